package dev.proviso.time;

import dev.proviso.check.EditDistance;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Stream;
import java.text.Normalizer;
import java.util.Locale;

/** Whether two names may mean one entity, although they are not the same to the letter. */
final class NameSimilarity {

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

  private NameSimilarity() {}

  static boolean resemble(String left, String right) {
    return resemble(NormalizedName.of(left), NormalizedName.of(right));
  }

  static boolean resemble(NormalizedName left, NormalizedName right) {
    if (left.words().isEmpty() || right.words().isEmpty()) {
      return false;
    }
    return left.joined().equals(right.joined())
        || isPartOf(left, right)
        || isPartOf(right, left)
        || isOneSlip(left, right)
        || isSlips(left, right);
  }

  private static boolean isSlips(NormalizedName left, NormalizedName right) {
    int shorter = Math.min(left.joined().length(), right.joined().length());
    int slips = shorter >= 8 ? 2 : shorter >= 4 ? 1 : 0;
    return mayBeWithin(slips, left.joinedMask(), right.joinedMask())
        && EditDistance.isAtMost(slips, left.joined(), right.joined());
  }

  /**
   * One slip can run a legal form into the name before it, or break one so that it looks like a
   * name.
   */
  private static boolean isOneSlip(NormalizedName left, NormalizedName right) {
    return Math.max(left.letters(), right.letters()) >= 8
        && mayBeWithin(1, left.writtenMask(), right.writtenMask())
        && EditDistance.isAtMost(1, left.written(), right.written());
  }

  /** A slip takes away one character and adds another at most; on a long list most pairs differ. */
  private static boolean mayBeWithin(int slips, long leftMask, long rightMask) {
    return Long.bitCount(leftMask ^ rightMask) <= 2 * slips;
  }

  /** A name with words left out; a lone short word would fit too many. */
  private static boolean isPartOf(NormalizedName some, NormalizedName all) {
    return (some.joinedMask() & ~all.joinedMask()) == 0
        && some.words().forAll(all.words()::contains)
        && some.words().exists(word -> word.length() >= 3);
  }

  static Seq<String> words(String name) {
    Seq<String> all = Stream.of(plain(name).split(" ")).filter(word -> !word.isEmpty()).toArray();
    Seq<String> distinctive = all.reject(LEGAL_FORMS::contains);
    return distinctive.isEmpty() ? all : distinctive;
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
