package dev.proviso.oracle;

import static dev.proviso.analysis.Claims.complete;
import static dev.proviso.analysis.Claims.equivalent;
import static dev.proviso.analysis.Claims.exhaustive;
import static dev.proviso.analysis.Claims.satisfiable;
import static dev.proviso.oracle.AnswerFixture.answer;
import static dev.proviso.oracle.AnswerFixture.check;
import static dev.proviso.oracle.AnswerFixture.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.Finding;
import dev.proviso.analysis.Verdict;
import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Operator;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Comparator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Proofs about types whose values the code of their author makes, or does not make. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ValuesForProofsTest {

  @Nested
  class A_class_that_refuses_values {

    private record Percent(int number) {
      Percent {
        if (number < 0 || number > 100) {
          throw new IllegalArgumentException("0..100");
        }
      }

      static Percent of(long number) {
        return new Percent((int) number);
      }
    }

    private final Fact<Percent, Percent> counted =
        answer(ValueType.define("percent", Percent.class).counted(Percent::number, Percent::of));

    @Test
    void leaves_a_claim_undecided_that_needs_one() {
      Finding finding =
          check(
              exhaustive(
                  Comparison.threshold(counted, Operator.AT_MOST, new Percent(100)),
                  Comparison.is(counted, new Percent(0))));

      assertThat(finding.verdict()).isEqualTo(Verdict.NOT_DECIDED);
      assertThat(finding.explain()).contains("answer");
    }

    @Test
    void decides_a_claim_that_needs_none() {
      assertThat(
              check(satisfiable(Comparison.threshold(counted, Operator.LESS_THAN, new Percent(50))))
                  .verdict())
          .isEqualTo(Verdict.HOLDS);
    }

    @Test
    void decides_all_claims_where_its_range_is_given() {
      Fact<Percent, Percent> ranged =
          answer(
              ValueType.define("percent", Percent.class)
                  .counted(Percent::number, Percent::of, 0, 100));

      assertThat(
              check(
                      exhaustive(
                          Comparison.threshold(ranged, Operator.AT_MOST, new Percent(100)),
                          Comparison.is(ranged, new Percent(0))))
                  .verdict())
          .isEqualTo(Verdict.HOLDS);
    }
  }

  @Nested
  class A_class_that_rounds {

    private record Price(BigDecimal amount) {
      Price {
        amount = amount.setScale(2, RoundingMode.HALF_EVEN);
      }

      static Price of(String amount) {
        return new Price(new BigDecimal(amount));
      }
    }

    private final Fact<Price, Price> price =
        answer(ValueType.define("price", Price.class).measured(Price::amount, Price::new));

    @Test
    void is_not_said_to_have_a_value_between_two_neighbors() {
      Finding finding =
          check(
              satisfiable(
                  AllOf.of(
                      Array.of(
                          Comparison.threshold(price, Operator.MORE_THAN, Price.of("10.00")),
                          Comparison.threshold(price, Operator.LESS_THAN, Price.of("10.01"))))));

      assertThat(finding.verdict()).isEqualTo(Verdict.NOT_DECIDED);
    }

    @Test
    void does_not_refute_what_has_no_gap() {
      Policy<Price> policy =
          Policy.of(
              "policy",
              Array.of(
                  Rule.of(
                      Effect.PERMIT,
                      "a",
                      Comparison.threshold(price, Operator.AT_MOST, Price.of("10.00"))),
                  Rule.of(
                      Effect.FORBID,
                      "b",
                      Comparison.threshold(price, Operator.AT_LEAST, Price.of("10.01")))),
              CombiningAlgorithm.FORBID_OVERRIDES,
              Outcome.NOT_APPLICABLE);

      assertThat(verdict(complete(policy))).isEqualTo(Verdict.NOT_DECIDED);
    }

    @Test
    void has_values_where_there_is_room() {
      assertThat(
              check(
                      satisfiable(
                          AllOf.of(
                              Array.of(
                                  Comparison.threshold(
                                      price, Operator.MORE_THAN, Price.of("10.00")),
                                  Comparison.threshold(
                                      price, Operator.LESS_THAN, Price.of("11.00"))))))
                  .verdict())
          .isEqualTo(Verdict.HOLDS);
    }
  }

  @Nested
  class The_largest_and_the_smallest_numbers {

    @Test
    void have_none_beyond_them_that_could_be_a_case() {
      Fact<BigDecimal, BigDecimal> decimal = answer(ValueType.of(BigDecimal.class));
      Fact<BigInteger, BigInteger> whole = answer(ValueType.of(BigInteger.class));
      BigDecimal least = new BigDecimal("1E-6144");
      BigInteger greatest = BigInteger.ONE.shiftLeft(20_410).subtract(BigInteger.ONE);

      assertThat(
              check(
                      satisfiable(
                          AllOf.of(
                              Array.of(
                                  Comparison.threshold(
                                      decimal, Operator.MORE_THAN, BigDecimal.ZERO),
                                  Comparison.threshold(decimal, Operator.LESS_THAN, least)))))
                  .verdict())
          .isEqualTo(Verdict.NOT_DECIDED);
      assertThat(
              check(
                      exhaustive(
                          Comparison.threshold(decimal, Operator.AT_MOST, BigDecimal.ZERO),
                          Comparison.threshold(decimal, Operator.AT_LEAST, least)))
                  .verdict())
          .isEqualTo(Verdict.NOT_DECIDED);
      assertThat(
              check(satisfiable(Comparison.threshold(whole, Operator.MORE_THAN, greatest)))
                  .verdict())
          .isEqualTo(Verdict.REFUTED);
    }
  }

  @Nested
  class An_order_that_its_author_gives {

    private record Release(String text) {
      static final Comparator<Release> ORDER =
          Comparator.comparingInt(release -> (int) Double.parseDouble(release.text));

      static Release of(String text) {
        return new Release(text);
      }
    }

    private final Fact<Release, Release> release =
        answer(
            ValueType.define("release", Release.class)
                .ordered(Release.ORDER, Release::text, Release.of("1.0"), Release.of("9.9")));

    @Test
    void makes_two_constants_one_value_whatever_their_texts_are() {
      assertThat(
              check(
                      equivalent(
                          Comparison.is(release, Release.of("2.0")),
                          Comparison.is(release, Release.of("2.5"))))
                  .verdict())
          .isIn(Verdict.HOLDS, Verdict.NOT_DECIDED);
    }

    @Test
    void lets_an_example_be_the_case() {
      Finding finding =
          check(satisfiable(Comparison.threshold(release, Operator.MORE_THAN, Release.of("2.0"))));

      assertThat(finding.verdict()).isEqualTo(Verdict.HOLDS);
      assertThat(finding.explain()).contains("9.9");
    }
  }
}
