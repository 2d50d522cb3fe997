package dev.proviso.analysis;

import dev.proviso.condition.Condition;
import dev.proviso.fact.Fact;
import dev.proviso.language.Language;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Outcome;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Arrays;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** Claims about what some facts do to the outcome of a policy. */
final class FactClaimChecker<S> {

  /** How many values of the facts are gone through to make a case of them smaller. */
  private static final int MOST_ALIKE = 256;

  private final ClaimChecker<S> checker;
  private final Session<S> session;
  private final DecisionDiagrams diagrams;
  private final Language language;

  FactClaimChecker(ClaimChecker<S> checker, Session<S> session) {
    this.checker = checker;
    this.session = session;
    this.diagrams = session.diagrams();
    this.language = session.language();
  }

  Finding monotone(PolicyClaim.Monotone<S> claim) {
    int permittedAtAll = checker.permitted(claim.policy());
    int permitted = checker.assuming(permittedAtAll);
    Fact<S, ?> fact = ClaimScope.fact(claim, claim.fact());
    Seq<Axis> found = session.space().named(fact);
    if (isAskedOfParts(session.space(), fact)) {
      return undecided(language.text(RuleMessages.ASKED_OF_PARTS));
    }
    if (found.isEmpty() || !isCompared(claim.policy(), fact)) {
      return notCompared();
    }
    if (found.size() > 1) {
      return undecided(
          language.text(
              RuleMessages.SEVERAL_NAMED_SO,
              session.wording().values().and(found.map(axis -> axis.question))));
    }
    Axis axis = found.head();
    if (axis.kind() == Axis.Kind.SET) {
      return undecided(language.text(RuleMessages.SETS_UNORDERED));
    }
    if (!isOrdered(axis)) {
      return undecided(language.text(RuleMessages.UNORDERED));
    }
    boolean isReadByCode = isReadByCode(axis);
    if (!axis.isCompared) {
      return undecided(language.text(RuleMessages.READ_ONLY_BY_CODE));
    }
    if (isDateOfParts(session.space(), axis)) {
      if (isReadByCode) {
        return undecided(language.text(RuleMessages.CODE_ANSWERS));
      }
      return FactPath.of("", fact).equals(fact.name())
          ? monotone(claim, new DateShift<>(claim.policy(), language))
          : undecided(language.text(RuleMessages.DATE_OF_PART));
    }
    int[] values = new int[diagrams.variables()];
    for (int region = 0; region + 1 < axis.regions().size(); region++) {
      int less = at(permitted, axis, region, values);
      // From one region to the next is enough, unless what is assumed leaves some out.
      int last = claim.assumptions().isEmpty() ? region + 1 : axis.regions().size() - 1;
      for (int more = region + 1; more <= last; more++) {
        int lost = diagrams.minus(less, at(permittedAtAll, axis, more, values));
        lost = diagrams.and(lost, at(checker.assumed(), axis, more, values));
        if (!session.isEmpty(lost)) {
          return lost(
              claim.policy(),
              axis,
              permitted,
              permittedAtAll,
              session
                  .models()
                  .smallest(
                      lost(permitted, permittedAtAll, axis), diagrams.and(lost, in(axis, more))));
        }
      }
    }
    return isReadByCode && codeMayTakeAway(axis, permitted, permittedAtAll)
        ? undecided(language.text(RuleMessages.CODE_ANSWERS))
        : checker.finding(Verdict.HOLDS, "", Option.none(), permitted);
  }

  /** Of a type that nobody declared, values are ordered if those are that the policy names. */
  private static boolean isOrdered(Axis axis) {
    return axis.type().isDeclared()
        ? axis.type().isOrdered()
        : axis.constants.stream().allMatch(value -> ValueType.ofValue(value).isOrdered());
  }

  private int in(Axis axis, int region) {
    return diagrams.literal(axis.variable, value -> value == region);
  }

