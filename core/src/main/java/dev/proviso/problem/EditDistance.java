package dev.proviso.problem;

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
   * @param left a word
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
}
