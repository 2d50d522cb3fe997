package dev.proviso.testkit.law;

import dev.proviso.style.ValueStyle;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.immutables.value.Value;

/** What came of checking a law. */
@Value.Immutable
@ValueStyle
public abstract sealed class LawVerdict permits ImmutableLawVerdict {

  LawVerdict() {}

  /**
   * The law.
   *
   * @return the law that was checked
   */
  public abstract Law law();

  /**
   * The result of the check.
   *
   * @return kept, broken, excepted, or not checked
   */
  public abstract Status status();

  /**
   * What breaks the law, without the exceptions.
   *
   * @return empty unless it is broken
   */
  public abstract Seq<LawViolation> breaches();

  /**
   * Why it was excepted or not checked.
   *
   * @return the reason; none if it was neither
   */
  public abstract Option<String> because();

  /**
   * The exceptions from this law that excuse nothing. They are to be removed.
   *
   * @return each in words, such as "the exception for `OTHER` (because the law is silent about it)"
   */
  public abstract Seq<String> unneeded();

  /** What can come of checking a law. */
  public enum Status {
    /** It is kept. */
    KEPT,
    /** It is broken. */
    BROKEN,
    /** It is broken where its author said that it may be, and nowhere else. */
    EXCEPTED,
    /** An exception excuses nothing, see {@link #unneeded()}: it is to be removed. */
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
    return status() != Status.BROKEN && status() != Status.EXCEPTION_NOT_NEEDED;
  }

  /**
   * The verdict as a text.
   *
   * @return the law with its status, or every breach of it, in lines that end with a line feed
   */
  public String explain() {
    String head =
        switch (status()) {
          case KEPT -> "kept: ";
          case BROKEN -> "broken: ";
          case EXCEPTED -> "excepted: ";
          case EXCEPTION_NOT_NEEDED -> "exception not needed: ";
          case NOT_CHECKED -> "not checked: ";
        };
    StringBuilder text = new StringBuilder();
    if (status() != Status.BROKEN) {
      text.append(head).append(law()).append('\n');
    }
    breaches().forEach(breach -> text.append(head).append(breach.explain()));
    unneeded()
        .forEach(one -> text.append("  remove ").append(one).append(": it excuses nothing\n"));
    because().forEach(why -> text.append("  because ").append(why).append('\n'));
    return text.toString();
  }

  /** Returns {@link #explain()}. */
  @Override
  public final String toString() {
    return explain();
  }
}
