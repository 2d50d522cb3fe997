package dev.proviso.check;

import io.vavr.collection.Traversable;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.SortedSet;

/** Whether the elements of a collection come in one order, or in another one in each run. */
public final class IterationOrder {

  private IterationOrder() {}

  /**
   * Whether a collection has an order of its own, which its author may have meant. Hash sets, and
   * what {@code Set.of} returns, have none: the hash codes of enum constants, and the order of
   * {@code Set.of}, are others in each run.
   *
   * @return false also of a class that nothing is known about
   */
  public static boolean isDefined(Iterable<?> values) {
    return values instanceof Traversable<?> all
        ? all.isSequential() || all.isOrdered()
        : values instanceof List<?>
            || values instanceof SortedSet<?>
            || values instanceof LinkedHashSet<?>
            || values instanceof EnumSet<?>
            || values instanceof Queue<?>;
  }
}
