package dev.proviso.algebra;

import dev.proviso.condition.Truth;
import dev.proviso.fact.Reading;
import dev.proviso.rule.Outcome;
import java.util.List;

/** The algebra of truth values and outcomes themselves: evaluation. */
public final class KleeneLogic implements OutcomeAlgebra<Truth, Outcome> {

  /** The three-valued logic of Kleene; it has no state. */
  public static final KleeneLogic K3 = new KleeneLogic();

  private KleeneLogic() {}

  /** The truth of a verdict: unknown if the verdict is not known. */
  public static Truth truth(Reading<Boolean> verdict) {
    return verdict.isKnown() ? Truth.of(verdict.value().get()) : Truth.UNKNOWN;
  }

  @Override
  public Truth truth(Truth truth) {
    return truth;
  }

  @Override
  public Truth not(Truth operand) {
    return operand.not();
  }

  @Override
  public Truth and(Truth left, Truth right) {
    return left.and(right);
  }

  @Override
  public Truth or(Truth left, Truth right) {
    return left.or(right);
  }

  /** Reads no operand after one that is false. */
  @Override
  public Truth all(List<? extends Truth> operands) {
    Truth all = Truth.TRUE;
    for (int i = 0; i < operands.size() && all != Truth.FALSE; i++) {
      all = all.and(operands.get(i));
    }
    return all;
  }

  /** Reads no operand after one that is true. */
  @Override
  public Truth any(List<? extends Truth> operands) {
    Truth any = Truth.FALSE;
    for (int i = 0; i < operands.size() && any != Truth.TRUE; i++) {
      any = any.or(operands.get(i));
    }
    return any;
  }

  @Override
  public Outcome outcome(Outcome outcome) {
    return outcome;
  }

  @Override
  public Outcome ifElse(Truth truth, Outcome outcome, Outcome rest) {
    return switch (truth) {
      case TRUE -> outcome;
      case FALSE -> rest;
      case UNKNOWN -> outcome == rest ? outcome : Outcome.UNDETERMINED;
    };
  }

  @Override
  public Truth is(Outcome outcome, Outcome expected) {
    return outcome.isSettled() ? Truth.of(outcome == expected) : Truth.UNKNOWN;
  }
}
