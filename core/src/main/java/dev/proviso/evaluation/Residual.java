package dev.proviso.evaluation;

import dev.proviso.algebra.Formula;
import dev.proviso.algebra.FormulaFactory;
import dev.proviso.algebra.KleeneLogic;
import dev.proviso.algebra.RuleCombination;
import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionVisitor;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.Definition;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.Not;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Truth;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.trace.Answer;
import dev.proviso.trace.ConditionTrace;
import dev.proviso.trace.ExceptionTrace;
import dev.proviso.trace.PolicyTrace;
import dev.proviso.trace.Question;
import dev.proviso.trace.RuleTrace;
import dev.proviso.trace.access.AbsentDate;
import dev.proviso.trace.access.PresenceQuestions;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a policy once everything known is put in: a formula whose variables are the open
 * questions of a trace. The values of a variable are the regions of its fact, so that comparisons
 * of the same facts with each other and with constants stay consistent.
 *
 * <p>Conditions about an unknown part are evaluated with all facts of the part unknown. These facts
 * become variables that the part owns: they have values only once the part is learned. The date of
 * the decision and the judgments are those of the whole. The values of an unknown list are what any
 * list of parts can answer ({@link UnknownList}).
 */
final class Residual {

  private final List<ResidualVariable> variables = new ArrayList<>();
  private final Map<Question, ResidualVariable> byQuestion = new HashMap<>();
  private boolean asksPresence;
  private final Map<Question, UnknownList> lists = new HashMap<>();
  private final Map<Seq<Object>, ResidualVariable> results = new HashMap<>();
  private final FormulaFactory factory = new FormulaFactory();
  private final IdentityHashMap<ConditionTrace, Formula> formulas = new IdentityHashMap<>();

  /** The open conditions; their formulas can be made once all constants are collected. */
  private final IdentityHashMap<ConditionTrace, Supplier<Formula>> pending =
      new IdentityHashMap<>();

  /** What is not known, by the path of what would be inside of it; made when a part is asked. */
  private @Nullable Map<Seq<String>, Answer> unknown;

  private final PolicyTrace trace;
  private final UnknownPartEvaluator parts;

  /** The known part whose conditions are being collected; empty for the subject itself. */
  private Seq<Object> here = Array.empty();

  /** The unknown part whose conditions are being collected. */
  private @Nullable ResidualVariable owner;

  private Residual(PolicyTrace trace, UnknownPartEvaluator parts) {
    this.trace = trace;
    this.parts = parts;
    trace.allRules().forEach(this::collect);
  }

  static Residual of(PolicyTrace trace, UnknownPartEvaluator parts) {
    return new Residual(trace, parts);
  }

  FormulaFactory factory() {
    return factory;
  }

  /**
   * The outcome of the policy.
   *
   * @throws SearchLimitException if what is asked of unknown sets or lists has too many answers
   */
  Formula formula() {
    return policy(trace);
  }

  /** Whether a rule of the policy itself applies. */
  Formula formula(int rule) {
    return rule(trace.rules().get(rule));
  }

  int variables() {
    return variables.size();
  }

  ResidualVariable variable(int index) {
    return variables.get(index);
  }

  /** The questions that can be put to somebody, whether they matter or not. */
  Seq<Question> askable() {
    return Array.ofAll(variables)
        .filter(ResidualVariable::isAskable)
        .map(ResidualVariable::question);
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
    if (trace.answers().map(Answer::reading).exists(Residual::isAbsent)) {
      // What is absent is known, so that no answer to anything else settles the condition.
      pending.put(trace, () -> Formula.of(Truth.UNKNOWN));
      return;
    }
    pending.put(trace, trace.condition().accept(new FormulaBuilder<>(trace)));
    boolean isOfParts = trace.condition().accept(new IsOfParts<>());
    Seq<Object> before = here;
    for (int i = 0; i < trace.children().size(); i++) {
      here = isOfParts ? Array.of(trace.answers().head().question(), i) : before;
      collect(trace.children().get(i));
    }
    here = before;
    trace.exceptions().forEach(this::collect);
  }

  /** An absent date of the decision counts as a failure, but nobody can give another one. */
  private static boolean isAbsent(Reading<?> reading) {
    return reading.isAbsent() || AbsentDate.is(reading);
  }

