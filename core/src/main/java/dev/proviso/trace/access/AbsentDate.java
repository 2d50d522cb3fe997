package dev.proviso.trace.access;

import dev.proviso.fact.Reading;
import java.time.LocalDate;

/**
 * The reading of the date of a decision where the policy takes it from a fact of which the subject
 * has none. Nothing that is still to be learned could help, so that it is a failure; explanations
 * say that the date is absent.
 */
public final class AbsentDate {

  /** The failed reading, whose reason says what to do. */
  public static final Reading<LocalDate> READING =
      Reading.failed(
          "there is none, and the decision needs a date; decide as of a date, or take the date from"
              + " a fact that every subject has");

  private AbsentDate() {}

  /** Whether a reading is that of an absent date of a decision. */
  public static boolean is(Reading<?> reading) {
    return reading.equals(READING);
  }
}
