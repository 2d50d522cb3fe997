package dev.proviso.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.batch.Batch;
import dev.proviso.batch.OutcomeColumn;
import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.Operator;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Compiled;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TypesTest {

  private static final int SUBJECTS = 30;

  @Property(tries = 400)
  void answers_of_every_type_lead_to_the_outcome_of_the_decision(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 12) int rules,
      @ForAll ExecutionTier tier) {
    Random random = new Random(seed);
    Policy<Goods> policy = Goods.policy(random, rules);
    CompiledPolicy<Goods> compiled = Compiled.of(policy).made(tier);
    for (int i = 0; i < SUBJECTS; i++) {
      Goods goods = Goods.draw(random);
      Goods spoiled = goods.spoiled(random);

      assertThat(compiled.outcome(goods, Array.empty())).isEqualTo(policy.decide(goods).outcome());
      assertThat(compiled.outcome(spoiled, Array.empty()))
          .isEqualTo(policy.decide(spoiled).outcome());
    }
  }

  private static <S> CompiledPolicy<S> written(Policy<S> policy) {
    return Compiled.of(policy).made(ExecutionTier.GENERATED);
  }

  @Test
  void most_policies_of_few_rules_become_a_method_of_their_own() {
    long written =
        LongStream.range(0, 200)
            .mapToObj(seed -> Goods.policy(new Random(seed), 3))
            .filter(policy -> written(policy).isWritten())
            .count();

    assertThat(written).isGreaterThan(100);
  }

  @Property(tries = 10)
  void hundreds_of_rules_lead_to_the_outcome_of_the_decision(
      @ForAll long seed, @ForAll @IntRange(min = 100, max = 500) int rules) {
    Random random = new Random(seed);
    Policy<Goods> policy = Goods.policy(random, rules);
    for (int i = 0; i < SUBJECTS; i++) {
      Goods goods = Goods.draw(random);

      assertThat(policy.outcome(goods)).isEqualTo(policy.decide(goods).outcome());
    }
  }

  @Nested
  class A_small_policy {

    private final Fact<int[], Integer> first = Fact.known("first", counts -> counts[0]);
    private final Fact<int[], Integer> second = Fact.known("second", counts -> counts[1]);

    private Policy<int[]> policy(Fact<int[], Integer> asked) {
      return Policy.of(
          "small",
          List.of(
              Rule.of(Effect.PERMIT, "p", Comparison.threshold(asked, Operator.AT_LEAST, 3)),
              Rule.of(Effect.FORBID, "f", Comparison.is(second, 7))),
          CombiningAlgorithm.FORBID_OVERRIDES,
          Outcome.FORBIDDEN);
    }

    @Test
    void has_a_method_of_its_own() {
      assertThat(written(policy(first)).isWritten()).isTrue();
      assertThat(written(policy(first)).outcome(new int[] {3, 6}, Array.empty()))
          .isEqualTo(Outcome.PERMITTED);
      assertThat(written(policy(first)).outcome(new int[] {2, 6}, Array.empty()))
          .isEqualTo(Outcome.FORBIDDEN);
      assertThat(written(policy(first)).outcome(new int[] {3, 7}, Array.empty()))
          .isEqualTo(Outcome.FORBIDDEN);
    }

    @Test
    void gets_its_method_only_once_it_is_asked_often() {
      Policy<int[]> policy = policy(first);

      assertThat(policy.outcome(new int[] {3, 6})).isEqualTo(Outcome.PERMITTED);
      assertThat(Compiled.of(policy).isWritten()).isFalse();
      for (int i = 0; i < TieredProgram.TIER_UP_CALLS; i++) {
        assertThat(policy.outcome(new int[] {3, 6})).isEqualTo(Outcome.PERMITTED);
      }
      assertThat(Compiled.of(policy).isWritten()).isTrue();
    }

    @Test
    void does_not_permit_what_it_cannot_read() {
      assertThat(written(policy(first)).outcome(new int[0], Array.empty()))
          .isEqualTo(Outcome.UNDETERMINED);
      assertThat(policy(first).decide(new int[0]).outcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    @SuppressWarnings("NullAway") // an author may be wrong about that
    void takes_null_for_an_answer_that_is_not_known() {
      Fact<int[], Integer> none = Fact.known("none", counts -> null);
      Policy<int[]> policy = policy(none);

      assertThat(written(policy).outcome(new int[] {3, 6}, Array.empty()))
          .isEqualTo(Outcome.UNDETERMINED);
      assertThat(policy.decide(new int[] {3, 6}).failures().head().reading().reason())
          .containsExactly("the answer is null");
    }

    @Test
    @SuppressWarnings("NullAway") // an author may be wrong about that
    void has_no_more_to_say_of_nobody_than_a_decision_has() {
      String refusal =
          "policy `"
              + policy(first).id()
              + "`: the subject is null; give one whose facts are unknown if nothing is known";
      assertThatIllegalArgumentException()
          .isThrownBy(() -> policy(first).decide(null))
          .withMessage(refusal);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> policy(first).outcome(null))
          .withMessage(refusal);
    }

    @Test
    void reads_a_fact_once_however_many_conditions_ask_for_it() {
      AtomicInteger reads = new AtomicInteger();
      Fact<int[], Integer> counted =
          Fact.known(
              "counted",
              counts -> {
                reads.incrementAndGet();
                return counts[0];
              });
      Policy<int[]> policy =
          Policy.of(
              "counting",
              List.of(
                  Rule.of(Effect.PERMIT, "p", FactComparison.same(counted, first)),
                  Rule.of(Effect.FORBID, "f", FactComparison.same(counted, second)),
                  Rule.of(Effect.FORBID, "g", Comparison.is(counted, 9))),
              CombiningAlgorithm.FORBID_OVERRIDES,
              Outcome.FORBIDDEN);
      for (ExecutionTier tier : ExecutionTier.values()) {
        reads.set(0);

        assertThat(Compiled.of(policy).made(tier).outcome(new int[] {1, 2}, Array.empty()))
            .isEqualTo(Outcome.PERMITTED);
        assertThat(reads).hasValue(1);
      }
    }
  }

  /** If it were read for each, it could be seen as harmless by one rule and not by the other. */
  @Test
  void a_fact_of_a_part_is_read_once_however_many_rules_ask_all_parts() {
    AtomicInteger reads = new AtomicInteger();
    Fact<Integer, Boolean> wavering =
        Fact.known("wavering", part -> reads.getAndIncrement() % 2 == 0);
    Fact<Seq<Integer>, Seq<Integer>> parts = Fact.known("parts", all -> all);
    Condition<Seq<Integer>> wavers =
        QuantifiedCondition.of(parts, Quantifier.ANY, Comparison.is(wavering, true));
    Condition<Seq<Integer>> allWaver =
        QuantifiedCondition.of(parts, Quantifier.EVERY, Comparison.is(wavering, true));
    Policy<Seq<Integer>> policy =
        Policy.of(
            "wavering",
            List.of(Rule.of(Effect.FORBID, "f", wavers), Rule.of(Effect.PERMIT, "p", allWaver)),
            CombiningAlgorithm.FORBID_OVERRIDES,
            Outcome.FORBIDDEN);
    for (ExecutionTier tier : ExecutionTier.values()) {
      for (int first = 0; first < 2; first++) {
        reads.set(first);

        assertThat(Compiled.of(policy).made(tier).outcome(Array.of(1), Array.empty()))
            .isEqualTo(Outcome.FORBIDDEN);
        assertThat(reads).hasValue(first + 1);
      }
    }
  }

  @Test
  void sixteen_threads_may_be_the_first_to_ask_at_once() throws Exception {
    Random random = new Random(20211206);
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      for (int round = 0; round < 20; round++) {
        Policy<Goods> policy = Goods.policy(random, 1 + round * 4);
        List<Goods> goods = Array.fill(50, () -> Goods.draw(random)).asJava();
        List<Outcome> expected = goods.stream().map(one -> policy.decide(one).outcome()).toList();
        CyclicBarrier start = new CyclicBarrier(16);
        List<Future<List<Outcome>>> found = new ArrayList<>();
        for (int thread = 0; thread < 16; thread++) {
          found.add(
              threads.submit(
                  () -> {
                    start.await();
                    // More than once, for what was asked often is laid out anew meanwhile.
                    for (int again = 0; again < 20; again++) {
                      assertThat(goods.stream().map(policy::outcome).toList()).isEqualTo(expected);
                    }
                    return goods.stream().map(policy::outcome).toList();
                  }));
        }
        for (Future<List<Outcome>> one : found) {
          assertThat(one.get()).isEqualTo(expected);
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void a_policy_of_five_thousand_rules_compiles() {
    Fact<Integer, Integer> number = Fact.known("number", n -> n);
    Fact<Integer, Integer> rest = Fact.known("rest", n -> n % 7);
    Policy<Integer> policy =
        Policy.of(
            "large",
            Array.range(0, 5_000)
                .map(
                    i ->
                        Rule.of(
                            i % 3 == 0 ? Effect.PERMIT : Effect.FORBID,
                            "rule " + i,
                            AllOf.of(Comparison.is(number, i), Comparison.is(rest, i % 7)))),
            CombiningAlgorithm.FIRST_APPLICABLE,
            Outcome.NOT_APPLICABLE);

    assertThat(Array.of(0, 1, 4_998, 4_999, 5_000, -1).map(policy::outcome))
        .containsExactly(
            Outcome.PERMITTED,
            Outcome.FORBIDDEN,
            Outcome.PERMITTED,
            Outcome.FORBIDDEN,
            Outcome.NOT_APPLICABLE,
            Outcome.NOT_APPLICABLE);
  }

  /** What is built of so many rules stands inside one another, too deep for a small stack. */
  @Test
  void rules_too_many_for_the_stack_lead_to_the_outcome_of_the_decision()
      throws InterruptedException {
    Fact<Integer, Integer> number = Fact.known("number", subject -> subject);
    Policy<Integer> policy =
        Policy.of(
            "deep",
            Array.range(0, 20_000)
                .map(
                    i ->
                        Rule.of(
                            i % 2 == 0 ? Effect.PERMIT : Effect.FORBID,
                            "rule-" + i,
                            Comparison.is(number, i))),
            CombiningAlgorithm.FIRST_APPLICABLE,
            Outcome.FORBIDDEN);
    Array<Integer> subjects = Array.of(0, 1, 19_998, 19_999, 20_000);
    Batch<Integer> rows =
        Batch.<Integer>ofRows(subjects.size())
            .ints(number, subjects.toJavaStream().mapToInt(subject -> subject).toArray());
    AtomicReference<Seq<Outcome>> outcomes = new AtomicReference<>(Array.empty());
    AtomicReference<OutcomeColumn> column = new AtomicReference<>();
    Thread small =
        new Thread(
            null,
            () -> {
              outcomes.set(subjects.map(policy::outcome));
              column.set(policy.outcomes(rows));
            },
            "small",
            256 * 1024);
    small.start();
    small.join();

    assertThat(outcomes.get())
        .isEqualTo(subjects.map(subject -> policy.decide(subject).outcome()))
        .containsExactly(
            Outcome.PERMITTED,
            Outcome.FORBIDDEN,
            Outcome.PERMITTED,
            Outcome.FORBIDDEN,
            Outcome.FORBIDDEN);
    assertThat(Array.range(0, subjects.size()).map(column.get()::at)).isEqualTo(outcomes.get());
  }
}
