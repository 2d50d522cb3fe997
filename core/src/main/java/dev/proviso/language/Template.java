package dev.proviso.language;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with placeholders, split once, so that nothing is searched for when values are put in.
 *
 * <p>A name in curly brackets is a placeholder; every other bracket is part of the text.
 */
final class Template {

  /** What stands before each placeholder and after the last one. */
  private final String[] texts;

  private final String[] names;
  private final int length;

  private Template(List<String> texts, List<String> names) {
    this.texts = texts.toArray(String[]::new);
    this.names = names.toArray(String[]::new);
    this.length = texts.stream().mapToInt(String::length).sum();
  }

  static Template parse(String pattern) {
    List<String> texts = new ArrayList<>();
    List<String> names = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < pattern.length()) {
      int end = endOfName(pattern, at);
      if (end < 0) {
        text.append(pattern.charAt(at++));
      } else {
        texts.add(text.toString());
        names.add(pattern.substring(at + 1, end));
        text.setLength(0);
        at = end + 1;
      }
    }
    texts.add(text.toString());
    return new Template(texts, names);
  }

  /** Where the placeholder that begins here has its closing bracket; negative if none begins. */
  private static int endOfName(String pattern, int at) {
    if (pattern.charAt(at) != '{') {
      return -1;
    }
    int end = at + 1;
    while (end < pattern.length() && isOfName(pattern.charAt(end))) {
      end++;
    }
    return end > at + 1 && end < pattern.length() && pattern.charAt(end) == '}' ? end : -1;
  }

  private static boolean isOfName(char c) {
    return (c >= 'a' && c <= 'z') || c == '-';
  }

  List<String> placeholders() {
    return List.of(names);
  }

  /** The pattern. */
  @Override
  public String toString() {
    StringBuilder pattern = new StringBuilder(texts[0]);
    for (int i = 0; i < names.length; i++) {
      pattern.append('{').append(names[i]).append('}').append(texts[i + 1]);
    }
    return pattern.toString();
  }

  /** The text without a placeholder. */
  String plain() {
    return texts[0];
  }

  /** The text with each placeholder replaced by the value of its name. */
  String fill(List<String> given, String... values) {
    int total = length;
    for (String value : values) {
      total += value.length();
    }
    StringBuilder filled = new StringBuilder(total).append(texts[0]);
    for (int i = 0; i < names.length; i++) {
      filled.append(values[given.indexOf(names[i])]).append(texts[i + 1]);
    }
    return filled.toString();
  }
}
