package dev.proviso.batch;

import static dev.proviso.batch.Parcel.HEIRS;
import static dev.proviso.batch.Parcel.MARKS;
import static dev.proviso.batch.Parcel.OWNER;
import static dev.proviso.batch.Parcel.all;
import static dev.proviso.batch.Parcel.outcomes;
import static dev.proviso.batch.Parcel.permitting;
import static dev.proviso.batch.Parcel.rows;
import static dev.proviso.rule.Outcome.FORBIDDEN;
import static dev.proviso.rule.Outcome.PERMITTED;
import static dev.proviso.rule.Outcome.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DictionaryColumnsTest {

  @Nested
  class What_a_dictionary_holds {

    @Test
    void may_be_sets() {
      assertThat(
              outcomes(
                  Comparison.ofSet(MARKS, Operator.CONTAINS_ANY_OF, List.of("red")),
                  rows(4)
                      .codes(
                          MARKS,
                          new byte[] {0, 1, 2, -1},
                          List.of(HashSet.of("red"), HashSet.of("blue"), HashSet.<String>empty()))))
          .containsExactly(PERMITTED, FORBIDDEN, FORBIDDEN, UNDETERMINED);
    }

    @Test
    void may_be_parts_and_sequences_of_parts() {
      Condition<String> isShort =
          Comparison.threshold(
              Fact.<String, Integer>known("length", String::length), Operator.AT_MOST, 3);

      assertThat(
              outcomes(
                  PartCondition.of(OWNER, isShort),
                  rows(3).codes(OWNER, new int[] {1, 0, -1}, List.of("Eleanor", "Ann"))))
          .containsExactly(PERMITTED, FORBIDDEN, UNDETERMINED);
      assertThat(
              outcomes(
                  QuantifiedCondition.of(HEIRS, Quantifier.EVERY, isShort),
                  rows(4)
                      .codes(
                          HEIRS,
                          new int[] {0, 1, 2, -1},
                          List.of(Array.of("Ann", "Bob"), Array.of("Eleanor"), Array.empty()))))
          .containsExactly(PERMITTED, FORBIDDEN, PERMITTED, UNDETERMINED);
    }

    @Test
    void is_asked_once_however_many_rows_and_conditions_there_are() {
      AtomicInteger reads = new AtomicInteger();
      Fact<String, Integer> length =
          Fact.known(
              "length",
              name -> {
                reads.incrementAndGet();
                return name.length();
              });
      Condition<Parcel> all =
          AllOf.of(
              QuantifiedCondition.of(HEIRS, Quantifier.EVERY, Comparison.is(length, 3)),
              QuantifiedCondition.of(
                  HEIRS, Quantifier.ANY, Comparison.threshold(length, Operator.AT_LEAST, 2)));

      assertThat(
              permitting(all)
                  .outcomes(
                      rows(10_000).codes(HEIRS, new int[10_000], List.of(Array.of("Ann", "Bob"))))
                  .count(PERMITTED))
          .isEqualTo(10_000);
      assertThat(reads).hasValue(2);
    }

    /** If it were read for each, it could be seen as harmless by one rule and not by the other. */
    @Test
    void is_not_permitted_by_two_readings_of_one_fact_that_differ() {
      for (int first = 0; first < 2; first++) {
        AtomicInteger reads = new AtomicInteger(first);
        Fact<String, Boolean> wavering =
            Fact.known("wavering", part -> reads.getAndIncrement() % 2 == 0);
        Policy<Parcel> policy =
            Policy.of(
                "wavering",
                List.of(
                    Rule.of(
                        Effect.FORBID,
                        "f",
                        QuantifiedCondition.of(
                            HEIRS, Quantifier.ANY, Comparison.is(wavering, true))),
                    Rule.of(
                        Effect.PERMIT,
                        "p",
                        QuantifiedCondition.of(
                            HEIRS, Quantifier.EVERY, Comparison.is(wavering, true)))),
                CombiningAlgorithm.FORBID_OVERRIDES,
                FORBIDDEN);

        assertThat(all(policy.outcomes(rows(1).codes(HEIRS, new int[1], List.of(Array.of("Ann"))))))
            .containsExactly(FORBIDDEN);
      }
    }

    @Test
    void is_not_known_where_code_about_it_throws() {
      Condition<String> breaking =
          OpaqueCondition.of(
              "breaks for long names",
              (String name) -> {
                if (name.length() > 3) {
                  throw new IllegalStateException("broken");
                }
                return true;
              },
              Array.empty());

      assertThat(
              outcomes(
                  PartCondition.of(OWNER, breaking),
                  rows(2).codes(OWNER, new int[] {0, 1}, List.of("Eleanor", "Ann"))))
          .containsExactly(UNDETERMINED, PERMITTED);
    }
  }
}
