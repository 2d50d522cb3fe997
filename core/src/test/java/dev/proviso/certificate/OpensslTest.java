package dev.proviso.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.digest.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A third party needs nothing of ours: OpenSSL tells the same. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpensslTest {

  private static final int SECONDS = 30;

  @TempDir private Path folder = Path.of("");

  private record Ended(int code, String said) {}

  @BeforeAll
  static void needs_openssl_3() {
    String version;
    try {
      version = run(Path.of("."), "version").said();
    } catch (IOException missing) {
      version = "none";
    }
    boolean isThere = version.matches("(?s)OpenSSL ([3-9]|[1-9][0-9])\\..*");
    if (!isThere) {
      System.err.println(
          "SKIPPED: that OpenSSL verifies what is signed here was NOT tested; it needs"
              + " OpenSSL 3 or later on the PATH, and found "
              + version.strip());
    }
    Assumptions.assumeTrue(isThere, "needs OpenSSL 3 or later, found " + version);
  }

  private static Ended run(Path folder, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("openssl"));
    command.addAll(List.of(arguments));
    Path said = Files.createTempFile("openssl", ".txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      process.getOutputStream().close();
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError(command + " does not end");
      }
      return new Ended(process.exitValue(), Files.readString(said, StandardCharsets.UTF_8));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    } finally {
      Files.delete(said);
    }
  }

  private void write(SignedCertificate certificate, SigningKey key) throws IOException {
    Files.write(folder.resolve("EUC-17.txt"), certificate.text());
    Files.write(folder.resolve("EUC-17.sig"), certificate.signature());
    Files.writeString(folder.resolve("state.pub.pem"), key.verifyingKey().pem());
  }

  private Ended verified() throws IOException {
    return run(
        folder,
        "pkeyutl",
        "-verify",
        "-pubin",
        "-inkey",
        "state.pub.pem",
        "-rawin",
        "-in",
        "EUC-17.txt",
        "-sigfile",
        "EUC-17.sig");
  }

  private static SignedCertificate signed(SigningKey key) {
    return Uses.template(Uses.later()).draw(Uses.certificate()).sign(Uses.SIGNED, key);
  }

  @Test
  void openssl_verifies_what_is_signed_here() throws IOException {
    SigningKey key = Keys.made().signing();
    write(signed(key), key);

    Ended ended = verified();
    assertThat(ended.said()).contains("Signature Verified Successfully");
    assertThat(ended.code()).isZero();
  }

  @Test
  void openssl_refuses_a_text_that_was_changed() throws IOException {
    SigningKey key = Keys.made().signing();
    SignedCertificate signed = signed(key);
    byte[] changed =
        signed
            .toString()
            .replace("it is not approved", "it is approved")
            .getBytes(StandardCharsets.UTF_8);
    write(SignedCertificate.of(changed, signed.signature()), key);

    Ended ended = verified();
    assertThat(ended.said()).contains("Signature Verification Failure");
    assertThat(ended.code()).isNotZero();
  }

  @Test
  void keys_that_openssl_made_can_sign_here() throws IOException {
    assertThat(run(folder, "genpkey", "-algorithm", "ed25519", "-out", "state.pem").code())
        .isZero();
    assertThat(run(folder, "pkey", "-in", "state.pem", "-pubout", "-out", "made.pub.pem").code())
        .isZero();
    SigningKey key =
        SigningKey.read(
                Files.readString(folder.resolve("state.pem")),
                Files.readString(folder.resolve("made.pub.pem")))
            .get();
    write(signed(key), key);

    assertThat(key.verifyingKey().pem())
        .isEqualTo(Files.readString(folder.resolve("made.pub.pem")));
    assertThat(verified().code()).isZero();
  }

  @Test
  void what_openssl_signed_is_verified_here() throws IOException {
    Keys keys = Keys.made();
    write(signed(keys.signing()), keys.signing());
    Files.writeString(folder.resolve("state.pem"), keys.privatePem());
    assertThat(
            run(
                    folder,
                    "pkeyutl",
                    "-sign",
                    "-inkey",
                    "state.pem",
                    "-rawin",
                    "-in",
                    "EUC-17.txt",
                    "-out",
                    "again.sig")
                .code())
        .isZero();

    assertThat(Files.readAllBytes(folder.resolve("again.sig")))
        .isEqualTo(signed(keys.signing()).signature())
        .hasSize(64);
  }

  @Test
  void openssl_gives_a_key_the_fingerprint_that_certificates_name() throws IOException {
    SigningKey key = Keys.made().signing();
    write(signed(key), key);
    run(folder, "pkey", "-pubin", "-in", "state.pub.pem", "-outform", "DER", "-out", "state.der");

    Ended ended = run(folder, "dgst", "-sha256", "-r", "state.der");
    String hex = ended.said().substring(0, 64);
    assertThat(Digest.parse(hex).get()).isEqualTo(key.verifyingKey().fingerprint());
    assertThat(signed(key).toString()).contains("Key of the signer: sha256:" + hex + "\n");
  }
}
