package dev.proviso.wording;

import dev.proviso.check.FatalErrors;
import dev.proviso.check.IterationOrder;
import dev.proviso.fact.Grade;
import dev.proviso.language.Language;
import dev.proviso.law.Period;
import dev.proviso.rule.Outcome;
import dev.proviso.value.ValueType;
import io.vavr.collection.Seq;
import io.vavr.collection.Traversable;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Values in the words of a language.
 *
 * <pre>{@code
 * ValueWording.of(Language.english()).of(Conduct.ATTACK_ON_LIFE); // "attack on life"
 * }</pre>
 */
public final class ValueWording {

  private static final int BRIEF = 6;

  private final Language language;
  private final String yes;
  private final String no;

  private ValueWording(Language language) {
    this.language = language;
    this.yes = language.text(ValueMessages.TRUE);
    this.no = language.text(ValueMessages.FALSE);
  }

  /** Values in the words of a language. */
  public static ValueWording of(Language language) {
    return new ValueWording(language);
  }

  /**
   * A value as it stands in a sentence.
   *
   * @param value the value; null, which an author's set may hold, is "nothing"
   * @return an enum constant in lower-case words, yes or no, a set in braces, a text in quotation
   *     marks, a duration in hours, minutes and seconds, anything else as it prints itself; a
   *     character that nobody would see, or that would move others about, as its code, so that two
   *     texts never read alike
   */
  public String value(@Nullable Object value) {
    if (value == null) {
      return language.text(ValueMessages.NULL);
    }
    if (value instanceof Boolean flag) {
      return flag ? yes : no;
    }
    if (value instanceof Enum<?> constant) {
      return constant(constant);
    }
    if (value instanceof Traversable<?> values) {
      return values.isEmpty() ? none() : set(values, ValueType.undeclared());
    }
    if (value instanceof java.util.Set<?> values) {
      return values.isEmpty() ? none() : set(values, ValueType.undeclared());
    }
    if (value instanceof CharSequence text) {
      return language.text(ValueMessages.TEXT, Escapes.visible(text.toString()));
    }
    if (value instanceof Duration duration) {
      return TimeAmountWording.of(duration, language);
    }
    if (value instanceof java.time.Period period) {
      return TimeAmountWording.of(period, language);
    }
    return Escapes.visible(printed(value));
  }

