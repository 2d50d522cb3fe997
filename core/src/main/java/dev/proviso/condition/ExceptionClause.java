package dev.proviso.condition;

import dev.proviso.check.NameChecks;
import dev.proviso.check.NullChecks;
import dev.proviso.law.Citation;
import dev.proviso.style.CopyableStyle;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * An exception: what it is attached to does not hold when this does.
 *
 * <p>An exception keeps its own id and citations, and may have exceptions of its own.
 *
 * <pre>{@code
 * ExceptionClause.of("mere expression", onlyExpression).citing(certificate.clause("1.5"))
 * }</pre>
 */
@Value.Immutable
@CopyableStyle
public sealed interface ExceptionClause<S> permits ImmutableExceptionClause {

  /** The id of the exception. */
  String id();

  /** When the exception applies. */
  Condition<S> condition();

  /** The exceptions to this exception. */
  Seq<ExceptionClause<S>> exceptions();

  /** Where the exception is written. */
  Seq<Citation> citations();

  /**
   * An exception.
   *
   * @param condition when it applies
   * @throws IllegalArgumentException if the id is blank or holds control characters
   */
  static <S> ExceptionClause<S> of(String id, Condition<? super S> condition) {
    NameChecks.check("exception", id);
    NullChecks.notNull(where(id), "condition", condition, "say when the exception applies");
    return ImmutableExceptionClause.of(
        id, Condition.narrow(condition), Array.empty(), Array.empty());
  }

  /**
   * The same exception, with an exception to it.
   *
   * @param exception the exception to the exception
   */
  default ExceptionClause<S> unless(ExceptionClause<S> exception) {
    NullChecks.notNull(where(id()), "exception", exception, "give one, or leave it out");
    Seq<ExceptionClause<S>> all = exceptions().append(exception);
    NameChecks.checkUnique(where(id()), "exception", all.map(ExceptionClause::id));
    return withExceptions(all);
  }

  /**
   * The same exception, with an exception to it.
   *
   * @param id the id of the exception to the exception
   * @param condition when that applies
   * @throws IllegalArgumentException if there is an exception of that id
   */
  default ExceptionClause<S> unless(String id, Condition<? super S> condition) {
    NullChecks.notNull(where(id()), "id of the exception", id, "give the exception an id");
    return unless(of(id, condition));
  }

  /**
   * The same exception, with citations added.
   *
   * @param citations where it is written
   */
  default ExceptionClause<S> citing(Citation... citations) {
    return ((ImmutableExceptionClause<S>) this)
        .withCitations(
            citations()
                .appendAll(
                    NullChecks.noneNull(
                        where(id()), "citations", citations, "give one, or leave it out")));
  }

  /**
   * The exception in words, in one short line; {@code toString} returns the same.
   *
   * @return its id, its condition and, in parentheses, its own exceptions; of those deeper inside
   *     only that there are some
   */
  default String wording() {
    return ExceptionLines.statement(this)
        + ExceptionClause.inside(exceptions().map(ExceptionClause::nested));
  }

  private String nested() {
    return ExceptionLines.statement(this) + (exceptions().isEmpty() ? "" : ", unless …");
  }

  private static String inside(Seq<String> exceptions) {
    return exceptions.isEmpty()
        ? ""
        : exceptions
            .take(3)
            .appendAll(Option.when(exceptions.size() > 3, "… (" + exceptions.size() + " in all)"))
            .mkString(" (", "; ", ")");
  }

  private static String where(String id) {
    return "exception `" + id + "`";
  }

  /**
   * The same exception under another condition.
   *
   * @param condition when it applies
   */
  ExceptionClause<S> withCondition(Condition<S> condition);

  /**
   * The same exception with other exceptions to it.
   *
   * @param exceptions the exceptions to the exception
   */
  ExceptionClause<S> withExceptions(Seq<ExceptionClause<S>> exceptions);

  /**
   * The same exception, and exceptions to it, under other conditions.
   *
   * @param conditions gives the condition that takes the place of another
   * @return the exception; this very object if no condition changed
   */
  @SuppressWarnings("unchecked") // everything in it that is about a subject is replaced
  default <R> ExceptionClause<R> rewrite(
      Function<? super Condition<S>, ? extends Condition<R>> conditions) {
    return ((ExceptionClause<R>) this)
        .withCondition(conditions.apply(condition()))
        .withExceptions(rewrite(exceptions(), conditions));
  }

  /**
   * The same exceptions under other conditions.
   *
   * @param conditions gives the condition that takes the place of another
   * @return the exceptions; the very same sequence if no condition changed
   */
  static <S, R> Seq<ExceptionClause<R>> rewrite(
      Seq<ExceptionClause<S>> exceptions,
      Function<? super Condition<S>, ? extends Condition<R>> conditions) {
    return OperandChecks.rewrite(exceptions, exception -> exception.rewrite(conditions));
  }
}
