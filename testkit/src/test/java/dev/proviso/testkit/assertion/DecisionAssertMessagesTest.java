package dev.proviso.testkit.assertion;

import static dev.proviso.dsl.Policies.permit;
import static dev.proviso.dsl.Policies.policy;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.rule.CombiningAlgorithm.ONLY_ONE_APPLICABLE;
import static dev.proviso.rule.Outcome.FORBIDDEN;
import static dev.proviso.rule.Outcome.NOT_APPLICABLE;
import static dev.proviso.testkit.assertion.Parcels.DESTINATION;
import static dev.proviso.testkit.assertion.Parcels.INSURED;
import static dev.proviso.testkit.assertion.Parcels.POLICY;
import static dev.proviso.testkit.assertion.Parcels.RULES;
import static dev.proviso.testkit.assertion.Parcels.WEIGHT;
import static dev.proviso.testkit.assertion.ProvisoAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.decision.Decision;
import dev.proviso.dsl.Policies;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.testkit.assertion.Parcels.Parcel;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.OutOfRange;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DecisionAssertMessagesTest {

  private static final LocalDate CUT = LocalDate.of(2021, 7, 1);

  private final Decision<Parcel> permitted = POLICY.decide(new Parcel("Oslo", 1, Option.none()));
  private final Decision<Parcel> open = POLICY.decide(new Parcel("Oslo", 300, Option.none()));
  private final Decision<Parcel> uncited =
      POLICY.decide(new Parcel("Oslo", 300, Option.some(true)));

  private static final Parcel LETTER = new Parcel("Oslo", 1, Option.none());

  private static Decision<Parcel> decided(Rule<Parcel> rule, Outcome otherwise) {
    return policy("parcels")
        .rules(rule)
        .combining(FORBID_OVERRIDES)
        .otherwise(otherwise)
        .decide(LETTER);
  }

  private static void fails(
      Decision<Parcel> decision, Consumer<DecisionAssert<Parcel>> assertion, String message) {
    assertThatThrownBy(() -> assertion.accept(assertThat(decision)))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            "Expecting the decision of `parcels` " + message + ":\n\n" + decision.explain());
  }

  @Test
  void of_outcomes_name_what_was_expected_and_what_it_is() {
    fails(open, DecisionAssert::isForbidden, "to be FORBIDDEN, but it is UNDETERMINED");
    fails(open, DecisionAssert::isNotApplicable, "to be NOT_APPLICABLE, but it is UNDETERMINED");
    fails(permitted, DecisionAssert::isUndetermined, "to be UNDETERMINED, but it is PERMITTED");
    fails(
        permitted,
        decision -> decision.hasOutcome(FORBIDDEN),
        "to be FORBIDDEN, but it is PERMITTED");
  }

  @Test
  void of_rules_name_all_that_were_expected() {
    fails(
        permitted,
        decision -> decision.because("ordinary", "heavy-but-insured"),
        "to be so because of `ordinary`, `heavy-but-insured`, but it was decided by `ordinary`");
    fails(
        permitted,
        decision -> decision.becauseOnly("ordinary", "heavy-but-insured"),
        "to be so because of `ordinary`, `heavy-but-insured` and no other rule, but it was decided"
            + " by `ordinary`");
    Decision<Parcel> byNoRule = decided(permit("heavy").when(WEIGHT.moreThan(9)), NOT_APPLICABLE);
    assertThat(byNoRule).isNotApplicable().becauseOfNoRule().notBecause("heavy");
    fails(
        byNoRule,
        decision -> decision.because("heavy"),
        "to be so because of `heavy`, but no rule decided");
  }

  @Test
  void of_rules_in_conflict_name_those_that_meet() {
    Decision<Parcel> conflict =
        policy("parcels")
            .rules(
                permit("light").when(WEIGHT.atMost(30)),
                permit("to-oslo").when(DESTINATION.is("Oslo")))
            .combining(ONLY_ONE_APPLICABLE)
            .otherwise(FORBIDDEN)
            .decide(LETTER);

    assertThat(conflict).isUndetermined().becauseOnly("light", "to-oslo");
    fails(
        conflict,
        DecisionAssert::becauseOfNoRule,
        "to be so because no rule applies, but it depends on `light`, `to-oslo`");
  }

  @Test
  void of_citations_report_that_there_are_none() {
    fails(
        uncited,
        decision -> decision.citing(RULES.article("7")),
        "to cite `Postal Rules (EU) 1%, Article 7`, but it cites nothing");
  }

  @Test
  void of_what_is_missing_name_what_is() {
    fails(
        open,
        decision -> decision.missing(INSURED.fact(), WEIGHT.fact()),
        "to miss `insurance`, `weight in kilograms`, but it misses `insurance`");
    fails(
        open,
        decision -> decision.missing("weight in kilograms"),
        "to miss `weight in kilograms`, but it misses `insurance`");
    fails(
        open,
        decision -> decision.missingExactly("insurance", "destination"),
        "to miss exactly `insurance`, `destination`, but it misses `insurance`");
    fails(
        permitted,
        decision -> decision.missing(INSURED.fact()),
        "to miss `insurance`, but it misses nothing");
  }

  @Test
  void of_failures_name_the_readings_that_failed() {
    Decision<Parcel> failed =
        decided(
            permit("scanned")
                .when(
                    Policies.flag("scan")
                        .<Parcel>known(
                            parcel -> {
                              throw new IllegalStateException("the scanner is off");
                            })
                        .isTrue()),
            FORBIDDEN);

    assertThat(permitted).hasNoFailures();
    fails(
        failed,
        DecisionAssert::hasNoFailures,
        "to have no readings that failed, but these failed: `scan`");
  }

  @Test
  void of_remarks_name_those_that_are_made() {
    Roster<String> partners =
        Roster.of("partners", Span.before(CUT, ListSnapshot.of("Oslo"))).afterLast(OutOfRange.HOLD);
    Decision<Parcel> held =
        policy("parcels")
            .rules(permit("to-partners").when(DESTINATION.isListedIn(partners)))
            .combining(FORBID_OVERRIDES)
            .otherwise(FORBIDDEN)
            .decideAsOf(CUT, LETTER);

    assertThat(held).isPermitted().remarking("it is taken to be the same on 2021-07-01");
    fails(
        held,
        decision -> decision.remarking("published"),
        "to remark `published`, but it remarks "
            + held.remarks().map(remark -> "`" + remark + "`").mkString(", "));
    fails(
        permitted,
        decision -> decision.remarking("published"),
        "to remark `published`, but it remarks nothing");
  }

  @Test
  void of_the_explanation_are_those_of_a_text() {
    assertThat(permitted).explanation().startsWith("PERMITTED under parcels").contains("ordinary");
    assertThatThrownBy(() -> assertThat(permitted).explanation().contains("Narnia"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("[explanation]");
  }

  @Test
  void can_be_described_by_their_author() {
    assertThatThrownBy(() -> assertThat(open).as("the piano").isPermitted())
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("[the piano] Expecting the decision of `parcels` to be PERMITTED");
  }
}
