package dev.proviso.algebra;

import dev.proviso.condition.Truth;
import dev.proviso.rule.Combining;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The rules of a policy as a chain of cases: if any of these rules applies, this outcome; else if
 * any of those, that one; else what holds when no rule applies. Each combining algorithm is such a
 * chain, which every algebra evaluates in the same way. Immutable.
 */
public final class RuleCombination {

  /**
   * One case.
   *
   * @param rules indexes of rules
   * @param asks what is asked of them
   * @param outcome the outcome if it is so
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Case(int[] rules, Asks asks, Outcome outcome) {}

  private enum Asks {
    ANY_APPLIES,
    TWO_APPLY
  }

  private final List<Case> cases = new ArrayList<>();
  private final Outcome otherwise;

  private RuleCombination(Outcome otherwise) {
    this.otherwise = otherwise;
  }

  /**
   * Rules that combine.
   *
   * @param combining the algorithm
   * @param effects the effect of each rule, in the order of the policy
   * @param otherwise what holds when no rule applies
   * @return the combination
   */
  public static RuleCombination of(Combining combining, List<Effect> effects, Outcome otherwise) {
    RuleCombination made = new RuleCombination(otherwise);
    switch (combining) {
      case FORBID_OVERRIDES -> made.inOrderOf(effects, Effect.FORBID, Effect.PERMIT);
      case PERMIT_OVERRIDES -> made.inOrderOf(effects, Effect.PERMIT, Effect.FORBID);
      case FIRST_APPLICABLE -> made.inOrderOf(effects);
      case ONLY_ONE_APPLICABLE -> {
        int[] all = IntStream.range(0, effects.size()).toArray();
        made.cases.add(new Case(all, Asks.TWO_APPLY, Outcome.UNDETERMINED));
        made.inOrderOf(effects, Effect.FORBID, Effect.PERMIT);
      }
    }
    made.dropWhatMakesNoDifference();
    return made;
  }

  /** All rules of the one effect, then all of the other. */
  private void inOrderOf(List<Effect> effects, Effect stronger, Effect weaker) {
    for (Effect effect : List.of(stronger, weaker)) {
      add(
          IntStream.range(0, effects.size()).filter(i -> effects.get(i) == effect).toArray(),
          effect);
    }
  }

  /** Rule by rule; neighbors of one effect are one case, as either of them may be the first. */
  private void inOrderOf(List<Effect> effects) {
    int start = 0;
    for (int end = 1; end <= effects.size(); end++) {
      if (end == effects.size() || effects.get(end) != effects.get(start)) {
        add(IntStream.range(start, end).toArray(), effects.get(start));
        start = end;
      }
    }
  }

  private void dropWhatMakesNoDifference() {
    while (!cases.isEmpty() && cases.get(cases.size() - 1).outcome == otherwise) {
      cases.remove(cases.size() - 1);
    }
  }

  private void add(int[] rules, Effect effect) {
    if (rules.length > 0) {
      cases.add(new Case(rules, Asks.ANY_APPLIES, effect.outcome()));
    }
  }

  /** The same rules, with other numbers: the rule of each index is at this place. */
  public RuleCombination at(int[] places) {
    RuleCombination moved = new RuleCombination(otherwise);
    for (Case one : cases) {
      int[] rules = IntStream.of(one.rules).map(rule -> places[rule]).toArray();
      moved.cases.add(new Case(rules, one.asks, one.outcome));
    }
    return moved;
  }

  /** The outcome of the rules, given whether each of them applies. */
  public <B, O> O outcome(OutcomeAlgebra<B, O> algebra, List<? extends B> rules) {
    return outcome(
        algebra,
        one -> {
          List<B> some = LazyList.of(one.rules.length, at -> rules.get(one.rules[at]));
          return one.asks == Asks.ANY_APPLIES ? algebra.any(some) : algebra.atLeastTwo(some);
        });
  }

  /** The same in {@link KleeneLogic}, given the {@link TruthCode} at the place of each rule. */
  public Outcome outcome(byte[] codes) {
    return outcome(
        KleeneLogic.K3,
        one ->
            TruthCode.truth(
                one.asks == Asks.ANY_APPLIES
                    ? TruthCode.any(codes, one.rules)
                    : TruthCode.atLeastTwo(codes, one.rules)));
  }

  private <B, O> O outcome(OutcomeAlgebra<B, O> algebra, Function<Case, B> holds) {
    O rest = algebra.outcome(otherwise);
    for (int i = cases.size() - 1; i >= 0; i--) {
      rest = algebra.ifElse(holds.apply(cases.get(i)), cases.get(i).outcome, rest);
    }
    return rest;
  }

  /**
   * The rules whose truth is unknown and could still change the outcome.
   *
   * @param rules whether each rule applies, in the order of the policy
   * @return their indexes; empty if the outcome is settled
   */
  public BitSet undecided(List<Truth> rules) {
    FormulaFactory factory = new FormulaFactory();
    List<Formula> answers = List.of(Formula.of(Truth.FALSE), Formula.of(Truth.TRUE));
    List<Formula> formulas =
        LazyList.of(
            rules.size(),
            i -> rules.get(i).isSettled() ? Formula.of(rules.get(i)) : factory.select(i, answers));
    return outcome(factory, formulas).variables();
  }
}
