package dev.proviso.testkit.mutation;

import static dev.proviso.dsl.Policies.choice;
import static dev.proviso.dsl.Policies.flag;
import static dev.proviso.dsl.Policies.quantity;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.Prover;
import dev.proviso.analysis.Verdict;
import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.condition.Not;
import dev.proviso.dsl.BooleanFact;
import dev.proviso.dsl.OrderedFact;
import dev.proviso.dsl.ValueFact;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is said of a mutant is held against every subject of a small world. */
class MutantPropertiesTest {

  enum Shape {
    ROUND,
    FLAT,
    LONG
  }

  record Thing(Option<Boolean> old, Option<Integer> size, Option<Shape> shape) {}

  private static final BooleanFact<Thing> OLD = flag("age").ifKnown(Thing::old);
  private static final OrderedFact<Thing, Integer> SIZE = quantity("size").ifKnown(Thing::size);
  private static final ValueFact<Thing, Shape> SHAPE = choice("shape").ifKnown(Thing::shape);

  /** All that the limits from 1 to 5, and one beyond either, can tell apart. */
  private static final Seq<Thing> WORLD =
      orUnknown(true, false)
          .flatMap(
              old ->
                  orUnknown(-1, 0, 1, 2, 3, 4, 5, 6, 7)
                      .flatMap(
                          size ->
                              orUnknown(Shape.values()).map(shape -> new Thing(old, size, shape))));

  @SafeVarargs
  @SuppressWarnings("varargs") // read once
  private static <T> Seq<Option<T>> orUnknown(T... values) {
    return Array.of(values).map(Option::some).append(Option.none());
  }

  private static Seq<Outcome> outcomes(Policy<Thing> policy) {
    return WORLD.map(thing -> policy.decide(thing).outcome());
  }

  @Property(tries = 60)
  void what_is_proved_equivalent_decides_alike_and_what_is_not_has_a_subject(
      @ForAll("policies") Policy<Thing> policy) {
    Seq<Outcome> before = outcomes(policy);
    for (Mutant<Thing> mutant : PolicyMutants.of(policy).all()) {
      EquivalenceProof proof =
          EquivalenceProof.of(policy, mutant.policy(), Array.empty(), Prover.standard());
      assertThat(proof.verdict())
          .as(mutant.description())
          .isEqualTo(outcomes(mutant.policy()).equals(before) ? Verdict.HOLDS : Verdict.REFUTED);
    }
  }

  @Property(tries = 30)
  void a_check_of_every_subject_kills_all_that_is_not_equivalent(
      @ForAll("policies") Policy<Thing> policy) {
    Seq<Outcome> before = outcomes(policy);
    MutationReport<Thing> report =
        PolicyMutants.of(policy)
            .againstCheck(mutant -> assertThat(outcomes(mutant)).isEqualTo(before))
            .run();
    assertThat(report.survived()).isEmpty();
    assertThat(report.notDecided()).isEmpty();
    report.assertScoreAtLeast(100);
  }

  @Property(tries = 60)
  void each_mutant_is_another_policy_under_the_same_id(@ForAll("policies") Policy<Thing> policy) {
    Seq<Mutant<Thing>> all = PolicyMutants.of(policy).all();
    assertThat(all).isNotEmpty().isEqualTo(PolicyMutants.of(policy).all());
    assertThat(all.map(Mutant::digest)).doesNotHaveDuplicates();
    assertThat(all).allMatch(one -> one.policy().id().equals(policy.id()));
    assertThat(all).noneMatch(one -> one.policy().equals(policy));
  }

  @Provide
  Arbitrary<Policy<Thing>> policies() {
    Arbitrary<List<Rule<Thing>>> rules =
        Combinators.combine(Arbitraries.of(Effect.class), conditions(), exceptions())
            .as(MutantPropertiesTest::rule)
            .list()
            .ofMinSize(1)
            .ofMaxSize(3);
    return Combinators.combine(
            rules,
            Arbitraries.of(CombiningAlgorithm.class),
            Arbitraries.of(Outcome.PERMITTED, Outcome.FORBIDDEN, Outcome.NOT_APPLICABLE))
        .as(
            (some, combining, otherwise) ->
                Policy.of(
                    "things",
                    Array.ofAll(some).zipWithIndex().map(one -> one._1().renamed("r" + one._2())),
                    combining,
                    otherwise));
  }

  private static Rule<Thing> rule(
      Effect effect, Condition<Thing> condition, List<Condition<Thing>> exceptions) {
    Rule<Thing> rule = Rule.of(effect, "r", condition);
    for (Condition<Thing> exception : exceptions) {
      rule = rule.unless("e" + rule.exceptions().size(), exception);
    }
    return rule;
  }

  private static Arbitrary<List<Condition<Thing>>> exceptions() {
    return conditions().list().ofMaxSize(1);
  }

  private static Arbitrary<Condition<Thing>> conditions() {
    Definition<Thing> small =
        Definition.<Thing>of("small", SIZE.atMost(2)).unless("flat", SHAPE.is(Shape.FLAT));
    Arbitrary<Condition<Thing>> leaves =
        Arbitraries.oneOf(
            Arbitraries.of(OLD.isTrue(), OLD.isFalse(), small),
            Arbitraries.integers()
                .between(1, 5)
                .flatMap(
                    n ->
                        Arbitraries.of(
                            SIZE.atMost(n), SIZE.lessThan(n), SIZE.atLeast(n), SIZE.moreThan(n))),
            Arbitraries.of(
                SHAPE.is(Shape.FLAT),
                SHAPE.isOneOf(Shape.ROUND, Shape.LONG),
                Not.of(SHAPE.is(Shape.LONG))));
    return Arbitraries.lazyOf(
        () -> leaves,
        () -> leaves,
        () -> leaves.list().ofMinSize(2).ofMaxSize(3).map(AllOf::of),
        () -> leaves.list().ofMinSize(2).ofMaxSize(3).map(AnyOf::of));
  }
}
