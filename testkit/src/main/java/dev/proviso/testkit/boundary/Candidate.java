package dev.proviso.testkit.boundary;

import dev.proviso.analysis.Assignment;
import dev.proviso.testkit.Case;
import io.vavr.collection.Map;
import java.util.BitSet;

/**
 * A generated subject that a table may have.
 *
 * @param cells what the policy asks of it, with its answers
 * @param shown two bits for each condition: that it decides its rule while true, and while false
 * @param decisive the bits of {@code shown} in rules that, with another truth, would change the
 *     outcome
 * @param atLimits how many of the answers are right at a limit
 */
record Candidate(
    Case<Assignment> made,
    Map<String, CaseCells.Cell> cells,
    BitSet shown,
    BitSet decisive,
    int atLimits) {

  static int bit(int condition, boolean whileTrue) {
    return 2 * condition + (whileTrue ? 0 : 1);
  }

  boolean shows(int bit) {
    return shown.get(bit);
  }
}
