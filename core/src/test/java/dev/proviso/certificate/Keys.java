package dev.proviso.certificate;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;

/** Keys made for a test, as PEM files. */
record Keys(String privatePem, String publicPem) {

  static Keys made() {
    return made("Ed25519");
  }

  static Keys made(String algorithm) {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(algorithm).generateKeyPair();
      return new Keys(
          armored("PRIVATE KEY", pair.getPrivate().getEncoded()),
          armored("PUBLIC KEY", pair.getPublic().getEncoded()));
    } catch (GeneralSecurityException missing) {
      throw new AssertionError(missing);
    }
  }

  static String armored(String label, byte[] bytes) {
    return "-----BEGIN " + label + "-----\n" + body(bytes) + "\n-----END " + label + "-----\n";
  }

  private static String body(byte[] bytes) {
    return Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
  }

  SigningKey signing() {
    return SigningKey.read(privatePem, publicPem).get();
  }

  VerifyingKey verifying() {
    return VerifyingKey.read(publicPem).get();
  }
}
