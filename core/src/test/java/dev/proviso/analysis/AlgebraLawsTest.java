package dev.proviso.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.algebra.Formula;
import dev.proviso.algebra.FormulaFactory;
import dev.proviso.algebra.KleeneLogic;
import dev.proviso.algebra.OutcomeAlgebra;
import dev.proviso.algebra.RuleSet;
import dev.proviso.algebra.TruthCode;
import dev.proviso.algebra.TruthVariable;
import dev.proviso.condition.Quantifier;
import dev.proviso.condition.Truth;
import dev.proviso.rule.Outcome;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Truths, codes, formulas and decision diagrams have one meaning: that of a plain evaluator. */
class AlgebraLawsTest {

  private static final int MOST = 4;

  /** A carrier, with a variable for each truth, and its values once the variables have theirs. */
  private interface Instance<B, O> {
    OutcomeAlgebra<B, O> algebra();

    B variable(int variable);

    Truth truth(B truth, List<Truth> values);

    Outcome outcome(O outcome, List<Truth> values);
  }

  /** Formulas, which are restricted to the values of their variables in some order. */
  private record Formulas(FormulaFactory algebra, Random order)
      implements Instance<Formula, Formula> {

    @Override
    public Formula variable(int variable) {
      return variable % 2 == 0
          ? algebra.select(variable, List.of(Formula.of(Truth.FALSE), Formula.of(Truth.TRUE)))
          : algebra.leaf(variable, TruthVariable.UNKNOWN, new Cells());
    }

    /** Equal to each other, so that there is one leaf for each variable. */
    private record Cells() implements Formula.Cells {
      @Override
      public Truth truth(int value) {
        return TruthVariable.truth(value);
      }

      @Override
      public double share(int values) {
        return 1.0 / values;
      }
    }

    private Object constant(Formula formula, List<Truth> values) {
      List<Integer> variables =
          Arrays.asList(IntStream.range(0, values.size()).boxed().toArray(Integer[]::new));
      Collections.shuffle(variables, order);
      Formula left = formula;
      for (int variable : variables) {
        left = algebra.restrict(left, variable, TruthVariable.of(values.get(variable)));
        assertThat(left.asks(variable)).isFalse();
      }
      return Objects.requireNonNull(left.constant());
    }

    @Override
    public Truth truth(Formula truth, List<Truth> values) {
      return (Truth) constant(truth, values);
    }

    @Override
    public Outcome outcome(Formula outcome, List<Truth> values) {
      return (Outcome) constant(outcome, values);
    }
  }

  private record InDiagrams(DecisionDiagrams diagrams)
      implements Instance<DiagramCompiler.Truths, OutcomeDiagrams> {

    static InDiagrams of(int variables) {
      int[] domains = new int[variables];
      Arrays.fill(domains, TruthVariable.VALUES);
      return new InDiagrams(new DecisionDiagrams(domains));
    }

    @Override
    public OutcomeAlgebra<DiagramCompiler.Truths, OutcomeDiagrams> algebra() {
      return new DiagramAlgebra(diagrams);
    }

    @Override
    public DiagramCompiler.Truths variable(int variable) {
      return new DiagramCompiler.Truths(
          diagrams.literal(variable, value -> value == TruthVariable.TRUE),
          diagrams.literal(variable, value -> value == TruthVariable.FALSE));
    }

    private boolean holds(int function, List<Truth> values) {
      int at = function;
      while (!diagrams.isTerminal(at)) {
        at = diagrams.child(at, TruthVariable.of(values.get(diagrams.level(at))));
      }
      return at == DecisionDiagrams.TRUE;
    }

    @Override
    public Truth truth(DiagramCompiler.Truths truth, List<Truth> values) {
      boolean yes = holds(truth.yes(), values);
      boolean no = holds(truth.no(), values);
      assertThat(yes && no).isFalse();
      return yes ? Truth.TRUE : no ? Truth.FALSE : Truth.UNKNOWN;
    }

    @Override
    public Outcome outcome(OutcomeDiagrams outcomes, List<Truth> values) {
      List<Outcome> holding =
          Arrays.stream(Outcome.values())
              .filter(one -> holds(outcomes.of(one, diagrams), values))
              .toList();
      assertThat(holding).hasSize(1);
      return holding.get(0);
    }
  }

