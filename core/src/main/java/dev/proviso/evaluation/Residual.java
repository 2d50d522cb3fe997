package dev.proviso.evaluation;

import dev.proviso.algebra.Formula;
import dev.proviso.algebra.FormulaFactory;
import dev.proviso.algebra.KleeneLogic;
import dev.proviso.algebra.RuleCombination;
import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
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
import dev.proviso.region.Regions;
import dev.proviso.trace.Answer;
import dev.proviso.trace.ConditionTrace;
import dev.proviso.trace.ExceptionTrace;
import dev.proviso.trace.PolicyTrace;
import dev.proviso.trace.Question;
import dev.proviso.trace.RuleTrace;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a policy once everything known is put in: a formula whose variables are the open
 * questions of a trace. The values of a variable are the regions of its fact, so that comparisons
 * of the same facts with each other and with constants stay consistent.
 */
final class Residual {

  private final List<Variable> variables = new ArrayList<>();
  private final Map<Question, Variable> byQuestion = new HashMap<>();
  private final FormulaFactory factory = new FormulaFactory();
  private final IdentityHashMap<ConditionTrace, Formula> formulas = new IdentityHashMap<>();

  /** The open conditions; their formulas can be made once all constants are collected. */
  private final IdentityHashMap<ConditionTrace, Supplier<Formula>> pending =
      new IdentityHashMap<>();

  private final Formula formula;

  private Residual(PolicyTrace trace) {
    trace.allRules().forEach(this::collect);
    formula = policy(trace);
  }

  static Residual of(PolicyTrace trace) {
    return new Residual(trace);
  }

  FormulaFactory factory() {
    return factory;
  }

  /** The outcome of the policy. */
  Formula formula() {
    return formula;
  }

  int variables() {
    return variables.size();
  }

  /** How many values a variable has once it is known. */
  int size(int variable) {
    return variables.get(variable).regions().size();
  }

  boolean isAskable(int variable) {
    return variables.get(variable).askable;
  }

  Question question(int variable) {
    return Objects.requireNonNull(variables.get(variable).question);
  }

  /**
   * One open question, or the unforeseeable result of what is asked once questions are answered.
   */
  private static final class Variable {
    private final int index;
    private final @Nullable Question question;
    private final boolean askable;
    private Group group = new Group(this);

    /** Its value while a table is made. */
    private int region;

    Variable(int index, @Nullable Question question, boolean askable) {
      this.index = index;
      this.question = question;
      this.askable = askable;
    }

    Regions regions() {
      return group.regions();
    }

    boolean holds(Operator operator, Seq<?> constants) {
      return regions().holds(region, operator, constants);
    }
  }

  /** Facts that are compared with each other, and so share their constants. */
  private static final class Group {
    private final List<Variable> members = new ArrayList<>();
    private final List<Object> constants = new ArrayList<>();
    private ValueType<Object> type = ValueType.undeclared();
    private boolean ordered;
    private boolean ofSets;
    private @Nullable Regions regions;

    Group(Variable first) {
      members.add(first);
    }

    void join(Group other) {
      if (other != this) {
        other.members.forEach(member -> member.group = this);
        members.addAll(other.members);
        constants.addAll(other.constants);
        ordered |= other.ordered;
        ofSets |= other.ofSets;
        typed(other.type);
      }
    }

    @SuppressWarnings("unchecked") // only answers to its facts are compared
    private void typed(ValueType<?> of) {
      if (!type.isDeclared()) {
        type = (ValueType<Object>) of;
      }
    }

    void note(ValueType<?> of, Operator operator, Seq<?> compared) {
      typed(of);
      for (Object constant : compared) {
        if (constant instanceof Set<?> set) {
          ofSets = true;
          set.forEach(constants::add);
        } else {
          constants.add(constant);
        }
      }
      ordered |= operator.isThreshold();
      ofSets |= operator.isAboutSets();
    }

    Regions regions() {
      if (regions == null) {
        regions =
            ofSets
                ? Regions.ofSets(type.element().getOrElse(type), constants, members.size())
                : constants.isEmpty() && members.size() == 1
                    ? Regions.single(type)
                    : Regions.ofValues(type, constants, ordered, members.size());
      }
      return regions;
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
    if (trace.truth().isSettled() || pending.containsKey(trace)) {
      return;
    }
    pending.put(trace, trace.condition().accept(new FormulaBuilder<>(trace)));
    trace.children().forEach(this::collect);
    trace.exceptions().forEach(this::collect);
  }