  /** Whether what a condition is made of is about parts. */
  private static final class IsOfParts<S> extends ConditionVisitor.Default<S, Boolean> {

    @Override
    public <P> Boolean partCondition(PartCondition<S, P> node) {
      return true;
    }

    @Override
    public <P> Boolean quantified(QuantifiedCondition<S, P> node) {
      return true;
    }

    @Override
    protected Boolean otherwise(Condition<S> node) {
      return false;
    }
  }

  /** Collects a condition about a part that is not known; what it asks belongs to the part. */
  private <P> ConditionTrace collect(Condition<P> condition, ResidualVariable part) {
    ConditionTrace inside = parts.evaluate(condition, part.pathWithin());
    @Nullable ResidualVariable before = owner;
    owner = part;
    collect(inside);
    owner = before;
    return inside;
  }

  /** How the formula of an open condition is made, once all constants are collected. */
  private final class FormulaBuilder<S> implements ConditionVisitor<S, Supplier<Formula>> {
    private final ConditionTrace trace;

    FormulaBuilder(ConditionTrace trace) {
      this.trace = trace;
    }

    private Seq<ResidualVariable> open() {
      return Residual.this.open(trace);
    }

    private List<Formula> operands() {
      return trace.children().map(Residual.this::formula).toJavaList();
    }

    /** Known once all that it reads is known. */
    private Supplier<Formula> ifKnown(Seq<ResidualVariable> read, Supplier<Formula> result) {
      return () ->
          read.sortBy(one -> -one.index())
              .foldLeft(
                  result.get(),
                  (asked, one) -> factory.select(one.index(), unlessAbsent(one, asked)));
    }

    private List<Formula> unlessAbsent(ResidualVariable one, Formula known) {
      return IntStream.range(0, one.size())
          .mapToObj(value -> one.isAbsent(value) ? Formula.of(Truth.UNKNOWN) : known)
          .toList();
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
      return Residual.this.comparison(node, trace.answers().head());
    }

    @Override
    public <T> Supplier<Formula> factComparison(FactComparison<S, T> node) {
      return Residual.this.twoFacts(node, trace.answers().head(), trace.answers().last(), open());
    }

    @Override
    public <M> Supplier<Formula> listMembership(ListMembership<S, M> node) {
      Seq<ResidualVariable> open = open();
      noteDated(trace, asked -> asked.group().note(node), node.register().changes());
      return () -> table(open, () -> Residual.this.listed(trace, node));
    }

    @Override
    public <T> Supplier<Formula> datedComparison(DatedComparison<S, T> node) {
      Seq<ResidualVariable> open = open();
      // Of sets each limit is compared by itself.
      Operator operator = node.operator().isThreshold() ? node.operator() : Operator.IS_ONE_OF;
      noteDated(
          trace,
          asked -> asked.group().note(node.type(), operator, node.limit().values()),
          node.limit().changes());
      return () -> table(open, () -> dated(trace, node));
    }

    @Override
    public <P> Supplier<Formula> quantified(QuantifiedCondition<S, P> node) {
      if (!trace.children().isEmpty()) {
        return () -> factory.quantified(node.quantifier(), operands());
      }
      ResidualVariable list = open().head();
      list.becomeList();
      UnknownList asked =
          lists.computeIfAbsent(list.question(), of -> new UnknownList(Residual.this, list));
      int place = asked.ask(node.quantifier(), collect(node.each(), list));
      return () -> asked.formula(place);
    }

    @Override
    public <P> Supplier<Formula> partCondition(PartCondition<S, P> node) {
      if (!trace.children().isEmpty()) {
        return () -> operands().get(0);
      }
      ResidualVariable part = open().head();
      ConditionTrace inside = collect(node.condition(), part);
      return ifKnown(Array.of(part), () -> formula(inside));
    }

    @Override
    public Supplier<Formula> definition(Definition<S> node) {
      return () -> unless(trace.children().head(), trace.exceptions());
    }

    /** Code is asked once all that it reads is known, and then answers anything; once for all. */
    @Override
    public Supplier<Formula> opaque(OpaqueCondition<S> node) {
      Seq<ResidualVariable> open = open();
      return ifKnown(open, yes(result(node)));
    }

    @Override
    public Supplier<Formula> judgmentQuestion(JudgmentQuestion<S> node) {
      return yes(open().head());
    }
  }

