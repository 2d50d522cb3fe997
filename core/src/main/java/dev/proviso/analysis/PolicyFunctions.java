package dev.proviso.analysis;

import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionWalker;
import dev.proviso.condition.ExceptionClause;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.policy.RulePolicy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The rules of a policy as functions of one session, under what a claim assumes. */
final class PolicyFunctions<S> {

  private final Claim<S> claim;
  private final Policy<S> policy;
  private final Session<S> session;
  private final DecisionDiagrams diagrams;
  private final IdentityHashMap<RulePolicy<S>, int[]> asked = new IdentityHashMap<>();
  private final IdentityHashMap<RulePolicy<S>, int[]> permitting = new IdentityHashMap<>();
  private final IdentityHashMap<RulePolicy<S>, OutcomeDiagrams> outcomes = new IdentityHashMap<>();
  private final IdentityHashMap<RulePolicy<S>, Map<Integer, Integer>> differing =
      new IdentityHashMap<>();
  private final Map<String, Map<ChangeCalendar.Stretch, Integer>> days = new HashMap<>();
  private final Map<String, Map<Integer, Integer>> projected = new HashMap<>();

  PolicyFunctions(Claim<S> claim, Policy<S> policy, Session<S> session) {
    this.claim = claim;
    this.policy = policy;
    this.session = session;
    this.diagrams = session.diagrams();
  }

  Session<S> session() {
    return session;
  }

  int yes(Rule<S> rule) {
    return session.truths(rule, policy).yes();
  }

  int assumed(int function) {
    int all = function;
    for (Condition<S> assumption : claim.assumptions()) {
      all = diagrams.and(all, session.truths(assumption, policy).yes());
    }
    return all;
  }

  /** Whether no subject that is assumed is in a case of both functions. */
  boolean isNever(int function, int within) {
    return claim.assumptions().isEmpty()
        ? session.isNever(function, within)
        : session.isEmpty(assumed(diagrams.and(function, within)));
  }

  /** The function that is true on the days of a stretch. */
  int in(ChangeCalendar calendar, ChangeCalendar.Stretch stretch) {
    return days.computeIfAbsent(calendar.date(), date -> new HashMap<>())
        .computeIfAbsent(stretch, one -> diagrams.and(calendar.in(session, one), known(calendar)));
  }

  /** A date is on some day only if there is one, and a date of a part only if that is known. */
  private int known(ChangeCalendar calendar) {
    int known = DecisionDiagrams.TRUE;
    Axis date = session.space().axis(calendar.date());
    for (Axis part : session.space().nesting.partsAround(date)) {
      known = diagrams.and(known, session.knowledge().known(part));
    }
    for (Axis presence : session.space().presences.around(date)) {
      known = diagrams.and(known, session.knowledge().isPresent(presence));
    }
    return known;
  }

  /**
   * Whether no subject that is assumed is in a case of a function on the days of a stretch. The
   * days on which there is a case are found once, for all stretches, where every combination of
   * answers is one.
   */
  boolean isNever(int function, ChangeCalendar calendar, ChangeCalendar.Stretch stretch) {
    int all = assumed(function);
    if (!session.isPlain()) {
      return session.isEmpty(diagrams.and(all, in(calendar, stretch)));
    }
    int date = session.space().axis(calendar.date()).variable;
    int some =
        projected
            .computeIfAbsent(calendar.date(), one -> new HashMap<>())
            .computeIfAbsent(
                all,
                one ->
                    diagrams.exists(
                        diagrams.and(one, known(calendar)), variable -> variable != date));
    return diagrams.and(some, in(calendar, stretch)) == DecisionDiagrams.FALSE;
  }

  /** By rule: where it applies and, where the first that applies decides, is asked. */
  int[] asked(RulePolicy<S> member) {
    return asked.computeIfAbsent(member, this::findAsked);
  }

  private int[] findAsked(RulePolicy<S> member) {
    int[] asked = new int[member.rules().size()];
    int before = DecisionDiagrams.FALSE;
    for (int i = 0; i < asked.length; i++) {
      int own = yes(member.rules().get(i));
      asked[i] = diagrams.minus(own, before);
      before = isFirst(member) ? diagrams.or(before, own) : before;
    }
    return asked;
  }

  private static boolean isFirst(RulePolicy<?> member) {
    return member.combining() == CombiningAlgorithm.FIRST_APPLICABLE;
  }

  /** By rule that permits: where it applies and the policy permits; false for all others. */
  int[] permitting(RulePolicy<S> member) {
    return permitting.computeIfAbsent(member, this::findPermitting);
  }

  private int[] findPermitting(RulePolicy<S> member) {
    int permitted = session.outcomes(member, policy).permitted();
    // Only where the first that applies decides does one permission hide another.
    int[] asked = asked(member).clone();
    for (int i = 0; i < asked.length; i++) {
      boolean permits = member.rules().get(i).effect() == Effect.PERMIT;
      asked[i] = permits ? diagrams.and(asked[i], permitted) : DecisionDiagrams.FALSE;
    }
    return asked;
  }

