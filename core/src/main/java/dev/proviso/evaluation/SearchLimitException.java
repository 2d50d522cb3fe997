package dev.proviso.evaluation;

/** A search about a residual policy would take too long; the caller takes the safe side. */
final class SearchLimitException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SearchLimitException(String message) {
    super(message, null, false, false);
  }
}
