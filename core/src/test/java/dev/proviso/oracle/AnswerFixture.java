package dev.proviso.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.Claim;
import dev.proviso.analysis.Finding;
import dev.proviso.analysis.Prover;
import dev.proviso.analysis.Verdict;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Outcome;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import java.time.LocalDate;

/** Facts whose answer is the subject itself, and what is decided and proved of them. */
final class AnswerFixture {

  /** More outcomes than it takes a policy to be compiled in each way, see docs/engine.md. */
  private static final int CALLS = 600;

  private AnswerFixture() {}

  static <T> Fact<T, T> answer(ValueType<T> type) {
    return Fact.of("answer", Reading::known, type);
  }

  /** The outcome, which is the same in every way that a subject can be decided. */
  static <S> Outcome outcome(Policy<S> policy, S subject) {
    Outcome cold = policy.outcome(subject);
    assertThat(policy.decide(subject).outcome()).isEqualTo(cold);
    for (int i = 0; i < CALLS; i++) {
      assertThat(policy.outcome(subject)).isEqualTo(cold);
    }
    return cold;
  }

  /** The same, as of a date. */
  static <S> Outcome outcomeAsOf(LocalDate date, Policy<S> policy, S subject) {
    Outcome cold = policy.outcomeAsOf(date, subject, Array.empty());
    assertThat(policy.decideAsOf(date, subject).outcome()).isEqualTo(cold);
    for (int i = 0; i < CALLS; i++) {
      assertThat(policy.outcomeAsOf(date, subject, Array.empty())).isEqualTo(cold);
    }
    return cold;
  }

  static Finding check(Claim<?> claim) {
    return Prover.standard().check(claim);
  }

  static Verdict verdict(Claim<?> claim) {
    return check(claim).verdict();
  }
}
