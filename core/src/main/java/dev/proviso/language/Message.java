package dev.proviso.language;

import java.util.ArrayList;
import java.util.List;

/**
 * A text that the library writes, by its key in the files of the languages. It declares the names
 * of its placeholders, and its class says how many there are, so that a call with a value too many
 * or too few does not compile.
 */
public abstract sealed class Message {

  private final String key;
  private final List<String> placeholders;

  private Message(String key, String... placeholders) {
    this.key = key;
    this.placeholders = List.of(placeholders);
  }

  /**
   * The key of the text.
   *
   * @return for example "condition.is-one-of"
   */
  public String key() {
    return key;
  }

  /**
   * What is put into the text.
   *
   * @return the names of the placeholders, in the order in which a call gives the values
   */
  public List<String> placeholders() {
    return placeholders;
  }

  /**
   * The keys under which a file has the text.
   *
   * @return the key itself, or one key for each form of a plural
   */
  public List<String> keys() {
    return List.of(key);
  }

  /** A text without a placeholder. */
  public static final class Plain extends Message {
    private Plain(String key) {
      super(key);
    }
  }

  /** A text with one placeholder. */
  public static final class Unary extends Message {
    private Unary(String key, String only) {
      super(key, only);
    }
  }

  /** A text with two placeholders. */
  public static final class Binary extends Message {
    private Binary(String key, String first, String second) {
      super(key, first, second);
    }
  }

  /** A text with three placeholders. */
  public static final class Ternary extends Message {
    private Ternary(String key, String first, String second, String third) {
      super(key, first, second, third);
    }
  }

  /** A text in the singular and in the plural. Each form may also name the count. */
  private abstract static sealed class Counted extends Message {
    private final String one;
    private final String other;
    private final List<String> withCount;

    private Counted(String key, String... placeholders) {
      super(key, placeholders);
      this.one = key + ".one";
      this.other = key + ".other";
      List<String> all = new ArrayList<>(placeholders());
      all.add("count");
      this.withCount = List.copyOf(all);
    }

    /** The placeholders that a form may use: its own and, last, the count. */
    List<String> withCount() {
      return withCount;
    }

    /** The key of the form for a count. */
    String key(long count) {
      return count == 1 ? one : other;
    }

    @Override
    public List<String> keys() {
      return List.of(one, other);
    }
  }

  /** A text in the singular and in the plural, with the count alone. */
  public static final class CountOnly extends Counted {
    private CountOnly(String key) {
      super(key);
    }
  }

  /** A text in the singular and in the plural, with one placeholder besides the count. */
  public static final class Plural extends Counted {
    private Plural(String key, String only) {
      super(key, only);
    }
  }

  /** A text in the singular and in the plural, with two placeholders besides the count. */
  public static final class BinaryPlural extends Counted {
    private BinaryPlural(String key, String first, String second) {
      super(key, first, second);
    }
  }

  /** A text without a placeholder. */
  public static Plain plain(String key) {
    return new Plain(key);
  }

  /**
   * A text with one placeholder.
   *
   * @param only the name of the placeholder
   */
  public static Unary unary(String key, String only) {
    return new Unary(key, only);
  }

  /**
   * A text with two placeholders.
   *
   * @param first the name of the placeholder whose value is given first
   * @param second the name of the placeholder whose value is given second
   */
  public static Binary binary(String key, String first, String second) {
    return new Binary(key, first, second);
  }

  /**
   * A text with three placeholders.
   *
   * @param first the name of the placeholder whose value is given first
   * @param second the name of the placeholder whose value is given second
   * @param third the name of the placeholder whose value is given third
   */
  public static Ternary ternary(String key, String first, String second, String third) {
    return new Ternary(key, first, second, third);
  }

  /**
   * A text in the singular and in the plural, under the key with ".one" and with ".other".
   *
   * @param key the key without the form
   * @param only the name of the placeholder; each form may use {@code count}, too
   */
  public static Plural plural(String key, String only) {
    return new Plural(key, only);
  }

  /**
   * A text in the singular and in the plural, under the key with ".one" and with ".other".
   *
   * @param key the key without the form
   * @param first the name of the placeholder whose value is given first
   * @param second the name of the placeholder whose value is given second; each form may use {@code
   *     count}, too
   */
  public static BinaryPlural plural(String key, String first, String second) {
    return new BinaryPlural(key, first, second);
  }

  /**
   * A text in the singular and in the plural, under the key with ".one" and with ".other".
   *
   * @param key the key without the form; each form may use {@code count}
   */
  public static CountOnly count(String key) {
    return new CountOnly(key);
  }

  @Override
  public String toString() {
    return key;
  }
}
