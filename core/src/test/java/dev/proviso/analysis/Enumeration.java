package dev.proviso.analysis;

import dev.proviso.algebra.KleeneLogic;
import dev.proviso.algebra.RuleCombination;
import dev.proviso.analysis.PolicyClaim.RuleProperty;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Truth;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Evaluator;
import dev.proviso.policy.Policy;
import dev.proviso.policy.RulePolicy;
import dev.proviso.policy.Sample;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.trace.PolicyTrace;
import dev.proviso.trace.RuleTrace;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** What a claim comes to, found by asking every subject; wrong ways are for contrast. */
final class Enumeration {

  /** How the subjects are asked. */
  enum Way {
    RIGHTLY,
    LEAVING_OUT_EVERY_OTHER_SUBJECT,
    TAKING_UNKNOWN_FOR_FALSE,
    TAKING_FORBIDDEN_FOR_PERMITTED
  }

  private final World world;
  private final Way way;
  private final List<World.Subject> subjects;
  private final Map<World.Subject, Integer> numbers = new HashMap<>();
  private final Map<String, IdentityHashMap<Condition<Sample>, Truth[]>> truths = new HashMap<>();
  private final IdentityHashMap<Policy<Sample>, PolicyTrace[]> traces = new IdentityHashMap<>();
  private final IdentityHashMap<Policy<Sample>, Policy<Sample>> dated = new IdentityHashMap<>();

  Enumeration(World world, Way way) {
    this.world = world;
    this.way = way;
    this.subjects =
        way == Way.LEAVING_OUT_EVERY_OTHER_SUBJECT
            ? IntStream.range(0, world.subjects().size())
                .filter(i -> i % 2 == 0)
                .mapToObj(world.subjects()::get)
                .toList()
            : world.subjects();
    for (int i = 0; i < subjects.size(); i++) {
      numbers.put(subjects.get(i), i);
    }
  }

  private static Evaluator<Sample> evaluator(
      World.Subject subject, Option<Fact<Sample, LocalDate>> dating) {
    Evaluator<Sample> undated = Evaluator.of(subject.sample(), subject.judgments());
    return dating
        .map(undated::asOf)
        .orElse(() -> subject.day().map(undated::asOf))
        .getOrElse(undated);
  }

  private static PolicyTrace decided(Policy<Sample> policy, World.Subject subject) {
    Option<LocalDate> day = policy.dating().isDefined() ? Option.none() : subject.day();
    return day.map(date -> policy.decideAsOf(date, subject.sample(), subject.judgments()))
        .getOrElse(() -> policy.decide(subject.sample(), subject.judgments()))
        .trace();
  }

  private Truth truth(Condition<Sample> condition, Option<Fact<Sample, LocalDate>> dating, int i) {
    Truth[] known =
        truths
            .computeIfAbsent(dating.map(Fact::name).getOrElse(""), d -> new IdentityHashMap<>())
            .computeIfAbsent(
                condition,
                c ->
                    subjects.stream()
                        .map(s -> evaluator(s, dating).condition(condition).truth())
                        .toArray(Truth[]::new));
    boolean turned = known[i] == Truth.UNKNOWN && way == Way.TAKING_UNKNOWN_FOR_FALSE;
    return turned ? Truth.FALSE : known[i];
  }

  private PolicyTrace trace(Policy<Sample> policy, int i) {
    return traces
        .computeIfAbsent(
            policy,
            p -> subjects.stream().map(s -> decided(policy, s)).toArray(PolicyTrace[]::new))[i];
  }

  Outcome outcome(Policy<Sample> policy, int i) {
    Outcome outcome = trace(policy, i).outcome();
    return way == Way.TAKING_FORBIDDEN_FOR_PERMITTED && outcome == Outcome.FORBIDDEN
        ? Outcome.PERMITTED
        : outcome;
  }

