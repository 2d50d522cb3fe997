package dev.proviso.certificate;

import dev.proviso.check.NullChecks;
import dev.proviso.problem.Problem;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;

/**
 * A private Ed25519 key with its public one, by which a state signs.
 *
 * <p>It is read from standard PEM files, as OpenSSL writes them with {@code openssl genpkey
 * -algorithm ed25519} and {@code openssl pkey -pubout}. Nothing here makes keys: that takes chance.
 *
 * <pre>{@code
 * SigningKey.read(privatePem, publicPem)
 * }</pre>
 */
public final class SigningKey {

  private static final String LABEL = "PRIVATE KEY";
  private static final String PEM = "give the text of its PEM file";
  private static final byte[] PROBE = "proviso".getBytes(StandardCharsets.UTF_8);

  private final PrivateKey key;
  private final VerifyingKey verifying;

  private SigningKey(PrivateKey key, VerifyingKey verifying) {
    this.key = key;
    this.verifying = verifying;
  }

  /**
   * Reads a pair of keys.
   *
   * @param privatePem a PEM file with one private key, in PKCS #8 and not encrypted (RFC 8410)
   * @param publicPem a PEM file with the public key that belongs to it
   * @return the keys, or what is wrong with a file; no message holds anything of the private key
   */
  public static Either<Problem, SigningKey> read(String privatePem, String publicPem) {
    NullChecks.notNull("signing key", "private key", privatePem, PEM);
    NullChecks.notNull("signing key", "public key", publicPem, PEM);
    return VerifyingKey.read(publicPem)
        .flatMap(
            verifying ->
                PemCodec.decode(privatePem, LABEL).flatMap(bytes -> pair(bytes, verifying)));
  }

  private static Either<Problem, SigningKey> pair(byte[] bytes, VerifyingKey verifying) {
    try {
      PrivateKey key =
          KeyFactory.getInstance(VerifyingKey.ALGORITHM)
              .generatePrivate(new PKCS8EncodedKeySpec(bytes));
      SigningKey pair = new SigningKey(key, verifying);
      return verifying.fits(PROBE, pair.sign(PROBE))
          ? Either.right(pair)
          : Either.left(
              Problem.of(
                  "signing key",
                  verifying.fingerprint().toString(),
                  "is not the public key that belongs to the private one",
                  "give both keys of one pair"));
    } catch (GeneralSecurityException | RuntimeException other) {
      return Either.left(PemCodec.notEd25519(LABEL));
    }
  }

  /**
   * The public key of the pair.
   *
   * @return the key by which signatures are verified
   */
  public VerifyingKey verifyingKey() {
    return verifying;
  }

  byte[] sign(byte[] text) {
    try {
      Signature signing = Signature.getInstance(VerifyingKey.ALGORITHM);
      signing.initSign(key);
      signing.update(text);
      return signing.sign();
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("a key that was read can sign", broken);
    }
  }

  /** Returns the fingerprint of the public key, and nothing of the private one. */
  @Override
  public String toString() {
    return "signing key of " + verifying;
  }
}
