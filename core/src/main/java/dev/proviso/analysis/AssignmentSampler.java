package dev.proviso.analysis;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Draws values of the variables at random. */
record AssignmentSampler(RandomGenerator random, double unknown) {

  int below(int bound) {
    return random.nextInt(bound);
  }

  boolean isHeads() {
    return random.nextBoolean();
  }

  /** What a function asks for is drawn so that it is true; all else is drawn freely. */
  int[] values(VariableSpace space, DecisionDiagrams diagrams, int function) {
    int[] values = new int[diagrams.variables()];
    Arrays.fill(values, -1);
    space.axes().forEach(axis -> free(space, diagrams, axis, values));
    int at = function;
    while (!diagrams.isTerminal(at)) {
      int variable = diagrams.level(at);
      int value = values[variable];
      int start = below(diagrams.domain(variable));
      for (int i = 0; value < 0 || diagrams.child(at, value) == DecisionDiagrams.FALSE; i++) {
        value = (start + i) % diagrams.domain(variable);
      }
      values[variable] = value;
      at = diagrams.child(at, value);
    }
    return values;
  }

  /** The same values, with some of those that are known in place of those that are not. */
  int[] filled(VariableSpace space, DecisionDiagrams diagrams, int[] values) {
    int[] filled = values.clone();
    if (!space.open) {
      return filled;
    }
    for (Axis axis : space.axes()) {
      if (axis.kind() == Axis.Kind.ANY || space.width(axis) == 0) {
        continue;
      }
      int known = diagrams.domain(axis.variable) - 1;
      if (saysFirst(axis)) {
        filled[axis.variable] = 0;
      } else if (filled[axis.variable] >= known) {
        filled[axis.variable] = below(known);
      }
    }
    return filled;
  }

  /** Whether the first of its variables says whether it is known. */
  private static boolean saysFirst(Axis axis) {
    return switch (axis.kind()) {
      case SET, PART, GRADE -> true;
      default -> false;
    };
  }

  /**
   * Draws the variables of an axis at random. Whether a condition holds of any part depends on the
   * parts, which are drawn separately.
   */
  private void free(VariableSpace space, DecisionDiagrams diagrams, Axis axis, int[] values) {
    if (axis.kind() == Axis.Kind.ANY) {
      return;
    }
    boolean saysFirst = saysFirst(axis);
    boolean isUnknown = space.open && random.nextDouble() < unknown;
    for (int i = 0; i < space.width(axis); i++) {
      int domain = diagrams.domain(axis.variable + i);
      if (saysFirst) {
        values[axis.variable + i] = i == 0 && space.open ? (isUnknown ? 1 : 0) : below(domain);
      } else {
        int known = space.open ? domain - 1 : domain;
        values[axis.variable + i] = isUnknown ? known : below(known);
      }
    }
  }
}
