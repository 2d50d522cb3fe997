package dev.proviso.compiled;

import dev.proviso.algebra.Formula;
import dev.proviso.algebra.TruthCode;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Truth;
import org.jspecify.annotations.Nullable;

/** The truth of one comparison for each place that an answer may be sorted to. */
record ComparisonCells(Comparison<?, ?> comparison, TruthByCell verdicts) implements Formula.Cells {

  /** By hand, for the JDK generates that of a record only when it is first asked for. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ComparisonCells that
        && comparison.equals(that.comparison)
        && verdicts.equals(that.verdicts);
  }

  @Override
  public int hashCode() {
    return 31 * comparison.hashCode() + verdicts.hashCode();
  }

  @Override
  public Truth truth(int value) {
    return TruthCode.truth(verdicts.truth(value));
  }

  @Override
  public double share(int values) {
    return verdicts.share(values);
  }
}
