package dev.proviso.analysis;

import dev.proviso.algebra.TruthVariable;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.fact.Fact;
import dev.proviso.language.Language;
import dev.proviso.policy.Policy;
import dev.proviso.policy.PolicyVisitor;
import dev.proviso.rule.Rule;
import dev.proviso.wording.ConditionWording;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One question put to diagrams: everything in it shares the same variables. */
final class Session<S> {

  /** An assignment of the variables, and for each fact that gives parts, what parts there are. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Model(int[] values, Map<String, List<Model>> parts) {}

  /** The words in which findings are written unless a language is chosen. */
  static final ConditionWording ENGLISH = ConditionWording.of(Language.english());

  private final VariableSpace space;
  private final DecisionDiagrams.Budget budget;
  private @Nullable DecisionDiagrams diagrams;
  private @Nullable Supplier<Session<S>> completion;
  private @Nullable Session<S> completed;
  private @Nullable Session<S> settling;
  private boolean isSettling;
  private final Map<String, Session<?>> inner = new LinkedHashMap<>();
  private final Map<String, DiagramCompiler<S>> compilers = new LinkedHashMap<>();
  private final IdentityHashMap<Policy<S>, Policy<Assignment>> projected = new IdentityHashMap<>();
  private static final String UNDATED = "";
  private static final int UNASKED = -1;
  private int makeable = UNASKED;
  private boolean doubtful;
  private static final int MOST_PARTS = 3;

  /** A case is made smaller for as long as a person who waits for it would not mind. */
  static final long SPENT_ON_SIZE = 1_000_000;

  Session(boolean open) {
    this(open, ENGLISH);
  }

  /** A session whose findings are in some language. */
  Session(boolean open, ConditionWording wording) {
    this(VariableSpace.of(open, wording), new DecisionDiagrams.Budget());
  }

  /** The words in which what is found is written. */
  ConditionWording wording() {
    return space.wording;
  }

  Language language() {
    return space.wording.language();
  }

  private Session(VariableSpace space, DecisionDiagrams.Budget budget) {
    this.space = space;
    this.budget = budget;
  }

  /** The session in which registers and dated limits that give no answer may give any. */
  static <S> Session<S> completing(Session<S> plain) {
    return new Session<>(VariableSpace.completed(plain.space), plain.budget);
  }

  /** Says how the same matter is put where registers and dated limits may give any answer. */
  void completedBy(Supplier<Session<S>> begin) {
    completion = begin;
  }

  /**
   * The same matter, where registers and dated limits that give no answer may give any; none if
   * each of them always gives one. The parts of a list answer nothing that depends on days to which
   * a register or a limit does not extend; see {@link #settled}.
   */
  Option<Session<S>> completed() {
    Option<Session<S>> onAnyDay = completedOnAnyDay();
    if (settling == null && onAnyDay.isDefined()) {
      settling = onAnyDay.get().inner.isEmpty() ? onAnyDay.get() : onAnyDay.get().settling();
    }
    return onAnyDay.map(any -> Objects.requireNonNull(settling));
  }

  /** The same diagrams; what parts answer is settled before it is asked of them. */
  private Session<S> settling() {
    Session<S> other = new Session<>(space, budget);
    other.diagrams = diagrams;
    other.isSettling = true;
    inner.forEach((parts, session) -> other.inner.put(parts, session.settling()));
    return other;
  }

  /**
   * The same matter, where registers and dated limits that give no answer may give any, also on
   * days to which they do not extend; none if each of them always gives an answer.
   */
  Option<Session<S>> completedOnAnyDay() {
    if (completion == null || !space.leavesOpen()) {
      return Option.none();
    }
    if (completed == null) {
      completed = completion.get();
    }
    completed.resume();
    return Option.some(completed);
  }

  /**
   * The cases of a function that do not depend on what a register or a limit would say of days to
   * which it does not extend: these days are no reason why something might be so.
   */
  int settled(int function) {
    boolean[] uncovered = new boolean[diagrams().variables()];
    space.undetermined().forEach((source, axis) -> uncovered[axis.variable] |= !source.isCovered());
    return diagrams()
        .not(diagrams().exists(diagrams().not(function), variable -> uncovered[variable]));
  }

  private void resume() {
    diagrams().resume();
    inner.values().forEach(Session::resume);
  }

  VariableSpace space() {
    return space;
  }

  DecisionDiagrams diagrams() {
    return Objects.requireNonNull(diagrams, "started");
  }

