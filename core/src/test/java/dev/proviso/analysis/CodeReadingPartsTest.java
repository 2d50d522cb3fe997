package dev.proviso.analysis;

import static dev.proviso.analysis.Dispatch.INSURED;
import static dev.proviso.analysis.Dispatch.SEALED;
import static dev.proviso.analysis.Dispatch.check;
import static dev.proviso.analysis.Dispatch.code;
import static dev.proviso.analysis.Dispatch.lessThan;
import static dev.proviso.analysis.Dispatch.permit;
import static dev.proviso.analysis.Dispatch.policy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.Not;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Policy;
import dev.proviso.text.Shipment;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Code reads the very part or list of parts that conditions ask. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CodeReadingPartsTest {

  private static final Condition<Shipment> CODE = code("code fits", Shipment.CONSIGNEE);
  private static final Condition<Shipment> LIST_CODE = code("list fits", Shipment.CRATES);

  private static Condition<Shipment> of(Condition<Shipment> condition) {
    return PartCondition.of(Shipment.CONSIGNEE, condition);
  }

  private static Condition<Shipment> any(Condition<Shipment> condition) {
    return QuantifiedCondition.of(Shipment.CRATES, Quantifier.ANY, condition);
  }

  private static Condition<Shipment> every(Condition<Shipment> condition) {
    return QuantifiedCondition.of(Shipment.CRATES, Quantifier.EVERY, condition);
  }

  private static String example(Claim<Shipment> claim) {
    Finding found = check(claim);
    assertThat(found.verdict()).as(found.explain()).isEqualTo(Verdict.HOLDS);
    return found.example().get().sentence();
  }

  private static Claim<Shipment> both(Condition<Shipment> one, Condition<Shipment> other) {
    return Claims.satisfiable(AllOf.of(one, other));
  }

  @Test
  void a_part_is_one_fact_in_whichever_order_it_is_read() {
    Condition<Shipment> light = of(lessThan(Shipment.WEIGHT, 2));

    assertThat(example(both(CODE, light)))
        .isEqualTo("code fits: yes; consignee › weight in kilograms: 1");
    assertThat(example(both(light, CODE)))
        .isEqualTo("consignee › weight in kilograms: 1; code fits: yes");
    assertThat(example(both(CODE, light).overAllSubjects()))
        .isEqualTo("code fits: yes; consignee › weight in kilograms: 1");
    assertThat(example(both(of(CODE), of(light))))
        .isEqualTo("consignee › code fits: yes; consignee › consignee › weight in kilograms: 1");
  }

  @Test
  void so_is_a_list_of_parts() {
    assertThat(example(both(LIST_CODE, any(SEALED))))
        .isEqualTo("list fits: yes; crates #1 › sealed: yes");
    assertThat(example(both(LIST_CODE, every(SEALED)).overAllSubjects()))
        .isEqualTo("list fits: yes; crates: none");
    assertThat(example(both(any(LIST_CODE), any(any(SEALED)))))
        .isEqualTo("crates #1 › list fits: yes; crates #1 › crates #1 › sealed: yes");
    assertThat(example(Claims.satisfiable(LIST_CODE).overAllSubjects()))
        .isEqualTo("list fits: yes");
  }

  @Test
  void so_is_the_day_that_dates_a_policy() {
    Policy<Shipment> dated =
        policy("dated", permit("code", code("code fits", Shipment.DAY))).asOf(Shipment.DAY);

    assertThat(check(Claims.complete(dated)).verdict()).isEqualTo(Verdict.REFUTED);
  }

  @Test
  void a_part_that_is_not_known_is_known_to_nobody_who_reads_it() {
    Condition<Shipment> unknown = AllOf.of(Not.of(CODE), of(SEALED));

    assertThat(
            check(Claims.equivalent(CODE, CODE).assuming(of(SEALED)).overAllSubjects()).verdict())
        .isEqualTo(Verdict.HOLDS);
    assertThat(example(Claims.satisfiable(unknown).overAllSubjects()))
        .isEqualTo("code fits: no; consignee › sealed: yes");
    assertThat(
            check(Claims.implies(of(SEALED), of(SEALED)).assuming(CODE).overAllSubjects())
                .verdict())
        .isEqualTo(Verdict.HOLDS);
  }

  @Test
  void a_policy_with_such_code_has_a_report_and_a_difference_and_generated_subjects() {
    Policy<Shipment> reading =
        policy(
            "reading",
            permit("consignee", AllOf.of(CODE, of(SEALED))),
            permit("crates", AllOf.of(LIST_CODE, any(SEALED))));
    Policy<Shipment> plain = policy("plain", permit("consignee", of(SEALED)));

    assertThat(Consistency.of(reading).report().isConsistent()).isTrue();
    assertThat(Difference.from(reading).to(plain).relation())
        .isEqualTo(Difference.Relation.INCOMPARABLE);
    assertThat(Difference.from(plain).to(reading).isComplete()).isTrue();
    Assignments<Shipment> made = Assignments.of(reading);
    Random random = new Random(20211206);
    for (int i = 0; i < 100; i++) {
      assertThat(made.decide(made.draw(random, 0.2))).isNotNull();
    }
  }

  @Test
  void what_only_code_reads_needs_no_value() {
    Finding found = check(Claims.satisfiable(CODE));

    assertThat(found.verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(found.example().get().sentence()).isEqualTo("code fits: yes");
    assertThat(check(Claims.implies(CODE, SEALED)).verdict()).isEqualTo(Verdict.REFUTED);
    assertThat(check(Claims.neverPermits(policy("p", permit("c", CODE)), INSURED)).verdict())
        .isEqualTo(Verdict.REFUTED);
  }

  @Test
  void a_case_says_by_whose_answers_it_is_one() {
    JudgmentQuestion<Shipment> fit = JudgmentQuestion.of("fitness", "it is fit to be carried");
    Finding found = check(Claims.satisfiable(AllOf.of(CODE, of(fit), any(LIST_CODE))));

    assertThat(found.verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(found.notes())
        .containsExactlyInAnyOrder(
            "the case rests on code that cannot be looked into, “code fits”",
            "the case rests on a person's judgment of “fitness”",
            "the case rests on code that cannot be looked into, “list fits”");
    assertThat(check(Claims.implies(AllOf.of(CODE, SEALED), CODE)).notes()).isEmpty();
    assertThat(check(Claims.implies(AllOf.of(CODE, SEALED), INSURED)).notes())
        .containsExactly("the case rests on code that cannot be looked into, “code fits”");
  }

  @Test
  void a_part_that_is_also_compared_as_a_whole_is_none_that_anybody_can_make() {
    Fact<Shipment, Shipment> sender = Fact.of("sender", shipment -> Reading.unknown());
    Condition<Shipment> same = FactComparison.same(Shipment.CONSIGNEE, sender);
    Condition<Shipment> fine = Comparison.is(Shipment.CONSIGNEE, Shipment.fine());

    assertThat(check(both(same, of(SEALED))).verdict()).isEqualTo(Verdict.NOT_DECIDED);
    assertThat(check(both(of(SEALED), fine)).verdict()).isEqualTo(Verdict.NOT_DECIDED);
    assertThat(check(both(fine, AllOf.of(CODE, of(SEALED)))).verdict())
        .isEqualTo(Verdict.NOT_DECIDED);
    assertThat(check(Claims.implies(AllOf.of(fine, of(SEALED)), of(SEALED))).verdict())
        .isEqualTo(Verdict.HOLDS);
    assertThat(check(both(fine, Not.of(fine))).verdict()).isEqualTo(Verdict.REFUTED);
    assertThat(Consistency.of(policy("p", permit("c", AllOf.of(fine, of(SEALED))))).report())
        .isNotNull();
  }
}
