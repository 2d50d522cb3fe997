package dev.proviso.wording;

import dev.proviso.check.HiddenCharacters;
import java.util.Locale;

/**
 * Text in which every character can be seen: control and format characters, changes of direction,
 * line ends, halves of surrogate pairs and unusual spaces stand as their codes, as in Java.
 *
 * <p>Two texts that differ stay different: a backslash before a “u” is written as its code, too.
 */
final class Escapes {

  private Escapes() {}

  static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      if (HiddenCharacters.isHidden(point) || (point == '\\' && text.startsWith("u", at))) {
        visible.append(String.format(Locale.ROOT, "\\u%04X", point));
      } else {
        visible.appendCodePoint(point);
      }
    }
    return visible.toString();
  }
}
