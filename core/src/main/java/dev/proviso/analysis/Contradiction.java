package dev.proviso.analysis;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionVisitor;
import dev.proviso.condition.Definition;
import dev.proviso.policy.Policy;
import dev.proviso.text.Wording;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The smallest set of conditions, of those that must all hold, that contradict each other. */
final class Contradiction {

  private Contradiction() {}

  static <S> String words(Claim<S> claim, Session<S> session, Condition<S> condition) {
    Seq<Condition<S>> conjuncts = conjuncts(condition).appendAll(claim.assumptions());
    Option<Policy<S>> policy = claim.policies().headOption();
    if (!contradict(session, policy, conjuncts)) {
      return "its exceptions, or the time in which it is in force, leave nothing of it";
    }
    Seq<Condition<S>> core = smallest(session, policy, conjuncts);
    return core.size() == 1
        ? "it contradicts itself: " + Wording.of(core.head())
        : "these contradict each other: " + core.map(Wording::of).mkString("; ");
  }

  static <S> Seq<Condition<S>> conjuncts(Condition<S> condition) {
    return condition.accept(new Conjuncts<>());
  }

  private static final class Conjuncts<S> extends ConditionVisitor.Default<S, Seq<Condition<S>>> {

    @Override
    public Seq<Condition<S>> allOf(AllOf<S> node) {
      return node.operands().flatMap(operand -> operand.accept(this));
    }

    @Override
    public Seq<Condition<S>> definition(Definition<S> node) {
      return node.exceptions().isEmpty() ? node.condition().accept(this) : otherwise(node);
    }

    @Override
    protected Seq<Condition<S>> otherwise(Condition<S> node) {
      return Array.of(node);
    }
  }

  /**
   * Pairs and triples are tried first, for they are the smallest; larger sets are only irreducible.
   */
  private static <S> Seq<Condition<S>> smallest(
      Session<S> session, Option<Policy<S>> policy, Seq<Condition<S>> conjuncts) {
    for (int size = 1; size <= Math.min(3, conjuncts.size()); size++) {
      for (Seq<Condition<S>> some : conjuncts.combinations(size)) {
        if (contradict(session, policy, some)) {
          return some;
        }
      }
    }
    Seq<Condition<S>> core = conjuncts;
    for (Condition<S> one : conjuncts) {
      Seq<Condition<S>> fewer = core.remove(one);
      if (fewer.nonEmpty() && contradict(session, policy, fewer)) {
        core = fewer;
      }
    }
    return core;
  }

  private static <S> boolean contradict(
      Session<S> session, Option<Policy<S>> policy, Seq<Condition<S>> conditions) {
    int all = Diagrams.TRUE;
    for (Condition<S> condition : conditions) {
      Compiler.Truths truths =
          policy.map(p -> session.truths(condition, p)).getOrElse(() -> session.truths(condition));
      all = session.diagrams().and(all, truths.yes());
    }
    return session.isSurelyEmpty(all);
  }
}
