package dev.proviso.fuzz;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the library is known to get wrong: such mismatches are counted, and fail no test. A constant
 * is removed with the mistake; in the end there are none.
 */
enum KnownGap {
  /** An answer that must be documented is taken to be independent of the same answer as it is. */
  GRADES,
  /** The date of a part by which a policy is dated is not the date that conditions ask of it. */
  DATE_OF_A_PART,
  /** Elements that are named for one set count as named for one that is compared with it. */
  CONSTANTS_OF_COMPARED_SETS,
  /** A fact is told beside the answer of the code that has read it. */
  FACTS_BESIDE_THE_CODE_THAT_READS_THEM,
  /** A change that forgets one fact is avoided, although others need more changes. */
  CHANGES_THAT_FORGET,
  /** A change counts the elements of a set one by one, and not the sets. */
  CHANGES_OF_SETS,
  /** A name that resembles a listed one is taken for one that does not. */
  REASONS_OF_RESEMBLING_NAMES,
  /** The date of the decision is the same in all parts, but is said to be asked of several. */
  DATES_IN_PARTS,
  /** Differences by values of types whose values the library cannot make. */
  VALUES_THAT_CANNOT_BE_MADE,
  /** Facts of a part that is not known have values all the same. */
  FACTS_OF_UNKNOWN_PARTS,
  /**
   * Cases of what only tightens tell all facts by which it does, where there are lists of parts.
   */
  CASES_OF_TIGHTENING_WITH_LISTS,
  /** Cases of what is not monotone are not made smaller where the fact is compared with others. */
  CASES_OF_COMPARED_FACTS_THAT_ARE_NOT_MONOTONE,
  /** That a part has to be known, and nothing of it, counts less than another fact. */
  CHANGES_THAT_LEARN_A_PART;

  private static final Pattern CODE_TOLD = Pattern.compile("code( of part| of item)?: (yes|no)");

  private boolean covers(Mismatch mismatch) {
    Features features = Features.of(mismatch.world());
    return switch (this) {
      case GRADES -> features.haveGrades();
      case DATE_OF_A_PART -> features.haveDateOfPart();
      case CONSTANTS_OF_COMPARED_SETS ->
          isAbout(mismatch, "every constant classified") && features.compareFacts();
      case FACTS_BESIDE_THE_CODE_THAT_READS_THEM ->
          (mismatch.problem().matches("a fact can be dropped|fewer suffice") && features.haveCode())
              || (mismatch.problem().startsWith("not smallest")
                  && features.haveCodeThatReads()
                  && CODE_TOLD.matcher(mismatch.got()).find());
      case CHANGES_THAT_FORGET ->
          isAbout(mismatch, "reasons: change") && mismatch.text().endsWith("UNDETERMINED");
      case CHANGES_OF_SETS ->
          isAbout(mismatch, "reasons: change")
              && mismatch.problem().equals("not the nearest")
              && !mismatch.world().schema().slots(SetSlot.class).isEmpty();
      case REASONS_OF_RESEMBLING_NAMES ->
          isAbout(mismatch, "reasons") && mismatch.world().main().equals(ValueKinds.NAME);
      case DATES_IN_PARTS -> mismatch.got().contains("several parts ask for it");
      case VALUES_THAT_CANNOT_BE_MADE ->
          isAbout(mismatch, "difference") && !mismatch.world().main().canBeMade();
      case FACTS_OF_UNKNOWN_PARTS ->
          isAbout(mismatch, "only tightens by") && mismatch.text().contains("over all subjects");
      case CASES_OF_TIGHTENING_WITH_LISTS ->
          isAbout(mismatch, "only tightens by")
              && mismatch.problem().equals("not smallest: a fact can be dropped")
              && features.haveItems();
      case CASES_OF_COMPARED_FACTS_THAT_ARE_NOT_MONOTONE ->
          isAbout(mismatch, "monotone")
              && mismatch.problem().equals("not smallest: a fact can be dropped")
              && features.compareFacts();
      case CHANGES_THAT_LEARN_A_PART ->
          isAbout(mismatch, "reasons: change")
              && mismatch.problem().equals("not the nearest")
              && mismatch.got().contains(": known");
    };
  }

  private static boolean isAbout(Mismatch mismatch, String... checks) {
    return Arrays.stream(checks).anyMatch(mismatch.check()::startsWith);
  }

  static Optional<KnownGap> of(Mismatch mismatch) {
    return Arrays.stream(values()).filter(gap -> gap.covers(mismatch)).findFirst();
  }
}
