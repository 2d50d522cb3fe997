package dev.proviso.fact;

/**
 * How well an answer is known, from the weakest to the strongest.
 *
 * <pre>{@code
 * LEGAL_APPROVAL.evidenced(Grade.DOCUMENTED).isTrue()
 * }</pre>
 */
public enum Grade {
  /** Somebody says so. */
  DECLARED,
  /** A document says so, such as the order of a court. */
  DOCUMENTED,
  /** Somebody independent of who said so has looked into it. */
  VERIFIED;

  /**
   * Whether this is as good as what is demanded, or better.
   *
   * @param demanded what is demanded
   * @return true if it is
   */
  public boolean meets(Grade demanded) {
    return compareTo(demanded) >= 0;
  }
}
