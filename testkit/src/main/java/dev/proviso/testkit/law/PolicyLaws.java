package dev.proviso.testkit.law;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * The laws of policies.
 *
 * <pre>{@code
 * PolicyLaws.all().forEach(law -> System.out.println(law));
 * }</pre>
 */
public final class PolicyLaws {

  /** It decides about every subject, explains that, and never throws. */
  public static final Law TOTAL =
      Law.ofSubject(
              "PV-P-01",
              "it decides about every subject, explains that, and never throws",
              Need.POLICY,
              "look at the code that reads the facts: only a broken machine is let through",
              OfOne::total)
          .ofOneIn(4);

  /** The same subject gets the same outcome, explanation and record. */
  public static final Law DETERMINISTIC =
      Law.ofSubject(
              "PV-P-02",
              "the same subject gets the same outcome, explanation and record",
              Need.POLICY,
              "a fact or an opaque condition changes with time or with what was asked; give it as a"
                  + " fact of the subject",
              OfOne::deterministic)
          .ofOneIn(4);

  /** The explanation says what the decision says. */
  public static final Law EXPLAINED =
      Law.ofSubject(
              "PV-P-03",
              "the explanation says what the decision says",
              Need.POLICY,
              "this is a fault of the library; please report it",
              OfOne::explained)
          .ofOneIn(4);

  /** What is not said to be missing cannot settle an outcome. */
  public static final Law MISSING_IS_COMPLETE =
      Law.ofSubject(
              "PV-P-04",
              "what is not said to be missing cannot settle an undetermined outcome",
              Need.POLICY,
              "a fact looks at something that another fact is about; let each read its own",
              OfOne::missing)
          .ofOneIn(10);

  /** Learning something never overturns a settled outcome. */
  public static final Law MONOTONE =
      Law.ofSubject(
          "PV-P-05",
          "learning something never overturns a settled outcome",
          Need.POLICY,
          "a fact takes what is not known for an answer, as in getOrElse(false); give the Option",
          OfOne::monotone);

  /** A reading that failed never permits. */
  public static final Law FAILURE_NEVER_PERMITS =
      Law.ofSubject(
          "PV-P-06",
          "a reading that failed never permits",
          Need.POLICY,
          "a fact takes a failure for an answer; return Reading.failed, or let it throw",
          OfOne::failing);

  /** A rule says the same wherever it is told the same. */
  public static final Law RECORDED =
      Law.ofPolicy(
          "PV-P-07",
          "a rule says the same wherever its recorded answers are the same",
          Need.OWN_SUBJECTS,
          "an opaque condition reads more than it declares; name the facts that it reads",
          OfAll::recorded);

  /** A rule that forbids outweighs those that permit, where it should. */
  public static final Law FORBID_WINS =
      Law.ofSubject(
          "PV-P-08",
          "a rule that forbids wins under FORBID_OVERRIDES, and a policy that forbids among others",
          Need.POLICY,
          "this is a fault of the library; please report it",
          OfOne::forbidding);

  /** The order of rules matters only where the first that applies decides. */
  public static final Law ORDER_IS_FREE =
      Law.ofSubject(
          "PV-P-09",
          "the order of rules matters only under FIRST_APPLICABLE",
          Need.POLICY,
          "reading one fact changes what another says; let the code that reads change nothing",
          OfOne::reordered);

  /** What the policy does not ask changes nothing. */
  public static final Law UNASKED_IS_FREE =
      Law.ofSubject(
          "PV-P-10",
          "what the policy does not ask changes nothing",
          Need.POLICY,
          "a fact or an opaque condition reads what no fact is about; make it a fact",
          OfOne::unasked);

  /** The ids of rules change no outcome. */
  public static final Law NAMES_ARE_FREE =
      Law.ofSubject(
          "PV-P-11",
          "the ids of rules change no outcome",
          Need.POLICY,
          "what a fact says changes from one subject to an equal one; let it read the subject alone",
          OfOne::renamed);

  /** Every rule decides about some subject. */
  public static final Law EVERY_RULE_DECIDES =
      Law.ofPolicy(
          "PV-P-12",
          "every rule decides about some subject",
          Need.POLICY,
          "remove the rule, mend its condition, or try more subjects with tries(…)",
          OfAll::deciding);

