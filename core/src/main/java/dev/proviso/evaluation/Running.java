package dev.proviso.evaluation;

import dev.proviso.algebra.TruthCode;
import dev.proviso.condition.Opaque;
import dev.proviso.fact.Guard;
import dev.proviso.fact.Reading;
import dev.proviso.trace.Answer;
import dev.proviso.trace.ConditionTrace;
import dev.proviso.trace.Question;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * A condition that cannot be looked into: its author's code is run once all that it reads is known.
 */
final class Running<S> extends ConditionStep<S> {

  private final Opaque<S> opaque;
  private final int[] reads;

  Running(int place, Opaque<S> opaque, int[] reads) {
    super(place, opaque);
    this.opaque = opaque;
    this.reads = reads;
  }

  @Override
  int ask(Findings<S> findings) {
    boolean known = findings.hasSubject();
    for (int fact : reads) {
      known &= findings.read(fact).isKnown();
    }
    if (!known) {
      return TruthCode.UNKNOWN;
    }
    Reading<Boolean> verdict =
        Guard.run(() -> Reading.known(opaque.predicate().test(findings.subject())));
    findings.keep(this, verdict);
    return TruthCode.of(verdict);
  }

  @Override
  ConditionTrace tell(Telling<S> telling) {
    Option<Reading<Boolean>> verdict = telling.verdict(this);
    Seq<Answer> read = telling.answers(reads);
    return leaf(
        telling,
        verdict.isDefined()
            ? read.append(
                Answer.of(telling.question(opaque.id(), Question.Kind.OPAQUE), verdict.get()))
            : read);
  }
}