  /** Makes known what will be asked; nothing can be compiled before all of it is. */
  Session<S> about(Condition<S> condition) {
    return about(condition, Option.none());
  }

  /** A condition that is asked in the course of a policy, as of its date. */
  Session<S> about(Condition<S> condition, Option<Fact<S, LocalDate>> dating) {
    space.dated(dating);
    VariableCollector.<S>ofCondition(space).walk(condition);
    return this;
  }

  Session<S> about(Policy<S> policy) {
    space.dated(policy.dating());
    VariableCollector<S> collector = VariableCollector.ofPolicy(space);
    for (Rule<S> rule : policy.allRules()) {
      rule.walk(collector);
      rule.during().forEach(collector::inForce);
    }
    return this;
  }

  /** A rule that is asked in place of one of a policy, as of its date. */
  Session<S> about(Rule<S> rule, Option<Fact<S, LocalDate>> dating) {
    space.dated(dating);
    rule.walk(VariableCollector.<S>ofPolicy(space));
    return this;
  }

  Session<S> start() {
    return start(VariableOrder.AS_ASKED);
  }

  Session<S> start(VariableOrder order) {
    space.share();
    space.freeze(order);
    open();
    return this;
  }

  private void open() {
    diagrams = new DecisionDiagrams(space.domains(), budget);
    space
        .inners()
        .forEach(
            entry -> {
              Session<?> part = new Session<Object>(entry.getValue(), budget);
              part.open();
              inner.put(entry.getKey(), part);
            });
  }

  /** The next question has so many steps, parts included, whatever the last one took. */
  Session<S> within(long steps) {
    diagrams().within(steps);
    inner.values().forEach(part -> part.within(steps));
    return this;
  }

  DiagramCompiler.Truths truths(Condition<S> condition) {
    space.dated(Option.<Fact<S, LocalDate>>none());
    return compiler(UNDATED).compile(condition);
  }

  /** A condition that is asked in the course of a policy, as of its date. */
  DiagramCompiler.Truths truths(Condition<S> condition, Policy<S> policy) {
    space.dated(policy.dating());
    return compiler(date(policy)).compile(condition);
  }

  /** A definition as it was met, of the whole or of a part of it. */
  int yes(VariableSpace.Defined defined, Policy<?> policy) {
    space.datedAs(date(policy));
    return yes(defined.definition(), defined.within());
  }

  private <P> int yes(Definition<P> definition, String within) {
    return new DiagramCompiler<P>(space, diagrams(), within).compile(definition).yes();
  }

  private static String date(Policy<?> policy) {
    return policy.dating().map(Fact::name).getOrElse(UNDATED);
  }

  private DiagramCompiler<S> compiler(String dating) {
    return compilers.computeIfAbsent(dating, d -> new DiagramCompiler<>(space, diagrams(), ""));
  }

  DiagramCompiler.Truths truths(Rule<S> rule, Policy<S> policy) {
    space.dated(policy.dating());
    return compiler(date(policy)).compile(rule);
  }

  /** The policy over assignments, to be decided by the evaluator. */
  Policy<Assignment> projected(Policy<S> policy) {
    return projected.computeIfAbsent(policy, one -> AssignmentProjection.of(one, space));
  }

  OutcomeDiagrams outcomes(Policy<S> policy) {
    return outcomes(policy, policy);
  }

  /** The members of a policy have one date, that of the whole. */
  OutcomeDiagrams outcomes(Policy<S> policy, Policy<S> whole) {
    return outcomes(policy, whole, rule -> rule);
  }

  /** The outcomes with other rules in place of some. */
  OutcomeDiagrams outcomes(Policy<S> policy, Policy<S> whole, UnaryOperator<Rule<S>> change) {
    return policy.accept(
        PolicyVisitor.of(
            rules ->
                OutcomeDiagrams.of(
                    diagrams(),
                    rules.combining(),
                    rules.otherwise(),
                    rules.rules().map(Rule::effect).asJava(),
                    rules.rules().map(rule -> truths(change.apply(rule), whole)).asJava()),
            joint ->
                new DiagramAlgebra(diagrams())
                    .together(joint.members().map(one -> outcomes(one, whole, change)).asJava())));
  }

  /** The answer is known; true where every answer is. */
  int known(Axis axis) {
    int unknown = axis.unknown();
    return !space.open || space.width(axis) == 0
        ? DecisionDiagrams.TRUE
        : diagrams().literal(axis.variable, value -> value != unknown);
  }