  /** Whether a subject is a case of a claim: it refutes it or, of one that there is, shows it. */
  IntPredicate isCase(Claim<Sample> claim) {
    Option<Fact<Sample, LocalDate>> dating = claim.policies().headOption().flatMap(Policy::dating);
    List<Condition<Sample>> conditions = claim.conditions().asJava();
    ToIntFunction<Integer> met =
        i -> (int) conditions.stream().filter(c -> truth(c, dating, i) == Truth.TRUE).count();
    IntPredicate first = i -> truth(conditions.get(0), dating, i) == Truth.TRUE;
    IntPredicate known =
        switch (ClaimKind.of(claim)) {
          case SATISFIABLE -> first;
          case OVERLAPPING -> i -> met.applyAsInt(i) == conditions.size();
          case DISJOINT -> i -> met.applyAsInt(i) > 1;
          case IMPLIES -> i -> first.test(i) && truth(conditions.get(1), dating, i) != Truth.TRUE;
          case EQUIVALENT ->
              i -> truth(conditions.get(0), dating, i) != truth(conditions.get(1), dating, i);
          case EXHAUSTIVE -> i -> met.applyAsInt(i) == 0;
          case PARTITION -> i -> met.applyAsInt(i) != 1;
          case NEVER_PERMITS ->
              i -> permits(claim, 0, i) && truth(conditions.get(0), dating, i) != Truth.FALSE;
          case PERMITS_ONLY -> i -> permits(claim, 0, i) && !first.test(i);
          case MAY_PERMIT -> i -> permits(claim, 0, i) && first.test(i);
          case ALWAYS_FORBIDS -> i -> first.test(i) && !forbids(claim, 0, i);
          case NO_DOUBLE_BIND -> i -> first.test(i) && forbids(claim, 0, i);
          case AT_LEAST_AS_STRICT -> i -> isLooser(claim, i);
          case NOTHING_NEWLY_PERMITTED -> i -> permits(claim, 0, i) && !permits(claim, 1, i);
          case ONLY_TIGHTENS_WHERE ->
              i -> isLooser(claim, i) || (isChanged(claim, i) && !first.test(i));
          case MONOTONE -> i -> losesByMore(claim, i);
          case COMPLETE -> i -> !trace(claim.policies().head(), i).rules().exists(this::applies);
          default -> throw new IllegalArgumentException("not about single subjects: " + claim);
        };
    return i -> isAssumed(claim, i) && known.test(i);
  }

  private boolean isAssumed(Claim<Sample> claim, int i) {
    Option<Fact<Sample, LocalDate>> dating = claim.policies().headOption().flatMap(Policy::dating);
    return claim.assumptions().forAll(one -> truth(one, dating, i) == Truth.TRUE);
  }

  private boolean permits(Claim<Sample> claim, int policy, int i) {
    return outcome(claim.policies().get(policy), i) == Outcome.PERMITTED;
  }

  private boolean forbids(Claim<Sample> claim, int policy, int i) {
    return outcome(claim.policies().get(policy), i) == Outcome.FORBIDDEN;
  }

  private boolean isLooser(Claim<Sample> claim, int i) {
    return (permits(claim, 0, i) && !permits(claim, 1, i))
        || (forbids(claim, 1, i) && !forbids(claim, 0, i));
  }

  private boolean isChanged(Claim<Sample> claim, int i) {
    return outcome(claim.policies().get(0), i) != outcome(claim.policies().get(1), i);
  }

  private boolean losesByMore(Claim<Sample> claim, int i) {
    if (!permits(claim, 0, i)) {
      return false;
    }
    for (World.Subject more : world.withMore(subjects.get(i), claim.ordered().head().name())) {
      Integer number = numbers.get(more);
      if (number != null && isAssumed(claim, number) && !permits(claim, 0, number)) {
        return true;
      }
    }
    return false;
  }

  private IntStream all(Claim<Sample> claim) {
    return IntStream.range(0, subjects.size()).filter(i -> isAssumed(claim, i));
  }

