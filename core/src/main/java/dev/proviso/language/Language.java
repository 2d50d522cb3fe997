package dev.proviso.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of one natural language: a text for each message. The language is chosen by the caller
 * and never taken from the machine.
 *
 * <p>Safe for use by many threads. English is read from its file when the first text is written,
 * not when a decision is made.
 */
public final class Language {

  /** Read on first use. */
  private static final class English {
    static final Language INSTANCE = read("english.properties");
  }

  private final Map<String, Template> templates;

  private Language(Map<String, Template> templates) {
    this.templates = templates;
  }

  /** English. */
  public static Language english() {
    return English.INSTANCE;
  }

  /**
   * A language with other texts in place of the English ones.
   *
   * @param texts the text for each key, with the placeholders of the English text in any order
   * @throws IllegalArgumentException if a text is missing, has other placeholders than the English
   *     one, or has a key that is not known
   */
  public static Language of(Map<String, String> texts) {
    Language language = parse(texts);
    english().templates.forEach((key, template) -> check(key, template, language.find(key)));
    texts.keySet().forEach(key -> english().known(key));
    return language;
  }

  private static void check(String key, Template english, @Nullable Template other) {
    if (other == null) {
      throw new IllegalArgumentException(
          "language: there is no text for `" + key + "`; translate it");
    }
    if (!english.placeholders().stream()
        .sorted()
        .toList()
        .equals(other.placeholders().stream().sorted().toList())) {
      throw new IllegalArgumentException(
          "language: the text for `"
              + key
              + "` has the placeholders "
              + other.placeholders()
              + " and not "
              + english.placeholders()
              + "; use each of these");
    }
  }

  private static Language parse(Map<String, String> texts) {
    Map<String, Template> templates = new HashMap<>();
    texts.forEach((key, text) -> templates.put(key, Template.parse(text)));
    return new Language(templates);
  }

  private static Language read(String file) {
    Properties properties = new Properties();
    try (InputStream stream =
            Objects.requireNonNull(Language.class.getResourceAsStream(file), file);
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    Map<String, String> texts = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return parse(texts);
  }

  private @Nullable Template find(String key) {
    return templates.get(key);
  }

  private Template known(String key) {
    @Nullable Template template = find(key);
    if (template == null) {
      throw new IllegalArgumentException(
          "language: nothing is written with `" + key + "`; check the key");
    }
    return template;
  }

  /** The text of a message. */
  public String text(Message.Plain message) {
    return known(message.key()).plain();
  }

  /**
   * The text of a message with a value.
   *
   * @param only the value of its placeholder
   */
  public String text(Message.Unary message, String only) {
    return known(message.key()).fill(message.placeholders(), only);
  }

  /**
   * The text of a message with two values.
   *
   * @param first the value of its first placeholder
   * @param second the value of its second placeholder
   */
  public String text(Message.Binary message, String first, String second) {
    return known(message.key()).fill(message.placeholders(), first, second);
  }

  /**
   * The text of a message with three values.
   *
   * @param first the value of its first placeholder
   * @param second the value of its second placeholder
   * @param third the value of its third placeholder
   */
  public String text(Message.Ternary message, String first, String second, String third) {
    return known(message.key()).fill(message.placeholders(), first, second, third);
  }

  /**
   * The text of a message in the singular or the plural.
   *
   * @param count how many there are
   */
  public String text(Message.CountOnly message, long count) {
    return known(message.key(count)).fill(message.withCount(), Long.toString(count));
  }

  /**
   * The text of a message in the singular or the plural.
   *
   * @param count how many there are
   * @param only the value of its placeholder
   */
  public String text(Message.Plural message, long count, String only) {
    return known(message.key(count)).fill(message.withCount(), only, Long.toString(count));
  }

  /**
   * The text of a message in the singular or the plural.
   *
   * @param count how many there are
   * @param first the value of its first placeholder
   * @param second the value of its second placeholder
   */
  public String text(Message.BinaryPlural message, long count, String first, String second) {
    return known(message.key(count)).fill(message.withCount(), first, second, Long.toString(count));
  }

  /**
   * The texts by their keys, as a file has them.
   *
   * @return the texts with their placeholders, in the order of the keys
   */
  public Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    templates.forEach((key, template) -> texts.put(key, template.toString()));
    return texts;
  }

  /**
   * The placeholders in a text.
   *
   * @param key the key of the text
   * @return their names, in the order of the text
   * @throws IllegalArgumentException if there is no such text
   */
  public List<String> placeholders(String key) {
    return known(key).placeholders();
  }
}
