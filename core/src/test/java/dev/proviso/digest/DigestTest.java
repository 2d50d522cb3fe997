package dev.proviso.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestTest {

  /** Of no bytes at all, from FIPS 180-4's example values. */
  private static final String EMPTY =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  @Test
  void it_is_sha_256_in_lower_case() {
    assertThat(Digest.of("").hex()).isEqualTo(EMPTY);
    assertThat(Digest.of("abc").hex())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(Digest.of(new byte[] {'a', 'b', 'c'})).isEqualTo(Digest.of("abc"));
  }

  @Test
  void it_prints_its_algorithm() {
    assertThat(Digest.of("")).hasToString("sha256:" + EMPTY);
  }

  @Test
  void it_is_read_as_it_is_printed() {
    assertThat(Digest.parse(EMPTY)).isEqualTo(Either.right(Digest.of("")));
    assertThat(Digest.parse("0".repeat(32) + "9".repeat(32)).isRight()).isTrue();
    assertThat(Digest.parse("a".repeat(32) + "f".repeat(32)).isRight()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(chars = {'/', ':', '`', 'g', 'A', ' '})
  void a_character_that_is_no_digit_is_refused(char character) {
    String text = EMPTY.substring(1) + character;

    assertThat(Digest.parse(text).getLeft())
        .hasToString(
            "digest: `"
                + text
                + "` is not a SHA-256 digest; write 64 lower-case hexadecimal digits");
  }

  @Test
  void a_text_of_another_length_is_refused() {
    assertThat(Digest.parse(EMPTY.substring(1)).isLeft()).isTrue();
    assertThat(Digest.parse(EMPTY + "0").isLeft()).isTrue();
    assertThat(Digest.parse("").isLeft()).isTrue();
  }
}
