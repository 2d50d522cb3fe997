package dev.proviso.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.Not;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.Truth;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Each law is broken here on purpose: what is generated must be able to tell. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BrokenLawsTest {

  private static final Seq<Judgment> NONE = Array.empty();

  private record Trial(Gen gen, Policy<Sample> policy, Sample sample) {}

  private static Stream<Trial> trials() {
    Random random = new Random(20211206);
    return Stream.generate(
            () -> {
              Gen gen = Gen.of(random);
              return new Trial(gen, gen.ofRules(2), gen.sample(random.nextInt(70)));
            })
        .limit(1000);
  }

  /** How often a law that takes one more sample fails. */
  private static long broken(BiPredicate<Trial, Sample> law) {
    return trials().filter(t -> !law.test(t, t.gen().learned(t.sample()))).count();
  }

  @Test
  void to_take_unknown_for_false_breaks_monotonicity_and_keeping_it_does_not() {
    assertThat(broken((t, more) -> isMonotone(t, more, Naive.twoValued(NONE)))).isPositive();
    assertThat(broken((t, more) -> isMonotone(t, more, Naive.of(NONE)))).isZero();
  }

  private static boolean isMonotone(Trial trial, Sample more, Naive naive) {
    Outcome before = naive.outcome(trial.policy(), trial.sample());
    return !before.isSettled() || naive.outcome(trial.policy(), more) == before;
  }

  @Test
  void to_take_unknown_for_false_permits_what_the_policy_does_not() {
    assertThat(
            trials()
                .filter(
                    t ->
                        Naive.twoValued(NONE).outcome(t.policy(), t.sample()).permits()
                            && !t.policy().decide(t.sample()).isPermitted()))
        .isNotEmpty();
  }

  @Test
  void to_lose_an_answer_permits_when_unknown_is_taken_for_false() {
    assertThat(
            trials()
                .filter(
                    t -> {
                      Naive naive = Naive.twoValued(NONE);
                      Sample less = t.gen().forgotten(t.sample());
                      return naive.outcome(t.policy(), less).permits()
                          && !naive.outcome(t.policy(), t.sample()).permits();
                    }))
        .isNotEmpty();
  }

  @Test
  void the_first_that_applies_depends_on_order_and_overriding_does_not() {
    assertThat(disordered(CombiningAlgorithm.FIRST_APPLICABLE)).isPositive();
    assertThat(disordered(CombiningAlgorithm.FORBID_OVERRIDES)).isZero();
    assertThat(disordered(CombiningAlgorithm.PERMIT_OVERRIDES)).isZero();
  }

  private static long disordered(CombiningAlgorithm combining) {
    return trials()
        .filter(
            t -> {
              Seq<Rule<Sample>> rules = t.policy().allRules();
              Outcome otherwise = ((RulePolicy<Sample>) t.policy()).otherwise();
              return outcome(rules, combining, otherwise, t.sample())
                  != outcome(rules.reverse(), combining, otherwise, t.sample());
            })
        .count();
  }

  private static Outcome outcome(
      Seq<Rule<Sample>> rules, CombiningAlgorithm combining, Outcome otherwise, Sample sample) {
    return Policy.of("p", rules, combining, otherwise).decide(sample).outcome();
  }

  @Test
  void de_morgan_with_the_joiner_kept_is_refuted() {
    assertThat(
            trials()
                .filter(
                    t -> {
                      Condition<Sample> p = t.gen().condition(1);
                      Condition<Sample> q = t.gen().condition(1);
                      return truth(Not.of(AllOf.of(p, q)), t.sample())
                          != truth(AllOf.of(Not.of(p), Not.of(q)), t.sample());
                    }))
        .isNotEmpty();
  }

  @Test
  void the_excluded_middle_does_not_hold_where_something_is_unknown() {
    assertThat(
            trials()
                .filter(
                    t -> {
                      Condition<Sample> p = t.gen().condition(1);
                      return truth(AllOf.of(p, Not.of(p)), t.sample()) != Truth.FALSE;
                    }))
        .isNotEmpty();
  }

  @Test
  void to_list_every_unknown_fact_as_missing_lists_too_many() {
    Fixture fixture = new Fixture();

    assertThat(fixture.decide().missing().map(Object::toString)).containsExactly("b");
    assertThat(fixture.decide().trace().allAnswers().filter(a -> !a.reading().isKnown()))
        .hasSize(2);
  }

  private static final class Fixture {
    dev.proviso.decision.Decision<Sample> decide() {
      Condition<Sample> a = dev.proviso.condition.Comparison.is(Sample.A, true);
      Condition<Sample> b = dev.proviso.condition.Comparison.is(Sample.B, true);
      Condition<Sample> c = dev.proviso.condition.Comparison.is(Sample.C, true);
      Rule<Sample> rule =
          Rule.of(
              dev.proviso.rule.Effect.PERMIT,
              "r",
              AllOf.of(b, dev.proviso.condition.AnyOf.of(a, c)));
      return Policy.of("p", Array.of(rule), CombiningAlgorithm.FORBID_OVERRIDES, Outcome.FORBIDDEN)
          .decide(
              new Sample(io.vavr.collection.HashMap.empty())
                  .with("c", dev.proviso.fact.Reading.known(true)));
    }
  }

  private static Truth truth(Condition<Sample> condition, Sample sample) {
    return Evaluator.of(sample, NONE).condition(condition).truth();
  }

  @Test
  void to_read_the_law_of_the_day_wrongly_is_noticed_and_to_read_it_rightly_is_not() {
    for (History.Read way : History.Read.values()) {
      long wrong =
          trials()
              .filter(
                  t ->
                      Naive.of(NONE).reading(way).outcome(t.policy(), t.sample())
                          != t.policy().decide(t.sample()).outcome())
              .count();
      assertThat(wrong > 0).as(way.toString()).isEqualTo(way != History.Read.RIGHTLY);
    }
  }

  @Test
  void to_take_the_date_of_a_decision_from_each_part_is_noticed() {
    LocalDate date = Sample.day(5);
    Naive right = Naive.of(NONE).asOf(date);
    Naive wrong = right.datingEachPart();
    long noticed = 0;
    for (Trial t : trials().toList()) {
      Condition<Sample> ofThePart = PartCondition.of(Sample.PART, t.gen().datedLeaf());
      Truth truth = Evaluator.of(t.sample(), NONE).asOf(date).condition(ofThePart).truth();
      assertThat(truth).isEqualTo(right.truth(ofThePart, t.sample()));
      noticed += truth == wrong.truth(ofThePart, t.sample()) ? 0 : 1;
    }
    assertThat(noticed).isGreaterThan(20);
  }

  @Test
  void what_is_generated_leads_to_every_outcome_often() {
    for (Outcome outcome : Outcome.values()) {
      assertThat(trials().filter(t -> t.policy().decide(t.sample()).outcome() == outcome).count())
          .as(outcome.toString())
          .isGreaterThan(20);
    }
  }
}
