package dev.proviso.fuzz;

import dev.proviso.text.ValueText;
import dev.proviso.value.ValueType;
import io.vavr.control.Option;
import java.time.MonthDay;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * A kind of values, as a ladder: some values in their order. The oracle compares indices only.
 *
 * @param name the name, for reports
 * @param type the value type of the library
 * @param ladder values in ascending order; between, below and above the constants as many as the
 *     type has, up to five
 * @param constants the indices of the values that conditions may name
 * @param isOrdered whether conditions may ask for the order
 * @param order the order of the ladder, for values that the library makes itself
 * @param canBeMade whether the library can make values that no condition names
 */
record ValueKind(
    String name,
    ValueType<Object> type,
    List<Object> ladder,
    List<Integer> constants,
    boolean isOrdered,
    Comparator<Object> order,
    boolean canBeMade,
    Map<String, Object> labels) {

  @SuppressWarnings("unchecked") // only values of the type are put into it
  static ValueKind of(
      String name,
      ValueType<?> type,
      List<?> ladder,
      List<Integer> constants,
      boolean isOrdered,
      Comparator<?> order,
      boolean canBeMade) {
    return new ValueKind(
        name,
        (ValueType<Object>) type,
        List.copyOf(ladder),
        List.copyOf(constants),
        isOrdered,
        (Comparator<Object>) order,
        canBeMade,
        new HashMap<>());
  }

  Object value(int index) {
    return ladder.get(index);
  }

  String shown(int index) {
    return ValueText.labeled(ladder.get(index), type);
  }

  /** Whether values are earlier and later than others, not less and more. */
  boolean isTime() {
    return ladder.get(0) instanceof Temporal || ladder.get(0) instanceof MonthDay;
  }

  /** Whether conditions may name every value of the type. */
  boolean isClosed() {
    return ladder.size() == constants.size();
  }

  boolean isConstant(int index) {
    return constants.contains(index);
  }

  /**
   * The values of a finite world: every constant, and some values of each gap between them. Names
   * are all taken, for those that resemble a listed one differ from others.
   *
   * @param room how many values of each gap
   */
  List<Integer> world(int room) {
    List<Integer> world = new ArrayList<>();
    List<List<Integer>> gaps = gaps();
    for (int i = 0; i < gaps.size(); i++) {
      List<Integer> gap = gaps.get(i);
      int taken = equals(ValueKinds.NAME) ? gap.size() : Math.min(room, gap.size());
      int skipped = (gap.size() - taken) / 2;
      world.addAll(gap.subList(skipped, skipped + taken));
      if (i < constants.size()) {
        world.add(constants.get(i));
      }
    }
    return world;
  }

  /** What is below, between and above the constants. */
  List<List<Integer>> gaps() {
    List<List<Integer>> gaps = new ArrayList<>();
    List<Integer> gap = new ArrayList<>();
    for (int i = 0; i < ladder.size(); i++) {
      if (constants.contains(i)) {
        gaps.add(gap);
        gap = new ArrayList<>();
      } else {
        gap.add(i);
      }
    }
    gaps.add(gap);
    return gaps;
  }

  /** The value that a text stands for; null if it stands for none that is known here. */
  @Nullable Object read(String text) {
    if (labels.isEmpty()) {
      Set<String> ambiguous = new HashSet<>();
      for (Object value : candidates()) {
        String label = ValueText.labeled(value, type);
        @Nullable Object known = labels.putIfAbsent(label, value);
        if (known != null && order.compare(known, value) != 0) {
          ambiguous.add(label);
        }
      }
      labels.keySet().removeAll(ambiguous);
    }
    return labels.get(text);
  }

  /** The index of a value that conditions may name; below 0 if it is none. */
  int position(Object value) {
    for (int constant : constants) {
      if (order.compare(ladder.get(constant), value) == 0) {
        return constant;
      }
    }
    return -1;
  }

  /**
   * A place on the ladder for a value; of values that no condition may name, each has a place of
   * its own in their order, with room on both sides where there is any.
   *
   * @param others all such values of one case
   */
  @Nullable Integer index(Object value, SortedSet<Object> others) {
    int position = position(value);
    if (position >= 0) {
      return position;
    }
    boolean isName = equals(ValueKinds.NAME);
    if (isName && RegisterModel.Named.resembles(value.toString())) {
      return RegisterModel.Named.RESEMBLING;
    }
    List<Integer> whole = gaps().get(gap(value));
    List<Integer> gap = isName ? whole.subList(1, whole.size()) : whole;
    List<Object> same = others.stream().filter(one -> gap(one) == gap(value)).toList();
    int at = same.indexOf(value);
    int count = same.size();
    int room = gap.size();
    return count > room
        ? null
        : gap.get(
            room >= 2 * count + 1
                ? (room - (2 * count + 1)) / 2 + 2 * at + 1
                : room >= 2 * count - 1 ? 2 * at : at);
  }

  /**
   * The end of its gap at which a value is that no condition names: there is no other value of the
   * type between it and the next constant, or the end of the type.
   *
   * @param world the values of the finite world
   * @return the index of that end in the finite world; null if there are others on both sides
   */
  @Nullable Integer end(Object value, List<Integer> world) {
    int at = gap(value);
    List<Integer> gap = gaps().get(at).stream().filter(world::contains).toList();
    if (!isTotalOrder() || gap.isEmpty()) {
      return null;
    }
    Option<Object> below = at == 0 ? Option.none() : Option.some(value(constants.get(at - 1)));
    if (type.strictlyBetween(below, Option.some(value), 1).isEmpty()) {
      return gap.get(0);
    }
    Option<Object> above =
        at == constants.size() ? Option.none() : Option.some(value(constants.get(at)));
    return type.strictlyBetween(Option.some(value), above, 1).isEmpty()
        ? gap.get(gap.size() - 1)
        : null;
  }

  /** The gap that a value is in; types without an order have one gap, behind the constants. */
  private int gap(Object value) {
    return isOrdered
        ? (int) constants.stream().filter(c -> order.compare(ladder.get(c), value) < 0).count()
        : constants.size();
  }

  /** Values that the library may show: those of the ladder and those that it makes itself. */
  private List<Object> candidates() {
    List<Object> all = new ArrayList<>(ladder);
    List<Object> named = constants.stream().map(ladder::get).toList();
    for (int i = 0; i < named.size(); i++) {
      for (int j = i; j < named.size(); j++) {
        addAround(i == j ? List.of(named.get(i)) : List.of(named.get(i), named.get(j)), all);
      }
    }
    addAround(List.of(), all);
    return all;
  }

  private void addAround(List<Object> named, List<Object> all) {
    if (!isTotalOrder()) {
      type.others(named, 4).forEach(other -> other.forEach(all::add));
      return;
    }
    for (int room = 1; room <= 12; room++) {
      Option<Object> low = Option.none();
      for (Object constant : named) {
        type.strictlyBetween(low, Option.some(constant), room)
            .forEach(one -> one.forEach(all::add));
        low = Option.some(constant);
      }
      type.strictlyBetween(low, Option.none(), room).forEach(one -> one.forEach(all::add));
    }
    type.others(named, 4).forEach(other -> other.forEach(all::add));
  }

  private boolean isTotalOrder() {
    return isOrdered && type.isTotal();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ValueKind that && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
