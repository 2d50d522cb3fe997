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
  private final Space space;
  private final String within;

  private Projection(Space space, String within) {
    this.space = space;
    this.within = within;
  }

  /** Of conditions that were collected in a space, which knows what is a part of a subject. */
  static <S> Projection<S> over(Space space) {
    return new Projection<>(space, "");
  }

  static <S> Policy<Assignment> of(Policy<S> policy, Space space) {
    Projection<S> projection = over(space);
    return policy.rewrite(
        rule -> rule.rewrite(projection::rewrite, projection::fact), projection::fact);
  }

  @Override
  @SuppressWarnings("unchecked") // only the type of the answer is kept
  public <T> Fact<Assignment, T> fact(Fact<S, T> fact) {
    if (fact.isAsOf()) {
      return (Fact<Assignment, T>) Fact.<Assignment>asOf();
    }
    String name = space.isPart(within, fact) ? Assignment.compared(fact.name()) : fact.name();
    Fact<Assignment, T> read = fact("fact", name, Assignment::<T>read).as(fact.type());
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
    return (Projection<P>)
        inner.computeIfAbsent(
            "part " + part, key -> new Projection<P>(space, within + part + " › "));
  }

  @SuppressWarnings("unchecked") // parts of one fact have one type
  private <P> Projection<P> each(String parts) {
    return (Projection<P>)
        inner.computeIfAbsent(
            "parts " + parts, key -> new Projection<P>(space.inner(within + parts), ""));
  }

  private Fact<Assignment, Assignment> part(String name) {
    return fact("part", name, Assignment::part);
  }

  private Fact<Assignment, Seq<Assignment>> parts(String name) {
    return fact("parts", name, Assignment::parts);
  }

  @Override
  public <P> Condition<Assignment> quantified(Quantified<S, P> node) {
    String name = node.parts().name();
    return Quantified.of(parts(name), node.quantifier(), this.<P>each(name).rewrite(node.each()));
  }

  @Override
  public <P> Condition<Assignment> within(Within<S, P> node) {
    String name = node.part().name();
    return Within.of(part(name), this.<P>inner(name).rewrite(node.condition()));
  }

  /** What code reads is the very fact that conditions ask for; its own value matters to none. */
  private Fact<Assignment, ?> read(Fact<S, ?> fact) {
    if (fact.isAsOf() || space.isCompared(within, fact)) {
      return fact(fact);
    }
    if (space.isSeveral(within, fact)) {
      return parts(fact.name());
    }
    return space.isPart(within, fact)
        ? part(fact.name())
        : fact("known", fact.name(), Assignment::isKnown);
  }

  @Override
  public Condition<Assignment> opaque(Opaque<S> node) {
    return Opaque.of(
        node.id(),
        opaque.computeIfAbsent(node.id(), id -> given -> given.opaque(id)),
        node.reads().map(this::read));
  }
}
