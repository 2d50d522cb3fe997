package dev.proviso.check;

/**
 * How many slips of the pen lie between two words: what makes a name a likely misspelling.
 *
 * <pre>{@code
 * EditDistance.between("Candiru", "Candriu"); // 1
 * }</pre>
 */
public final class EditDistance {

  private EditDistance() {}

  /**
   * Counts insertions, deletions, replacements and swaps of neighbors (optimal string alignment).
   *
   * @param right another
   * @return the number of slips, 0 for the same word
   */
  public static int between(String left, String right) {
    int[][] distance = new int[left.length() + 1][right.length() + 1];
    for (int i = 0; i <= left.length(); i++) {
      for (int j = 0; j <= right.length(); j++) {
        distance[i][j] = i == 0 || j == 0 ? i + j : step(distance, left, right, i, j);
      }
    }
    return distance[left.length()][right.length()];
  }

  private static int step(int[][] distance, String left, String right, int i, int j) {
    boolean same = left.charAt(i - 1) == right.charAt(j - 1);
    int best = distance[i - 1][j - 1] + (same ? 0 : 1);
    best = Math.min(best, distance[i - 1][j] + 1);
    best = Math.min(best, distance[i][j - 1] + 1);
    boolean swapped =
        i > 1
            && j > 1
            && left.charAt(i - 1) == right.charAt(j - 2)
            && left.charAt(i - 2) == right.charAt(j - 1);
    return swapped ? Math.min(best, distance[i - 2][j - 2] + 1) : best;
  }

  /**
   * Whether a few slips lead from one word to another. It costs less than to count them: words of
   * too different lengths are not compared, and a comparison ends when there are too many.
   *
   * @param most how many slips are allowed
   * @param right another
   * @return true if there are no more of them
   */
  public static boolean isAtMost(int most, String left, String right) {
    if (Math.abs(left.length() - right.length()) > most) {
      return false;
    }
    int over = most + 1;
    int[] beforeLast = new int[right.length() + 1];
    int[] last = new int[right.length() + 1];
    int[] row = new int[right.length() + 1];
    for (int j = 0; j < last.length; j++) {
      last[j] = Math.min(j, over);
    }
    int least = 0;
    for (int i = 1; i <= left.length(); i++) {
      int leastBefore = least;
      least = row(left, right, i, most, row, last, beforeLast);
      if (least > most && leastBefore >= most) {
        return false;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[right.length()] <= most;
  }

  /** Fills a row where it lies near the diagonal, and returns the least distance in it. */
  private static int row(
      String left, String right, int i, int most, int[] row, int[] last, int[] beforeLast) {
    int over = most + 1;
    int from = Math.max(1, i - most);
    int to = Math.min(right.length(), i + most);
    row[from - 1] = from == 1 ? Math.min(i, over) : over;
    int least = row[from - 1];
    for (int j = from; j <= to; j++) {
      boolean same = left.charAt(i - 1) == right.charAt(j - 1);
      int best = last[j - 1] + (same ? 0 : 1);
      best = Math.min(best, row[j - 1] + 1);
      best = Math.min(best, j < i + most ? last[j] + 1 : over);
      boolean swapped =
          i > 1
              && j > 1
              && left.charAt(i - 1) == right.charAt(j - 2)
              && left.charAt(i - 2) == right.charAt(j - 1);
      row[j] = Math.min(swapped ? Math.min(best, beforeLast[j - 2] + 1) : best, over);
      least = Math.min(least, row[j]);
    }
    return least;
  }
}
