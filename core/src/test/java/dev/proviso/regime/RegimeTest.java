package dev.proviso.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.condition.Comparison;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.Operator;
import dev.proviso.decision.Decision;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.text.Detail;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RegimeTest {

  private static final LocalDate CHANGE = LocalDate.of(2021, 12, 6);
  private static final LocalDate END = LocalDate.of(2023, 1, 1);

  private record Request(Option<LocalDate> day, Option<LocalDate> signed, int term) {}

  private static final Fact<Request, LocalDate> DAY =
      Fact.of("day", request -> Reading.ifKnown(request.day()));
  private static final Fact<Request, LocalDate> SIGNED =
      Fact.of("day of signature", request -> Reading.ifKnown(request.signed()));
  private static final Fact<Request, Integer> TERM =
      Fact.of("term", request -> Reading.known(request.term()));

  private static Policy<Request> atLeast(int years) {
    return Policy.of(
        "at least " + years,
        Array.of(
            Rule.of(Effect.PERMIT, "long", Comparison.threshold(TERM, Operator.AT_LEAST, years))),
        CombiningAlgorithm.FORBID_OVERRIDES,
        Outcome.FORBIDDEN);
  }

  private static final Editions<Policy<Request>> EDITIONS =
      Editions.of(
          "terms",
          Edition.of("2020", atLeast(3)).effectiveFrom(LocalDate.of(2020, 1, 1)),
          Edition.of("2021", atLeast(6)).effectiveFrom(CHANGE).repealedOn(END));
  private static final Regime<Request> PLAIN = Regime.of(EDITIONS, DAY);
  private static final Regime<Request> KEEPING =
      Regime.withTransitions(
              EDITIONS.with(
                  TransitionalClause.of("old papers", CHANGE, "2020")
                      .until(LocalDate.of(2022, 6, 1))),
              DAY)
          .madeOn(SIGNED);

  private static Request on(LocalDate day) {
    return new Request(Option.some(day), Option.none(), 4);
  }

  private static Request on(LocalDate day, LocalDate signed) {
    return new Request(Option.some(day), Option.some(signed), 4);
  }

  @Test
  void a_decision_names_the_edition_that_decided() {
    Decision<Request> early = PLAIN.decide(on(CHANGE.minusDays(1)));
    Decision<Request> late = PLAIN.decide(on(CHANGE));

    assertThat(early.trace().edition()).containsExactly("2020");
    assertThat(early).hasToString("PERMITTED under edition 2020 of at least 3: long");
    assertThat(early.trace()).hasToString("edition 2020 of at least 3: PERMITTED");
    for (Detail detail : Detail.values()) {
      assertThat(early.explain(detail)).startsWith("PERMITTED under edition 2020 of at least 3\n");
      assertThat(late.explain(detail)).startsWith("FORBIDDEN under edition 2021 of at least 6\n");
    }
    assertThat(KEEPING.decide(on(CHANGE, CHANGE.minusDays(1))).trace().edition())
        .containsExactly("2020");
  }

  @Test
  void two_editions_that_say_the_same_are_told_apart_in_their_decisions() {
    Regime<Request> again =
        Regime.of(
            Editions.of(
                "terms",
                Edition.of("2020", atLeast(3)),
                Edition.of("2021", atLeast(3)).effectiveFrom(CHANGE)),
            DAY);
    Decision<Request> early = again.decide(on(CHANGE.minusDays(1)));

    assertThat(early.trace()).isNotEqualTo(again.decide(on(CHANGE)).trace());
    assertThat(early).isEqualTo(again.decide(on(CHANGE.minusDays(1))));
  }

  @Test
  void a_policy_that_is_asked_itself_and_a_day_without_an_edition_name_none() {
    assertThat(atLeast(3).decide(on(CHANGE)).trace().edition()).isEmpty();
    assertThat(PLAIN.decide(on(END)).trace().edition()).isEmpty();
    assertThat(PLAIN.decide(on(END)).explain()).startsWith("FORBIDDEN under terms, by edition\n");
  }

  @Test
  void the_judgments_of_a_decision_stay_with_it() {
    Judgment other = Judgment.yes("other").by("A. Officer", CHANGE).because("seen");

    assertThat(PLAIN.decide(on(CHANGE), other).unaskedJudgments()).containsExactly("other");
  }

  @Test
  void editions_print_their_names_and_days_and_not_what_they_say() {
    assertThat(EDITIONS)
        .hasToString(
            "terms by edition: 2020 for 2020-01-01/2021-12-06, 2021 for 2021-12-06/2023-01-01");
    assertThat(EDITIONS.asKnownOn(LocalDate.of(2019, 1, 1)))
        .hasToString("terms by edition: none was known");
    assertThat(EDITIONS.all().head()).hasToString("edition 2020 for 2020-01-01/..");
    assertThat(PLAIN).hasToString(EDITIONS + "; chosen by day");
    assertThat(KEEPING)
        .hasToString(
            EDITIONS
                + "; transition old papers: what was made before 2021-12-06 stays under edition 2020"
                + " until 2022-06-01; chosen by day and day of signature");
  }

  @Test
  void the_edition_of_the_day_decides() {
    assertThat(PLAIN.decide(on(CHANGE.minusDays(1))).outcome()).isEqualTo(Outcome.PERMITTED);
    assertThat(PLAIN.decide(on(CHANGE)).outcome()).isEqualTo(Outcome.FORBIDDEN);
    assertThat(PLAIN.edition(on(CHANGE)).map(Edition::id)).contains("2021");
  }

  @Test
  void where_no_edition_is_in_force_it_forbids_and_says_so() {
    Decision<Request> early = PLAIN.decide(on(LocalDate.of(2019, 1, 1)));
    assertThat(early.outcome()).isEqualTo(Outcome.FORBIDDEN);
    assertThat(early.explain()).contains("no-edition-in-force");
    assertThat(PLAIN.decide(on(END)).outcome()).isEqualTo(Outcome.FORBIDDEN);
  }

  @Test
  void where_the_day_is_not_known_the_outcome_is_open_and_asks_for_the_day() {
    Decision<Request> open = PLAIN.decide(new Request(Option.none(), Option.none(), 40));
    assertThat(open.outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(open.missing().mkString()).isEqualTo("day");
  }

  @Test
  void an_edition_without_a_first_day_asks_for_the_day_all_the_same() {
    Regime<Request> always = Regime.of(Editions.of("terms", Edition.of("ever", atLeast(3))), DAY);
    Decision<Request> open = always.decide(new Request(Option.none(), Option.none(), 40));
    assertThat(open.outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(open.missing().mkString()).isEqualTo("day");
  }

  @Test
  void a_transitional_clause_is_compared_with_the_day_of_signature() {
    LocalDate after = CHANGE.plusDays(30);
    assertThat(KEEPING.decide(on(after, CHANGE.minusDays(1))).outcome())
        .isEqualTo(Outcome.PERMITTED);
    assertThat(KEEPING.decide(on(after, CHANGE)).outcome()).isEqualTo(Outcome.FORBIDDEN);
    Decision<Request> open = KEEPING.decide(on(after));
    assertThat(open.outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(open.missing().mkString()).isEqualTo("day of signature");
  }

  @Test
  void once_the_clause_has_ended_the_day_of_signature_does_not_matter() {
    assertThat(KEEPING.decide(on(LocalDate.of(2022, 6, 1))).outcome()).isEqualTo(Outcome.FORBIDDEN);
  }

  @Test
  void clauses_need_a_date_to_be_compared_with() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Regime.of(KEEPING.editions(), DAY))
        .withMessageContaining("say which date they are compared with");
  }

  @Test
  void before_anything_was_known_nothing_is_permitted() {
    assertThat(PLAIN.asKnownOn(LocalDate.of(2019, 1, 1)).decide(on(CHANGE)).outcome())
        .isEqualTo(Outcome.FORBIDDEN);
  }

  @Property(tries = 500)
  void the_calendar_never_permits(
      @ForAll @IntRange(min = -900, max = 1_500) int day,
      @ForAll @IntRange(min = -900, max = 900) int signed,
      @ForAll boolean dayKnown,
      @ForAll boolean signedKnown) {
    Request request =
        new Request(
            Option.when(dayKnown, CHANGE.plusDays(day)),
            Option.when(signedKnown, CHANGE.plusDays(signed)),
            40);
    assertThat(KEEPING.calendar().decide(request).isPermitted()).isFalse();
    assertThat(PLAIN.calendar().decide(request).isPermitted()).isFalse();
    if (KEEPING.edition(request).isEmpty()) {
      assertThat(KEEPING.decide(request).isPermitted()).isFalse();
    }
  }
}
