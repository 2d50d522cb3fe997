package dev.proviso.analysis;

import static dev.proviso.analysis.Dispatch.FIT;
import static dev.proviso.analysis.Dispatch.HEAVY;
import static dev.proviso.analysis.Dispatch.INSURED;
import static dev.proviso.analysis.Dispatch.LIGHT;
import static dev.proviso.analysis.Dispatch.SEALED;
import static dev.proviso.analysis.Dispatch.check;
import static dev.proviso.analysis.Dispatch.forbid;
import static dev.proviso.analysis.Dispatch.never;
import static dev.proviso.analysis.Dispatch.permit;
import static dev.proviso.analysis.Dispatch.policy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.Definition;
import dev.proviso.condition.Not;
import dev.proviso.policy.Policy;
import dev.proviso.text.Golden;
import dev.proviso.text.Shipment;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What is always asked of a policy, as it is told. */
class ConsistencyReportTest {

  private static final Policy<Shipment> CARRIAGE =
      policy(
          "carriage",
          permit("light", AllOf.of(LIGHT, INSURED)),
          forbid("sealed", SEALED).unless("fit", FIT));

  private static final Policy<Shipment> UNSOUND =
      policy(
          "unsound",
          permit("light", LIGHT),
          permit("twice", AllOf.of(LIGHT, INSURED)),
          permit("never", Definition.of("both", AllOf.of(LIGHT, HEAVY))),
          forbid("rest", Not.of(LIGHT)));

  @Test
  void a_blank_reason_is_refused_with_the_claim_and_what_to_write() {
    Claim<Shipment> claim = Claims.implies(LIGHT, SEALED);
    String where = "claim `" + claim.sentence() + "`: the reason is blank; give a text";

    for (String blank : new String[] {"", " ", "\t\n"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> claim.because(blank))
          .withMessage(where);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> claim.evenIfVacuous(blank))
          .withMessage(where);
    }
  }

  @Test
  void what_is_left_out_for_no_reason_or_has_no_name_is_refused() {
    Policy<Shipment> policy = policy("p", permit("a", LIGHT), forbid("f", SEALED));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Claims.unambiguous(policy).except("a / f", ""))
        .withMessageStartingWith("claim `")
        .withMessageEndingWith("the reason is blank; give a text");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Claims.unambiguous(policy).except(" ", "it is meant"))
        .withMessageEndingWith("the exception is blank; give a text");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Claims.everyConstantClassified(policy, Shipment.PORT).except("oslo", "  "))
        .withMessageEndingWith("the reason is blank; give a text");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Claims.everyConstantClassified(policy, Shipment.PORT).except("", "it is meant"))
        .withMessageEndingWith("the constant is blank; give a text");
  }

  @Test
  void a_sound_policy_is_reported_as_sound_with_notes() throws IOException {
    ConsistencyReport report = Consistency.of(CARRIAGE).report();

    Golden.isAsKept("analysis/reports/sound.txt", report.toString());
    assertThat(report.isConsistent()).isTrue();
    assertThat(report.policy()).isEqualTo("carriage");
  }

  @Test
  void an_unsound_policy_is_reported_with_all_that_is_wrong_with_it() throws IOException {
    ConsistencyReport report = Consistency.of(UNSOUND).report();

    Golden.isAsKept("analysis/reports/unsound.txt", report.toString());
    assertThat(report.isConsistent()).isFalse();
  }

  @Test
  void what_is_assumed_counts_for_all_of_it() throws IOException {
    ConsistencyReport report =
        Consistency.of(CARRIAGE).assuming(Not.of(LIGHT)).assuming(Not.of(SEALED)).report();

    Golden.isAsKept("analysis/reports/assuming.txt", report.toString());
  }

  @Test
  void it_is_made_within_a_budget_of_ones_own() throws IOException {
    ConsistencyReport report =
        Consistency.of(CARRIAGE).assuming(LIGHT).within(Prover.within(3)).report();

    Golden.isAsKept("analysis/reports/within-three-steps.txt", report.toString());
    assertThat(report.isConsistent()).isFalse();
  }

  @Test
  void a_finding_can_be_relied_on_if_it_holds_or_may_be_vacuous() {
    Claim<Shipment> vacuous = Claims.implies(never(SEALED), HEAVY);

    assertThat(check(vacuous).isAcceptable()).isFalse();
    assertThat(check(vacuous.evenIfVacuous("it is for later")).isAcceptable()).isTrue();
    assertThat(check(Claims.<Shipment>disjoint(LIGHT, HEAVY)).isAcceptable()).isTrue();
    assertThat(
            check(Claims.<Shipment>disjoint(LIGHT, SEALED).evenIfVacuous("it is for later"))
                .isAcceptable())
        .isFalse();
  }

  @Test
  void only_what_refutes_a_claim_is_a_counterexample() {
    Finding shown = check(Claims.<Shipment>satisfiable(HEAVY));
    Finding refuted = check(Claims.<Shipment>implies(SEALED, HEAVY));

    assertThat(shown.example()).isNotEmpty();
    assertThat(shown.counterexample()).isEmpty();
    assertThat(refuted.counterexample()).isEqualTo(refuted.example());
    assertThat(refuted.counterexample()).isNotEmpty();
  }
}
