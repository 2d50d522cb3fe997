package dev.proviso.text;

import dev.proviso.check.NullChecks;
import dev.proviso.language.Language;
import dev.proviso.law.Period;
import dev.proviso.value.ValueType;
import dev.proviso.wording.ValueWording;
import org.jspecify.annotations.Nullable;

/**
 * Values in English words.
 *
 * <pre>{@code
 * ValueText.of(Conduct.ATTACK_ON_LIFE); // "attack on life"
 * }</pre>
 */
public final class ValueText {

  private static final ValueWording ENGLISH = ValueWording.of(Language.english());

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
    return ENGLISH.value(value);
  }

  /**
   * A value in words, by the label that its type gives it, if it gives one.
   *
   * @param type its value type
   */
  public static String labeled(Object value, ValueType<?> type) {
    NullChecks.notNull("text of a value", "value", value, "give one");
    NullChecks.notNull("text of a value", "value type", type, "give the type of its fact");
    return ENGLISH.labeled(value, type);
  }

  /**
   * The days of a period in words.
   *
   * @return for example "from 2021-12-06 until, but not on, 2024-12-06"
   */
  public static String days(Period period) {
    NullChecks.notNull("text of a period", "period", period, "give one");
    return ENGLISH.days(period);
  }
}
