package dev.proviso.trace;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.Listed;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.condition.Quantified;
import dev.proviso.condition.Truth;
import dev.proviso.condition.TwoFacts;
import dev.proviso.fact.Reading;
import dev.proviso.region.Regions;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The open questions of a trace as variables, and the policy as what is left of it over them. */
final class Open {

  private final List<Variable> variables = new ArrayList<>();
  private final Map<Question, Variable> byQuestion = new LinkedHashMap<>();
  private final IdentityHashMap<ConditionTrace, Residual> residuals = new IdentityHashMap<>();
  private final IdentityHashMap<ConditionTrace, Variable> hidden = new IdentityHashMap<>();
  private Residual.@Nullable Policy policy;

  private Open() {}

  static Open of(PolicyTrace trace) {
    Open open = new Open();
    trace.allRules().forEach(open::collect);
    open.variables.forEach(Variable::settle);
    open.policy = open.policy(trace);
    return open;
  }

  int size() {
    return variables.size();
  }

  int[] sizes() {
    return variables.stream().mapToInt(Variable::size).toArray();
  }

  boolean isAskable(int variable) {
    return variables.get(variable).askable;
  }

  Question question(int variable) {
    return java.util.Objects.requireNonNull(variables.get(variable).question);
  }

  Residual.Policy policy() {
    return java.util.Objects.requireNonNull(policy);
  }

  /**
   * One open question, or the unforeseeable result of what is asked once questions are answered.
   */
  private static final class Variable {
    private final int index;
    private final @Nullable Question question;
    private final boolean askable;
    private final List<Object> constants = new ArrayList<>();
    private boolean ordered;
    private boolean ofSets;
    private ValueType<Object> type = ValueType.undeclared();
    private Group group = new Group(this);
    private @Nullable Regions regions;

    Variable(int index, @Nullable Question question, boolean askable) {
      this.index = index;
      this.question = question;
      this.askable = askable;
    }

    boolean isOf(Answer answer) {
      return answer.question().equals(question);
    }

    void settle() {
      regions = group.regions();
    }

    Regions regions() {
      return java.util.Objects.requireNonNull(regions);
    }

    int size() {
      return regions().size();
    }
  }

  /** Facts that are compared with each other, and so share their constants. */
  private static final class Group {
    private final List<Variable> members = new ArrayList<>();
    private @Nullable Regions regions;

    Group(Variable first) {
      members.add(first);
    }

    void join(Group other) {
      if (other != this) {
        other.members.forEach(member -> member.group = this);
        members.addAll(other.members);
      }
    }

    Regions regions() {
      if (regions == null) {
        Seq<Object> constants = Array.ofAll(members).flatMap(member -> member.constants);
        if (members.stream().anyMatch(member -> member.ofSets)) {
          regions = Regions.ofSets(elements(), constants, members.size());
        } else if (constants.isEmpty() && members.size() == 1) {
          regions = Regions.single(type());
        } else {
          boolean ordered = members.stream().anyMatch(member -> member.ordered);
          regions = Regions.ofValues(type(), constants, ordered, members.size());
        }
      }
      return regions;
    }

    private ValueType<Object> type() {
      return Array.ofAll(members)
          .map(member -> member.type)
          .find(ValueType::isDeclared)
          .getOrElse(ValueType::undeclared);
    }

    private ValueType<Object> elements() {
      ValueType<Object> type = type();
      return type.element().getOrElse(type);
    }
  }

  private void collect(RuleTrace rule) {
    rule.inForce().forEach(this::collect);
    collect(rule.condition());
    rule.exceptions().forEach(this::collect);
  }

  private void collect(ExceptionTrace exception) {
    collect(exception.condition());
    exception.exceptions().forEach(this::collect);
  }

  private void collect(ConditionTrace trace) {
    if (trace.truth().isSettled() || residuals.containsKey(trace)) {
      return;
    }
    residuals.put(trace, new Residual.Settled(Truth.UNKNOWN));
    trace.children().forEach(this::collect);
    trace.exceptions().forEach(this::collect);
    if (!trace.children().isEmpty()) {
      return;
    }
    Seq<Variable> open = open(trace);
    if (trace.condition() instanceof Comparison<?, ?> comparison) {
      note(open.head(), comparison.type(), comparison.operator(), comparison.constants());
    } else if (trace.condition() instanceof TwoFacts<?, ?> two) {
      trace
          .answers()
          .flatMap(answer -> answer.reading().value())
          .forEach(known -> note(open.head(), two.type(), two.operator(), Array.of(known)));
      open.forEach(variable -> note(variable, two.type(), two.operator(), Array.empty()));
      open.tail().forEach(other -> open.head().group.join(other.group));
    } else if (trace.condition() instanceof Listed<?, ?> listed) {
      noteDated(
          trace,
          listed.fact().type(),
          false,
          listed.register().examples(),
          listed.register().changes());
    } else if (trace.condition() instanceof DatedComparison<?, ?> dated) {
      noteDated(
          trace,
          dated.type(),
          dated.operator().isThreshold(),
          dated.limit().values(),
          dated.limit().changes());
    } else if (!isJudgment(trace)) {
      hidden.put(trace, unforeseeable());
    }
  }

