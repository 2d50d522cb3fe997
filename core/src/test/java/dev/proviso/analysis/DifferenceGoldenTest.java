package dev.proviso.analysis;

import static dev.proviso.analysis.Dispatch.FIT;
import static dev.proviso.analysis.Dispatch.HEAVY;
import static dev.proviso.analysis.Dispatch.INSURED;
import static dev.proviso.analysis.Dispatch.LIGHT;
import static dev.proviso.analysis.Dispatch.SEALED;
import static dev.proviso.analysis.Dispatch.atLeast;
import static dev.proviso.analysis.Dispatch.code;
import static dev.proviso.analysis.Dispatch.first;
import static dev.proviso.analysis.Dispatch.forbid;
import static dev.proviso.analysis.Dispatch.lessThan;
import static dev.proviso.analysis.Dispatch.marked;
import static dev.proviso.analysis.Dispatch.never;
import static dev.proviso.analysis.Dispatch.permit;
import static dev.proviso.analysis.Dispatch.policy;
import static dev.proviso.analysis.Dispatch.to;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.language.Pseudo;
import dev.proviso.policy.Policy;
import dev.proviso.regime.Edition;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.text.Golden;
import dev.proviso.text.Shipment;
import dev.proviso.text.Shipment.Mark;
import dev.proviso.text.Shipment.Port;
import io.vavr.collection.Array;
import io.vavr.collection.Set;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What one policy says otherwise than another, word for word. */
class DifferenceGoldenTest {

  private static void matchesGolden(String name, Policy<Shipment> earlier, Policy<Shipment> later)
      throws IOException {
    Difference<Shipment> difference = Difference.from(earlier).to(later);
    Golden.isAsKept("analysis/differences/" + name + ".txt", difference.text());
    Golden.isAsKept("analysis/differences/" + name + ".md", difference.markdown());
    String other = Difference.from(earlier).in(Pseudo.language()).to(later).text();
    assertThat(Pseudo.inEnglish(other)).isEqualTo(difference.text());
    Dispatch.isWrittenBy(other, Dispatch.forms(Array.of(earlier, later)));
  }

  private static Definition<Shipment> small(int limit) {
    return Definition.of("small", lessThan(Shipment.WEIGHT, limit));
  }

  private static Policy<Shipment> permitting(String id, Condition<Shipment> condition) {
    return policy(id, permit("some", condition));
  }

  @Test
  void equivalent_policies_are_reported_as_equivalent() throws IOException {
    matchesGolden(
        "same",
        policy("before", permit("small", Not.of(LIGHT))),
        policy("after", permit("large", atLeast(Shipment.WEIGHT, 20))));
  }

  @Test
  void a_limit_that_was_lowered_is_reported_with_its_definition() throws IOException {
    matchesGolden(
        "stricter",
        permitting("before", AllOf.of(small(20), INSURED)),
        permitting("after", AllOf.of(small(10), INSURED)));
  }

  @Test
  void ports_that_were_added_are_reported() throws IOException {
    matchesGolden(
        "looser",
        permitting("before", to(Port.OSLO)),
        permitting("after", to(Port.OSLO, Port.GENOA, Port.HAIFA)));
  }

  @Test
  void lines_of_one_cause_stand_together_and_the_others_apart() throws IOException {
    matchesGolden(
        "both",
        policy(
            "before",
            permit("light", AllOf.of(LIGHT, to(Port.OSLO, Port.GENOA))),
            permit("insured", AllOf.of(INSURED, HEAVY)),
            forbid("sealed", SEALED)),
        policy(
            "after",
            permit("light", AllOf.of(LIGHT, to(Port.OSLO))),
            permit("insured", HEAVY),
            forbid("sealed", AllOf.of(SEALED, FIT))));
  }

  /** Whatever meets one of four conditions, and now must meet two of them. */
  private static Condition<Shipment> two(
      Condition<Shipment> a,
      Condition<Shipment> b,
      Condition<Shipment> c,
      Condition<Shipment> further) {
    return AnyOf.of(
        AllOf.of(a, b), AllOf.of(AnyOf.of(a, b), c), AllOf.of(AnyOf.of(a, b, c), further));
  }

  @Test
  void more_than_three_lines_of_one_cause_are_counted() throws IOException {
    matchesGolden(
        "four",
        permitting("before", AnyOf.of(SEALED, INSURED, LIGHT, to(Port.OSLO))),
        permitting("after", two(SEALED, INSURED, LIGHT, to(Port.OSLO))));
  }

  @Test
  void just_three_lines_of_one_cause_are_all_reported() throws IOException {
    matchesGolden(
        "three",
        permitting("before", AnyOf.of(SEALED, INSURED, LIGHT)),
        permitting("after", two(SEALED, INSURED, LIGHT, never(SEALED))));
  }

