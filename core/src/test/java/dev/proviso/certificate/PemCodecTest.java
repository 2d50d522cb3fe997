package dev.proviso.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.digest.Digest;
import dev.proviso.problem.Problem;
import io.vavr.control.Either;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PemCodecTest {

  private static final Keys KEYS = Keys.made();
  private static final Keys OTHER = Keys.made();
  private static final String SECRET = body(KEYS.privatePem());

  private static String body(String pem) {
    return pem.lines().filter(line -> !line.startsWith("-----")).findFirst().orElseThrow();
  }

  private static byte[] bytes(String pem) {
    return Base64.getDecoder().decode(body(pem));
  }

  private static Either<Problem, SigningKey> signing(String privatePem) {
    return SigningKey.read(privatePem, KEYS.publicPem());
  }

  /** Nobody who reads a complaint may learn anything of the key. */
  private static void assertRefused(Either<Problem, ?> read, String... words) {
    assertThat(read.isLeft()).isTrue();
    String message = read.getLeft().message();
    for (String word : words) {
      assertThat(message).contains(word);
    }
    for (int i = 0; i + 8 <= SECRET.length(); i++) {
      assertThat(message).doesNotContain(SECRET.substring(i, i + 8));
    }
  }

  @Test
  void a_key_is_written_as_it_was_read() {
    assertThat(KEYS.verifying().pem()).isEqualTo(KEYS.publicPem());
    assertThat(VerifyingKey.read(KEYS.verifying().pem()).get()).isEqualTo(KEYS.verifying());
    assertThat(KEYS.signing().verifyingKey()).isEqualTo(KEYS.verifying());
    assertThat(KEYS.verifying()).hasSameHashCodeAs(VerifyingKey.read(KEYS.publicPem()).get());
    assertThat(KEYS.verifying()).hasSameHashCodeAs(KEYS.verifying().fingerprint());
    assertThat(KEYS.verifying()).isNotEqualTo(OTHER.verifying());
  }

  @Test
  void its_fingerprint_is_the_digest_of_the_bytes_in_the_file() {
    assertThat(KEYS.verifying().fingerprint()).isEqualTo(Digest.of(bytes(KEYS.publicPem())));
    assertThat(KEYS.verifying()).hasToString("Ed25519 key " + Digest.of(bytes(KEYS.publicPem())));
  }

  @Test
  void a_signing_key_shows_nothing_of_itself() {
    assertThat(KEYS.signing()).hasToString("signing key of " + KEYS.verifying());
  }

  @Test
  void ends_of_lines_and_explanations_around_do_not_matter() {
    for (String around : List.of("%s", "Norway, 2022\n%s", "%sthe end\n", "\uFEFF%s", "\n\n%s\n")) {
      assertThat(VerifyingKey.read(around.replace("%s", KEYS.publicPem())).get())
          .isEqualTo(KEYS.verifying());
      assertThat(signing(around.replace("%s", KEYS.privatePem())).isRight()).isTrue();
    }
    assertThat(VerifyingKey.read(KEYS.publicPem().replace("\n", "\r\n")).get())
        .isEqualTo(KEYS.verifying());
    assertThat(signing(KEYS.privatePem().replace("\n", "\r\n")).isRight()).isTrue();
  }

  @Test
  void a_file_of_another_label_is_refused() {
    assertRefused(VerifyingKey.read(KEYS.privatePem()), "BEGIN PUBLIC KEY");
    assertRefused(signing(KEYS.publicPem()), "BEGIN PRIVATE KEY");
    for (String label : List.of("EC PRIVATE KEY", "ENCRYPTED PRIVATE KEY", "private key", "")) {
      assertRefused(signing(KEYS.privatePem().replace("PRIVATE KEY", label)), "BEGIN PRIVATE KEY");
    }
  }

  @Test
  void two_blocks_are_refused() {
    assertRefused(VerifyingKey.read(KEYS.publicPem() + OTHER.publicPem()), "one block");
    assertRefused(signing(KEYS.privatePem() + OTHER.privatePem()), "one block");
  }

  @Test
  void both_keys_may_stand_in_one_file() {
    String both = KEYS.privatePem() + KEYS.publicPem();
    assertThat(SigningKey.read(both, both).get().verifyingKey()).isEqualTo(KEYS.verifying());
  }

  @ParameterizedTest
  @ValueSource(strings = {"RSA", "EC", "X25519", "Ed448", "DSA"})
  void keys_of_another_kind_are_refused(String algorithm) {
    Keys foreign = Keys.made(algorithm);
    assertRefused(VerifyingKey.read(foreign.publicPem()), "no Ed25519 key");
    assertRefused(signing(foreign.privatePem()), "no Ed25519 key");
  }

  @Test
  void a_private_key_under_the_label_of_a_public_one_is_refused_and_not_shown() {
    assertRefused(
        VerifyingKey.read(KEYS.privatePem().replace("PRIVATE", "PUBLIC")), "no Ed25519 key");
  }

  @Test
  void what_is_no_base64_is_refused_and_not_shown() {
    for (String garbage :
        List.of("", "*", SECRET + "*", SECRET + "=====", SECRET.substring(1), "é" + SECRET)) {
      assertRefused(signing(KEYS.privatePem().replace(SECRET, garbage)), "no Ed25519 key");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-----BEGIN PRIVATE KEY-----",
        "-----END PRIVATE KEY-----",
        "-----BEGIN PRIVATE KEY-----END PRIVATE KEY-----",
        "-----END PRIVATE KEY----------BEGIN PRIVATE KEY-----",
        "-----BEGIN PRIVATE KEY----------END PRIVATE KEY-----",
        "-----BEGIN PRIVATE KEY-----\n-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----"
      })
  void a_file_without_a_whole_block_is_refused(String pem) {
    assertRefused(signing(pem));
    assertRefused(VerifyingKey.read(pem.replace("PRIVATE", "PUBLIC")));
  }

  @Test
  void a_whole_block_with_nothing_in_it_is_one_without_a_key() {
    assertRefused(
        signing("-----BEGIN PRIVATE KEY----------END PRIVATE KEY-----"), "no Ed25519 key");
  }

  @Test
  void keys_of_two_pairs_are_refused() {
    assertRefused(SigningKey.read(KEYS.privatePem(), OTHER.publicPem()), "belongs to the private");
  }

  @Test
  void the_public_key_is_complained_about_first() {
    assertRefused(SigningKey.read("", ""), "public key: PEM file");
  }

  @Property(tries = 500)
  void a_broken_file_is_refused_and_never_thrown_about(
      @ForAll @IntRange(min = 0) int place, @ForAll char put) {
    String pem = KEYS.privatePem();
    int at = place % pem.length();
    String broken = pem.substring(0, at) + put + pem.substring(at + 1);
    Either<Problem, SigningKey> read = signing(broken);
    if (read.isLeft()) {
      assertRefused(read);
    } else {
      assertThat(read.get().verifyingKey()).isEqualTo(KEYS.verifying());
    }
    String cut = KEYS.publicPem().substring(0, place % (KEYS.publicPem().length() - 1));
    assertRefused(VerifyingKey.read(cut));
  }
}
