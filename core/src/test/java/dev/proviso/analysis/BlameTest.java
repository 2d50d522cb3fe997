package dev.proviso.analysis;

import static dev.proviso.analysis.Dispatch.HEAVY;
import static dev.proviso.analysis.Dispatch.INSURED;
import static dev.proviso.analysis.Dispatch.SEALED;
import static dev.proviso.analysis.Dispatch.forbid;
import static dev.proviso.analysis.Dispatch.lessThan;
import static dev.proviso.analysis.Dispatch.permit;
import static dev.proviso.analysis.Dispatch.policy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Policy;
import dev.proviso.text.Shipment;
import org.junit.jupiter.api.Test;

/** Of several edits a line is laid to the one that made the difference there. */
class BlameTest {

  private record Dock(int number) {}

  private static final Fact<Shipment, Dock> DOCK =
      Fact.of("dock", shipment -> Reading.known(new Dock(1)));

  private static String causes(Policy<Shipment> before, Policy<Shipment> after) {
    return Difference.between(before, after)
        .lines()
        .map(line -> line.facts() + " through " + line.causes().mkString(", "))
        .mkString("\n");
  }

  private static Condition<Shipment> small(int limit) {
    return Definition.of("small", lessThan(Shipment.WEIGHT, limit));
  }

  @Test
  void a_rule_that_was_edited_but_applies_all_the_same_has_no_part_in_it() {
    assertThat(
            causes(
                policy("before", permit("light", lessThan(Shipment.WEIGHT, 20))),
                policy(
                    "after",
                    permit("light", lessThan(Shipment.WEIGHT, 15)),
                    forbid("sealed", SEALED))))
        .isEqualTo(
            """
            weight in kilograms: at least 15 and less than 20 through rule light
            weight in kilograms: less than 20; sealed: yes through rule sealed""");
  }

  @Test
  void a_rule_that_was_added_is_named_and_not_what_was_edited_in_others() {
    assertThat(
            causes(
                policy("before", permit("light", small(20))),
                policy("after", permit("light", small(15)), permit("heavy", HEAVY))))
        .isEqualTo(
            """
            weight in kilograms: at least 15 and less than 20 through definition small
            weight in kilograms: at least 30 through rule heavy""");
  }

  @Test
  void a_rule_that_was_taken_out_is_named() {
    assertThat(
            causes(
                policy("before", permit("light", small(20)), permit("heavy", HEAVY)),
                policy("after", permit("light", small(20)))))
        .isEqualTo("weight in kilograms: at least 30 through rule heavy");
  }

  @Test
  void a_rule_is_named_beside_a_definition_if_both_were_edited() {
    assertThat(
            causes(
                policy("before", permit("light", small(20))),
                policy(
                    "after",
                    permit("light", AllOf.of(small(15), Definition.of("covered", INSURED))))))
        .startsWith(
            "weight in kilograms: at least 15 and less than 20 through definition small, rule light");
  }

  @Test
  void a_rule_about_values_that_have_no_form_is_named_as_a_whole() {
    assertThat(
            causes(
                policy("before", permit("docked", Comparison.is(DOCK, new Dock(1)))),
                policy("after", permit("docked", Comparison.is(DOCK, new Dock(2))))))
        .contains("through rule docked")
        .doesNotContain("definition");
  }
}