  /** Refuted by a case, and by the nearest smaller value that is permitted in the same case. */
  private Finding lost(
      Policy<S> policy, Axis axis, int permitted, int permittedAtAll, Option<Session.Model> found) {
    String unnamed = language.text(RuleMessages.LOST_BY_MORE);
    if (found.isEmpty()) {
      return checker.finding(
          Verdict.REFUTED, unnamed, Option.none(), lost(permitted, permittedAtAll, axis));
    }
    Session.Model model = found.get();
    int more = model.values()[axis.variable];
    for (int less = more - 1; less >= 0; less--) {
      int[] values = model.values().clone();
      values[axis.variable] = less;
      if (diagrams.restrict(permitted, values) == DecisionDiagrams.TRUE) {
        return checker.refuted(model, between(policy, axis, less, model).getOrElse(unnamed));
      }
    }
    // For other facts that the case leaves open, other smaller values are permitted.
    int[] values = new int[diagrams.variables()];
    for (int less = more - 1; less >= 0; less--) {
      int lost =
          diagrams.minus(at(permitted, axis, less, values), at(permittedAtAll, axis, more, values));
      lost = diagrams.and(diagrams.and(lost, in(axis, more)), checker.assumed());
      Option<Session.Model> one = session.models().smallest(lost);
      if (one.isDefined()) {
        return checker.refuted(
            one.get(), between(policy, axis, less, one.get()).getOrElse(unnamed));
      }
    }
    return checker.refuted(model, unnamed);
  }

  /** Two values of a fact in a case whose smaller one the evaluator permits. */
  private Option<String> between(Policy<S> policy, Axis axis, int less, Session.Model model) {
    Assignment given = AssignmentFactory.of(session, model);
    int more = model.values()[axis.variable];
    for (Object smaller : axis.regions().representative(less)) {
      for (Object greater : axis.regions().representative(more)) {
        Assignment smallerGiven = given.with(axis.question, smaller);
        return checker.replayed(smallerGiven).outcome(policy) == Outcome.PERMITTED
            ? Option.some(
                language.text(
                    RuleMessages.LOST_BETWEEN,
                    session.space().words.of(axis, smaller),
                    session.space().words.of(axis, greater)))
            : Option.none();
      }
    }
    return Option.none();
  }

  /** Where something is not permitted that less of a fact permits, however much less. */
  private int lost(int permitted, int permittedAtAll, Axis axis) {
    int[] values = new int[diagrams.variables()];
    int less = DecisionDiagrams.FALSE;
    int all = DecisionDiagrams.FALSE;
    for (int more = 0; more < axis.regions().size(); more++) {
      int lost = diagrams.minus(less, at(permittedAtAll, axis, more, values));
      lost = diagrams.and(lost, at(checker.assumed(), axis, more, values));
      all = diagrams.or(all, diagrams.and(lost, in(axis, more)));
      less = diagrams.or(less, at(permitted, axis, more, values));
    }
    return all;
  }

  /** Whether the policy itself distinguishes values of a fact, or code in it may. */
  private boolean isCompared(Policy<S> policy, Fact<S, ?> fact) {
    VariableSpace own = new Session<S>(false).about(policy).space();
    own.share();
    return own.named(fact).exists(axis -> axis.kind() == Axis.Kind.SET || axis.regions().size() > 1)
        || session.space().named(fact).exists(this::isReadByCode);
  }

  private Finding notCompared() {
    return checker.finding(
        Verdict.VACUOUS,
        language.text(RuleMessages.NOT_COMPARED),
        Option.none(),
        DecisionDiagrams.TRUE);
  }

  /**
   * What parts answer as of a date changes with it, while the parts stay what they are: both dates
   * are asked of the same subject.
   */
  private Finding monotone(PolicyClaim.Monotone<S> claim, DateShift<S> dates) {
    Policy<S> policy = claim.policy();
    Policy<S> before = dates.before();
    Condition<S> order = dates.order();
    Session<S> both =
        new Session<S>(claim.isOverAllSubjects(), session.wording())
            .about(policy)
            .about(before)
            .about(order, policy.dating());
    for (Condition<S> assumption : claim.assumptions()) {
      both.about(assumption, policy.dating());
      both.about(dates.before(assumption), before.dating());
    }
    both.start().within(diagrams.left());
    ClaimChecker<S> checked = new ClaimChecker<>(claim, both);
    DecisionDiagrams of = both.diagrams();
    int lost = checked.assuming(both.truths(order, policy).yes());
    for (Condition<S> assumption : claim.assumptions()) {
      lost = of.and(lost, both.truths(dates.before(assumption), before).yes());
    }
    lost = of.and(lost, checked.permitted(before));
    lost = of.minus(lost, checked.permitted(policy));
    return both.isSurelyEmpty(lost)
        ? checker.finding(Verdict.HOLDS, "", Option.none(), checker.permitted(policy))
        : checked.refuted(lost, language.text(RuleMessages.LOST_BY_LATER_DAY));
  }

