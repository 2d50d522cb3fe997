package dev.proviso.analysis;

import static dev.proviso.analysis.Dispatch.HEAVY;
import static dev.proviso.analysis.Dispatch.INSURED;
import static dev.proviso.analysis.Dispatch.LIGHT;
import static dev.proviso.analysis.Dispatch.SEALED;
import static dev.proviso.analysis.Dispatch.forbid;
import static dev.proviso.analysis.Dispatch.lessThan;
import static dev.proviso.analysis.Dispatch.permit;
import static dev.proviso.analysis.Dispatch.policy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.Not;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.law.Citation;
import dev.proviso.policy.Policy;
import dev.proviso.text.Shipment;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import io.vavr.collection.Array;
import org.junit.jupiter.api.Test;

/** Of several edits a line is laid to the one that made the difference there. */
class BlameTest {

  private record Dock(int number) {}

  private static final Fact<Shipment, Dock> DOCK =
      Fact.of("dock", shipment -> Reading.known(new Dock(1)));

  private static String causes(Policy<Shipment> before, Policy<Shipment> after) {
    return Difference.from(before)
        .to(after)
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
  void a_rule_that_was_edited_beside_its_definition_is_named_only_where_it_is_the_cause() {
    assertThat(
            causes(
                policy("before", permit("light", small(20))),
                policy("after", permit("light", AllOf.of(small(15), INSURED)))))
        .isEqualTo(
            """
            weight in kilograms: at least 15 and less than 20 through definition small, rule light
            weight in kilograms: less than 20; insured: no through rule light""");
  }

  @Test
  void a_definition_with_the_same_truth_within_parts_is_not_named() {
    assertThat(
            causes(
                policy("before", permit("light", any(small(20)))),
                policy("after", permit("light", AllOf.of(any(small(15)), INSURED)))))
        .contains("through definition small, rule light", "through rule light")
        .doesNotContain("#");
  }

  private static Condition<Shipment> any(Condition<Shipment> condition) {
    return QuantifiedCondition.of(Shipment.CRATES, Quantifier.ANY, condition);
  }

  @Test
  void an_order_of_conditions_or_a_citation_is_no_edit_of_a_rule() {
    Citation law = Shipment.ACT.section("1");
    assertThat(
            causes(
                policy("before", permit("light", AllOf.of(small(20), INSURED))),
                policy("after", permit("light", AllOf.of(INSURED, small(15))).citing(law))))
        .isEqualTo(
            "weight in kilograms: at least 15 and less than 20; insured: yes"
                + " through definition small");
  }

  @Test
  void a_rule_that_now_forbids_what_it_permitted_is_named() {
    assertThat(
            causes(
                policy("before", permit("light", small(20))),
                policy("after", forbid("light", small(20)))))
        .isEqualTo("weight in kilograms: less than 20 through rule light");
  }

  @Test
  void rules_that_apply_whatever_is_known_are_named_in_both_policies() {
    Condition<Shipment> always = AnyOf.of(SEALED, Not.of(SEALED));
    assertThat(
            causes(
                policy("before", permit("all", always)), policy("after", forbid("none", always))))
        .isEqualTo("whatever the facts are through rule all, rule none");
    assertThat(
            causes(
                policy("before", permit("light", lessThan(Shipment.WEIGHT, 20))),
                policy("after", forbid("none", always))))
        .isEqualTo("weight in kilograms: less than 20 through rule light, rule none");
  }

  private static Condition<Shipment> sanctioned(String... names) {
    return ListMembership.of(
        Shipment.NAME,
        Roster.of(
            "sanctions list",
            Span.from(Shipment.START, ListSnapshot.of(Array.of(names))).until(Shipment.END)),
        Shipment.DAY);
  }

  @Test
  void a_list_is_named_where_it_says_something_else_of_the_case() {
    String told =
        causes(
            policy("before", forbid("listed", sanctioned("Brown")), permit("rest", INSURED)),
            policy(
                "after",
                forbid("listed", AllOf.of(sanctioned("Brown", "Black"), LIGHT)),
                permit("rest", INSURED)));

    assertThat(told.lines().filter(line -> line.contains("Black")))
        .isNotEmpty()
        .allMatch(line -> line.endsWith("through register sanctions list, rule listed"));
    assertThat(told.lines().filter(line -> line.contains("Brown")))
        .isNotEmpty()
        .allMatch(line -> line.endsWith("through rule listed"));
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
