package dev.proviso.analysis;

import java.util.Arrays;
import java.util.stream.IntStream;

/** What a case states: the values of the variables of a space, where -1 stands for any value. */
final class CaseStatements {

  private final VariableSpace space;

  CaseStatements(VariableSpace space) {
    this.space = space;
  }

  /** Whether some parts are known, or it does not matter whether they are. */
  boolean mayBeKnown(String parts, int[] values) {
    Axis axis = space.axis("part " + parts);
    return !space.open || values[axis.variable] != 1;
  }

  /**
   * Whether nothing is said of what is inside a set or part that is not known, but that it is not
   * known, or not there, either.
   */
  boolean isPlain(int[] values) {
    return !space.open
        || space.axes().stream().allMatch(axis -> isKnown(axis, values) || isBare(axis, values));
  }

  private static boolean isKnown(Axis axis, int[] values) {
    return switch (axis.kind()) {
      case SET, PART -> values[axis.variable] == 0;
      default -> true;
    };
  }

  private boolean isBare(Axis of, int[] values) {
    if (of.kind() == Axis.Kind.SET) {
      return Arrays.stream(values, of.variable + 1, of.variable + space.width(of))
          .allMatch(there -> there == 0);
    }
    return space.axes().stream()
            .filter(axis -> axis.question.startsWith(of.question + " › "))
            .allMatch(axis -> values[axis.variable] == axis.unknown())
        && space.quantified().stream()
            .filter(any -> of.key.equals("part " + any.parts()))
            .allMatch(any -> values[any.axis().variable] == any.axis().unknown());
  }

  /** Whether code gives an answer, for which it has to know what it reads. */
  boolean isAnsweredByCode(Axis axis, int[] values) {
    return axis.kind() == Axis.Kind.OPAQUE
        && values[axis.variable] >= 0
        && values[axis.variable] != axis.unknown();
  }

  /** Whether a case states that something is present. */
  boolean isSaidPresent(Axis axis, int[] values) {
    return axis.isPresence && values[axis.variable] == axis.yes();
  }

  /** Whether a case states a value. */
  boolean isStatedKnown(Axis axis, int[] values) {
    int unknown = axis.unknown();
    return IntStream.range(axis.variable, axis.variable + space.width(axis))
            .anyMatch(variable -> values[variable] >= 0)
        && !(space.open && values[axis.variable] == unknown);
  }

  /**
   * Whether an answer must be known: code that gives an answer reads it, or it is present, or its
   * value is stated.
   */
  boolean isNeeded(Axis axis, int[] values) {
    return (!axis.global
            && space.presences.of(axis).exists(stated -> isSaidPresent(stated, values)))
        || space.presences.valuesOf(axis).exists(value -> isStatedKnown(value, values))
        || space.axes().stream()
            .anyMatch(code -> isAnsweredByCode(code, values) && isRead(axis, code));
  }

  private boolean isRead(Axis axis, Axis code) {
    return code.reads.contains(axis)
        || (axis.isPresence
            && code.reads.stream().anyMatch(read -> space.presences.of(read).contains(axis)));
  }

  /**
   * Leaves out of a case what no subject can have together: the values of what it states not to be
   * present, which a path through a diagram may pass all the same, and the answers of code that
   * reads them.
   */
  void forgetAbsent(int[] values) {
    for (Axis axis : space.axes()) {
      if (axis.isPresence && !axis.global && isSaidMissing(axis, values)) {
        space.presences.atOrInValueOf(axis).stream()
            .filter(inside -> inside.kind() != Axis.Kind.ANY)
            .forEach(inside -> forget(inside, values));
      }
    }
    for (Axis code : space.axes()) {
      if (isAnsweredByCode(code, values)
          && code.reads.stream()
              .flatMap(read -> space.presences.around(read).stream())
              .anyMatch(presence -> isSaidMissing(presence, values))) {
        forget(code, values);
      }
    }
  }

  private void forget(Axis axis, int[] values) {
    Arrays.fill(values, axis.variable, axis.variable + space.width(axis), -1);
  }

  /** Whether a case states that something is absent, or that nobody knows whether it is present. */
  private static boolean isSaidMissing(Axis presence, int[] values) {
    int value = values[presence.variable];
    return value >= 0 && value != presence.yes();
  }
}
