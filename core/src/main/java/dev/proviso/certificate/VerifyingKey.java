package dev.proviso.certificate;

import dev.proviso.check.NullChecks;
import dev.proviso.digest.Digest;
import dev.proviso.problem.Problem;
import io.vavr.control.Either;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;

/**
 * A public Ed25519 key, by which the signatures of one state are verified.
 *
 * <p>It is read from a standard PEM file, as OpenSSL writes it with {@code openssl pkey -pubout}.
 *
 * <pre>{@code
 * VerifyingKey.read(Files.readString(Path.of("norway.pub.pem"))).get().fingerprint();
 * }</pre>
 */
public final class VerifyingKey {

  static final String ALGORITHM = "Ed25519";
  private static final String LABEL = "PUBLIC KEY";
  private static final int SIGNATURE_BYTES = 64;

  private final PublicKey key;

  private VerifyingKey(PublicKey key) {
    this.key = key;
  }

  /**
   * Reads a key.
   *
   * @param pem a PEM file with one public key, in the form of a SubjectPublicKeyInfo (RFC 8410)
   * @return the key, or what is wrong with the file
   */
  public static Either<Problem, VerifyingKey> read(String pem) {
    NullChecks.notNull("verifying key", "public key", pem, "give the text of its PEM file");
    return PemCodec.decode(pem, LABEL)
        .flatMap(
            bytes -> {
              try {
                KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
                return Either.right(
                    new VerifyingKey(factory.generatePublic(new X509EncodedKeySpec(bytes))));
              } catch (GeneralSecurityException | RuntimeException other) {
                return Either.left(PemCodec.notEd25519(LABEL));
              }
            });
  }

  /**
   * The digest by which a certificate names the key.
   *
   * @return SHA-256 over the key in DER, as {@code openssl pkey -pubin -outform DER} writes it
   */
  public Digest fingerprint() {
    return Digest.of(key.getEncoded());
  }

  /**
   * The key as a PEM file.
   *
   * @return the text, in lines that end with a line feed
   */
  public String pem() {
    return PemCodec.encode(LABEL, key.getEncoded());
  }

  /** Whether a signature fits; whatever goes wrong means that it does not. */
  boolean fits(byte[] text, byte[] signature) {
    // JDK 17 verifies a signature even with bytes appended to it
    if (signature.length != SIGNATURE_BYTES) {
      return false;
    }
    try {
      Signature verifying = Signature.getInstance(ALGORITHM);
      verifying.initVerify(key);
      verifying.update(text);
      return verifying.verify(signature);
    } catch (GeneralSecurityException | RuntimeException unfit) {
      return false;
    }
  }

  @Override
  public boolean equals(@org.jspecify.annotations.Nullable Object other) {
    return other instanceof VerifyingKey that && fingerprint().equals(that.fingerprint());
  }

  @Override
  public int hashCode() {
    return fingerprint().hashCode();
  }

  /** Returns the fingerprint. */
  @Override
  public String toString() {
    return "Ed25519 key " + fingerprint();
  }
}
