package dev.proviso.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.Not;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Cases, reasons and missing questions where a fact is absent or may be. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AbsentFactsInCasesTest {

  private record Vet(boolean licensed) {}

  /**
   * An animal.
   *
   * @param age none where it has none; null where nobody knows
   * @param weight null where nobody knows
   * @param vet none where it has none; null where nobody knows
   */
  private record Animal(
      @Nullable Option<Integer> age,
      @Nullable Integer weight,
      boolean tame,
      @Nullable Option<Vet> vet) {}

  private static final Fact<Animal, Integer> AGE =
      Fact.ifPresent("age", animal -> Objects.requireNonNull(animal.age(), "not known"));
  private static final Fact<Animal, Integer> WEIGHT =
      Fact.ifKnown("weight", animal -> Option.of(animal.weight()));
  private static final Fact<Animal, Boolean> TAME = Fact.known("tame", Animal::tame);
  private static final Fact<Animal, Vet> VET =
      Fact.ifPresent("vet", animal -> Objects.requireNonNull(animal.vet(), "not known"));
  private static final Fact<Vet, Boolean> LICENSED = Fact.known("licensed", Vet::licensed);

  private static final Condition<Animal> HAS_AGE = present(true);
  private static final Condition<Animal> HAS_NO_AGE = present(false);

  private static Condition<Animal> present(boolean isWanted) {
    return Comparison.is(Fact.presenceOf(AGE), isWanted);
  }

  private static Policy<Animal> permitting(Condition<Animal> condition) {
    return Policy.of(
        "animals",
        Array.of(Rule.of(Effect.PERMIT, "rule", condition)),
        CombiningAlgorithm.FORBID_OVERRIDES,
        Outcome.NOT_APPLICABLE);
  }

  private static Reasons<Animal> reasons(Condition<Animal> condition) {
    return Reasons.of(permitting(condition)).get();
  }

  private static String shown(Iterable<FactValue> facts) {
    return Array.ofAll(facts).map(one -> one.question() + ": " + one.value()).mkString("; ");
  }

  private static Finding check(Claim<Animal> claim) {
    return Prover.standard().check(claim);
  }

  @Test
  void a_case_in_which_a_fact_is_absent_states_what_else_it_needs() {
    Finding finding =
        check(
            Claims.exhaustive(
                Comparison.is(AGE, 5), FactComparison.same(WEIGHT, AGE), Comparison.is(WEIGHT, 5)));

    assertThat(finding.verdict()).isEqualTo(Verdict.REFUTED);
    assertThat(shown(finding.example().get().factValues()))
        .matches("age: absent; weight: (?!5$)\\d+");
  }

  @Test
  void code_answers_nothing_in_a_case_in_which_what_it_reads_is_absent() {
    Condition<Animal> code = OpaqueCondition.of("code", Animal::tame, Array.of(AGE));
    Difference<Animal> difference =
        Difference.from(permitting(code)).to(permitting(AllOf.of(HAS_AGE, code)));

    assertThat(difference.lines().map(line -> shown(line.witness().factValues())))
        .containsExactly("age: absent");
  }

  @Test
  void a_value_says_by_itself_that_it_is_present_so_that_a_case_with_it_is_the_smallest() {
    Condition<Animal> always =
        AnyOf.of(
            Not.of(AllOf.of(HAS_AGE, Comparison.threshold(AGE, Operator.AT_LEAST, 10))),
            AllOf.of(HAS_NO_AGE, Comparison.is(TAME, true)));

    assertThat(shown(check(Claims.exhaustive(always)).example().get().factValues()))
        .isEqualTo("age: 10");
  }

  @Test
  void an_absent_value_is_one_of_the_answers_that_may_settle_an_outcome() {
    Fact<Animal, Integer> height =
        Fact.<Animal, Integer>of("height", animal -> Reading.unknown()).orAbsent();
    Reasons<Animal> reasons =
        reasons(
            AllOf.of(
                Comparison.is(Fact.presenceOf(height), true),
                Comparison.threshold(height, Operator.AT_LEAST, 10),
                Comparison.threshold(WEIGHT, Operator.AT_LEAST, 100)));

    assertThat(reasons.next(new Animal(null, null, true, null))).containsExactly("height");
  }

  @Test
  void a_value_that_is_not_known_is_not_said_to_be_present() {
    Condition<Animal> hasVet = Comparison.is(Fact.presenceOf(VET), true);
    Claim<Animal> claim =
        Claims.exhaustive(Not.of(hasVet), AnyOf.of(hasVet, Comparison.is(VET, new Vet(true))));

    assertThat(shown(check(claim.overAllSubjects()).example().get().factValues()))
        .isEqualTo("vet: not known");
    assertThat(check(claim).verdict()).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void whoever_has_a_value_and_whoever_has_none_do_not_have_the_same_value() {
    Policy<Animal> later = permitting(Comparison.threshold(AGE, Operator.AT_LEAST, 10));
    Policy<Animal> earlier =
        permitting(
            AnyOf.of(
                Comparison.threshold(AGE, Operator.AT_LEAST, 10), HAS_NO_AGE, Not.of(HAS_NO_AGE)));

    assertThat(check(Claims.onlyTightens(later, earlier, AGE)).verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(check(Claims.onlyTightens(later, earlier, TAME)).verdict())
        .isEqualTo(Verdict.REFUTED);
  }

  @Test
  void a_value_suffices_without_that_it_is_present_where_nobody_asks_for_that() {
    Animal animal = new Animal(Option.some(5), 3, true, Option.none());

    assertThat(shown(reasons(Comparison.is(AGE, 5)).sufficient(animal))).isEqualTo("age: 5");
    assertThat(shown(reasons(AllOf.of(HAS_AGE, Comparison.is(AGE, 5))).sufficient(animal)))
        .isEqualTo("age: 5");
  }

  @Test
  void so_does_a_fact_of_a_part() {
    Animal animal = new Animal(Option.none(), 3, true, Option.some(new Vet(true)));
    Condition<Vet> licensed = Comparison.is(LICENSED, true);
    Policy<Animal> within =
        Policy.within(
            VET,
            Policy.of(
                "vets",
                Array.of(Rule.of(Effect.PERMIT, "rule", licensed)),
                CombiningAlgorithm.FORBID_OVERRIDES,
                Outcome.FORBIDDEN));

    assertThat(shown(Reasons.of(within).get().sufficient(animal))).isEqualTo("vet › licensed: yes");
    assertThat(shown(reasons(PartCondition.of(VET, licensed)).sufficient(animal)))
        .isEqualTo("vet › licensed: yes");
  }

  @Test
  void that_something_is_absent_suffices_where_nobody_asks_whether_it_is() {
    Animal animal = new Animal(Option.none(), 3, true, Option.none());

    assertThat(shown(reasons(Comparison.is(AGE, 5)).sufficient(animal))).isEqualTo("age: absent");
  }

  @Test
  void no_change_makes_a_value_present_and_leaves_it_unknown() {
    Animal animal = new Animal(Option.none(), 3, true, Option.none());
    Condition<Animal> both = AllOf.of(HAS_AGE, HAS_NO_AGE);

    assertThat(reasons(both).change(animal, Outcome.PERMITTED)).isEmpty();
    assertThat(shown(reasons(both).change(animal, Outcome.UNDETERMINED).get()))
        .isEqualTo("age: not known");
  }

  @Test
  void nothing_is_missing_where_what_is_absent_leaves_the_outcome_open_anyway() {
    Animal without = new Animal(Option.none(), null, true, Option.none());
    Animal with = new Animal(Option.some(5), null, true, Option.none());
    Policy<Animal> policy = permitting(FactComparison.of(WEIGHT, Operator.MORE_THAN, AGE));

    assertThat(policy.decide(with).missing().map(Object::toString)).containsExactly("weight");
    assertThat(policy.decide(without).outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(policy.decide(without).missing()).isEmpty();
  }
}
