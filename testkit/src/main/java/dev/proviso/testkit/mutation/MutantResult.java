package dev.proviso.testkit.mutation;

import dev.proviso.style.ValueStyle;
import org.immutables.value.Value;

/** What became of one mutant. */
@Value.Immutable
@ValueStyle
public abstract sealed class MutantResult<S> permits ImmutableMutantResult {

  MutantResult() {}

  /**
   * The mutant.
   *
   * @return the changed policy
   */
  public abstract Mutant<S> mutant();

  /**
   * What became of it.
   *
   * @return killed, survived, equivalent, or not decided
   */
  public abstract MutantFate fate();

  /**
   * Why: what noticed it, if it was killed; the case in which it decides otherwise, if it survived;
   * the reason why it is not decided.
   *
   * @return a clause without a full stop; empty if it is equivalent
   */
  public abstract String reason();
}
