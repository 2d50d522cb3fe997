package dev.proviso.testkit.assertion;

import static dev.proviso.analysis.Claims.neverPermits;
import static dev.proviso.testkit.assertion.Parcels.DESTINATION;
import static dev.proviso.testkit.assertion.Parcels.INSURED;
import static dev.proviso.testkit.assertion.Parcels.POLICY;
import static dev.proviso.testkit.assertion.Parcels.RULES;
import static dev.proviso.testkit.assertion.Parcels.WEIGHT;
import static dev.proviso.testkit.assertion.ProvisoAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.analysis.Finding;
import dev.proviso.analysis.Prover;
import dev.proviso.decision.Decision;
import dev.proviso.rule.Outcome;
import dev.proviso.testkit.assertion.Parcels.Parcel;
import io.vavr.control.Option;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DecisionAssertTest {

  private final Decision<Parcel> permitted = POLICY.decide(new Parcel("Oslo", 1, Option.none()));
  private final Decision<Parcel> open = POLICY.decide(new Parcel("Oslo", 300, Option.none()));
  private final Decision<Parcel> byNoRule =
      POLICY.decide(new Parcel("Oslo", 300, Option.some(false)));
  private final Finding refuted = Prover.standard().check(neverPermits(POLICY, INSURED.isFalse()));
  private final Finding holding =
      Prover.standard().check(neverPermits(POLICY, DESTINATION.isOneOf("Atlantis")));

  private static void fails(
      Decision<Parcel> decision, Consumer<DecisionAssert<Parcel>> assertion, String message) {
    assertThatThrownBy(() -> assertion.accept(assertThat(decision)))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            "Expecting the decision of `parcels` " + message + ":\n\n" + decision.explain());
  }

  @Test
  void assertions_about_a_decision_can_be_chained() {
    assertThat(permitted)
        .isPermitted()
        .because("ordinary")
        .becauseOnly("ordinary")
        .notBecause("no-such-place")
        .citing("Postal Rules (EU) 1%", "3(1)")
        .citing("Postal Rules (EU) 1%", "Article 3(1)")
        .citing(RULES.article("3(1)"))
        .missingNothing()
        .hasNoFailures();
    assertThat(open)
        .isUndetermined()
        .becauseOnly("heavy-but-insured")
        .missing(INSURED.fact())
        .missing("insurance")
        .missingExactly(INSURED.fact())
        .missingExactly("insurance");
    assertThat(byNoRule).isForbidden().becauseOfNoRule();
    assertThat(permitted.outcome()).isEqualTo(Outcome.PERMITTED);
  }

  @Test
  void a_failure_shows_what_was_found_and_the_explanation() {
    fails(open, DecisionAssert::isPermitted, "to be PERMITTED, but it is UNDETERMINED");
    fails(
        permitted,
        decision -> decision.because("no-such-place"),
        "to be so because of `no-such-place`, but it was decided by `ordinary`");
    fails(
        open,
        decision -> decision.notBecause("heavy-but-insured"),
        "not to be so because of `heavy-but-insured`, but it depends on `heavy-but-insured`");
    fails(
        permitted,
        DecisionAssert::becauseOfNoRule,
        "to be so because no rule applies, but it was decided by `ordinary`");
    fails(
        permitted,
        decision -> decision.citing("Postal Rules (EU) 1%", "7"),
        "to cite `Postal Rules (EU) 1%, 7`, but it cites `Postal Rules (EU) 1%, Article 3(1)`");
    fails(open, DecisionAssert::missingNothing, "to miss nothing, but it misses `insurance`");
    fails(
        open,
        decision -> decision.missingExactly(INSURED.fact(), WEIGHT.fact()),
        "to miss exactly `insurance`, `weight in kilograms`, but it misses `insurance`");
  }

  @Test
  void a_rule_that_the_policy_does_not_have_fails_even_a_denial() {
    fails(
        permitted,
        decision -> decision.notBecause("no-such-plaice"),
        "to know `no-such-plaice`, but its rules are"
            + " `ordinary`, `heavy-but-insured`, `no-such-place`");
  }

  @Test
  void a_finding_holds_or_is_refuted_and_a_failure_shows_it() {
    assertThat(holding).holds().isAcceptable();
    assertThat(refuted).isRefuted();
    assertThatThrownBy(() -> assertThat(refuted).holds())
        .hasMessage("Expecting the claim to hold, but found:\n\n" + refuted.explain());
    assertThatThrownBy(() -> assertThat(refuted).isRefutedBy("insurance: maybe"))
        .hasMessage(
            "Expecting the claim to be refuted by `insurance: maybe`, but found:\n\n"
                + refuted.explain());
  }
}