  @Test
  void a_policy_that_no_longer_leaves_open_whether_it_applies_is_neither() throws IOException {
    Policy<Shipment> open =
        onlyOne("open", permit("heavy", HEAVY), permit("a", LIGHT), permit("b", LIGHT));
    Policy<Shipment> silent = onlyOne("silent", permit("heavy", HEAVY));
    matchesGolden("opened", silent, open);
    matchesGolden("closed", open, silent);
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  private static Policy<Shipment> onlyOne(String id, Rule<Shipment>... rules) {
    return Policy.of(
        id, Array.of(rules), CombiningAlgorithm.ONLY_ONE_APPLICABLE, Outcome.NOT_APPLICABLE);
  }

  @Test
  void whatever_the_facts_are_it_can_be_otherwise() throws IOException {
    Condition<Shipment> always = AnyOf.of(SEALED, Not.of(SEALED));
    matchesGolden(
        "always", policy("before", permit("all", always)), policy("after", forbid("none", always)));
  }

  @Test
  void sets_and_parts_and_code_and_people_are_reported() throws IOException {
    matchesGolden(
        "sets",
        permitting("before", marked(Operator.CONTAINS_ONLY, Mark.FRAGILE)),
        permitting(
            "after",
            AllOf.of(
                marked(Operator.CONTAINS_ONLY, Mark.FRAGILE),
                marked(Operator.CONTAINS_ANY_OF, Mark.FRAGILE))));
    matchesGolden(
        "parts",
        permitting("before", QuantifiedCondition.of(Shipment.CRATES, Quantifier.EVERY, SEALED)),
        permitting(
            "after",
            AllOf.of(
                QuantifiedCondition.of(Shipment.CRATES, Quantifier.EVERY, SEALED),
                FIT,
                code("strike", Shipment.PORT))));
  }

  @Test
  void another_order_of_the_same_rules_is_laid_to_none_of_them() throws IOException {
    matchesGolden(
        "ordered",
        first("before", permit("light", LIGHT), forbid("sealed", SEALED)),
        first("after", forbid("sealed", SEALED), permit("light", LIGHT)));
  }

  @Test
  void editions_are_described_by_their_names() throws IOException {
    Difference<Shipment> difference =
        Difference.from(Edition.of("2020", permitting("carriage", small(20))))
            .to(Edition.of("2021", permitting("carriage", small(10))));
    Golden.isAsKept("analysis/differences/editions.txt", difference.text());
    assertThat(difference.relation()).isEqualTo(Difference.Relation.STRICTER);
    assertThat(difference.earlier().id()).isEqualTo("carriage");
    assertThat(difference.isComplete()).isTrue();
  }

  @Test
  void policies_too_large_to_be_compared_are_reported_as_too_large() throws IOException {
    Fact<Shipment, Set<String>> words = Fact.of("words", shipment -> Reading.unknown());
    Condition<Shipment> large =
        Comparison.ofSet(
            words, Operator.CONTAINS_ANY_OF, Array.rangeClosed(1, 2_001).map(n -> "word " + n));
    matchesGolden("large", permitting("before", large), permitting("after", large));
  }

  /** Each name of many is a case of its own. */
  private static Difference<Shipment> named(int names) {
    Fact<Shipment, String> sender = Fact.of("sender", shipment -> Reading.unknown());
    Condition<Shipment> some =
        AnyOf.of(
            Array.rangeClosed(1, names)
                .map(n -> "name " + n)
                .map(
                    name ->
                        AllOf.of(Comparison.is(Shipment.NAME, name), Comparison.is(sender, name))));
    return Difference.from(permitting("before", some)).to(permitting("after", never(some)));
  }

  @Test
  void no_more_than_two_hundred_lines_are_reported() throws IOException {
    Difference<Shipment> difference = named(201);
    Golden.isAsKept("analysis/differences/hundreds.txt", difference.text());
    Golden.isAsKept("analysis/differences/hundreds.md", difference.markdown());
    assertThat(difference.lines()).hasSize(200);
    assertThat(difference.isComplete()).isFalse();
    Difference<Shipment> whole = named(200);
    assertThat(whole.lines()).hasSize(200);
    assertThat(whole.isComplete()).isTrue();
  }

  private static Condition<Shipment> declared(Operator operator) {
    return FactComparison.of(Shipment.WEIGHT, operator, Shipment.DECLARED);
  }

  @Test
  void compared_facts_are_described_by_how_they_stand_to_each_other() throws IOException {
    matchesGolden(
        "compared", permitting("before", declared(Operator.AT_MOST)), permitting("after", SEALED));
    matchesGolden(
        "compared-above",
        permitting("before", AllOf.of(declared(Operator.AT_MOST), LIGHT, SEALED)),
        permitting("after", AllOf.of(declared(Operator.LESS_THAN), LIGHT, SEALED)));
  }
}