  OutcomeDiagrams outcomes(RulePolicy<S> member) {
    return outcomes.computeIfAbsent(member, of -> outcomes(of, truths(of)));
  }

  /** The outcomes with other truths for the rules. */
  OutcomeDiagrams outcomes(RulePolicy<S> member, List<DiagramCompiler.Truths> truths) {
    return OutcomeDiagrams.of(
        diagrams,
        member.combining(),
        member.otherwise(),
        member.rules().map(Rule::effect).asJava(),
        truths);
  }

  List<DiagramCompiler.Truths> truths(RulePolicy<S> member) {
    return member.rules().map(rule -> session.truths(rule, policy)).asJava();
  }

  /** The truths of all rules, where some rules are replaced. */
  List<DiagramCompiler.Truths> changed(RulePolicy<S> member, Map<Integer, Rule<S>> rules) {
    List<DiagramCompiler.Truths> truths = new ArrayList<>(truths(member));
    rules.forEach((place, rule) -> truths.set(place, session.truths(rule, policy)));
    return truths;
  }

  /** The outcomes without one rule. */
  OutcomeDiagrams without(RulePolicy<S> member, int rule) {
    List<Effect> effects = new ArrayList<>(member.rules().map(Rule::effect).asJava());
    List<DiagramCompiler.Truths> truths = new ArrayList<>(truths(member));
    effects.remove(rule);
    truths.remove(rule);
    return OutcomeDiagrams.of(diagrams, member.combining(), member.otherwise(), effects, truths);
  }

  /** Whether the outcomes are the same for every subject that is assumed, in some cases. */
  boolean isSame(OutcomeDiagrams left, OutcomeDiagrams right, int within) {
    for (Outcome outcome : Outcome.values()) {
      int l = left.of(outcome, diagrams);
      int r = right.of(outcome, diagrams);
      if (!isNever(diagrams.minus(l, r), within) || !isNever(diagrams.minus(r, l), within)) {
        return false;
      }
    }
    return true;
  }

  /** Where the outcomes are others without one rule. */
  int differing(RulePolicy<S> member, int rule) {
    return differing
        .computeIfAbsent(member, of -> new HashMap<>())
        .computeIfAbsent(rule, one -> differing(outcomes(member), without(member, one)));
  }

  /** Where the outcomes are not the same. */
  int differing(OutcomeDiagrams left, OutcomeDiagrams right) {
    int same = DecisionDiagrams.FALSE;
    for (Outcome outcome : Outcome.values()) {
      same =
          diagrams.or(same, diagrams.and(left.of(outcome, diagrams), right.of(outcome, diagrams)));
    }
    return diagrams.not(same);
  }

  /**
   * Whether a rule is in force on some days: as it says itself, and as those of its conditions and
   * exceptions say that ask for the date alone.
   */
  boolean isInForce(Rule<S> rule, ChangeCalendar calendar, ChangeCalendar.Stretch stretch) {
    int force = in(calendar, stretch);
    for (Condition<S> condition :
        ContradictionWording.conjuncts(rule.condition())
            .appendAll(
                rule.during()
                    .toArray()
                    .flatMap(of -> ContradictionWording.conjuncts(of.condition())))) {
      int yes = session.truths(condition, policy).yes();
      force = isOfDate(condition, yes, calendar) ? diagrams.and(force, yes) : force;
    }
    for (ExceptionClause<S> exception : rule.exceptions()) {
      int yes = session.truths(exception.condition(), policy).yes();
      boolean ends =
          exception.exceptions().isEmpty() && isOfDate(exception.condition(), yes, calendar);
      force = ends ? diagrams.minus(force, yes) : force;
    }
    return !isNever(force, DecisionDiagrams.TRUE);
  }

  /** What asks for the date of a part asks whether the part is there and known, too. */
  private boolean isOfDate(Condition<S> condition, int function, ChangeCalendar calendar) {
    if (ListWalker.asksLists(condition)) {
      return false;
    }
    VariableSpace space = session.space();
    Axis date = space.axis(calendar.date());
    boolean[] asked = diagrams.support(function);
    asked[date.variable] = false;
    space.nesting.partsAround(date).forEach(part -> asked[part.variable] = false);
    space.presences.around(date).forEach(presence -> asked[presence.variable] = false);
    for (boolean other : asked) {
      if (other) {
        return false;
      }
    }
    return true;
  }

  /** Finds out whether lists of parts are asked, whatever comes of it. */
  private static final class ListWalker<S> extends ConditionWalker<S> {

    private final boolean[] found;

    private ListWalker(boolean[] found) {
      this.found = found;
    }

    static <S> boolean asksLists(Condition<S> condition) {
      boolean[] found = {false};
      new ListWalker<S>(found).walk(condition);
      return found[0];
    }

    @Override
    protected <P> ConditionWalker<P> part(Fact<S, ?> part) {
      return new ListWalker<>(found);
    }

    @Override
    public <P> ConditionWalker<S> quantified(QuantifiedCondition<S, P> node) {
      found[0] = true;
      return this;
    }
  }
}