  private boolean never(Claim<Sample> claim, IntPredicate what) {
    return all(claim).noneMatch(what);
  }

  /** The verdicts that are right. */
  Set<Verdict> verdicts(Claim<Sample> claim) {
    if (claim.assumptions().nonEmpty() && never(claim, i -> true)) {
      return leftOpen(claim, Verdict.REFUTED);
    }
    if (ClaimKind.of(claim) == ClaimKind.MONOTONE) {
      return monotone(claim);
    }
    Verdict verdict = verdict(claim);
    if (IN_EACH_STRETCH.contains(ClaimKind.of(claim)) && verdict == Verdict.HOLDS) {
      boolean isMissing = new Stretches(this, claim).isMissing();
      return isMissing && isAboutLaw(claim)
          ? EnumSet.of(Verdict.REFUTED, Verdict.HOLDS)
          : EnumSet.of(isMissing ? Verdict.REFUTED : Verdict.HOLDS);
    }
    boolean isOfOutcomes = OF_OUTCOMES.contains(ClaimKind.of(claim));
    return (verdict == Verdict.VACUOUS && !isOfOutcomes) || NEVER.contains(ClaimKind.of(claim))
        ? leftOpen(claim, verdict)
        : EnumSet.of(verdict);
  }

  private static final Set<ClaimKind> IN_EACH_STRETCH =
      EnumSet.of(ClaimKind.EVERY_RULE_REACHABLE, ClaimKind.NO_RULE_REDUNDANT);

  /** The claims that are vacuous by the outcomes of policies. */
  private static final Set<ClaimKind> OF_OUTCOMES =
      EnumSet.of(
          ClaimKind.PERMITS_ONLY, ClaimKind.NOTHING_NEWLY_PERMITTED, ClaimKind.ONLY_TIGHTENS_WHERE);

  /** The claims that are refuted where something never happens. */
  private static final Set<ClaimKind> NEVER =
      EnumSet.of(
          ClaimKind.SATISFIABLE,
          ClaimKind.OVERLAPPING,
          ClaimKind.EVERY_RULE_REACHABLE,
          ClaimKind.NO_RULE_REDUNDANT,
          ClaimKind.NO_CONDITION_REDUNDANT,
          ClaimKind.NO_PERMISSION_OVERRIDDEN);

  /** What never happens may happen where the law gives no answer. */
  private static Set<Verdict> leftOpen(Claim<Sample> claim, Verdict verdict) {
    if (verdict == Verdict.HOLDS || !isAboutLaw(claim)) {
      return EnumSet.of(verdict);
    }
    return verdict == Verdict.VACUOUS
        ? EnumSet.of(verdict, Verdict.NOT_DECIDED, Verdict.HOLDS)
        : EnumSet.of(verdict, Verdict.NOT_DECIDED);
  }

  /** Whether a register or a dated limit is asked, which may give no answer. */
  private static boolean isAboutLaw(Claim<Sample> claim) {
    Stretches.Changes<Sample> changes = new Stretches.Changes<>();
    claim.conditions().forEach(changes::walk);
    claim.assumptions().forEach(changes::walk);
    claim.policies().flatMap(Policy::allRules).forEach(rule -> rule.walk(changes));
    return changes.isAboutLaw();
  }

  int subjects() {
    return subjects.size();
  }

  World.Subject subject(int number) {
    return subjects.get(number);
  }

  boolean isAmong(Claim<Sample> claim, int number) {
    return isAssumed(claim, number);
  }

  boolean isTrue(Condition<Sample> condition, Option<Fact<Sample, LocalDate>> dating, int number) {
    return truth(condition, dating, number) == Truth.TRUE;
  }

