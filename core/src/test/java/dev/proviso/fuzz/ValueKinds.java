package dev.proviso.fuzz;

import dev.proviso.domain.Country;
import dev.proviso.domain.PrisonTerm;
import dev.proviso.value.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

/** Every kind of value that the library knows, and types that a user defines. */
final class ValueKinds {

  enum Level {
    LOW,
    MIDDLE,
    HIGH
  }

  record Money(long cents) implements Comparable<Money> {
    static final ValueType<Money> TYPE =
        ValueType.define("money of a world", Money.class).counted(Money::cents, Money::new);

    @Override
    public int compareTo(Money other) {
      return Long.compare(cents, other.cents);
    }
  }

  record Share(BigDecimal percent) implements Comparable<Share> {
    static final ValueType<Share> TYPE =
        ValueType.define("share of a world", Share.class).measured(Share::percent, Share::new);

    @Override
    public int compareTo(Share other) {
      return percent.compareTo(other.percent);
    }
  }

  record Color(String code) implements Comparable<Color> {
    static final List<Color> ALL = List.of(new Color("blue"), new Color("green"), new Color("red"));
    static final ValueType<Color> TYPE =
        ValueType.define("color of a world", Color.class).only(ALL, Color::code);

    @Override
    public int compareTo(Color other) {
      return code.compareTo(other.code);
    }
  }

  record FileNumber(String text) {
    static final ValueType<FileNumber> TYPE =
        ValueType.define("file number of a world", FileNumber.class).written(FileNumber::text);
  }

  /** Below, at, between and above 10 and 20. */
  private static final List<Integer> WIDE =
      List.of(1, 3, 5, 7, 9, 10, 12, 14, 16, 18, 19, 20, 21, 23, 25, 27, 29);

  /** Nothing is between 10 and 11. */
  private static final List<Integer> TIGHT = List.of(1, 3, 5, 7, 9, 10, 11, 12, 14, 16, 18, 20);

  static final ValueKind BOOLEAN =
      closed("boolean", ValueType.of(Boolean.class), List.of(false, true), false);

  static final ValueKind LEVEL =
      closed("enum", ValueType.of(Level.class), List.of(Level.values()), true);

  static final ValueKind DATE =
      ordered("date", LocalDate.class, WIDE, n -> LocalDate.of(2024, 1, 1).plusDays(n));

  /** Names of a list of names: listed, an alias, one that resembles them, and others. */
  static final ValueKind NAME =
      ValueKind.of(
          "name",
          ValueType.of(String.class),
          List.of("Candiru", "Saito Tech", "CANDIRU", "Nobody", "Somebody else", "Anybody"),
          List.of(0, 1),
          false,
          Comparator.comparing(Object::toString),
          true);

  private ValueKinds() {}

  private static ValueKind closed(String name, ValueType<?> type, List<?> all, boolean ordered) {
    List<Integer> constants = new ArrayList<>();
    all.forEach(value -> constants.add(constants.size()));
    return ValueKind.of(
        name, type, all, constants, ordered, Comparator.comparing(all::indexOf), true);
  }

  private static ValueKind ordered(
      String name, Class<?> type, List<Integer> numbers, IntFunction<?> value) {
    return ordered(name, ValueType.of(type), numbers, value);
  }

  private static ValueKind ordered(
      String name, ValueType<?> type, List<Integer> numbers, IntFunction<?> value) {
    return ValueKind.of(
        name,
        type,
        numbers.stream().<Object>map(value::apply).toList(),
        List.of(5, numbers.equals(WIDE) ? 11 : 6),
        true,
        Comparator.<Comparable<Object>>naturalOrder(),
        true);
  }

  private static ValueKind ends(
      String name, Class<?> type, Object least, List<?> inside, Object greatest) {
    List<Object> ladder = new ArrayList<>(inside);
    ladder.add(0, least);
    ladder.add(greatest);
    return ValueKind.of(
        name,
        ValueType.of(type),
        ladder,
        List.of(0, ladder.size() - 1),
        true,
        Comparator.<Comparable<Object>>naturalOrder(),
        true);
  }