  private static List<Instance<?, ?>> instances(int variables) {
    return List.of(
        new Formulas(new FormulaFactory(), new Random(variables)), InDiagrams.of(variables));
  }

  private static <B, O> List<B> variables(Instance<B, O> instance, int count) {
    return IntStream.range(0, count).mapToObj(instance::variable).toList();
  }

  private static byte[] codes(List<Truth> truths) {
    byte[] codes = new byte[truths.size()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = (byte) TruthCode.of(truths.get(i));
    }
    return codes;
  }

  @Test
  void up_to_four_rules_have_one_outcome_in_every_algebra() {
    for (int count = 0; count <= MOST; count++) {
      int rules = count;
      RuleSet.all(rules).forEach(set -> hasOneOutcome(set, RuleSet.truths(rules).toList()));
    }
  }

  @Property(tries = 200)
  void many_rules_have_one_outcome_in_every_algebra(
      @ForAll long seed, @ForAll @IntRange(min = 5, max = 11) int rules) {
    Random random = new Random(seed);
    List<List<Truth>> some =
        IntStream.range(0, 20)
            .mapToObj(i -> random.ints(rules, 0, 9).mapToObj(AlgebraLawsTest::mostlyFalse).toList())
            .toList();
    hasOneOutcome(RuleSet.draw(random, rules), some);
  }

  /** So that a rule that is not the first may decide, and one that is alone. */
  private static Truth mostlyFalse(int drawn) {
    return drawn == 0 ? Truth.TRUE : drawn == 1 ? Truth.UNKNOWN : Truth.FALSE;
  }

  private static void hasOneOutcome(RuleSet set, List<List<Truth>> truths) {
    int[] places = IntStream.range(0, set.effects().size()).toArray();
    for (List<Truth> each : truths) {
      assertThat(set.combination().outcome(KleeneLogic.K3, each))
          .as("%s where rules are %s", set, each)
          .isEqualTo(set.expected(each));
      assertThat(set.combination().at(places).outcome(codes(each))).isEqualTo(set.expected(each));
    }
    for (Instance<?, ?> instance : instances(places.length)) {
      hasOneOutcome(instance, set, truths);
    }
  }

  private static <B, O> void hasOneOutcome(
      Instance<B, O> instance, RuleSet set, List<List<Truth>> truths) {
    O outcome =
        set.combination().outcome(instance.algebra(), variables(instance, set.effects().size()));
    for (List<Truth> each : truths) {
      assertThat(instance.outcome(outcome, each))
          .as("%s where rules are %s, by %s", set, each, instance)
          .isEqualTo(set.expected(each));
    }
  }

  @Test
  void up_to_four_conditions_have_one_truth_in_every_algebra() {
    for (int count = 0; count <= MOST; count++) {
      for (Instance<?, ?> instance : instances(count)) {
        haveOneTruth(instance, count);
      }
    }
  }

  private static <B, O> void haveOneTruth(Instance<B, O> instance, int count) {
    OutcomeAlgebra<B, O> algebra = instance.algebra();
    List<B> all = variables(instance, count);
    int[] places = IntStream.range(0, count).toArray();
    RuleSet.truths(count)
        .forEach(
            truths -> {
              int least = truths.stream().mapToInt(TruthCode::of).min().orElse(TruthCode.TRUE);
              int most = truths.stream().mapToInt(TruthCode::of).max().orElse(TruthCode.FALSE);
              byte[] codes = codes(truths);
              assertThat(TruthCode.all(codes, places)).isEqualTo(least);
              assertThat(TruthCode.any(codes, places)).isEqualTo(most);
              assertThat(TruthCode.none(codes, places)).isEqualTo(2 - most);
              assertThat(TruthCode.of(KleeneLogic.K3.all(truths))).isEqualTo(least);
              assertThat(TruthCode.of(KleeneLogic.K3.any(truths))).isEqualTo(most);
              assertThat(TruthCode.of(instance.truth(algebra.all(all), truths))).isEqualTo(least);
              assertThat(TruthCode.of(instance.truth(algebra.any(all), truths))).isEqualTo(most);
              for (Quantifier quantifier : Quantifier.values()) {
                assertThat(instance.truth(algebra.quantified(quantifier, all), truths))
                    .isEqualTo(KleeneLogic.K3.quantified(quantifier, truths));
              }
              Truth two = KleeneLogic.K3.atLeastTwo(truths);
              assertThat(TruthCode.atLeastTwo(codes, places)).isEqualTo(TruthCode.of(two));
              assertThat(two).isEqualTo(atLeastTwo(truths));
              // Diagrams only show whether two may hold.
              assertThat(instance.truth(algebra.atLeastTwo(all), truths) == Truth.FALSE)
                  .isEqualTo(two == Truth.FALSE);
              if (count > 0) {
                hasExceptions(instance, all, truths, codes);
              }
            });
  }

