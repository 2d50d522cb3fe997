package dev.proviso.testkit.coverage;

import dev.proviso.style.ValueStyle;
import org.immutables.value.Value;

/**
 * How many of how many are covered.
 *
 * <pre>{@code
 * report.applied().toString(); // "2 of 3 (66 %)"
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Ratio permits ImmutableRatio {

  Ratio() {}

  /**
   * The number of things that are covered.
   *
   * @return 0 or more
   */
  public abstract int covered();

  /**
   * The number of things that there are.
   *
   * @return {@link #covered()} or more
   */
  public abstract int total();

  @Value.Check
  void check() {
    if (covered() < 0 || covered() > total()) {
      throw new IllegalArgumentException(
          "ratio: " + covered() + " of " + total() + " cannot be; count again");
    }
  }

  /**
   * The ratio in percent.
   *
   * @return from 0 to 100, rounded down, so that only what is complete is 100; and 100 of nothing
   */
  public int percent() {
    return total() == 0 ? 100 : (int) (100L * covered() / total());
  }

  /**
   * Whether everything is covered.
   *
   * @return true if so
   */
  public boolean isComplete() {
    return covered() == total();
  }

  /** Returns both numbers and the percentage. */
  @Override
  public final String toString() {
    return covered() + " of " + total() + " (" + percent() + " %)";
  }
}
