package dev.proviso.testkit;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * The laws of policies. Most of them hold for whatever the library evaluates, unless code in a
 * condition or in a fact breaks them; the others say that a policy is written with care.
 *
 * <pre>{@code
 * PolicyVerifier.of(SHIPPING).except(PolicyLaws.EVERY_RULE_IS_CITED, "house rules").verify();
 * }</pre>
 */
public final class PolicyLaws {

  /** Deciding always comes to an end, without an exception, and twice to the same. */
  public static final Law TOTAL_AND_DETERMINISTIC =
      new Law(
          "PV-P-01",
          "every subject is decided about, and twice in the same way",
          "look for code in facts or conditions that throws, or that asks for the time or for chance",
          PolicyChecks::total);

  /** What a decision says of itself is what it is. */
  public static final Law EXPLANATION_AGREES =
      new Law(
          "PV-P-02",
          "the explanation agrees with the outcome",
          "this is a mistake of the library, please report it",
          PolicyChecks::explained);

  /** If nothing is missing, nothing that becomes known changes the outcome. */
  public static final Law NOTHING_ELSE_IS_MISSING =
      new Law(
          "PV-P-03",
          "where nothing is missing, nothing that becomes known changes the outcome",
          "declare what code in conditions reads, so that what it lacks is missing",
          PolicyChecks::missing);

  /** What is settled stays so, whatever becomes known. */
  public static final Law KNOWING_MORE_SETTLES =
      new Law(
          "PV-P-04",
          "what is permitted or forbidden stays so, whatever becomes known",
          "look for code that takes a fact that is not known for an answer",
          PolicyChecks::monotone);

  /** Nothing is permitted for the sole reason that something is not known or cannot be read. */
  public static final Law UNKNOWN_NEVER_PERMITS =
      new Law(
          "PV-P-05",
          "nothing is permitted because a fact is not known or cannot be read",
          "look for code, or a reading with a default, that answers in place of a fact",
          PolicyChecks::unknownNeverPermits);

  /** A prohibition outweighs, where the policy says so. */
  public static final Law FORBIDDING_WINS =
      new Law(
          "PV-P-06",
          "whatever a rule forbids is not permitted, where prohibitions outweigh",
          "this is a mistake of the library, please report it",
          PolicyChecks::forbiddingWins);

  /** The order of rules changes nothing, unless the first that applies decides. */
  public static final Law ORDER_DOES_NOT_MATTER =
      new Law(
          "PV-P-07",
          "the order of the rules changes no outcome, unless the first that applies decides",
          "look for code in conditions that remembers what it was asked before",
          PolicyChecks::order);

  /** What rules are called changes nothing. */
  public static final Law NAMES_DO_NOT_MATTER =
      new Law(
          "PV-P-08",
          "what the rules are called changes no outcome",
          "look for code in conditions that remembers what it was asked before",
          PolicyChecks::names);

  /** Every rule applies to some subject. */
  public static final Law EVERY_RULE_APPLIES =
      new Law(
          "PV-P-09",
          "every rule applies to some subject",
          "the condition of the rule may contradict itself; ask `Claims.everyRuleReachable`",
          PolicyChecks::everyRule);

  /** Every exception takes something away. */
  public static final Law EVERY_EXCEPTION_BITES =
      new Law(
          "PV-P-10",
          "every exception of a rule applies to some subject to which the rule would apply",
          "the exception may contradict the condition of the rule",
          PolicyChecks::everyException);

  /** Some subjects are permitted, and some are forbidden. */
  public static final Law BOTH_OUTCOMES_OCCUR =
      new Law(
          "PV-P-11",
          "some subjects are permitted and some are forbidden",
          "the policy may be empty of one of the two, or the floor too high",
          PolicyChecks::bothOutcomes);

  /** Every rule says under which law it stands. */
  public static final Law EVERY_RULE_IS_CITED =
      new Law(
          "PV-P-12",
          "every rule cites its source",
          "add `citing(…)`, or except the law for policies that rest on no source",
          PolicyChecks::cited);

  /** The canonical form does not hang on who made the tree. */
  public static final Law DIGEST_IS_STABLE =
      new Law(
          "PV-P-13",
          "the digest of the same rules, put together anew, is the same",
          "this is a mistake of the library, please report it",
          PolicyChecks::digest);

  /** A later edition is as strict as its author says. */
  public static final Law EDITION_TIGHTENS =
      new Law(
          "PV-P-14",
          "the policy is at least as strict as those that it tightens",
          "the case shows what became looser",
          PolicyChecks::tightens);

  private PolicyLaws() {}

  static Seq<Law> ofSubjects() {
    return Array.of(
        TOTAL_AND_DETERMINISTIC,
        EXPLANATION_AGREES,
        NOTHING_ELSE_IS_MISSING,
        KNOWING_MORE_SETTLES,
        UNKNOWN_NEVER_PERMITS,
        FORBIDDING_WINS,
        ORDER_DOES_NOT_MATTER,
        NAMES_DO_NOT_MATTER);
  }

  /**
   * All laws of policies.
   *
   * @return the laws, by code
   */
  public static Seq<Law> all() {
    return Array.of(
        TOTAL_AND_DETERMINISTIC,
        EXPLANATION_AGREES,
        NOTHING_ELSE_IS_MISSING,
        KNOWING_MORE_SETTLES,
        UNKNOWN_NEVER_PERMITS,
        FORBIDDING_WINS,
        ORDER_DOES_NOT_MATTER,
        NAMES_DO_NOT_MATTER,
        EVERY_RULE_APPLIES,
        EVERY_EXCEPTION_BITES,
        BOTH_OUTCOMES_OCCUR,
        EVERY_RULE_IS_CITED,
        DIGEST_IS_STABLE,
        EDITION_TIGHTENS);
  }
}
