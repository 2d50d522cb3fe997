package dev.proviso.analysis;

import static dev.proviso.analysis.Dispatch.FIT;
import static dev.proviso.analysis.Dispatch.HEAVY;
import static dev.proviso.analysis.Dispatch.INSURED;
import static dev.proviso.analysis.Dispatch.LIGHT;
import static dev.proviso.analysis.Dispatch.SEALED;
import static dev.proviso.analysis.Dispatch.atLeast;
import static dev.proviso.analysis.Dispatch.code;
import static dev.proviso.analysis.Dispatch.lessThan;
import static dev.proviso.analysis.Dispatch.matchesGolden;
import static dev.proviso.analysis.Dispatch.never;
import static dev.proviso.analysis.Dispatch.to;

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
import dev.proviso.text.Shipment;
import io.vavr.collection.Array;
import io.vavr.collection.Set;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What is found about claims about conditions, word for word. */
class FindingsOfConditionsTest {

  private static final Condition<Shipment> NEVER = never(SEALED);
  private static final Condition<Shipment> NO_MARKS =
      Comparison.ofSet(Shipment.MARKS, Operator.IS_EMPTY, Array.empty());

  private static Fact<Shipment, Integer> number(String name) {
    return Fact.of(name, shipment -> Reading.unknown());
  }

  private static Condition<Shipment> less(String left, String right) {
    return FactComparison.of(number(left), Operator.LESS_THAN, number(right));
  }

  @Test
  void a_condition_that_can_hold_is_shown_to() throws IOException {
    matchesGolden(
        "satisfiable",
        Claims.<Shipment>satisfiable(HEAVY).because("some are"),
        Claims.satisfiable(to(Shipment.Port.OSLO, Shipment.Port.GENOA)),
        Claims.<Shipment>satisfiable(AllOf.of(SEALED, FIT)).assuming(HEAVY),
        Claims.<Shipment>satisfiable(code("strike", Shipment.PORT)).overAllSubjects(),
        Claims.satisfiable(Not.of(NEVER)));
  }

  @Test
  void the_fewest_conditions_that_contradict_each_other_are_named() throws IOException {
    matchesGolden(
        "contradictions",
        Claims.satisfiable(AllOf.of(INSURED, HEAVY, SEALED, LIGHT)),
        Claims.satisfiable(
            AllOf.of(INSURED, AnyOf.of(NEVER, never(INSURED)), HEAVY, LIGHT, less("a", "b"))),
        Claims.<Shipment>satisfiable(AllOf.of(INSURED, HEAVY)).assuming(LIGHT),
        Claims.satisfiable(
            AllOf.of(SEALED, less("b", "c"), less("a", "b"), INSURED, less("c", "a"))),
        Claims.satisfiable(
            AllOf.of(
                SEALED,
                less("a", "b"),
                less("c", "d"),
                INSURED,
                less("b", "c"),
                less("d", "a"),
                HEAVY)),
        Claims.satisfiable(
            AllOf.of(
                AllOf.of(less("a", "b"), less("b", "c"), less("c", "a")),
                AllOf.of(less("d", "e"), less("e", "f"), less("f", "g"), less("g", "d")))),
        Claims.satisfiable(Definition.of("neither", HEAVY).unless("heavy", HEAVY)),
        Claims.<Shipment>satisfiable(INSURED).assuming(HEAVY).assuming(LIGHT));
  }

  @Test
  void conditions_that_never_hold_together_are_distinguished_from_those_that_do()
      throws IOException {
    matchesGolden(
        "disjoint",
        Claims.disjoint(HEAVY, LIGHT),
        Claims.disjoint(HEAVY, LIGHT, atLeast(Shipment.WEIGHT, 50)),
        Claims.<Shipment>disjoint(HEAVY, NEVER),
        Claims.<Shipment>disjoint(HEAVY, NEVER).evenIfVacuous("it was never so"),
        Claims.<Shipment>disjoint(HEAVY, INSURED).assuming(LIGHT));
  }

  @Test
  void what_implies_another_is_distinguished_from_what_does_not() throws IOException {
    matchesGolden(
        "implies",
        Claims.implies(HEAVY, atLeast(Shipment.WEIGHT, 20)),
        Claims.implies(HEAVY, FIT),
        Claims.implies(
            AnyOf.of(
                Comparison.is(Shipment.WEIGHT, 30),
                FactComparison.of(Shipment.WEIGHT, Operator.LESS_THAN, Shipment.DECLARED)),
            LIGHT),
        Claims.implies(
            FactComparison.of(Shipment.WEIGHT, Operator.LESS_THAN, Shipment.DECLARED), HEAVY),
        Claims.implies(NEVER, HEAVY),
        Claims.<Shipment>implies(INSURED, SEALED).assuming(AnyOf.of(SEALED, Not.of(INSURED))),
        Claims.<Shipment>implies(LIGHT, Not.of(HEAVY)).overAllSubjects());
  }

