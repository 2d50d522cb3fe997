package dev.proviso.text;

import dev.proviso.law.Period;
import dev.proviso.value.ValueType;
import io.vavr.collection.Seq;
import io.vavr.collection.Traversable;
import io.vavr.control.Option;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Values in words.
 *
 * <pre>{@code
 * Words.of(Conduct.ATTACK_ON_LIFE); // "attack on life"
 * }</pre>
 */
public final class ValueText {

  private static final int BRIEF = 6;

  private ValueText() {}

  /**
   * A value as it stands in a sentence.
   *
   * @param value the value; null, which an author's set may hold, is "nothing"
   * @return an enum constant in lower-case words, yes or no, a set in braces, a text in quotation
   *     marks, anything else as it prints itself; a character that nobody would see, or that would
   *     move others about, as its code, so that two texts never read alike
   */
  public static String of(@Nullable Object value) {
    if (value == null) {
      return "nothing";
    }
    if (value instanceof Boolean flag) {
      return flag ? "yes" : "no";
    }
    if (value instanceof Enum<?> constant) {
      Option<String> label = ValueType.<Object>ofValue(constant).label(constant);
      if (label.isDefined()) {
        return Escapes.visible(label.get());
      }
      return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
    if (value instanceof Traversable<?> values) {
      return values.isEmpty() ? "none" : set(values);
    }
    if (value instanceof CharSequence text) {
      return "“" + Escapes.visible(text.toString()) + "”";
    }
    return Escapes.visible(printed(value));
  }

  /**
   * A value in words, by the label that its type gives it, if it gives one.
   *
   * @param value the value
   * @param type its value type
   * @return the words
   */
  @SuppressWarnings("unchecked") // only a value of the type is labeled
  public static String labeled(Object value, ValueType<?> type) {
    if (value instanceof Traversable<?> values && type.element().isDefined()) {
      return values.isEmpty() ? "none" : set(values, type.element().get());
    }
    return type.isDeclared()
        ? label(value, (ValueType<Object>) type).map(Escapes::visible).getOrElse(() -> of(value))
        : of(value);
  }

  /** A label that its author's code does not give is none; the value is printed all the same. */
  private static Option<String> label(Object value, ValueType<Object> type) {
    try {
      return type.admits(value) ? type.label(value) : Option.none();
    } catch (RuntimeException | StackOverflowError broken) {
      return Option.none();
    }
  }

  /**
   * The days of a period in words.
   *
   * @param period the period
   * @return for example "from 2021-12-06 until, but not on, 2024-12-06"
   */
  public static String days(Period period) {
    String from = period.from().map(day -> "from " + day).getOrElse("");
    String until = period.until().map(day -> "until, but not on, " + day).getOrElse("");
    return from.isEmpty() && until.isEmpty()
        ? "always"
        : from + (from.isEmpty() || until.isEmpty() ? "" : " ") + until;
  }

  /** A long set cut short, for where the sentence matters more than the list. */
  static String briefly(Seq<?> values, ValueType<?> type) {
    return values.size() <= BRIEF
        ? set(values, type)
        : set(values.take(BRIEF - 1), type).replaceFirst("}$", "")
            + " and "
            + (values.size() - BRIEF + 1)
            + " more}";
  }

  static String set(Iterable<? extends @Nullable Object> values) {
    return set(values, ValueType.undeclared());
  }

  static String set(Iterable<? extends @Nullable Object> values, ValueType<?> type) {
    StringBuilder words = new StringBuilder("{");
    for (@Nullable Object value : values) {
      words
          .append(words.length() > 1 ? ", " : "")
          .append(value == null ? of(null) : labeled(value, type));
    }
    return words.append('}').toString();
  }

  static String withArticle(String noun) {
    return (noun.isEmpty() || "aeiouAEIOU".indexOf(noun.charAt(0)) < 0 ? "a “" : "an “")
        + noun
        + "”";
  }

  private static String printed(Object value) {
    try {
      @Nullable String text = value.toString();
      return text == null ? "nothing" : text;
    } catch (RuntimeException | StackOverflowError broken) {
      return "a " + value.getClass().getSimpleName() + " that cannot be printed";
    }
  }

  /** Line breaks would forge lines, and changes of direction would reorder what is read. */
  private static boolean isDisruptive(int c) {
    return Character.isISOControl(c)
        || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints().map(c -> isDisruptive(c) ? ' ' : c).forEach(line::appendCodePoint);
    return line.toString();
  }
}