  /** How the formula of an open condition is made, once all constants are collected. */
  private final class FormulaBuilder<S> implements ConditionVisitor<S, Supplier<Formula>> {
    private final ConditionTrace trace;

    FormulaBuilder(ConditionTrace trace) {
      this.trace = trace;
    }

    private Seq<Variable> open() {
      return Residual.this.open(trace);
    }

    private List<Formula> operands() {
      return trace.children().map(Residual.this::formula).toJavaList();
    }

    /** Asked once all that it reads is known, with any result. */
    private Supplier<Formula> unforeseen() {
      Seq<Variable> open = open();
      Supplier<Formula> result = yes(variable(null, false));
      return () ->
          open.sortBy(read -> -read.index)
              .foldLeft(
                  result.get(),
                  (asked, read) ->
                      factory.select(read.index, Collections.nCopies(size(read.index), asked)));
    }

    @Override
    public Supplier<Formula> allOf(AllOf<S> node) {
      return () -> factory.all(operands());
    }

    @Override
    public Supplier<Formula> anyOf(AnyOf<S> node) {
      return () -> factory.any(operands());
    }

    @Override
    public Supplier<Formula> not(Not<S> node) {
      return () -> factory.not(operands().get(0));
    }

    @Override
    public <T> Supplier<Formula> comparison(Comparison<S, T> node) {
      return Residual.this.comparison(
          open().head(), node.type(), node.operator(), node.constants());
    }

    @Override
    public <T> Supplier<Formula> twoFacts(TwoFacts<S, T> node) {
      return Residual.this.twoFacts(node, trace.answers().head(), trace.answers().last(), open());
    }

    @Override
    public <M> Supplier<Formula> listed(Listed<S, M> node) {
      Seq<Variable> open = open();
      noteDated(
          trace, node.fact().type(), false, node.register().examples(), node.register().changes());
      return () -> table(open, () -> Residual.this.listed(trace, node));
    }

    @Override
    public <T> Supplier<Formula> datedComparison(DatedComparison<S, T> node) {
      Seq<Variable> open = open();
      noteDated(
          trace,
          node.type(),
          node.operator().isThreshold(),
          node.limit().values(),
          node.limit().changes());
      return () -> table(open, () -> dated(trace, node));
    }

    @Override
    public <P> Supplier<Formula> quantified(Quantified<S, P> node) {
      return trace.children().isEmpty()
          ? unforeseen()
          : () -> factory.quantified(node.quantifier(), operands());
    }

    @Override
    public <P> Supplier<Formula> within(Within<S, P> node) {
      return trace.children().isEmpty() ? unforeseen() : () -> operands().get(0);
    }

    @Override
    public Supplier<Formula> definition(Definition<S> node) {
      return () -> unless(trace.children().head(), trace.exceptions());
    }

    @Override
    public Supplier<Formula> opaque(Opaque<S> node) {
      return unforeseen();
    }

    @Override
    public Supplier<Formula> humanJudgment(HumanJudgment<S> node) {
      return yes(open().head());
    }
  }

  private Supplier<Formula> yes(Variable variable) {
    return comparison(variable, ValueType.of(Boolean.class), Operator.IS, Array.of(true));
  }

  private Supplier<Formula> comparison(
      Variable variable, ValueType<?> type, Operator operator, Seq<?> constants) {
    variable.group.note(type, operator, constants);
    return () -> table(Array.of(variable), () -> Truth.of(variable.holds(operator, constants)));
  }

  private Supplier<Formula> twoFacts(
      TwoFacts<?, ?> node, Answer left, Answer right, Seq<Variable> open) {
    Operator operator = node.operator();
    Seq<Object> known = Array.of(left, right).flatMap(answer -> answer.reading().value());
    open.tail().forEach(other -> open.head().group.join(other.group));
    open.head().group.note(node.type(), operator, known);
    if (known.isEmpty()) {
      Variable one = variable(left);
      Variable other = variable(right);
      return () ->
          table(open, () -> Truth.of(one.regions().holds(one.region, operator, other.region)));
    }
    return comparison(
        open.head(), node.type(), left.reading().isKnown() ? operator.mirrored() : operator, known);
  }

  /** What is asked, if it is open, by whom the law names; the date, by the days of change. */
  private void noteDated(
      ConditionTrace trace,
      ValueType<?> type,
      boolean ordered,
      Seq<?> mentioned,
      Seq<LocalDate> changes) {
    Answer asked = trace.answers().head();
    Answer date = trace.answers().last();
    if (!asked.reading().isKnown()) {
      variable(asked).group.note(type, ordered ? Operator.AT_LEAST : Operator.IS_ONE_OF, mentioned);
    }
    if (!date.reading().isKnown()) {
      // What never changed is not known without a date all the same, and any day will do.
      variable(date)
          .group
          .note(
              ValueType.of(LocalDate.class),
              Operator.AT_LEAST,
              changes.isEmpty() ? Array.of(LocalDate.EPOCH) : changes);
    }
  }

