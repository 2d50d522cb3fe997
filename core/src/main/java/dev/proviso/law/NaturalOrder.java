package dev.proviso.law;

import java.util.Comparator;

/**
 * Numbers of provisions as a reader would count them: "3(2)" before "3(10)", "3" before "3a".
 *
 * <p>Consistent with equals: texts that count the same but are written differently ("03" and "3")
 * are ordered by their characters.
 */
enum NaturalOrder implements Comparator<String> {
  COMPARATOR;

  @Override
  public int compare(String left, String right) {
    int i = 0;
    int j = 0;
    while (i < left.length() && j < right.length()) {
      int order;
      if (isDigit(left.charAt(i)) && isDigit(right.charAt(j))) {
        int endOfLeft = endOfDigits(left, i);
        int endOfRight = endOfDigits(right, j);
        order = compareDigits(left.substring(i, endOfLeft), right.substring(j, endOfRight));
        i = endOfLeft;
        j = endOfRight;
      } else {
        order = Character.compare(left.charAt(i++), right.charAt(j++));
      }
      if (order != 0) {
        return order;
      }
    }
    int rest = Integer.compare(left.length() - i, right.length() - j);
    return rest != 0 ? rest : left.compareTo(right);
  }

  private static int compareDigits(String left, String right) {
    String l = left.replaceFirst("^0+", "");
    String r = right.replaceFirst("^0+", "");
    int length = Integer.compare(l.length(), r.length());
    return length != 0 ? length : l.compareTo(r);
  }

  private static int endOfDigits(String text, int from) {
    int end = from;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
