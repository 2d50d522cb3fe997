package dev.proviso.testkit.law;

import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * What came of checking a law.
 *
 * @param law the law
 * @param status what came of it
 * @param breaches what breaks it, exceptions apart
 * @param because why it was excepted or not checked; none if neither
 */
public record LawVerdict(
    Law law, Status status, Seq<LawViolation> breaches, Option<String> because) {

  /** What can come of checking a law. */
  public enum Status {
    /** It is kept. */
    KEPT,
    /** It is broken. */
    BROKEN,
    /** It is broken where its author said that it may be, and nowhere else. */
    EXCEPTED,
    /** It is excepted where it is kept: the exception is to be removed. */
    EXCEPTION_NOT_NEEDED,
    /** What it needs is not at hand. */
    NOT_CHECKED
  }

  /**
   * Whether a test should pass.
   *
   * @return false if the law is broken, or an exception to it is not needed
   */
  public boolean isAcceptable() {
    return status != Status.BROKEN && status != Status.EXCEPTION_NOT_NEEDED;
  }

  /**
   * The verdict as a text.
   *
   * @return the law with its status, or every breach of it, in lines that end with a line feed
   */
  public String explain() {
    String head =
        switch (status) {
          case KEPT -> "kept: ";
          case BROKEN -> "broken: ";
          case EXCEPTED -> "excepted: ";
          case EXCEPTION_NOT_NEEDED -> "exception not needed: ";
          case NOT_CHECKED -> "not checked: ";
        };
    StringBuilder text = new StringBuilder();
    if (status != Status.BROKEN) {
      text.append(head).append(law).append('\n');
    }
    breaches.forEach(breach -> text.append(head).append(breach.explain()));
    because.forEach(why -> text.append("  because ").append(why).append('\n'));
    return text.toString();
  }

  /** Returns {@link #explain()}. */
  @Override
  public String toString() {
    return explain();
  }
}
