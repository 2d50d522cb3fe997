package dev.proviso.analysis;

import static dev.proviso.analysis.Dispatch.HEAVY;
import static dev.proviso.analysis.Dispatch.INSURED;
import static dev.proviso.analysis.Dispatch.LIGHT;
import static dev.proviso.analysis.Dispatch.SEALED;
import static dev.proviso.analysis.Dispatch.atLeast;
import static dev.proviso.analysis.Dispatch.check;
import static dev.proviso.analysis.Dispatch.code;
import static dev.proviso.analysis.Dispatch.forbid;
import static dev.proviso.analysis.Dispatch.permit;
import static dev.proviso.analysis.Dispatch.policy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Outcome;
import dev.proviso.text.Shipment;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is found about claims about facts. */
class FactClaimCheckerTest {

  private static Policy<Shipment> permitting(Condition<Shipment> condition) {
    return policy("weighed", permit("some", condition));
  }

  @Nested
  class More_of_a_fact_never_takes_a_permission_away {

    private static Finding more(Condition<Shipment> permitted) {
      return more(permitted, Shipment.WEIGHT);
    }

    private static Finding more(Condition<Shipment> permitted, Fact<?, ?> fact) {
      return check(Claims.monotone(permitting(permitted), fact));
    }

    private static void isUndecided(Finding finding, String reason) {
      assertThat(finding.verdict()).isEqualTo(Verdict.NOT_DECIDED);
      assertThat(finding.reason()).isEqualTo(reason);
    }

    @Test
    void where_only_a_least_value_is_asked_for() {
      assertThat(more(HEAVY))
          .hasToString(
              "Holds: a greater value of weight in kilograms never takes a permission of weighed away\n");
    }

    @Test
    void but_where_there_is_a_limit() {
      assertThat(more(AllOf.of(atLeast(Shipment.WEIGHT, 10), LIGHT, INSURED)))
          .hasToString(
              """
              Refuted: a greater value of weight in kilograms never takes a permission of weighed away
                with 12 it is permitted, and with 20 it is not
                case: weight in kilograms: 20; insured: yes
                  weighed forbids it
              """);
    }

    @Test
    void both_values_are_stated_as_the_evaluator_decides_them() {
      Condition<Shipment> light = Comparison.threshold(Shipment.WEIGHT, Operator.AT_MOST, 10);
      Condition<Shipment> even = Comparison.isOneOf(Shipment.WEIGHT, Array.of(2, 4));
      Condition<Shipment> declared =
          FactComparison.of(Shipment.WEIGHT, Operator.AT_MOST, Shipment.DECLARED);

      assertThat(more(light).reason()).isEqualTo("with 10 it is permitted, and with 11 it is not");
      assertThat(more(even).reason()).isEqualTo("with 2 it is permitted, and with 3 it is not");
      Finding compared = more(declared);
      Matcher values =
          Pattern.compile("with (\\d+) it is permitted, and with (\\d+) it is not")
              .matcher(compared.reason());
      assertThat(values.matches()).as(compared.explain()).isTrue();
      int limit =
          Integer.parseInt(
              compared
                  .example()
                  .get()
                  .factValues()
                  .find(one -> one.question().startsWith("declared"))
                  .get()
                  .value());
      assertThat(limit)
          .isBetween(Integer.parseInt(values.group(1)), Integer.parseInt(values.group(2)) - 1);
    }

    @Test
    void the_smaller_value_is_permitted_in_the_same_case() {
      Condition<Shipment> permitted =
          AnyOf.of(
              AllOf.of(INSURED, Comparison.is(Shipment.WEIGHT, 5)),
              AllOf.of(Not.of(INSURED), Comparison.is(Shipment.WEIGHT, 7)));
      Finding finding = more(permitted);

      assertThat(finding.example().get().sentence() + ": " + finding.reason())
          .isEqualTo(
              "insured: no; weight in kilograms: 8: with 7 it is permitted, and with 8 it is not");
    }

    @Test
    void nor_does_a_yes_in_place_of_a_no() {
      assertThat(more(INSURED, Shipment.INSURED).verdict()).isEqualTo(Verdict.HOLDS);
      assertThat(more(Not.of(INSURED), Shipment.INSURED).verdict()).isEqualTo(Verdict.REFUTED);
    }

    @Test
    void of_what_is_assumed_only() {
      Condition<Shipment> gap = AnyOf.of(LIGHT, HEAVY);
      Condition<Shipment> lost = AnyOf.of(LIGHT, AllOf.of(HEAVY, INSURED));
      Claim<Shipment> all = Claims.monotone(permitting(gap), Shipment.WEIGHT);

      assertThat(check(all).verdict()).isEqualTo(Verdict.REFUTED);
      assertThat(check(all.assuming(gap)).verdict()).isEqualTo(Verdict.HOLDS);
      assertThat(
              check(Claims.monotone(permitting(lost), Shipment.WEIGHT).assuming(gap))
                  .example()
                  .get()
                  .sentence())
          .isEqualTo("weight in kilograms: 30; insured: no");
    }

