package dev.proviso.evaluation;

import dev.proviso.check.FatalErrors;
import dev.proviso.rule.Outcome;
import dev.proviso.trace.Answer;
import dev.proviso.trace.PolicyTrace;
import dev.proviso.trace.Question;
import dev.proviso.trace.RuleTrace;
import dev.proviso.trace.access.ResidualPolicy;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.BitSet;

/** Searches the residual policy of a trace; made anew for each search, for it can be large. */
record ResidualSearch(PolicyTrace trace, UnknownPartEvaluator parts) implements ResidualPolicy {

  @Override
  public Seq<Question> missing() {
    try {
      Residual residual = Residual.of(trace, parts);
      try {
        return MissingFacts.missing(residual);
      } catch (SearchLimitException large) {
        return residual.askable();
      }
    } catch (Throwable broken) {
      FatalErrors.throwIfFatal(broken);
      // An author's type may throw when its values are compared; rather too many than none.
      return trace
          .allRules()
          .filter(rule -> !rule.truth().isSettled())
          .flatMap(RuleTrace::allAnswers)
          .filter(answer -> ResidualVariable.isAskable(answer.reading()))
          .map(Answer::question)
          .distinct();
    }
  }

  @Override
  public Option<Outcome> inevitable() {
    try {
      return CompletionSearch.inevitable(Residual.of(trace, parts));
    } catch (Throwable broken) {
      FatalErrors.throwIfFatal(broken);
      return Option.none();
    }
  }

  @Override
  public BitSet inapplicable(BitSet rules) {
    try {
      Residual residual = Residual.of(trace, parts);
      BitSet inapplicable = new BitSet();
      rules.stream()
          .filter(rule -> !CompletionSearch.canApply(residual, rule))
          .forEach(inapplicable::set);
      return inapplicable;
    } catch (Throwable broken) {
      FatalErrors.throwIfFatal(broken);
      return new BitSet();
    }
  }
}
