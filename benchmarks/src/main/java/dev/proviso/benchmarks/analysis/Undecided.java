package dev.proviso.benchmarks.analysis;

/** The budget does not suffice for an answer. */
final class Undecided extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Undecided(String message) {
    super(message);
  }
}
