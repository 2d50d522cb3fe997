package dev.proviso.testkit.law;

import dev.proviso.certificate.SigningKey;
import dev.proviso.domain.Certificate;
import dev.proviso.domain.Country;
import dev.proviso.domain.EndUser;
import dev.proviso.domain.ItemClass;
import dev.proviso.law.Period;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;

/** A certificate of nobody, and keys that guard nothing. */
final class SampleCertificates {

  static final LocalDate SIGNED = LocalDate.of(2022, 1, 10);

  private SampleCertificates() {}

  static Certificate certificate() {
    Country state = Country.of("LU");
    return Certificate.of(
        "EUC-0",
        state,
        EndUser.of("Police of the example", state, true),
        ItemClass.CYBER_SYSTEM,
        Period.from(LocalDate.of(2022, 1, 1)).until(LocalDate.of(2024, 1, 1)));
  }

  /** The same key for the same number, on every machine. */
  static SigningKey key(int number) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
      generator.initialize(255, new Constant((byte) number));
      KeyPair pair = generator.generateKeyPair();
      return SigningKey.read(
              pem("PRIVATE KEY", pair.getPrivate().getEncoded()),
              pem("PUBLIC KEY", pair.getPublic().getEncoded()))
          .get();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform from 15 on has Ed25519", impossible);
    }
  }

  private static String pem(String label, byte[] bytes) {
    return "-----BEGIN "
        + label
        + "-----\n"
        + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(bytes)
        + "\n-----END "
        + label
        + "-----\n";
  }

  /** No chance at all. */
  private static final class Constant extends SecureRandom {
    private static final long serialVersionUID = 1;

    private final byte value;

    Constant(byte value) {
      this.value = value;
    }

    @Override
    public void nextBytes(byte[] bytes) {
      Arrays.fill(bytes, value);
    }
  }
}
