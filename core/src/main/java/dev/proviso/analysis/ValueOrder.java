package dev.proviso.analysis;

import dev.proviso.check.FatalErrors;
import dev.proviso.text.ValueText;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Comparator;
import java.util.List;

/** Several values in one order, whatever the order in which they were found. */
final class ValueOrder {

  /** What stands for all that is not mentioned comes after what is. */
  private static final Comparator<Object> BY_WORDS =
      Comparator.<Object, Boolean>comparing(FreshValue.class::isInstance)
          .thenComparing(ValueText::of);

  private ValueOrder() {}

  /** The values in their own order, if they have one, or else in that of their English words. */
  static Seq<Object> inOrder(List<Object> values) {
    Seq<Object> byWords = Array.ofAll(values).sorted(BY_WORDS);
    Seq<Object> mentioned = byWords.reject(FreshValue.class::isInstance);
    if (!mentioned.forAll(value -> isOfOneType(mentioned.head(), value))) {
      return byWords;
    }
    try {
      return mentioned
          .sorted(ValueOrder::compare)
          .appendAll(byWords.filter(FreshValue.class::isInstance));
    } catch (Throwable broken) {
      FatalErrors.throwIfFatal(broken);
      // An author's order may fail; words have one all the same.
      return byWords;
    }
  }

  /** The order of two values: their own, if they have one that does not fail. */
  static int order(Object left, Object right) {
    if (left.equals(right)) {
      return 0;
    }
    if (isOfOneType(left, right)) {
      try {
        return compare(left, right);
      } catch (Throwable broken) {
        FatalErrors.throwIfFatal(broken);
        // An author's order may fail; words have one all the same.
      }
    }
    return BY_WORDS.compare(left, right);
  }

  private static boolean isOfOneType(Object left, Object right) {
    return left instanceof Enum<?> constant
        ? constant.getDeclaringClass().isInstance(right)
        : left instanceof Comparable<?> && left.getClass().isInstance(right);
  }

  @SuppressWarnings("unchecked") // only asked of values of one type
  private static int compare(Object left, Object right) {
    return ((Comparable<Object>) left).compareTo(right);
  }
}
