package dev.proviso.value;

import dev.proviso.check.FatalErrors;
import dev.proviso.check.NullChecks;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

/**
 * The first words of a value type; what follows says how its values are compared.
 *
 * <pre>{@code
 * ValueType.define("money", Money.class).counted(Money::cents, Money::ofCents)
 * ValueType.define("share", Share.class).measured(Share::percent, Share::of)
 * ValueType.define("country", Country.class).only(Country.all(), Country::code)
 * ValueType.define("release", Release.class).ordered(Release.ORDER, Release::toString)
 * ValueType.define("file number", FileNumber.class).written(FileNumber::text)
 * }</pre>
 */
public final class ValueTypeOpening<T> {

  private final String id;
  private final Class<T> javaType;

  ValueTypeOpening(String id, Class<T> javaType) {
    this.id = id;
    this.javaType = javaType;
  }

  private ValueTypeBuilder<T> builder() {
    return new ValueTypeBuilder<>(new Object(), id, javaType);
  }

  /**
   * Values that stand for whole numbers, such as money for its cents: ordered and equal as these
   * are, each with a next and a previous one.
   *
   * @param number the number that a value stands for
   * @param value the value of any number
   */
  public ValueType<T> counted(ToLongFunction<? super T> number, LongFunction<? extends T> value) {
    return counted(number, value, Long.MIN_VALUE, Long.MAX_VALUE);
  }

  /**
   * Values that stand for the whole numbers of a range. The range is not digested; a type with
   * another one needs another id.
   *
   * @param number the number that a value stands for
   * @param value the value of any number of the range
   * @param least the number of the least value
   * @param greatest the number of the greatest value
   * @param preferred steps in which people count, such as 12 where the numbers are months; examples
   *     are such values where there is room for them
   * @throws IllegalArgumentException if the range is empty or a step is less than 1
   */
  public ValueType<T> counted(
      ToLongFunction<? super T> number,
      LongFunction<? extends T> value,
      long least,
      long greatest,
      long... preferred) {
    Seq<BigInteger> units =
        Array.ofAll(preferred).sorted(Comparator.reverseOrder()).map(BigInteger::valueOf);
    given("number of a value", number);
    given("value of a number", value);
    if (least > greatest || units.exists(unit -> unit.signum() <= 0)) {
      throw new IllegalArgumentException(
          "value type `"
              + id
              + "`: the range is "
              + least
              + " to "
              + greatest
              + (least > greatest
                  ? "; give the least number first"
                  : " in steps of " + units.mkString(", ") + "; give steps of 1 or more"));
    }
    ValueTypeBuilder<T> builder = builder();
    builder.order = Comparator.comparingLong(number);
    builder.key = number::applyAsLong;
    builder.text = of -> Long.toString(number.applyAsLong(of));
    builder.check =
        of -> {
          long at = number.applyAsLong(of);
          return at < least || at > greatest ? "it is out of the range of its type" : null;
        };
    builder.domain =
        CountedDomain.<T>of(number::applyAsLong, made(value::apply), least, greatest)
            .preferring(units);
    return builder.build();
  }

  /**
   * Values that stand for decimal numbers, such as a share for its percentage: ordered and equal as
   * these are, and between any two lies another one.
   *
   * @param number the number that a value stands for
   * @param value the value of any number
   */
  public ValueType<T> measured(
      Function<? super T, BigDecimal> number, Function<BigDecimal, ? extends T> value) {
    given("number of a value", number);
    given("value of a number", value);
    ValueTypeBuilder<T> builder = builder();
    builder.order = Comparator.comparing(number);
    builder.key = of -> DecimalNumbers.plain(number.apply(of));
    builder.text = of -> DecimalNumbers.plain(number.apply(of)).toPlainString();
    builder.check = of -> DecimalNumbers.objection(number.apply(of));
    builder.domain = new DecimalDomain<>(number, made(value));
    return builder.build();
  }

  /**
   * A closed list of values without an order. A value is one of them if its text is; what their
   * class calls equal does not matter. The list is not digested; a type with another one needs
   * another id.
   *
   * @param values all values
   * @param text the canonical text of a value, different for each
   * @throws IllegalArgumentException if there are no values, or two values have one text
   */
  public ValueType<T> only(Iterable<? extends T> values, Function<? super T, String> text) {
    Seq<T> all = NullChecks.<T>noneNull(where(), "values", values, "give one, or leave it out");
    given("text of a value", text);
    if (all.isEmpty()) {
      throw new IllegalArgumentException(
          "value type `" + id + "`: no values are listed; give all there are");
    }
    Seq<String> texts = all.map(text);
    if (texts.distinct().size() < texts.size()) {
      throw new IllegalArgumentException(
          "value type `" + id + "`: two values have the same text; give each one of its own");
    }
    Set<String> listed = new HashSet<>(texts.asJava());
    ValueTypeBuilder<T> builder = builder();
    builder.key = text::apply;
    builder.text = text::apply;
    builder.check =
        of ->
            // As its values are compared: their class may call others equal.
            listed.contains(text.apply(of)) ? null : "it is none of the listed values";
    builder.domain = new ValueDomain.Closed<>(all);
    return builder.build();
  }

  /**
   * Values with an order and nothing else: neither which one is next, nor how to make one. A claim
   * that needs a value which no condition mentions is not decided.
   *
   * @param order the order; values that it compares as 0 are equal
   * @param text the canonical text of a value, the same exactly for equal values
   * @param examples values that may be used in counterexamples
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  public final ValueType<T> ordered(
      Comparator<? super T> order, Function<? super T, String> text, T... examples) {
    given("text of a value", text);
    ValueTypeBuilder<T> builder = builder();
    builder.order = given("order", order);
    builder.isKeyed = false;
    builder.isTotal = false;
    builder.key = text::apply;
    builder.text = text::apply;
    builder.domain =
        new ValueDomain.Unknown<>(
            NullChecks.<T>noneNull(where(), "examples", examples, "give one, or leave it out"));
    return builder.build();
  }

  /**
   * Values that are equal exactly if they are written alike, without an order.
   *
   * @param text the canonical text of a value, the same exactly for equal values
   * @param examples values that may be used in counterexamples
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  public final ValueType<T> written(Function<? super T, String> text, T... examples) {
    given("text of a value", text);
    ValueTypeBuilder<T> builder = builder();
    builder.key = text::apply;
    builder.text = text::apply;
    builder.check = of -> hasText(text, of) ? null : "it has no text";
    builder.domain =
        new ValueDomain.Unknown<>(
            NullChecks.<T>noneNull(where(), "examples", examples, "give one, or leave it out"));
    return builder.build();
  }

  private String where() {
    return "value type `" + id + "`";
  }

  private <C> C given(String what, C code) {
    return NullChecks.notNull(where(), what, code, "say what it is");
  }

  /** Code that gives null, against its declaration. */
  @SuppressWarnings("ConstantValue")
  private static <T> boolean hasText(Function<? super T, String> text, T value) {
    return Option.of(text.apply(value)).isDefined();
  }

  /**
   * An author's class may refuse what it is asked to make; then nobody knows whether there is such
   * a value.
   */
  @SuppressWarnings("NullAway") // null stands for a value that could not be made
  private static <N, T> Function<N, T> made(Function<? super N, ? extends T> value) {
    return number -> {
      try {
        return value.apply(number);
      } catch (Throwable refused) {
        FatalErrors.throwIfFatal(refused);
        return null;
      }
    };
  }
}
