package dev.proviso.certificate;

import dev.proviso.problem.Problem;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The armor of RFC 7468 around the bytes of a key. */
final class PemCodec {

  private PemCodec() {}

  /** The content is a secret, so no message shows any of it. */
  static Either<Problem, byte[]> decode(String pem, String label) {
    String begin = "-----BEGIN " + label + "-----";
    String end = "-----END " + label + "-----";
    int from = pem.indexOf(begin);
    int to = pem.indexOf(end);
    if (from < 0 || to < from + begin.length() || pem.indexOf(begin, from + 1) >= 0) {
      return Either.left(
          Problem.missing(
              label.toLowerCase(java.util.Locale.ROOT) + ": PEM file",
              "give one block that begins with `" + begin + "` and ends with `" + end + "`"));
    }
    try {
      String content = pem.substring(from + begin.length(), to).replaceAll("\\s", "");
      return Either.right(Base64.getDecoder().decode(content));
    } catch (IllegalArgumentException broken) {
      return Either.left(notEd25519(label));
    }
  }

  static Problem notEd25519(String label) {
    return Problem.of(
        label.toLowerCase(java.util.Locale.ROOT) + ": PEM file",
        label,
        "holds no Ed25519 key",
        "make one with `openssl genpkey -algorithm ed25519`");
  }

  static String encode(String label, byte[] bytes) {
    String content =
        Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(bytes);
    return "-----BEGIN " + label + "-----\n" + content + "\n-----END " + label + "-----\n";
  }
}