  /** What is stated to be present has a value that is known, and the other way round. */
  int knownIfPresent(Axis axis, int[] values) {
    int all = DecisionDiagrams.TRUE;
    if (axis.global) {
      return all;
    }
    if (space.statements.isSaidPresent(axis, values)) {
      for (Axis value : space.presences.valuesOf(axis)) {
        all = diagrams().and(all, known(value));
      }
    }
    for (Axis presence : space.presences.of(axis)) {
      all =
          space.statements.isStatedKnown(axis, values)
              ? diagrams().and(all, isPresent(presence))
              : all;
    }
    return all;
  }

  /** Whatever is present has a value that is known. */
  int knownWherePresent() {
    int all = DecisionDiagrams.TRUE;
    for (Axis presence : space.axes()) {
      for (Axis value :
          presence.global ? Array.<Axis>empty() : space.presences.valuesOf(presence)) {
        int known = diagrams().or(known(value), diagrams().not(isPresent(presence)));
        all = diagrams().and(all, known);
      }
    }
    return all;
  }

  /** The answer to the question whether something is present is yes. */
  int isPresent(Axis presence) {
    return presence.present(diagrams());
  }

  /** All that code reads is known, without which it gives no answer. */
  int knownToCode(Axis code) {
    int all = DecisionDiagrams.TRUE;
    for (Axis read : code.reads) {
      all = diagrams().and(all, known(read));
      for (Axis presence : space.presences.of(read)) {
        all = diagrams().and(all, isPresent(presence));
      }
    }
    return all;
  }

  /** A case in which a function is true, if there is one that some subject can be in. */
  Option<Model> solve(int function) {
    return solve(function, function);
  }

  private Option<Model> solve(int function, int compared) {
    @Nullable Possible found = possible(function);
    return found == null
        ? Option.none()
        : Option.some(
            new Model(
                comparable(compared, smallest(found.function(), found.values(), found.fit())),
                found.fit().parts()));
  }

  /** The smallest case in which a function is true that can be found without a long search. */
  Option<Model> smallest(int function) {
    return smallest(function, function);
  }

  /** The same, made out of a case of another function, which implies the first, if there is one. */
  Option<Model> smallest(int function, int preferred) {
    Option<Model> found = solve(preferred).orElse(() -> solve(function));
    if (found.isEmpty()) {
      return found;
    }
    AtomicReference<Model> smallest = new AtomicReference<>(found.get());
    sparing(() -> smallest.set(new CaseMinimizer(this, function).from(found.get())));
    return Option.some(smallest.get());
  }

  /** Does something that makes a case smaller; what is not done with little effort is left. */
  void sparing(Runnable work) {
    budget.spare(SPENT_ON_SIZE);
    try {
      work.run();
    } catch (DecisionDiagrams.OverBudget tooLarge) {
      // The case is a case, though there may be a smaller one.
    } finally {
      budget.spareNoMore();
      resume();
    }
  }

  /** Values that parts can answer to, for what is left of a function. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Possible(int function, int[] values, Fit fit) {}

  /** A case of values that can be made, or else any. */
  private @Nullable Possible possible(int function) {
    @Nullable Possible found = possible(function, makeable());
    return found == null && makeable() != DecisionDiagrams.TRUE
        ? possible(function, DecisionDiagrams.TRUE)
        : found;
  }

  private @Nullable Possible possible(int function, int within) {
    int left = function;
    int wanted = diagrams().and(left, within);
    while (wanted != DecisionDiagrams.FALSE) {
      int[] values = diagrams().path(wanted);
      Fit fit = fit(values);
      if (fit.core() == null) {
        return new Possible(left, values, fit);
      }
      left = diagrams().minus(left, diagrams().cube(fit.core()));
      wanted = diagrams().and(left, within);
    }
    return null;
  }

  /** All cases whose values the library can make: every case, unless it does not know a type. */
  private int makeable() {
    if (makeable == UNASKED) {
      int all = DecisionDiagrams.TRUE;
      for (Axis axis : space.axes()) {
        all = diagrams().and(all, makeable(axis));
      }
      makeable = all;
    }
    return makeable;
  }

  /** Whether the library can make what a variable says. */
  boolean isMade(int variable, int value) {
    int one = diagrams().literal(variable, other -> other == value);
    return makeable() == DecisionDiagrams.TRUE
        || diagrams().and(makeable(), one) != DecisionDiagrams.FALSE;
  }

