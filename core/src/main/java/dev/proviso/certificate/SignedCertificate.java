package dev.proviso.certificate;

import dev.proviso.check.NullChecks;
import dev.proviso.style.PrehashedStyle;
import java.nio.charset.StandardCharsets;
import org.immutables.value.Value;

/**
 * A certificate as it is passed on: a text and a signature, each in a file of its own.
 *
 * <p>Having one proves nothing; a {@link Verifier} checks whether it holds.
 *
 * <pre>{@code
 * SignedCertificate.of(
 *     Files.readAllBytes(Path.of("EUC-17.txt")), Files.readAllBytes(Path.of("EUC-17.sig")))
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public abstract sealed class SignedCertificate permits ImmutableSignedCertificate {

  SignedCertificate() {}

  abstract byte[] bytes();

  abstract byte[] signatureBytes();

  /**
   * A certificate as it was received.
   *
   * @param text the bytes of the text, exactly as they were signed
   * @param signature the 64 bytes of the Ed25519 signature; none if there is no signature
   * @return the certificate; nothing in it is verified yet
   */
  public static SignedCertificate of(byte[] text, byte[] signature) {
    NullChecks.notNull("signed certificate", "text", text, "give the bytes as they were received");
    NullChecks.notNull(
        "signed certificate", "signature", signature, "give no bytes if there is none");
    return ImmutableSignedCertificate.of(text, signature);
  }

  /**
   * The text.
   *
   * @return its bytes, in UTF-8 if it is sound
   */
  public byte[] text() {
    return bytes().clone();
  }

  /** The signature. */
  public byte[] signature() {
    return signatureBytes().clone();
  }

  /** Returns the text. */
  @Override
  public final String toString() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }
}
