package dev.proviso.evaluation;

import dev.proviso.algebra.TruthCode;
import dev.proviso.condition.Condition;
import dev.proviso.fact.Guard;
import dev.proviso.fact.Reading;
import dev.proviso.trace.Answer;
import dev.proviso.trace.ConditionTrace;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.BiFunction;

/** A fact against the law of a day: a list, or a limit that has changed over time. */
final class LookingUp<S, T> extends ConditionStep<S> {

  private final int fact;
  private final int date;
  private final BiFunction<T, LocalDate, Reading<Boolean>> law;

  LookingUp(
      int place,
      Condition<S> node,
      int fact,
      int date,
      BiFunction<T, LocalDate, Reading<Boolean>> law) {
    super(place, node);
    this.fact = fact;
    this.date = date;
    this.law = law;
  }

  @Override
  int ask(Findings<S> findings) {
    Reading<T> answer = findings.read(fact);
    Reading<LocalDate> day = findings.read(date);
    if (!answer.isKnown() || !day.isKnown()) {
      return TruthCode.UNKNOWN;
    }
    Reading<Boolean> verdict = Guard.run(() -> law.apply(answer.value().get(), day.value().get()));
    findings.keep(this, verdict);
    return TruthCode.of(verdict);
  }

  /** Where fact and date are known, the law itself may still not tell; then it says why. */
  @Override
  ConditionTrace tell(Telling<S> telling) {
    Seq<Answer> answers = Array.of(telling.answer(fact), telling.answer(date)).distinct();
    Seq<String> further =
        telling
            .verdict(this)
            .toArray()
            .flatMap(
                verdict ->
                    verdict.isKnown() || verdict.isFailed()
                        ? verdict.remarks()
                        : verdict.remarks().appendAll(verdict.reason()));
    return leaf(telling, answers, Array.empty(), Option.none(), further);
  }
}