  @Test
  void equivalent_conditions_are_distinguished_from_others() throws IOException {
    matchesGolden(
        "equivalent",
        Claims.equivalent(Not.of(HEAVY), lessThan(Shipment.WEIGHT, 30)),
        Claims.equivalent(HEAVY, atLeast(Shipment.WEIGHT, 31)),
        Claims.equivalent(atLeast(Shipment.WEIGHT, 31), HEAVY),
        // Where nothing is known of the seal the one is unknown, and the other is false.
        Claims.<Shipment>equivalent(SEALED, AnyOf.of(SEALED, NEVER)).overAllSubjects(),
        Claims.<Shipment>equivalent(NEVER, never(INSURED)).overAllSubjects());
  }

  @Test
  void conditions_that_can_hold_together_are_shown_to() throws IOException {
    matchesGolden(
        "overlaps",
        Claims.<Shipment>overlaps(HEAVY, INSURED).because("goods of weight are insured"),
        Claims.overlaps(HEAVY, LIGHT));
  }

  @Test
  void conditions_that_leave_nothing_out_are_distinguished_from_those_that_do() throws IOException {
    matchesGolden(
        "exhaustive",
        Claims.exhaustive(HEAVY, lessThan(Shipment.WEIGHT, 40)),
        Claims.exhaustive(HEAVY, LIGHT),
        Claims.exhaustive(HEAVY, LIGHT, atLeast(Shipment.WEIGHT, 20)),
        Claims.<Shipment>exhaustive(SEALED, Not.of(SEALED)).overAllSubjects());
  }

  @Test
  void conditions_of_which_exactly_one_holds_are_distinguished_from_others() throws IOException {
    matchesGolden(
        "partition",
        Claims.partition(HEAVY, lessThan(Shipment.WEIGHT, 30)),
        Claims.partition(HEAVY, lessThan(Shipment.WEIGHT, 31)),
        Claims.partition(HEAVY, LIGHT),
        Claims.partition(HEAVY, LIGHT, AllOf.of(Not.of(HEAVY), Not.of(LIGHT))));
  }

  @Test
  void what_a_finding_rests_on_is_noted() throws IOException {
    Condition<Shipment> coded = code("looks fine", Shipment.WEIGHT);
    matchesGolden(
        "notes",
        Claims.implies(AllOf.of(FIT, coded), AnyOf.of(coded, HEAVY)),
        Claims.implies(AllOf.of(FIT, coded), HEAVY),
        Claims.implies(AllOf.of(HEAVY, FIT), FIT),
        Claims.satisfiable(PartCondition.of(Shipment.CONSIGNEE, code("known to us"))));
  }

  @Test
  void a_case_reports_sets_and_parts_and_of_what_no_condition_mentions() throws IOException {
    Fact<Shipment, Set<String>> words = Fact.of("words", shipment -> Reading.unknown());
    Condition<Shipment> flammable =
        Comparison.ofSet(
            Shipment.MARKS, Operator.CONTAINS_ALL_OF, Array.of(Shipment.Mark.FLAMMABLE));
    matchesGolden(
        "cases",
        Claims.satisfiable(flammable),
        Claims.satisfiable(Not.of(flammable)),
        Claims.satisfiable(AllOf.of(Not.of(flammable), Not.of(NO_MARKS))),
        Claims.<Shipment>satisfiable(AnyOf.of(NO_MARKS, Not.of(NO_MARKS))).overAllSubjects(),
        Claims.<Shipment>exhaustive(NO_MARKS, Not.of(NO_MARKS)).overAllSubjects(),
        Claims.satisfiable(
            Not.of(Comparison.ofSet(words, Operator.CONTAINS_ONLY, Array.of("glass", "steel")))),
        Claims.satisfiable(Not.of(to(Shipment.Port.ANTWERP))),
        Claims.satisfiable(Not.of(Comparison.is(Shipment.NAME, "Brown"))),
        Claims.satisfiable(
            AllOf.of(
                QuantifiedCondition.of(Shipment.CRATES, Quantifier.ANY, HEAVY),
                QuantifiedCondition.of(Shipment.CRATES, Quantifier.ANY, LIGHT))),
        Claims.satisfiable(QuantifiedCondition.of(Shipment.CRATES, Quantifier.NONE, HEAVY)));
  }
}