  private <T> Supplier<Formula> comparison(Comparison<?, T> node, Answer asked) {
    return PresenceQuestions.isPresence(asked.question())
        ? presence(asked, present -> node.holds(typed(node.fact(), present)))
        : comparison(variable(asked), node.type(), node.operator(), node.constants());
  }

  private Supplier<Formula> presence(Answer asked, Predicate<Boolean> holds) {
    ResidualVariable variable = variable(asked);
    return () -> table(Array.of(variable), () -> Truth.of(holds.test(!variable.isAbsent())));
  }

  private Supplier<Formula> yes(ResidualVariable variable) {
    return comparison(variable, ValueType.of(Boolean.class), Operator.IS, Array.of(true));
  }

  private Supplier<Formula> comparison(
      ResidualVariable variable, ValueType<?> type, Operator operator, Seq<?> constants) {
    variable.group().note(type, operator, constants);
    return () -> table(Array.of(variable), () -> variable.holds(operator, constants));
  }

  private <T> Supplier<Formula> twoFacts(
      FactComparison<?, T> node, Answer left, Answer right, Seq<ResidualVariable> open) {
    if (Array.of(left, right).map(Answer::question).exists(PresenceQuestions::isPresence)) {
      return withPresence(node, left, right, open);
    }
    Operator operator = node.operator();
    Seq<Object> known = Array.of(left, right).flatMap(answer -> answer.reading().value());
    open.tail().forEach(other -> open.head().group().join(other.group()));
    open.head().group().note(node.type(), operator, known);
    if (known.isEmpty()) {
      ResidualVariable one = variable(left);
      ResidualVariable other = variable(right);
      return () -> table(open, () -> one.holds(operator, other));
    }
    return comparison(
        open.head(), node.type(), left.reading().isKnown() ? operator.mirrored() : operator, known);
  }

  /** Yes or no are compared with whether something is present. */
  private <T> Supplier<Formula> withPresence(
      FactComparison<?, T> node, Answer left, Answer right, Seq<ResidualVariable> open) {
    Array.of(left, right)
        .filter(answer -> !answer.reading().isKnown())
        .filter(answer -> !PresenceQuestions.isPresence(answer.question()))
        .forEach(
            other ->
                variable(other)
                    .group()
                    .note(node.type(), Operator.IS_ONE_OF, Array.of(true, false)));
    return () ->
        table(
            open,
            () ->
                value(left)
                    .flatMap(
                        one ->
                            value(right)
                                .map(
                                    other ->
                                        Truth.of(
                                            node.holds(
                                                typed(node.left(), one),
                                                typed(node.right(), other)))))
                    .getOrElse(Truth.UNKNOWN));
  }

  /** What is asked, if it is open, by whom the law names; the date, by the days of change. */
  private void noteDated(
      ConditionTrace trace, Consumer<ResidualVariable> mention, Seq<LocalDate> changes) {
    Answer asked = trace.answers().head();
    Answer date = trace.answers().last();
    if (!asked.reading().isKnown() && !PresenceQuestions.isPresence(asked.question())) {
      mention.accept(variable(asked));
    }
    if (!date.reading().isKnown()) {
      // What never changed is not known without a date all the same, and any day will do.
      variable(date)
          .group()
          .note(
              ValueType.of(LocalDate.class),
              Operator.AT_LEAST,
              changes.isEmpty() ? Array.of(LocalDate.EPOCH) : changes);
    }
  }

  private Seq<ResidualVariable> open(ConditionTrace trace) {
    return trace
        .answers()
        .filter(answer -> !answer.reading().isKnown())
        .map(this::variable)
        .distinct();
  }

  private ResidualVariable variable(Answer answer) {
    Question question = answer.question();
    @Nullable ResidualVariable known = byQuestion.get(question);
    if (known == null) {
      boolean isPresence = PresenceQuestions.isPresence(question);
      known = learnedWith(question, isPresence);
      if (known == null) {
        @Nullable ResidualVariable of = ownerOf(question);
        known = added(ResidualVariable.asked(variables.size(), question, of, answer.reading()));
      }
      known.ask(question);
      byQuestion.put(question, known);
      if (isPresence) {
        asksPresence = true;
        known.becomeAbsent();
      }
    }
    if (answer.mayBeAbsent()) {
      known.becomeAbsent();
    }
    return known;
  }

