package dev.proviso.compiled;

import dev.proviso.condition.Judgment;
import dev.proviso.evaluation.EvaluationContext;
import dev.proviso.evaluation.EvaluationPlan;
import dev.proviso.fact.Fact;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Takes the outcome from a whole trace, in which a fact of a part is read once however many
 * conditions ask for it: two readings that differ could otherwise permit what neither permits.
 */
final class TracingProgram<S> extends Program {

  private final EvaluationPlan<S> plan;
  private final @Nullable Fact<S, LocalDate> dating;

  TracingProgram(EvaluationPlan<S> plan, @Nullable Fact<S, LocalDate> dating) {
    this.plan = plan;
    this.dating = dating;
  }

  @Override
  @SuppressWarnings("unchecked") // a policy is only asked about its own subjects
  Object run(Object subject, @Nullable LocalDate date, Seq<Judgment> judgments) {
    EvaluationContext<S> context = EvaluationContext.of((S) subject, judgments);
    if (dating != null) {
      context = context.asOf(dating);
    } else if (date != null) {
      context = context.asOf(date);
    }
    return plan.evaluate(context).outcome();
  }
}
