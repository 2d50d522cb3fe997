package dev.proviso.fuzz;

import java.util.Arrays;
import java.util.Optional;

/**
 * What the library is known to get wrong: such mismatches are counted, and fail no test. A constant
 * is removed with the mistake; in the end there are none.
 */
enum KnownGap {
  /** Code that reads a part, or parts, beside conditions about them. */
  CODE_THAT_READS_PARTS,
  /** A judgment that is asked in a part is one about the whole. */
  JUDGMENTS_IN_PARTS,
  /** Reasons where two facts are compared with each other. */
  REASONS_OF_COMPARED_FACTS,
  /** Lines of a difference where two facts are compared with each other. */
  DIFFERENCES_OF_COMPARED_FACTS,
  /** Missing questions where a part is not known, or code has not been run. */
  QUESTIONS_OF_UNKNOWN_PARTS,
  /** Cases that hold a fact that can be dropped, or have a smaller one beside them. */
  CASES_THAT_ARE_NOT_SMALLEST,
  /** A part is told to be known beside what is known of it. */
  PARTS_BESIDE_WHAT_IS_IN_THEM,
  /** The oracle does not ask yet what would hold if registers left nothing open. */
  WHAT_REGISTERS_LEAVE_OPEN,
  /** The oracle does not ask yet about each stretch between two changes of the calendar. */
  STRETCHES_OF_THE_CALENDAR;

  private boolean covers(Mismatch mismatch) {
    Features features = Features.of(mismatch.world());
    boolean haveParts = features.haveParts() || features.isWithinPart();
    return switch (this) {
      case CODE_THAT_READS_PARTS -> features.haveCodeOfParts();
      case JUDGMENTS_IN_PARTS ->
          isAbout(mismatch, "missing", "reasons") && features.haveJudgments() && haveParts;
      case REASONS_OF_COMPARED_FACTS -> isAbout(mismatch, "reasons") && features.compareFacts();
      case DIFFERENCES_OF_COMPARED_FACTS ->
          isAbout(mismatch, "difference line") && features.compareFacts();
      case QUESTIONS_OF_UNKNOWN_PARTS ->
          isAbout(mismatch, "missing", "reasons: next") && (haveParts || features.haveCode());
      case CASES_THAT_ARE_NOT_SMALLEST -> mismatch.problem().startsWith("not smallest");
      case PARTS_BESIDE_WHAT_IS_IN_THEM -> mismatch.problem().equals("a part beside what is in it");
      case WHAT_REGISTERS_LEAVE_OPEN ->
          mismatch.got().contains("cannot be told") && mismatch.got().contains("not known");
      case STRETCHES_OF_THE_CALENDAR ->
          isAbout(mismatch, "every rule reachable", "no rule redundant", "unambiguous", "report")
              && mismatch.got().matches("(?s).* (from|until)\\b.*20\\d\\d-.*");
    };
  }

  private static boolean isAbout(Mismatch mismatch, String... checks) {
    return Arrays.stream(checks).anyMatch(mismatch.check()::startsWith);
  }

  static Optional<KnownGap> of(Mismatch mismatch) {
    return Arrays.stream(values()).filter(gap -> gap.covers(mismatch)).findFirst();
  }
}
