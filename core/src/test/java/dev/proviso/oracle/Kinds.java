package dev.proviso.oracle;

import dev.proviso.check.IdentitySet;
import dev.proviso.domain.Country;
import dev.proviso.domain.PrisonTerm;
import dev.proviso.value.ValueType;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashSet;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The kinds of answers, each by rules that are written here and nowhere taken from the library. */
final class Kinds {

  /** Constants that differ only in case, and constants with bodies, which are of other classes. */
  enum Door {
    OPEN {
      @Override
      boolean lets() {
        return true;
      }
    },
    Open,
    A_B {
      @Override
      boolean lets() {
        return true;
      }
    },
    a_b;

    boolean lets() {
      return false;
    }
  }

  /** Has constants of the same names as another enum. */
  enum Gate {
    OPEN,
    A_B
  }

  /** A note that is no part of the value. */
  record Money(long cents, String note) {
    static final ValueType<Money> TYPE =
        ValueType.define("money", Money.class)
            .counted(Money::cents, cents -> new Money(cents, "made"));
  }

  record Share(BigDecimal percent) {
    static final ValueType<Share> TYPE =
        ValueType.define("share", Share.class).measured(Share::percent, Share::new);
  }

  record FileNumber(String raw) {
    static final ValueType<FileNumber> TYPE =
        ValueType.define("file number", FileNumber.class)
            .written(file -> file.raw().toUpperCase(Locale.ROOT));
  }

  /** Its class calls equal what its types keep apart. */
  record Name(String raw) {
    static final ValueType<Name> WRITTEN = ValueType.define("name", Name.class).written(Name::raw);

    static final ValueType<Name> LISTED =
        ValueType.define("listed name", Name.class)
            .only(List.of("a", "A", "b", "B").stream().map(Name::new).toList(), Name::raw);

    static final ValueType<Name> ORDERED =
        ValueType.define("ordered name", Name.class)
            .ordered(Comparator.comparing(Name::raw), Name::raw);

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Name name && raw.equalsIgnoreCase(name.raw);
    }

