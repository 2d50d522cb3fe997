package dev.proviso.analysis;

import static dev.proviso.analysis.Dispatch.FIT;
import static dev.proviso.analysis.Dispatch.INSURED;
import static dev.proviso.analysis.Dispatch.SEALED;
import static dev.proviso.analysis.Dispatch.check;
import static dev.proviso.analysis.Dispatch.forbid;
import static dev.proviso.analysis.Dispatch.never;
import static dev.proviso.analysis.Dispatch.permit;
import static dev.proviso.analysis.Dispatch.policy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Not;
import dev.proviso.policy.Policy;
import dev.proviso.text.Shipment;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A claim of what is never permitted counts subjects of which nobody knows whether it holds. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UnknownConditionTest {

  private static final String ONLY_UNKNOWN =
      "the policy permits where it is not established whether the condition holds, though never"
          + " where it holds";

  private static final Policy<Shipment> INSURING = policy("insuring", permit("insured", INSURED));

  @Test
  void what_permits_where_the_condition_is_not_known_is_refuted_and_the_sentence_says_why() {
    Finding never = check(Claims.neverPermits(INSURING, never(SEALED)));

    assertThat(never.verdict()).isEqualTo(Verdict.REFUTED);
    assertThat(never.claim().sentence()).endsWith(", or where that is not known");
    assertThat(never.reason()).isEqualTo(ONLY_UNKNOWN);
    assertThat(never.example().get().sentence()).isEqualTo("sealed: not known; insured: yes");
  }

  @Test
  void a_case_in_which_the_condition_holds_is_shown_where_there_is_one() {
    Finding never = check(Claims.neverPermits(INSURING, SEALED));

    assertThat(never.reason()).isEmpty();
    assertThat(never.example().get().factValues().map(one -> one.question() + ": " + one.value()))
        .containsExactlyInAnyOrder("sealed: yes", "insured: yes");
  }

  @Test
  void of_fully_known_subjects_it_is_always_known() {
    Finding never = check(Claims.neverPermits(INSURING, never(SEALED)).overKnownSubjects());

    assertThat(never.verdict()).isEqualTo(Verdict.VACUOUS);
    assertThat(never.claim().sentence()).doesNotContain("not known");
  }

  @Test
  void a_judgment_that_nobody_has_made_is_not_known_either() {
    assertThat(check(Claims.neverPermits(INSURING, never(FIT))).reason()).isEqualTo(ONLY_UNKNOWN);
    assertThat(check(Claims.neverPermits(INSURING, AllOf.of(FIT, Not.of(INSURED)))).verdict())
        .isEqualTo(Verdict.HOLDS);
  }

  private static void areTheSame(Policy<Shipment> policy, Condition<Shipment> condition) {
    Verdict never = check(Claims.neverPermits(policy, condition)).verdict();
    Verdict only = check(Claims.permitsOnly(policy, Not.of(condition))).verdict();

    assertThat(never == Verdict.REFUTED).isEqualTo(only == Verdict.REFUTED);
  }

  @Test
  void to_permit_only_where_it_does_not_hold_is_to_permit_never_where_it_does() {
    Policy<Shipment> guarded =
        policy("guarded", permit("insured", INSURED), forbid("sealed", SEALED));
    Policy<Shipment> careful = policy("careful", permit("open", AllOf.of(INSURED, Not.of(SEALED))));

    areTheSame(INSURING, SEALED);
    areTheSame(INSURING, never(SEALED));
    areTheSame(guarded, SEALED);
    areTheSame(careful, SEALED);
    areTheSame(careful, never(SEALED));
    assertThat(check(Claims.neverPermits(careful, SEALED)).verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(check(Claims.permitsOnly(careful, Not.of(SEALED))).verdict())
        .isEqualTo(Verdict.HOLDS);
  }
}
