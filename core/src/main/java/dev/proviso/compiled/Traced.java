package dev.proviso.compiled;

import dev.proviso.condition.Judgment;
import dev.proviso.fact.Fact;
import dev.proviso.trace.Evaluator;
import dev.proviso.trace.PolicyTrace;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes the outcome from a whole trace, in which a fact of a part is read once however many
 * conditions ask for it: two readings that differ could otherwise permit what neither permits.
 */
final class Traced<S> extends Program {

  private final Function<Evaluator<S>, PolicyTrace> policy;
  private final @Nullable Fact<S, LocalDate> dating;

  Traced(Function<Evaluator<S>, PolicyTrace> policy, @Nullable Fact<S, LocalDate> dating) {
    this.policy = policy;
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
    return policy.apply(evaluator).outcome();
  }
}