  /** Code may answer otherwise for another value, also for one in the same region. */
  private boolean codeMayTakeAway(Axis axis, int permitted, int permittedAtAll) {
    boolean[] changing = new boolean[diagrams.variables()];
    for (Axis other : session.space().axes()) {
      if (other.reads.contains(axis)) {
        changing[other.variable] = true;
      }
    }
    int allowed = diagrams.exists(permitted, variable -> changing[variable]);
    int[] values = new int[diagrams.variables()];
    for (int region = 0; region < axis.regions().size(); region++) {
      int less = at(allowed, axis, region, values);
      for (int more = region; more < axis.regions().size(); more++) {
        if (!session.isEmpty(diagrams.minus(less, at(permittedAtAll, axis, more, values)))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isAskedOfParts(VariableSpace space, Fact<?, ?> fact) {
    return Array.ofAll(space.inners())
        .exists(
            part ->
                part.getValue().named(fact).exists(axis -> !axis.global)
                    || isAskedOfParts(part.getValue(), fact));
  }

  /** Whether parts are asked something as of the date of the whole. */
  private static boolean isDateOfParts(VariableSpace space, Axis date) {
    return Array.ofAll(space.inners())
        .exists(
            part ->
                Array.ofAll(part.getValue().axes())
                    .exists(axis -> axis.global && space.outer(axis) == date));
  }

  private int at(int function, Axis axis, int region, int[] values) {
    Arrays.fill(values, -1);
    values[axis.variable] = region;
    return diagrams.restrict(function, values);
  }

  /**
   * Checks that the facts of the claim alone decide what changes: where the later policy decides a
   * case otherwise, no subject with the same values of these facts keeps a permission.
   */
  Finding onlyTightens(TwoPolicyClaim.OnlyTightensBy<S> claim) {
    Seq<FactVariables> facts = claim.facts().map(fact -> variables(claim, fact));
    Seq<Axis> same = facts.flatMap(FactVariables::all);
    for (int i = 0; i < facts.size(); i++) {
      Fact<S, ?> fact = claim.facts().get(i);
      Option<String> open = open(ClaimScope.fact(claim, fact), facts.get(i), same, fact.name());
      if (open.isDefined()) {
        return undecided(open.get());
      }
    }
    boolean[] claimed = new boolean[diagrams.variables()];
    for (Axis axis : same) {
      int first = Math.max(axis.variable, 0);
      Arrays.fill(claimed, first, first + session.space().width(axis), true);
    }
    int readable = readable(claimed);
    int changed = diagrams.and(checker.assuming(checker.changed(claim)), readable);
    int left = diagrams.and(checker.permitted(claim.later()), checker.permitted(claim.earlier()));
    int alikeAnyChanged = diagrams.exists(changed, variable -> !claimed[variable]);
    IntUnaryOperator spared =
        some -> diagrams.and(checker.assuming(diagrams.and(some, left)), readable);
    while (true) {
      Option<Session.Model> model = session.models().solve(spared.applyAsInt(alikeAnyChanged));
      if (model.isEmpty()) {
        return checker.finding(Verdict.HOLDS, "", Option.none(), changed);
      }
      int alike = alike(model.get(), claimed);
      if (!session.isEmpty(diagrams.and(alike, changed))) {
        int first = diagrams.and(spared.applyAsInt(alikeAnyChanged), alike);
        return checker.refuted(
            regardless(allSpared(alikeAnyChanged, spared, claimed, changed, first), claimed),
            first,
            language.text(RuleMessages.OTHERS_CHANGE));
      }
      alikeAnyChanged = diagrams.minus(alikeAnyChanged, alike);
    }
  }

  private FactVariables variables(TwoPolicyClaim.OnlyTightensBy<S> claim, Fact<S, ?> fact) {
    return FactVariables.of(session.space(), ClaimScope.fact(claim, fact));
  }

  /** Why nothing can be said about subjects with the same value of a fact; none if it can. */
  private Option<String> open(
      Fact<S, ?> fact, FactVariables variables, Seq<Axis> same, String name) {
    if (FactVariables.areAskedOfParts(session.space(), fact)) {
      return Option.some(language.text(RuleMessages.ASKED_OF_PARTS_BY_NAME, name));
    }
    if (variables.own().exists(axis -> !session.space().isAskedAs(axis, fact))) {
      return Option.some(language.text(RuleMessages.NOT_ASKED_SO, name));
    }
    if (variables.all().exists(axis -> isReadByCode(axis, same))) {
      return Option.some(language.text(RuleMessages.CODE_READS, name));
    }
    Seq<Axis> others = variables.alsoDependsOn().removeAll(same).distinct();
    return Option.when(
        others.nonEmpty(),
        () ->
            language.text(
                RuleMessages.PARTS_DEPEND_ON,
                name,
                session.wording().values().and(others.map(axis -> axis.stated))));
  }

  /**
   * What is still permitted, as far as it is found with little effort: where every combination of
   * answers is a case, there are others for each; else they are looked for one by one.
   */
  private int allSpared(
      int same, IntUnaryOperator spared, boolean[] claimed, int changed, int first) {
    if (session.isPlain()) {
      return spared.applyAsInt(same);
    }
    int[] found = {first};
    session
        .models()
        .sparing(
            () -> {
              int left = same;
              Option<Session.Model> model = session.models().solve(spared.applyAsInt(left));
              for (int i = 0; i < MOST_ALIKE && model.isDefined(); i++) {
                int alike = alike(model.get(), claimed);
                if (!session.isEmpty(diagrams.and(alike, changed))) {
                  found[0] = diagrams.or(found[0], diagrams.and(spared.applyAsInt(left), alike));
                }
                left = diagrams.minus(left, alike);
                model = session.models().solve(spared.applyAsInt(left));
              }
            });
    return found[0];
  }

  /** The cases in which no fact of a part that is not known has a value. */
  private int readable(boolean[] variables) {
    int readable = DecisionDiagrams.TRUE;
    for (Axis part : session.space().nesting.parts()) {
      for (Axis axis : inside(part, variables)) {
        int unknown = diagrams.not(session.knowledge().known(axis));
        readable = diagrams.and(readable, diagrams.or(session.knowledge().known(part), unknown));
      }
    }
    return readable;
  }

  /** The same cases, whatever values the facts of a part have that is not known. */
  private int regardless(int function, boolean[] variables) {
    int all = function;
    for (Axis part : session.space().nesting.parts()) {
      int[] unknown = new int[diagrams.variables()];
      Arrays.fill(unknown, -1);
      for (Axis axis : inside(part, variables)) {
        Arrays.fill(unknown, axis.variable, axis.variable + session.space().width(axis), 0);
        unknown[axis.variable] = axis.unknown();
      }
      int known = session.knowledge().known(part);
      all =
          diagrams.or(
              diagrams.and(known, all), diagrams.minus(diagrams.restrict(all, unknown), known));
    }
    return all;
  }

  /** What is asked in a part, as far as it has one of some variables. */
  private Seq<Axis> inside(Axis part, boolean[] variables) {
    return Array.ofAll(session.space().nesting.inside(part))
        .filter(axis -> session.space().width(axis) > 0 && variables[axis.variable]);
  }

  /** The cases with the same values of some variables. */
  private int alike(Session.Model model, boolean[] claimed) {
    int alike = DecisionDiagrams.TRUE;
    for (int variable = claimed.length - 1; variable >= 0; variable--) {
      if (claimed[variable]) {
        int same = Math.max(model.values()[variable], 0);
        alike = diagrams.and(diagrams.literal(variable, value -> value == same), alike);
      }
    }
    return alike;
  }

  private boolean isReadByCode(Axis axis) {
    return isReadByCode(axis, Array.empty());
  }

  /** Whether code reads it other than code whose answers are among some. */
  private boolean isReadByCode(Axis axis, Seq<Axis> answers) {
    return Array.ofAll(session.space().axes())
            .removeAll(answers)
            .exists(other -> other.reads.contains(axis))
        || isDateReadByCode(session.space(), axis);
  }

  /** Code that is asked of parts can read the date of the whole. */
  private static boolean isDateReadByCode(VariableSpace space, Axis date) {
    return Array.ofAll(space.inners())
        .map(Map.Entry::getValue)
        .exists(
            part ->
                Array.ofAll(part.axes())
                    .filter(axis -> axis.global && space.outer(axis) == date)
                    .exists(
                        shared ->
                            Array.ofAll(part.axes()).exists(axis -> axis.reads.contains(shared))
                                || isDateReadByCode(part, shared)));
  }

  private Finding undecided(String reason) {
    return checker.finding(Verdict.NOT_DECIDED, reason, Option.none(), DecisionDiagrams.FALSE);
  }
}
