package dev.proviso.analysis;

import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.fact.Fact;
import dev.proviso.language.Language;
import dev.proviso.policy.Policy;
import dev.proviso.policy.PolicyVisitor;
import dev.proviso.rule.Rule;
import dev.proviso.wording.ConditionWording;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  private static final String UNDATED = "";

  private final VariableSpace space;
  private final StepBudget budget;
  private @Nullable DecisionDiagrams diagrams;
  private @Nullable Supplier<Session<S>> completion;
  private @Nullable Session<S> completed;
  private @Nullable Session<S> settling;
  private boolean isSettling;
  private final Map<String, Session<?>> inner = new LinkedHashMap<>();
  private final Map<String, DiagramCompiler<S>> compilers = new LinkedHashMap<>();
  private final IdentityHashMap<Policy<S>, Policy<Assignment>> projected = new IdentityHashMap<>();
  private boolean doubtful;
  private final KnowledgeConstraints knowledge = new KnowledgeConstraints(this);
  private final MakeableCases makeable = new MakeableCases(this);
  private final ModelFinder models = new ModelFinder(this);
  private final PartFitter parts = new PartFitter(this);

  Session(boolean open) {
    this(open, ENGLISH);
  }

  /** A session whose findings are in some language. */
  Session(boolean open, ConditionWording wording) {
    this(VariableSpace.of(open, wording), new StepBudget());
  }

  /** The words in which what is found is written. */
  ConditionWording wording() {
    return space.wording;
  }

  Language language() {
    return space.wording.language();
  }

  private Session(VariableSpace space, StepBudget budget) {
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

  /** Lets a session whose budget was used up ask further. */
  void resume() {
    diagrams().resume();
    inner.values().forEach(Session::resume);
  }

  /** The cases in which answers are known that must be. */
  KnowledgeConstraints knowledge() {
    return knowledge;
  }

  /** The cases whose values the library can make. */
  MakeableCases makeable() {
    return makeable;
  }

  /** Cases in which functions are true. */
  ModelFinder models() {
    return models;
  }

  /** The parts of lists, as the answers about them say. */
  PartFitter parts() {
    return parts;
  }

  /** The steps that all questions of the session may take. */
  StepBudget budget() {
    return budget;
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

  /** Whether every combination of answers is a case: nothing is asked of parts, all can be made. */
  boolean isPlain() {
    return inner.isEmpty() && makeable.all() == DecisionDiagrams.TRUE;
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
    return (inner.isEmpty() && makeable.all() == DecisionDiagrams.TRUE)
        ? !diagrams().meet(left, right)
        : isEmpty(diagrams().and(left, right));
  }

  /**
   * Whether no subject can be in a case; takes note where no case of another answer can be made.
   */
  boolean isEmpty(int function) {
    boolean isEmpty = isSurelyEmpty(function);
    doubtful |= !isEmpty && diagrams().and(function, makeable.all()) == DecisionDiagrams.FALSE;
    return isEmpty;
  }

  /** Whether there is no case at all, not even one that nobody can make. */
  boolean isSurelyEmpty(int function) {
    return function == DecisionDiagrams.FALSE || (!inner.isEmpty() && !models.isPossible(function));
  }

  @SuppressWarnings("unchecked") // the conditions of a part are about its type
  DiagramCompiler.Truths each(VariableSpace.Any any) {
    space.datedAs(any.dating());
    DiagramCompiler.Truths truths = compiler(any.dating()).compile((Condition<S>) any.each());
    return isSettling
        ? new DiagramCompiler.Truths(settled(truths.yes()), settled(truths.no()))
        : truths;
  }

  Axis outer(Axis axis) {
    return space.outer(axis);
  }

  /** The questions that a list of parts is asked, as they are put to one of them. */
  Iterable<Map.Entry<String, Session<?>>> inners() {
    return inner.entrySet();
  }

  Session<?> inner(String parts) {
    return Objects.requireNonNull(inner.get(parts), parts);
  }
}
