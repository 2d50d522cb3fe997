package dev.proviso.analysis;

import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionRewriter;
import dev.proviso.condition.Opaque;
import dev.proviso.condition.Quantified;
import dev.proviso.condition.Within;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Policy;
import dev.proviso.value.ValueType;
import io.vavr.collection.Seq;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** The same tree over assignments in place of subjects, so that the real evaluator replays them. */
final class Projection<S> extends ConditionRewriter<S, Assignment> {

  private final Map<String, Fact<Assignment, ?>> facts = new HashMap<>();
  private final Map<String, Predicate<Assignment>> opaque = new HashMap<>();
  private final Map<String, Projection<?>> inner = new HashMap<>();

  static <S> Policy<Assignment> of(Policy<S> policy) {
    Projection<S> projection = new Projection<>();
    return policy.rewrite(
        rule -> rule.rewrite(projection::rewrite, projection::fact), projection::fact);
  }

  @Override
  @SuppressWarnings("unchecked") // only the type of the answer is kept
  public <T> Fact<Assignment, T> fact(Fact<S, T> fact) {
    if (fact.isAsOf()) {
      return (Fact<Assignment, T>) Fact.<Assignment>asOf();
    }
    Fact<Assignment, T> read = fact("fact", fact.name(), Assignment::<T>read).as(fact.type());
    return fact.phrase()
        .map(phrase -> read.worded(phrase.affirmed(), phrase.denied()))
        .getOrElse(read);
  }

  @SuppressWarnings("unchecked") // one kind, one name, one fact, one type
  private <T> Fact<Assignment, T> fact(
      String kind, String name, BiFunction<Assignment, String, Reading<T>> reading) {
    return (Fact<Assignment, T>)
        facts.computeIfAbsent(
            kind + " " + name,
            key ->
                Fact.of(
                    name,
                    (Assignment given) -> reading.apply(given, name),
                    ValueType.undeclared()));
  }

  @SuppressWarnings("unchecked") // one part, one type
  private <P> Projection<P> inner(String part) {
    return (Projection<P>) inner.computeIfAbsent(part, name -> new Projection<P>());
  }

  @Override
  public <P> Condition<Assignment> quantified(Quantified<S, P> node) {
    String name = node.parts().name();
    Fact<Assignment, Seq<Assignment>> parts = fact("parts", name, Assignment::parts);
    return Quantified.of(parts, node.quantifier(), this.<P>inner(name).rewrite(node.each()));
  }

  @Override
  public <P> Condition<Assignment> within(Within<S, P> node) {
    String name = node.part().name();
    Fact<Assignment, Assignment> part = fact("part", name, Assignment::part);
    return Within.of(part, this.<P>inner(name).rewrite(node.condition()));
  }

  @Override
  public Condition<Assignment> opaque(Opaque<S> node) {
    return Opaque.of(
        node.id(),
        opaque.computeIfAbsent(node.id(), id -> given -> given.opaque(id)),
        node.reads().map(this::fact));
  }
}
