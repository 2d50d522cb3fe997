package dev.proviso.batch;

import static dev.proviso.batch.Parcel.DAY;
import static dev.proviso.batch.Parcel.INSURED;
import static dev.proviso.batch.Parcel.LIMIT;
import static dev.proviso.batch.Parcel.MARKS;
import static dev.proviso.batch.Parcel.OWNER;
import static dev.proviso.batch.Parcel.PLACE;
import static dev.proviso.batch.Parcel.VALUE;
import static dev.proviso.batch.Parcel.WEIGHT;
import static dev.proviso.batch.Parcel.all;
import static dev.proviso.batch.Parcel.outcomes;
import static dev.proviso.batch.Parcel.permitting;
import static dev.proviso.batch.Parcel.rows;
import static dev.proviso.rule.Outcome.FORBIDDEN;
import static dev.proviso.rule.Outcome.NOT_APPLICABLE;
import static dev.proviso.rule.Outcome.PERMITTED;
import static dev.proviso.rule.Outcome.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.fact.Fact;
import dev.proviso.law.Period;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BatchTest {

  @Nested
  class A_row {

    @Test
    void is_decided_by_what_its_columns_say() {
      Batch<Parcel> batch =
          rows(4)
              .ints(WEIGHT, new int[] {20, 40, 40, 40})
              .booleans(
                  INSURED,
                  new boolean[] {false, true, false, true},
                  new boolean[] {true, true, true, false});

      assertThat(
              outcomes(
                  AllOf.of(
                      Comparison.threshold(WEIGHT, Operator.AT_LEAST, 30),
                      Comparison.is(INSURED, true)),
                  batch))
          .containsExactly(FORBIDDEN, PERMITTED, FORBIDDEN, UNDETERMINED);
    }

    @Test
    void knows_nothing_of_a_fact_without_a_column() {
      assertThat(outcomes(Comparison.is(INSURED, true), rows(2)))
          .containsExactly(UNDETERMINED, UNDETERMINED);
    }

    @Test
    void does_not_mind_a_column_that_the_policy_does_not_ask() {
      assertThat(
              outcomes(
                  Comparison.is(INSURED, true),
                  rows(1).booleans(INSURED, new boolean[] {true}).ints(WEIGHT, new int[] {1})))
          .containsExactly(PERMITTED);
    }

    @Test
    void is_no_subject_that_code_could_say_anything_about() {
      OpaqueCondition<Parcel> code =
          OpaqueCondition.of("always", parcel -> true, Array.of(INSURED));

      assertThat(outcomes(code, rows(1).booleans(INSURED, new boolean[] {true})))
          .containsExactly(UNDETERMINED);
    }

    @Test
    void has_the_judgments_that_are_given_for_all_rows() {
      Policy<Parcel> policy = permitting(JudgmentQuestion.of("fine", "is it fine?"));
      Judgment fine =
          Judgment.yes("fine").by("an officer", LocalDate.of(2022, 1, 1)).because("looked");

      assertThat(all(policy.outcomes(rows(1)))).containsExactly(UNDETERMINED);
      assertThat(all(policy.outcomes(rows(1), List.of(fine)))).containsExactly(PERMITTED);
    }

    @Test
    void is_decided_as_of_the_day_that_is_given_or_stands_in_its_column() {
      LocalDate start = LocalDate.of(2022, 1, 1);
      Policy<Parcel> policy =
          Policy.of(
              "parcels",
              List.of(
                  Rule.<Parcel>of(Effect.PERMIT, "p", Comparison.is(INSURED, true))
                      .during(Period.from(start))),
              CombiningAlgorithm.FORBID_OVERRIDES,
              NOT_APPLICABLE);
      int day = (int) start.toEpochDay();
      Batch<Parcel> batch =
          rows(3)
              .booleans(INSURED, new boolean[] {true, true, true})
              .dates(DAY, new int[] {day - 1, day, day}, new boolean[] {true, true, false});

      assertThat(all(policy.outcomes(batch)))
          .containsExactly(UNDETERMINED, UNDETERMINED, UNDETERMINED);
      assertThat(all(policy.asOf(DAY).outcomes(batch)))
          .containsExactly(NOT_APPLICABLE, PERMITTED, UNDETERMINED);
      assertThat(all(policy.asOf(DAY).outcomesAsOf(start, batch, List.of())))
          .containsExactly(PERMITTED, PERMITTED, PERMITTED);
    }

    @Test
    void may_be_one_of_none() {
      assertThat(outcomes(Comparison.is(INSURED, true), rows(0))).isEmpty();
    }
  }

  @Nested
  class A_limit {

    private final int[] ints = {
      Integer.MIN_VALUE, Integer.MIN_VALUE + 1, -1, 0, 1, Integer.MAX_VALUE - 1, Integer.MAX_VALUE
    };

    private final long[] longs = {
      Long.MIN_VALUE, Long.MIN_VALUE + 1, Integer.MIN_VALUE, 0, Long.MAX_VALUE - 1, Long.MAX_VALUE
    };

    private List<Outcome> expected(int size, IntPredicate permits) {
      return IntStream.range(0, size)
          .mapToObj(row -> permits.test(row) ? PERMITTED : FORBIDDEN)
          .toList();
    }

    @Test
    void may_be_any_number() {
      for (int limit : ints) {
        for (Operator operator : List.of(Operator.AT_LEAST, Operator.LESS_THAN)) {
          boolean isLeast = operator == Operator.AT_LEAST;

          assertThat(
                  outcomes(
                      Comparison.threshold(WEIGHT, operator, limit),
                      rows(ints.length).ints(WEIGHT, ints)))
              .isEqualTo(expected(ints.length, row -> ints[row] >= limit == isLeast));
        }
        assertThat(outcomes(Comparison.is(WEIGHT, limit), rows(ints.length).ints(WEIGHT, ints)))
            .isEqualTo(expected(ints.length, row -> ints[row] == limit));
      }
    }

    @Test
    void may_be_any_long_number() {
      for (long limit : longs) {
        Batch<Parcel> batch = rows(longs.length).longs(VALUE, longs);

        assertThat(outcomes(Comparison.threshold(VALUE, Operator.MORE_THAN, limit), batch))
            .isEqualTo(expected(longs.length, row -> longs[row] > limit));
        assertThat(outcomes(Comparison.is(VALUE, limit), batch))
            .isEqualTo(expected(longs.length, row -> longs[row] == limit));
      }
    }

    @Test
    void may_be_one_of_many() {
      List<Integer> wanted = Arrays.stream(ints).boxed().toList();
      int[] near = IntStream.of(ints).flatMap(n -> IntStream.of(n, n ^ 2, n ^ 64)).toArray();

      assertThat(outcomes(Comparison.isOneOf(WEIGHT, wanted), rows(near.length).ints(WEIGHT, near)))
          .isEqualTo(expected(near.length, row -> wanted.contains(near[row])));
    }

    @Test
    void may_be_another_column() {
      int[] left = IntStream.of(ints).flatMap(n -> IntStream.of(ints).map(m -> n)).toArray();
      int[] right = IntStream.of(ints).flatMap(n -> IntStream.of(ints)).toArray();
      Batch<Parcel> batch = rows(left.length).ints(WEIGHT, left).ints(LIMIT, right);

      for (Operator operator :
          List.of(Operator.AT_LEAST, Operator.MORE_THAN, Operator.AT_MOST, Operator.LESS_THAN)) {
        assertThat(outcomes(FactComparison.of(WEIGHT, operator, LIMIT), batch))
            .as("%s", operator)
            .isEqualTo(
                expected(
                    left.length,
                    row ->
                        switch (operator) {
                          case AT_LEAST -> left[row] >= right[row];
                          case MORE_THAN -> left[row] > right[row];
                          case AT_MOST -> left[row] <= right[row];
                          default -> left[row] < right[row];
                        }));
      }
      assertThat(outcomes(FactComparison.same(WEIGHT, LIMIT), batch))
          .isEqualTo(expected(left.length, row -> left[row] == right[row]));
    }

    @Test
    void may_be_a_day_beyond_all_days_that_a_column_holds() {
      int[] days = {Integer.MIN_VALUE, 0, Integer.MAX_VALUE};
      Batch<Parcel> batch = rows(days.length).dates(DAY, days);

      assertThat(outcomes(Comparison.threshold(DAY, Operator.LESS_THAN, LocalDate.MAX), batch))
          .containsOnly(PERMITTED);
      assertThat(outcomes(Comparison.threshold(DAY, Operator.MORE_THAN, LocalDate.MIN), batch))
          .containsOnly(PERMITTED);
      assertThat(outcomes(Comparison.is(DAY, LocalDate.MIN), batch)).containsOnly(FORBIDDEN);
      assertThat(
              outcomes(
                  Comparison.threshold(
                      DAY, Operator.AT_LEAST, LocalDate.ofEpochDay(Integer.MAX_VALUE)),
                  batch))
          .containsExactly(FORBIDDEN, FORBIDDEN, PERMITTED);
    }
  }

  @Test
  void arrays_belong_to_the_caller_who_may_fill_them_anew() {
    int[] weights = {1, 5};
    Batch<Parcel> batch = rows(2).ints(WEIGHT, weights);
    Condition<Parcel> heavy = Comparison.threshold(WEIGHT, Operator.AT_LEAST, 3);

    assertThat(outcomes(heavy, batch)).containsExactly(FORBIDDEN, PERMITTED);
    weights[0] = 9;
    assertThat(outcomes(heavy, batch)).containsExactly(PERMITTED, PERMITTED);
  }

  @Test
  void a_code_that_was_changed_to_one_that_stands_for_nothing_permits_nothing() {
    byte[] codes = {0, 0};
    Batch<Parcel> batch = rows(2).codes(PLACE, codes, List.of("Lisbon"));
    codes[1] = 1;

    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> outcomes(Comparison.is(PLACE, "Lisbon"), batch));
  }

  @Test
  void several_threads_give_the_same_outcomes_as_one() {
    int count = 300_001;
    Batch<Parcel> batch =
        rows(count)
            .ints(WEIGHT, IntStream.range(0, count).map(row -> row * 31 % 101).toArray())
            .ints(LIMIT, IntStream.range(0, count).map(row -> row * 17 % 97).toArray())
            .codes(
                OWNER,
                IntStream.range(0, count).map(row -> row % 4 - 1).toArray(),
                List.of("Ann", "Bob", "Eleanor"));
    Policy<Parcel> policy =
        Policy.of(
            "parcels",
            List.of(
                Rule.of(Effect.PERMIT, "p", FactComparison.of(WEIGHT, Operator.LESS_THAN, LIMIT)),
                Rule.of(Effect.FORBID, "f", Comparison.is(OWNER, "Bob"))),
            CombiningAlgorithm.FIRST_APPLICABLE,
            NOT_APPLICABLE);
    OutcomeColumn byOne = policy.outcomes(batch);

    assertThat(policy.outcomes(batch.parallel())).isEqualTo(byOne).hasSameHashCodeAs(byOne);
    assertThat(batch.parallel().rows()).isEqualTo(count);
  }

  @Test
  void outcomes_are_counted_and_found_by_row() {
    OutcomeColumn column =
        permitting(Comparison.threshold(WEIGHT, Operator.AT_LEAST, 3))
            .outcomes(rows(3).ints(WEIGHT, new int[] {5, 1, 7}, new boolean[] {true, true, false}));

    assertThat(column.size()).isEqualTo(3);
    assertThat(column.at(0)).isEqualTo(PERMITTED);
    assertThat(column.count(PERMITTED)).isEqualTo(1);
    assertThat(column.count(NOT_APPLICABLE)).isZero();
    assertThat(column.rows(UNDETERMINED)).containsExactly(2);
    assertThat(column).hasToString("3 rows: PERMITTED 1, FORBIDDEN 1, UNDETERMINED 1");
    assertThat(column).isNotEqualTo(permitting(Comparison.is(INSURED, true)).outcomes(rows(3)));
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> column.at(3));
  }

  @Test
  void a_policy_of_thousands_of_rules_decides_rows() {
    int count = 20_000;
    int rules = 2_000;
    Policy<Parcel> policy =
        Policy.of(
            "many",
            Array.range(0, rules)
                .map(
                    i ->
                        Rule.<Parcel>of(
                            i % 3 == 0 ? Effect.PERMIT : Effect.FORBID,
                            "rule " + i,
                            AllOf.of(
                                Comparison.is(WEIGHT, i),
                                Comparison.threshold(LIMIT, Operator.AT_LEAST, i % 100),
                                Comparison.threshold(VALUE, Operator.LESS_THAN, 1_000L + i)))),
            CombiningAlgorithm.FIRST_APPLICABLE,
            NOT_APPLICABLE);
    int[] weights = IntStream.range(0, count).map(row -> row * 7 % (rules + 10)).toArray();
    int[] limits = IntStream.range(0, count).map(row -> row * 13 % 110).toArray();
    long[] values = IntStream.range(0, count).mapToLong(row -> row * 11L % 4_000).toArray();
    OutcomeColumn column =
        policy.outcomes(rows(count).ints(WEIGHT, weights).ints(LIMIT, limits).longs(VALUE, values));

    for (int row = 0; row < count; row++) {
      int rule = weights[row];
      boolean applies = rule < rules && limits[row] >= rule % 100 && values[row] < 1_000L + rule;
      assertThat(column.at(row))
          .isEqualTo(applies ? (rule % 3 == 0 ? PERMITTED : FORBIDDEN) : NOT_APPLICABLE);
    }
  }

  @Test
  void more_answers_than_are_worth_asking_beforehand_are_asked_row_by_row() {
    List<Set<String>> sets = Collections.nCopies(70_000, HashSet.of("red"));
    Condition<Parcel> anyMark =
        AnyOf.of(
            Array.range(0, 80)
                .map(
                    i -> Comparison.ofSet(MARKS, Operator.CONTAINS_ALL_OF, List.of("red", "m" + i)))
                .<Condition<Parcel>>map(one -> one)
                .append(Comparison.ofSet(MARKS, Operator.CONTAINS_ONLY, List.of("red"))));

    assertThat(outcomes(anyMark, rows(3).codes(MARKS, new int[] {0, 69_999, -1}, sets)))
        .containsExactly(PERMITTED, PERMITTED, UNDETERMINED);
  }

  private record Firm(boolean imports, boolean exports) {}

  private record Deal(Firm importer, Firm exporter) {}

  @Test
  void one_answer_that_is_two_parts_is_asked_each_part_s_own_fact_though_they_have_one_name() {
    Fact<Deal, Firm> importer = Fact.known("importer", Deal::importer);
    Fact<Deal, Firm> exporter = Fact.known("exporter", Deal::exporter);
    Fact<Firm, Boolean> mayImport = Fact.known("cleared", Firm::imports);
    Fact<Firm, Boolean> mayExport = Fact.known("cleared", Firm::exports);
    Policy<Deal> policy =
        Policy.of(
            "deals",
            Array.of(
                Rule.of(
                    Effect.PERMIT,
                    "cleared",
                    AllOf.of(
                        PartCondition.of(importer, Comparison.is(mayImport, true)),
                        PartCondition.of(exporter, Comparison.is(mayExport, true))))),
            CombiningAlgorithm.FORBID_OVERRIDES,
            Outcome.FORBIDDEN);
    Firm both = new Firm(true, false);
    Batch<Deal> batch =
        Batch.<Deal>ofRows(1)
            .codes(importer, new int[] {0}, List.of(both))
            .codes(exporter, new int[] {0}, List.of(both));

    assertThat(policy.outcomes(batch).at(0))
        .isEqualTo(policy.decide(new Deal(both, both)).outcome())
        .isEqualTo(Outcome.FORBIDDEN);
  }
}