  /** The variable of the value whose presence is asked, or the other way round. */
  private @Nullable ResidualVariable learnedWith(Question question, boolean isPresence) {
    if (!isPresence && !asksPresence) {
      return null; // as mostly
    }
    for (Map.Entry<Question, ResidualVariable> other : byQuestion.entrySet()) {
      if (isPresence
          ? PresenceQuestions.isPresenceOf(question, other.getKey())
          : PresenceQuestions.isPresenceOf(other.getKey(), question)) {
        return other.getValue();
      }
    }
    return null;
  }

  /** The date and the judgments are those of the whole, wherever they are asked. */
  private @Nullable ResidualVariable ownerOf(Question question) {
    if (question.path().isEmpty() || owner != null) {
      return question.path().isEmpty() ? null : owner;
    }
    @Nullable Answer part = unknown().get(question.path());
    return part == null ? null : variable(part);
  }

  private Map<Seq<String>, Answer> unknown() {
    if (unknown == null) {
      unknown = new HashMap<>();
      for (Answer answer : trace.allRules().flatMap(RuleTrace::allAnswers)) {
        if (!answer.reading().isKnown()) {
          unknown.put(ResidualVariable.pathWithin(answer.question()), answer);
        }
      }
    }
    return unknown;
  }

  private ResidualVariable added(ResidualVariable variable) {
    variables.add(variable);
    return variable;
  }

  /** A variable for the answers of a list that is not known: its values are tuples of answers. */
  ResidualVariable lists(ResidualVariable list, int classes, int complete) {
    return added(ResidualVariable.ofList(variables.size(), list, classes, complete));
  }

  /** The result of code: one for all places where one and the same subject or part is asked. */
  private ResidualVariable result(OpaqueCondition<?> code) {
    Seq<Object> asked = owner == null ? here : Array.of(owner.pathWithin());
    return results.computeIfAbsent(asked.prepend(code.id()), key -> added(unforeseen()));
  }

  private ResidualVariable unforeseen() {
    return ResidualVariable.unforeseen(variables.size(), owner);
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

  /** The truth of a condition that was collected. */
  Formula formula(ConditionTrace trace) {
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
  private <M> Truth listed(ConditionTrace trace, ListMembership<?, M> node) {
    Answer asked = trace.answers().head();
    Option<M> member = (Option<M>) value(asked);
    if (member.isEmpty() && variable(asked).isAbsent()) {
      return Truth.UNKNOWN;
    }
    return date(trace)
        .map(
            day ->
                member
                    .map(one -> node.holds(one, day))
                    .getOrElse(() -> node.register().listsOther(day)))
        .map(KleeneLogic::truth)
        .getOrElse(Truth.UNKNOWN);
  }

  private <T> Truth dated(ConditionTrace trace, DatedComparison<?, T> node) {
    Answer asked = trace.answers().head();
    return date(trace)
        .flatMap(day -> node.limit().asOf(day).value())
        .map(
            limit ->
                asked.reading().isKnown() || PresenceQuestions.isPresence(asked.question())
                    ? Truth.of(node.holds(typed(node.fact(), value(asked).get()), limit))
                    : variable(asked).holds(node.operator(), Array.of(limit)))
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
    ResidualVariable variable = variable(answer);
    return PresenceQuestions.isPresence(answer.question())
        ? Option.some(!variable.isAbsent())
        : variable.representative();
  }

  @SuppressWarnings({"unchecked", "UnusedVariable"}) // read for this fact, or made for it
  private static <T> T typed(Fact<?, T> of, Object value) {
    return (T) value;
  }

  /**
   * A formula that is unknown until all of some variables have a value, and then looked up. The
   * search gives values to the first variable first, which is therefore outermost.
   */
  private Formula table(Seq<ResidualVariable> reads, Supplier<Truth> truth) {
    if (reads.isEmpty()) {
      return Formula.of(truth.get());
    }
    ResidualVariable first = reads.minBy(ResidualVariable::index).get();
    List<Formula> byValue = new ArrayList<>();
    for (int value = 0; value < first.size(); value++) {
      first.assume(value);
      byValue.add(table(reads.remove(first), truth));
    }
    return factory.select(first.index(), byValue);
  }
}
