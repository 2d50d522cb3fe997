package dev.proviso.analysis;

/**
 * Analysis and evaluator do not see one case alike, so that neither can be relied on. The library
 * or the order of an author's value type is wrong.
 */
final class Disagreement extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Disagreement(String about, Counterexample shown) {
    super(
        "analysis and evaluator disagree "
            + (about.isEmpty() ? "" : about + " ")
            + "where "
            + shown.sentence()
            + ": "
            + shown.replayed().mkString("; ")
            + "; unless a value type has no consistent order, this is a mistake of the library:"
            + " please report it",
        null,
        false,
        false);
  }
}
