package dev.proviso.testkit.law;

import dev.proviso.certificate.CertificateTemplate;
import dev.proviso.certificate.SigningKey;
import dev.proviso.check.NullChecks;
import dev.proviso.domain.Certificate;
import java.time.LocalDate;

/**
 * Checks that what is generated and signed for an edition keeps the {@link CertificateLaws}.
 *
 * <pre>{@code
 * CertificateVerifier.of(TEMPLATE).verify();
 * }</pre>
 */
public final class CertificateVerifier {

  private CertificateVerifier() {}

  /**
   * A verifier over an example certificate, signed with an example key.
   *
   * @param template the template of an edition
   */
  public static LawVerifier of(CertificateTemplate<?> template) {
    NullChecks.notNull("verifier", "template", template, "give a template");
    return LawVerifier.of(
        new CertificateUnderTest<>(
            template,
            SampleCertificates.certificate(),
            SampleCertificates.SIGNED,
            SampleCertificates.key(0)),
        CertificateLaws.all());
  }

  /**
   * A verifier over a certificate of the author's own.
   *
   * @param template the template of an edition
   * @param certificate a certificate that is not signed
   * @param day a day on which it can be signed and holds
   * @param key the key of its state
   */
  public static LawVerifier of(
      CertificateTemplate<?> template, Certificate certificate, LocalDate day, SigningKey key) {
    NullChecks.notNull("verifier", "template", template, "give a template");
    NullChecks.notNull("verifier", "certificate", certificate, "give one that is not signed");
    NullChecks.notNull("verifier", "day", day, "give the day of the signature");
    NullChecks.notNull("verifier", "key", key, "give one that signs");
    return LawVerifier.of(
        new CertificateUnderTest<>(template, certificate, day, key), CertificateLaws.all());
  }
}