  /** Whether a rule of a member is reached, or makes a difference, for a subject. */
  boolean happens(Claim<Sample> claim, int member, int rule, int number) {
    PolicyTrace trace = members(trace(claim.policies().head(), number)).get(member);
    return ClaimKind.of(claim) == ClaimKind.NO_RULE_REDUNDANT
        ? without(trace, rule) != trace.outcome()
        : isReached(trace, rule);
  }

  /**
   * Of facts that nothing compares it holds vacuously; which those are is no matter of subjects.
   */
  private Set<Verdict> monotone(Claim<Sample> claim) {
    return never(claim, isCase(claim))
        ? EnumSet.of(Verdict.HOLDS, Verdict.VACUOUS)
        : EnumSet.of(Verdict.REFUTED);
  }

  private Verdict verdict(Claim<Sample> claim) {
    return switch (ClaimKind.of(claim)) {
      case SATISFIABLE, OVERLAPPING, MAY_PERMIT ->
          never(claim, isCase(claim)) ? Verdict.REFUTED : Verdict.HOLDS;
      case COMPLETE -> ofMembers(claim, this::isComplete);
      case UNAMBIGUOUS -> ofMembers(claim, this::isUnambiguous);
      case EVERY_RULE_REACHABLE -> ofMembers(claim, this::isEveryRuleReached);
      case NO_RULE_REDUNDANT -> ofMembers(claim, this::isNoRuleRedundant);
      case NO_CONDITION_REDUNDANT -> noConditionRedundant((RuleProperty<Sample>) claim);
      case NO_VACUOUS_PERMISSION ->
          never(claim, turnedBy(claim, strict(claim.policies().head())))
              ? Verdict.HOLDS
              : Verdict.REFUTED;
      case NO_PERMISSION_OVERRIDDEN -> ofMembers(claim, this::doesEveryPermissionPermit);
      default ->
          never(claim, isCase(claim))
              ? (isVacuous(claim) ? Verdict.VACUOUS : Verdict.HOLDS)
              : Verdict.REFUTED;
    };
  }

  private boolean isVacuous(Claim<Sample> claim) {
    Option<Fact<Sample, LocalDate>> dating = claim.policies().headOption().flatMap(Policy::dating);
    return switch (ClaimKind.of(claim)) {
      case DISJOINT ->
          claim.conditions().exists(one -> never(claim, i -> truth(one, dating, i) == Truth.TRUE));
      case IMPLIES, NEVER_PERMITS, ALWAYS_FORBIDS, NO_DOUBLE_BIND ->
          never(claim, i -> truth(claim.conditions().head(), dating, i) == Truth.TRUE);
      case PERMITS_ONLY, NOTHING_NEWLY_PERMITTED -> never(claim, i -> permits(claim, 0, i));
      case ONLY_TIGHTENS_WHERE -> never(claim, i -> isChanged(claim, i));
      default -> false;
    };
  }

  private static Policy<Sample> strict(Policy<Sample> policy) {
    IdentityHashMap<Rule<Sample>, Rule<Sample>> strict =
        VacuousCondition.strict(policy, HashSet.empty());
    return policy.rewrite(rule -> strict.getOrDefault(rule, rule), date -> date);
  }

  private IntPredicate turnedBy(Claim<Sample> claim, Policy<Sample> strict) {
    return i ->
        outcome(claim.policies().head(), i) == Outcome.PERMITTED
            && outcome(strict, i) != Outcome.PERMITTED;
  }

  private Verdict noConditionRedundant(RuleProperty<Sample> claim) {
    for (int member = 0; member < claim.dropped().size(); member++) {
      RulePolicy<Sample> whole = claim.policy().rulePolicies().get(member);
      for (DroppedCondition<Sample> dropped : claim.dropped().get(member)) {
        Policy<Sample> less = without(whole, dropped);
        if (never(claim, i -> outcomeOf(whole, claim, i) != outcomeOf(less, claim, i))) {
          return Verdict.REFUTED;
        }
      }
    }
    return Verdict.HOLDS;
  }

