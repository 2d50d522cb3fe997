package dev.proviso.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.History;
import dev.proviso.policy.Sample;
import dev.proviso.policy.Sample.Color;
import dev.proviso.time.Dated;
import dev.proviso.time.Register;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What cannot be compared is refused where it is written, with the fact and the remedy. */
class RefusedConditionsTest {

  private static final Condition<Sample> B = Comparison.is(Sample.B, true);
  private static final Fact<Sample, String> NAME = fact("name", ValueType.of(String.class));
  private static final Fact<Sample, Integer> ROUNDED =
      fact(
          "rounded",
          ValueType.define("tens", Integer.class)
              .counted(number -> (long) number / 10, tens -> Math.toIntExact(tens * 10)));

  private static <T> Fact<Sample, T> fact(String name, ValueType<T> type) {
    return Fact.<Sample, T>of(name, sample -> Reading.unknown()).as(type);
  }

  private static <T> Fact<Sample, T> undeclared(String name) {
    return Fact.<Sample, T>of(name, sample -> Reading.unknown()).as(ValueType.undeclared());
  }

  private static void refused(ThrowingCallable written, String... words) {
    assertThatIllegalArgumentException().isThrownBy(written).withMessageContainingAll(words);
  }

  /** What a caller without null checks writes. */
  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T none() {
    return null;
  }

  @Nested
  class A_comparison_of_two_facts {

    @Test
    void names_the_missing_fact() {
      refused(() -> FactComparison.same(Sample.X, none()), "`x`", "other fact", "is null");
      refused(
          () -> FactComparison.of(Sample.X, Operator.AT_MOST, none()),
          "`x`",
          "other fact",
          "is null");
      refused(() -> FactComparison.same(none(), Sample.X), "fact", "is null");
    }

    @Test
    void takes_a_threshold() {
      refused(() -> FactComparison.of(Sample.X, none(), Sample.Y), "`x`", "operator", "is null");
      refused(
          () -> FactComparison.of(Sample.X, Operator.IS_ONE_OF, Sample.Y),
          "`x`",
          "is no threshold");
    }

    @Test
    void needs_an_order() {
      refused(() -> FactComparison.of(NAME, Operator.AT_LEAST, NAME), "`name`", "have no order");
      refused(
          () -> FactComparison.of(undeclared("free"), Operator.AT_LEAST, NAME),
          "`free`",
          "have no order");
    }

    @Test
    void needs_one_type() {
      refused(
          () -> FactComparison.same(Sample.X, ROUNDED), "`x`", "`rounded`", "tens", "declare both");
      assertThat(FactComparison.same(Sample.X, undeclared("free")).type())
          .isEqualTo(ValueType.of(Integer.class));
      assertThat(FactComparison.same(this.<Integer>free(), Sample.X).type())
          .isEqualTo(ValueType.of(Integer.class));
    }

    private <T> Fact<Sample, T> free() {
      return undeclared("free");
    }

    @Test
    void compares_no_lists_as_a_whole() {
      refused(
          () -> FactComparison.same(Sample.PARTS, undeclared("others")),
          "`parts`",
          "cannot be compared as a whole");
      refused(
          () -> FactComparison.same(undeclared("others"), Sample.PARTS),
          "`parts`",
          "cannot be compared as a whole");
    }
  }

  @Nested
  class A_comparison_with_a_limit {

    private final Dated<Integer> limit = History.LIMIT;

    @Test
    void names_what_is_missing() {
      refused(() -> DatedComparison.is(Sample.X, none(), Sample.DAY), "`x`", "limit", "is null");
      refused(() -> DatedComparison.is(Sample.X, limit, none()), "`x`", "date", "is null");
      refused(
          () -> DatedComparison.threshold(Sample.X, Operator.AT_LEAST, none(), Sample.DAY),
          "`x`",
          "limit",
          "is null");
      refused(
          () -> DatedComparison.threshold(Sample.X, Operator.AT_LEAST, limit, none()),
          "`x`",
          "date",
          "is null");
      refused(
          () -> DatedComparison.threshold(Sample.X, none(), limit, Sample.DAY),
          "`x`",
          "operator",
          "is null");
      refused(
          () -> DatedComparison.threshold(Sample.X, Operator.IS, limit, Sample.DAY),
          "`x`",
          "is no threshold");
    }

    @Test
    void needs_an_order_for_a_threshold() {
      Dated<String> names = History.LIMIT.map(String::valueOf);

      refused(
          () -> DatedComparison.threshold(NAME, Operator.AT_LEAST, names, Sample.DAY),
          "`name`",
          "have no order");
      assertThat(DatedComparison.is(NAME, names, Sample.DAY).operator()).isEqualTo(Operator.IS);
    }
  }

  @Nested
  class A_comparison_with_values {

    @Test
    void needs_an_order_for_a_threshold() {
      refused(() -> Comparison.threshold(NAME, Operator.AT_LEAST, "b"), "`name`", "have no order");
    }

    @Test
    void needs_one_type_of_values() {
      refused(
          () -> Comparison.<Sample, Object>isOneOf(undeclared("free"), List.<Object>of(1, "b")),
          "`free`",
          "values of several types");
      refused(
          () -> Comparison.<Sample, Object>is(undeclared("free"), List.<Object>of(1)),
          "`free`",
          "cannot be compared as a whole");
      refused(
          () -> Comparison.<Sample, Object>is(undeclared("free"), new int[] {1}),
          "fact `free`: value type: answers of type int[] are refused",
          "use a set");
      refused(
          () -> Comparison.is(Sample.PARTS, Array.empty()),
          "`parts`",
          "cannot be compared as a whole");
    }
  }

  @Nested
  class A_question_to_a_register {

    private final Register<Color> register = History.ROSTER;

    @Test
    void names_what_is_missing() {
      Fact<Sample, LocalDate> day = Sample.DAY;

      refused(() -> ListMembership.of(Sample.COLOR, none(), day), "`color`", "register", "null");
      refused(() -> ListMembership.of(Sample.COLOR, register, none()), "`color`", "date", "null");
    }

    @Test
    void is_not_about_lists_as_a_whole() {
      Register<io.vavr.collection.Seq<Sample>> lists = none();
      refused(() -> ListMembership.of(Sample.PARTS, lists, Sample.DAY), "`parts`");
    }
  }

  @Nested
  class A_joint_condition {

    @Test
    void has_two_operands_or_more() {
      refused(() -> AllOf.of(List.of(B)), "1 operand", "give two or more");
      refused(() -> AnyOf.of(List.<Condition<Sample>>of()), "0 operands", "give two or more");
    }

    @Test
    @SuppressWarnings("unchecked") // the array is missing
    void names_missing_operands() {
      Condition<? super Sample>[] rest = none();

      refused(() -> AllOf.of(B, B, rest), "list of further conditions", "is null");
      refused(() -> AnyOf.of(B, none()), "condition", "is null");
      assertThat(AllOf.<Sample>of(B, B, B, B).operands()).hasSize(4);
    }
  }
}
