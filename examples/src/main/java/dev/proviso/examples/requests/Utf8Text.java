package dev.proviso.examples.requests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Decodes UTF-8 and keeps every byte that is none: as a lone surrogate, which valid UTF-8 cannot
 * yield. So a malformed byte is neither lost nor taken for text, and is reported where it stands.
 */
final class Utf8Text {

  private static final int MARK = 0xDC00;
  private static final int BUFFER = 1 << 13;

  private final InputStream in;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private boolean atEnd;

  Utf8Text(InputStream in) {
    this.in = in;
  }

  /** Fills the buffer with what comes next; it has room for four characters at least. */
  boolean fill(CharBuffer text) throws IOException {
    text.clear();
    while (true) {
      CoderResult result = decoder.decode(bytes, text, atEnd);
      if (result.isError()) {
        if (text.remaining() < result.length()) {
          break;
        }
        for (int i = 0; i < result.length(); i++) {
          text.put((char) (MARK + Byte.toUnsignedInt(bytes.get())));
        }
      } else if (result.isOverflow() || atEnd || text.position() > 0) {
        break;
      } else {
        refill();
      }
    }
    text.flip();
    return text.hasRemaining();
  }

  private void refill() throws IOException {
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    atEnd = read < 0;
    bytes.position(bytes.position() + Math.max(read, 0)).flip();
  }

  /** Whether a text holds a byte that is not UTF-8. */
  static boolean hasMalformed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isMalformed(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** The text with every byte that is not UTF-8 written out, such as "\xE9". */
  static String spelledOut(String text) {
    StringBuilder spelled = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (isMalformed(text, i)) {
        spelled.append(String.format(Locale.ROOT, "\\x%02X", unit - MARK));
      } else {
        spelled.append(unit);
      }
    }
    return spelled.toString();
  }

  private static boolean isMalformed(String text, int index) {
    return Character.isLowSurrogate(text.charAt(index))
        && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
  }
}
