package dev.proviso.dsl;

import static dev.proviso.dsl.ParcelFacts.INSURED;
import static dev.proviso.dsl.ParcelFacts.WEIGHT;
import static dev.proviso.dsl.Policies.allOf;
import static dev.proviso.dsl.Policies.define;
import static dev.proviso.dsl.Policies.evaluate;
import static dev.proviso.dsl.Policies.flag;
import static dev.proviso.dsl.Policies.judgment;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.Definition;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.Truth;
import dev.proviso.decision.ConditionResult;
import dev.proviso.law.Instrument;
import dev.proviso.policy.Evaluator;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A definition is tried by itself, as the tests of its author and a shell do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EvaluatedConditionsTest {

  private static final Definition<Parcel> LIGHT =
      define("light parcel")
          .as(allOf(WEIGHT.atMost(5), INSURED.isTrue()))
          .unless("uninsured", INSURED.isFalse())
          .citing(Instrument.of("Postal Act").article("3"));

  @Test
  void a_definition_that_holds_says_why() {
    ConditionResult result = evaluate(LIGHT, Parcel.ordinary());

    assertThat(result.truth()).isEqualTo(Truth.TRUE);
    assertThat(result.isTrue()).isTrue();
    assertThat(result).hasToString("TRUE: it is a “light parcel”");
    assertThat(result.explain())
        .isEqualTo(
            """
            It holds, because
              - it is a “light parcel” [Postal Act, Article 3]
                  - weight is at most 5 (weight: 5)
                  - insured is true
                  - the exception “uninsured” does not apply
                      - insured is true
            """);
  }

  @Test
  void what_is_unknown_is_neither_true_nor_false() {
    ConditionResult result = evaluate(LIGHT, Parcel.unknown());

    assertThat(result.truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(result.isTrue()).isFalse();
    assertThat(result.explain()).startsWith("It is not established whether it holds, because\n");
  }

  @Test
  void what_does_not_hold_says_why_not() {
    assertThat(evaluate(WEIGHT.moreThan(5), Parcel.ordinary()).explain())
        .isEqualTo("It does not hold, because\n  - weight is at most 5 (weight: 5)\n");
  }

  @Test
  void a_failed_reading_is_reported() {
    BooleanFact<Parcel> broken =
        flag("stamped")
            .known(
                parcel -> {
                  throw new IllegalStateException("no scanner");
                });
    assertThat(evaluate(broken.isTrue(), Parcel.ordinary()).failures())
        .singleElement()
        .extracting(answer -> answer.reading().reason().get())
        .isEqualTo("IllegalStateException: no scanner");
  }

  @Test
  void judgments_and_dates_are_those_that_are_given() {
    Judgment fair =
        Judgment.yes("fair").by("clerk", LocalDate.of(2022, 1, 10)).because("as always");
    assertThat(evaluate(judgment("fair", "is it fair?"), Parcel.ordinary(), fair).isTrue())
        .isTrue();
    LocalDate day = LocalDate.of(2022, 1, 10);
    assertThat(
            Evaluator.of(Parcel.ordinary(), List.of())
                .asOf(day)
                .evaluate(Policies.<Parcel>asOfDate().is(day))
                .isTrue())
        .isTrue();
  }
}
