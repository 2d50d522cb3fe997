package dev.proviso.compiled;

import dev.proviso.condition.Judgment;
import dev.proviso.fact.Fact;
import dev.proviso.trace.Evaluator;
import dev.proviso.trace.Inquiry;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Takes the outcome from a whole trace, in which a fact of a part is read once however many
 * conditions ask for it: two readings that differ could otherwise permit what neither permits.
 */
final class Traced<S> extends Program {

  private final Inquiry<S> inquiry;
  private final @Nullable Fact<S, LocalDate> dating;

  Traced(Inquiry<S> inquiry, @Nullable Fact<S, LocalDate> dating) {
    this.inquiry = inquiry;
    this.dating = dating;
  }

  @Override
  @SuppressWarnings("unchecked") // a policy is only asked about its own subjects
  Object run(Object subject, @Nullable LocalDate date, Seq<Judgment> judgments) {
    Evaluator<S> evaluator = Evaluator.of((S) subject, judgments);
    if (dating != null) {
      evaluator = evaluator.asOf(dating);
    } else if (date != null) {
      evaluator = evaluator.asOf(date);
    }
    return inquiry.ask(evaluator).outcome();
  }
}