  private String constant(Enum<?> constant) {
    if (constant instanceof Outcome outcome) {
      return outcome(outcome);
    }
    if (constant instanceof Grade grade) {
      return grade(grade);
    }
    return ValueType.<Object>ofValue(constant)
        .label(constant)
        .map(Escapes::visible)
        .getOrElse(() -> constant.name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  private String none() {
    return language.text(ValueMessages.NOTHING_IN_SET);
  }

  /** An outcome, as in "the outcome is permitted". */
  public String outcome(Outcome outcome) {
    return language.text(
        switch (outcome) {
          case PERMITTED -> ValueMessages.PERMITTED;
          case FORBIDDEN -> ValueMessages.FORBIDDEN;
          case NOT_APPLICABLE -> ValueMessages.NOT_APPLICABLE;
          case UNDETERMINED -> ValueMessages.UNDETERMINED;
        });
  }

  /**
   * How well an answer is known.
   *
   * @return for example "documented"
   */
  public String grade(Grade grade) {
    return language.text(
        switch (grade) {
          case DECLARED -> ValueMessages.DECLARED;
          case DOCUMENTED -> ValueMessages.DOCUMENTED;
          case VERIFIED -> ValueMessages.VERIFIED;
        });
  }

  /**
   * A value in words, by the label that its type gives it, if it gives one.
   *
   * @param type its value type
   */
  @SuppressWarnings("unchecked") // only a value of the type is labeled
  public String labeled(Object value, ValueType<?> type) {
    if (value instanceof Traversable<?> values && type.element().isDefined()) {
      return values.isEmpty() ? none() : set(values, type.element().get());
    }
    return type.isDeclared()
        ? label(value, (ValueType<Object>) type)
            .orElse(() -> text(value, (ValueType<Object>) type))
            .map(Escapes::visible)
            .getOrElse(() -> value(value))
        : value(value);
  }

  /** A label that its author's code does not give is none; the value is printed all the same. */
  private static Option<String> label(Object value, ValueType<Object> type) {
    try {
      return type.admits(value) ? type.label(value) : Option.none();
    } catch (Throwable broken) {
      FatalErrors.throwIfFatal(broken);
      return Option.none();
    }
  }

  /** The canonical text of a value that does not print itself. */
  private static Option<String> text(Object value, ValueType<Object> type) {
    try {
      return type.hasText() && type.admits(value) && value.toString() == null
          ? Option.some(type.text(value))
          : Option.none();
    } catch (Throwable broken) {
      FatalErrors.throwIfFatal(broken);
      return Option.none();
    }
  }

  /**
   * The days of a period in words.
   *
   * @return for example "from 2021-12-06 until, but not on, 2024-12-06"
   */
  public String days(Period period) {
    Option<String> from = period.from().map(LocalDate::toString);
    Option<String> until = period.until().map(LocalDate::toString);
    if (from.isDefined() && until.isDefined()) {
      return language.text(ValueMessages.FROM_UNTIL, from.get(), until.get());
    }
    return from.map(day -> language.text(ValueMessages.FROM, day))
        .orElse(() -> until.map(day -> language.text(ValueMessages.UNTIL, day)))
        .getOrElse(() -> language.text(ValueMessages.ALWAYS));
  }

  /**
   * Days on which something is so.
   *
   * @return for example "from 2021-12-06 on"; with an end, the same as {@link #days}
   */
  public String onDays(Period period) {
    return period.from().isDefined() && period.until().isEmpty()
        ? language.text(ValueMessages.FROM_ON, period.from().get().toString())
        : days(period);
  }

  /** A long set cut short, for where the sentence matters more than the list. */
  String briefly(Seq<?> values, ValueType<?> type) {
    if (values.size() <= BRIEF) {
      return set(values, type);
    }
    String first = elements(values.take(BRIEF - 1), type);
    return "{" + cutShort(first, values.size() - BRIEF + 1) + "}";
  }

  /**
   * The first values of a list and how many others there are.
   *
   * @param values the first values in words
   * @param more how many are left out; one or more
   * @return for example "antwerp, genoa and 5 more"
   */
  public String cutShort(String values, int more) {
    return language.text(ValueMessages.CUT_SHORT, more, values);
  }

  String set(Iterable<? extends @Nullable Object> values, ValueType<?> type) {
    return "{" + elements(inOneOrder(values, type), type) + "}";
  }

  /** A set without an order of its own is printed alike in every run. */
  @SuppressWarnings("unchecked") // what is no value of the type is put into order by its text
  private static Iterable<? extends @Nullable Object> inOneOrder(
      Iterable<? extends @Nullable Object> values, ValueType<?> type) {
    return IterationOrder.isDefined(values)
        ? values
        : ((ValueType<Object>) type).sorted((Iterable<Object>) values);
  }

  private String elements(Iterable<? extends @Nullable Object> values, ValueType<?> type) {
    StringBuilder words = new StringBuilder();
    String separator = "";
    for (@Nullable Object value : values) {
      words.append(separator).append(value == null ? value(null) : labeled(value, type));
      separator = ", ";
    }
    return words.toString();
  }

  /**
   * A noun in quotation marks with its indefinite article.
   *
   * @return for example "a “serious crime”"
   */
  public String withArticle(String noun) {
    boolean isVowel = !noun.isEmpty() && "aeiouAEIOU".indexOf(noun.charAt(0)) >= 0;
    return language.text(isVowel ? ValueMessages.AFTER_AN : ValueMessages.AFTER_A, noun);
  }

  /**
   * Several things of which a sentence is true.
   *
   * @param words each of them, in words; one or more
   * @return for example "a, b and c"
   */
  public String and(Seq<String> words) {
    return words.size() < 2
        ? words.mkString()
        : language.text(ValueMessages.AND, words.init().mkString(", "), words.last());
  }

  private String printed(Object value) {
    try {
      @Nullable String text = value.toString();
      return text == null ? cannotBePrinted(value) : text;
    } catch (Throwable broken) {
      FatalErrors.throwIfFatal(broken);
      return cannotBePrinted(value);
    }
  }

  private String cannotBePrinted(Object value) {
    return language.text(ValueMessages.CANNOT_BE_PRINTED, value.getClass().getSimpleName());
  }
}