    @Test
    void whatever_it_is_if_it_is_compared_with_nothing() {
      String nothing = "the policy compares no values of it";
      Condition<Shipment> itself =
          FactComparison.of(Shipment.WEIGHT, Operator.AT_MOST, Shipment.WEIGHT);

      assertThat(more(INSURED).verdict()).isEqualTo(Verdict.VACUOUS);
      assertThat(more(INSURED).reason()).isEqualTo(nothing);
      assertThat(more(itself).verdict()).isEqualTo(Verdict.VACUOUS);
      assertThat(more(itself).reason()).isEqualTo(nothing);
    }

    @Test
    void unless_several_parts_or_several_facts_go_by_its_name() {
      Condition<Shipment> crates = QuantifiedCondition.of(Shipment.CRATES, Quantifier.ANY, HEAVY);
      String several = "several parts ask for it, and what they answer changes with it";

      isUndecided(more(crates), several);
      isUndecided(more(QuantifiedCondition.of(Shipment.CRATES, Quantifier.ANY, crates)), several);
      isUndecided(
          more(AllOf.of(HEAVY, PartCondition.of(Shipment.CONSIGNEE, HEAVY))),
          "several facts have this name: weight in kilograms and consignee › weight in kilograms");
      assertThat(more(PartCondition.of(Shipment.CONSIGNEE, HEAVY)).verdict())
          .isEqualTo(Verdict.HOLDS);
    }

    @Test
    void for_sets_are_in_no_order() {
      isUndecided(
          more(
              Comparison.ofSet(
                  Shipment.MARKS, Operator.CONTAINS_ANY_OF, Array.of(Shipment.Mark.FRAGILE)),
              Shipment.MARKS),
          "sets have no order");
    }

    @Test
    void for_values_without_an_order_are_neither_more_nor_less() {
      Fact<Shipment, String> declared =
          Fact.of("word", shipment -> Reading.unknown(), ValueType.of(String.class));
      Fact<Shipment, Object> undeclared =
          Fact.of("thing", shipment -> Reading.unknown(), ValueType.undeclared());

      isUndecided(more(Comparison.is(declared, "x"), declared), "its values have no order");
      isUndecided(more(Comparison.is(undeclared, "x"), undeclared), "its values have no order");
      assertThat(more(Comparison.is(undeclared, 5), undeclared).verdict())
          .isEqualTo(Verdict.REFUTED);
    }

    @Test
    void for_code_that_reads_it_may_answer_anything() {
      String otherwise = "code reads it, and may answer differently for a greater value";
      Condition<Shipment> coded = code("looks fine", Shipment.WEIGHT);

      isUndecided(more(coded), "only code reads it");
      isUndecided(more(AllOf.of(HEAVY, coded)), otherwise);
      isUndecided(more(AnyOf.of(HEAVY, coded)), otherwise);
    }

    @Test
    void if_the_code_that_reads_it_makes_no_difference() {
      Condition<Shipment> coded = code("looks fine", Shipment.WEIGHT);
      Condition<Shipment> ofOther = code("looks fine", Shipment.PORT);

      assertThat(more(AnyOf.of(HEAVY, AllOf.of(HEAVY, coded))).verdict()).isEqualTo(Verdict.HOLDS);
      assertThat(more(AllOf.of(HEAVY, ofOther)).verdict()).isEqualTo(Verdict.HOLDS);
    }
  }

  @Nested
  class A_policy_only_tightens_another_by_some_facts {

    private static final Policy<Shipment> BEFORE =
        policy("before", permit("insured", AllOf.of(INSURED, Not.of(HEAVY))));

    private static Finding tightens(Policy<Shipment> later, Fact<?, ?> first, Fact<?, ?>... rest) {
      return check(Claims.onlyTightens(later, BEFORE, first, rest));
    }

    private static Policy<Shipment> after(Condition<Shipment> further) {
      return policy("after", permit("insured", AllOf.of(INSURED, Not.of(HEAVY), further)));
    }

    @Test
    void if_these_show_where_it_is_stricter() {
      assertThat(tightens(after(LIGHT), Shipment.WEIGHT))
          .hasToString("Holds: after only tightens before, and only by weight in kilograms\n");
    }

    @Test
    void but_not_if_they_are_others() {
      assertThat(tightens(after(AnyOf.of(LIGHT, SEALED)), Shipment.WEIGHT))
          .hasToString(
              """
              Refuted: after only tightens before, and only by weight in kilograms
                others with the same values are decided differently, but this case is still permitted
                case: insured: yes; weight in kilograms: 20; sealed: yes
                  after permits it by the rule insured
                  before permits it by the rule insured
              """);
      assertThat(
              tightens(after(AnyOf.of(LIGHT, SEALED)), Shipment.WEIGHT, Shipment.SEALED).explain())
          .isEqualTo(
              "Holds: after only tightens before, and only by weight in kilograms and sealed\n");
    }

