package dev.proviso.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.algebra.Formula;
import dev.proviso.algebra.FormulaFactory;
import dev.proviso.algebra.RuleSet;
import dev.proviso.algebra.TruthVariable;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.Truth;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is evaluated for one subject is what a plain evaluator says of the same rules. */
class FormulaInterpreterTest {

  private static final int MOST = 4;

  /** Knows a truth for each variable, and counts how often each is read. */
  private static final class Known extends VariableReader {
    private final List<Truth> truths;
    private final int[] reads;

    Known(List<Truth> truths) {
      this.truths = truths;
      this.reads = new int[truths.size()];
    }

    @Override
    int value(
        int variable,
        Object subject,
        @Nullable LocalDate date,
        Seq<Judgment> judgments,
        @Nullable Object[] memo) {
      reads[variable]++;
      return TruthVariable.of(truths.get(variable));
    }
  }

  private static List<Variable> variables(int count) {
    return IntStream.range(0, count)
        .<Variable>mapToObj(
            i ->
                new PredicateVariable(
                    i, (subject, date, judgments, memo) -> Truth.UNKNOWN, List.of()))
        .toList();
  }

  private static void assertOutcome(RuleSet set, List<List<Truth>> truths) {
    FormulaFactory factory = new FormulaFactory();
    List<Variable> variables = variables(set.effects().size());
    List<Formula> leaves =
        variables.stream()
            .map(
                variable ->
                    factory.leaf(variable.index(), variable.unknown(), PredicateVariable.TRUTHS))
            .toList();
    Formula formula = set.combination().outcome(factory, leaves);
    for (List<Truth> each : truths) {
      Known known = new Known(each);
      FormulaInterpreter interpreter =
          new FormulaInterpreter(
              variables, known, "anything", null, Array.empty(), Automaton.NOTHING_TO_KEEP);
      assertThat(interpreter.evaluate(formula))
          .as("%s where rules are %s", set, each)
          .isEqualTo(set.expected(each));
      assertThat(known.reads).doesNotContain(2);
    }
  }

  @Test
  void up_to_four_rules_have_their_outcome() {
    for (int count = 0; count <= MOST; count++) {
      int rules = count;
      RuleSet.all(rules).forEach(set -> assertOutcome(set, RuleSet.truths(rules).toList()));
    }
  }

  @Property(tries = 200)
  void many_rules_have_their_outcome(
      @ForAll long seed, @ForAll @IntRange(min = 5, max = 11) int rules) {
    Random random = new Random(seed);
    List<List<Truth>> some =
        IntStream.range(0, 20)
            .mapToObj(
                i ->
                    random
                        .ints(rules, 0, 9)
                        .mapToObj(drawn -> drawn < 3 ? TruthVariable.truth(drawn) : Truth.FALSE)
                        .toList())
            .toList();
    assertOutcome(RuleSet.draw(random, rules), some);
  }
}