  private Seq<Variable> open(ConditionTrace trace) {
    return trace
        .answers()
        .filter(answer -> !answer.reading().isKnown())
        .map(this::variable)
        .distinct();
  }

  private Variable variable(Answer answer) {
    @Nullable Variable known = byQuestion.get(answer.question());
    if (known == null) {
      known = variable(answer.question(), !answer.reading().isFailed());
      byQuestion.put(answer.question(), known);
    }
    return known;
  }

  private Variable variable(@Nullable Question question, boolean askable) {
    Variable variable = new Variable(variables.size(), question, askable);
    variables.add(variable);
    return variable;
  }

  private Formula policy(PolicyTrace trace) {
    return trace.members().isEmpty()
        ? combination(trace).outcome(factory, trace.rules().map(this::rule).toJavaList())
        : factory.together(trace.members().map(this::policy).toJavaList());
  }

  private static RuleCombination combination(PolicyTrace trace) {
    return RuleCombination.of(
        trace.combining().get(),
        trace.rules().map(RuleTrace::effect).toJavaList(),
        trace.otherwise().get());
  }

  private Formula rule(RuleTrace rule) {
    if (rule.truth().isSettled()) {
      return Formula.of(rule.truth());
    }
    Formula applies = unless(rule.condition(), rule.exceptions());
    return rule.inForce().map(inForce -> factory.and(formula(inForce), applies)).getOrElse(applies);
  }

  private Formula unless(ConditionTrace condition, Seq<ExceptionTrace> exceptions) {
    return factory.unless(formula(condition), exceptions.map(this::exception).toJavaList());
  }

  private Formula exception(ExceptionTrace exception) {
    return exception.truth().isSettled()
        ? Formula.of(exception.truth())
        : unless(exception.condition(), exception.exceptions());
  }

  private Formula formula(ConditionTrace trace) {
    if (trace.truth().isSettled()) {
      return Formula.of(trace.truth());
    }
    @Nullable Formula known = formulas.get(trace);
    if (known == null) {
      known = Objects.requireNonNull(pending.get(trace), "collected").get();
      formulas.put(trace, known);
    }
    return known;
  }

  /** What a list says: of the known member or one of its region, on the day likewise. */
  @SuppressWarnings("unchecked") // the constants of a fact are of the type of its answers
  private <M> Truth listed(ConditionTrace trace, Listed<?, M> node) {
    Option<M> member = (Option<M>) value(trace.answers().head());
    return date(trace)
        .map(
            day ->
                member
                    .map(one -> node.holds(one, day))
                    .getOrElse(() -> node.register().listsOther(day)))
        .map(KleeneLogic::truth)
        .getOrElse(Truth.UNKNOWN);
  }

  @SuppressWarnings("unchecked") // read for this fact, so of its type
  private <T> Truth dated(ConditionTrace trace, DatedComparison<?, T> node) {
    Answer asked = trace.answers().head();
    return date(trace)
        .flatMap(day -> node.limit().asOf(day).value())
        .map(
            limit ->
                asked.reading().isKnown()
                    ? node.holds((T) asked.reading().value().get(), limit)
                    : variable(asked).holds(node.operator(), Array.of(limit)))
        .map(Truth::of)
        .getOrElse(Truth.UNKNOWN);
  }

  private Option<LocalDate> date(ConditionTrace trace) {
    return value(trace.answers().last())
        .filter(LocalDate.class::isInstance)
        .map(LocalDate.class::cast);
  }

  private Option<?> value(Answer answer) {
    if (answer.reading().isKnown()) {
      return answer.reading().value();
    }
    Variable variable = variable(answer);
    return variable.regions().representative(variable.region);
  }

  /**
   * A formula that is unknown until all of some variables have a value, and then looked up. The
   * search gives values to the first variable first, which is therefore outermost.
   */
  private Formula table(Seq<Variable> reads, Supplier<Truth> truth) {
    if (reads.isEmpty()) {
      return Formula.of(truth.get());
    }
    Variable first = reads.minBy(read -> read.index).get();
    List<Formula> byValue = new ArrayList<>();
    for (first.region = 0; first.region < first.regions().size(); first.region++) {
      byValue.add(table(reads.remove(first), truth));
    }
    return factory.select(first.index, byValue);
  }
}
