package dev.proviso.analysis;

import static dev.proviso.analysis.Dispatch.FIT;
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
import dev.proviso.condition.Definition;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Policy;
import dev.proviso.text.Shipment;
import io.vavr.collection.Array;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is asked of parts, of the whole, and of both. */
class PartsTest {

  private static Condition<Shipment> any(Condition<Shipment> condition) {
    return QuantifiedCondition.of(Shipment.CRATES, Quantifier.ANY, condition);
  }

  private static Condition<Shipment> every(Condition<Shipment> condition) {
    return QuantifiedCondition.of(Shipment.CRATES, Quantifier.EVERY, condition);
  }

  private static String example(Claim<Shipment> claim) {
    return check(claim).example().get().sentence();
  }

  @Test
  void what_people_judge_of_the_whole_counts_for_its_parts() {
    assertThat(example(Claims.satisfiable(any(AllOf.of(SEALED, FIT)))))
        .isEqualTo("crates #1 › sealed: yes; fitness: yes");
    assertThat(check(Claims.satisfiable(AllOf.of(Not.of(FIT), any(FIT)))).verdict())
        .isEqualTo(Verdict.REFUTED);
    assertThat(check(Claims.implies(any(AllOf.of(SEALED, FIT)), FIT)).verdict())
        .isEqualTo(Verdict.HOLDS);
  }

  @Test
  void what_rests_on_a_judgment_of_parts_is_noted_and_that_there_are_any_is_reported() {
    Finding finding = check(Claims.satisfiable(any(FIT)));

    assertThat(finding.example().get().sentence()).isEqualTo("crates: one or more; fitness: yes");
    assertThat(finding.notes())
        .containsExactly("the case rests on a person's judgment of “fitness”");
    assertThat(check(Claims.satisfiable(AllOf.of(FIT, any(any(FIT))))).notes())
        .containsExactly("the case rests on a person's judgment of “fitness”");
    assertThat(check(Claims.satisfiable(any(AllOf.of(SEALED, code("strike"))))).notes())
        .containsExactly("the case rests on code that cannot be looked into, “strike”");
    assertThat(check(Claims.satisfiable(any(SEALED))).notes()).isEmpty();
  }

  @Test
  void parts_of_parts_are_described_by_the_way_that_leads_to_them() {
    assertThat(example(Claims.satisfiable(any(any(SEALED)))))
        .isEqualTo("crates #1 › crates #1 › sealed: yes");
    assertThat(example(Claims.satisfiable(any(any(any(SEALED))))))
        .isEqualTo("crates #1 › crates #1 › crates #1 › sealed: yes");
    assertThat(example(Claims.satisfiable(PartCondition.of(Shipment.CONSIGNEE, any(SEALED)))))
        .isEqualTo("consignee › crates #1 › sealed: yes");
    assertThat(example(Claims.satisfiable(any(PartCondition.of(Shipment.CONSIGNEE, any(SEALED))))))
        .isEqualTo("crates #1 › consignee › crates #1 › sealed: yes");
  }

