package dev.proviso.check;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a test holds of any of several values, where the test may fail for some of them. The
 * result does not depend on the order of the values, as that of a loop would that ends with the
 * first exception.
 */
public final class AnyMatch {

  private AnyMatch() {}

  /**
   * Whether a test holds of any value.
   *
   * @return true if it holds of one, whatever it throws for others
   * @throws RuntimeException if it holds of none, and is not known of one: what it threw
   */
  public static <T> boolean of(Iterable<? extends T> values, Predicate<? super T> test) {
    @Nullable RuntimeException unknown = null;
    for (T value : values) {
      try {
        if (test.test(value)) {
          return true;
        }
      } catch (RuntimeException problem) {
        unknown = problem;
      }
    }
    if (unknown != null) {
      throw unknown;
    }
    return false;
  }
}
