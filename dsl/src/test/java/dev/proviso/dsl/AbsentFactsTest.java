package dev.proviso.dsl;

import static dev.proviso.dsl.Policies.allOf;
import static dev.proviso.dsl.Policies.asOfDate;
import static dev.proviso.dsl.Policies.choice;
import static dev.proviso.dsl.Policies.flag;
import static dev.proviso.dsl.Policies.forbid;
import static dev.proviso.dsl.Policies.not;
import static dev.proviso.dsl.Policies.part;
import static dev.proviso.dsl.Policies.permit;
import static dev.proviso.dsl.Policies.policy;
import static dev.proviso.dsl.Policies.quantity;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.rule.Outcome.FORBIDDEN;
import static dev.proviso.rule.Outcome.PERMITTED;
import static dev.proviso.rule.Outcome.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.analysis.Assignment;
import dev.proviso.analysis.Assignments;
import dev.proviso.analysis.Claims;
import dev.proviso.analysis.Finding;
import dev.proviso.analysis.Prover;
import dev.proviso.analysis.Verdict;
import dev.proviso.batch.Batch;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Truth;
import dev.proviso.decision.Decision;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Grade;
import dev.proviso.fact.Reading;
import dev.proviso.law.Period;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.text.Detail;
import dev.proviso.text.Wording;
import io.vavr.collection.Array;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a subject does not have is no value, and is known. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AbsentFactsTest {

  private enum Purpose {
    CARE,
    MARKETING
  }

  private record Consent(LocalDate day, Reading<Purpose> purpose) {}

  private record Sharing(
      Reading<Purpose> purpose,
      Optional<Consent> consent,
      @Nullable Double score,
      Optional<Boolean> objection,
      LocalDate day) {

    static Sharing with(Reading<Purpose> purpose) {
      return new Sharing(purpose, Optional.empty(), null, Optional.empty(), DAY);
    }
  }

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private static final OptionalValueFact<Sharing, Purpose> PURPOSE =
      choice("purpose").from(Sharing::purpose).mayBeAbsent();
  private static final OptionalPartFact<Sharing, Consent> CONSENT =
      part("consent").absentIfEmpty(Sharing::consent);
  private static final OptionalOrderedFact<Sharing, Double> SCORE =
      quantity("score").absentIfNull(Sharing::score);
  private static final OptionalBooleanFact<Sharing> OBJECTION =
      flag("objection").absentIfEmpty(Sharing::objection);
  private static final OrderedFact<Sharing, LocalDate> SHARED =
      quantity("day of sharing").known(Sharing::day);
  private static final OptionalOrderedFact<Sharing, LocalDate> CONSENTED =
      quantity("day of consent").absentIfEmpty(s -> s.consent().map(Consent::day));

  private static final Sharing NOTHING = Sharing.with(Reading.absent());

  private static Sharing scoring(double score) {
    return new Sharing(Reading.absent(), Optional.empty(), score, Optional.empty(), DAY);
  }

  private static Sharing consented(LocalDate day) {
    return new Sharing(
        Reading.absent(),
        Optional.of(new Consent(day, Reading.unknown())),
        null,
        Optional.empty(),
        DAY);
  }

  private static Truth truth(Condition<Sharing> condition, Sharing of) {
    Policy<Sharing> policy =
        policy("asked")
            .rules(permit("yes").when(condition))
            .combining(FORBID_OVERRIDES)
            .otherwise(FORBIDDEN);
    Outcome outcome = policy.decide(of).outcome();

    assertThat(policy.outcome(of)).isEqualTo(outcome);

    return switch (outcome) {
      case PERMITTED -> Truth.TRUE;
      case UNDETERMINED -> Truth.UNKNOWN;
      default -> Truth.FALSE;
    };
  }

  @Test
  void every_comparison_with_an_absent_value_is_false() {
    assertThat(truth(PURPOSE.is(Purpose.CARE), NOTHING)).isEqualTo(Truth.FALSE);
    assertThat(truth(PURPOSE.isOneOf(Purpose.values()[0], Purpose.values()[1]), NOTHING))
        .isEqualTo(Truth.FALSE);
    assertThat(truth(PURPOSE.isSameAs(PURPOSE), NOTHING)).isEqualTo(Truth.FALSE);
    assertThat(truth(SCORE.atLeast(0.0), NOTHING)).isEqualTo(Truth.FALSE);
    assertThat(truth(SCORE.lessThan(0.0), NOTHING)).isEqualTo(Truth.FALSE);
    assertThat(truth(SCORE.between(-1.0, 1.0), NOTHING)).isEqualTo(Truth.FALSE);
    assertThat(truth(SCORE.is(0.0), NOTHING)).isEqualTo(Truth.FALSE);
    assertThat(truth(OBJECTION.isTrue(), NOTHING)).isEqualTo(Truth.FALSE);
    assertThat(truth(OBJECTION.isFalse(), NOTHING)).isEqualTo(Truth.FALSE);
    assertThat(truth(CONSENTED.atMost(SHARED), NOTHING)).isEqualTo(Truth.FALSE);
    assertThat(truth(SHARED.atLeast(CONSENTED), NOTHING)).isEqualTo(Truth.FALSE);
    assertThat(truth(CONSENTED.atMost(asOfDate()), NOTHING)).isEqualTo(Truth.FALSE);
    assertThat(truth(CONSENT.is(CONSENT_PURPOSE.is(Purpose.CARE)), NOTHING)).isEqualTo(Truth.FALSE);
  }

  private static final OptionalValueFact<Consent, Purpose> CONSENT_PURPOSE =
      choice("purpose of consent").from(Consent::purpose).mayBeAbsent();

  @Test
  void and_its_denial_is_true() {
    assertThat(truth(PURPOSE.isNot(Purpose.CARE), NOTHING)).isEqualTo(Truth.TRUE);
    assertThat(truth(PURPOSE.isNoneOf(Purpose.CARE, Purpose.MARKETING), NOTHING))
        .isEqualTo(Truth.TRUE);
    assertThat(truth(not(SCORE.atMost(5.0)), NOTHING)).isEqualTo(Truth.TRUE);
    assertThat(truth(not(CONSENT.is(CONSENT_PURPOSE.isPresent())), NOTHING)).isEqualTo(Truth.TRUE);
  }

  @Test
  void what_is_present_is_compared_as_any_value_is() {
    assertThat(truth(SCORE.between(1.0, 5.0), scoring(3))).isEqualTo(Truth.TRUE);
    assertThat(truth(SCORE.between(1.0, 5.0), scoring(6))).isEqualTo(Truth.FALSE);
    assertThat(truth(PURPOSE.isNot(Purpose.CARE), Sharing.with(Reading.known(Purpose.CARE))))
        .isEqualTo(Truth.FALSE);
    assertThat(truth(CONSENTED.atMost(SHARED), consented(DAY))).isEqualTo(Truth.TRUE);
    assertThat(truth(CONSENTED.lessThan(SHARED), consented(DAY))).isEqualTo(Truth.FALSE);
  }

  @Test
  void presence_is_asked_by_itself() {
    assertThat(truth(SCORE.isPresent(), scoring(3))).isEqualTo(Truth.TRUE);
    assertThat(truth(SCORE.isAbsent(), scoring(3))).isEqualTo(Truth.FALSE);
    assertThat(truth(SCORE.isPresent(), NOTHING)).isEqualTo(Truth.FALSE);
    assertThat(truth(SCORE.isAbsent(), NOTHING)).isEqualTo(Truth.TRUE);
  }

  @Test
  void unknown_is_not_absent() {
    Sharing unknown = Sharing.with(Reading.unknown());

    assertThat(truth(PURPOSE.isPresent(), unknown)).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(PURPOSE.isAbsent(), unknown)).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(PURPOSE.is(Purpose.CARE), unknown)).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(PURPOSE.isNot(Purpose.CARE), unknown)).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(CONSENT.is(CONSENT_PURPOSE.isAbsent()), consented(DAY)))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void a_failed_reading_and_what_is_no_value_are_neither_absent_nor_present() {
    assertThat(truth(SCORE.isPresent(), scoring(Double.NaN))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(SCORE.isAbsent(), scoring(Double.NaN))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(not(SCORE.atMost(5.0)), scoring(Double.NaN))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(PURPOSE.isAbsent(), Sharing.with(Reading.failed("no connection"))))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(truth(PURPOSE.isAbsent(), Sharing.with(Reading.conflicting("two say two things"))))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void a_fact_that_is_not_declared_so_learns_nothing_from_an_absent_reading() {
    ValueFact<Sharing, Purpose> plain = choice("purpose").from(Sharing::purpose);

    assertThat(truth(plain.isNot(Purpose.CARE), NOTHING)).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(plain.is(Purpose.CARE), NOTHING)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void absence_must_be_known_as_well_as_the_value() {
    OptionalValueFact<Sharing, Purpose> documented = PURPOSE.evidenced(Grade.DOCUMENTED);

    assertThat(truth(documented.isAbsent(), NOTHING)).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(documented.isNot(Purpose.CARE), NOTHING)).isEqualTo(Truth.UNKNOWN);
    assertThat(
            truth(
                documented.isAbsent(),
                Sharing.with(Reading.<Purpose>absent().graded(Grade.DOCUMENTED))))
        .isEqualTo(Truth.TRUE);
  }

  private static final Policy<Sharing> SHARING =
      policy("sharing")
          .rules(
              forbid("marketing").when(PURPOSE.is(Purpose.MARKETING)),
              forbid("low").when(SCORE.lessThan(5.0)),
              permit("consent").when(CONSENTED.atMost(SHARED)))
          .combining(FORBID_OVERRIDES)
          .otherwise(FORBIDDEN);

  @Test
  void an_explanation_names_the_absence_alone_where_it_is_the_reason() {
    Policy<Sharing> policy =
        policy("sharing")
            .rules(permit("high").when(not(SCORE.lessThan(5.0))))
            .combining(FORBID_OVERRIDES)
            .otherwise(FORBIDDEN);

    assertThat(policy.decide(NOTHING).explain())
        .startsWith(
            """
            PERMITTED under sharing

            It is permitted by:
            - high
                applies, because
                  - score is absent
            """);
    assertThat(policy.decide(NOTHING).explain(Detail.FULL))
        .contains("- score is absent\n")
        .doesNotContain("less than");
  }

  @Test
  void and_the_comparison_alone_where_there_is_a_value() {
    assertThat(SHARING.decide(consented(DAY)).explain())
        .startsWith(
            """
            PERMITTED under sharing

            It is permitted by:
            - consent
                applies, because
                  - day of consent is no later than day of sharing (day of consent: 2026-03-01; day of sharing: 2026-03-01)

            The other rules:
            """);
    assertThat(SHARING.decide(consented(DAY)).explain(Detail.FULL))
        .contains(
            "- day of consent is present\n", "- day of consent is no later than day of sharing (");
  }

  @Test
  void what_is_absent_is_not_missing() {
    Decision<Sharing> decision =
        SHARING.decide(
            new Sharing(Reading.unknown(), consented(DAY).consent(), null, Optional.empty(), DAY));

    assertThat(decision.outcome()).isEqualTo(UNDETERMINED);
    assertThat(decision.missing().map(Object::toString)).containsExactly("purpose");
  }

  @Test
  void claims_are_proved_with_absence_and_without() {
    assertThat(holds(Claims.implies(SCORE.atLeast(5.0), SCORE.isPresent()))).isTrue();
    assertThat(holds(Claims.implies(SCORE.isAbsent(), not(SCORE.atLeast(5.0))))).isTrue();
    assertThat(holds(Claims.implies(not(SCORE.atLeast(5.0)), SCORE.lessThan(5.0)))).isFalse();

    Finding refuted =
        Prover.standard().check(Claims.implies(not(SCORE.atLeast(5.0)), SCORE.lessThan(5.0)));

    assertThat(
            refuted
                .counterexample()
                .get()
                .factValues()
                .map(one -> one.question() + ": " + one.value())
                .mkString("; "))
        .isEqualTo("score: absent");
  }

  private static boolean holds(dev.proviso.analysis.Claim<Sharing> claim) {
    return Prover.standard().check(claim).verdict() == Verdict.HOLDS;
  }

  @Test
  void a_batch_has_a_column_for_the_presence() {
    OptionalOrderedFact<Sharing, LocalDate> day =
        quantity("day of consent").absentIfEmpty(s -> s.consent().map(Consent::day));
    Policy<Sharing> late =
        policy("late")
            .rules(forbid("late").when(not(day.atMost(DAY))))
            .combining(FORBID_OVERRIDES)
            .otherwise(PERMITTED);
    int before = (int) DAY.toEpochDay() - 1;
    Batch<Sharing> batch =
        Batch.<Sharing>ofRows(4)
            .dates(
                day.fact(),
                new int[] {before, before + 2, 0, 0},
                new boolean[] {true, true, false, false})
            .booleans(
                day.presence().fact(),
                new boolean[] {true, true, false, false},
                new boolean[] {true, true, true, false});

    assertThat(Array.range(0, 4).map(late.outcomes(batch)::at))
        .containsExactly(PERMITTED, FORBIDDEN, FORBIDDEN, UNDETERMINED);
  }

  @Test
  void a_value_in_a_batch_is_present_without_a_column_that_says_so() {
    OptionalOrderedFact<Integer, Integer> floors =
        quantity("floors").from((Integer house) -> Reading.known(house)).mayBeAbsent();
    OptionalOrderedFact<Integer, Integer> proven = floors.evidenced(Grade.DECLARED);
    Batch<Integer> rows =
        Batch.<Integer>ofRows(3)
            .ints(floors.fact(), new int[] {3, 9, 0}, new boolean[] {true, true, false})
            .ints(proven.fact(), new int[] {3, 9, 0}, new boolean[] {true, true, false});

    assertThat(outcomes(permit("low").when(floors.atMost(3)), rows))
        .containsExactly(PERMITTED, FORBIDDEN, UNDETERMINED);
    assertThat(outcomes(permit("high").when(not(floors.atMost(3))), rows))
        .containsExactly(FORBIDDEN, PERMITTED, UNDETERMINED);
    assertThat(outcomes(permit("any").when(floors.isPresent()), rows))
        .containsExactly(PERMITTED, PERMITTED, UNDETERMINED);
    assertThat(outcomes(permit("none").when(proven.isAbsent()), rows))
        .containsExactly(FORBIDDEN, FORBIDDEN, UNDETERMINED);
  }

  private static Iterable<Outcome> outcomes(Rule<Integer> rule, Batch<Integer> rows) {
    Policy<Integer> policy =
        policy("houses").rules(rule).combining(FORBID_OVERRIDES).otherwise(FORBIDDEN);
    return Array.range(0, rows.rows()).map(policy.outcomes(rows)::at);
  }

  @Test
  void an_absent_date_of_the_decision_is_a_failure_with_a_remedy() {
    OptionalOrderedFact<Sharing, LocalDate> day =
        quantity("day of consent").absentIfEmpty(s -> s.consent().map(Consent::day));
    Policy<Sharing> dated =
        policy("dated")
            .rules(permit("in force").when(SCORE.isAbsent()).during(Period.from(DAY)))
            .combining(FORBID_OVERRIDES)
            .asOf(day)
            .otherwise(FORBIDDEN);

    assertThat(dated.decide(NOTHING).outcome()).isEqualTo(UNDETERMINED);
    assertThat(dated.outcome(NOTHING)).isEqualTo(UNDETERMINED);
    assertThat(dated.decide(NOTHING).explain())
        .isEqualTo(
            """
            UNDETERMINED under dated

            It depends on:
            - in force
                may or may not apply, because
                  - it is not established whether it is in force (in force from 2026-03-01; day of \
            consent: absent)
                  - score is absent

            Absent, although the outcome depends on it:
            - day of consent: there is none, and the decision needs a date; decide as of a date, \
            or take the date from a fact that every subject has
            """);
    assertThat(dated.decideAsOf(DAY, NOTHING).isPermitted()).isTrue();
  }

  @Test
  void an_absent_date_of_the_decision_is_said_to_matter_only_where_it_does() {
    OptionalOrderedFact<Sharing, LocalDate> day =
        quantity("day of consent").absentIfEmpty(s -> s.consent().map(Consent::day));
    Policy<Sharing> dated =
        policy("dated")
            .rules(
                permit("in force").when(SCORE.isAbsent()).during(Period.from(DAY)),
                forbid("no purpose").when(PURPOSE.isAbsent()))
            .combining(FORBID_OVERRIDES)
            .asOf(day)
            .otherwise(FORBIDDEN);

    assertThat(dated.decide(NOTHING).explain())
        .contains("\nAbsent:\n- day of consent: there is none")
        .doesNotContain("although the outcome depends on it", "could not be read");
    assertThat(dated.decide(NOTHING).failures()).hasSize(1);
  }

  @Test
  void the_date_of_a_decision_is_never_absent() {
    assertThatThrownBy(() -> asOfDate().mayBeAbsent())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("never absent");
  }

  @Test
  void two_facts_that_may_be_absent_in_the_same_way_are_equal() {
    assertThat(Fact.presenceOf(SCORE.fact())).isEqualTo(SCORE.presence().fact());
    assertThat(quantity("score").absentIfNull(Sharing::score).isPresent())
        .isEqualTo(SCORE.isPresent());
  }

  @Test
  void a_denial_says_that_it_is_true_of_what_is_absent() {
    assertThat(Wording.of(PURPOSE.is(Purpose.CARE))).isEqualTo("purpose is care");
    assertThat(Wording.of(PURPOSE.isNot(Purpose.CARE)))
        .isEqualTo("(purpose is absent or purpose is not care)");
    assertThat(Wording.of(not(CONSENTED.atMost(SHARED))))
        .isEqualTo("(day of consent is absent or day of consent is later than day of sharing)");
    assertThat(Wording.of(allOf(SCORE.isPresent(), not(SCORE.atMost(5.0)))))
        .isEqualTo("(score is present and (score is absent or score is more than 5.0))");
  }

  @Test
  void a_case_states_no_value_of_what_is_absent() {
    Policy<Sharing> late =
        policy("sharing")
            .rules(forbid("late").when(not(CONSENTED.atMost(SHARED))))
            .combining(FORBID_OVERRIDES)
            .otherwise(PERMITTED);

    for (Assignment made : Assignments.ofKnown(late).all(1_000).get()) {
      boolean isPresent = made.find(CONSENTED.presence().fact()).contains(true);
      assertThat(made.circumstances().exists(one -> one.question().equals("day of consent")))
          .isEqualTo(isPresent);
    }
  }

  @Test
  void no_fact_may_have_the_name_of_a_presence() {
    assertThatThrownBy(() -> flag("presence of score").known((Sharing s) -> true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Fact.presenceOf");
  }

  @Test
  @SuppressWarnings("NullAway") // the mistake that is tested
  void null_in_place_of_an_optional_is_a_failed_reading_that_says_so() {
    OptionalValueFact<String, String> fact = choice("coupon").absentIfEmpty((String s) -> null);

    assertThat(fact.fact().read("order")).isEqualTo(Reading.failed("the answer is null"));
    assertThat(fact.presence().fact().read("order").isFailed()).isTrue();
  }
}
