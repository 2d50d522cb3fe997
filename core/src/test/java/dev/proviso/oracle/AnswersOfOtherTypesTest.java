package dev.proviso.oracle;

import static dev.proviso.oracle.AnswerFixture.answer;
import static dev.proviso.oracle.AnswerFixture.outcome;
import static dev.proviso.oracle.OneRulePolicy.forbidding;
import static dev.proviso.oracle.OneRulePolicy.permitting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.Operator;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Outcome;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.chrono.JapaneseDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Answers of types that nobody meant, which compare like those that somebody did. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnswersOfOtherTypesTest {

  @Nested
  class A_subclass_of_a_number {

    private static final class Odd extends BigDecimal {
      private static final long serialVersionUID = 1;

      Odd(String number) {
        super(number);
      }

      @Override
      public int compareTo(BigDecimal other) {
        return 0;
      }
    }

    private static final class Throwing extends BigInteger {
      private static final long serialVersionUID = 1;

      Throwing(String number) {
        super(number);
      }

      @Override
      public int hashCode() {
        throw new IllegalStateException("no hash");
      }
    }

    @Test
    void is_no_answer_whatever_it_compares_like() {
      Fact<BigDecimal, BigDecimal> fact = answer(ValueType.of(BigDecimal.class));

      assertThat(outcome(permitting(Comparison.is(fact, new BigDecimal("5"))), new Odd("7")))
          .isEqualTo(Outcome.UNDETERMINED);
      assertThat(outcome(forbidding(Comparison.is(fact, new BigDecimal("5"))), new Odd("7")))
          .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void is_no_answer_as_a_whole_number_either() {
      Fact<BigInteger, BigInteger> fact = answer(ValueType.of(BigInteger.class));

      assertThat(outcome(permitting(Comparison.is(fact, BigInteger.TEN)), new Throwing("10")))
          .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void is_no_constant() {
      Fact<BigDecimal, BigDecimal> fact = answer(ValueType.of(BigDecimal.class));

      assertThatIllegalArgumentException()
          .isThrownBy(() -> Comparison.is(fact, new Odd("5")))
          .withMessageContaining("Odd, a subclass of BigDecimal; give the number itself");
    }
  }

  @Nested
  class An_undeclared_fact {

    private final Fact<Object, Object> fact = answer(ValueType.undeclared());

    @Test
    void is_not_off_a_list_because_its_number_is_of_another_class() {
      Roster<Object> roster =
          Roster.of(
              "list",
              Span.from(LocalDate.of(2020, 1, 1), ListSnapshot.<Object>of(Array.of(10, 20))));
      Policy<Object> policy = forbidding(ListMembership.of(fact, roster, Fact.asOf()));

      assertThat(policy.decideAsOf(LocalDate.of(2021, 1, 1), 10).outcome())
          .isEqualTo(Outcome.FORBIDDEN);
      assertThat(policy.decideAsOf(LocalDate.of(2021, 1, 1), 10L).outcome())
          .isEqualTo(Outcome.UNDETERMINED);
      assertThat(policy.outcomeAsOf(LocalDate.of(2021, 1, 1), 10L, Array.empty()))
          .isEqualTo(Outcome.UNDETERMINED);
      assertThat(policy.decideAsOf(LocalDate.of(2021, 1, 1), "10").outcome())
          .isEqualTo(Outcome.PERMITTED);
    }

    @Test
    void is_no_other_set_because_its_numbers_are_of_another_class() {
      assertThat(outcome(forbidding(Comparison.is(fact, HashSet.of(1))), HashSet.of(1L)))
          .isEqualTo(Outcome.UNDETERMINED);
      assertThat(outcome(forbidding(Comparison.is(fact, HashSet.of(1))), HashSet.of(2)))
          .isEqualTo(Outcome.PERMITTED);
    }

    @Test
    void is_not_compared_with_constants_of_two_types() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Comparison.isOneOf(fact, Array.<Object>of(10, "x")))
          .withMessageContaining("values of several types (int32, text)")
          .withMessageContaining("give the fact a value type");
    }
  }

  @Nested
  class A_type_above_those_that_are_built_in {

    @Test
    @SuppressWarnings("UnnecessaryStringBuilder") // what is no text is the case
    void is_compared_as_the_class_of_each_answer() {
      Fact<java.time.chrono.ChronoLocalDate, java.time.chrono.ChronoLocalDate> day =
          answer(ValueType.of(java.time.chrono.ChronoLocalDate.class));
      Fact<java.time.temporal.Temporal, java.time.temporal.Temporal> moment =
          answer(ValueType.of(java.time.temporal.Temporal.class));
      Fact<CharSequence, CharSequence> text = answer(ValueType.of(CharSequence.class));
      LocalDate constant = LocalDate.of(2024, 5, 1);
      ZonedDateTime noon = ZonedDateTime.parse("2024-05-01T12:00:00Z");

      assertThat(outcome(forbidding(Comparison.is(day, constant)), JapaneseDate.from(constant)))
          .isEqualTo(Outcome.UNDETERMINED);
      assertThat(
              outcome(
                  forbidding(Comparison.is(moment, noon)),
                  noon.withZoneSameInstant(java.time.ZoneId.of("Asia/Tokyo"))))
          .isEqualTo(Outcome.FORBIDDEN);
      assertThat(outcome(forbidding(Comparison.is(text, "a")), new StringBuilder().append('a')))
          .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void is_refused_where_its_values_hold_others_or_change() {
      Fact<Optional<BigDecimal>, Optional<BigDecimal>> maybe =
          answer(ValueType.of(typed(Optional.class)));
      Fact<List<BigDecimal>, List<BigDecimal>> list = answer(ValueType.of(typed(List.class)));

      assertThatIllegalArgumentException()
          .isThrownBy(() -> Comparison.is(maybe, Optional.of(BigDecimal.TEN)))
          .withMessageContaining("say what a missing answer means");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Comparison.is(list, List.of(BigDecimal.TEN)))
          .withMessageContaining("use a set of io.vavr.collection");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ValueType.of(AtomicBoolean.class))
          .withMessageContaining("its values change");
    }

    @SuppressWarnings("unchecked") // erased
    private static <T> Class<T> typed(Class<?> type) {
      return (Class<T>) type;
    }
  }

  @Nested
  class A_sequence_of_parts_without_an_end {

    @Test
    void is_a_failed_reading() {
      Fact<Integer, Seq<Integer>> parts =
          Fact.known("parts", start -> (Seq<Integer>) Stream.from(start));
      Fact<Integer, Integer> number = Fact.known("number", part -> part);
      Condition<Integer> every =
          QuantifiedCondition.of(
              parts, Quantifier.EVERY, Comparison.threshold(number, Operator.AT_LEAST, 0));

      assertThat(permitting(every).decide(1).outcome()).isEqualTo(Outcome.UNDETERMINED);
      assertThat(permitting(every).outcome(1)).isEqualTo(Outcome.UNDETERMINED);
      assertThat(permitting(every).decide(1).failures().toString()).contains("no end");
    }
  }
}
