package dev.proviso.time;

import dev.proviso.problem.EditDistance;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Stream;
import java.text.Normalizer;
import java.util.Locale;

/** Whether two names may mean one entity, although they are not the same to the letter. */
final class Resemblance {

  /** Words that say what kind of company it is, and nothing about which one. */
  private static final Set<String> LEGAL_FORMS =
      HashSet.of(
          "ad",
          "ag",
          "ao",
          "as",
          "bv",
          "co",
          "company",
          "corp",
          "corporation",
          "gmbh",
          "inc",
          "incorporated",
          "jsc",
          "kft",
          "limited",
          "llc",
          "llp",
          "ltd",
          "nv",
          "oao",
          "ooo",
          "plc",
          "pte",
          "pty",
          "sa",
          "sarl",
          "se",
          "spa",
          "srl",
          "zrt");

  private Resemblance() {}

  static Match match(ListedName entry, String called) {
    if (entry.name().equals(called)) {
      return Match.EXACT;
    }
    if (entry.aliases().contains(called)) {
      return Match.ALIAS;
    }
    return entry.aliases().prepend(entry.name()).exists(known -> resemble(known, called))
        ? Match.POSSIBLE
        : Match.NONE;
  }

  static boolean resemble(String left, String right) {
    Seq<String> l = words(left);
    Seq<String> r = words(right);
    if (l.isEmpty() || r.isEmpty()) {
      return false;
    }
    String joinedLeft = l.mkString();
    String joinedRight = r.mkString();
    int shorter = Math.min(joinedLeft.length(), joinedRight.length());
    return joinedLeft.equals(joinedRight)
        || isPartOf(l, r)
        || isPartOf(r, l)
        || isOneSlip(left, right)
        || isWithin(shorter >= 8 ? 2 : shorter >= 4 ? 1 : 0, joinedLeft, joinedRight);
  }

  /**
   * One slip can run a legal form into the name before it, or break one so that it looks like a
   * name.
   */
  private static boolean isOneSlip(String left, String right) {
    return Math.max(letters(left), letters(right)) >= 8 && isWithin(1, left, right);
  }

  /** Lengths that differ by more rule it out at once, and on a long list they mostly do. */
  private static boolean isWithin(int slips, String left, String right) {
    return Math.abs(left.length() - right.length()) <= slips
        && EditDistance.between(left, right) <= slips;
  }

  private static long letters(String name) {
    return name.codePoints().filter(Character::isLetter).count();
  }

  /** A name with words left out; a lone short word would fit too many. */
  private static boolean isPartOf(Seq<String> some, Seq<String> all) {
    return some.forAll(all::contains) && some.exists(word -> word.length() >= 3);
  }

  private static Seq<String> words(String name) {
    Seq<String> all = Stream.of(plain(name).split(" ")).filter(word -> !word.isEmpty());
    Seq<String> telling = all.reject(LEGAL_FORMS::contains);
    return telling.isEmpty() ? all : telling;
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("(?<=\\p{L})\\.(?=\\p{L}\\b)", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