  /**
   * Whether there is a value for a region, or none is needed: code answers anything, whatever it
   * reads. Of a part that is also compared as a whole, nobody can make one that has both.
   */
  private static boolean isMade(Axis axis, int region) {
    return !axis.isCompared
        || (!axis.isAlsoPart && axis.regions().representative(region).isDefined());
  }

  private int makeable(Axis axis) {
    if (axis.kind() == Axis.Kind.VALUE) {
      int known = axis.regions().size();
      return diagrams().literal(axis.variable, value -> value >= known || isMade(axis, value));
    }
    int all = DecisionDiagrams.TRUE;
    if (axis.kind() == Axis.Kind.SET) {
      int made = axis.otherElements.count(Option::isDefined);
      for (int other = made; other < axis.others; other++) {
        int variable = axis.variable + (space.open ? 1 : 0) + axis.elements.size() + other;
        all = diagrams().and(all, diagrams().literal(variable, value -> value == 0));
      }
    }
    return all;
  }

  /** Whether every combination of answers is a case: nothing is asked of parts, all can be made. */
  boolean isPlain() {
    return inner.isEmpty() && makeable() == DecisionDiagrams.TRUE;
  }

  /** Why nothing is decided: which values of a case the library cannot make. */
  String needsValues() {
    return UnmadeValues.words(unmakeable(), wording());
  }

  /** The questions to which the library cannot make every answer. */
  private Seq<Axis> unmakeable() {
    return Array.ofAll(space.axes())
        .filter(axis -> makeable(axis) != DecisionDiagrams.TRUE)
        .appendAll(Array.ofAll(inner.values()).flatMap(Session::unmakeable));
  }

  /** Whether, since the last call, something seemed possible for which no case can be made. */
  boolean takesDoubt() {
    boolean was = doubtful;
    doubtful = false;
    return was;
  }

  /** Whether some subject can be in a case of both functions. */
  boolean meet(int left, int right) {
    return diagrams().meet(left, right)
        && (inner.isEmpty() || !isEmpty(diagrams().and(left, right)));
  }

  /** Whether no subject can be in a case of both functions; takes note as {@link #isEmpty} does. */
  boolean isNever(int left, int right) {
    return (inner.isEmpty() && makeable() == DecisionDiagrams.TRUE)
        ? !diagrams().meet(left, right)
        : isEmpty(diagrams().and(left, right));
  }

  /**
   * Whether no subject can be in a case; takes note where no case of another answer can be made.
   */
  boolean isEmpty(int function) {
    boolean isEmpty = isSurelyEmpty(function);
    doubtful |= !isEmpty && diagrams().and(function, makeable()) == DecisionDiagrams.FALSE;
    return isEmpty;
  }

  /** Whether there is no case at all, not even one that nobody can make. */
  boolean isSurelyEmpty(int function) {
    return function == DecisionDiagrams.FALSE || (!inner.isEmpty() && possible(function) == null);
  }

  /**
   * A value between constants does not specify how it compares with the other values of its group.
   * Sets those of them that the function depends on, and that have no value, to the same region. Of
   * what is absent it states nothing else.
   */
  int[] comparable(int function, int[] values) {
    boolean @Nullable [] asked = null;
    for (Axis axis : space.axes()) {
      if (axis.kind() == Axis.Kind.VALUE
          && axis.group.members.size() > 1
          && isBetween(axis, values)) {
        asked = asked == null ? diagrams().support(function) : asked;
        for (Axis other : axis.group.members) {
          if (asked[other.variable] && values[other.variable] < 0) {
            values[other.variable] = values[axis.variable];
          }
        }
      }
    }
    space.statements.forgetAbsent(values);
    return values;
  }

  private static boolean isBetween(Axis axis, int[] values) {
    int region = values[axis.variable];
    return region >= 0 && region < axis.regions().size() && axis.regions().isUnmentioned(region);
  }

  /**
   * A case in which a function is true, drawn from all of them, and from all others where no parts
   * can be so.
   */
  Model draw(int function, AssignmentSampler sampler) {
    int[] values = sampler.values(space, diagrams(), function);
    Fit fit = fit(values);
    if (fit.core() != null) {
      values = sampler.values(space, diagrams(), DecisionDiagrams.TRUE);
      fit = fit(values);
    }
    Map<String, List<Model>> parts = new LinkedHashMap<>(fit.parts());
    for (Map.Entry<String, Session<?>> entry : inner.entrySet()) {
      if (!parts.containsKey(entry.getKey())
          && space.statements.mayBeKnown(entry.getKey(), values)) {
        List<Model> some = new ArrayList<>();
        for (int i = sampler.below(MOST_PARTS + 1); i > 0; i--) {
          some.add(entry.getValue().draw(DecisionDiagrams.TRUE, sampler));
        }
        parts.put(entry.getKey(), some);
      }
    }
    return new Model(values, parts);
  }

