package dev.proviso.fuzz;

import java.util.Arrays;
import java.util.Optional;

/**
 * What the library is known to get wrong: such mismatches are counted, and fail no test. A constant
 * is removed with the mistake; in the end there are none.
 */
enum KnownGap {
  /**
   * Cases of what only tightens tell all facts by which it does, where there are lists of parts.
   */
  CASES_OF_TIGHTENING_WITH_LISTS,
  /** Cases of what is not monotone are not made smaller where the fact is compared with others. */
  CASES_OF_COMPARED_FACTS_THAT_ARE_NOT_MONOTONE,
  /** The case of joint policies is one of the first member that is not complete. */
  CASES_OF_JOINT_POLICIES_THAT_ARE_NOT_COMPLETE,
  /** That a part has to be known, and nothing of it, counts less than another fact. */
  CHANGES_THAT_LEARN_A_PART;

  private boolean covers(Mismatch mismatch) {
    Features features = Features.of(mismatch.world());
    return switch (this) {
      case CASES_OF_TIGHTENING_WITH_LISTS ->
          isAbout(mismatch, "only tightens by")
              && mismatch.problem().equals("not smallest: a fact can be dropped")
              && features.haveItems();
      case CASES_OF_COMPARED_FACTS_THAT_ARE_NOT_MONOTONE ->
          isAbout(mismatch, "monotone")
              && mismatch.problem().equals("not smallest: a fact can be dropped")
              && features.compareFacts();
      case CASES_OF_JOINT_POLICIES_THAT_ARE_NOT_COMPLETE ->
          isAbout(mismatch, "complete")
              && mismatch.problem().equals("not smallest: a fact can be dropped")
              && mismatch.text().contains(": all of");
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