    @Test
    void by_a_set_that_reports_all_its_elements() {
      Condition<Shipment> whole =
          Comparison.ofSet(
              Shipment.MARKS,
              Operator.CONTAINS_ONLY,
              Array.of(Shipment.Mark.FRAGILE, Shipment.Mark.LIVE_ANIMALS));

      assertThat(tightens(after(whole), Shipment.MARKS).verdict()).isEqualTo(Verdict.HOLDS);
      assertThat(tightens(after(whole), Shipment.WEIGHT).verdict()).isEqualTo(Verdict.REFUTED);
    }

    @Test
    void over_the_subjects_that_are_assumed() {
      Policy<Shipment> later =
          policy(
              "after",
              permit("insured", AllOf.of(INSURED, Not.of(HEAVY))),
              forbid("sealed", AllOf.of(SEALED, INSURED)));
      Claim<Shipment> claim = Claims.onlyTightens(later, BEFORE, Shipment.WEIGHT);

      assertThat(check(claim).verdict()).isEqualTo(Verdict.REFUTED);
      assertThat(check(claim.assuming(SEALED)).verdict()).isEqualTo(Verdict.HOLDS);
      assertThat(check(claim.assuming(AnyOf.of(SEALED, HEAVY))).verdict()).isEqualTo(Verdict.HOLDS);
    }

    private static Finding ofConsignee(Condition<Shipment> before, Condition<Shipment> after) {
      return check(
          Claims.onlyTightens(
                  unless("after", after, Outcome.FORBIDDEN),
                  unless("before", before, Outcome.PERMITTED),
                  Shipment.SEALED)
              .overAllSubjects());
    }

    private static Policy<Shipment> unless(
        String id, Condition<Shipment> permitted, Outcome otherwise) {
      return Policy.of(
          id,
          Array.of(permit("some", permitted)),
          CombiningAlgorithm.ONLY_ONE_APPLICABLE,
          otherwise);
    }

    @Test
    void of_which_one_of_a_part_that_is_not_known_is_not_known_either() {
      Condition<Shipment> sealed = PartCondition.of(Shipment.CONSIGNEE, SEALED);

      assertThat(ofConsignee(sealed, sealed).verdict()).isEqualTo(Verdict.HOLDS);
    }

    @Test
    void of_which_one_of_a_part_of_a_part_is_known_only_if_both_parts_are() {
      Condition<Shipment> sealed =
          PartCondition.of(Shipment.CONSIGNEE, PartCondition.of(Shipment.CONSIGNEE, SEALED));

      assertThat(ofConsignee(sealed, sealed).verdict()).isEqualTo(Verdict.HOLDS);
    }

    @Test
    void but_not_if_the_part_has_the_same_value_where_this_is_still_permitted() {
      Condition<Shipment> sealed = PartCondition.of(Shipment.CONSIGNEE, SEALED);
      Condition<Shipment> light = AnyOf.of(sealed, AllOf.of(INSURED, LIGHT));

      assertThat(ofConsignee(AnyOf.of(sealed, INSURED), light).reason())
          .isEqualTo(
              "others with the same values are decided differently, but this case is still permitted");
    }

    @Test
    void but_not_by_one_that_is_less_than_another_fact_of_one_subject_and_more_of_another() {
      Condition<Shipment> other = Not.of(FactComparison.same(Shipment.WEIGHT, Shipment.DECLARED));
      Condition<Shipment> less =
          FactComparison.of(Shipment.WEIGHT, Operator.LESS_THAN, Shipment.DECLARED);
      Claim<Shipment> claim =
          Claims.onlyTightens(
              policy("after", permit("less", less)),
              policy("before", permit("other", other)),
              Shipment.WEIGHT);

      assertThat(check(claim).explain())
          .isEqualTo(
              """
              Refuted: after only tightens before, and only by weight in kilograms
                others with the same values are decided differently, but this case is still permitted
                case: weight in kilograms: 1; declared weight in kilograms: 2
                  after permits it by the rule less
                  before permits it by the rule other
              """);
    }

    @Test
    void unless_several_parts_are_asked_for_them_or_code_reads_them() {
      assertThat(
              tightens(
                      after(QuantifiedCondition.of(Shipment.CRATES, Quantifier.NONE, SEALED)),
                      Shipment.SEALED)
                  .reason())
          .isEqualTo("several parts ask for sealed");
      assertThat(tightens(after(code("looks fine", Shipment.PORT)), Shipment.PORT).reason())
          .isEqualTo("code reads port of destination, and may answer differently for other values");
    }
  }
}
