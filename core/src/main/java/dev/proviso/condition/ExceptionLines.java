package dev.proviso.condition;

import io.vavr.collection.Seq;

/** Exceptions, and the exceptions to them, in lines. */
final class ExceptionLines {

  /** Of more, the rest is counted. */
  private static final int MOST = 20;

  private ExceptionLines() {}

  /** One exception without its own exceptions, in words. */
  static String statement(ExceptionClause<?> exception) {
    return "unless `" + exception.id() + "`: " + exception.condition().wording();
  }

  /**
   * The exceptions in words.
   *
   * @param lineBreak the end of a line, and how far to the right the next one begins
   */
  static <S> String of(Seq<ExceptionClause<S>> exceptions, String lineBreak) {
    return exceptions
            .take(MOST)
            .map(
                exception ->
                    lineBreak + statement(exception) + of(exception.exceptions(), lineBreak + "  "))
            .mkString()
        + (exceptions.size() > MOST
            ? lineBreak + "… (" + exceptions.size() + " exceptions in all)"
            : "");
  }
}