  /** Every exception takes some subject out of its rule. */
  public static final Law EVERY_EXCEPTION_BITES =
      Law.ofPolicy(
          "PV-P-13",
          "every exception bites for some subject",
          Need.POLICY,
          "remove the exception, mend its condition, or try more subjects with tries(…)",
          OfAll::biting);

  /** Something is permitted and something is forbidden. */
  public static final Law BOTH_OUTCOMES =
      Law.ofPolicy(
          "PV-P-14",
          "some subjects are permitted and some are forbidden",
          Need.POLICY,
          "a policy that always says the same decides nothing; ask for fewer with floor(…)",
          OfAll::bothOutcomes);

  /** Every constant of an enum is classified. */
  public static final Law EVERY_CONSTANT_IS_CLASSIFIED =
      Law.ofPolicy(
          "PV-P-15",
          "every constant of an enum that the policy asks for is mentioned",
          Need.POLICY,
          "say what holds for the constant, or except it with a reason",
          OfAll::classified);

  /** Every rule is cited. */
  public static final Law EVERY_RULE_IS_CITED =
      Law.ofPolicy(
          "PV-P-16",
          "every rule cites where it is written",
          Need.POLICY,
          "add citing(…), or except the rule with a reason",
          OfAll::cited);

  /** The digest does not change where the meaning does not. */
  public static final Law DIGEST_IS_STABLE =
      Law.ofPolicy(
          "PV-P-17",
          "the order of operands does not change the digest",
          Need.POLICY,
          "this is a fault of the library; please report it",
          OfAll::digested);

  /** A policy is as strict as the earlier one that it tightens. */
  public static final Law TIGHTENING =
      Law.ofPolicy(
          "PV-P-18",
          "it permits no more than the earlier policy that it tightens, and forbids no less",
          Need.EARLIER_POLICY,
          "mend the rule that loosens it, or do not say that it tightens",
          OfAll::tightening);

  /** The outcome that is had without a trace is that of the decision. */
  public static final Law COMPILED_ALIKE =
      Law.ofSubject(
          "PV-P-19",
          "the outcome alone is the outcome of the decision",
          Need.POLICY,
          "let facts and code give the same answer each time; if they do, please report it",
          OfOne::compiled);

  /**
   * Having no parts permits nothing: what is asked of every part, or of none, is true where there
   * are no parts.
   *
   * <pre>{@code
   * permit("to-governments").when(RECIPIENTS.every(GOVERNMENT.isTrue()))  // and to nobody at all
   * }</pre>
   *
   * <p>Where that is meant, the rule is excepted:
   *
   * <pre>{@code
   * .except(PolicyLaws.NO_PARTS_PERMIT_NOTHING, "to-governments", "who passes nothing on is free")
   * }</pre>
   */
  public static final Law NO_PARTS_PERMIT_NOTHING =
      Law.ofSubject(
          "PV-P-20",
          "no subject is permitted because it has no parts",
          Need.POLICY,
          "say what holds where there are no parts, as by any(…) beside every(…), or except the"
              + " rule with a reason",
          OfNoParts::permitted);

  private static final Seq<Law> ALL =
      Array.of(
          TOTAL,
          DETERMINISTIC,
          EXPLAINED,
          MISSING_IS_COMPLETE,
          MONOTONE,
          FAILURE_NEVER_PERMITS,
          RECORDED,
          FORBID_WINS,
          ORDER_IS_FREE,
          UNASKED_IS_FREE,
          NAMES_ARE_FREE,
          EVERY_RULE_DECIDES,
          EVERY_EXCEPTION_BITES,
          BOTH_OUTCOMES,
          EVERY_CONSTANT_IS_CLASSIFIED,
          EVERY_RULE_IS_CITED,
          DIGEST_IS_STABLE,
          TIGHTENING,
          COMPILED_ALIKE,
          NO_PARTS_PERMIT_NOTHING);

  private PolicyLaws() {}

  /**
   * All of them.
   *
   * @return the laws, in the order of their codes
   */
  public static Seq<Law> all() {
    return ALL;
  }

  /**
   * The law of a code.
   *
   * @param code a code, such as "PV-P-05"
   * @return the law
   * @throws IllegalArgumentException if there is none
   */
  public static Law named(String code) {
    return Law.named(ALL, "PolicyLaws", code);
  }
}
