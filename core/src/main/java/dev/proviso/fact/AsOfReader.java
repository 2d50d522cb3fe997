package dev.proviso.fact;

import java.time.LocalDate;
import java.util.function.Function;

/** The one fact that is not read off a subject: whoever decides answers it. */
final class AsOfReader {

  static final String NAME = "as-of date";

  /** One function for all, for two readings of one name would be two facts. */
  static final Function<Object, Reading<LocalDate>> READING =
      subject -> Reading.unknown("no date was given");

  private AsOfReader() {}
}
