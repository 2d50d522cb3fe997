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

  /**
   * It decides about every subject, explains that in every detail, and never throws.
   *
   * <p>What an author's code throws is a failed reading, which decides nothing and is reported.
   * Only an error of the machine itself is let through, and that is what this law finds.
   *
   * <p>Broken by:
   *
   * <pre>{@code
   * flag("stamp").known(parcel -> { throw new InternalError("no stamp"); })  // not IllegalStateException
   * }</pre>
   *
   * <p>Look at the code that reads the fact; throw an exception, or return {@code Reading.failed}.
   */
  public static final Law TOTAL =
      Law.ofSubject(
              "PV-P-01",
              "it decides about every subject, explains that, and never throws",
              LawRequirement.POLICY,
              "look at the code that reads the facts: only a broken machine is let through",
              SubjectLawChecks::total)
          .ofOneIn(4);

  /**
   * The same subject gets the same outcome, explanation and record.
   *
   * <p>A decision that cannot be repeated cannot be reviewed. It is broken by code that counts,
   * draws lots, or looks at a clock.
   *
   * <p>Broken by:
   *
   * <pre>{@code
   * opaque("in office hours", parcel -> LocalTime.now().getHour() < 17)
   * }</pre>
   *
   * <p>Make what it looks at a fact of the subject, or take the date of the decision.
   */
  public static final Law DETERMINISTIC =
      Law.ofSubject(
              "PV-P-02",
              "the same subject gets the same outcome, explanation and record",
              LawRequirement.POLICY,
              "a fact or an opaque condition changes with time or with what was asked; give it as a"
                  + " fact of the subject",
              SubjectLawChecks::deterministic)
          .ofOneIn(4);

  /**
   * The explanation says what the decision says: it begins with the outcome, and names every rule
   * that decided and every question that is missing.
   *
   * <p>Explanations are made from the trace that was decided by, so that no policy of an author can
   * break this. If yours does, it is a fault of the library; please report it.
   */
  public static final Law EXPLAINED =
      Law.ofSubject(
              "PV-P-03",
              "the explanation says what the decision says",
              LawRequirement.POLICY,
              "this is a fault of the library; please report it",
              SubjectLawChecks::explained)
          .ofOneIn(4);

  /**
   * What is not said to be missing cannot settle an undetermined outcome.
   *
   * <p>Users ask for the facts that are listed as missing, and for nothing else. The law is broken
   * by a fact that looks at what another fact is about: then learning the other one changes this
   * one.
   *
   * <p>Broken by:
   *
   * <pre>{@code
   * quantity("weight")
   *     .ifKnown(p -> p.insured().isDefined() ? Option.some(p.kilograms()) : Option.none())
   * }</pre>
   *
   * <p>Let each fact read its own answer, and join facts in the policy, where it can be seen.
   */
  public static final Law MISSING_IS_COMPLETE =
      Law.ofSubject(
              "PV-P-04",
              "what is not said to be missing cannot settle an undetermined outcome",
              LawRequirement.POLICY,
              "a fact looks at something that another fact is about; let each read its own",
              SubjectLawChecks::missing)
          .ofOneIn(10);

  /**
   * Learning something never overturns a settled outcome.
   *
   * <p>Unknown is not false. Code that takes what is not known for an answer settles too early, and
   * has to change its mind when the answer comes.
   *
   * <p>Broken by:
   *
   * <pre>{@code
   * flag("insured").known(parcel -> parcel.insured().orElse(false))
   * }</pre>
   *
   * <p>Give the {@code Optional} as it is: {@code flag("insured").unknownIfEmpty(Parcel::insured)};
   * {@code absentIfEmpty} is for what a subject need not have.
   */
  public static final Law MONOTONE =
      Law.ofSubject(
          "PV-P-05",
          "learning something never overturns a settled outcome",
          LawRequirement.POLICY,
          "a fact takes what is not known for an answer, as in orElse(false), or for absent, as"
              + " absentIfEmpty does; read it with unknownIfEmpty",
          SubjectLawChecks::monotone);

  /**
   * A reading that failed never permits.
   *
   * <p>Nothing turns into a permission by accident. It is broken by code that catches its own
   * failure and says yes.
   *
   * <p>Broken by:
   *
   * <pre>{@code
   * flag("insured").from(p -> p.insurance().isFailed() ? Reading.known(true) : p.insurance())
   * }</pre>
   *
   * <p>Return {@code Reading.failed} with the reason, or let the exception through.
   */
  public static final Law FAILURE_NEVER_PERMITS =
      Law.ofSubject(
          "PV-P-06",
          "a reading that failed never permits",
          LawRequirement.POLICY,
          "a fact takes a failure for an answer; return Reading.failed, or let it throw",
          SubjectLawChecks::failing);

  /**
   * A rule has the same result wherever its recorded answers are the same.
   *
   * <p>The record of a decision must be enough to understand it. An opaque condition that reads
   * more than it declares decides by something that stands nowhere. It takes subjects of your own
   * to find that.
   *
   * <p>Broken by:
   *
   * <pre>{@code
   * opaque("light", parcel -> parcel.kilograms() <= 10, INSURED.fact())  // reads the weight, too
   * }</pre>
   *
   * <p>Name the facts that the code reads, or say the condition in words of the policy.
   */
  public static final Law RECORDED =
      Law.ofPolicy(
          "PV-P-07",
          "a rule says the same wherever its recorded answers are the same",
          LawRequirement.OWN_SUBJECTS,
          "an opaque condition reads more than it declares; name the facts that it reads",
          WholePolicyLawChecks::recorded);

  /**
   * A rule that forbids wins under {@code FORBID_OVERRIDES}, and a policy that forbids wins among
   * those that must all permit.
   *
   * <p>This is what keeps a permission from outweighing a prohibition. No policy of an author can
   * break it; if yours does, it is a fault of the library, so please report it.
   */
  public static final Law FORBID_WINS =
      Law.ofSubject(
          "PV-P-08",
          "a rule that forbids wins under FORBID_OVERRIDES, and a policy that forbids among others",
          LawRequirement.POLICY,
          "this is a fault of the library; please report it",
          SubjectLawChecks::forbidding);

  /**
   * The order of rules matters only under {@code FIRST_APPLICABLE}.
   *
   * <p>Whoever adds a rule at the end must not have to think about those before it. It is broken by
   * code that changes what it reads, so that a later rule finds something else.
   *
   * <p>Broken by:
   *
   * <pre>{@code
   * flag("first look").known(letter -> !letter.touched().getAndSet(true))
   * }</pre>
   *
   * <p>Let the code that reads a subject change nothing about it.
   */
  public static final Law ORDER_IS_FREE =
      Law.ofSubject(
          "PV-P-09",
          "the order of rules matters only under FIRST_APPLICABLE",
          LawRequirement.POLICY,
          "reading one fact changes what another says; let the code that reads change nothing",
          SubjectLawChecks::reordered);

  /**
   * What the policy does not ask changes nothing.
   *
   * <p>The facts of a policy are all that it goes by. An opaque condition that reads what no fact
   * is about decides by something that no record contains. It takes {@code varying(…)}, which
   * changes the rest of a subject.
   *
   * <p>Broken by:
   *
   * <pre>{@code
   * opaque("red", parcel -> parcel.color().equals("red"))  // no fact is about the color
   * }</pre>
   *
   * <p>Make it a fact, or name the fact that the condition reads.
   */
  public static final Law UNASKED_IS_FREE =
      Law.ofSubject(
          "PV-P-10",
          "what the policy does not ask changes nothing",
          LawRequirement.POLICY,
          "a fact or an opaque condition reads what no fact is about; make it a fact",
          SubjectLawChecks::unasked);

  /**
   * The ids of rules change no outcome.
   *
   * <p>Names are for people. If other ids give another outcome, then some code says something else
   * each time that it is asked.
   *
   * <p>Broken by:
   *
   * <pre>{@code
   * flag("turn").known(parcel -> asked.incrementAndGet() % 2 == 0)
   * }</pre>
   *
   * <p>Let the code read the subject alone, and nothing that it keeps itself.
   */
  public static final Law NAMES_ARE_FREE =
      Law.ofSubject(
          "PV-P-11",
          "the ids of rules change no outcome",
          LawRequirement.POLICY,
          "what a fact says changes from one subject to an equal one; let it read the subject"
              + " alone",
          SubjectLawChecks::renamed);

  /**
   * Every rule decides about some subject.
   *
   * <p>A rule that nothing reaches is a rule that somebody believes in. Where chance finds no
   * subject, a proof that there is one is looked for before the rule is reported.
   *
   * <p>Broken by:
   *
   * <pre>{@code
   * permit("middling").when(allOf(WEIGHT.lessThan(10), WEIGHT.moreThan(20)))
   * }</pre>
   *
   * <p>Remove the rule, mend its condition, or try more subjects with {@code tries(…)}.
   */
  public static final Law EVERY_RULE_DECIDES =
      Law.ofPolicy(
          "PV-P-12",
          "every rule decides about some subject",
          LawRequirement.POLICY,
          "remove the rule, mend its condition, or try more subjects with tries(…)",
          WholePolicyLawChecks::deciding);

  /**
   * Every exception takes some subject out of its rule.
   *
   * <p>An exception that never applies is either not needed or not what its author meant.
   *
   * <p>Broken by:
   *
   * <pre>{@code
   * permit("light").when(WEIGHT.lessThan(10)).unless("heavy", WEIGHT.moreThan(20))
   * }</pre>
   *
   * <p>Remove the exception, mend its condition, or try more subjects with {@code tries(…)}.
   */
  public static final Law EVERY_EXCEPTION_BITES =
      Law.ofPolicy(
          "PV-P-13",
          "every exception takes some subject out of its rule",
          LawRequirement.POLICY,
          "remove the exception, mend its condition, or try more subjects with tries(…)",
          WholePolicyLawChecks::biting);

  /**
   * Some subjects are permitted and some are forbidden.
   *
   * <p>A policy with one outcome for all subjects decides nothing, and tests that see one outcome
   * only show little. The share that each must reach is set by {@code floor(…)}, in per cent.
   *
   * <p>Broken by:
   *
   * <pre>{@code
   * policy("open")
   *     .rules(permit("light").when(WEIGHT.lessThan(10)))
   *     .combining(FORBID_OVERRIDES)
   *     .otherwise(PERMITTED)
   * }</pre>
   *
   * <p>Look for the rule that swallows the others, or ask for fewer with {@code floor(…)}.
   */
  public static final Law BOTH_OUTCOMES =
      Law.ofPolicy(
          "PV-P-14",
          "some subjects are permitted and some are forbidden",
          LawRequirement.POLICY,
          "a policy that always says the same decides nothing; ask for fewer with floor(…)",
          WholePolicyLawChecks::bothOutcomes);

  /**
   * Every constant of an enum that the policy asks for is mentioned, and so is every value of a
   * type that lists up to 64 values, see {@code ValueType.define(…).only(…)}.
   *
   * <p>Whoever adds a constant must say what holds for it; one that no condition mentions falls
   * through to whatever holds otherwise.
   *
   * <p>Broken by:
   *
   * <pre>{@code
   * permit("calm").when(HANDLING.is(CALM))  // and nothing about FRAGILE and ROUGH
   * }</pre>
   *
   * <p>Say what holds for the constant, or except it: {@code except(law, "ROUGH", "because …")}.
   */
  public static final Law EVERY_CONSTANT_IS_CLASSIFIED =
      Law.ofPolicy(
          "PV-P-15",
          "every constant of an enum that the policy asks for is mentioned",
          LawRequirement.POLICY,
          "say what holds for the constant, or except it with a reason",
          WholePolicyLawChecks::classified);

  /**
   * Every rule cites where it is written.
   *
   * <p>A rule without a source is the author's own.
   *
   * <p>Broken by:
   *
   * <pre>{@code
   * permit("free").when(WEIGHT.atMost(30))
   * }</pre>
   *
   * <p>Add {@code citing(…)}, or except the rule with a reason.
   */
  public static final Law EVERY_RULE_IS_CITED =
      Law.ofPolicy(
          "PV-P-16",
          "every rule cites where it is written",
          LawRequirement.POLICY,
          "add citing(…), or except the rule with a reason",
          WholePolicyLawChecks::cited);

  /**
   * The order of operands does not change the digest.
   *
   * <p>A certificate is checked against the digest of what was signed, so that a rewriting that
   * means the same must not break it. If yours does, it is a fault of the library; please report
   * it.
   */
  public static final Law DIGEST_IS_STABLE =
      Law.ofPolicy(
          "PV-P-17",
          "the order of operands does not change the digest",
          LawRequirement.POLICY,
          "this is a fault of the library; please report it",
          WholePolicyLawChecks::digested);

  /**
   * A policy permits no more than the earlier one that it tightens, and forbids no less.
   *
   * <p>It is proved, not tried: {@code PolicyVerifier.of(later).tightens(earlier)}. A permission
   * that was added or a prohibition that was removed by accident is reported with a subject that
   * shows it.
   *
   * <p>Broken by:
   *
   * <pre>{@code
   * permit("light").when(WEIGHT.atMost(40))  // it was 30
   * }</pre>
   *
   * <p>Mend the rule that loosens it, or do not say that it tightens.
   */
  public static final Law TIGHTENING =
      Law.ofPolicy(
          "PV-P-18",
          "it permits no more than the earlier policy that it tightens, and forbids no less",
          LawRequirement.EARLIER_POLICY,
          "mend the rule that loosens it, or do not say that it tightens",
          WholePolicyLawChecks::tightening);

  /**
   * The outcome that is had without a trace is that of the decision.
   *
   * <p>{@code outcome(subject)} reads as little as it needs, {@code decide(subject)} everything.
   * They can only differ if code says something else the second time.
   *
   * <p>Broken by:
   *
   * <pre>{@code
   * opaque("every second", parcel -> asked.incrementAndGet() % 2 == 0)
   * }</pre>
   *
   * <p>Let facts and code give the same answer each time; if they do, please report it.
   */
  public static final Law COMPILED_ALIKE =
      Law.ofSubject(
          "PV-P-19",
          "the outcome alone is the outcome of the decision",
          LawRequirement.POLICY,
          "let facts and code give the same answer each time; if they do, please report it",
          SubjectLawChecks::compiled);

  /**
   * An empty set and no parts permit nothing: what is asked of every part, or of none, is true
   * where there are no parts, and an empty set includes nothing besides some elements, and none of
   * some.
   *
   * <pre>{@code
   * permit("to-governments").when(RECIPIENTS.every(GOVERNMENT.isTrue()))  // and to nobody at all
   * permit("tags-allowed").when(TAGS.containsOnly("red", "blue"))         // and without any tags
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
          "no subject is permitted because a set is empty or it has no parts",
          LawRequirement.POLICY,
          "say what holds where there is nothing, as by any(…) beside every(…) or not(isEmpty())"
              + " beside containsOnly(…), or except the rule with a reason",
          VacuousPermissionCheck::permitted);

  /**
   * Two policies of one digest decide alike.
   *
   * <p>A certificate is checked against the digest of what was signed. A value type that writes two
   * different values in one way lets a policy be changed after it was signed, and nobody notices.
   * The policy is written in other ways: with equal constants of another scale, sign or zone, with
   * operands in another order, and with every other constant whose text is the same.
   *
   * <p>Broken by:
   *
   * <pre>{@code
   * ValueType.define("money", Money.class)
   *     .counted(Money::cents, Money::ofCents)
   *     .writtenAs(money -> money.cents() / 100 + " euros")  // 1.50 and 1.70 are both "1 euros"
   * }</pre>
   *
   * <p>Write different values in different ways.
   */
  public static final Law ONE_DIGEST_ONE_DECISION =
      Law.ofPolicy(
          "PV-P-21",
          "policies of one digest decide alike",
          LawRequirement.POLICY,
          "a value type writes different values in one way; let each have a text of its own",
          ValueLawChecks::digested);

  /**
   * Equal values are decided alike, and a value type agrees with itself which values are equal.
   *
   * <p>{@code 10} and {@code 10.00} are one number, and one moment is the same in every time zone.
   * An accessor or an opaque condition that looks at more than the value breaks the law. So does a
   * value type: of the constants of the policy and their neighbors, two are equal exactly if
   * neither is before the other, if their texts are equal, and if their keys are.
   *
   * <p>Broken by:
   *
   * <pre>{@code
   * opaque("round price", order -> order.price().scale() == 0, PRICE.fact())
   * ValueType.define("release", Release.class).ordered(BY_YEAR, Release::toString)
   * }</pre>
   *
   * <p>Compare what the value type compares, and let order and text agree.
   */
  public static final Law EQUAL_VALUES_ARE_ALIKE =
      Law.ofPolicy(
          "PV-P-22",
          "equal values are decided alike",
          LawRequirement.POLICY,
          "code looks at how a value is written, or the order, text and key of a value type"
              + " disagree; let them agree",
          ValueLawChecks::equal);

  /**
   * What an accessor gives is a value of the type that its fact declares.
   *
   * <p>Java erases generic types, so that an accessor can give what its signature denies, and some
   * calculations give NaN. Such a reading has failed; the policy then decides as if nothing were
   * known, where its author believes that something is. It takes subjects of your own to find that.
   *
   * <p>Broken by:
   *
   * <pre>{@code
   * quantity("share").known(parcel -> parcel.weight() / parcel.total())  // 0.0 / 0.0 is NaN
   * }</pre>
   *
   * <p>Let the accessor give a value of its type, or say that it is not known.
   */
  public static final Law ANSWERS_FIT_THEIR_TYPE =
      Law.ofPolicy(
          "PV-P-23",
          "what an accessor gives is a value of the type of its fact",
          LawRequirement.OWN_SUBJECTS,
          "an accessor gives NaN, or an object of another class; mend it, or say that the answer is"
              + " not known",
          ValueLawChecks::fitting);

  /**
   * An absence permits nothing: whatever is compared with an absent value is false, so that its
   * denial is true. A permission that needs it would not be given if it were not known whether
   * there is a value.
   *
   * <p>Broken by:
   *
   * <pre>{@code
   * permit("no-veto").when(VETO.isNot(Authority.PARLIAMENT))  // and also where nobody was asked
   * }</pre>
   *
   * <p>Where that is meant, the rule is excepted:
   *
   * <pre>{@code
   * .except(PolicyLaws.ABSENCE_PERMITS_NOTHING, "no-veto", "who says nothing has no objection")
   * }</pre>
   */
  public static final Law ABSENCE_PERMITS_NOTHING =
      Law.ofSubject(
          "PV-P-24",
          "no subject is permitted because a value is absent",
          LawRequirement.POLICY,
          "ask for the value, as by allOf(isPresent(), isNot(…)); where the absence is meant,"
              + " except the rule with a reason",
          AbsencePermissionCheck::permitted);

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
          NO_PARTS_PERMIT_NOTHING,
          ONE_DIGEST_ONE_DECISION,
          EQUAL_VALUES_ARE_ALIKE,
          ANSWERS_FIT_THEIR_TYPE,
          ABSENCE_PERMITS_NOTHING);

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
   * @throws IllegalArgumentException if there is none
   */
  public static Law named(String code) {
    return Law.named(ALL, "PolicyLaws", code);
  }
}
