package dev.proviso.analysis;

import static dev.proviso.analysis.Dispatch.SEALED;
import static dev.proviso.analysis.Dispatch.forbid;
import static dev.proviso.analysis.Dispatch.marked;
import static dev.proviso.analysis.Dispatch.permit;
import static dev.proviso.analysis.Dispatch.policy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.policy.Policy;
import dev.proviso.text.Shipment;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is permitted only because there is nothing is told, of sets as of parts. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class VacuousPermissionTest {

  private static final Condition<Shipment> ONLY_FRAGILE =
      marked(Operator.CONTAINS_ONLY, Shipment.Mark.FRAGILE);
  private static final Condition<Shipment> NO_MARKS = marked(Operator.IS_EMPTY);

  private static void permitsNothing(Policy<Shipment> policy, String words) {
    Finding finding = Dispatch.check(Claims.noVacuousPermission(policy));
    assertThat(finding.verdict()).as(finding.explain()).isEqualTo(Verdict.REFUTED);
    assertThat(finding.reason())
        .isEqualTo("this rule permits only because a list is empty: " + words);
    assertThat(finding.counterexample()).isNotEmpty();
  }

  private static void permitsSomething(Policy<Shipment> policy) {
    Finding finding = Dispatch.check(Claims.noVacuousPermission(policy));
    assertThat(finding.verdict()).as(finding.explain()).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void an_empty_set_includes_nothing_besides_what_is_allowed() {
    Policy<Shipment> policy = policy("carriage", permit("fragile", ONLY_FRAGILE));

    permitsNothing(
        policy,
        "fragile (the list of marks includes nothing besides fragile, where the list of marks is"
            + " empty)");
    assertThat(Dispatch.check(Claims.noVacuousPermission(policy)).counterexample().get().sentence())
        .isEqualTo("marks: none");
  }

  @Test
  void an_empty_set_includes_none_of_what_is_not_allowed() {
    permitsNothing(
        policy(
            "carriage",
            permit("safe", Not.of(marked(Operator.CONTAINS_ANY_OF, Shipment.Mark.FRAGILE)))),
        "safe (the list of marks does not include fragile, where the list of marks is empty)");
  }

  @Test
  void a_prohibition_that_an_empty_list_keeps_from_applying_is_no_rule_that_permits() {
    Policy<Shipment> policy =
        policy(
            "carriage",
            permit("fragile", ONLY_FRAGILE),
            forbid(
                "unsealed",
                Not.of(QuantifiedCondition.of(Shipment.CRATES, Quantifier.EVERY, SEALED))));

    assertThat(Dispatch.check(Claims.noVacuousPermission(policy)).reason())
        .isEqualTo(
            "this rule permits only because a list is empty: fragile (the list of marks includes"
                + " nothing besides fragile, where the list of marks is empty); but for an empty"
                + " list this rule would forbid: unsealed (each of the crates is such that sealed is"
                + " true, where the list of crates is empty)");
  }

  @Test
  void so_it_is_with_parts() {
    for (Quantifier quantifier : new Quantifier[] {Quantifier.EVERY, Quantifier.NONE}) {
      Finding finding =
          Dispatch.check(
              Claims.noVacuousPermission(
                  policy(
                      "carriage",
                      permit(
                          "crates", QuantifiedCondition.of(Shipment.CRATES, quantifier, SEALED)))));
      assertThat(finding.reason()).endsWith(", where the list of crates is empty)");
    }
    permitsSomething(
        policy(
            "carriage",
            permit("crates", QuantifiedCondition.of(Shipment.CRATES, Quantifier.ANY, SEALED))));
  }

  @Test
  void who_asks_for_something_permits_nothing_for_nothing() {
    permitsSomething(
        policy("carriage", permit("fragile", AllOf.of(ONLY_FRAGILE, Not.of(NO_MARKS)))));
    permitsSomething(
        policy("carriage", permit("fragile", ONLY_FRAGILE), forbid("unmarked", NO_MARKS)));
    permitsSomething(policy("carriage", permit("unmarked", NO_MARKS)));
    permitsSomething(policy("carriage", permit("sealed", SEALED)));
  }

  @Test
  void a_prohibition_that_is_true_of_nothing_permits_nothing() {
    permitsSomething(policy("carriage", permit("all", SEALED), forbid("fragile", ONLY_FRAGILE)));
  }

  @Test
  void a_rule_that_is_excepted_may_permit_nothing() {
    Policy<Shipment> policy = policy("carriage", permit("fragile", ONLY_FRAGILE));
    Policy<Shipment> other = policy("carriage", permit("sealed", SEALED));

    assertThat(
            Dispatch.check(
                    Claims.noVacuousPermission(policy).except("fragile", "unmarked ones are safe"))
                .verdict())
        .isEqualTo(Verdict.HOLDS);
    assertThat(
            Dispatch.check(Claims.noVacuousPermission(other).except("sealed", "not needed"))
                .verdict())
        .isEqualTo(Verdict.REFUTED);
  }

  @Test
  void a_report_remarks_it_if_anything_in_the_policy_is_true_of_nothing() {
    ConsistencyReport report =
        Consistency.of(policy("carriage", permit("fragile", ONLY_FRAGILE))).report();

    assertThat(report.isConsistent()).isTrue();
    assertThat(report.remarks().last().claim().sentence())
        .isEqualTo("no permission of carriage rests only on an empty list");
    assertThat(report.remarks().last().verdict()).isEqualTo(Verdict.REFUTED);
    assertThat(Consistency.of(policy("carriage", permit("sealed", SEALED))).report().remarks())
        .hasSize(2);
  }
}
