package dev.proviso.analysis;

import static dev.proviso.analysis.Dispatch.INSURED;
import static dev.proviso.analysis.Dispatch.SEALED;
import static dev.proviso.analysis.Dispatch.atLeast;
import static dev.proviso.analysis.Dispatch.check;
import static dev.proviso.analysis.Dispatch.first;
import static dev.proviso.analysis.Dispatch.forbid;
import static dev.proviso.analysis.Dispatch.lessThan;
import static dev.proviso.analysis.Dispatch.permit;
import static dev.proviso.analysis.Dispatch.policy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ListMembership;
import dev.proviso.fact.Fact;
import dev.proviso.law.Period;
import dev.proviso.policy.Policy;
import dev.proviso.text.Shipment;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A case in which two rules meet states every fact that either rule needs to apply. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CasesOfMeetingRulesTest {

  /** A list whose members never change, so that every date gives the same answer. */
  private static final Roster<String> BANNED =
      Roster.of("banned names", Span.during(Period.always(), ListSnapshot.of("Ahab")));

  private static final Condition<Shipment> IS_BANNED =
      ListMembership.of(Shipment.NAME, BANNED, Fact.asOf());

  private static final Condition<Shipment> ANY_WEIGHT =
      AnyOf.of(lessThan(Shipment.WEIGHT, 30), atLeast(Shipment.WEIGHT, 20));

  private static Counterexample meeting(Policy<Shipment> policy) {
    return check(Claims.unambiguous(policy)).example().get();
  }

  @Test
  void the_date_of_a_list_that_never_changes_is_stated() {
    Policy<Shipment> policy =
        policy("carriage", permit("insured", INSURED), forbid("banned", IS_BANNED));

    assertThat(meeting(policy).sentence())
        .isEqualTo("insured: yes; name: “Ahab”; as-of date: 1970-01-01");
  }

  @Test
  void the_fact_from_which_a_policy_takes_the_date_is_stated() {
    Policy<Shipment> policy =
        policy("carriage", permit("insured", INSURED), forbid("banned", IS_BANNED))
            .asOf(Shipment.DAY);

    assertThat(meeting(policy).sentence())
        .isEqualTo("insured: yes; name: “Ahab”; day of dispatch: 1970-01-01");
  }

  @Test
  void a_fact_is_stated_whose_value_changes_nothing() {
    Policy<Shipment> policy =
        policy("carriage", permit("insured", INSURED), forbid("of a weight", ANY_WEIGHT));

    assertThat(meeting(policy).factValues().map(FactValue::question))
        .containsExactlyInAnyOrder("insured", "weight in kilograms");
  }

  @Test
  void what_neither_rule_needs_is_not_stated() {
    Policy<Shipment> policy =
        policy(
            "carriage",
            permit("insured", AnyOf.of(INSURED, AllOf.of(SEALED, ANY_WEIGHT))),
            forbid("banned", AnyOf.of(IS_BANNED, INSURED)));

    assertThat(meeting(policy).sentence()).isEqualTo("insured: yes");
  }

  @Test
  void an_outcome_that_depends_on_other_facts_is_not_stated() {
    Policy<Shipment> policy =
        first(
            "carriage",
            forbid("sealed", SEALED),
            permit("insured", INSURED),
            forbid("banned", IS_BANNED));
    Claim<Shipment> claim =
        Claims.unambiguous(policy).except("insured / sealed", "it is inspected");

    assertThat(check(claim).example().get().replayed()).isEmpty();
    assertThat(meeting(policy).replayed())
        .containsExactly("carriage forbids it by the rule sealed");
  }

  @Test
  void what_a_claim_assumes_is_stated_as_well() {
    Policy<Shipment> policy =
        policy("carriage", permit("insured", INSURED), forbid("banned", IS_BANNED));

    assertThat(check(Claims.unambiguous(policy).assuming(SEALED)).example().get().sentence())
        .contains("sealed: yes", "as-of date: ");
  }
}
