package dev.proviso.analysis;

import dev.proviso.algebra.RuleCombination;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import java.util.List;

/** When a policy has which outcome. */
record OutcomeDiagrams(int permitted, int forbidden, int notApplicable) {

  int of(Outcome outcome, DecisionDiagrams diagrams) {
    return switch (outcome) {
      case PERMITTED -> permitted;
      case FORBIDDEN -> forbidden;
      case NOT_APPLICABLE -> notApplicable;
      case UNDETERMINED ->
          diagrams.not(diagrams.any(new int[] {permitted, forbidden, notApplicable}));
    };
  }

  static OutcomeDiagrams of(
      DecisionDiagrams diagrams,
      CombiningAlgorithm combining,
      Outcome otherwise,
      List<Effect> effects,
      List<DiagramCompiler.Truths> rules) {
    return RuleCombination.of(combining, effects, otherwise)
        .outcome(new DiagramAlgebra(diagrams), rules);
  }
}
