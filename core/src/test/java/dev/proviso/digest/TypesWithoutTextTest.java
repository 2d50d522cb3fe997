package dev.proviso.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A digest says of the values that are compared what their canonical text says, and no more. */
class TypesWithoutTextTest {

  private record Weak(int number) implements Comparable<Weak> {
    @Override
    public int compareTo(Weak other) {
      return Integer.compare(number, other.number);
    }
  }

  private record Sample(Object left, Object right, Set<Object> set) {}

  @SuppressWarnings("unchecked") // the tests give answers of the type
  private static <T> Fact<Sample, T> left(ValueType<T> type) {
    return Fact.known("left", sample -> (T) sample.left(), type);
  }

  @SuppressWarnings("unchecked") // the tests give answers of the type
  private static <T> Fact<Sample, T> right(ValueType<T> type) {
    return Fact.known("right", sample -> (T) sample.right(), type);
  }

  @SuppressWarnings("unchecked") // the tests give answers of the type
  private static <T> Fact<Sample, Set<T>> set(ValueType<T> type) {
    return Fact.known("set", sample -> (Set<T>) sample.set(), ValueType.setOf(type));
  }

  private static Policy<Sample> permitting(Condition<Sample> condition) {
    return Policy.of(
        "samples",
        Array.of(Rule.of(Effect.PERMIT, "rule", condition)),
        CombiningAlgorithm.FORBID_OVERRIDES,
        Outcome.FORBIDDEN);
  }

  private static Digest digest(Condition<Sample> condition) {
    return CanonicalForm.of(permitting(condition)).digest();
  }

  @Test
  void a_comparison_of_values_without_a_text_has_no_digest_though_no_value_stands_in_it() {
    ValueType<Weak> weak = ValueType.of(Weak.class);
    for (Condition<Sample> condition :
        List.<Condition<Sample>>of(
            FactComparison.of(left(weak), Operator.AT_LEAST, right(weak)),
            FactComparison.same(left(weak), right(weak)),
            FactComparison.same(left(weak), right(ValueType.undeclared())),
            FactComparison.same(set(weak), set(weak)),
            Comparison.ofSet(set(weak), Operator.IS_EMPTY, List.of()))) {
      assertThatIllegalArgumentException()
          .as(condition.wording())
          .isThrownBy(() -> digest(condition))
          .withMessageContaining(
              "is a type whose values cannot be told apart by a text; give its facts a value type,"
                  + " see ValueType.define");
    }
  }

  @Test
  void an_undeclared_fact_has_a_digest_for_every_answer_counts_as_of_its_own_class() {
    ValueType<Object> undeclared = ValueType.undeclared();

    assertThat(digest(FactComparison.same(left(undeclared), right(undeclared)))).isNotNull();
    assertThat(digest(Comparison.ofSet(set(undeclared), Operator.IS_EMPTY, List.of()))).isNotNull();
  }

  @Test
  void the_values_and_the_range_of_a_type_are_not_digested_so_they_need_another_id() {
    ValueType<Integer> few =
        ValueType.define("digit", Integer.class).only(List.of(1, 2), number -> "" + number);
    ValueType<Integer> more =
        ValueType.define("digit", Integer.class).only(List.of(1, 2, 3), number -> "" + number);
    Condition<Sample> ofFew = Not.of(Comparison.is(left(few), 1));
    Condition<Sample> ofMore = Not.of(Comparison.is(left(more), 1));

    assertThat(digest(ofFew)).isEqualTo(digest(ofMore));
    assertThat(permitting(ofFew).decide(new Sample(3, 3, HashSet.empty())).outcome())
        .isEqualTo(Outcome.UNDETERMINED);
    assertThat(permitting(ofMore).decide(new Sample(3, 3, HashSet.empty())).outcome())
        .isEqualTo(Outcome.PERMITTED);
  }
}
