package dev.proviso.analysis;

import dev.proviso.algebra.TruthVariable;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives each axis its variables, and finds how many values each of them has.
 *
 * @param open whether subjects may be unknown in parts, so that "not known" is one more value
 */
record VariableAllocator(boolean open) {

  /** The number of values of each variable, in the order of the axes. */
  int[] allocate(List<Axis> axes) {
    List<Integer> sizes = new ArrayList<>();
    for (Axis axis : axes) {
      axis.variable = sizes.size();
      int unknown = open ? 1 : 0;
      switch (axis.kind()) {
        case VALUE -> sizes.add(axis.regions().size() + unknown);
        case SET -> elements(axis, sizes);
        case PART, GRADE -> {
          if (open) {
            sizes.add(2);
          }
        }
        case JUDGMENT, OPAQUE -> sizes.add(TruthVariable.KNOWN_VALUES + unknown);
        case REGISTER -> sizes.add(TruthVariable.KNOWN_VALUES);
        // Unknown is possible for known parts, too: a list may give no answer for one.
        case ANY -> sizes.add(TruthVariable.VALUES);
      }
    }
    return sizes.stream().mapToInt(size -> size).toArray();
  }

  private void elements(Axis axis, List<Integer> sizes) {
    // In one order for all that are compared with each other: it is done element by element.
    List<Object> all = axis.group.members.stream().flatMap(m -> m.elements.stream()).toList();
    axis.elements.clear();
    all.forEach(axis::element);
    // As many as there are sets compared with each other, so that each pair can differ in them.
    axis.otherElements = others(axis);
    axis.others = axis.otherElements.size();
    int count = axis.elements.size() + axis.others + (open ? 1 : 0);
    for (int i = 0; i < count; i++) {
      sizes.add(2);
    }
  }

  /** The elements that nothing mentions and that are distinguished, as far as there are any. */
  private static Seq<Option<Object>> others(Axis axis) {
    int wanted = axis.group.values();
    ValueType<Object> type = axis.elementType();
    return type.canMakeValues()
        ? type.others(axis.elements, wanted)
        : Array.fill(wanted, Option::none);
  }
}
