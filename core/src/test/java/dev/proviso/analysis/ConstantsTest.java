package dev.proviso.analysis;

import static dev.proviso.analysis.Dispatch.HEAVY;
import static dev.proviso.analysis.Dispatch.SEALED;
import static dev.proviso.analysis.Dispatch.check;
import static dev.proviso.analysis.Dispatch.forbid;
import static dev.proviso.analysis.Dispatch.permit;
import static dev.proviso.analysis.Dispatch.policy;
import static dev.proviso.analysis.Dispatch.to;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.PolicyClaim.EveryConstantClassified;
import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.Operator;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Policy;
import dev.proviso.text.Shipment;
import dev.proviso.text.Shipment.Mark;
import dev.proviso.text.Shipment.Port;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.Set;
import org.junit.jupiter.api.Test;

/** A constant that no rule speaks of is left out for a reason, or by mistake. */
class ConstantsTest {

  private static EveryConstantClassified<Shipment> classified(
      Condition<Shipment> condition, Fact<?, ?> fact) {
    Policy<Shipment> sorted = policy("sorted", permit("some", condition), forbid("heavy", HEAVY));
    return Claims.everyConstantClassified(sorted, fact);
  }

  private static Condition<Shipment> marked(Mark... marks) {
    return Comparison.ofSet(Shipment.MARKS, Operator.CONTAINS_ANY_OF, Array.of(marks));
  }

  @Test
  void all_of_them_are_mentioned() {
    assertThat(check(classified(to(Port.values()), Shipment.PORT)))
        .hasToString("Holds: sorted classifies every constant of port of destination\n");
    assertThat(check(classified(marked(Mark.values()), Shipment.MARKS)).verdict())
        .isEqualTo(Verdict.HOLDS);
  }

  @Test
  void those_that_are_not_mentioned_are_named() {
    assertThat(
            check(
                    classified(
                        to(Port.ANTWERP, Port.GENOA, Port.HAIFA, Port.OSLO, Port.VALENCIA),
                        Shipment.PORT))
                .explain())
        .isEqualTo(
            """
            Refuted: sorted classifies every constant of port of destination
              these values are not mentioned: piraeus, rotterdam, elsewhere
            """);
    assertThat(check(classified(marked(Mark.FRAGILE), Shipment.MARKS)).reason())
        .isEqualTo("these values are not mentioned: flammable, live animals");
  }

  @Test
  void they_are_left_out_by_name() {
    EveryConstantClassified<Shipment> fragile = classified(marked(Mark.FRAGILE), Shipment.MARKS);
    EveryConstantClassified<Shipment> without = fragile.except("live animals", "none are carried");

    assertThat(check(without).reason()).isEqualTo("this value is not mentioned: flammable");
    assertThat(check(without.except("flammable", "nor are these")).verdict())
        .isEqualTo(Verdict.HOLDS);
  }

  @Test
  void what_is_left_out_for_nothing_is_named() {
    EveryConstantClassified<Shipment> all =
        classified(marked(Mark.values()), Shipment.MARKS)
            .except("fragile", "these are carried elsewhere")
            .except("explosive", "these are not carried");

    assertThat(check(all).reason())
        .isEqualTo("these exceptions are not needed: fragile, explosive; remove them");
  }

  @Test
  void they_are_mentioned_in_conditions_of_parts_too() {
    Condition<Shipment> crates =
        QuantifiedCondition.of(
            Shipment.CRATES,
            Quantifier.ANY,
            QuantifiedCondition.of(Shipment.CRATES, Quantifier.EVERY, marked(Mark.values())));

    assertThat(check(classified(crates, Shipment.MARKS)).verdict()).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void those_of_other_facts_do_not_count() {
    Condition<Shipment> both = AllOf.of(to(Port.OSLO), marked(Mark.values()));

    assertThat(check(classified(both, Shipment.MARKS)).verdict()).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void those_of_a_set_that_is_compared_with_it_do_not_count() {
    Fact<Shipment, Set<Mark>> painted =
        Fact.<Shipment, Set<Mark>>of("painted marks", shipment -> Reading.unknown())
            .as(ValueType.setOf(ValueType.of(Mark.class)));
    Condition<Shipment> flammable =
        Comparison.ofSet(painted, Operator.CONTAINS_ANY_OF, Array.of(Mark.FLAMMABLE));
    Condition<Shipment> both =
        AllOf.of(
            FactComparison.same(Shipment.MARKS, painted),
            flammable,
            marked(Mark.FRAGILE, Mark.LIVE_ANIMALS));

    assertThat(check(classified(both, Shipment.MARKS)).reason())
        .isEqualTo("this value is not mentioned: flammable");
    assertThat(check(classified(both, painted)).reason())
        .isEqualTo("these values are not mentioned: fragile, live animals");
    assertThat(check(classified(AllOf.of(both, marked(Mark.FLAMMABLE)), Shipment.MARKS)).verdict())
        .isEqualTo(Verdict.HOLDS);
  }

  @Test
  void nor_do_those_of_a_set_that_is_only_assumed_to_be_the_same() {
    Fact<Shipment, Set<Mark>> painted =
        Fact.<Shipment, Set<Mark>>of("painted marks", shipment -> Reading.unknown())
            .as(ValueType.setOf(ValueType.of(Mark.class)));
    Condition<Shipment> all =
        Comparison.ofSet(painted, Operator.CONTAINS_ALL_OF, Array.of(Mark.values()));

    assertThat(
            check(
                    classified(marked(Mark.FRAGILE), Shipment.MARKS)
                        .assuming(AllOf.of(FactComparison.same(Shipment.MARKS, painted), all)))
                .reason())
        .isEqualTo("these values are not mentioned: flammable, live animals");
  }

  @Test
  void of_a_fact_that_the_policy_does_not_ask_for_that_is_said() {
    Finding finding = check(classified(HEAVY, Shipment.PORT));

    assertThat(finding.verdict()).isEqualTo(Verdict.REFUTED);
    assertThat(finding.reason()).isEqualTo("sorted does not ask for it");
  }

  @Test
  void only_types_that_list_all_their_values_can_be_classified() {
    Fact<Shipment, String> word = Fact.of("word", shipment -> Reading.unknown());
    Fact<Shipment, Double> length = Fact.of("length", shipment -> Reading.unknown());

    for (Finding finding :
        Array.of(
            check(classified(HEAVY, Shipment.WEIGHT)),
            check(classified(SEALED, Shipment.SEALED)),
            check(classified(Comparison.is(word, "x"), word)),
            check(classified(Comparison.is(length, 1.5), length)))) {
      assertThat(finding.verdict()).isEqualTo(Verdict.NOT_DECIDED);
      assertThat(finding.reason())
          .isEqualTo(
              "only constants of an enum, or of a type that is defined by all its values, can be"
                  + " classified");
    }
  }

  @Test
  void of_a_set_that_is_only_asked_whether_it_is_empty_no_constant_is_mentioned() {
    Condition<Shipment> unmarked =
        Comparison.ofSet(Shipment.MARKS, Operator.IS_EMPTY, Array.empty());
    Finding finding = check(classified(unmarked, Shipment.MARKS));

    assertThat(finding.verdict()).isEqualTo(Verdict.REFUTED);
    assertThat(finding.reason()).isEqualTo("sorted mentions no constant of it");
  }
}
