package dev.proviso.trace;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionVisitor;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.Definition;
import dev.proviso.condition.HumanJudgment;
import dev.proviso.condition.Listed;
import dev.proviso.condition.Not;
import dev.proviso.condition.Opaque;
import dev.proviso.condition.Operator;
import dev.proviso.condition.Quantified;
import dev.proviso.condition.Truth;
import dev.proviso.condition.TwoFacts;
import dev.proviso.condition.Within;
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
import java.util.Objects;
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
    open.new VariableCollector().walk(trace);
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
    return Objects.requireNonNull(variables.get(variable).question);
  }

  Residual.Policy policy() {
    return Objects.requireNonNull(policy);
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
      return Objects.requireNonNull(regions);
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

  /** Finds what is open, and what it is compared with. */
  private final class VariableCollector extends TraceWalker {

    @Override
    public void walk(ConditionTrace trace) {
      if (!trace.truth().isSettled()) {
        super.walk(trace);
      }
    }

    @Override
    protected void visit(ConditionTrace trace) {
      super.visit(trace);
      if (trace.children().isEmpty()) {
        trace.condition().accept(new ConstantCollector<>(trace, open(trace)));
      }
    }
  }

  /** Takes note of what an open leaf is compared with; of all others the result is a variable. */
  private final class ConstantCollector<S> extends ConditionVisitor.Default<S, Boolean> {
    private final ConditionTrace trace;
    private final Seq<Variable> open;

    ConstantCollector(ConditionTrace trace, Seq<Variable> open) {
      this.trace = trace;
      this.open = open;
    }

    @Override
    public <T> Boolean comparison(Comparison<S, T> node) {
      return note(open.head(), node.type(), node.operator(), node.constants());
    }

    @Override
    public <T> Boolean twoFacts(TwoFacts<S, T> node) {
      trace
          .answers()
          .flatMap(answer -> answer.reading().value())
          .forEach(known -> note(open.head(), node.type(), node.operator(), Array.of(known)));
      open.forEach(variable -> note(variable, node.type(), node.operator(), Array.empty()));
      open.tail().forEach(other -> open.head().group.join(other.group));
      return true;
    }

    @Override
    public <M> Boolean listed(Listed<S, M> node) {
      return noteDated(
          node.fact().type(), false, node.register().examples(), node.register().changes());
    }

    @Override
    public <T> Boolean datedComparison(DatedComparison<S, T> node) {
      return noteDated(
          node.type(),
          node.operator().isThreshold(),
          node.limit().values(),
          node.limit().changes());
    }

    /** What is asked, if it is open, by whom the law names; the date, by the days of change. */
    private boolean noteDated(
        ValueType<?> type, boolean ordered, Seq<?> mentioned, Seq<LocalDate> changes) {
      for (Variable variable : open) {
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
      return true;
    }

    @Override
    public Boolean humanJudgment(HumanJudgment<S> node) {
      return true;
    }

    @Override
    protected Boolean otherwise(Condition<S> node) {
      hidden.put(trace, unforeseeable());
      return true;
    }
  }

  @SuppressWarnings("unchecked") // the constants are values of the type
  private static boolean note(
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
    return true;
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
    @Nullable Residual built = residuals.get(trace);
    if (built == null) {
      built = trace.condition().accept(new ResidualBuilder<>(trace));
      residuals.put(trace, built);
    }
    return built;
  }

  /** What is left of an open condition: a table for a leaf, its operands joined for all others. */
  private final class ResidualBuilder<S> implements ConditionVisitor<S, Residual> {
    private final ConditionTrace trace;
    private final Seq<Variable> open;

    ResidualBuilder(ConditionTrace trace) {
      this.trace = trace;
      this.open = open(trace);
    }

    private Seq<Residual> operands() {
      return trace.children().map(Open.this::residual);
    }

    @Override
    public Residual allOf(AllOf<S> node) {
      return new Residual.Conjunction(operands().asJava());
    }

    @Override
    public Residual anyOf(AnyOf<S> node) {
      return disjunction(operands());
    }

    @Override
    public Residual not(Not<S> node) {
      return new Residual.Negation(operands().head());
    }

    @Override
    public <T> Residual comparison(Comparison<S, T> node) {
      Regions regions = open.head().regions();
      return table(
          open, state -> Truth.of(regions.holds(state[0], node.operator(), node.constants())));
    }

    @Override
    public <T> Residual twoFacts(TwoFacts<S, T> node) {
      return table(open, state -> Truth.of(compare(trace, node, open, state)));
    }

    @Override
    public <M> Residual listed(Listed<S, M> node) {
      return table(open, state -> Open.listed(trace, node, open, state));
    }

    @Override
    public <T> Residual datedComparison(DatedComparison<S, T> node) {
      return table(open, state -> dated(trace, node, open, state));
    }

    @Override
    public <P> Residual quantified(Quantified<S, P> node) {
      if (trace.children().isEmpty()) {
        return unforeseen();
      }
      return switch (node.quantifier()) {
        case ANY -> disjunction(operands());
        case EVERY -> new Residual.Conjunction(operands().asJava());
        case NONE -> new Residual.Negation(disjunction(operands()));
      };
    }

    @Override
    public <P> Residual within(Within<S, P> node) {
      return trace.children().isEmpty() ? unforeseen() : operands().head();
    }

    @Override
    public Residual definition(Definition<S> node) {
      return unless(operands().head(), trace.exceptions());
    }

    @Override
    public Residual opaque(Opaque<S> node) {
      return unforeseen();
    }

    @Override
    public Residual humanJudgment(HumanJudgment<S> node) {
      return table(open, state -> Truth.of(state[0] == 0));
    }

    /** What the answers would lead to cannot be foreseen. */
    private Residual unforeseen() {
      Variable result = Objects.requireNonNull(hidden.get(trace));
      return table(open.append(result), state -> Truth.of(state[state.length - 1] == 0));
    }
  }

  private static Residual disjunction(Seq<Residual> operands) {
    Seq<Residual> negated = operands.map(Residual.Negation::new);
    return new Residual.Negation(new Residual.Conjunction(negated.asJava()));
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
