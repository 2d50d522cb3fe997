package dev.proviso.analysis;

import dev.proviso.condition.Condition;
import dev.proviso.condition.Truth;
import dev.proviso.decision.Decision;
import dev.proviso.fact.Reading;
import dev.proviso.language.Language;
import dev.proviso.law.Citation;
import dev.proviso.policy.Evaluator;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Outcome;
import dev.proviso.trace.RuleTrace;
import dev.proviso.wording.ConditionWording;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/**
 * What the real evaluator says of a case.
 *
 * @param decisions what is decided of a subject that is in the case
 * @param stated what is decided where nothing is known but what the case states
 * @param narrowed the conditions of the claim, without the operands that do not matter in the case
 */
record CounterexampleReplay<S>(
    Claim<S> claim,
    Assignment given,
    Seq<Decision<Assignment>> decisions,
    Seq<Decision<Assignment>> stated,
    Seq<Truth> truths,
    Seq<Condition<S>> narrowed,
    VariableSpace space) {

  /** Replays a case in which all facts have values that are given. */
  static <S> CounterexampleReplay<S> of(Claim<S> claim, Session<S> session, Assignment given) {
    return of(claim, session, given, given);
  }

  /** Replays a case of a model. */
  static <S> CounterexampleReplay<S> of(Claim<S> claim, Session<S> session, Session.Model model) {
    return of(
        claim,
        session,
        AssignmentFactory.of(session, model),
        AssignmentFactory.sparse(session, model));
  }

  private static <S> CounterexampleReplay<S> of(
      Claim<S> claim, Session<S> session, Assignment given, Assignment stated) {
    Seq<Truth> truths = claim.conditions().map(one -> truth(claim, one, session, given));
    return new CounterexampleReplay<>(
        claim,
        given,
        claim.policies().map(policy -> decided(policy, session, given)),
        claim.policies().map(policy -> decided(policy, session, stated)),
        truths,
        claim
            .conditions()
            .zipWith(
                truths,
                (one, is) ->
                    NarrowedCondition.of(one, is, part -> truth(claim, part, session, stated))),
        session.space());
  }

  private static <S> Decision<Assignment> decided(
      Policy<S> policy, Session<S> session, Assignment given) {
    Reading<LocalDate> date = given.read("as-of date");
    Policy<Assignment> projected = session.projected(policy);
    return policy.dating().isEmpty() && date.isKnown()
        ? projected.decideAsOf(date.value().get(), given, given.judgments())
        : projected.decide(given, given.judgments());
  }

  private static <S> Truth truth(
      Claim<S> claim, Condition<S> condition, Session<S> session, Assignment given) {
    Reading<LocalDate> date = given.read("as-of date");
    AssignmentProjection<S> projection = AssignmentProjection.over(session.space());
    Evaluator<Assignment> undated = Evaluator.of(given, given.judgments());
    Evaluator<Assignment> evaluator =
        claim.policies().isEmpty() || claim.policies().head().dating().isEmpty()
            ? (date.isKnown() ? undated.asOf(date.value().get()) : undated)
            : undated.asOf(projection.fact(claim.policies().head().dating().get()));
    return evaluator.condition(projection.rewrite(condition)).truth();
  }

  Counterexample counterexample() {
    Seq<String> ofPolicies =
        claim
            .policyNames(wording().language())
            .zipWithIndex()
            .filter(named -> isWorded(decisions.get(named._2())))
            .map(named -> words(named._1(), named._2()));
    Seq<String> ofConditions =
        narrowed.zip(truths).map(pair -> wording().stating(pair._1(), pair._2()));
    Seq<Citation> law =
        Array.range(0, decisions.size())
            .flatMap(this::deciding)
            .flatMap(rule -> rule.rule().citations());
    return ImmutableCounterexample.of(
        new CircumstanceWording(space).facts(given.circumstances()),
        ofPolicies.appendAll(ofConditions),
        Array.ofAll(law.distinct().sorted()));
  }

  /** Where two rules meet, whatever other rules need is left open, and decides nothing. */
  private boolean isWorded(Decision<?> decision) {
    return space.open == claim.isOverAllSubjects() || decision.outcome() != Outcome.UNDETERMINED;
  }

  /**
   * The rules that decided, as far as what the case states is enough for them: a subject that is in
   * the case has values of all other facts, too, by which more rules may happen to apply.
   */
  private Seq<RuleTrace> deciding(int policy) {
    Seq<RuleTrace> deciding = decisions.get(policy).deciding();
    Seq<RuleTrace> enough =
        decisions
            .get(policy)
            .trace()
            .allRules()
            .zip(stated.get(policy).trace().allRules())
            .filter(rule -> rule._2().truth() == Truth.TRUE)
            .map(rule -> rule._1());
    return deciding.filter(rule -> enough.exists(one -> one == rule));
  }

  private ConditionWording wording() {
    return space.wording;
  }

  private String words(String name, int policy) {
    Language language = wording().language();
    Seq<String> rules = deciding(policy).map(rule -> rule.rule().id()).distinct();
    String all = wording().values().and(rules);
    return switch (decisions.get(policy).outcome()) {
      case PERMITTED ->
          rules.isEmpty()
              ? language.text(FindingMessages.PERMITS, name)
              : language.text(FindingMessages.PERMITS_BY, rules.size(), name, all);
      case FORBIDDEN ->
          rules.isEmpty()
              ? language.text(FindingMessages.FORBIDS, name)
              : language.text(FindingMessages.FORBIDS_BY, rules.size(), name, all);
      case NOT_APPLICABLE -> language.text(FindingMessages.DOES_NOT_APPLY, name);
      case UNDETERMINED -> language.text(FindingMessages.LEAVES_OPEN, name);
    };
  }

  /** Whether the evaluator sees the case otherwise. */
  boolean contradicts() {
    return !claim.accept(new IsCase<>(this));
  }

  private Truth truth(Condition<S> condition) {
    return truths.get(claim.conditions().indexOf(condition));
  }

  Outcome outcome(Policy<S> policy) {
    return decisions.get(claim.policies().indexOf(policy)).outcome();
  }

  /** Whether a case refutes a claim or, where a claim says that there is a case, shows it. */
  private record IsCase<S>(CounterexampleReplay<S> replay) implements ClaimVisitor<S, Boolean> {

    private boolean is(Condition<S> condition, Truth truth) {
      return replay.truth(condition) == truth;
    }

    private boolean permits(Policy<S> policy) {
      return replay.outcome(policy) == Outcome.PERMITTED;
    }

    private boolean forbids(Policy<S> policy) {
      return replay.outcome(policy) == Outcome.FORBIDDEN;
    }

    private boolean newlyPermits(TwoPolicyClaim<S> two) {
      return permits(two.later()) && !permits(two.earlier());
    }

    private boolean isLooser(TwoPolicyClaim<S> two) {
      return newlyPermits(two) || (forbids(two.earlier()) && !forbids(two.later()));
    }

    @Override
    public Boolean satisfiable(ConditionClaim.Satisfiable<S> claim) {
      return is(claim.condition(), Truth.TRUE);
    }

    @Override
    public Boolean implies(ConditionClaim.Implies<S> claim) {
      return is(claim.premise(), Truth.TRUE) && !is(claim.conclusion(), Truth.TRUE);
    }

    @Override
    public Boolean setRelation(ConditionClaim.SetRelation<S> claim) {
      int met = replay.truths.count(truth -> truth == Truth.TRUE);
      return switch (claim.kind()) {
        case DISJOINT -> met >= 2;
        case OVERLAPPING -> met == replay.truths.size();
        case EQUIVALENT -> replay.truths.distinct().size() > 1;
        case EXHAUSTIVE -> met == 0;
        case PARTITION -> met != 1;
      };
    }

    @Override
    public Boolean contained(ConditionClaim.Contained<S> claim) {
      return is(claim.listed(), Truth.TRUE) && is(claim.listedIn(), Truth.FALSE);
    }

    @Override
    public Boolean outcomeWhere(PolicyClaim.OutcomeWhere<S> claim) {
      Policy<S> policy = claim.policy();
      return switch (claim.kind()) {
        case NEVER_PERMITS -> permits(policy) && !is(claim.where(), Truth.FALSE);
        case PERMITS_ONLY -> permits(policy) && !is(claim.where(), Truth.TRUE);
        case MAY_PERMIT -> permits(policy) && is(claim.where(), Truth.TRUE);
        case ALWAYS_FORBIDS -> is(claim.where(), Truth.TRUE) && !forbids(policy);
        case NO_DOUBLE_BIND -> is(claim.where(), Truth.TRUE) && forbids(policy);
      };
    }

    /** The evaluator cannot be asked about all subjects. */
    @Override
    public Boolean ruleProperty(PolicyClaim.RuleProperty<S> claim) {
      return true;
    }

    @Override
    public Boolean everyConstantClassified(PolicyClaim.EveryConstantClassified<S> claim) {
      return true;
    }

    @Override
    public Boolean monotone(PolicyClaim.Monotone<S> claim) {
      return !permits(claim.policy());
    }

    @Override
    public Boolean strictness(TwoPolicyClaim.Strictness<S> claim) {
      return switch (claim.kind()) {
        case AT_LEAST_AS_STRICT -> isLooser(claim);
        case NOTHING_NEWLY_PERMITTED -> newlyPermits(claim);
      };
    }

    @Override
    public Boolean onlyTightensWhere(TwoPolicyClaim.OnlyTightensWhere<S> claim) {
      return isLooser(claim)
          || (!is(claim.where(), Truth.TRUE)
              && replay.outcome(claim.later()) != replay.outcome(claim.earlier()));
    }

    @Override
    public Boolean onlyTightensBy(TwoPolicyClaim.OnlyTightensBy<S> claim) {
      return isLooser(claim) || (permits(claim.later()) && permits(claim.earlier()));
    }
  }
}
