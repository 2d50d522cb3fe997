package dev.proviso.algebra;

import dev.proviso.condition.Truth;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a policy as a chain of cases: if any of these rules applies, this outcome; else if
 * any of those, that one; else what holds when no rule applies. Each combining algorithm is such a
 * chain, which every algebra evaluates in the same way. Immutable.
 */
public final class RuleCombination {

  /**
   * If any of these rules applies, this outcome; where it is undetermined, if two of them apply.
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Case(int[] rules, Outcome outcome) {

    boolean isConflict() {
      return outcome == Outcome.UNDETERMINED;
    }
  }

  private final List<Case> cases = new ArrayList<>();
  private final Outcome otherwise;

  private RuleCombination(Outcome otherwise) {
    this.otherwise = otherwise;
  }

  /**
   * Rules that combine.
   *
   * @param effects the effect of each rule, in the order of the policy
   * @param otherwise what holds when no rule applies
   */
  public static RuleCombination of(
      CombiningAlgorithm combining, List<Effect> effects, Outcome otherwise) {
    RuleCombination made = new RuleCombination(otherwise);
    int[] inOrder = order(effects, null);
    switch (combining) {
      case FORBID_OVERRIDES -> made.add(effects, order(effects, Effect.FORBID));
      case PERMIT_OVERRIDES -> made.add(effects, order(effects, Effect.PERMIT));
      case FIRST_APPLICABLE -> made.add(effects, inOrder);
      case ONLY_ONE_APPLICABLE -> {
        made.cases.add(new Case(inOrder, Outcome.UNDETERMINED));
        made.add(effects, order(effects, Effect.FORBID));
      }
    }
    // What applies last, and has the outcome that holds otherwise, makes no difference.
    while (!made.cases.isEmpty() && made.cases.get(made.cases.size() - 1).outcome == otherwise) {
      made.cases.remove(made.cases.size() - 1);
    }
    return made;
  }

  /** The rules of one effect before those of the other, or all in the order of the policy. */
  private static int[] order(List<Effect> effects, @Nullable Effect first) {
    int[] order = new int[effects.size()];
    int count = 0;
    for (boolean isFirst : new boolean[] {true, false}) {
      for (int rule = 0; rule < order.length; rule++) {
        if ((first == null || effects.get(rule) == first) == isFirst) {
          order[count++] = rule;
        }
      }
    }
    return order;
  }

  /** Neighbors of one effect are one case: either of them may be the first that applies. */
  private void add(List<Effect> effects, int[] rules) {
    int start = 0;
    for (int end = 1; end <= rules.length; end++) {
      Effect effect = effects.get(rules[start]);
      if (end == rules.length || effects.get(rules[end]) != effect) {
        cases.add(new Case(Arrays.copyOfRange(rules, start, end), effect.outcome()));
        start = end;
      }
    }
  }

  /** The same rules, with other numbers: the rule of each index is at this place. */
  public RuleCombination at(int[] places) {
    RuleCombination moved = new RuleCombination(otherwise);
    for (Case one : cases) {
      int[] rules = one.rules.clone();
      for (int i = 0; i < rules.length; i++) {
        rules[i] = places[rules[i]];
      }
      moved.cases.add(new Case(rules, one.outcome));
    }
    return moved;
  }

  /** The outcome of the rules, given whether each of them applies. */
  public <B, O> O outcome(OutcomeAlgebra<B, O> algebra, List<? extends B> rules) {
    return outcome(
        algebra,
        one -> {
          List<B> some = LazyList.of(one.rules.length, at -> rules.get(one.rules[at]));
          return one.isConflict() ? algebra.atLeastTwo(some) : algebra.any(some);
        });
  }

  /** The same in {@link KleeneLogic}, given the {@link TruthCode} at the place of each rule. */
  public Outcome outcome(byte[] codes) {
    return outcome(
        KleeneLogic.K3,
        one ->
            TruthCode.truth(
                one.isConflict()
                    ? TruthCode.atLeastTwo(codes, one.rules)
                    : TruthCode.any(codes, one.rules)));
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
