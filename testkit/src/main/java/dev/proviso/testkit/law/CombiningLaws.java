package dev.proviso.testkit.law;

import dev.proviso.check.NullChecks;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * The laws of ways to combine rules. Every way keeps those of {@link #ofEvery}; {@link #of} lists
 * the laws that one way of the library keeps in addition.
 *
 * <pre>{@code
 * CombiningVerifier.of("unanimous", UNANIMOUS).verify();
 * }</pre>
 */
public final class CombiningLaws {

  private static final String MEND = "mend the combination, or except it with a reason";

  /**
   * The same conclusions give the same outcome. A combination that counts how often it was asked
   * breaks it.
   */
  public static final Law DETERMINISTIC =
      law(
          "PV-C-01",
          "the same conclusions give the same outcome",
          CombiningLawChecks::deterministic);

  /**
   * Where no rule applies, what was said to hold otherwise holds. A combination that forbids
   * whatever no rule permits breaks it.
   */
  public static final Law OTHERWISE_HOLDS =
      law(
          "PV-C-02",
          "where no rule applies, what was said to hold otherwise holds",
          CombiningLawChecks::otherwise);

  /** A rule that applies alone decides. A combination that asks for two votes breaks it. */
  public static final Law ONE_RULE_DECIDES =
      law("PV-C-03", "a rule that applies alone decides", CombiningLawChecks::alone);

  /**
   * A rule that does not apply changes nothing. A combination that goes by the share of rules that
   * apply breaks it.
   */
  public static final Law WHAT_DOES_NOT_APPLY_IS_NEUTRAL =
      law("PV-C-04", "a rule that does not apply changes nothing", CombiningLawChecks::neutral);

  /**
   * What is unknown never becomes a permission. A combination that takes an unknown prohibition for
   * one that does not apply breaks it.
   */
  public static final Law UNKNOWN_NEVER_PERMITS =
      law(
          "PV-C-05",
          "it permits only what it permits however the unknown turns out",
          CombiningLawChecks::cautious);

  /**
   * Learning whether a rule applies never overturns a settled outcome. A combination that forbids
   * for as long as anything is unknown breaks it.
   */
  public static final Law MONOTONE =
      law(
          "PV-C-06",
          "learning whether a rule applies never overturns a settled outcome",
          CombiningLawChecks::monotone);

  /**
   * Where all ways in which the unknown can turn out give one outcome, that is the outcome. A
   * combination that is undetermined as soon as anything is unknown breaks it.
   */
  public static final Law UNDETERMINED_ONLY_IF_OPEN =
      law(
          "PV-C-07",
          "where the unknown gives one outcome however it turns out, that is the outcome",
          CombiningLawChecks::decisive);

  /** The order of rules changes nothing; of all ways but first-applicable, which breaks it. */
  public static final Law ORDER_IS_FREE =
      law("PV-C-08", "the order of rules changes nothing", CombiningLawChecks::commutative);

  /** Saying a rule twice changes nothing; of all ways but only-one-applicable, which breaks it. */
  public static final Law REPETITION_IS_FREE =
      law("PV-C-09", "saying a rule twice changes nothing", CombiningLawChecks::idempotent);

  /**
   * One rule can stand for several that come first and settle the matter. A vote by majority breaks
   * it.
   */
  public static final Law GROUPING_IS_FREE =
      law(
          "PV-C-10",
          "one rule can stand for several that come first and are settled",
          CombiningLawChecks::associative);

  /**
   * A prohibition that applies forbids, whatever else applies; of forbid-overrides. A vote by
   * majority breaks it.
   */
  public static final Law FORBIDDING_WINS =
      law(
          "PV-C-11",
          "a prohibition that applies outweighs everything else",
          CombiningLawChecks.winning(Effect.FORBID));

  /**
   * A permission that applies permits, whatever else applies; of permit-overrides. A vote by
   * majority breaks it.
   */
  public static final Law PERMITTING_WINS =
      law(
          "PV-C-12",
          "a permission that applies outweighs everything else",
          CombiningLawChecks.winning(Effect.PERMIT));

  /** The first rule that applies decides alone; of first-applicable. Forbid-overrides breaks it. */
  public static final Law FIRST_DECIDES =
      law(
          "PV-C-13",
          "the first rule that is not out of the question decides, if it applies",
          CombiningLawChecks::first);

  /**
   * Two rules that apply are a conflict, whatever they say; of only-one-applicable.
   * Forbid-overrides breaks it.
   */
  public static final Law TWO_ARE_A_CONFLICT =
      law(
          "PV-C-14",
          "where two rules apply the outcome is undetermined, whatever they say",
          CombiningLawChecks::onlyOne);

  private static final Seq<Law> OF_EVERY =
      Array.of(
          DETERMINISTIC,
          OTHERWISE_HOLDS,
          ONE_RULE_DECIDES,
          WHAT_DOES_NOT_APPLY_IS_NEUTRAL,
          UNKNOWN_NEVER_PERMITS,
          MONOTONE,
          UNDETERMINED_ONLY_IF_OPEN);

  private static final Seq<Law> ALL =
      OF_EVERY.appendAll(
          Array.of(
              ORDER_IS_FREE,
              REPETITION_IS_FREE,
              GROUPING_IS_FREE,
              FORBIDDING_WINS,
              PERMITTING_WINS,
              FIRST_DECIDES,
              TWO_ARE_A_CONFLICT));

  private CombiningLaws() {}

  private static Law law(String code, String sentence, Law.OfCase<CombinationUnderTest> check) {
    return Law.ofCase(CombinationUnderTest.class, code, sentence, MEND, check);
  }

  /**
   * All of them.
   *
   * @return the laws, in the order of their codes
   */
  public static Seq<Law> all() {
    return ALL;
  }

  /**
   * Those that every way of combining keeps.
   *
   * @return the laws, in the order of their codes
   */
  public static Seq<Law> ofEvery() {
    return OF_EVERY;
  }

  /**
   * Those that one of the library's ways keeps in addition.
   *
   * @param combining the way of combining
   * @return the laws, in the order of their codes
   */
  public static Seq<Law> of(CombiningAlgorithm combining) {
    NullChecks.notNull("laws", "combining algorithm", combining, "give one");
    return switch (combining) {
      case FORBID_OVERRIDES ->
          Array.of(ORDER_IS_FREE, REPETITION_IS_FREE, GROUPING_IS_FREE, FORBIDDING_WINS);
      case PERMIT_OVERRIDES ->
          Array.of(ORDER_IS_FREE, REPETITION_IS_FREE, GROUPING_IS_FREE, PERMITTING_WINS);
      case FIRST_APPLICABLE -> Array.of(REPETITION_IS_FREE, GROUPING_IS_FREE, FIRST_DECIDES);
      case ONLY_ONE_APPLICABLE -> Array.of(ORDER_IS_FREE, GROUPING_IS_FREE, TWO_ARE_A_CONFLICT);
    };
  }

  /**
   * The law of a code.
   *
   * @param code a code, such as "PV-C-05"
   * @throws IllegalArgumentException if there is none
   */
  public static Law named(String code) {
    return Law.named(ALL, "CombiningLaws", code);
  }
}
