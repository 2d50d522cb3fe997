package dev.proviso.evaluation;

import dev.proviso.algebra.Formula;
import dev.proviso.condition.Truth;
import dev.proviso.rule.Outcome;
import io.vavr.control.Option;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Goes through all cases in which every open question is answered, as long as they agree. Failed
 * readings and code can give any answer.
 */
final class CompletionSearch {

  /** Enough for every policy that a person has written; a bound, so that deciding always ends. */
  private static final int BUDGET = 20_000;

  private final Residual residual;
  private final Set<Formula> searched = new HashSet<>();
  private @Nullable Object found;
  private int budget = BUDGET;

  private CompletionSearch(Residual residual) {
    this.residual = residual;
  }

  /** The outcome in every case; none if there are two, or it is not known whether there are. */
  static Option<Outcome> inevitable(Residual residual) {
    return only(residual, residual.formula())
        .filter(Outcome.class::isInstance)
        .map(Outcome.class::cast)
        .filter(Outcome::isSettled);
  }

  /** Whether a rule applies in some case, or it is not known whether it does. */
  static boolean canApply(Residual residual, int rule) {
    return !only(residual, residual.formula(rule)).contains(Truth.FALSE);
  }

  private static Option<Object> only(Residual residual, Formula formula) {
    CompletionSearch completions = new CompletionSearch(residual);
    return completions.agree(formula) ? Option.of(completions.found) : Option.none();
  }

  private boolean agree(Formula left) {
    @Nullable Object constant = left.constant();
    if (constant != null) {
      found = found == null ? constant : found;
      return found.equals(constant);
    }
    if (!searched.add(left)) {
      return true;
    }
    int next = left.variables().nextSetBit(0);
    ResidualVariable variable = residual.variable(next);
    if (--budget < 0 || variable.isSampled()) {
      return false;
    }
    for (int value = 0; value < variable.completions(); value++) {
      if (!agree(residual.factory().restrict(left, next, value))) {
        return false;
      }
    }
    return true;
  }
}
