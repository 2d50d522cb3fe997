package dev.proviso.testkit.law;

import dev.proviso.check.NullChecks;
import dev.proviso.regime.Editions;
import dev.proviso.regime.Regime;
import dev.proviso.time.Dated;

/**
 * Checks that something with a history keeps the {@link TimelineLaws}: a dated value, or the
 * editions of a policy or definition.
 *
 * <pre>{@code
 * TimelineVerifier.of(PENALTIES).verify();
 * TimelineVerifier.of(REGIME).verify();
 * }</pre>
 *
 * <p>The days that are looked at are those on which something changes, those before and after, and
 * one in the middle of all others.
 */
public final class TimelineVerifier {

  private TimelineVerifier() {}

  /**
   * A verifier of a dated value.
   *
   * @param dated the value with its history
   */
  public static LawVerifier of(Dated<?> dated) {
    NullChecks.notNull("verifier", "dated limit", dated, "give one");
    return LawVerifier.of(new DatedLimitUnderTest(dated), TimelineLaws.ofValues());
  }

  /**
   * A verifier of editions.
   *
   * @param editions the editions, with their transitional clauses
   */
  public static LawVerifier of(Editions<?> editions) {
    NullChecks.notNull("verifier", "editions", editions, "give some");
    return LawVerifier.of(new EditionsUnderTest<>(editions), TimelineLaws.all());
  }

  /** A verifier of the editions of a regime. */
  public static LawVerifier of(Regime<?> regime) {
    return of(NullChecks.notNull("verifier", "regime", regime, "give one").editions());
  }
}
