package dev.proviso.digest;

import dev.proviso.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * JSON in one spelling only: keys in order, no white space, as few escapes as there can be; and
 * lists whose order means nothing, sorted by their bytes.
 */
final class CanonicalJson {

  static final CanonicalJson NOTHING = new CanonicalJson("null");

  private final String text;

  private CanonicalJson(String text) {
    this.text = text;
  }

  static CanonicalJson text(String value) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      append(json, value, i);
    }
    return new CanonicalJson(json.append('"').toString());
  }

  private static void append(StringBuilder json, String value, int index) {
    char c = value.charAt(index);
    switch (c) {
      case '"' -> json.append("\\\"");
      case '\\' -> json.append("\\\\");
      case '\b' -> json.append("\\b");
      case '\t' -> json.append("\\t");
      case '\n' -> json.append("\\n");
      case '\f' -> json.append("\\f");
      case '\r' -> json.append("\\r");
      default -> {
        if (c < 0x20) {
          json.append("\\u00").append(c < 0x10 ? "0" : "1").append(Character.forDigit(c & 15, 16));
        } else if (isAlone(value, index)) {
          throw Problem.of(
                  "canonical form",
                  value,
                  "holds half a character",
                  "half a surrogate pair has no bytes of its own; remove it")
              .toException();
        } else {
          json.append(c);
        }
      }
    }
  }

  private static boolean isAlone(String value, int index) {
    char c = value.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 == value.length() || !Character.isLowSurrogate(value.charAt(index + 1));
    }
    return Character.isLowSurrogate(c)
        && (index == 0 || !Character.isHighSurrogate(value.charAt(index - 1)));
  }

  static CanonicalJson text(Option<String> value) {
    return value.map(CanonicalJson::text).getOrElse(NOTHING);
  }

  static CanonicalJson ordered(Seq<CanonicalJson> elements) {
    return new CanonicalJson(elements.map(CanonicalJson::toString).mkString("[", ",", "]"));
  }

  static CanonicalJson unordered(Seq<CanonicalJson> elements) {
    return ordered(sorted(elements, json -> json));
  }

  /** Puts things into the order of the bytes of their forms. */
  static <T> Seq<T> sorted(Seq<T> things, java.util.function.Function<T, CanonicalJson> form) {
    return Array.ofAll(things)
        .sorted((left, right) -> compare(form.apply(left).text, form.apply(right).text));
  }

  private static int compare(String left, String right) {
    return Arrays.compareUnsigned(
        left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
  }

  /** An object that grows. */
  static Members object() {
    return new Members(TreeMap.empty());
  }

  /** The members of an object, by key. */
  record Members(SortedMap<String, CanonicalJson> members) {

    Members with(String key, CanonicalJson value) {
      return new Members(members.put(key, value));
    }

    Members with(String key, String value) {
      return with(key, text(value));
    }

    CanonicalJson json() {
      return new CanonicalJson(
          members
              .toArray()
              .map(member -> text(member._1()) + ":" + member._2())
              .mkString("{", ",", "}"));
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
