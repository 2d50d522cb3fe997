package dev.proviso.examples.requests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file, each cut off at {@value #LONGEST} characters so that none can fill memory.
 */
final class Lines {

  static final int LONGEST = 1 << 16;

  /** One line; its length is the real one, also where the text is cut off. */
  record Line(long number, String text, long length) {

    boolean isCut() {
      return length > text.length();
    }
  }

  private final Utf8Text text;
  private final CharBuffer buffer = CharBuffer.allocate(1 << 13).limit(0);
  private final StringBuilder line = new StringBuilder();
  private long number;
  private boolean afterCarriageReturn;
  private boolean skippedMark;

  Lines(InputStream in) {
    this.text = new Utf8Text(in);
  }

  /** The next line, without its end; null after the last. A line ends with LF, CR LF or CR. */
  @Nullable Line next() throws IOException {
    line.setLength(0);
    long length = 0;
    while (buffer.hasRemaining() || text.fill(buffer)) {
      char unit = buffer.get();
      boolean secondHalf = afterCarriageReturn && unit == '\n';
      afterCarriageReturn = unit == '\r';
      if (secondHalf) {
        continue;
      }
      if (unit == '\r' || unit == '\n') {
        return finished(length);
      }
      boolean byteOrderMark = number == 0 && length == 0 && unit == '\uFEFF' && !skippedMark;
      if (byteOrderMark) {
        skippedMark = true;
        continue;
      }
      length++;
      if (length <= LONGEST) {
        line.append(unit);
      }
    }
    return length == 0 ? null : finished(length);
  }

  private Line finished(long length) {
    number++;
    return new Line(number, line.toString(), length);
  }
}
