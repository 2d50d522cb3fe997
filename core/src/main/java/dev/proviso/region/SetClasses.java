package dev.proviso.region;

import dev.proviso.condition.Operator;
import dev.proviso.value.ValueType;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Classes of sets of many elements: two sets are in one class if some comparisons give the same
 * results for them. The classes are found element by element; of the sets of one class as many are
 * kept as are wanted.
 */
final class SetClasses {

  private static final int MOST = 2_000;

  private final ValueType<Object> type;
  private final List<Object> elements;
  private final List<SetComparison> tests = new ArrayList<>();
  private final int wanted;

  SetClasses(
      ValueType<Object> type, List<Object> elements, Seq<SetComparison> comparisons, int wanted) {
    this.type = type;
    this.elements = elements;
    this.wanted = wanted;
    for (SetComparison comparison : comparisons) {
      if (comparison.operator().isAboutSets()) {
        tests.add(comparison);
      } else {
        comparison
            .constants()
            .forEach(set -> tests.add(new SetComparison(Operator.IS, ((Set<?>) set).toArray())));
      }
    }
  }

  /** Adds sets of every class; false if there are too many classes, and it adds some sets only. */
  boolean addTo(List<Set<Object>> sets) {
    Map<BitSet, List<Seq<Object>>> classes = new LinkedHashMap<>();
    classes.put(ofEmptySet(), List.of(Vector.empty()));
    for (Object element : elements) {
      Map<BitSet, List<Seq<Object>>> longer = new LinkedHashMap<>();
      classes.forEach(
          (state, some) -> {
            keep(longer, after(state, element, false), some);
            keep(longer, after(state, element, true), each(some, element));
          });
      classes = longer;
      if (classes.size() > MOST) {
        sample(sets);
        return false;
      }
    }
    classes.values().forEach(some -> some.forEach(one -> sets.add(Regions.set(type, one))));
    return true;
  }

  private static List<Seq<Object>> each(List<Seq<Object>> some, Object element) {
    return some.stream().map(one -> one.append(element)).toList();
  }

  private void keep(Map<BitSet, List<Seq<Object>>> classes, BitSet state, List<Seq<Object>> some) {
    List<Seq<Object>> kept = classes.computeIfAbsent(state, key -> new ArrayList<>());
    some.stream().limit(Math.max(0, wanted - kept.size())).forEach(kept::add);
  }

  /** A bit is set as long as no element has changed the result of the comparison. */
  private BitSet ofEmptySet() {
    BitSet untouched = new BitSet();
    untouched.set(0, tests.size());
    return untouched;
  }

  private BitSet after(BitSet state, Object element, boolean there) {
    BitSet after = (BitSet) state.clone();
    for (int test = state.nextSetBit(0); test >= 0; test = state.nextSetBit(test + 1)) {
      SetComparison comparison = tests.get(test);
      boolean mentioned =
          comparison.constants().exists(other -> Regions.isSame(type, element, other));
      boolean touched =
          switch (comparison.operator()) {
            case CONTAINS_ANY_OF -> there && mentioned;
            case CONTAINS_ALL_OF -> !there && mentioned;
            case CONTAINS_ONLY -> there && !mentioned;
            case IS_EMPTY -> there;
            default -> there != mentioned;
          };
      after.set(test, !touched);
    }
    return after;
  }

  /** Some sets: none, all, single elements and all but one. */
  private void sample(List<Set<Object>> sets) {
    Seq<Object> all = Vector.ofAll(elements);
    sets.add(LinkedHashSet.empty());
    sets.add(Regions.set(type, all));
    for (int i = 0; i < elements.size(); i++) {
      sets.add(LinkedHashSet.of(elements.get(i)));
      sets.add(Regions.set(type, all.removeAt(i)));
    }
  }
}
