package dev.proviso.digest;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes maps, lists and bags as JSON by hand, as the specification has it. */
@SuppressWarnings("NullAway") // null stands for null
final class SpecificationJson {

  private final SpecificationFields fields;
  private final boolean sorts;

  SpecificationJson(SpecificationFields fields, boolean sorts) {
    this.fields = fields;
    this.sorts = sorts;
  }

  /** Things in no order, as often as they are there. */
  record Bag(Map<Object, Integer> counts, List<Object> elements) {

    static Bag of(List<Object> elements) {
      Map<Object, Integer> counts = new HashMap<>();
      elements.forEach(element -> counts.merge(element, 1, Integer::sum));
      return new Bag(counts, elements);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Bag bag && counts.equals(bag.counts);
    }

    @Override
    public int hashCode() {
      return counts.hashCode();
    }
  }

  /** What is held by name and digest. */
  record Reference(String name, Object whole) {}

  /** The bytes, as a text of which every character is one byte: these sort as bytes do. */
  private static String bytes(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  /** The canonical text of what a {@link SpecificationReader} has read. */
  String json(Object value) {
    if (value == null) {
      return "null";
    }
    if (value instanceof String text) {
      return quoted(text);
    }
    if (value instanceof Map<?, ?> map) {
      List<String> members = new ArrayList<>();
      new TreeMap<>(map)
          .forEach((key, member) -> members.add(quoted((String) key) + ":" + json(member)));
      return "{" + String.join(",", members) + "}";
    }
    if (value instanceof Reference reference) {
      return json(
          fields.object(
              "reference",
              "name",
              reference.name(),
              "digest",
              sha256(json(reference.whole()).getBytes(StandardCharsets.UTF_8))));
    }
    List<String> elements = new ArrayList<>();
    if (value instanceof Bag bag) {
      bag.elements().forEach(element -> elements.add(json(element)));
      if (sorts) {
        elements.sort((left, right) -> bytes(left).compareTo(bytes(right)));
      }
    } else {
      ((List<?>) value).forEach(element -> elements.add(json(element)));
    }
    return "[" + String.join(",", elements) + "]";
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              int two = "\"\\\b\t\n\f\r".indexOf(c);
              if (two >= 0) {
                quoted.append('\\').append("\"\\btnfr".charAt(two));
              } else if (c < 32) {
                quoted.append(String.format("\\u%04x", c));
              } else {
                quoted.appendCodePoint(c);
              }
            });
    return quoted.append('"').toString();
  }

  static String sha256(byte[] bytes) {
    try {
      StringBuilder hex = new StringBuilder();
      for (byte b : MessageDigest.getInstance("SHA-256").digest(bytes)) {
        hex.append(String.format("%02x", b));
      }
      return hex.toString();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Everything held by name and digest below a value, each after what it is built on. */
  static List<Reference> references(Object value) {
    List<Reference> found = new ArrayList<>();
    collect(value, found);
    return found;
  }

  private static void collect(Object value, List<Reference> found) {
    if (value instanceof Map<?, ?> map) {
      map.values().forEach(member -> collect(member, found));
    } else if (value instanceof Bag bag) {
      bag.elements().forEach(element -> collect(element, found));
    } else if (value instanceof List<?> list) {
      list.forEach(element -> collect(element, found));
    } else if (value instanceof Reference reference && !found.contains(reference)) {
      collect(reference.whole(), found);
      found.add(reference);
    }
  }
}