  private static Policy<Sample> without(
      RulePolicy<Sample> policy, DroppedCondition<Sample> dropped) {
    Seq<Rule<Sample>> rules = policy.rules();
    for (Map.Entry<Integer, Rule<Sample>> changed : dropped.rules().entrySet()) {
      rules = rules.update(changed.getKey(), changed.getValue());
    }
    return Policy.of(policy.id(), rules, policy.combining(), policy.otherwise());
  }

  /** A member is decided as of the date of the whole. */
  private Outcome outcomeOf(Policy<Sample> member, Claim<Sample> claim, int i) {
    Option<Fact<Sample, LocalDate>> dating = claim.policies().head().dating();
    return dating.isDefined() && member.dating().isEmpty()
        ? outcome(dated.computeIfAbsent(member, one -> one.asOf(dating.get())), i)
        : outcome(member, i);
  }

  private interface OfRules {
    boolean test(List<PolicyTrace> traces);
  }

  private Verdict ofMembers(Claim<Sample> claim, OfRules law) {
    Policy<Sample> policy = claim.policies().head();
    List<Seq<PolicyTrace>> bySubject = all(claim).mapToObj(i -> members(trace(policy, i))).toList();
    int count = members(trace(policy, 0)).size();
    for (int member = 0; member < count; member++) {
      int one = member;
      if (!law.test(bySubject.stream().map(traces -> traces.get(one)).toList())) {
        return Verdict.REFUTED;
      }
    }
    return Verdict.HOLDS;
  }

  private static Seq<PolicyTrace> members(PolicyTrace trace) {
    return trace.members().isEmpty()
        ? Array.of(trace)
        : trace.members().flatMap(Enumeration::members);
  }

  private boolean applies(RuleTrace rule) {
    return rule.truth() == Truth.TRUE;
  }

  private boolean isComplete(List<PolicyTrace> traces) {
    return traces.stream().allMatch(trace -> trace.rules().exists(this::applies));
  }

  private boolean isUnambiguous(List<PolicyTrace> traces) {
    return traces.stream()
        .noneMatch(
            trace ->
                trace.rules().filter(this::applies).map(RuleTrace::effect).distinct().size() > 1);
  }

  private static boolean isOrdered(PolicyTrace trace) {
    return trace.combining().contains(CombiningAlgorithm.FIRST_APPLICABLE);
  }

  private boolean isEveryRuleReached(List<PolicyTrace> traces) {
    return rules(traces)
        .allMatch(rule -> traces.stream().anyMatch(trace -> isReached(trace, rule)));
  }

  private boolean isReached(PolicyTrace trace, int rule) {
    return applies(trace.rules().get(rule))
        && !(isOrdered(trace) && trace.rules().take(rule).exists(this::applies));
  }

  private static IntStream rules(List<PolicyTrace> traces) {
    return IntStream.range(0, traces.isEmpty() ? 0 : traces.get(0).rules().size());
  }

  private boolean isNoRuleRedundant(List<PolicyTrace> traces) {
    return rules(traces)
        .allMatch(
            rule -> traces.stream().anyMatch(trace -> without(trace, rule) != trace.outcome()));
  }

  private static Outcome without(PolicyTrace trace, int rule) {
    Seq<RuleTrace> others = trace.rules().removeAt(rule);
    return RuleCombination.of(
            trace.combining().get(),
            others.map(RuleTrace::effect).toJavaList(),
            trace.otherwise().get())
        .outcome(KleeneLogic.K3, others.map(RuleTrace::truth).toJavaList());
  }

  private boolean doesEveryPermissionPermit(List<PolicyTrace> traces) {
    return rules(traces)
        .filter(rule -> traces.get(0).rules().get(rule).effect() == Effect.PERMIT)
        .allMatch(
            rule ->
                traces.stream()
                    .anyMatch(
                        trace ->
                            trace.outcome() == Outcome.PERMITTED
                                && trace.deciding().contains(trace.rules().get(rule))));
  }
}
