package dev.proviso.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.Not;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is asked in a part, and whether a fact is present, belongs to the value of the fact. */
class TighteningByPartsTest {

  private record Dog(int kilos, LocalDate born) {}

  private record Show(Seq<Dog> dogs, Dog star, Option<Integer> fee, int seats) {}

  private static final Fact<Dog, Integer> KILOS =
      Fact.of("weight", dog -> Reading.known(dog.kilos()));
  private static final Fact<Dog, LocalDate> BORN =
      Fact.of("birth", dog -> Reading.known(dog.born()));
  private static final Fact<Show, Seq<Dog>> DOGS =
      Fact.of("dogs", show -> Reading.known(show.dogs()));
  private static final Fact<Show, Dog> STAR = Fact.of("star", show -> Reading.known(show.star()));
  private static final Fact<Show, Integer> FEE = Fact.ifPresent("fee", Show::fee);
  private static final Fact<Show, Integer> SEATS =
      Fact.of("seats", show -> Reading.known(show.seats()));
  private static final Condition<Show> FEW_SEATS = Comparison.threshold(SEATS, Operator.AT_MOST, 3);

  private static Condition<Dog> heavy(int kilos) {
    return Comparison.threshold(KILOS, Operator.MORE_THAN, kilos);
  }

  private static Condition<Show> anyHeavy(int kilos) {
    return QuantifiedCondition.of(DOGS, Quantifier.ANY, heavy(kilos));
  }

  private static Condition<Show> heavyStar(int kilos) {
    return PartCondition.of(STAR, heavy(kilos));
  }

  private static Policy<Show> forbidding(String id, Condition<Show> condition) {
    return Policy.of(
        id,
        Array.of(Rule.of(Effect.FORBID, "heavy", condition)),
        CombiningAlgorithm.FORBID_OVERRIDES,
        Outcome.PERMITTED);
  }

  private static Claim<Show> tightens(
      Condition<Show> later, Condition<Show> earlier, Fact<Show, ?> fact) {
    return Claims.onlyTightens(forbidding("after", later), forbidding("before", earlier), fact);
  }

  private static Condition<Show> never(Condition<Show> condition) {
    return AllOf.of(condition, Not.of(condition));
  }

  private static void isFound(Verdict verdict, Claim<Show> claim) {
    for (Claim<Show> one : Array.of(claim.overKnownSubjects(), claim.overAllSubjects())) {
      Finding finding = Prover.standard().check(one);
      assertThat(finding.verdict()).as(finding.explain()).isEqualTo(verdict);
    }
  }

  @Test
  void what_any_dog_weighs_is_decided_by_the_list_of_dogs() {
    isFound(Verdict.HOLDS, tightens(anyHeavy(25), anyHeavy(30), DOGS));
    isFound(Verdict.REFUTED, tightens(anyHeavy(30), anyHeavy(25), DOGS));
    isFound(Verdict.REFUTED, tightens(anyHeavy(25), anyHeavy(30), SEATS));
  }

  @Test
  void what_a_dog_weighs_is_decided_by_the_dog() {
    isFound(Verdict.HOLDS, tightens(heavyStar(25), heavyStar(30), STAR));
    isFound(Verdict.HOLDS, tightens(heavyStar(25), heavyStar(30), Fact.ofPart(STAR, KILOS)));
    isFound(Verdict.REFUTED, tightens(heavyStar(25), heavyStar(30), SEATS));
  }

  @Test
  void whether_a_fact_is_present_is_decided_by_the_fact() {
    Condition<Show> free = Comparison.is(Fact.presenceOf(FEE), false);

    isFound(Verdict.HOLDS, tightens(free, never(free), FEE));
    isFound(Verdict.HOLDS, tightens(free, never(free), Fact.presenceOf(FEE)));
    isFound(Verdict.REFUTED, tightens(free, never(free), SEATS));
  }

  @Test
  void a_part_alone_does_not_decide_what_another_fact_decides_as_well() {
    isFound(
        Verdict.REFUTED,
        tightens(AllOf.of(FEW_SEATS, anyHeavy(25)), AllOf.of(FEW_SEATS, anyHeavy(30)), DOGS));
    isFound(
        Verdict.REFUTED,
        tightens(AllOf.of(FEW_SEATS, heavyStar(25)), AllOf.of(FEW_SEATS, heavyStar(30)), STAR));
    isFound(
        Verdict.REFUTED,
        tightens(
            FactComparison.of(Fact.ofPart(STAR, KILOS), Operator.AT_LEAST, SEATS),
            FactComparison.of(Fact.ofPart(STAR, KILOS), Operator.MORE_THAN, SEATS),
            STAR));
  }

  @Test
  void what_a_part_answers_by_itself_is_decided_by_the_part_also_if_code_answers() {
    Condition<Dog> shaggy = OpaqueCondition.of("shaggy", dog -> true, Array.of(KILOS));

    isFound(
        Verdict.HOLDS,
        tightens(
            QuantifiedCondition.of(DOGS, Quantifier.ANY, shaggy),
            QuantifiedCondition.of(DOGS, Quantifier.ANY, AllOf.of(shaggy, heavy(30))),
            DOGS));
    isFound(
        Verdict.HOLDS,
        tightens(
            PartCondition.of(STAR, shaggy),
            PartCondition.of(STAR, AllOf.of(shaggy, heavy(30))),
            STAR));
  }

  @Test
  void what_parts_answer_as_of_a_date_or_by_a_judgment_is_not_decided_by_the_parts_alone() {
    Condition<Show> born =
        QuantifiedCondition.of(
            DOGS, Quantifier.ANY, FactComparison.of(BORN, Operator.AT_LEAST, Fact.<Dog>asOf()));
    Condition<Show> judged =
        QuantifiedCondition.of(DOGS, Quantifier.ANY, JudgmentQuestion.of("fair", "is it fair?"));

    isFound(Verdict.NOT_DECIDED, tightens(born, never(born), DOGS));
    isFound(Verdict.NOT_DECIDED, tightens(judged, never(judged), DOGS));
    assertThat(Prover.standard().check(tightens(born, never(born), DOGS)).reason())
        .isEqualTo("the answers about dogs depend on as-of date, too");
    assertThat(Prover.standard().check(tightens(judged, never(judged), DOGS)).reason())
        .isEqualTo("the answers about dogs depend on fair, too");
  }

  @Test
  void of_a_fact_that_several_parts_have_nothing_is_decided_also_if_only_its_presence_is_asked() {
    Fact<Dog, Integer> price = Fact.ifPresent("price", dog -> Option.some(dog.kilos()));
    Fact<Dog, Dog> mother = Fact.of("mother", Reading::known);

    for (Condition<Dog> each :
        Array.of(Comparison.is(Fact.presenceOf(price), true), PartCondition.of(mother, heavy(3)))) {
      for (Fact<Dog, ?> fact : Array.<Fact<Dog, ?>>of(price, mother)) {
        Condition<Show> any = QuantifiedCondition.of(DOGS, Quantifier.ANY, each);
        Finding finding =
            Prover.standard()
                .check(
                    Claims.onlyTightens(
                        forbidding("after", any), forbidding("before", never(any)), fact));
        boolean isAsked = (fact == price) == (each instanceof Comparison);
        assertThat(finding.verdict())
            .as(finding.explain())
            .isEqualTo(isAsked ? Verdict.NOT_DECIDED : Verdict.REFUTED);
      }
    }
  }
}
