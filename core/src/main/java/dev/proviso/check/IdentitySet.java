package dev.proviso.check;

import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import java.util.Comparator;
import java.util.IdentityHashMap;

/**
 * Sets that keep each object that they are given, also those that their class calls equal. An
 * accessor returns a list before the value type of its elements is known. That type decides which
 * of them are one value, when it makes the set canonical.
 */
public final class IdentitySet {

  private IdentitySet() {}

  /**
   * Keeps all elements, in the order in which they are given.
   *
   * @param isOrdered whether that order is one that an author may have meant
   */
  public static <E> Set<E> of(Iterable<? extends E> elements, boolean isOrdered) {
    IdentityHashMap<Object, Integer> places = new IdentityHashMap<>();
    elements.forEach(element -> places.putIfAbsent(element, places.size()));
    return TreeSet.ofAll(new ByPlace<>(places, isOrdered), elements);
  }

  /**
   * Whether a set is one of these.
   *
   * @return true if Java's equality has not been asked for its elements
   */
  public static boolean isOne(Set<?> set) {
    return set instanceof TreeSet<?> sorted && sorted.comparator() instanceof ByPlace<?>;
  }

  /**
   * Whether the elements come in an order that an author may have meant.
   *
   * @param set one of these sets
   */
  public static boolean isOrdered(Set<?> set) {
    return set instanceof TreeSet<?> sorted
        && sorted.comparator() instanceof ByPlace<?> order
        && order.isOrdered();
  }

  private record ByPlace<E>(IdentityHashMap<Object, Integer> places, boolean isOrdered)
      implements Comparator<E> {

    @Override
    public int compare(E left, E right) {
      return Integer.compare(place(left), place(right));
    }

    private int place(E element) {
      return places.getOrDefault(element, places.size());
    }
  }
}