  /** The same case, with all known that is not; the same parts. */
  Model filled(Model model, AssignmentSampler sampler) {
    Map<String, List<Model>> parts = new LinkedHashMap<>();
    model
        .parts()
        .forEach(
            (key, each) ->
                parts.put(key, each.stream().map(one -> inner(key).filled(one, sampler)).toList()));
    return new Model(sampler.filled(space, diagrams(), model.values()), parts);
  }

  /** Every case there is, one for each combination of answers; parts as they need be. */
  List<Model> all() {
    List<Model> all = new ArrayList<>();
    all(new int[diagrams().variables()], 0, all);
    return all;
  }

  private void all(int[] values, int variable, List<Model> into) {
    if (variable == values.length) {
      // A set or part that is not known has no contents to distinguish.
      if (!space.statements.isPlain(values)) {
        return;
      }
      int[] kept = values.clone();
      Fit fit = fit(kept);
      if (fit.core() == null) {
        into.add(new Model(kept, fit.parts()));
      }
      return;
    }
    for (int value = 0; value < diagrams().domain(variable); value++) {
      values[variable] = value;
      all(values, variable + 1, into);
    }
  }

  /** Leaves out what does not matter, unless parts hang on it. */
  private int[] smallest(int function, int[] values, Fit fit) {
    int[] fewer = values.clone();
    for (int variable = fewer.length - 1; variable >= 0; variable--) {
      if (fewer[variable] >= 0 && !fit.needed()[variable]) {
        int kept = fewer[variable];
        fewer[variable] = -1;
        if (diagrams().restrict(function, fewer) != DecisionDiagrams.TRUE) {
          fewer[variable] = kept;
        }
      }
    }
    return fewer;
  }

  /** Whether there can be parts as the answers about them say: a core of answers, if not. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Fit(int @Nullable [] core, Map<String, List<Model>> parts, boolean[] needed) {}

  private Fit fit(int[] values) {
    return fit(values, false);
  }

  private Fit fit(int[] values, boolean inFewParts) {
    Map<String, List<Model>> parts = new LinkedHashMap<>();
    boolean[] needed = new boolean[values.length];
    for (Map.Entry<String, Session<?>> entry : inner.entrySet()) {
      Session<?> part = entry.getValue();
      List<VariableSpace.Any> asked = asked(entry.getKey(), values);
      if (asked.isEmpty() || !space.statements.mayBeKnown(entry.getKey(), values)) {
        continue;
      }
      List<List<VariableSpace.Any>> together = new ArrayList<>();
      for (VariableSpace.Any wanted : asked) {
        if (values[wanted.axis().variable] == TruthVariable.FALSE) {
          continue;
        }
        if (!part.isPossible(this, asked, List.of(wanted), values)) {
          return new Fit(core(part, asked, wanted, values), parts, needed);
        }
        if (!inFewParts || !joins(part, asked, wanted, values, together)) {
          together.add(new ArrayList<>(List.of(wanted)));
        }
      }
      asked.forEach(any -> needed[any.axis().variable] = true);
      for (Axis axis : part.space.axes()) {
        if (axis.global) {
          needed[outer(axis).variable] = true;
        }
      }
      parts.put(
          entry.getKey(),
          together.stream().map(some -> part.part(this, asked, some, values).get()).toList());
    }
    return new Fit(null, parts, needed);
  }

  /** What is asked of parts whose answers are given. */
  List<VariableSpace.Any> asked(String parts, int[] values) {
    return space.quantified().stream()
        .filter(any -> any.parts().equals(parts) && values[any.axis().variable] >= 0)
        .toList();
  }

  /** Adds a wanted condition to the first part that can meet it; returns whether there is one. */
  private boolean joins(
      Session<?> part,
      List<VariableSpace.Any> asked,
      VariableSpace.Any wanted,
      int[] values,
      List<List<VariableSpace.Any>> together) {
    for (List<VariableSpace.Any> some : together) {
      some.add(wanted);
      if (part.isPossible(this, asked, some, values)) {
        return true;
      }
      some.remove(wanted);
    }
    return false;
  }

