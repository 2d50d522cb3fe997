package dev.proviso.benchmarks.analysis;

/** The budget does not suffice for an answer. */
final class UndecidedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UndecidedException(String message) {
    super(message);
  }
}
