package dev.proviso.value;

import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Sets whose elements are kept apart by a value type. Where the class of the elements calls equal
 * what their type keeps apart, as one does that ignores case, a hash set would lose elements.
 */
final class ElementSets {

  private ElementSets() {}

  static <T> Set<T> of(ValueType<T> type, Iterable<? extends T> values) {
    Seq<T> distinct = distinct(type, values);
    Set<T> hashed = LinkedHashSet.ofAll(distinct);
    return hashed.size() == distinct.size()
        ? hashed
        : TreeSet.ofAll(ByPlace.of(type, distinct), distinct);
  }

  /** The values without those that are equal to an earlier one. */
  static <T> Seq<T> distinct(ValueType<T> type, Iterable<? extends T> values) {
    java.util.Set<Object> keys = new HashSet<>();
    List<T> distinct = new ArrayList<>();
    for (T value : values) {
      boolean isNew =
          type.isKeyed()
              ? keys.add(type.key(value))
              : distinct.stream().noneMatch(one -> type.isEqual(one, value));
      if (isNew) {
        distinct.add(value);
      }
    }
    return Array.ofAll(distinct);
  }

  /** A quick test for values that are equal to one of some. */
  static <T> Predicate<T> isOneOf(ValueType<T> type, Iterable<? extends T> values) {
    if (!type.isKeyed()) {
      Seq<T> all = distinct(type, values);
      return value -> type.contains(all, value);
    }
    java.util.Set<Object> keys = new HashSet<>();
    values.forEach(value -> keys.add(type.key(value)));
    return value -> keys.contains(type.key(value));
  }

  /**
   * The order in which elements were given; others come after them, and are compared as their type
   * writes them.
   *
   * @param places by the keys of the elements; empty where keys do not say what is equal
   */
  private record ByPlace<T>(ValueType<T> type, Seq<T> elements, Map<Object, Integer> places)
      implements Comparator<T> {

    static <T> ByPlace<T> of(ValueType<T> type, Seq<T> elements) {
      Map<Object, Integer> places = new HashMap<>();
      for (int i = 0; i < elements.size() && type.isKeyed(); i++) {
        places.put(type.key(elements.get(i)), i);
      }
      return new ByPlace<>(type, elements, places);
    }

    @Override
    public int compare(T left, T right) {
      int place = place(left);
      int order = Integer.compare(place, place(right));
      return order != 0 || place < elements.size() ? order : compareOthers(left, right);
    }

    private int place(T element) {
      if (type.isKeyed()) {
        return places.getOrDefault(type.key(element), elements.size());
      }
      int place = elements.indexWhere(one -> type.isEqual(one, element));
      return place < 0 ? elements.size() : place;
    }

    private int compareOthers(T left, T right) {
      if (type.isEqual(left, right)) {
        return 0;
      }
      return type.hasText()
          ? type.text(left).compareTo(type.text(right))
          : Integer.compare(System.identityHashCode(left), System.identityHashCode(right));
    }
  }
}
