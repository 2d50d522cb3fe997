package dev.proviso.analysis;

import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionRewriter;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.fact.Fact;
import dev.proviso.fact.FactVisitor;
import dev.proviso.fact.Grade;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Policy;
import dev.proviso.value.ValueType;
import io.vavr.collection.Seq;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The same tree over assignments in place of subjects, so that the real evaluator replays them. */
final class AssignmentProjection<S> extends ConditionRewriter<S, Assignment> {

  /** Of facts that give lists, which no undeclared fact may give. */
  private static final String PARTS = "parts";

  private final Map<String, Fact<Assignment, ?>> facts = new HashMap<>();
  private final Map<String, Predicate<Assignment>> opaque = new HashMap<>();
  private final Map<String, AssignmentProjection<?>> inner = new HashMap<>();
  private final VariableSpace space;
  private final String within;

  /** The path of the fact that dates the policy; empty if there is none. */
  private final String dating;

  private AssignmentProjection(VariableSpace space, String within, String dating) {
    this.space = space;
    this.within = within;
    this.dating = dating;
  }

  /** Of conditions that were collected in a space, which knows what is a part of a subject. */
  static <S> AssignmentProjection<S> over(VariableSpace space) {
    return new AssignmentProjection<>(space, "", "");
  }

  static <S> Policy<Assignment> of(Policy<S> policy, VariableSpace space) {
    String dating = policy.dating().map(date -> FactPath.of("", date)).getOrElse("");
    AssignmentProjection<S> projection = new AssignmentProjection<>(space, "", dating);
    return policy.rewrite(
        rule -> rule.rewrite(projection::rewrite, projection::fact), projection::fact);
  }

  @Override
  @SuppressWarnings("unchecked") // only the type of the answer is kept
  public <T> Fact<Assignment, T> fact(Fact<S, T> fact) {
    if (fact.isAsOf()) {
      return (Fact<Assignment, T>) Fact.<Assignment>asOf();
    }
    Fact<Assignment, T> read = fact.accept(new OfFact<T>()).as(fact.type());
    return fact.phrase()
        .map(phrase -> read.worded(phrase.affirmed(), phrase.denied()))
        .getOrElse(read);
  }

  /** A fact that must be known well, or is one of a part, is made of others. */
  private final class OfFact<T> implements FactVisitor<S, T, Fact<Assignment, T>> {

    @Override
    public Fact<Assignment, T> asked(Fact<S, T> plain) {
      String name = space.isPart(within, plain) ? Assignment.compared(plain.name()) : plain.name();
      return AssignmentProjection.this.fact("fact", name, Assignment::<T>read);
    }

    @Override
    public Fact<Assignment, T> graded(Fact<S, T> known, Grade grade) {
      return fact(known).demanding(grade);
    }

    @Override
    public <P> Fact<Assignment, T> ofPart(Fact<S, P> part, Fact<P, T> inside) {
      return Fact.ofPart(part(part), AssignmentProjection.this.<P>inner(part).fact(inside));
    }

    @Override
    @SuppressWarnings("unchecked") // whether something is present is yes or no
    public Fact<Assignment, T> presence(Fact<S, T> presence, Fact<S, ?> of) {
      Fact<Assignment, Boolean> answer =
          AssignmentProjection.this.fact(
              "presence", of.name(), (given, name) -> given.presence(presence.name()));
      return (Fact<Assignment, T>) Fact.presenceOf(answer);
    }
  }

  /** A part, or parts, as an assignment gives them. */
  private <P, A> Fact<Assignment, A> part(
      Fact<S, P> part, String kind, BiFunction<Assignment, String, Reading<A>> reading) {
    return part.accept(
        new FactVisitor<S, P, Fact<Assignment, A>>() {
          @Override
          public Fact<Assignment, A> asked(Fact<S, P> plain) {
            return fact(kind, plain.name(), reading);
          }

          @Override
          public Fact<Assignment, A> graded(Fact<S, P> known, Grade grade) {
            return part(known, kind, reading).demanding(grade);
          }

          @Override
          public <Q> Fact<Assignment, A> ofPart(Fact<S, Q> whole, Fact<Q, P> inside) {
            return Fact.ofPart(
                AssignmentProjection.this.part(whole),
                AssignmentProjection.this.<Q>inner(whole).part(inside, kind, reading));
          }
        });
  }

  @SuppressWarnings("unchecked") // one kind, one name, one fact, one type
  private <T> Fact<Assignment, T> fact(
      String kind, String name, BiFunction<Assignment, String, Reading<T>> reading) {
    ValueType<T> type =
        kind.equals(PARTS) ? (ValueType<T>) ValueType.of(Seq.class) : ValueType.<T>undeclared();
    return (Fact<Assignment, T>)
        facts.computeIfAbsent(
            kind + " " + name, key -> Fact.of(name, new NamedReader<>(name, reading), type));
  }

  /**
   * Reads a fact off an assignment. Equal for all ways in which one fact is read: whether there is
   * a value, or a part, is asked of the fact that gives it.
   */
  private record NamedReader<T>(String name, BiFunction<Assignment, String, Reading<T>> reading)
      implements Function<Assignment, Reading<T>> {

    @Override
    public Reading<T> apply(Assignment given) {
      return reading.apply(given, name);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof NamedReader<?> that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }
  }

  @SuppressWarnings("unchecked") // one part, one type
  private <P> AssignmentProjection<P> inner(Fact<S, P> part) {
    String path = FactPath.of(within, part);
    return (AssignmentProjection<P>)
        inner.computeIfAbsent(
            "part " + path, key -> new AssignmentProjection<P>(space, path + " › ", dating));
  }

  @SuppressWarnings("unchecked") // parts of one fact have one type
  private <P> AssignmentProjection<P> each(Fact<S, ?> parts) {
    String path = FactPath.of(within, parts);
    return (AssignmentProjection<P>)
        inner.computeIfAbsent(
            "parts " + path, key -> new AssignmentProjection<P>(space.inner(path), "", ""));
  }

  private Fact<Assignment, Assignment> part(Fact<S, ?> part) {
    return part(part, "part", Assignment::part);
  }

  private Fact<Assignment, Seq<Assignment>> parts(Fact<S, ?> parts) {
    return part(parts, PARTS, Assignment::parts);
  }

  @Override
  public <P> Condition<Assignment> quantified(QuantifiedCondition<S, P> node) {
    return QuantifiedCondition.of(
        parts(node.parts()), node.quantifier(), this.<P>each(node.parts()).rewrite(node.each()));
  }

  @Override
  public <P> Condition<Assignment> partCondition(PartCondition<S, P> node) {
    return PartCondition.of(part(node.part()), inner(node.part()).rewrite(node.condition()));
  }

  /** What code reads is the very fact that conditions ask for; its own value matters to none. */
  private Fact<Assignment, ?> read(Fact<S, ?> fact) {
    if (fact.isAsOf()
        || space.isCompared(within, fact)
        || FactPath.of(within, fact).equals(dating)) {
      return fact(fact);
    }
    if (space.isSeveral(within, fact)) {
      return parts(fact);
    }
    return space.isPart(within, fact) ? part(fact) : part(fact, "known", Assignment::isKnown);
  }

  @Override
  public Condition<Assignment> opaque(OpaqueCondition<S> node) {
    return OpaqueCondition.of(
        node.id(),
        opaque.computeIfAbsent(node.id(), id -> given -> given.opaque(id)),
        node.reads().map(this::read));
  }
}
