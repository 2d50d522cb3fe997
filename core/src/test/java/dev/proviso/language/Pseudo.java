package dev.proviso.language;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A language that nobody speaks: English in wide letters. What is in ordinary letters in a text of
 * this language is not from the file of the language.
 */
public final class Pseudo {

  private static final int WIDE = 'Ａ' - 'A';
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z-]+\\}");
  private static final Pattern ORDINARY = Pattern.compile("[A-Za-z][A-Za-z0-9 '-]*");

  private Pseudo() {}

  /** The language, made of the English one. */
  public static Language language() {
    Map<String, String> texts = new TreeMap<>();
    Language.english().texts().forEach((key, text) -> texts.put(key, wide(text)));
    return Language.of(texts);
  }

  private static String wide(String text) {
    StringBuilder wide = new StringBuilder();
    Matcher placeholder = PLACEHOLDER.matcher(text);
    int at = 0;
    while (placeholder.find()) {
      wide.append(widened(text.substring(at, placeholder.start()))).append(placeholder.group());
      at = placeholder.end();
    }
    return wide.append(widened(text.substring(at))).toString();
  }

  private static String widened(String text) {
    return mapped(text, c -> isLetter(c) ? c + WIDE : c);
  }

  /** The text in ordinary letters. */
  public static String inEnglish(String text) {
    return mapped(text, c -> isLetter(c - WIDE) ? c - WIDE : c);
  }

  private static String mapped(String text, java.util.function.IntUnaryOperator map) {
    return text.codePoints()
        .map(map)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isLetter(int c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  /** What is in ordinary letters, in pieces that nothing of the language interrupts. */
  public static Stream<String> rest(String text) {
    return text.lines()
        .flatMap(line -> ORDINARY.matcher(line).results())
        .map(found -> found.group().strip());
  }
}