  private static ValueKind unordered(
      String name, ValueType<?> type, List<?> ladder, boolean canBeMade) {
    return ValueKind.of(
        name,
        type,
        ladder,
        List.of(0, 1),
        false,
        Comparator.comparing(Object::toString),
        canBeMade);
  }

  /** A floating-point number that is exact. */
  private static double half(int n) {
    return n / 2.0;
  }

  static List<ValueKind> all() {
    LocalDateTime noon = LocalDateTime.of(2024, 1, 1, 12, 0);
    return List.of(
        BOOLEAN,
        LEVEL,
        closed("color", Color.TYPE, Color.ALL, false),
        ordered("byte", Byte.class, WIDE, n -> (byte) n),
        ends("byte, ends", Byte.class, Byte.MIN_VALUE, bytes(), Byte.MAX_VALUE),
        ordered("short", Short.class, TIGHT, n -> (short) n),
        ordered("int", Integer.class, WIDE, n -> n),
        ordered("int, tight", Integer.class, TIGHT, n -> n),
        ends(
            "int, ends",
            Integer.class,
            Integer.MIN_VALUE,
            List.of(1, 2, 3, 4, 5),
            Integer.MAX_VALUE),
        ordered("long", Long.class, WIDE, n -> (long) n),
        ordered("big integer", BigInteger.class, WIDE, BigInteger::valueOf),
        ordered("decimal", BigDecimal.class, WIDE, n -> BigDecimal.valueOf(n).setScale(n % 3)),
        ordered("float", Float.class, WIDE, n -> (float) half(n)),
        ordered("double", Double.class, WIDE, n -> half(n)),
        ordered("character", Character.class, WIDE, n -> (char) ('A' + n)),
        unordered("text", ValueType.of(String.class), List.of("one", "two", "x", "y", "z"), true),
        NAME,
        DATE,
        ordered("time", LocalTime.class, WIDE, n -> LocalTime.of(6, 0).plusMinutes(n)),
        ordered("date and time", LocalDateTime.class, WIDE, n -> noon.plusMinutes(n)),
        ordered("instant", Instant.class, WIDE, n -> noon.toInstant(ZoneOffset.UTC).plusSeconds(n)),
        ordered(
            "offset date and time",
            OffsetDateTime.class,
            WIDE,
            n -> noon.plusMinutes(n).atOffset(ZoneOffset.UTC)),
        ordered(
            "zoned date and time",
            ZonedDateTime.class,
            WIDE,
            n -> noon.plusMinutes(n).atZone(ZoneId.of("UTC"))),
        ordered("year", Year.class, TIGHT, n -> Year.of(2000 + n)),
        ordered("month", YearMonth.class, WIDE, n -> YearMonth.of(2024, 1).plusMonths(n)),
        ordered("day of the year", MonthDay.class, WIDE, n -> MonthDay.of(5 + n / 28, 1 + n % 28)),
        ordered("duration", Duration.class, WIDE, Duration::ofMinutes),
        unordered(
            "country", ValueType.of(Country.class), countries("DE", "FR", "IT", "NL", "ES"), true),
        ordered("prison term", PrisonTerm.class, TIGHT, PrisonTerm::ofMonths),
        ordered("money", Money.TYPE, WIDE, n -> new Money(n)),
        ordered("share", Share.TYPE, WIDE, n -> new Share(BigDecimal.valueOf(n))),
        unordered(
            "file number",
            FileNumber.TYPE,
            List.of(
                new FileNumber("A-1"),
                new FileNumber("A-2"),
                new FileNumber("X"),
                new FileNumber("Y"),
                new FileNumber("Z")),
            false));
  }

  private static List<Byte> bytes() {
    return List.of((byte) 1, (byte) 2, (byte) 3, (byte) 4, (byte) 5);
  }

  private static List<Country> countries(String... codes) {
    return java.util.Arrays.stream(codes).map(Country::of).toList();
  }
}
