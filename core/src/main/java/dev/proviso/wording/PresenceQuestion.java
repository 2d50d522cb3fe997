package dev.proviso.wording;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionVisitor;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.fact.Fact;
import dev.proviso.fact.FactVisitor;
import dev.proviso.fact.Grade;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Facts that ask whether the answer to another one is present, and the comparisons that ask for it.
 */
public final class PresenceQuestion {

  private PresenceQuestion() {}

  /**
   * The name of the fact whose presence a fact asks.
   *
   * @return none if it asks something else
   */
  public static <S, T> Option<String> of(Fact<S, T> fact) {
    return fact.accept(
        new FactVisitor<S, T, Option<String>>() {
          @Override
          public Option<String> asked(Fact<S, T> plain) {
            return Option.none();
          }

          @Override
          public Option<String> graded(Fact<S, T> known, Grade grade) {
            String demand = fact.name().substring(known.name().length());
            return of(known).map(name -> name + demand);
          }

          @Override
          public <P> Option<String> ofPart(Fact<S, P> part, Fact<P, T> inside) {
            return of(inside);
          }

          @Override
          public Option<String> presence(Fact<S, T> presence, Fact<S, ?> of) {
            return Option.some(of.name());
          }
        });
  }

  /** Whether a condition asks that the answer to a fact be present. */
  private static <S> boolean isAsked(Condition<S> condition) {
    return condition.accept(
        new ConditionVisitor.Default<S, Boolean>() {
          @Override
          public <T> Boolean comparison(Comparison<S, T> node) {
            return PresenceQuestion.of(node.fact()).isDefined()
                && node.operator() == Operator.IS
                && node.constants().head().equals(true);
          }

          @Override
          protected Boolean otherwise(Condition<S> node) {
            return false;
          }
        });
  }

  /**
   * What a conjunction compares whose first operands only ask whether the compared value is
   * present. The dsl writes a comparison of an optional fact so; its author wrote the last operand
   * alone.
   *
   * @return the last operand; none if another operand than a comparison needs the presence, so that
   *     the author asked for it
   */
  public static <S> Option<Condition<S>> comparedIn(AllOf<S> node) {
    Condition<S> compared = node.operands().last();
    Seq<Condition<S>> present = node.operands().init();
    Seq<String> needed = ofCompared(compared);
    return present.forAll(
            one ->
                isAsked(one)
                    && one.accept(new ComparedFacts<S>()).map(Fact::name).forAll(needed::contains))
        ? Option.some(compared)
        : Option.none();
  }

  /**
   * The facts whose presence a comparison needs, by the names of the facts that ask for it. A
   * comparison with a lower and an upper limit counts as one. The date on which a list or a limit
   * is looked up is not compared.
   *
   * @return the names; empty if the condition is no comparison
   */
  public static <S> Seq<String> ofCompared(Condition<S> condition) {
    return condition
        .accept(new ComparedFacts<S>())
        .reject(fact -> fact.isAsOf() || of(fact).isDefined())
        .map(fact -> Fact.presenceOf(fact).name());
  }

  /** The facts that one comparison compares; none of a condition that is no comparison. */
  private static final class ComparedFacts<S> extends ConditionVisitor.Default<S, Seq<Fact<S, ?>>> {

    @Override
    public <T> Seq<Fact<S, ?>> comparison(Comparison<S, T> node) {
      return Array.of(node.fact());
    }

    @Override
    public <T> Seq<Fact<S, ?>> factComparison(FactComparison<S, T> node) {
      return Array.of(node.left(), node.right());
    }

    @Override
    public <T> Seq<Fact<S, ?>> datedComparison(DatedComparison<S, T> node) {
      return Array.of(node.fact());
    }

    @Override
    public <M> Seq<Fact<S, ?>> listMembership(ListMembership<S, M> node) {
      return Array.of(node.fact());
    }

    @Override
    public <P> Seq<Fact<S, ?>> partCondition(PartCondition<S, P> node) {
      return Array.of(node.part());
    }

    /** Two limits between which one fact lies. */
    @Override
    public Seq<Fact<S, ?>> allOf(AllOf<S> node) {
      return node.operands().forAll(PresenceQuestion::isLimit)
          ? node.operands().flatMap(operand -> operand.accept(this))
          : otherwise(node);
    }

    @Override
    protected Seq<Fact<S, ?>> otherwise(Condition<S> node) {
      return Array.empty();
    }
  }

  private static <S> boolean isLimit(Condition<S> condition) {
    return condition.accept(
        new ConditionVisitor.Default<S, Boolean>() {
          @Override
          public <T> Boolean comparison(Comparison<S, T> node) {
            return node.operator().isThreshold();
          }

          @Override
          protected Boolean otherwise(Condition<S> node) {
            return false;
          }
        });
  }
}
