package dev.proviso.check;

import io.vavr.collection.Array;
import io.vavr.collection.Traversable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/**
 * Bounds how much is read of a sequence that makes its elements while it is read, such as a stream
 * or a generator: it may have no end, and would be read until the memory is full.
 *
 * <p>A collection that holds its elements is read whole, however large it is.
 */
public final class ElementLimit {

  /** The most elements that are read of a sequence that makes them while it is read. */
  public static final int MOST_ELEMENTS = 1 << 17;

  private ElementLimit() {}

  /**
   * All elements of a sequence that makes them while it is read.
   *
   * @return the elements, in order
   * @throws IllegalStateException if it has more than {@value #MOST_ELEMENTS} elements, or no end
   */
  public static <T> Array<T> elements(Iterator<? extends T> made) {
    List<T> elements = new ArrayList<>();
    while (made.hasNext()) {
      if (elements.size() == MOST_ELEMENTS) {
        throw new IllegalStateException(excess());
      }
      elements.add(made.next());
    }
    return Array.ofAll(elements);
  }

  /**
   * Whether a sequence has no more elements than may be read of it.
   *
   * @param answer a collection, or any other sequence
   * @return true of every collection
   */
  public static boolean isKept(Iterable<?> answer) {
    if (holdsElements(answer)) {
      return true;
    }
    int count = 0;
    for (Iterator<?> each = answer.iterator(); each.hasNext(); each.next()) {
      if (++count > MOST_ELEMENTS) {
        return false;
      }
    }
    return true;
  }

  /** Why a sequence that exceeds the limit is no answer, as a clause without a full stop. */
  public static String excess() {
    return "the answer has more than "
        + MOST_ELEMENTS
        + " elements, or no end; return a collection that holds its elements";
  }

  /**
   * Whether a sequence holds its elements, and does not make them while it is read.
   *
   * @return true of collections of the JDK, and of those of Vavr that are not lazy
   */
  public static boolean holdsElements(Iterable<?> answer) {
    return answer instanceof Traversable<?> all
        ? all.hasDefiniteSize()
        : answer instanceof Collection;
  }
}
