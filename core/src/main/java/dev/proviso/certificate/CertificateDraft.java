package dev.proviso.certificate;

import dev.proviso.check.NullChecks;
import dev.proviso.domain.Certificate;
import dev.proviso.style.PrehashedStyle;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A certificate that is drawn up for a state to read and to sign.
 *
 * <pre>{@code
 * Files.writeString(Path.of("EUC-17.html"), draft.html());
 * SignedCertificate signed = draft.sign(LocalDate.of(2022, 1, 10), key);
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public abstract sealed class CertificateDraft<S> permits ImmutableCertificateDraft {

  CertificateDraft() {}

  /** What the certificate is generated from. */
  public abstract CertificateTemplate<S> template();

  /**
   * For which state, end user, system and time it is drawn up.
   *
   * @return the certificate, not signed
   */
  public abstract Certificate certificate();

  /**
   * What the signer undertakes.
   *
   * @return the commitments, in the order of the text
   */
  public Seq<Clause> commitments() {
    return template().commitments();
  }

  /**
   * The certificate in plain text.
   *
   * @return the text, in lines that end with a line feed
   */
  public String text() {
    return template().text(certificate(), Option.none());
  }

  /**
   * The certificate in Markdown.
   *
   * @return the text, in lines that end with a line feed
   */
  public String markdown() {
    return template().markdown(certificate(), Option.none());
  }

  /** The certificate as an HTML file that needs nothing else, for the screen and for paper. */
  public String html() {
    return template().html(certificate(), Option.none());
  }

  /**
   * Signs the certificate.
   *
   * @param day the day of the signature
   * @param key the key of the acquiring state
   * @return the signed certificate
   * @throws IllegalArgumentException if the certificate no longer held on that day
   */
  public SignedCertificate sign(LocalDate day, SigningKey key) {
    String where = "certificate " + certificate().number();
    NullChecks.notNull(where, "day of signature", day, "give the day");
    NullChecks.notNull(where, "key", key, "read one with SigningKey.read");
    byte[] text =
        template()
            .text(certificate().signedOn(day), Option.some(key.verifyingKey().fingerprint()))
            .getBytes(StandardCharsets.UTF_8);
    return SignedCertificate.of(text, key.sign(text));
  }
}
