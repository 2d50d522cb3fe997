package dev.proviso.certificate;

import dev.proviso.domain.Certificate;
import dev.proviso.policy.Policy;
import dev.proviso.regime.Edition;
import dev.proviso.style.PrehashedStyle;
import org.immutables.value.Value;

/**
 * A certificate that a {@link Verifier} found to hold: signed by its state, in force, and bound to
 * the definitions of its edition. Only a verifier makes one.
 */
@Value.Immutable
@PrehashedStyle
public abstract sealed class VerifiedCertificate<S> permits ImmutableVerifiedCertificate {

  VerifiedCertificate() {}

  /**
   * What the certificate says of state, end user, system and time.
   *
   * @return the certificate, signed
   */
  public abstract Certificate certificate();

  /**
   * What it was generated from.
   *
   * @return the template of the edition that was signed
   */
  public abstract CertificateTemplate<S> template();

  /**
   * The edition that was signed.
   *
   * @return the edition, by whose policy uses under the certificate are judged
   */
  public Edition<Policy<S>> edition() {
    return template().edition();
  }

  /** Returns number and edition. */
  @Override
  public final String toString() {
    return "certificate " + certificate().number() + " of edition " + edition().id();
  }
}