  /** The same answers with as few parts as can be; none if no parts can give them. */
  Option<Model> inFewParts(int[] values) {
    int[] own = values.clone();
    Fit fit = fit(own, true);
    return fit.core() == null ? Option.some(new Model(own, fit.parts())) : Option.none();
  }

  /** Answers of parts that none can give together, if there are such among those of a list. */
  int @Nullable [] misfit(String parts, int[] values) {
    Session<?> part = inner(parts);
    List<VariableSpace.Any> asked = asked(parts, values);
    for (VariableSpace.Any wanted : asked) {
      if (values[wanted.axis().variable] != TruthVariable.FALSE
          && !part.isPossible(this, asked, List.of(wanted), values)) {
        return core(part, asked, wanted, values);
      }
    }
    return null;
  }

  private boolean isPossible(
      Session<?> whole,
      List<VariableSpace.Any> asked,
      List<VariableSpace.Any> wanted,
      int[] values) {
    int function = diagrams().and(whole.global(this, values), wanted(asked, wanted, values));
    return !isSurelyEmpty(function);
  }

  /** A part for which some conditions hold, and the others as they are said to. */
  private Option<Model> part(
      Session<?> whole,
      List<VariableSpace.Any> asked,
      List<VariableSpace.Any> wanted,
      int[] values) {
    int own = wanted(asked, wanted, values);
    // How a date of the part stands to that of the whole matters whichever that is.
    return solve(diagrams().and(whole.global(this, values), own), own);
  }

  /** When a part gives answers: some are given by it, and none against the others. */
  int wanted(List<VariableSpace.Any> asked, List<VariableSpace.Any> wanted, int[] values) {
    int function = DecisionDiagrams.TRUE;
    for (VariableSpace.Any any : asked) {
      DiagramCompiler.Truths truths = each(any);
      int answer = values[any.axis().variable];
      int must;
      if (wanted.stream().anyMatch(one -> one.axis() == any.axis())) {
        must =
            answer == TruthVariable.TRUE
                ? truths.yes()
                : diagrams().not(diagrams().or(truths.yes(), truths.no()));
      } else {
        must =
            switch (answer) {
              case TruthVariable.FALSE -> truths.no();
              case TruthVariable.TRUE -> DecisionDiagrams.TRUE;
              default -> diagrams().not(truths.yes());
            };
      }
      function = diagrams().and(function, must);
    }
    return function;
  }

  @SuppressWarnings("unchecked") // the conditions of a part are about its type
  private DiagramCompiler.Truths each(VariableSpace.Any any) {
    space.datedAs(any.dating());
    DiagramCompiler.Truths truths = compiler(any.dating()).compile((Condition<S>) any.each());
    return isSettling
        ? new DiagramCompiler.Truths(settled(truths.yes()), settled(truths.no()))
        : truths;
  }

  Axis outer(Axis axis) {
    return space.outer(axis);
  }

  /**
   * What the whole says of its date and of judgments holds for its parts; what it leaves open is
   * decided here.
   */
  int global(Session<?> part, int[] values) {
    int function = DecisionDiagrams.TRUE;
    for (Axis axis : part.space.axes()) {
      if (!axis.global) {
        continue;
      }
      Axis whole = outer(axis);
      if (values[whole.variable] < 0) {
        values[whole.variable] = 0;
      }
      // A date has the same regions in both.
      int value = values[whole.variable];
      function =
          part.diagrams().and(function, part.diagrams().literal(axis.variable, v -> v == value));
    }
    return function;
  }

  /** The questions that a list of parts is asked, as they are put to one of them. */
  Iterable<Map.Entry<String, Session<?>>> inners() {
    return inner.entrySet();
  }

  /** The fewest answers that no parts can give together. */
  private int[] core(
      Session<?> part, List<VariableSpace.Any> asked, VariableSpace.Any wanted, int[] values) {
    List<VariableSpace.Any> kept = new ArrayList<>(asked);
    for (VariableSpace.Any any : asked) {
      if (!any.axis().key.equals(wanted.axis().key)) {
        kept.remove(any);
        if (part.isPossible(this, kept, List.of(wanted), values)) {
          kept.add(any);
        }
      }
    }
    int[] core = new int[values.length];
    Arrays.fill(core, -1);
    kept.forEach(any -> core[any.axis().variable] = values[any.axis().variable]);
    for (Axis axis : part.space.axes()) {
      if (axis.global) {
        core[outer(axis).variable] = values[outer(axis).variable];
      }
    }
    return core;
  }

  Session<?> inner(String parts) {
    return Objects.requireNonNull(inner.get(parts), parts);
  }
}
