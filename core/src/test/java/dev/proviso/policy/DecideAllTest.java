package dev.proviso.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.proviso.batch.Batch;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.Operator;
import dev.proviso.decision.Decision;
import dev.proviso.fact.Fact;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DecideAllTest {

  private static final Fact<Integer, Integer> NUMBER = Fact.known("number", n -> n);

  private static final Policy<Integer> POLICY =
      Policy.of(
          "numbers",
          List.of(
              Rule.of(
                  Effect.PERMIT, "positive", Comparison.threshold(NUMBER, Operator.MORE_THAN, 0)),
              Rule.of(Effect.FORBID, "banned", JudgmentQuestion.of("banned", "is it banned?"))),
          CombiningAlgorithm.FORBID_OVERRIDES,
          Outcome.FORBIDDEN);

  @Test
  void subjects_are_decided_in_their_order_with_the_judgments() {
    assertThat(
            POLICY
                .decideAll(Stream.of(-1, 1, 0), Gen.judged("banned", false))
                .map(Decision::outcome))
        .containsExactly(Outcome.FORBIDDEN, Outcome.PERMITTED, Outcome.FORBIDDEN);
    assertThat(POLICY.decideAll(List.of(-1, 1).iterator(), Gen.judged("banned", true)))
        .toIterable()
        .extracting(Decision::outcome, Decision::subject)
        .containsExactly(tuple(Outcome.FORBIDDEN, -1), tuple(Outcome.FORBIDDEN, 1));
  }

  @Test
  void an_outcome_is_had_alone_with_judgments_and_of_columns_alike() {
    List<Judgment> fine = List.of(Gen.judged("banned", false));
    Batch<Integer> batch = Batch.<Integer>ofRows(2).ints(NUMBER, new int[] {1, -1});

    assertThat(POLICY.outcome(1)).isEqualTo(Outcome.UNDETERMINED);
    assertThat(POLICY.outcome(1, fine)).isEqualTo(Outcome.PERMITTED);
    assertThat(POLICY.outcome(-1, fine)).isEqualTo(Outcome.FORBIDDEN);
    assertThat(POLICY.outcomeAsOf(Sample.day(1), 1, fine)).isEqualTo(Outcome.PERMITTED);
    assertThat(POLICY.outcomes(batch).at(0)).isEqualTo(Outcome.UNDETERMINED);
    assertThat(POLICY.outcomes(batch, fine).at(0)).isEqualTo(Outcome.PERMITTED);
    assertThat(POLICY.outcomes(batch, fine).at(1)).isEqualTo(Outcome.FORBIDDEN);
    assertThat(POLICY.outcomesAsOf(Sample.day(1), batch, fine).at(0)).isEqualTo(Outcome.PERMITTED);
  }

  @Test
  void a_subject_is_taken_only_when_its_decision_is_asked_for() {
    AtomicInteger taken = new AtomicInteger();
    Iterator<Decision<Integer>> endless =
        POLICY.decideAll(Stream.iterate(1, n -> n + 1).peek(n -> taken.set(n)).iterator());

    assertThat(endless.next().outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(taken).hasValueLessThanOrEqualTo(2);
    assertThat(POLICY.decideAll(Stream.iterate(1, n -> n + 1)).limit(3)).hasSize(3);
  }

  @Test
  void a_parallel_stream_stays_parallel_and_in_order() {
    Stream<Decision<Integer>> decisions =
        POLICY.decideAll(IntStream.range(0, 5_000).boxed().parallel());

    assertThat(decisions.isParallel()).isTrue();
    assertThat(decisions.map(Decision::subject).toList())
        .isEqualTo(IntStream.range(0, 5_000).boxed().toList());
  }
}