  /** What is asked, if it is open, by whom the law names; the date, by the days of change. */
  private void noteDated(
      ConditionTrace trace,
      ValueType<?> type,
      boolean ordered,
      Seq<?> mentioned,
      Seq<LocalDate> changes) {
    for (Variable variable : open(trace)) {
      boolean isAsked = variable.isOf(trace.answers().head());
      if (isAsked) {
        note(variable, type, ordered ? Operator.AT_LEAST : Operator.IS_ONE_OF, mentioned);
      }
      if (!isAsked || trace.answers().size() == 1) {
        // What never changed is not known without a date all the same, and any day will do.
        note(
            variable,
            ValueType.of(LocalDate.class),
            Operator.AT_LEAST,
            changes.isEmpty() ? Array.of(LocalDate.EPOCH) : changes);
      }
    }
  }

  @SuppressWarnings("unchecked") // the constants are values of the type
  private static void note(
      Variable variable, ValueType<?> type, Operator operator, Seq<?> constants) {
    if (!variable.type.isDeclared()) {
      variable.type = (ValueType<Object>) type;
    }
    for (Object constant : constants) {
      if (constant instanceof Set<?> set) {
        variable.ofSets = true;
        variable.constants.addAll(set.toJavaList());
      } else {
        variable.constants.add(constant);
      }
    }
    variable.ordered |= operator.isThreshold();
    variable.ofSets |= operator.isAboutSets();
  }

  private static boolean isJudgment(ConditionTrace trace) {
    return trace.answers().exists(a -> a.question().kind() == Question.Kind.JUDGMENT);
  }

  private Seq<Variable> open(ConditionTrace trace) {
    return trace
        .answers()
        .filter(answer -> !answer.reading().isKnown())
        .map(this::variable)
        .distinct();
  }

  private Variable variable(Answer answer) {
    return byQuestion.computeIfAbsent(
        answer.question(),
        question -> {
          Variable variable =
              new Variable(variables.size(), question, !answer.reading().isFailed());
          if (question.kind() == Question.Kind.JUDGMENT) {
            variable.constants.add(true);
          }
          variables.add(variable);
          return variable;
        });
  }

  private Variable unforeseeable() {
    Variable variable = new Variable(variables.size(), null, false);
    variable.constants.add(true);
    variables.add(variable);
    return variable;
  }

  private Residual.Policy policy(PolicyTrace trace) {
    return new Residual.Policy(
        trace.members().map(this::policy).asJava(),
        trace.rules().map(RuleTrace::effect).asJava(),
        trace.rules().map(this::rule).asJava(),
        trace.combining().getOrElse(dev.proviso.rule.Combining.FORBID_OVERRIDES),
        trace.otherwise().getOrElse(dev.proviso.rule.Outcome.NOT_APPLICABLE));
  }

  private Residual rule(RuleTrace rule) {
    if (rule.truth().isSettled()) {
      return new Residual.Settled(rule.truth());
    }
    Residual applies = unless(residual(rule.condition()), rule.exceptions());
    return rule.inForce().isEmpty()
        ? applies
        : new Residual.Conjunction(java.util.List.of(residual(rule.inForce().get()), applies));
  }

  private Residual exception(ExceptionTrace exception) {
    return exception.truth().isSettled()
        ? new Residual.Settled(exception.truth())
        : unless(residual(exception.condition()), exception.exceptions());
  }

  private Residual unless(Residual condition, Seq<ExceptionTrace> exceptions) {
    Seq<Residual> none = exceptions.map(e -> new Residual.Negation(exception(e)));
    return exceptions.isEmpty()
        ? condition
        : new Residual.Conjunction(none.prepend(condition).asJava());
  }

  private Residual residual(ConditionTrace trace) {
    if (trace.truth().isSettled()) {
      return new Residual.Settled(trace.truth());
    }
    Residual built = residuals.get(trace);
    if (built == null || built instanceof Residual.Settled) {
      built = build(trace);
      residuals.put(trace, built);
    }
    return built;
  }

  private Residual build(ConditionTrace trace) {
    if (trace.children().isEmpty()) {
      return leaf(trace);
    }
    Seq<Residual> operands = trace.children().map(this::residual);
    if (trace.condition() instanceof AllOf<?>) {
      return new Residual.Conjunction(operands.asJava());
    }
    if (trace.condition() instanceof AnyOf<?>) {
      return disjunction(operands);
    }
    if (trace.condition() instanceof Not<?>) {
      return new Residual.Negation(operands.head());
    }
    if (trace.condition() instanceof Quantified<?, ?> quantified) {
      return switch (quantified.quantifier()) {
        case ANY -> disjunction(operands);
        case EVERY -> new Residual.Conjunction(operands.asJava());
        case NONE -> new Residual.Negation(disjunction(operands));
      };
    }
    return unless(operands.head(), trace.exceptions());
  }

