package dev.proviso.evaluation;

import dev.proviso.algebra.TruthCode;
import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionVisitor;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.Definition;
import dev.proviso.condition.ExceptionClause;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.Not;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.fact.Fact;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts conditions on a questionnaire, each fact and each condition once. Every operand is asked: a
 * reason not looked for is lost.
 */
final class PlanCompiler<S> implements ConditionVisitor<S, Integer> {

  private final List<Fact<S, ?>> facts = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final List<Step<S>> steps = new ArrayList<>();
  private final IdentityHashMap<Condition<?>, Integer> known = new IdentityHashMap<>();
  private final List<PlanCompiler<?>> parts = new ArrayList<>();
  private final Map<String, Integer> partOf = new HashMap<>();
  private final Map<String, Integer> partsOf = new HashMap<>();

  StepProgram<S> questionnaire() {
    List<StepProgram<?>> inner = new ArrayList<>();
    for (PlanCompiler<?> part : parts) {
      inner.add(part.questionnaire());
    }
    return new StepProgram<>(facts, places, steps, inner);
  }

  int ask(Condition<S> condition) {
    @Nullable Integer asked = known.get(condition);
    if (asked == null) {
      asked = condition.accept(this);
      known.put(condition, asked);
    }
    return asked;
  }

  /** A rule is asked as often as it is named: its trace is its own. */
  RuleStep<S> rule(Rule<S> rule) {
    var force = rule.during().map(during -> ask(during.condition()));
    int condition = ask(rule.condition());
    int[] exceptions = exceptions(rule.exceptions());
    RuleStep<S> step = new RuleStep<>(next(), rule, force, condition, exceptions);
    put(step);
    return step;
  }

  private int[] exceptions(Seq<ExceptionClause<S>> exceptions) {
    int[] asked = new int[exceptions.size()];
    int count = 0;
    for (ExceptionClause<S> exception : exceptions) {
      asked[count++] = exception(exception);
    }
    return asked;
  }

  private int exception(ExceptionClause<S> exception) {
    int condition = ask(exception.condition());
    int[] inner = exceptions(exception.exceptions());
    return put(new ExceptionStep<>(next(), exception, condition, inner));
  }

  /** The place of the step that is put next: after those of all that it asks. */
  private int next() {
    return steps.size();
  }

  private int put(Step<S> step) {
    steps.add(step);
    return step.place();
  }

  private int fact(Fact<S, ?> fact) {
    if (fact.isAsOf()) {
      return StepProgram.AS_OF;
    }
    @Nullable Integer place = places.putIfAbsent(fact.name(), facts.size());
    if (place == null) {
      facts.add(fact);
      return facts.size() - 1;
    }
    return place;
  }

  private int part(Map<String, Integer> numbers, Fact<S, ?> fact) {
    @Nullable Integer number = numbers.putIfAbsent(fact.name(), parts.size());
    if (number == null) {
      parts.add(new PlanCompiler<>());
      return parts.size() - 1;
    }
    return number;
  }

  @SuppressWarnings("unchecked") // one name, one fact, one type
  private <P> PlanCompiler<P> of(int part) {
    return (PlanCompiler<P>) parts.get(part);
  }

  private int[] each(Seq<Condition<S>> operands) {
    int[] asked = new int[operands.size()];
    int count = 0;
    for (Condition<S> operand : operands) {
      asked[count++] = ask(operand);
    }
    return asked;
  }

  private int derived(
      Condition<S> node, DerivedStep.Operation operation, int[] operands, int... exceptions) {
    return put(new DerivedStep<>(next(), node, operation, operands, exceptions));
  }

  @Override
  public Integer allOf(AllOf<S> node) {
    return derived(node, TruthCode::all, each(node.operands()));
  }

  @Override
  public Integer anyOf(AnyOf<S> node) {
    return derived(node, TruthCode::any, each(node.operands()));
  }

  @Override
  public Integer not(Not<S> node) {
    return derived(node, TruthCode::none, each(Array.of(node.operand())));
  }

  @Override
  public <T> Integer comparison(Comparison<S, T> node) {
    int fact = fact(node.fact());
    return put(new ComparisonStep<>(next(), node, fact));
  }

  @Override
  public <T> Integer factComparison(FactComparison<S, T> node) {
    int left = fact(node.left());
    int right = fact(node.right());
    return put(new FactComparisonStep<>(next(), node, left, right));
  }

  @Override
  public <M> Integer listMembership(ListMembership<S, M> node) {
    int fact = fact(node.fact());
    int date = fact(node.date());
    return put(new DatedStep<S, M>(next(), node, fact, date, node::holds));
  }

  @Override
  public <T> Integer datedComparison(DatedComparison<S, T> node) {
    int fact = fact(node.fact());
    int date = fact(node.date());
    return put(
        new DatedStep<S, T>(next(), node, fact, date, (answer, day) -> node.holds(answer, day)));
  }

  @Override
  public <P> Integer quantified(QuantifiedCondition<S, P> node) {
    int fact = fact(node.parts());
    int part = part(partsOf, node.parts());
    int each = this.<P>of(part).ask(node.each());
    return put(new QuantifiedStep<>(next(), node, part, fact, each));
  }

  @Override
  public <P> Integer partCondition(PartCondition<S, P> node) {
    int fact = fact(node.part());
    int part = part(partOf, node.part());
    int condition = this.<P>of(part).ask(node.condition());
    return put(new PartStep<>(next(), node, part, fact, condition));
  }

  @Override
  public Integer definition(Definition<S> node) {
    int[] meaning = each(Array.of(node.condition()));
    return derived(node, TruthCode::all, meaning, exceptions(node.exceptions()));
  }

  @Override
  public Integer opaque(OpaqueCondition<S> node) {
    int[] reads = node.reads().toJavaStream().mapToInt(this::fact).toArray();
    return put(new OpaqueStep<>(next(), node, reads));
  }

  @Override
  public Integer judgmentQuestion(JudgmentQuestion<S> node) {
    return put(new JudgmentStep<>(next(), node));
  }
}
