package dev.proviso.wording;

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
import io.vavr.control.Option;

/** Facts that ask whether the answer to another one is present. */
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
  static <S> boolean isAsked(Condition<S> condition) {
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

  /** Whether what a condition compares must be present for it to hold: it is no denial. */
  static <S> boolean impliesPresence(Condition<S> condition) {
    return condition.accept(
        new ConditionVisitor.Default<S, Boolean>() {
          @Override
          public <T> Boolean comparison(Comparison<S, T> node) {
            return true;
          }

          @Override
          public <T> Boolean factComparison(FactComparison<S, T> node) {
            return true;
          }

          @Override
          public <T> Boolean datedComparison(DatedComparison<S, T> node) {
            return true;
          }

          @Override
          public <M> Boolean listMembership(ListMembership<S, M> node) {
            return true;
          }

          @Override
          public <P> Boolean partCondition(PartCondition<S, P> node) {
            return true;
          }

          @Override
          protected Boolean otherwise(Condition<S> node) {
            return false;
          }
        });
  }
}
