package dev.proviso.analysis;

import static dev.proviso.analysis.Dispatch.permit;
import static dev.proviso.analysis.Dispatch.policy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Grade;
import dev.proviso.text.Shipment;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Nothing is proved of two things that have one name. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OneNameTest {

  private static final Fact<Shipment, Integer> ONE = Fact.known("size", shipment -> 1);
  private static final Fact<Shipment, Integer> TWO = Fact.known("size", shipment -> 2);
  private static final Fact<Shipment, Shipment> PART = Fact.known("crate", shipment -> shipment);

  private static Condition<Shipment> small(Fact<Shipment, Integer> size) {
    return Comparison.threshold(size, Operator.LESS_THAN, 2);
  }

  private static void isNotDecided(Claim<Shipment> claim, String name) {
    Finding finding = Prover.standard().check(claim);

    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_DECIDED);
    assertThat(finding.reason())
        .isEqualTo("two different facts are called `" + name + "`; rename one, or share it");
  }

  @Test
  void two_facts_of_one_name_are_not_taken_for_one() {
    isNotDecided(Claims.implies(small(ONE), small(TWO)), "size");
    isNotDecided(Claims.disjoint(small(ONE), small(TWO)), "size");
    isNotDecided(Claims.neverPermits(policy("p", permit("r", small(ONE))), small(TWO)), "size");
    isNotDecided(
        Claims.atLeastAsStrict(
            policy("p", permit("r", small(ONE))), policy("q", permit("r", small(TWO)))),
        "size");
  }

  @Test
  void nor_are_they_at_a_grade_in_a_part_by_their_presence_or_where_code_reads_them() {
    isNotDecided(Claims.implies(small(ONE), small(TWO.demanding(Grade.DOCUMENTED))), "size");
    isNotDecided(
        Claims.implies(PartCondition.of(PART, small(ONE)), PartCondition.of(PART, small(TWO))),
        "crate › size");
    isNotDecided(Claims.implies(small(ONE), Comparison.is(Fact.presenceOf(TWO), true)), "size");
    isNotDecided(
        Claims.implies(small(ONE), OpaqueCondition.of("code", shipment -> true, Array.of(TWO))),
        "size");
  }

  @Test
  void one_fact_and_a_fact_of_that_name_in_a_part_are_told_apart() {
    Finding finding =
        Prover.standard().check(Claims.implies(small(ONE), PartCondition.of(PART, small(TWO))));

    assertThat(finding.verdict()).isEqualTo(Verdict.REFUTED);
  }

  private static Condition<Shipment> listed(String... names) {
    Seq<String> all = Array.of(names);
    return ListMembership.of(
        Shipment.NAME,
        Roster.of("embargo", Span.from(Shipment.START, ListSnapshot.of(all))),
        Fact.asOf());
  }

  @Test
  void two_lists_of_one_name_are_told_apart() {
    Finding finding =
        Prover.standard()
            .check(
                Claims.implies(
                    AllOf.of(listed("Brown", "Green"), Comparison.is(Shipment.NAME, "Green")),
                    listed("Brown")));

    assertThat(finding.verdict()).isEqualTo(Verdict.REFUTED);
  }
}
