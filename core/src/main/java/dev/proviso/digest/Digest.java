package dev.proviso.digest;

import dev.proviso.check.NullChecks;
import dev.proviso.problem.Problem;
import dev.proviso.style.PrehashedStyle;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.immutables.value.Value;

/**
 * A SHA-256 digest.
 *
 * <pre>{@code
 * Digest.of("abc").hex(); // ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public abstract sealed class Digest permits ImmutableDigest {

  private static final int LENGTH = 64;

  Digest() {}

  /**
   * The digest as it is printed.
   *
   * @return 64 lower-case hexadecimal digits
   */
  public abstract String hex();

  /** The digest of a text in UTF-8. */
  public static Digest of(String text) {
    NullChecks.notNull("digest", "text", text, "give the text to be digested");
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The digest of bytes. */
  public static Digest of(byte[] bytes) {
    NullChecks.notNull("digest", "array of bytes", bytes, "give the bytes to be digested");
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return ImmutableDigest.of(HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /**
   * Reads a digest, exactly as {@link #hex()} prints it.
   *
   * @param hex the text to read
   * @return the digest, or what is wrong with the text
   */
  public static Either<Problem, Digest> parse(String hex) {
    NullChecks.notNull("digest", "text", hex, "give the digits to be read");
    return hex.length() == LENGTH && hex.chars().allMatch(Digest::isDigit)
        ? Either.right(ImmutableDigest.of(hex))
        : Either.left(
            Problem.of(
                "digest",
                hex,
                "is not a SHA-256 digest",
                "write 64 lower-case hexadecimal digits"));
  }

  private static boolean isDigit(int character) {
    return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'f');
  }

  /** Returns the algorithm and the digits. */
  @Override
  public final String toString() {
    return "sha256:" + hex();
  }
}
