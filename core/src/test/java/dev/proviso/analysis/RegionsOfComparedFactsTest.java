package dev.proviso.analysis;

import static dev.proviso.analysis.Dispatch.atLeast;
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
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.text.Shipment;
import dev.proviso.text.Shipment.Mark;
import dev.proviso.text.Shipment.Port;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Of facts that are compared with each other a line tells how they stand to each other. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegionsOfComparedFactsTest {

  private static final Fact<Shipment, Integer> A = number("a");
  private static final Fact<Shipment, Integer> B = number("b");
  private static final Fact<Shipment, Integer> C = number("c");
  private static final Fact<Shipment, Boolean> F = Fact.of("f", shipment -> Reading.unknown());
  private static final Condition<Shipment> YES = Comparison.is(F, true);

  private static Fact<Shipment, Integer> number(String name) {
    return Fact.of(name, shipment -> Reading.unknown());
  }

  /** Where a condition holds that permits no more. */
  private static Seq<String> where(Condition<Shipment> condition) {
    return Difference.from(policy("before", permit("some", condition)))
        .to(policy("after", permit("none", Dispatch.never(condition))))
        .lines()
        .map(line -> line.facts() + " (" + line.combinations() + ")");
  }

  private static Condition<Shipment> ab(Operator operator) {
    return FactComparison.of(A, operator, B);
  }

  @Test
  void a_line_of_two_numbers_covers_no_subject_that_does_not_change() {
    Difference<Shipment> difference =
        Difference.from(policy("before", permit("r", ab(Operator.AT_MOST))))
            .to(policy("after", permit("r", YES)));

    assertThat(difference.lines().map(Difference.Line::facts))
        .containsExactly("a: at most b; f: no", "a: more than b; f: yes");
  }

  @Test
  void each_relation_has_its_words() {
    assertThat(where(ab(Operator.AT_MOST))).containsExactly("a: at most b (1)");
    assertThat(where(ab(Operator.LESS_THAN))).containsExactly("a: less than b (1)");
    assertThat(where(ab(Operator.AT_LEAST))).containsExactly("a: at least b (1)");
    assertThat(where(ab(Operator.MORE_THAN))).containsExactly("a: more than b (1)");
    assertThat(where(FactComparison.same(A, B))).containsExactly("a: the same as b (1)");
    assertThat(where(Not.of(FactComparison.same(A, B)))).containsExactly("a: other than b (1)");
    assertThat(where(AllOf.of(ab(Operator.AT_MOST), Not.of(FactComparison.same(A, B)))))
        .containsExactly("a: less than b (1)");
  }

  @Test
  void limits_are_reported_beside_it() {
    assertThat(where(AllOf.of(ab(Operator.AT_MOST), atLeast(A, 10))))
        .containsExactly("a: at least 10; a: at most b (1)");
    assertThat(where(AllOf.of(ab(Operator.AT_MOST), lessThan(B, 10))))
        .containsExactly("a: at most b; b: less than 10 (1)");
    assertThat(where(AllOf.of(atLeast(A, 10), lessThan(B, 10), ab(Operator.AT_LEAST))))
        .containsExactly("a: at least 10; b: less than 10 (1)");
  }

  @Test
  void of_three_each_pair_that_matters_is_reported() {
    assertThat(where(AllOf.of(ab(Operator.AT_MOST), FactComparison.of(B, Operator.LESS_THAN, C))))
        .containsExactly("a: at most b; b: less than c (1)");
    assertThat(where(AnyOf.of(ab(Operator.AT_MOST), FactComparison.of(A, Operator.AT_MOST, C))))
        .containsExactlyInAnyOrder("a: at most b (1)", "a: at most c (1)");
  }

  @Test
  void values_of_a_closed_type_are_counted_together() {
    Fact<Shipment, Port> other = Fact.of("other port", shipment -> Reading.unknown());
    Fact<Shipment, Boolean> fragile = Fact.of("g", shipment -> Reading.unknown());

    assertThat(where(FactComparison.same(Shipment.PORT, other)))
        .containsExactly("port of destination: the same as other port (8)");
    assertThat(where(FactComparison.of(Shipment.PORT, Operator.LESS_THAN, other)))
        .containsExactly("port of destination: less than other port (28)");
    assertThat(where(AllOf.of(FactComparison.same(F, fragile), atLeast(A, 3))))
        .containsExactly("f: the same as g; a: at least 3 (2)");
  }

  @Test
  void sets_are_the_same_or_not() {
    Fact<Shipment, Set<Mark>> others =
        Fact.of(
            "other marks",
            shipment -> Reading.unknown(),
            ValueType.setOf(ValueType.of(Mark.class)));
    Condition<Shipment> same = FactComparison.same(Shipment.MARKS, others);
    Condition<Shipment> fragile =
        Comparison.ofSet(Shipment.MARKS, Operator.CONTAINS_ALL_OF, Array.of(Mark.FRAGILE));
    Condition<Shipment> none =
        Comparison.ofSet(Shipment.MARKS, Operator.IS_EMPTY, Array.<Mark>empty());

    assertThat(where(same)).containsExactly("marks: the same as other marks (1)");
    assertThat(where(Not.of(same))).containsExactly("marks: other than other marks (1)");
    assertThat(where(AllOf.of(same, fragile)))
        .containsExactly("marks: the list includes fragile; marks: the same as other marks (1)");
    assertThat(where(none)).containsExactly("marks: empty (1)");
    assertThat(where(Not.of(none))).containsExactly("marks: not empty (1)");
  }

  /** A number that says of itself to be another one, to the evaluator alone. */
  private record Grade(long number) {
    private static final long LIAR = 1;

    long told() {
      return number == LIAR && isAskedByEvaluator() ? -1_000 : number;
    }

    private static boolean isAskedByEvaluator() {
      return StackWalker.getInstance()
          .walk(frames -> frames.anyMatch(one -> one.getClassName().contains(".evaluation.")));
    }
  }

  private static final ValueType<Grade> LYING =
      ValueType.define("grade", Grade.class).counted(Grade::told, Grade::new);

  private static Fact<Shipment, Grade> grade(String name) {
    return Fact.of(name, shipment -> Reading.unknown(), LYING);
  }

  private static Difference<Shipment> lying(Condition<Shipment> condition) {
    return Difference.from(policy("before", permit("some", condition)))
        .to(policy("after", permit("none", Dispatch.never(condition))));
  }

  @Test
  void a_line_whose_case_the_evaluator_decides_otherwise_is_refused() {
    Condition<Shipment> positive =
        AllOf.of(
            Comparison.threshold(grade("a"), Operator.MORE_THAN, new Grade(0)),
            Comparison.threshold(grade("a"), Operator.LESS_THAN, new Grade(2)));
    Difference<Shipment> difference = lying(positive);

    assertThat(difference.relation()).isEqualTo(Difference.Relation.NOT_DECIDED);
    assertThat(difference.lines()).isEmpty();
    assertThat(difference.isComplete()).isFalse();
    assertThat(difference.reason()).startsWith("analysis and evaluator disagree where a: ");
    assertThat(difference.text())
        .startsWith("after could not be compared with before\n  analysis and evaluator disagree");
  }

  @Test
  void so_is_one_whose_witness_is_right_and_another_of_its_cases_is_not() {
    Condition<Shipment> atMost = FactComparison.of(grade("a"), Operator.AT_MOST, grade("b"));
    Difference<Shipment> difference = lying(atMost);

    assertThat(Prover.standard().check(Claims.satisfiable(atMost)).verdict())
        .isEqualTo(Verdict.HOLDS);
    assertThat(difference.relation()).isEqualTo(Difference.Relation.NOT_DECIDED);
    assertThat(difference.reason()).contains("disagree");
    assertThat(lying(FactComparison.same(grade("a"), grade("b"))).relation())
        .isEqualTo(Difference.Relation.STRICTER);
  }

  @Test
  void a_claim_whose_case_the_evaluator_decides_otherwise_is_not_decided() {
    Finding found =
        Prover.standard()
            .check(
                Claims.satisfiable(
                    AllOf.of(
                        Comparison.threshold(grade("a"), Operator.MORE_THAN, new Grade(0)),
                        Comparison.threshold(grade("a"), Operator.LESS_THAN, new Grade(2)))));

    assertThat(found.verdict()).isEqualTo(Verdict.NOT_DECIDED);
    assertThat(found.reason()).startsWith("analysis and evaluator disagree about `");
    assertThat(found.example()).isEmpty();
  }
}