  private static Residual disjunction(Seq<Residual> operands) {
    Seq<Residual> negated = operands.map(Residual.Negation::new);
    return new Residual.Negation(new Residual.Conjunction(negated.asJava()));
  }

  private Residual leaf(ConditionTrace trace) {
    Seq<Variable> open = open(trace);
    if (trace.condition() instanceof Comparison<?, ?> comparison) {
      Regions regions = open.head().regions();
      return table(
          open,
          state ->
              Truth.of(regions.holds(state[0], comparison.operator(), comparison.constants())));
    }
    @Nullable Variable result = hidden.get(trace);
    if (result != null) {
      return table(open.append(result), state -> Truth.of(state[state.length - 1] == 0));
    }
    if (trace.condition() instanceof TwoFacts<?, ?> two) {
      return table(open, state -> Truth.of(compare(trace, two, open, state)));
    }
    if (trace.condition() instanceof Listed<?, ?> listed) {
      return table(open, state -> listed(trace, listed, open, state));
    }
    if (trace.condition() instanceof DatedComparison<?, ?> dated) {
      return table(open, state -> dated(trace, dated, open, state));
    }
    return table(open, state -> Truth.of(state[0] == 0));
  }

  private static boolean compare(
      ConditionTrace trace, TwoFacts<?, ?> two, Seq<Variable> open, int[] state) {
    Regions regions = open.head().regions();
    if (open.size() > 1) {
      return regions.holds(state[0], two.operator(), state[1]);
    }
    Answer left = trace.answers().head();
    if (!left.reading().isKnown() && !trace.answers().last().reading().isKnown()) {
      return regions.holds(state[0], two.operator(), state[0]);
    }
    Object known = trace.answers().flatMap(answer -> answer.reading().value()).head();
    return regions.holds(
        state[0],
        left.reading().isKnown() ? two.operator().mirrored() : two.operator(),
        Array.of(known));
  }

  /** What a list says in a state: of the known member or one of its region, on the day likewise. */
  private static Truth listed(
      ConditionTrace trace, Listed<?, ?> node, Seq<Variable> open, int[] state) {
    Option<LocalDate> date = date(trace, open, state);
    int index = open.indexWhere(variable -> variable.isOf(trace.answers().head()));
    Option<?> member =
        index < 0
            ? trace.answers().head().reading().value()
            : open.get(index).regions().representative(state[index]);
    return date.map(day -> truth(lists(node, member, day))).getOrElse(Truth.UNKNOWN);
  }

  @SuppressWarnings("unchecked") // the constants of a fact are of the type of its answers
  private static <M> Reading<Boolean> lists(Listed<?, M> node, Option<?> member, LocalDate day) {
    return member.isDefined() ? node.holds((M) member.get(), day) : node.register().listsOther(day);
  }

  private static <T> Truth dated(
      ConditionTrace trace, DatedComparison<?, T> node, Seq<Variable> open, int[] state) {
    Option<T> limit = date(trace, open, state).flatMap(day -> node.limit().asOf(day).value());
    int index = open.indexWhere(variable -> variable.isOf(trace.answers().head()));
    if (limit.isEmpty()) {
      return Truth.UNKNOWN;
    }
    if (index >= 0) {
      return Truth.of(
          open.get(index).regions().holds(state[index], node.operator(), Array.of(limit.get())));
    }
    @SuppressWarnings("unchecked") // read for this fact, so of its type
    T known = (T) trace.answers().head().reading().value().get();
    return Truth.of(node.holds(known, limit.get()));
  }

  /** Told by its place, for a fact of a part may have the name of the date of the decision. */
  private static Option<LocalDate> date(ConditionTrace trace, Seq<Variable> open, int[] state) {
    Answer answer = trace.answers().last();
    int index = open.indexWhere(variable -> variable.isOf(answer));
    Option<?> date =
        index < 0
            ? answer.reading().value()
            : open.get(index).regions().representative(state[index]);
    return date.filter(LocalDate.class::isInstance).map(LocalDate.class::cast);
  }

  private static Truth truth(Reading<Boolean> verdict) {
    return verdict.value().map(Truth::of).getOrElse(Truth.UNKNOWN);
  }

  private static Residual table(Seq<Variable> read, Function<int[], Truth> holds) {
    int[] indices = read.toJavaStream().mapToInt(variable -> variable.index).toArray();
    int[] sizes = read.toJavaStream().mapToInt(Variable::size).toArray();
    int entries = 1;
    for (int size : sizes) {
      entries = Math.multiplyExact(entries, size);
    }
    Truth[] table = new Truth[entries];
    int[] state = new int[sizes.length];
    for (int entry = 0; entry < entries; entry++) {
      int rest = entry;
      for (int i = sizes.length - 1; i >= 0; i--) {
        state[i] = rest % sizes[i];
        rest /= sizes[i];
      }
      table[entry] = holds.apply(state);
    }
    return new Residual.Leaf(indices, sizes, table);
  }
}
