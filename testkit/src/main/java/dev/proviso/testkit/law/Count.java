package dev.proviso.testkit.law;

/** A number with its noun, in the singular where it is one. */
final class Count {

  private Count() {}

  /**
   * A number with its noun.
   *
   * @param noun the noun in the singular, whose plural ends in s
   * @return for example "200 subjects"
   */
  static String of(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