    @Override
    public int hashCode() {
      return raw.toLowerCase(Locale.ROOT).hashCode();
    }
  }

  /** Its class calls equal what rounds to the same ten. */
  record Coin(long cents) {
    static final ValueType<Coin> TYPE =
        ValueType.define("coin", Coin.class).counted(Coin::cents, Coin::new);

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Coin coin
          && Math.floorDiv(cents, 10) == Math.floorDiv(coin.cents, 10);
    }

    @Override
    public int hashCode() {
      return Long.hashCode(Math.floorDiv(cents, 10));
    }
  }

  /** Its types call other constants equal than Java does, and order them otherwise. */
  enum Rank {
    LOW,
    MIDDLE,
    HIGH,
    TOP;

    int place() {
      return List.of(values()).indexOf(this);
    }

    static final ValueType<Rank> LISTED =
        ValueType.define("listed rank", Rank.class).only(List.of(TOP, LOW, HIGH), Rank::name);

    static final ValueType<Rank> COUNTED =
        ValueType.define("counted rank", Rank.class)
            .counted(rank -> 3 - rank.place(), number -> values()[3 - (int) number], 0, 3);

    static final ValueType<Rank> WRITTEN =
        ValueType.define("written rank", Rank.class)
            .written(rank -> rank == MIDDLE ? "LOW" : rank.name());
  }

  /** Its class keeps apart what its types call equal. */
  record Tagged(String raw, int tag) {
    static final ValueType<Tagged> LISTED =
        ValueType.define("listed tag", Tagged.class)
            .only(
                List.of("a", "b", "c", "d").stream().map(raw -> new Tagged(raw, 0)).toList(),
                Tagged::raw);

    static final ValueType<Tagged> ORDERED =
        ValueType.define("ordered tag", Tagged.class)
            .ordered(Comparator.comparing(Tagged::raw), Tagged::raw);
  }

  private static final BigInteger NANOS = BigInteger.valueOf(1_000_000_000L);
  private static final BigInteger DAY = NANOS.multiply(BigInteger.valueOf(86_400));

  private Kinds() {}

  static List<Kind<?>> all() {
    List<Kind<?>> all = new ArrayList<>();
    all.add(booleans());
    all.add(doors());
    all.add(text());
    all.addAll(wholeNumbers());
    all.add(decimals());
    all.add(floats());
    all.add(doubles());
    all.add(numbers());
    all.addAll(times());
    all.addAll(moments());
    all.add(periods());
    all.add(countries());
    all.add(prisonTerms());
    all.addAll(ownTypes());
    for (Kind<?> element :
        List.of(doors(), text(), decimals(), doubles(), numbers(), money(), countries())) {
      all.add(setsOf(element));
    }
    all.add(setsOf(offsetMoments()));
    all.add(setsOf(periods()));
    all.add(setsOf(fileNumbers()));
    all.add(setsOf(names("written", Name.WRITTEN, false, false)));
    all.add(setsOf(names("listed", Name.LISTED, false, true)));
    all.add(setsOf(names("ordered", Name.ORDERED, true, false)));
    all.add(setsOf(coins()));
    all.add(setsOf(ranks("listed", Rank.LISTED, true, Rank.MIDDLE)));
    all.add(setsOf(ranks("written", Rank.WRITTEN, false, "LOW")));
    all.add(setsOf(tagged("listed", Tagged.LISTED, false, true)));
    all.add(setsOf(tagged("ordered", Tagged.ORDERED, true, false)));
    return all;
  }

  private static BigInteger big(long number) {
    return BigInteger.valueOf(number);
  }

  private static List<Object> bigs(long... numbers) {
    List<Object> all = new ArrayList<>();
    Arrays.stream(numbers).forEach(number -> all.add(big(number)));
    return all;
  }

  // Whole numbers and what stands for them.

  private static <T> Kind<T> counted(
      Class<T> javaType,
      ValueType<T> type,
      Function<T, @Nullable BigInteger> number,
      BiFunction<BigInteger, Random, T> written,
      @Nullable BigInteger least,
      @Nullable BigInteger greatest,
      List<Object> inside,
      Object... junk) {
    List<Object> pool = new ArrayList<>(inside);
    if (least != null && greatest != null) {
      pool.addAll(List.of(least, least.add(BigInteger.ONE), greatest));
    }
    Function<List<Object>, List<Object>> around =
        stepping(
            at -> at.equals(greatest) ? null : ((BigInteger) at).add(BigInteger.ONE),
            at -> at.equals(least) ? null : ((BigInteger) at).subtract(BigInteger.ONE),
            inside.get(0));
    return new Kind<>(
        javaType.getSimpleName(),
        type,
        true,
        true,
        raw -> javaType.isInstance(raw) ? number.apply(javaType.cast(raw)) : null,
        (plain, random) -> written.apply((BigInteger) plain, random),
        pool,
        around,
        List.of(junk),
        null);
  }

  /** Each constant with two steps up and down. */
  private static Function<List<Object>, List<Object>> stepping(
      UnaryOperator<@Nullable Object> next,
      UnaryOperator<@Nullable Object> previous,
      Object origin) {
    return constants -> {
      Set<Object> found = new TreeSet<>();
      for (Object constant : constants.isEmpty() ? List.of(origin) : constants) {
        found.add(constant);
        for (UnaryOperator<@Nullable Object> step : List.of(next, previous)) {
          @Nullable Object at = constant;
          for (int i = 0; i < 2 && at != null; i++) {
            at = step.apply(at);
            if (at != null) {
              found.add(at);
            }
          }
        }
      }
      return new ArrayList<>(found);
    };
  }

  private static Kind<Boolean> booleans() {
    return counted(
        Boolean.class,
        ValueType.of(Boolean.class),
        yes -> yes ? BigInteger.ONE : BigInteger.ZERO,
        (at, random) -> at.signum() == 1,
        BigInteger.ZERO,
        BigInteger.ONE,
        bigs(0),
        "true",
        1);
  }

  static Kind<Door> doors() {
    List<Door> all = List.of(Door.OPEN, Door.Open, Door.A_B, Door.a_b);
    return counted(
        Door.class,
        ValueType.of(Door.class),
        door -> big(all.indexOf(door)),
        (at, random) -> all.get(at.intValueExact()),
        BigInteger.ZERO,
        big(3),
        bigs(2),
        Gate.OPEN,
        "OPEN");
  }

  private static List<Kind<?>> wholeNumbers() {
    return List.of(
        counted(
            Character.class,
            ValueType.of(Character.class),
            c -> Character.isSurrogate(c) ? null : big(c < 0xD800 ? c : c - 2048),
            (at, random) -> (char) (at.intValue() < 0xD800 ? at.intValue() : at.intValue() + 2048),
            BigInteger.ZERO,
            big(0xFFFF - 2048),
            bigs('a', 'b', 'B', 0xD7FF, 0xD800),
            '\uD800',
            '\uDFFF',
            "a",
            97),
        counted(
            Byte.class,
            ValueType.of(Byte.class),
            number -> big(number),
            (at, random) -> at.byteValueExact(),
            big(-128),
            big(127),
            bigs(0, 10, 11),
            10,
            "10"),
        counted(
            Short.class,
            ValueType.of(Short.class),
            number -> big(number),
            (at, random) -> at.shortValueExact(),
            big(-32768),
            big(32767),
            bigs(0, 10, 12),
            10,
            "10"),
        counted(
            Integer.class,
            ValueType.of(Integer.class),
            number -> big(number),
            (at, random) -> at.intValueExact(),
            big(Integer.MIN_VALUE),
            big(Integer.MAX_VALUE),
            bigs(0, 1000, 1002),
            10L,
            "10"),
        counted(
            Long.class,
            ValueType.of(Long.class),
            number -> big(number),
            (at, random) -> at.longValueExact(),
            big(Long.MIN_VALUE),
            big(Long.MAX_VALUE),
            bigs(0, 1000, 1L << 53, (1L << 53) + 1),
            10,
            BigInteger.TEN),
        counted(
            BigInteger.class,
            ValueType.of(BigInteger.class),
            number -> number.bitLength() > 20_410 ? null : number,
            (at, random) -> new BigInteger(at.toByteArray()),
            null,
            null,
            List.of(BigInteger.ZERO, BigInteger.TEN, big(11), BigInteger.TWO.pow(90).negate()),
            BigInteger.ONE.shiftLeft(30_000),
            10,
            BigDecimal.TEN));
  }

  // Decimal numbers and what stands for them.

  private static BigDecimal stripped(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }

  private static BigDecimal rewritten(BigDecimal number, Random random) {
    BigDecimal wide = number.setScale(Math.max(number.scale(), 0) + random.nextInt(4));
    return random.nextBoolean() ? wide : random.nextBoolean() ? stripped(number) : number;
  }

  private static List<Object> decimalPool(String... numbers) {
    List<Object> pool = new ArrayList<>();
    for (String number : numbers) {
      pool.add(stripped(new BigDecimal(number)));
    }
    return pool;
  }

  private static final List<Object> DECIMALS =
      decimalPool("0", "1", "10", "10.01", "0.1", "-2.5", "1E+20", "1E-20", "100");

  /** Two values between two constants, and beyond the outermost. */
  private static List<Object> dense(List<Object> constants) {
    TreeSet<BigDecimal> sorted = new TreeSet<>();
    constants.forEach(constant -> sorted.add((BigDecimal) constant));
    if (sorted.isEmpty()) {
      sorted.add(BigDecimal.ZERO);
    }
    TreeSet<BigDecimal> found = new TreeSet<>(sorted);
    BigDecimal two = BigDecimal.valueOf(2);
    found.add(sorted.first().subtract(BigDecimal.ONE));
    found.add(sorted.first().subtract(two));
    found.add(sorted.last().add(BigDecimal.ONE));
    found.add(sorted.last().add(two));
    for (BigDecimal low : sorted) {
      @Nullable BigDecimal high = sorted.higher(low);
      if (high != null) {
        BigDecimal half = high.subtract(low).divide(two);
        found.add(low.add(half));
        found.add(low.add(half.divide(two)));
      }
    }
    List<Object> all = new ArrayList<>();
    found.forEach(number -> all.add(stripped(number)));
    return all;
  }

  static Kind<BigDecimal> decimals() {
    return new Kind<>(
        "BigDecimal",
        ValueType.of(BigDecimal.class),
        true,
        true,
        raw -> raw instanceof BigDecimal number && !isHuge(number) ? stripped(number) : null,
        (plain, random) -> rewritten((BigDecimal) plain, random),
        DECIMALS,
        Kinds::dense,
        List.of(new BigDecimal("1E+400000000"), new BigDecimal("1E-400000000"), 10, "10", 10.0),
        null);
  }

  private static boolean isHuge(BigDecimal number) {
    return number.signum() != 0 && Math.abs((long) number.scale()) > 100_000;
  }

  private static Kind<Double> doubles() {
    return new Kind<>(
        "Double",
        ValueType.of(Double.class),
        true,
        true,
        raw -> raw instanceof Double number && !number.isNaN() ? (Object) (number + 0.0) : null,
        (plain, random) -> {
          double number = (Double) plain;
          return number == 0 && random.nextBoolean() ? -0.0 : number;
        },
        List.of(
            0.0,
            10.0,
            0.1,
            0.30000000000000004,
            -1.5,
            Double.MAX_VALUE,
            Double.MIN_VALUE,
            -Double.MAX_VALUE,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY),
        stepping(
            at -> (Double) at == Double.POSITIVE_INFINITY ? null : Math.nextUp((Double) at) + 0.0,
            at -> (Double) at == Double.NEGATIVE_INFINITY ? null : Math.nextDown((Double) at) + 0.0,
            0.0),
        List.of(Double.NaN, 10, 10f, "10.0"),
        null);
  }

  private static Kind<Float> floats() {
    return new Kind<>(
        "Float",
        ValueType.of(Float.class),
        true,
        true,
        raw -> raw instanceof Float number && !number.isNaN() ? (Object) (number + 0.0f) : null,
        (plain, random) -> {
          float number = (Float) plain;
          return number == 0 && random.nextBoolean() ? -0.0f : number;
        },
        List.of(
            0f,
            10f,
            0.1f,
            -1.5f,
            16_777_216f,
            Float.MAX_VALUE,
            Float.MIN_VALUE,
            Float.POSITIVE_INFINITY,
            Float.NEGATIVE_INFINITY),
        stepping(
            at -> (Float) at == Float.POSITIVE_INFINITY ? null : Math.nextUp((Float) at) + 0.0f,
            at -> (Float) at == Float.NEGATIVE_INFINITY ? null : Math.nextDown((Float) at) + 0.0f,
            0f),
        List.of(Float.NaN, 10, 10.0, "10"),
        null);
  }

  /** One number is the same in every class; that of a floating-point number is exact. */
  static Kind<Number> numbers() {
    return new Kind<>(
        "Number",
        ValueType.of(Number.class),
        true,
        true,
        Kinds::number,
        (plain, random) -> anyClass((BigDecimal) plain, random),
        decimalPool("0", "1", "10", "10.01", "0.5", "-2.5", "127", "9007199254740993", "100000"),
        Kinds::dense,
        List.of(
            Double.NaN,
            Float.POSITIVE_INFINITY,
            new BigDecimal("1E+400000000"),
            new java.util.concurrent.atomic.AtomicInteger(10),
            "10"),
        null);
  }

  private static @Nullable Object number(Object raw) {
    if (raw instanceof BigDecimal decimal) {
      return isHuge(decimal) ? null : stripped(decimal);
    }
    if (raw instanceof BigInteger whole) {
      return stripped(new BigDecimal(whole));
    }
    if (raw instanceof Double || raw instanceof Float) {
      double number = ((Number) raw).doubleValue();
      return Double.isNaN(number) || Double.isInfinite(number)
          ? null
          : stripped(new BigDecimal(number));
    }
    return raw instanceof Byte
            || raw instanceof Short
            || raw instanceof Integer
            || raw instanceof Long
        ? stripped(BigDecimal.valueOf(((Number) raw).longValue()))
        : null;
  }

  private static Number anyClass(BigDecimal number, Random random) {
    List<Number> ways = new ArrayList<>();
    ways.add(rewritten(number, random));
    if (number.remainder(BigDecimal.ONE).signum() == 0) {
      BigInteger whole = number.toBigIntegerExact();
      ways.add(whole);
      if (whole.bitLength() < 64) {
        ways.add(whole.longValueExact());
      }
      if (whole.bitLength() < 32) {
        ways.add(whole.intValueExact());
      }
      if (whole.bitLength() < 16) {
        ways.add(whole.shortValueExact());
      }
      if (whole.bitLength() < 8) {
        ways.add(whole.byteValueExact());
      }
    }
    double wide = number.doubleValue();
    if (!Double.isInfinite(wide) && new BigDecimal(wide).compareTo(number) == 0) {
      ways.add(wide == 0 && random.nextBoolean() ? -0.0 : wide);
    }
    float narrow = number.floatValue();
    if (!Float.isInfinite(narrow) && new BigDecimal(narrow).compareTo(number) == 0) {
      ways.add(narrow);
    }
    return ways.get(random.nextInt(ways.size()));
  }

  // Time.

  private static List<Kind<?>> times() {
    return List.of(
        counted(
            LocalDate.class,
            ValueType.of(LocalDate.class),
            day -> big(day.toEpochDay()),
            (at, random) -> LocalDate.ofEpochDay(at.longValueExact()),
            big(LocalDate.MIN.toEpochDay()),
            big(LocalDate.MAX.toEpochDay()),
            bigs(0, 19_781, 19_782, 19_784),
            "1970-01-01",
            LocalDateTime.of(1970, 1, 1, 0, 0),
            0L),
        counted(
            LocalTime.class,
            ValueType.of(LocalTime.class),
            time -> big(time.toNanoOfDay()),
            (at, random) -> LocalTime.ofNanoOfDay(at.longValueExact()),
            BigInteger.ZERO,
            DAY.subtract(BigInteger.ONE),
            List.of(DAY.shiftRight(1), NANOS, NANOS.add(big(2))),
            "12:00"),
        counted(
            LocalDateTime.class,
            ValueType.of(LocalDateTime.class),
            Kinds::local,
            (at, random) -> local(at),
            local(LocalDateTime.MIN),
            local(LocalDateTime.MAX),
            List.of(BigInteger.ZERO, DAY, DAY.add(BigInteger.ONE), NANOS.negate()),
            LocalDate.EPOCH,
            Instant.EPOCH),
        counted(
            Year.class,
            ValueType.of(Year.class),
            year -> big(year.getValue()),
            (at, random) -> Year.of(at.intValueExact()),
            big(-999_999_999),
            big(999_999_999),
            bigs(2000, 2024, 2026),
            2024,
            "2024"),
        counted(
            YearMonth.class,
            ValueType.of(YearMonth.class),
            month -> big(month.getYear()).multiply(big(12)).add(big(month.getMonthValue() - 1)),
            (at, random) -> month(at),
            big(-999_999_999L * 12),
            big(999_999_999L * 12 + 11),
            bigs(24_000, 24_011, 24_012, -1),
            "2024-01",
            LocalDate.EPOCH),
        counted(
            MonthDay.class,
            ValueType.of(MonthDay.class),
            day -> big(LocalDate.of(2000, day.getMonth(), day.getDayOfMonth()).getDayOfYear()),
            (at, random) -> MonthDay.from(LocalDate.ofYearDay(2000, at.intValueExact())),
            BigInteger.ONE,
            big(366),
            bigs(59, 60, 61),
            "--02-29"),
        counted(
            Duration.class,
            ValueType.of(Duration.class),
            Kinds::nanoseconds,
            (at, random) -> duration(at),
            big(Long.MIN_VALUE).multiply(NANOS),
            big(Long.MAX_VALUE).multiply(NANOS).add(big(999_999_999)),
            List.of(BigInteger.ZERO, DAY, DAY.add(BigInteger.TWO), NANOS.negate()),
            Period.ofDays(1),
            "PT1S"));
  }

  private static YearMonth month(BigInteger at) {
    BigInteger month = at.mod(big(12));
    return YearMonth.of(
        at.subtract(month).divide(big(12)).intValueExact(), month.intValueExact() + 1);
  }

  private static BigInteger nanoseconds(Duration duration) {
    return big(duration.getSeconds()).multiply(NANOS).add(big(duration.getNano()));
  }

  private static Duration duration(BigInteger at) {
    BigInteger nanos = at.mod(NANOS);
    return Duration.ofSeconds(
        at.subtract(nanos).divide(NANOS).longValueExact(), nanos.longValueExact());
  }

  private static BigInteger local(LocalDateTime time) {
    return big(time.toLocalDate().toEpochDay())
        .multiply(DAY)
        .add(big(time.toLocalTime().toNanoOfDay()));
  }

  private static LocalDateTime local(BigInteger at) {
    BigInteger time = at.mod(DAY);
    return LocalDateTime.of(
        LocalDate.ofEpochDay(at.subtract(time).divide(DAY).longValueExact()),
        LocalTime.ofNanoOfDay(time.longValueExact()));
  }

  private static BigInteger moment(Instant moment) {
    return big(moment.getEpochSecond()).multiply(NANOS).add(big(moment.getNano()));
  }

  private static @Nullable BigInteger utc(LocalDateTime local, ZoneOffset offset) {
    BigInteger at = local(local).subtract(big(offset.getTotalSeconds()).multiply(NANOS));
    boolean isWithin =
        at.compareTo(local(LocalDateTime.MIN)) >= 0 && at.compareTo(local(LocalDateTime.MAX)) <= 0;
    return isWithin ? at : null;
  }

  /** The same moment in another place, where there is one. */
  private static LocalDateTime elsewhere(BigInteger at, ZoneOffset offset) {
    return local(at.add(big(offset.getTotalSeconds()).multiply(NANOS)));
  }

  private static boolean isNearAnEnd(BigInteger at) {
    return at.subtract(DAY).compareTo(local(LocalDateTime.MIN)) < 0
        || at.add(DAY).compareTo(local(LocalDateTime.MAX)) > 0;
  }

  private static final List<Object> MOMENTS =
      List.of(
          BigInteger.ZERO,
          DAY,
          DAY.add(BigInteger.ONE),
          DAY.multiply(big(19_805)).add(NANOS.multiply(big(4_500))),
          NANOS.negate());

  static Kind<OffsetDateTime> offsetMoments() {
    return counted(
        OffsetDateTime.class,
        ValueType.of(OffsetDateTime.class),
        at -> utc(at.toLocalDateTime(), at.getOffset()),
        (at, random) -> {
          ZoneOffset offset =
              isNearAnEnd(at)
                  ? ZoneOffset.UTC
                  : ZoneOffset.ofTotalSeconds(random.nextInt(64_800 * 2) - 64_800);
          return OffsetDateTime.of(elsewhere(at, offset), offset);
        },
        local(LocalDateTime.MIN),
        local(LocalDateTime.MAX),
        MOMENTS,
        OffsetDateTime.MIN,
        OffsetDateTime.MAX,
        Instant.EPOCH);
  }

  private static List<Kind<?>> moments() {
    List<String> zones = List.of("UTC", "Europe/Berlin", "Asia/Kathmandu", "America/New_York");
    return List.of(
        counted(
            Instant.class,
            ValueType.of(Instant.class),
            Kinds::moment,
            (at, random) -> {
              BigInteger nanos = at.mod(NANOS);
              return Instant.ofEpochSecond(
                  at.subtract(nanos).divide(NANOS).longValueExact(), nanos.longValueExact());
            },
            moment(Instant.MIN),
            moment(Instant.MAX),
            MOMENTS,
            "1970-01-01T00:00:00Z",
            LocalDateTime.MIN),
        offsetMoments(),
        counted(
            ZonedDateTime.class,
            ValueType.of(ZonedDateTime.class),
            at -> utc(at.toLocalDateTime(), at.getOffset()),
            (at, random) -> {
              ZonedDateTime there = ZonedDateTime.of(elsewhere(at, ZoneOffset.UTC), ZoneOffset.UTC);
              return isNearAnEnd(at)
                  ? there
                  : there.withZoneSameInstant(ZoneId.of(zones.get(random.nextInt(zones.size()))));
            },
            local(LocalDateTime.MIN),
            local(LocalDateTime.MAX),
            MOMENTS,
            OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC),
            ZonedDateTime.of(LocalDateTime.MIN, ZoneOffset.MAX)));
  }

  // Types without an order.

  private static <T> Kind<T> unordered(
      String name,
      ValueType<T> type,
      boolean isDecided,
      Function<Object, @Nullable Object> plain,
      BiFunction<Object, Random, T> written,
      List<Object> pool,
      List<Object> others,
      Object... junk) {
    Function<List<Object>, List<Object>> around =
        constants -> {
          List<Object> found = new ArrayList<>(new java.util.LinkedHashSet<>(constants));
          others.stream().filter(one -> !constants.contains(one)).limit(2).forEach(found::add);
          return found;
        };
    return new Kind<>(
        name, type, false, isDecided, plain, written, pool, around, List.of(junk), null);
  }

  static Kind<String> text() {
    return unordered(
        "String",
        ValueType.of(String.class),
        true,
        raw -> raw instanceof String ? raw : null,
        (plain, random) -> new String(((String) plain).toCharArray()),
        List.of("", "1", "10", "a", "A", "\u00e9", "e\u0301", "something else", "\ud83d\ude00"),
        List.of("one more", "and another", "a third"),
        1,
        'a');
  }

  @SuppressWarnings("JavaPeriodGetDays") // months are compared beside them
  static Kind<Period> periods() {
    return unordered(
        "Period",
        ValueType.of(Period.class),
        true,
        raw ->
            raw instanceof Period period && Math.abs(months(period)) <= 12L * 999_999_999
                ? List.of(months(period), (long) period.getDays())
                : null,
        (plain, random) -> {
          List<?> both = (List<?>) plain;
          long months = (Long) both.get(0);
          int years = random.nextInt(5) - 2;
          return Period.of(years, (int) (months - 12L * years), ((Long) both.get(1)).intValue());
        },
        List.of(
            List.of(0L, 0L),
            List.of(12L, 0L),
            List.of(13L, -1L),
            List.of(0L, 1L),
            List.of(-12L, 30L),
            List.of(1L, 0L),
            List.of(0L, 30L)),
        List.of(List.of(7L, 77L), List.of(8L, 88L), List.of(9L, 99L)),
        Period.of(Integer.MAX_VALUE, 0, 0),
        Duration.ofDays(1));
  }

  private static long months(Period period) {
    return 12L * period.getYears() + period.getMonths();
  }

  static Kind<Country> countries() {
    return unordered(
        "Country",
        ValueType.of(Country.class),
        true,
        raw -> raw instanceof Country country ? country.code() : null,
        (plain, random) -> Country.of((String) plain),
        List.of("DE", "FR", "LU", "US"),
        List.of("IT", "NL", "ES"),
        "DE",
        Locale.GERMANY);
  }

  private static Kind<PrisonTerm> prisonTerms() {
    BigInteger life = big(Integer.MAX_VALUE).add(BigInteger.ONE);
    return counted(
        PrisonTerm.class,
        ValueType.of(PrisonTerm.class),
        term -> term.months().map(Kinds::months).getOrElse(life),
        (at, random) ->
            at.equals(life)
                ? PrisonTerm.life()
                : at.mod(big(12)).signum() == 0 && random.nextBoolean()
                    ? PrisonTerm.ofYears(at.intValueExact() / 12)
                    : PrisonTerm.ofMonths(at.intValueExact()),
        BigInteger.ONE,
        life,
        bigs(12, 72, 73, 75),
        12,
        "6y");
  }

  private static BigInteger months(int months) {
    return big(months);
  }

  static Kind<Money> money() {
    return counted(
        Money.class,
        Money.TYPE,
        money -> big(money.cents()),
        (at, random) -> new Money(at.longValueExact(), "note " + random.nextInt(3)),
        big(Long.MIN_VALUE),
        big(Long.MAX_VALUE),
        bigs(0, 1000, 1001, 1003),
        1000L,
        BigDecimal.TEN);
  }

  private static List<Kind<?>> ownTypes() {
    return List.of(
        money(),
        new Kind<>(
            "Share",
            Share.TYPE,
            true,
            true,
            raw ->
                raw instanceof Share share && !isHuge(share.percent())
                    ? stripped(share.percent())
                    : null,
            (plain, random) -> new Share(rewritten((BigDecimal) plain, random)),
            DECIMALS,
            Kinds::dense,
            List.of(BigDecimal.TEN, new Share(new BigDecimal("1E+400000000"))),
            null),
        fileNumbers(),
        names("written", Name.WRITTEN, false, false),
        names("listed", Name.LISTED, false, true),
        names("ordered", Name.ORDERED, true, false),
        coins(),
        tagged("listed", Tagged.LISTED, false, true),
        tagged("ordered", Tagged.ORDERED, true, false),
        counted(
            Rank.class,
            Rank.COUNTED,
            rank -> big(3 - rank.place()),
            (at, random) -> Rank.values()[3 - at.intValueExact()],
            BigInteger.ZERO,
            big(3),
            bigs(1),
            "LOW"),
        ranks("listed", Rank.LISTED, true, Rank.MIDDLE, "LOW"),
        ranks("written", Rank.WRITTEN, false, "LOW"));
  }

  private static Kind<Rank> ranks(
      String how, ValueType<Rank> type, boolean isDecided, Object... junk) {
    return new Kind<>(
        "Rank, " + how,
        type,
        false,
        isDecided,
        raw -> raw instanceof Rank rank && type.admits(rank) ? type.text(rank) : null,
        (plain, random) ->
            !isDecided && plain.equals("LOW") && random.nextBoolean()
                ? Rank.MIDDLE
                : Rank.valueOf((String) plain),
        List.of("LOW", "HIGH", "TOP"),
        constants -> texts(constants, false, "LOW", "HIGH", "TOP"),
        List.of(junk),
        null);
  }

  /** Some texts, and if they are ordered texts that lie between them. */
  private static List<Object> texts(List<Object> constants, boolean isOrdered, String... others) {
    Set<Object> found = new TreeSet<>(constants);
    if (isOrdered) {
      constants.forEach(one -> found.addAll(List.of(one + "!", one + "!!")));
      found.addAll(List.of("", " "));
    } else {
      Arrays.stream(others).filter(one -> !constants.contains(one)).limit(2).forEach(found::add);
    }
    return new ArrayList<>(found);
  }

  private static Kind<Name> names(
      String how, ValueType<Name> type, boolean isOrdered, boolean isDecided) {
    List<Object> pool = List.of("a", "A", "b", "B");
    return new Kind<>(
        "Name, " + how,
        type,
        isOrdered,
        isDecided,
        raw -> raw instanceof Name name && type.admits(name) ? name.raw() : null,
        (plain, random) -> new Name((String) plain),
        pool,
        constants ->
            isDecided
                ? texts(constants, isOrdered, "a", "A", "b", "B")
                : texts(constants, isOrdered, "C", "c"),
        isDecided ? List.of("a", new Name("c"), new Name("C")) : List.of("a"),
        null);
  }

  private static Kind<Coin> coins() {
    return counted(
        Coin.class,
        Coin.TYPE,
        coin -> big(coin.cents()),
        (at, random) -> new Coin(at.longValueExact()),
        big(Long.MIN_VALUE),
        big(Long.MAX_VALUE),
        bigs(0, 1, 3, 11),
        1L,
        "1");
  }

  private static Kind<Tagged> tagged(
      String how, ValueType<Tagged> type, boolean isOrdered, boolean isDecided) {
    return new Kind<>(
        "Tagged, " + how,
        type,
        isOrdered,
        isDecided,
        raw -> raw instanceof Tagged tagged && type.admits(tagged) ? tagged.raw() : null,
        (plain, random) -> new Tagged((String) plain, random.nextInt(3)),
        List.of("a", "b", "c", "d"),
        constants -> texts(constants, isOrdered, "a", "b", "c", "d"),
        isDecided ? List.of("a", new Tagged("e", 0)) : List.of("a"),
        null);
  }

  private static Kind<FileNumber> fileNumbers() {
    return unordered(
        "FileNumber",
        FileNumber.TYPE,
        false,
        raw -> raw instanceof FileNumber file ? file.raw().toUpperCase(Locale.ROOT) : null,
        (plain, random) ->
            new FileNumber(
                random.nextBoolean() ? (String) plain : ((String) plain).toLowerCase(Locale.ROOT)),
        List.of("A-1", "A-2", "B-1"),
        List.of("X-1", "X-2"),
        "A-1");
  }

  // Sets.

  @SuppressWarnings("unchecked") // a set kind draws on what its elements draw on
  static <E> Kind<io.vavr.collection.Set<E>> setsOf(Kind<E> element) {
    List<Object> junk = new ArrayList<>(List.of("a set", List.of()));
    element.junk().forEach(one -> junk.add(HashSet.of(one)));
    junk.add(LinkedHashSet.of((Object) null));
    junk.add(LinkedHashSet.of(element.written().apply(element.pool().get(0), new Random(1)), null));
    return new Kind<>(
        "Set of " + element.name(),
        ValueType.setOf(element.type()),
        false,
        element.isDecided(),
        raw -> plainSet(element, raw),
        (plain, random) -> {
          List<E> all = new ArrayList<>();
          for (Object one : (Set<Object>) plain) {
            for (int times = 1 + random.nextInt(2); times > 0; times--) {
              all.add(element.written().apply(one, random));
            }
          }
          Collections.shuffle(all, random);
          io.vavr.collection.Set<E> hashed =
              random.nextBoolean() ? HashSet.ofAll(all) : LinkedHashSet.ofAll(all);
          // A hash set has lost what the class of the elements calls equal; a list has not.
          return plain.equals(plainSet(element, hashed))
              ? hashed
              : IdentitySet.of(all, random.nextBoolean());
        },
        List.of(),
        Kinds::subsets,
        junk,
        element);
  }

  private static @Nullable Object plainSet(Kind<?> element, Object raw) {
    if (!(raw instanceof io.vavr.collection.Set<?> set)) {
      return null;
    }
    Set<Object> plain = new java.util.HashSet<>();
    for (@Nullable Object one : set) {
      @Nullable Object found = one == null ? null : element.plain().apply(one);
      if (found == null) {
        return null;
      }
      plain.add(found);
    }
    return plain;
  }

  static List<Object> subsets(List<Object> elements) {
    List<Object> all = new ArrayList<>();
    for (int mask = 0; mask < 1 << elements.size(); mask++) {
      Set<Object> subset = new java.util.HashSet<>();
      for (int i = 0; i < elements.size(); i++) {
        if ((mask & 1 << i) != 0) {
          subset.add(elements.get(i));
        }
      }
      all.add(subset);
    }
    return all;
  }
}
