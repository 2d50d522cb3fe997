package dev.proviso.trace;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Cases;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.Definition;
import dev.proviso.condition.HumanJudgment;
import dev.proviso.condition.Listed;
import dev.proviso.condition.Not;
import dev.proviso.condition.Opaque;
import dev.proviso.condition.Quantified;
import dev.proviso.condition.TwoFacts;
import dev.proviso.condition.Unless;
import dev.proviso.condition.Within;
import dev.proviso.fact.Fact;
import dev.proviso.rule.Rule;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Puts conditions on a questionnaire, each fact and each condition once. Every operand is asked: a
 * reason not looked for is lost.
 */
final class Asking<S> implements Cases<S, Integer> {

  private final List<Fact<S, ?>> facts = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final List<Step<S>> steps = new ArrayList<>();
  private final IdentityHashMap<Condition<?>, Integer> known = new IdentityHashMap<>();
  private final List<Asking<?>> parts = new ArrayList<>();
  private final Map<String, Integer> partOf = new HashMap<>();
  private final Map<String, Integer> partsOf = new HashMap<>();

  Questionnaire<S> questionnaire() {
    return new Questionnaire<>(
        facts, places, steps, parts.stream().map(Asking::questionnaire).toList());
  }

  int ask(Condition<S> condition) {
    Integer asked = known.get(condition);
    if (asked == null) {
      asked = condition.fold(this);
      known.put(condition, asked);
    }
    return asked;
  }

  /** A rule is asked as often as it is named: its trace is its own. */
  Applying<S> rule(Rule<S> rule) {
    var force = rule.during().map(during -> ask(during.condition()));
    int condition = ask(rule.condition());
    int[] exceptions = exceptions(rule.exceptions());
    Applying<S> step = new Applying<>(steps.size(), rule, force, condition, exceptions);
    steps.add(step);
    return step;
  }

  private int[] exceptions(Seq<Unless<S>> exceptions) {
    return exceptions.toJavaStream().mapToInt(this::exception).toArray();
  }

  private int exception(Unless<S> exception) {
    int condition = ask(exception.condition());
    int[] inner = exceptions(exception.exceptions());
    return put(place -> new Excepting<>(place, exception, condition, inner));
  }

  private int put(IntFunction<Step<S>> step) {
    int place = steps.size();
    steps.add(step.apply(place));
    return place;
  }

  private int fact(Fact<S, ?> fact) {
    if (fact.isAsOf()) {
      return Questionnaire.AS_OF;
    }
    return places.computeIfAbsent(
        fact.name(),
        name -> {
          facts.add(fact);
          return facts.size() - 1;
        });
  }

  private int part(Map<String, Integer> numbers, Fact<S, ?> fact) {
    return numbers.computeIfAbsent(
        fact.name(),
        name -> {
          parts.add(new Asking<>());
          return parts.size() - 1;
        });
  }

  @SuppressWarnings("unchecked") // one name, one fact, one type
  private <P> Asking<P> of(int part) {
    return (Asking<P>) parts.get(part);
  }

  private Integer joined(Condition<S> node, boolean all, Seq<Condition<S>> operands) {
    int[] asked = operands.toJavaStream().mapToInt(this::ask).toArray();
    return put(place -> new Joining<>(place, node, all, asked));
  }

  @Override
  public Integer allOf(AllOf<S> node) {
    return joined(node, true, node.operands());
  }

  @Override
  public Integer anyOf(AnyOf<S> node) {
    return joined(node, false, node.operands());
  }

  @Override
  public Integer not(Not<S> node) {
    int operand = ask(node.operand());
    return put(place -> new Denying<>(place, node, operand));
  }

  @Override
  public <T> Integer comparison(Comparison<S, T> node) {
    int fact = fact(node.fact());
    return put(place -> new Comparing<>(place, node, fact));
  }

  @Override
  public <T> Integer twoFacts(TwoFacts<S, T> node) {
    int left = fact(node.left());
    int right = fact(node.right());
    return put(place -> new ComparingTwo<>(place, node, left, right));
  }

  @Override
  public <M> Integer listed(Listed<S, M> node) {
    int fact = fact(node.fact());
    int date = fact(node.date());
    return put(place -> new LookingUp<S, M>(place, node, fact, date, node::holds));
  }

  @Override
  public <T> Integer datedComparison(DatedComparison<S, T> node) {
    int fact = fact(node.fact());
    int date = fact(node.date());
    return put(
        place ->
            new LookingUp<S, T>(place, node, fact, date, (answer, day) -> node.holds(answer, day)));
  }

  @Override
  public <P> Integer quantified(Quantified<S, P> node) {
    int fact = fact(node.parts());
    int part = part(partsOf, node.parts());
    int each = this.<P>of(part).ask(node.each());
    return put(place -> new Parts<>(place, node, part, fact, each));
  }

  @Override
  public <P> Integer within(Within<S, P> node) {
    int fact = fact(node.part());
    int part = part(partOf, node.part());
    int condition = this.<P>of(part).ask(node.condition());
    return put(place -> new Part<>(place, node, part, fact, condition));
  }

  @Override
  public Integer definition(Definition<S> node) {
    int meaning = ask(node.condition());
    int[] exceptions = exceptions(node.exceptions());
    return put(place -> new Defining<>(place, node, meaning, exceptions));
  }

  @Override
  public Integer opaque(Opaque<S> node) {
    int[] reads = node.reads().toJavaStream().mapToInt(this::fact).toArray();
    return put(place -> new Running<>(place, node, reads));
  }

  @Override
  public Integer humanJudgment(HumanJudgment<S> node) {
    return put(place -> new Judging<>(place, node));
  }
}
