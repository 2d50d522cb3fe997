package dev.proviso.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Nothing is less than the least value of a type, and nothing more than the greatest. */
class EndsOfTypesTest {

  private record Amounts(int few, int more, long many, LocalDate day) {}

  private static final Fact<Amounts, Integer> FEW = Fact.of("few", a -> Reading.known(a.few()));
  private static final Fact<Amounts, Integer> MORE = Fact.of("more", a -> Reading.known(a.more()));
  private static final Fact<Amounts, Long> MANY = Fact.of("many", a -> Reading.known(a.many()));
  private static final Fact<Amounts, LocalDate> DAY = Fact.of("day", a -> Reading.known(a.day()));

  private static <T extends Comparable<? super T>> Condition<Amounts> is(
      Fact<Amounts, T> fact, Operator operator, T limit) {
    return Comparison.threshold(fact, operator, limit);
  }

  private static Verdict satisfiable(Condition<Amounts> condition) {
    return Prover.standard().check(Claims.satisfiable(condition)).verdict();
  }

  @Test
  void nothing_lies_beyond_the_ends() {
    assertThat(satisfiable(is(FEW, Operator.LESS_THAN, Integer.MIN_VALUE)))
        .isEqualTo(Verdict.REFUTED);
    assertThat(satisfiable(is(FEW, Operator.MORE_THAN, Integer.MAX_VALUE)))
        .isEqualTo(Verdict.REFUTED);
    assertThat(satisfiable(is(MANY, Operator.LESS_THAN, Long.MIN_VALUE)))
        .isEqualTo(Verdict.REFUTED);
    assertThat(satisfiable(is(MANY, Operator.MORE_THAN, Long.MAX_VALUE)))
        .isEqualTo(Verdict.REFUTED);
    assertThat(satisfiable(is(DAY, Operator.LESS_THAN, LocalDate.MIN))).isEqualTo(Verdict.REFUTED);
    assertThat(satisfiable(is(DAY, Operator.MORE_THAN, LocalDate.MAX))).isEqualTo(Verdict.REFUTED);
  }

  @Test
  void the_ends_themselves_are_values() {
    assertThat(satisfiable(is(FEW, Operator.AT_MOST, Integer.MIN_VALUE))).isEqualTo(Verdict.HOLDS);
    assertThat(satisfiable(is(MANY, Operator.AT_LEAST, Long.MAX_VALUE))).isEqualTo(Verdict.HOLDS);
    assertThat(satisfiable(is(DAY, Operator.AT_MOST, LocalDate.MIN))).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void next_to_an_end_there_is_room_for_one_value_only() {
    Condition<Amounts> bothBelow =
        AllOf.of(
            is(FEW, Operator.LESS_THAN, Integer.MIN_VALUE + 1),
            is(MORE, Operator.LESS_THAN, Integer.MIN_VALUE + 1));
    assertThat(satisfiable(AllOf.of(bothBelow, FactComparison.same(FEW, MORE))))
        .isEqualTo(Verdict.HOLDS);
    assertThat(satisfiable(AllOf.of(bothBelow, Not.of(FactComparison.same(FEW, MORE)))))
        .isEqualTo(Verdict.REFUTED);
  }
}
