package dev.proviso.examples.requests;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.Locale;

/** Finds the word that somebody probably meant. */
final class Nearest {

  /** Longer than any word; beyond it nothing is near, and looking would only cost time. */
  private static final int LONGEST = 60;

  private Nearest() {}

  /** The nearest of the words, if at most a third of what was given has to change. */
  static Option<String> of(String given, Seq<String> words) {
    String simple = simplified(given);
    if (simple.isEmpty() || given.length() > LONGEST) {
      return Option.none();
    }
    return words
        .filter(word -> distance(simple, simplified(word)) <= simple.length() / 3)
        .minBy(Comparator.comparingInt(word -> distance(simple, simplified(word))));
  }

  private static String simplified(String text) {
    return text.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
  }

  private static int distance(String left, String right) {
    int[] row = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        int above = row[j];
        int changed = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, 1 + Math.min(above, row[j - 1]));
        diagonal = above;
      }
    }
    return row[right.length()];
  }
}
