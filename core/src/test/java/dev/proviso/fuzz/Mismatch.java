package dev.proviso.fuzz;

/**
 * A result of the library that the oracle does not have.
 *
 * @param world where it was found
 * @param check what was asked
 * @param problem what is wrong, in few words that are the same for all of its kind
 * @param text what was asked of which policy, in full
 * @param expected the result of the oracle
 * @param got the result of the library
 */
record Mismatch(
    World world, String check, String problem, String text, String expected, String got) {

  /** The smaller, the easier to read. */
  int size() {
    return text.length();
  }

  @Override
  public String toString() {
    return "%s: %s (seed %d, %s)%n  %s%n  expected: %s%n  got: %s"
        .formatted(
            check,
            problem,
            world.seed(),
            world.main(),
            text.replace("\n", System.lineSeparator() + "  "),
            expected,
            got.strip().replace("\n", System.lineSeparator() + "    "));
  }
}
