package dev.proviso.dsl;

import static dev.proviso.dsl.Policies.exception;
import static dev.proviso.dsl.Policies.flag;
import static dev.proviso.dsl.Policies.forbid;
import static dev.proviso.dsl.Policies.not;
import static dev.proviso.dsl.Policies.part;
import static dev.proviso.dsl.Policies.permit;
import static dev.proviso.dsl.Policies.policy;
import static dev.proviso.dsl.Policies.quantity;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.rule.Outcome.FORBIDDEN;
import static dev.proviso.rule.Outcome.NOT_APPLICABLE;
import static dev.proviso.rule.Outcome.PERMITTED;
import static dev.proviso.rule.Outcome.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.analysis.Claims;
import dev.proviso.analysis.Difference;
import dev.proviso.analysis.Prover;
import dev.proviso.analysis.Verdict;
import dev.proviso.condition.Condition;
import dev.proviso.decision.Decision;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Grade;
import dev.proviso.fact.Reading;
import dev.proviso.law.Period;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Outcome;
import io.vavr.collection.Array;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * A policy about a part, asked of a subject without the part: no rule of it applies, as no
 * condition about the part holds.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PolicyOfAbsentPartTest {

  private record Driver(boolean sober) {}

  private record Bus(int seats, boolean heated, LocalDate day, Reading<Driver> driver) {}

  private record Tour(Reading<Bus> bus) {}

  private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

  private static final OptionalPartFact<Tour, Bus> BUS = part("bus").from(Tour::bus).mayBeAbsent();
  private static final OrderedFact<Bus, Integer> SEATS = quantity("seats").known(Bus::seats);
  private static final BooleanFact<Bus> HEATED = flag("heating").known(Bus::heated);
  private static final OrderedFact<Bus, LocalDate> BUILT = quantity("day").known(Bus::day);
  private static final OptionalPartFact<Bus, Driver> DRIVER =
      part("driver").from(Bus::driver).mayBeAbsent();
  private static final BooleanFact<Driver> SOBER = flag("sobriety").known(Driver::sober);

  private static final Tour ON_FOOT = new Tour(Reading.absent());
  private static final Tour OPEN = new Tour(Reading.unknown());
  private static final Tour SMALL = new Tour(Reading.known(bus(5, Reading.absent())));
  private static final Tour LARGE = new Tour(Reading.known(bus(50, Reading.absent())));

  private static Bus bus(int seats, Reading<Driver> driver) {
    return new Bus(seats, false, DAY, driver);
  }

  private static Policy<Bus> buses(Outcome otherwise) {
    return policy("buses")
        .rules(
            permit("large").when(SEATS.atLeast(20)),
            forbid("small")
                .when(not(SEATS.atLeast(9)))
                .unless(exception("heated").when(HEATED.isTrue())))
        .combining(FORBID_OVERRIDES)
        .otherwise(otherwise);
  }

  private static Policy<Tour> written(Outcome otherwise) {
    return policy("buses")
        .rules(
            permit("large").when(BUS.is(SEATS.atLeast(20))),
            forbid("small")
                .when(BUS.is(not(SEATS.atLeast(9))))
                .unless(exception("heated").when(BUS.is(HEATED.isTrue()))))
        .combining(FORBID_OVERRIDES)
        .otherwise(otherwise);
  }

  @Test
  void a_subject_without_the_part_is_decided_by_what_holds_otherwise() {
    for (Outcome otherwise : Array.of(PERMITTED, FORBIDDEN, NOT_APPLICABLE)) {
      Policy<Tour> lifted = Policy.within(BUS.fact(), buses(otherwise));

      assertThat(lifted.decide(ON_FOOT).outcome()).isEqualTo(otherwise);
      assertThat(lifted.decide(ON_FOOT).isByOtherwise()).isTrue();
      assertThat(lifted.outcome(ON_FOOT)).isEqualTo(otherwise);
    }
  }

  @Test
  void it_is_the_policy_whose_conditions_are_asked_of_the_part_one_by_one() {
    for (Outcome otherwise : Array.of(PERMITTED, FORBIDDEN, NOT_APPLICABLE)) {
      Policy<Tour> lifted = Policy.within(BUS.fact(), buses(otherwise));

      assertThat(lifted).isEqualTo(written(otherwise));
      assertThat(Difference.from(lifted).to(written(otherwise)).lines()).isEmpty();
      for (Tour tour : Array.of(ON_FOOT, OPEN, SMALL, LARGE)) {
        assertThat(lifted.decide(tour).outcome())
            .isEqualTo(written(otherwise).decide(tour).outcome());
      }
    }
  }

  @Test
  void the_reason_is_that_there_is_no_part() {
    Decision<Tour> decision = Policy.within(BUS.fact(), buses(FORBIDDEN)).decide(ON_FOOT);

    assertThat(decision.explain())
        .isEqualTo(
            """
            FORBIDDEN under buses

            No rule decides, and this policy says that it is then forbidden.

            Nothing permits it:
            - large
                does not apply, because
                  - bus is absent

            The other rules:
            - small
                does not apply, because
                  - bus is absent
            """);
    assertThat(decision.trace().absent()).isEmpty();
  }

  @Test
  void a_part_that_is_not_known_is_still_to_be_learned() {
    Decision<Tour> decision = Policy.within(BUS.fact(), buses(FORBIDDEN)).decide(OPEN);

    assertThat(decision.outcome()).isEqualTo(UNDETERMINED);
    assertThat(decision.missing().map(Object::toString)).containsExactly("bus");
  }

  @Test
  void a_rule_that_is_dated_by_the_part_does_not_apply_without_it() {
    Policy<Bus> dated =
        policy("dated")
            .rules(permit("new").when(SEATS.atLeast(1)).during(Period.from(DAY)))
            .combining(FORBID_OVERRIDES)
            .asOf(BUILT)
            .otherwise(FORBIDDEN);
    Policy<Tour> lifted = Policy.within(BUS.fact(), dated);

    assertThat(lifted.decide(ON_FOOT).outcome()).isEqualTo(FORBIDDEN);
    assertThat(lifted.outcome(ON_FOOT)).isEqualTo(FORBIDDEN);
    assertThat(lifted.decide(SMALL).outcome()).isEqualTo(PERMITTED);
  }

  @Test
  void so_is_a_part_of_a_part_of_which_either_is_absent() {
    Policy<Driver> drivers =
        policy("drivers")
            .rules(permit("sober").when(SOBER.isTrue()))
            .combining(FORBID_OVERRIDES)
            .otherwise(FORBIDDEN);
    Policy<Tour> twice = Policy.within(BUS.fact(), Policy.within(DRIVER.fact(), drivers));
    Policy<Tour> once = Policy.within(Fact.ofPart(BUS.fact(), DRIVER.fact()), drivers);
    Tour driven = new Tour(Reading.known(bus(5, Reading.known(new Driver(true)))));

    for (Policy<Tour> lifted : Array.of(twice, once)) {
      assertThat(lifted.decide(ON_FOOT).outcome()).isEqualTo(FORBIDDEN);
      assertThat(lifted.decide(SMALL).outcome()).isEqualTo(FORBIDDEN);
      assertThat(lifted.decide(driven).outcome()).isEqualTo(PERMITTED);
      assertThat(lifted.decide(OPEN).outcome()).isEqualTo(UNDETERMINED);
    }
  }

  @Test
  void its_claims_hold_of_subjects_without_the_part() {
    Policy<Tour> lifted = Policy.within(BUS.fact(), buses(FORBIDDEN));
    Condition<Tour> absent = BUS.isAbsent();

    assertThat(Prover.standard().check(Claims.alwaysForbids(lifted, absent)).verdict())
        .isEqualTo(Verdict.HOLDS);
    assertThat(Prover.standard().check(Claims.mayPermit(lifted, absent)).verdict())
        .isEqualTo(Verdict.REFUTED);
  }

  @Test
  void a_presence_with_words_of_its_own_is_given_beside_the_part() {
    OptionalPartFact<Tour, Bus> worded = BUS.presenceWorded("there is a bus", "there is no bus");
    Policy<Tour> lifted = Policy.within(worded.fact(), worded.presence().fact(), buses(FORBIDDEN));
    Policy<Tour> whole =
        policy("tours")
            .rules(permit("by bus").when(worded.isPresent()))
            .combining(FORBID_OVERRIDES)
            .otherwise(FORBIDDEN);

    assertThat(Policy.allMustPermit("both", Array.of(lifted, whole)).decide(ON_FOOT).explain())
        .contains("- there is no bus\n")
        .doesNotContain("bus is absent");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Policy.within(
                    BUS.fact(),
                    Fact.presenceOf(BUS.fact()).demanding(Grade.DECLARED),
                    buses(FORBIDDEN)))
        .withMessageContaining("part `bus`: `presence of bus, ")
        .withMessageContaining("is not its presence");
  }

  @Test
  void a_part_that_was_not_declared_so_leaves_it_undetermined_and_says_what_to_declare() {
    Fact<Tour, Bus> plain = part("bus").from(Tour::bus).fact();
    Decision<Tour> decision = Policy.within(plain, buses(PERMITTED)).decide(ON_FOOT);

    assertThat(decision.outcome()).isEqualTo(UNDETERMINED);
    assertThat(decision.explain())
        .contains(
            "- bus: decide about a subject that has one, or declare the fact with .mayBeAbsent() if"
                + " a subject may have none\n");
  }
}
