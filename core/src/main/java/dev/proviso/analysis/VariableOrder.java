package dev.proviso.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** In which order the variables are asked, for which a function can be small or large. */
enum VariableOrder {
  /** As conditions first ask for them: people put first what matters most. */
  AS_ASKED,
  /** Those with the fewest answers first: better where facts come in no order at all. */
  FEWEST_ANSWERS_FIRST;

  /** The axes, which come as they were first asked for, in this order. */
  List<Axis> sorted(Collection<Axis> asked) {
    List<Axis> all = new ArrayList<>(asked);
    if (this == FEWEST_ANSWERS_FIRST) {
      all.sort(Comparator.comparingInt(VariableOrder::answers));
    }
    return all;
  }

  private static int answers(Axis axis) {
    return axis.kind() == Axis.Kind.VALUE ? axis.regions().size() : 2;
  }
}
