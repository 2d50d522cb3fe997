package dev.proviso.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.proviso.domain.Country;
import dev.proviso.domain.PrisonTerm;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.lang.ref.WeakReference;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.CharBuffer;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.JapaneseDate;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One equality, one order and one written form for each type. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ValueTypeTest {

  enum Code {
    E4001C("4E001.c"),
    EAR99("EAR99") {
      @Override
      public String toString() {
        return "EAR99";
      }
    };

    private final String number;

    Code(String number) {
      this.number = number;
    }

    @Override
    public String toString() {
      return number;
    }
  }

  enum Plain {
    OPEN,
    Open
  }

  private record Money(long cents) {}

  static final ValueType<Money> MONEY =
      ValueType.define("money", Money.class).counted(Money::cents, Money::new);

  private record Share(BigDecimal percent) {}

  static final ValueType<Share> SHARE =
      ValueType.define("share", Share.class).measured(Share::percent, Share::new);

  /** Different values of a type in ascending order. */
  private record Sample<T>(ValueType<T> type, List<T> values) {
    @Override
    public String toString() {
      return type.id();
    }
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  private static <T> Sample<T> of(Class<T> javaType, T... values) {
    return new Sample<>(ValueType.of(javaType), List.of(values));
  }

  static Stream<Sample<?>> ordered() {
    LocalDate day = LocalDate.of(2024, 2, 28);
    LocalDateTime noon = day.atTime(12, 0);
    return Stream.of(
        of(Byte.class, (byte) -128, (byte) 0, (byte) 127),
        of(Short.class, Short.MIN_VALUE, (short) 3, Short.MAX_VALUE),
        of(Integer.class, Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE),
        of(Long.class, Long.MIN_VALUE, 5L, Long.MAX_VALUE),
        of(Character.class, 'a', '\uD7FF', '\uE000'),
        of(BigInteger.class, BigInteger.TWO.pow(70).negate(), BigInteger.ZERO, BigInteger.TEN),
        of(BigDecimal.class, new BigDecimal("-1.5"), BigDecimal.ZERO, new BigDecimal("0.001")),
        of(Double.class, Double.NEGATIVE_INFINITY, -1.5, 0.0, Double.MIN_VALUE, 0.1, 1e300),
        of(Float.class, -1.5f, 0.0f, Float.MIN_VALUE, Float.POSITIVE_INFINITY),
        of(Number.class, 1, 1.5, 2L, new BigDecimal("2.5")),
        of(LocalDate.class, LocalDate.MIN, day, LocalDate.MAX),
        of(LocalTime.class, LocalTime.MIN, LocalTime.NOON, LocalTime.MAX),
        of(LocalDateTime.class, LocalDateTime.MIN, noon, LocalDateTime.MAX),
        of(Instant.class, Instant.MIN, Instant.EPOCH, Instant.MAX),
        of(
            OffsetDateTime.class,
            noon.atOffset(ZoneOffset.ofHours(2)),
            noon.atOffset(ZoneOffset.UTC)),
        of(ZonedDateTime.class, noon.atZone(ZoneId.of("Asia/Tokyo")), noon.atZone(ZoneOffset.UTC)),
        of(Year.class, Year.of(-5), Year.of(2024)),
        of(YearMonth.class, YearMonth.of(-1, 12), YearMonth.of(2024, 1)),
        of(MonthDay.class, MonthDay.of(1, 1), MonthDay.of(2, 29), MonthDay.of(12, 31)),
        of(Duration.class, Duration.ofSeconds(-1, 5), Duration.ZERO, Duration.ofDays(3)),
        of(DayOfWeek.class, DayOfWeek.MONDAY, DayOfWeek.SUNDAY),
        of(Boolean.class, false, true),
        of(PrisonTerm.class, PrisonTerm.ofMonths(1), PrisonTerm.ofYears(6), PrisonTerm.life()),
        new Sample<>(MONEY, List.of(new Money(-1), new Money(250))),
        new Sample<>(
            SHARE, List.of(new Share(new BigDecimal("24.9")), new Share(BigDecimal.TEN.pow(2)))));
  }

  @ParameterizedTest
  @MethodSource("ordered")
  <T> void order_equality_key_and_text_agree(Sample<T> sample) {
    ValueType<T> type = sample.type();
    List<T> values = sample.values();
    for (int i = 0; i < values.size(); i++) {
      for (int j = 0; j < values.size(); j++) {
        T left = values.get(i);
        T right = values.get(j);
        assertThat(Integer.signum(type.compare(left, right))).isEqualTo(Integer.compare(i, j));
        assertThat(type.same(left, right)).isEqualTo(i == j);
        assertThat(type.key(left).equals(type.key(right))).isEqualTo(i == j);
        assertThat(type.text(left).equals(type.text(right))).isEqualTo(i == j);
      }
      assertThat(type.admits(values.get(i))).isTrue();
      assertThat(type.same(type.canonical(values.get(i)), values.get(i))).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("ordered")
  <T> void the_next_value_has_it_as_its_previous_one_and_nothing_between(Sample<T> sample) {
    ValueType<T> type = sample.type();
    for (T value : sample.values()) {
      Option<T> next = type.next(value);
      next.forEach(
          one -> {
            assertThat(type.compare(one, value)).isPositive();
            assertThat(type.same(type.previous(one).get(), value)).isTrue();
            assertThat(type.strictlyBetween(Option.some(value), next, 3)).isEmpty();
          });
    }
    type.greatest().forEach(last -> assertThat(type.next(last)).isEmpty());
    type.least().forEach(first -> assertThat(type.previous(first)).isEmpty());
  }

  /** Of a built-in type every value can be made. */
  private static <T> Seq<T> made(Seq<Option<T>> values) {
    return values.map(Option::get);
  }

  @ParameterizedTest
  @MethodSource("ordered")
  <T> void values_between_two_lie_there_in_ascending_order(Sample<T> sample) {
    ValueType<T> type = sample.type();
    Seq<Option<T>> bounds = Array.ofAll(sample.values()).map(Option::some);
    Seq<Option<T>> all = bounds.prepend(Option.none()).append(Option.none());
    for (int i = 0; i + 1 < all.size(); i++) {
      Seq<T> between = made(type.strictlyBetween(all.get(i), all.get(i + 1), 3));
      Seq<T> line = all.get(i).toArray().appendAll(between).appendAll(all.get(i + 1));
      assertThat(between.size()).isLessThanOrEqualTo(3);
      line.zip(line.drop(1))
          .forEach(pair -> assertThat(type.compare(pair._1(), pair._2())).isNegative());
      between.forEach(value -> assertThat(type.admits(value)).isTrue());
    }
  }

  @ParameterizedTest
  @MethodSource("ordered")
  <T> void others_are_none_of_those_that_are_mentioned(Sample<T> sample) {
    ValueType<T> type = sample.type();
    Seq<T> others = made(type.others(sample.values(), 3));

    assertThat(others).allMatch(type::admits);
    assertThat(others)
        .noneMatch(other -> sample.values().stream().anyMatch(one -> type.same(one, other)));
    assertThat(type.distinct(others)).hasSize(others.size());
  }

  @Test
  void one_value_written_in_several_ways_is_one_value() {
    assertOne(
        BigDecimal.class, new BigDecimal("10"), new BigDecimal("10.00"), new BigDecimal("1E+1"));
    assertOne(BigDecimal.class, BigDecimal.ZERO, new BigDecimal("0E+400000000"));
    assertOne(Double.class, 0.0, -0.0);
    assertOne(Float.class, 0.0f, -0.0f);
    assertOne(Number.class, 10, 10L, (byte) 10, 10.0, new BigDecimal("10.0"), BigInteger.TEN);
    assertOne(
        OffsetDateTime.class,
        OffsetDateTime.parse("2021-12-06T10:00+01:00"),
        OffsetDateTime.parse("2021-12-06T09:00Z"));
    assertOne(
        ZonedDateTime.class,
        ZonedDateTime.parse("2021-12-06T10:00+01:00[Europe/Paris]"),
        ZonedDateTime.parse("2021-12-06T18:00+09:00[Asia/Tokyo]"));
    assertOne(Period.class, Period.ofMonths(12), Period.ofYears(1), Period.of(2, -12, 0));
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  private static <T> void assertOne(Class<T> javaType, T first, T... rest) {
    ValueType<T> type = ValueType.of(javaType);
    for (T other : rest) {
      assertThat(type.same(first, other)).as("%s and %s", first, other).isTrue();
      assertThat(type.key(first)).isEqualTo(type.key(other)).hasSameHashCodeAs(type.key(other));
      assertThat(type.text(first)).isEqualTo(type.text(other));
      assertThat(type.canonical(first)).isEqualTo(type.canonical(other));
    }
    assertThat(type.distinct(Array.of(rest).prepend(first))).hasSize(1);
  }

  @Test
  @SuppressWarnings("JavaUtilDate") // it is refused
  void what_is_no_value_is_not_admitted_and_says_why() {
    assertThat(ValueType.of(Double.class).objection(Double.NaN)).isEqualTo("NaN is no number");
    assertThat(ValueType.of(Float.class).objection(Float.NaN)).isEqualTo("NaN is no number");
    assertThat(ValueType.of(Integer.class).objection(null)).isEqualTo("the answer is null");
    assertThat(ValueType.of(Integer.class).objection(5L)).contains("Long").contains("Integer");
    assertThat(ValueType.of(BigDecimal.class).objection(new BigDecimal("1E+400000000")))
        .contains("6144 digits");
    assertThat(ValueType.of(Character.class).objection('\uD800')).contains("half of a character");
    assertThat(ValueType.setOf(ValueType.of(String.class)).objection(HashSet.of("a", null)))
        .isEqualTo("the set holds null");
    assertThat(ValueType.undeclared().objection(new Date())).contains("java.time.Instant");
  }

  @Test
  void types_whose_values_change_or_mean_nothing_are_refused_with_the_type_to_use() {
    assertRefused(Date.class, "java.time.Instant or java.time.LocalDate");
    assertRefused(StringBuilder.class, "use String");
    assertRefused(CharBuffer.class, "use String");
    assertRefused(Stream.class, "give the answer itself");
    assertRefused(Iterator.class, "give the answer itself");
    assertRefused(CompletableFuture.class, "give the answer itself");
    assertRefused(WeakReference.class, "give the answer itself");
    assertRefused(int[].class, "use a set");
    assertRefused(AtomicInteger.class, "Integer or Long");
    assertRefused(OffsetTime.class, "LocalTime or OffsetDateTime");
    assertRefused(JapaneseDate.class, "use LocalDate");
  }

  @Test
  void generated_decimals_have_as_few_digits_as_there_can_be() {
    assertThat(decimals("0.25", "0.3", 1)).containsExactly("0.28");
    assertThat(decimals("1000", "1010", 2)).containsExactly("1004", "1007");
    assertThat(decimals("0", "1", 3)).containsExactly("0.3", "0.5", "0.7");
    assertThat(decimals("-1", "1", 1)).containsExactly("0");
    assertThat(decimals("4.99", "5", 1)).containsExactly("4.995");
    assertThat(
            ValueType.of(Double.class)
                .strictlyBetween(Option.some(0.25), Option.some(0.3), 2)
                .flatMap(value -> value))
        .containsExactly(0.27, 0.28);
    assertThat(
            ValueType.of(Float.class)
                .strictlyBetween(Option.some(0.25f), Option.some(0.3f), 1)
                .flatMap(value -> value))
        .containsExactly(0.28f);
  }

  private static Seq<String> decimals(String low, String high, int most) {
    return ValueType.of(BigDecimal.class)
        .strictlyBetween(Option.some(new BigDecimal(low)), Option.some(new BigDecimal(high)), most)
        .flatMap(value -> value)
        .map(BigDecimal::toPlainString);
  }

  @Test
  void an_array_is_called_what_its_author_wrote() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValueType.of(double[].class))
        .withMessageStartingWith("value type: answers of type double[] are refused: arrays change");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValueType.ofValue(new String[0][0]))
        .withMessageContaining("java.lang.String[][]");
  }

  private static void assertRefused(Class<?> javaType, String instead) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValueType.of(javaType))
        .withMessageContaining(instead);
  }

  @Test
  void text_and_countries_and_time_zones_have_no_order() {
    assertThat(ValueType.of(String.class).isOrdered()).isFalse();
    assertThat(ValueType.of(Country.class).isOrdered()).isFalse();
    assertThat(ValueType.of(ZoneOffset.class).isOrdered()).isFalse();
    assertThatIllegalStateException()
        .isThrownBy(() -> ValueType.of(String.class).compare("a", "b"))
        .withMessageContaining("no order");
  }

  @Nested
  class An_enum {

    @Test
    void is_written_by_the_exact_names_of_its_constants() {
      ValueType<Plain> type = ValueType.of(Plain.class);

      assertThat(type.id()).isEqualTo("dev.proviso.value.ValueTypeTest$Plain");
      assertThat(type.text(Plain.OPEN)).isEqualTo("OPEN");
      assertThat(type.text(Plain.Open)).isEqualTo("Open");
      assertThat(type.identifiedAs("state").id()).isEqualTo("state");
    }

    @Test
    void is_labeled_as_it_prints_itself() {
      assertThat(ValueType.of(Code.class).label(Code.E4001C)).containsExactly("4E001.c");
      assertThat(ValueType.of(TimeUnit.class).label(TimeUnit.DAYS)).isEmpty();
      assertThat(
              ValueType.of(Plain.class)
                  .labeled(state -> state == Plain.OPEN ? "an open one" : "another")
                  .label(Plain.OPEN))
          .containsExactly("an open one");
    }

    @Test
    void is_labeled_by_its_names_where_small_letters_make_two_of_them_one() {
      assertThat(ValueType.of(Plain.class).label(Plain.OPEN)).containsExactly("OPEN");
      assertThat(ValueType.of(Plain.class).label(Plain.Open)).containsExactly("Open");
    }

    @Test
    void is_one_type_for_constants_with_a_body_of_their_own() {
      assertThat(ValueType.ofValue(Code.EAR99)).isSameAs(ValueType.of(Code.class));
      assertThat(ValueType.of(Code.class).admits(Code.EAR99)).isTrue();
      assertThat(ValueType.of(Code.class).all().get()).containsExactly(Code.E4001C, Code.EAR99);
    }
  }

  @Nested
  class A_type_of_ones_own {

    record Own(String text) {
      public static ValueType<Own> valueType() {
        return ValueType.define("own", Own.class).written(Own::text, new Own("x"), new Own("y"));
      }
    }

    record Release(int major, String name) implements Comparable<Release> {
      @Override
      public int compareTo(Release other) {
        return Integer.compare(major, other.major);
      }
    }

    @Test
    void is_found_by_its_static_method() {
      assertThat(ValueType.of(Own.class).id()).isEqualTo("own");
      assertThat(ValueType.of(PrisonTerm.class).id()).isEqualTo("prison term");
      assertThat(ValueType.ofValue(Country.of("NO")).id()).isEqualTo("country");
    }

    @Test
    void offers_only_the_examples_that_it_was_given() {
      ValueType<Own> type = ValueType.of(Own.class);

      assertThat(type.others(List.of(new Own("x")), 5)).containsExactly(Option.some(new Own("y")));
      assertThat(type.canMakeValues()).isFalse();
    }

    @Test
    void is_equal_as_it_is_ordered_where_nobody_defined_more() {
      ValueType<Release> type = ValueType.of(Release.class);

      assertThat(type.same(new Release(1, "a"), new Release(1, "b"))).isTrue();
      assertThat(type.distinct(List.of(new Release(1, "a"), new Release(1, "b")))).hasSize(1);
      assertThat(type.next(new Release(1, "a"))).isEmpty();
      assertThat(type.hasText()).isFalse();
      assertThatIllegalStateException().isThrownBy(() -> type.text(new Release(1, "a")));
    }

    @Test
    void needs_a_printable_id_and_a_text_for_each_value() {
      assertThatIllegalArgumentException().isThrownBy(() -> ValueType.define(" ", Own.class));
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  ValueType.define("own", Own.class)
                      .only(List.of(new Own("a"), new Own("b")), o -> "c"))
          .withMessageContaining("same text");
    }

    @Test
    void is_another_type_than_one_of_the_same_id_and_other_code() {
      ValueType<Money> other =
          ValueType.define("money", Money.class).counted(m -> -m.cents(), Money::new);

      assertThat(other).isNotEqualTo(MONEY);
      assertThat(other.comparesLike(MONEY)).isFalse();
      assertThat(MONEY.labeled(m -> m.cents() + " ct").comparesLike(MONEY)).isTrue();
    }
  }

  @Test
  void months_and_days_of_the_week_are_read_as_names() {
    assertThat(ValueType.of(Month.class).label(Month.MAY)).containsExactly("May");
    assertThat(ValueType.of(DayOfWeek.class).label(DayOfWeek.FRIDAY)).containsExactly("Friday");
  }

  @Test
  void a_plain_object_is_no_value() {
    String plain =
        "the answer is of type Object, and is equal only to itself; give a text, a number, a"
            + " constant of an enum or a record";

    assertThat(ValueType.of(Object.class).objection(new Object())).isEqualTo(plain);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValueType.undeclared().constant("fact `x`", new Object()))
        .withMessage("fact `x`: `an object of type Object` is no value: " + plain);
    assertThat(
            Fact.of("x", subject -> Reading.known(new Object()), ValueType.undeclared())
                .read("any")
                .reason())
        .containsExactly(plain);
  }

  /** Asks its own class for its type. */
  public record Circular(String text) {
    @SuppressWarnings("unchecked") // the type of everything
    public static ValueType<Circular> valueType() {
      return (ValueType<Circular>) (ValueType<?>) ValueType.undeclared();
    }
  }

  @Test
  void a_class_does_not_give_the_undeclared_type() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValueType.of(Circular.class))
        .withMessageContaining("Circular.valueType() returns the undeclared type");
  }

  @Test
  void a_constant_that_is_no_value_is_refused_with_its_place() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValueType.of(Double.class).constant("fact `price`", Double.NaN))
        .withMessage("fact `price`: `NaN` is no value: NaN is no number");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValueType.of(Double.class).constant("fact `price`", null))
        .withMessage("fact `price`: a constant is null; give a value");
  }
}
