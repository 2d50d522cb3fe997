package dev.proviso.policy;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.PartCondition;
import dev.proviso.fact.Fact;
import dev.proviso.fact.FactVisitor;
import dev.proviso.fact.Grade;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/**
 * Asks policies about a part of the subject that is whole. Where the part may be absent, each
 * condition asks for its presence first: the rules of the policy cannot ask for it, for they know
 * nothing of the whole.
 *
 * @param part the fact that gives the part
 * @param present that the part is there, and all that it is a part of; empty if no subject lacks it
 */
record PolicyLifter<S, P>(Fact<S, P> part, Seq<Condition<S>> present) {

  static <S, P> PolicyLifter<S, P> of(Fact<S, P> part) {
    return new PolicyLifter<>(part, present(part));
  }

  /** With a fact of the presence that has words of its own. */
  static <S, P> PolicyLifter<S, P> of(Fact<S, P> part, Fact<S, Boolean> presence) {
    return new PolicyLifter<>(part, around(part).append(Comparison.is(presence, true)));
  }

  Rule<S> rule(Rule<P> rule) {
    return rule.rewrite(this::condition, this::date);
  }

  private Condition<S> condition(Condition<P> condition) {
    Condition<S> ofPart = PartCondition.of(part, condition);
    return present.isEmpty() ? ofPart : AllOf.of(present.append(ofPart));
  }

  private static <S, P> Seq<Condition<S>> present(Fact<S, P> part) {
    Seq<Condition<S>> around = around(part);
    return part.mayBeAbsent() ? around.append(Comparison.is(Fact.presenceOf(part), true)) : around;
  }

  /** That there is what the part is a part of. */
  private static <S, P> Seq<Condition<S>> around(Fact<S, P> part) {
    return part.accept(
        new FactVisitor<S, P, Seq<Condition<S>>>() {
          @Override
          public Seq<Condition<S>> asked(Fact<S, P> plain) {
            return Array.empty();
          }

          @Override
          public Seq<Condition<S>> graded(Fact<S, P> known, Grade grade) {
            return around(known);
          }

          @Override
          public <Q> Seq<Condition<S>> ofPart(Fact<S, Q> outer, Fact<Q, P> inside) {
            return present(outer);
          }
        });
  }

  Fact<S, LocalDate> date(Fact<P, LocalDate> date) {
    return Fact.ofPart(part, date);
  }
}
