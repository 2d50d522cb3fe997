package dev.proviso.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.fact.Fact;
import dev.proviso.value.ValueType;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which values are missing decides what their author can do about it. */
class UnmadeValuesTest {

  private record Weak(int number) implements Comparable<Weak> {
    @Override
    public int compareTo(Weak other) {
      return Integer.compare(number, other.number);
    }
  }

  private record Share(BigDecimal percent) {}

  private static final ValueType<Share> SHARE =
      ValueType.define("share", Share.class).measured(Share::percent, Share::new);

  private static final ValueType<Weak> WRITTEN =
      ValueType.define("written", Weak.class).written(weak -> "" + weak.number());

  @SuppressWarnings("unchecked") // no test gives an answer
  private static <T> Fact<Object, T> fact(String name, ValueType<T> type) {
    return Fact.known(name, answer -> (T) answer, type);
  }

  private static Finding found(Condition<Object> condition) {
    return Prover.standard().check(Claims.satisfiable(condition));
  }

  private static void is_not_decided(Condition<Object> condition, String reason) {
    assertThat(found(condition).verdict()).isEqualTo(Verdict.NOT_DECIDED);
    assertThat(found(condition).reason()).isEqualTo(reason);
  }

  @Test
  void a_fact_without_a_value_type_needs_one() {
    is_not_decided(
        Comparison.threshold(
            fact("number", ValueType.of(Weak.class)), Operator.MORE_THAN, new Weak(3)),
        "it depends on values of `number` that no condition names and the library cannot make; give"
            + " the fact a value type");
  }

  @Test
  void a_value_type_that_makes_no_values_needs_examples() {
    String reason =
        " that no condition names and its value type does not make; give it examples, or a value"
            + " type that counts or lists its values";
    is_not_decided(
        Not.of(Comparison.is(fact("number", WRITTEN), new Weak(3))),
        "it depends on values of `number`" + reason);
    is_not_decided(
        Not.of(
            Comparison.ofSet(
                fact("numbers", ValueType.setOf(WRITTEN)),
                Operator.CONTAINS_ONLY,
                List.of(new Weak(3)))),
        "it depends on values of `numbers`" + reason);
  }

  @Test
  void of_sets_of_sets_no_others_are_made_whatever_type_they_have() {
    Fact<Object, Set<Set<BigDecimal>>> sets =
        fact("sets", ValueType.setOf(ValueType.setOf(ValueType.of(BigDecimal.class))));
    is_not_decided(
        Not.of(Comparison.ofSet(sets, Operator.CONTAINS_ONLY, List.of(HashSet.of(BigDecimal.ONE)))),
        "it depends on sets in `sets` that no condition names; the library makes no sets of sets");
  }

  @Test
  void beyond_the_largest_decimal_nobody_has_to_mend_the_built_in_type() {
    is_not_decided(
        Comparison.threshold(
            fact("amount", ValueType.of(BigDecimal.class)),
            Operator.MORE_THAN,
            new BigDecimal(BigInteger.TEN.pow(12_288).subtract(BigInteger.ONE), 6_143)),
        "it depends on values of `amount` that no condition names and that lie beyond the numbers"
            + " that the library makes; compare with a value further inside");
  }

  @Test
  void two_reasons_are_both_given() {
    is_not_decided(
        AllOf.of(
            Not.of(Comparison.is(fact("written", WRITTEN), new Weak(3))),
            Comparison.threshold(
                fact("weak", ValueType.of(Weak.class)), Operator.MORE_THAN, new Weak(3))),
        "it depends on values of `written` that no condition names and its value type does not"
            + " make; give it examples, or a value type that counts or lists its values; it depends"
            + " on values of `weak` that no condition names and the library cannot make; give the"
            + " fact a value type");
  }

  @Test
  void a_number_is_made_without_an_exponent() {
    Fact<Object, Share> share = fact("share", SHARE);
    Condition<Object> between =
        AllOf.of(
            Comparison.threshold(share, Operator.MORE_THAN, new Share(new BigDecimal("-50"))),
            Comparison.threshold(share, Operator.LESS_THAN, new Share(new BigDecimal("150"))));

    assertThat(found(between).explain())
        .contains("case: share: Share[percent=")
        .doesNotContain("E+");
  }
}