  private static Truth atLeastTwo(List<Truth> truths) {
    long holding = truths.stream().filter(truth -> truth == Truth.TRUE).count();
    long open = truths.stream().filter(truth -> truth != Truth.FALSE).count();
    return holding > 1 ? Truth.TRUE : open > 1 ? Truth.UNKNOWN : Truth.FALSE;
  }

  private static <B, O> void hasExceptions(
      Instance<B, O> instance, List<B> all, List<Truth> truths, byte[] codes) {
    int count = all.size();
    List<Truth> exceptions = truths.subList(1, count);
    Truth expected =
        exceptions.stream().map(Truth::not).reduce(truths.get(0), (left, right) -> left.and(right));
    int[] places = IntStream.range(1, count).toArray();
    assertThat(KleeneLogic.K3.unless(truths.get(0), exceptions)).isEqualTo(expected);
    assertThat(TruthCode.truth(TruthCode.unless(codes[0], codes, places))).isEqualTo(expected);
    assertThat(instance.truth(instance.algebra().unless(all.get(0), all.subList(1, count)), truths))
        .isEqualTo(expected);
  }

  /** Of these, the first that any policy has is what all have together. */
  private static final List<Outcome> STRONGEST_FIRST =
      List.of(Outcome.FORBIDDEN, Outcome.UNDETERMINED, Outcome.NOT_APPLICABLE, Outcome.PERMITTED);

  @Test
  void up_to_three_policies_have_one_outcome_together_in_every_algebra() {
    assertThat(KleeneLogic.K3.together(List.of())).isEqualTo(Outcome.NOT_APPLICABLE);
    for (int members = 1; members < MOST; members++) {
      for (Instance<?, ?> instance : instances(2 * members)) {
        haveOneOutcomeTogether(instance, members);
      }
    }
  }

  /** Two truths say which outcome a policy has. */
  private static <B, O> void haveOneOutcomeTogether(Instance<B, O> instance, int members) {
    OutcomeAlgebra<B, O> algebra = instance.algebra();
    List<O> policies =
        IntStream.range(0, members)
            .mapToObj(
                i ->
                    algebra.ifElse(
                        instance.variable(2 * i),
                        Outcome.FORBIDDEN,
                        algebra.ifElse(
                            instance.variable(2 * i + 1),
                            Outcome.NOT_APPLICABLE,
                            algebra.outcome(Outcome.PERMITTED))))
            .toList();
    O together = algebra.together(policies);
    RuleSet.truths(2 * members)
        .forEach(
            truths -> {
              List<Outcome> outcomes =
                  policies.stream().map(policy -> instance.outcome(policy, truths)).toList();
              Outcome expected =
                  STRONGEST_FIRST.stream().filter(outcomes::contains).findFirst().orElseThrow();
              assertThat(KleeneLogic.K3.together(outcomes)).isEqualTo(expected);
              assertThat(instance.outcome(together, truths)).isEqualTo(expected);
            });
  }

  @Test
  void codes_and_variables_number_every_truth() {
    for (Truth truth : Truth.values()) {
      assertThat(TruthCode.truth(TruthCode.of(truth))).isEqualTo(truth);
      assertThat(TruthVariable.truth(TruthVariable.of(truth))).isEqualTo(truth);
      assertThat(TruthCode.truth(TruthCode.not(TruthCode.of(truth)))).isEqualTo(truth.not());
    }
    assertThat(TruthVariable.UNKNOWN).isEqualTo(TruthVariable.VALUES - 1);
  }
}
