package dev.proviso.analysis;

import static dev.proviso.analysis.Dispatch.FIT;
import static dev.proviso.analysis.Dispatch.SEALED;
import static dev.proviso.analysis.Dispatch.atLeast;
import static dev.proviso.analysis.Dispatch.check;
import static dev.proviso.analysis.Dispatch.code;
import static dev.proviso.analysis.Dispatch.forbid;
import static dev.proviso.analysis.Dispatch.lessThan;
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
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Policy;
import dev.proviso.text.Shipment;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The case that is shown is a smallest one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseMinimizerTest {

  private static final Condition<Shipment> X = flag("x");
  private static final Condition<Shipment> T = flag("t");
  private static final Condition<Shipment> S = flag("s");
  private static final Condition<Shipment> D = flag("d");
  private static final Condition<Shipment> U = flag("u");
  private static final Condition<Shipment> W = flag("w");

  private static Condition<Shipment> flag(String name) {
    Fact<Shipment, Boolean> fact = Fact.of(name, shipment -> Reading.unknown());
    return Comparison.is(fact, true);
  }

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
  void a_fact_that_is_asked_first_is_left_out_if_others_do() {
    assertThat(example(Claims.satisfiable(AnyOf.of(AllOf.of(X, T), S)))).isEqualTo("s: yes");
    assertThat(example(Claims.implies(AnyOf.of(AllOf.of(X, T), S), D))).isEqualTo("s: yes; d: no");
    assertThat(example(Claims.satisfiable(AnyOf.of(AllOf.of(X, T, D), AllOf.of(S, D)))))
        .isEqualTo("d: yes; s: yes");
    assertThat(example(Claims.satisfiable(AnyOf.of(AllOf.of(X, T), FIT)).overAllSubjects()))
        .isEqualTo("fitness: yes");
  }

  @Test
  void a_fact_that_refutes_a_claim_in_two_ways_refutes_it_alone() {
    assertThat(example(Claims.disjoint(AnyOf.of(X, T), Not.of(T), D))).isEqualTo("d: yes");
    assertThat(example(Claims.partition(AnyOf.of(X, T), Not.of(T), D))).isEqualTo("d: yes");
    assertThat(example(Claims.disjoint(AnyOf.of(X, T), Not.of(T), code("code"))))
        .isEqualTo("code: yes");
    assertThat(
            example(
                Claims.unambiguous(
                    policy("p", permit("x", AnyOf.of(X, D)), forbid("d", AnyOf.of(D, T))))))
        .isEqualTo("d: yes");
  }

  @Test
  void one_part_that_meets_all_that_is_wanted_is_enough() {
    assertThat(example(Claims.disjoint(any(U), any(AllOf.of(U, W)))))
        .isEqualTo("crates #1 › u: yes; crates #1 › w: yes");
    assertThat(example(Claims.satisfiable(AllOf.of(any(U), any(W), any(AllOf.of(U, W))))))
        .isEqualTo("crates #1 › u: yes; crates #1 › w: yes");
    assertThat(example(Claims.satisfiable(AllOf.of(any(U), any(W)))))
        .isEqualTo("crates #1 › u: yes; crates #1 › w: yes");
    assertThat(example(Claims.satisfiable(AllOf.of(any(U), Not.of(every(U)), any(W)))))
        .isEqualTo("crates #1 › u: yes; crates #1 › w: yes; crates #2 › u: no");
  }

  @Test
  void of_parts_no_more_is_reported_than_matters() {
    assertThat(example(Claims.satisfiable(AnyOf.of(any(U), any(Not.of(U))))))
        .isEqualTo("crates: one or more");
    assertThat(example(Claims.satisfiable(every(U)))).isEqualTo("crates: none");
    assertThat(example(Claims.satisfiable(AnyOf.of(AllOf.of(any(U), any(W)), S))))
        .isEqualTo("s: yes");
    assertThat(example(Claims.satisfiable(AnyOf.of(any(U), Not.of(any(U))))))
        .isEqualTo("whatever the facts are");
  }

  @Test
  void a_judgment_that_a_part_is_asked_too_is_left_out_where_it_does_not_matter() {
    assertThat(example(Claims.satisfiable(any(AnyOf.of(FIT, SEALED)))))
        .isIn("crates: one or more; fitness: yes", "crates #1 › sealed: yes");
    assertThat(example(Claims.satisfiable(AllOf.of(any(AnyOf.of(FIT, SEALED)), any(SEALED)))))
        .isEqualTo("crates #1 › sealed: yes");
    assertThat(example(Claims.satisfiable(AllOf.of(X, any(AnyOf.of(AllOf.of(FIT, U), W))))))
        .isEqualTo("x: yes; crates #1 › w: yes");
  }

  @Test
  void a_value_that_is_beyond_all_constants_needs_no_other_to_compare_it_with() {
    Condition<Shipment> heavier =
        FactComparison.of(Shipment.WEIGHT, Operator.MORE_THAN, Shipment.DECLARED);

    assertThat(example(Claims.satisfiable(AnyOf.of(heavier, atLeast(Shipment.WEIGHT, 20)))))
        .isEqualTo("weight in kilograms: 20");
    assertThat(
            example(
                Claims.satisfiable(
                    AllOf.of(
                        AnyOf.of(heavier, atLeast(Shipment.WEIGHT, 20)),
                        Comparison.threshold(Shipment.WEIGHT, Operator.MORE_THAN, 20)))))
        .isEqualTo("weight in kilograms: 21");
    assertThat(
            check(Claims.satisfiable(AllOf.of(heavier, lessThan(Shipment.WEIGHT, 20))))
                .example()
                .get()
                .factValues())
        .hasSize(2);
  }

  private record Box(Seq<Item> items) {}

  private record Item(boolean sealed) {}

  private record Load(Seq<Box> boxes) {}

  @Test
  void a_part_that_has_no_parts_is_not_one_of_which_nothing_is_reported() {
    Fact<Item, Boolean> seal = Fact.known("seal", Item::sealed);
    Fact<Box, Seq<Item>> items = Fact.known("items", Box::items);
    Fact<Load, Seq<Box>> boxes = Fact.known("boxes", Load::boxes);
    Condition<Box> none =
        QuantifiedCondition.of(items, Quantifier.NONE, Comparison.is(seal, false));
    Claim<Load> claim =
        Claims.equivalent(
            QuantifiedCondition.of(boxes, Quantifier.NONE, none),
            QuantifiedCondition.of(boxes, Quantifier.EVERY, none));

    assertThat(Prover.standard().check(claim).example().get().sentence())
        .isEqualTo("boxes #1 › items: none");
  }

  @Test
  void of_what_less_permits_and_more_does_not_it_does_not_matter_how_much_less() {
    Fact<Shipment, Integer> days = Fact.of("days", shipment -> Reading.unknown());
    Policy<Shipment> policy =
        policy("terms", permit("short", Comparison.threshold(days, Operator.AT_MOST, 30)));
    Condition<Shipment> assumed = AnyOf.of(X, Comparison.threshold(days, Operator.AT_LEAST, 20));

    assertThat(example(Claims.monotone(policy, days).assuming(assumed))).isEqualTo("days: 31");
  }

  @Test
  void a_case_that_would_take_long_to_make_smaller_is_shown_as_it_was_found() {
    List<Condition<Shipment>> pairs = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      pairs.add(AnyOf.of(flag("left " + i), flag("right " + i)));
    }
    Finding found = check(Claims.satisfiable(AllOf.of(Array.ofAll(pairs))));

    assertThat(found.verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(found.example().get().factValues()).hasSize(30);
  }

  @Test
  void what_code_reads_is_not_reported_beside_its_answer() {
    Policy<Shipment> byCode = policy("p", permit("by code", code("code", Shipment.INSURED)));
    Finding finding = check(Claims.permitsOnly(byCode, SEALED).overAllSubjects());

    assertThat(finding.example().get().sentence()).isEqualTo("sealed: no; code: yes");
  }
}
