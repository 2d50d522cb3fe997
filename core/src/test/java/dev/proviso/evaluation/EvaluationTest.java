package dev.proviso.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.Not;
import dev.proviso.condition.Truth;
import dev.proviso.decision.Decision;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Evaluator;
import dev.proviso.policy.Gen;
import dev.proviso.policy.Naive;
import dev.proviso.policy.Policy;
import dev.proviso.policy.Sample;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class EvaluationTest {

  private record Case(
      Policy<Sample> policy, Sample sample, Seq<Judgment> judgments, Gen gen, int size) {

    Decision<Sample> decision() {
      return policy.decide(sample, judgments);
    }
  }

  private record Trees(
      Condition<Sample> p,
      Condition<Sample> q,
      Condition<Sample> r,
      Sample sample,
      Seq<Judgment> judgments) {

    Truth truth(Condition<Sample> condition) {
      return Evaluator.of(sample, judgments).condition(condition).truth();
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    return Gen.sized(
        (random, size) -> {
          Gen gen = Gen.of(random);
          return new Case(
              gen.policy(size), gen.sample(random.nextInt(70)), gen.judgments(), gen, size);
        });
  }

  @Provide
  Arbitrary<Trees> dated() {
    return Gen.sized(
        (random, size) -> {
          Gen gen = Gen.of(random);
          return new Trees(
              gen.datedLeaf(),
              gen.datedLeaf(),
              gen.datedLeaf(),
              gen.sample(random.nextInt(40)),
              Array.empty());
        });
  }

  @Provide
  Arbitrary<Trees> trees() {
    return Gen.sized(
        (random, size) -> {
          Gen gen = Gen.of(random);
          return new Trees(
              gen.condition(size),
              gen.condition(size),
              gen.condition(size),
              gen.sample(random.nextInt(70)),
              gen.judgments());
        });
  }

  @Property(tries = 1000)
  void the_truth_of_a_tree_is_what_a_second_evaluator_says(@ForAll("trees") Trees trees) {
    assertThat(trees.truth(trees.p()))
        .isEqualTo(Naive.of(trees.judgments()).truth(trees.p(), trees.sample()));
  }

  @Property(tries = 1000)
  void the_outcome_of_a_policy_is_what_a_second_evaluator_says(@ForAll("cases") Case given) {
    Naive naive = Naive.of(given.judgments()).asOfDateIn(given.policy(), given.sample());
    Decision<Sample> decision = given.decision();

    assertThat(decision.outcome()).isEqualTo(naive.outcome(given.policy(), given.sample()));
    decision
        .trace()
        .allRules()
        .forEach(
            rule -> assertThat(rule.truth()).isEqualTo(naive.truth(rule.rule(), given.sample())));
  }

  @Property(tries = 1000)
  void the_truth_of_a_tree_as_of_a_date_is_what_a_second_evaluator_says(
      @ForAll("trees") Trees trees, @ForAll @IntRange(min = 1, max = 12) int day) {
    LocalDate date = Sample.day(day);

    assertThat(
            Evaluator.of(trees.sample(), trees.judgments()).asOf(date).condition(trees.p()).truth())
        .isEqualTo(Naive.of(trees.judgments()).asOf(date).truth(trees.p(), trees.sample()));
  }

  @Property(tries = 1000)
  void the_truth_of_what_asks_the_law_of_the_day_is_what_a_second_evaluator_says(
      @ForAll("dated") Trees trees, @ForAll @IntRange(min = 1, max = 12) int day) {
    LocalDate date = Sample.day(day);
    Evaluator<Sample> evaluator = Evaluator.of(trees.sample(), trees.judgments()).asOf(date);
    Naive naive = Naive.of(trees.judgments()).asOf(date);

    for (Condition<Sample> leaf : Array.of(trees.p(), trees.q(), trees.r())) {
      assertThat(evaluator.condition(leaf).truth()).isEqualTo(naive.truth(leaf, trees.sample()));
    }
  }

  @Property(tries = 1000)
  void the_outcome_as_of_a_date_is_what_a_second_evaluator_says(
      @ForAll("cases") Case given, @ForAll @IntRange(min = 1, max = 12) int day) {
    LocalDate date = Sample.day(day);
    Naive naive = Naive.of(given.judgments()).asOf(date);
    Decision<Sample> decision = given.policy().decideAsOf(date, given.sample(), given.judgments());

    assertThat(decision.outcome()).isEqualTo(naive.outcome(given.policy(), given.sample()));
    decision
        .trace()
        .allRules()
        .forEach(
            rule -> assertThat(rule.truth()).isEqualTo(naive.truth(rule.rule(), given.sample())));
  }

  @Property(tries = 1000)
  void giving_the_date_that_a_policy_takes_from_its_subject_changes_nothing(
      @ForAll("cases") Case given, @ForAll @IntRange(min = 1, max = 12) int day) {
    LocalDate date = Sample.day(day);
    Sample sample = given.sample().with("day", Reading.known(date));
    Policy<Sample> dated = given.policy().asOf(Sample.DAY);

    assertThat(dated.decide(sample, given.judgments()).outcome())
        .isEqualTo(given.policy().decideAsOf(date, sample, given.judgments()).outcome());
  }

  @Property(tries = 1000)
  void joiners_do_not_depend_on_order(@ForAll("trees") Trees t) {
    assertThat(t.truth(AllOf.of(t.p(), t.q(), t.r())))
        .isEqualTo(t.truth(AllOf.of(t.r(), t.p(), t.q())))
        .isEqualTo(t.truth(AllOf.of(t.q(), t.p(), t.r())));
    assertThat(t.truth(AnyOf.of(t.p(), t.q(), t.r())))
        .isEqualTo(t.truth(AnyOf.of(t.r(), t.p(), t.q())))
        .isEqualTo(t.truth(AnyOf.of(t.q(), t.p(), t.r())));
  }

  @Property(tries = 1000)
  void trees_obey_de_morgan_and_double_negation(@ForAll("trees") Trees t) {
    assertThat(t.truth(Not.of(AllOf.of(t.p(), t.q()))))
        .isEqualTo(t.truth(AnyOf.of(Not.of(t.p()), Not.of(t.q()))));
    assertThat(t.truth(Not.of(AnyOf.of(t.p(), t.q()))))
        .isEqualTo(t.truth(AllOf.of(Not.of(t.p()), Not.of(t.q()))));
    assertThat(t.truth(Not.of(Not.of(t.p())))).isEqualTo(t.truth(t.p()));
  }

  @Property(tries = 1000)
  void overriding_policies_do_not_depend_on_the_order_of_rules(
      @ForAll("cases") Case given, @ForAll Random random) {
    Seq<Rule<Sample>> rules = given.gen().rules(given.size());
    Outcome otherwise = given.gen().otherwise();
    List<Rule<Sample>> disordered = new ArrayList<>(rules.asJava());
    Collections.shuffle(disordered, random);
    for (CombiningAlgorithm combining :
        Array.of(CombiningAlgorithm.FORBID_OVERRIDES, CombiningAlgorithm.PERMIT_OVERRIDES)) {
      Decision<Sample> straight =
          Policy.of("p", rules, combining, otherwise).decide(given.sample(), given.judgments());
      Decision<Sample> shuffled =
          Policy.of("p", disordered, combining, otherwise)
              .decide(given.sample(), given.judgments());

      assertThat(shuffled.outcome()).isEqualTo(straight.outcome());
      assertThat(shuffled.deciding().toSet()).isEqualTo(straight.deciding().toSet());
      assertThat(shuffled.citations()).isEqualTo(straight.citations());
    }
  }

  @Property(tries = 1000)
  void learning_never_overturns_a_settled_outcome(@ForAll("cases") Case given) {
    Outcome before = given.decision().outcome();
    if (before.isSettled()) {
      Sample learned = given.gen().learned(given.sample());
      assertThat(given.policy().decide(learned, given.judgments()).outcome()).isEqualTo(before);
    }
  }

  @Property(tries = 1000)
  void losing_an_answer_never_leads_to_a_permission(@ForAll("cases") Case given) {
    Sample forgotten = given.gen().forgotten(given.sample());
    Outcome less = given.policy().decide(forgotten, given.judgments()).outcome();

    assertThat(less).isIn(given.decision().outcome(), Outcome.UNDETERMINED);
  }

  @Property(tries = 500)
  void the_same_inputs_give_the_same_decision(@ForAll("cases") Case given) {
    assertThat(given.decision()).isEqualTo(given.decision());
    assertThat(given.decision().explain()).isEqualTo(given.decision().explain());
  }
}
