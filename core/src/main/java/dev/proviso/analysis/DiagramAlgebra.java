package dev.proviso.analysis;

import dev.proviso.algebra.OutcomeAlgebra;
import dev.proviso.condition.Truth;
import dev.proviso.rule.Outcome;
import java.util.List;

/**
 * Kleene logic over decision diagrams: a truth is one diagram for the cases in which it is true,
 * and one for those in which it is false; an outcome is one diagram for each settled outcome.
 */
record DiagramAlgebra(DecisionDiagrams diagrams)
    implements OutcomeAlgebra<DiagramCompiler.Truths, OutcomeDiagrams> {

  @Override
  public DiagramCompiler.Truths truth(Truth truth) {
    return new DiagramCompiler.Truths(
        constant(truth == Truth.TRUE), constant(truth == Truth.FALSE));
  }

  private static int constant(boolean always) {
    return always ? DecisionDiagrams.TRUE : DecisionDiagrams.FALSE;
  }

  @Override
  public DiagramCompiler.Truths not(DiagramCompiler.Truths operand) {
    return operand.turned();
  }

  @Override
  public DiagramCompiler.Truths and(DiagramCompiler.Truths left, DiagramCompiler.Truths right) {
    int yes = diagrams.and(left.yes(), right.yes());
    return left.isTwoValued(diagrams) && right.isTwoValued(diagrams)
        ? new DiagramCompiler.Truths(yes, diagrams.not(yes))
        : new DiagramCompiler.Truths(yes, diagrams.or(left.no(), right.no()));
  }

  @Override
  public OutcomeDiagrams outcome(Outcome outcome) {
    return new OutcomeDiagrams(
        constant(outcome == Outcome.PERMITTED),
        constant(outcome == Outcome.FORBIDDEN),
        constant(outcome == Outcome.NOT_APPLICABLE));
  }

  @Override
  public OutcomeDiagrams ifElse(
      DiagramCompiler.Truths truth, Outcome outcome, OutcomeDiagrams rest) {
    return new OutcomeDiagrams(
        ifElse(truth, outcome == Outcome.PERMITTED, rest.permitted()),
        ifElse(truth, outcome == Outcome.FORBIDDEN, rest.forbidden()),
        ifElse(truth, outcome == Outcome.NOT_APPLICABLE, rest.notApplicable()));
  }

  /** The cases of one outcome: where the truth is unknown, both ways must have it. */
  private int ifElse(DiagramCompiler.Truths truth, boolean isOfTruth, int rest) {
    return isOfTruth ? diagrams.or(truth.yes(), rest) : diagrams.and(truth.no(), rest);
  }

  @Override
  public DiagramCompiler.Truths is(OutcomeDiagrams outcomes, Outcome expected) {
    int others = DecisionDiagrams.FALSE;
    for (Outcome outcome : Outcome.values()) {
      if (outcome.isSettled() && outcome != expected) {
        others = diagrams.or(others, outcomes.of(outcome, diagrams));
      }
    }
    return new DiagramCompiler.Truths(outcomes.of(expected, diagrams), others);
  }

  /**
   * Takes a conflict that is possible for one that there is, which needs fewer steps: both leave
   * the outcome undetermined.
   */
  @Override
  public DiagramCompiler.Truths atLeastTwo(List<? extends DiagramCompiler.Truths> operands) {
    int none = DecisionDiagrams.TRUE;
    int atMostOne = DecisionDiagrams.TRUE;
    for (DiagramCompiler.Truths operand : operands) {
      atMostOne = diagrams.or(diagrams.and(atMostOne, operand.no()), none);
      none = diagrams.and(none, operand.no());
    }
    return new DiagramCompiler.Truths(diagrams.not(atMostOne), atMostOne);
  }

  /** The derived form needs up to 45 % more steps over all subjects. */
  @Override
  public OutcomeDiagrams together(List<? extends OutcomeDiagrams> members) {
    int permitted = DecisionDiagrams.TRUE;
    int forbidden = DecisionDiagrams.FALSE;
    int notApplicable = DecisionDiagrams.FALSE;
    int neverForbidden = DecisionDiagrams.TRUE;
    for (OutcomeDiagrams member : members) {
      permitted = diagrams.and(permitted, member.permitted());
      forbidden = diagrams.or(forbidden, member.forbidden());
      notApplicable = diagrams.or(notApplicable, member.notApplicable());
      neverForbidden =
          diagrams.and(neverForbidden, diagrams.or(member.permitted(), member.notApplicable()));
    }
    return new OutcomeDiagrams(permitted, forbidden, diagrams.and(neverForbidden, notApplicable));
  }
}