  @Test
  void rules_that_no_parts_can_meet_together_are_not_ambiguous() {
    Policy<Shipment> crates =
        policy(
            "crates",
            permit("all-light", AllOf.of(any(INSURED), every(LIGHT))),
            forbid("some-heavy", any(HEAVY)));
    Policy<Shipment> mixed =
        policy("crates", permit("some-light", any(LIGHT)), forbid("some-heavy", any(HEAVY)));

    assertThat(check(Claims.unambiguous(crates)).verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(example(Claims.unambiguous(mixed)))
        .isEqualTo("crates #1 › weight in kilograms: 19; crates #2 › weight in kilograms: 30");
  }

  @Test
  void several_answers_that_no_parts_can_give_together_are_found() {
    Condition<Shipment> heavier = any(atLeast(Shipment.WEIGHT, 40));
    Claim<Shipment> claim =
        Claims.implies(
            AllOf.of(any(SEALED), any(INSURED), heavier), AnyOf.of(any(HEAVY), every(INSURED)));

    assertThat(check(claim).verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(check(Claims.implies(any(HEAVY), heavier)).verdict()).isEqualTo(Verdict.REFUTED);
  }

  @Test
  void where_parts_cannot_be_so_in_one_way_they_may_be_in_another() {
    Condition<Shipment> impossible = AllOf.of(any(HEAVY), every(LIGHT));
    Condition<Shipment> other = AllOf.of(any(HEAVY), Not.of(every(LIGHT)), INSURED, SEALED);
    Condition<Shipment> heavier = AllOf.of(any(atLeast(Shipment.WEIGHT, 40)), Not.of(any(HEAVY)));

    assertThat(example(Claims.satisfiable(AnyOf.of(impossible, other))))
        .startsWith("crates #1 › weight in kilograms: 30; ")
        .endsWith("insured: yes; sealed: yes");
    assertThat(
            example(
                Claims.satisfiable(
                    AnyOf.of(heavier, AllOf.of(any(HEAVY), every(HEAVY), INSURED, SEALED)))))
        .isEqualTo("crates #1 › weight in kilograms: 30; insured: yes; sealed: yes");
    assertThat(
            check(
                    Claims.satisfiable(
                        AnyOf.of(heavier, AllOf.of(Not.of(any(HEAVY)), INSURED, SEALED))))
                .verdict())
        .isEqualTo(Verdict.HOLDS);
    assertThat(check(Claims.satisfiable(AnyOf.of(impossible, heavier))).verdict())
        .isEqualTo(Verdict.REFUTED);
  }

  @Test
  void what_is_too_large_within_parts_is_not_decided() {
    Condition<Shipment> all =
        AllOf.of(
            Array.range(0, 12)
                .map(
                    n ->
                        AnyOf.of(
                            FactComparison.same(text("left " + n), text("right " + (n + 5) % 12)),
                            Comparison.is(text("left " + n), "value"))));
    Claim<Shipment> claim = Claims.satisfiable(any(all));

    assertThat(Prover.within(1_000).check(claim).verdict()).isEqualTo(Verdict.NOT_DECIDED);
    assertThat(check(claim).verdict()).isEqualTo(Verdict.HOLDS);
  }

  private static Fact<Shipment, String> text(String name) {
    return Fact.of(name, shipment -> Reading.unknown());
  }

  private static final Condition<Shipment> LATE =
      Comparison.threshold(Fact.asOf(), Operator.AT_LEAST, Shipment.CHANGE);

  @Test
  void the_date_of_the_whole_is_that_of_its_parts_and_of_theirs() {
    assertThat(check(Claims.implies(any(AllOf.of(SEALED, LATE)), LATE)).verdict())
        .isEqualTo(Verdict.HOLDS);
    assertThat(check(Claims.implies(any(any(AllOf.of(SEALED, LATE))), LATE)).verdict())
        .isEqualTo(Verdict.HOLDS);
    assertThat(check(Claims.satisfiable(any(AllOf.of(SEALED, Not.of(LATE))))).verdict())
        .isEqualTo(Verdict.HOLDS);
    assertThat(example(Claims.satisfiable(any(AllOf.of(SEALED, LATE)))))
        .isEqualTo("crates #1 › sealed: yes; as-of date: 2021-07-01");
    assertThat(check(Claims.satisfiable(AllOf.of(Not.of(LATE), any(any(LATE))))).verdict())
        .isEqualTo(Verdict.REFUTED);
  }

  @Test
  void a_date_that_is_not_known_is_not_known_in_its_parts_either() {
    Claim<Shipment> told =
        Claims.<Shipment>exhaustive(any(LATE), Not.of(any(LATE)))
            .overAllSubjects()
            .assuming(every(SEALED))
            .assuming(any(SEALED));

    assertThat(example(told)).contains("as-of date: not known");
  }

  private static final Fact<Shipment, LocalDate> ARRIVAL =
      Fact.of("day of arrival", shipment -> Reading.unknown());

  private static String difference(Condition<Shipment> condition) {
    Policy<Shipment> before = policy("before", permit("late", condition)).asOf(Shipment.DAY);
    Policy<Shipment> after = policy("after", permit("late", condition)).asOf(ARRIVAL);
    return Difference.from(before)
        .to(after)
        .lines()
        .map(line -> line.witness().sentence())
        .mkString("\n");
  }

  @Test
  void one_condition_is_asked_as_of_the_date_of_each_policy() {
    String onlyBefore = "day of dispatch: 2021-07-01; day of arrival: 2021-06-30";
    String onlyAfter = "day of dispatch: 2021-06-30; day of arrival: 2021-07-01";

    assertThat(difference(LATE)).isEqualTo(onlyBefore + "\n" + onlyAfter);
    assertThat(difference(AllOf.of(LATE, any(AllOf.of(SEALED, LATE)))))
        .isEqualTo(
            "day of dispatch: 2021-07-01; crates #1 › sealed: yes; day of arrival: 2021-06-30\n"
                + "day of dispatch: 2021-06-30; crates #1 › sealed: yes; day of arrival: 2021-07-01");
    assertThat(difference(any(AllOf.of(SEALED, LATE))))
        .isEqualTo(
            "crates #1 › sealed: yes; " + onlyBefore + "\ncrates #1 › sealed: yes; " + onlyAfter);
  }

  @Test
  void a_definition_is_asked_as_of_the_date_of_its_policy() {
    Condition<Shipment> early =
        Comparison.threshold(Shipment.DAY, Operator.LESS_THAN, Shipment.CHANGE);
    Policy<Shipment> never =
        policy(
            "never",
            permit("any", AnyOf.of(SEALED, Definition.of("late but early", AllOf.of(LATE, early)))),
            permit("crates", any(Definition.of("late crate", AllOf.of(LATE, early)))));

    assertThat(check(Claims.everyDefinitionSatisfiable(never)).verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(check(Claims.everyDefinitionSatisfiable(never.asOf(Shipment.DAY))).reason())
        .startsWith("this definition never holds: “late but early” (it cannot be that");
  }
}
