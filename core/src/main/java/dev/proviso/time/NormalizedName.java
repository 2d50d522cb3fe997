package dev.proviso.time;

import io.vavr.collection.Seq;

/**
 * A name with all that {@link NameSimilarity} compares. A list compares each name that is asked
 * about with each of its own, so that a name is normalized once.
 *
 * @param written the name as it is written
 * @param words its words in normal form, without legal forms unless there is nothing else
 * @param joined the words, one after the other
 * @param letters how many letters the name has as it is written
 * @param writtenMask which characters the name has as it is written
 * @param joinedMask which characters the words have
 */
record NormalizedName(
    String written,
    Seq<String> words,
    String joined,
    long letters,
    long writtenMask,
    long joinedMask) {

  static NormalizedName of(String name) {
    Seq<String> words = NameSimilarity.words(name);
    String joined = words.mkString();
    long letters = name.codePoints().filter(Character::isLetter).count();
    return new NormalizedName(name, words, joined, letters, mask(name), mask(joined));
  }

  /** A bit for each character that occurs; several characters share a bit. */
  private static long mask(String text) {
    return text.chars().mapToLong(character -> 1L << (character & 63)).reduce(0, (a, b) -> a | b);
  }
}
