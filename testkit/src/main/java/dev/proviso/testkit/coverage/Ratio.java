package dev.proviso.testkit.coverage;

/**
 * How many of how many.
 *
 * <pre>{@code
 * new Share(2, 3).toString(); // "2 of 3 (66 %)"
 * }</pre>
 *
 * @param covered how many are covered
 * @param of how many there are
 */
public record Ratio(int covered, int of) {

  /**
   * A share.
   *
   * @param covered how many are covered
   * @param of how many there are
   * @throws IllegalArgumentException if a number is negative, or more are covered than there are
   */
  public Ratio {
    if (covered < 0 || covered > of) {
      throw new IllegalArgumentException(
          "share: " + covered + " of " + of + " cannot be; count again");
    }
  }

  /**
   * The share in percent.
   *
   * @return from 0 to 100, rounded down, so that only what is complete is 100; and 100 of nothing
   */
  public int percent() {
    return of == 0 ? 100 : (int) (100L * covered / of);
  }

  /**
   * Whether everything is covered.
   *
   * @return true if so
   */
  public boolean isComplete() {
    return covered == of;
  }

  /** Returns both numbers and the percentage. */
  @Override
  public String toString() {
    return covered + " of " + of + " (" + percent() + " %)";
  }
}
