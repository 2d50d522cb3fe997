package dev.proviso.value;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.math.BigInteger;
import java.time.DateTimeException;
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
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Days, times, moments and durations of {@code java.time}. */
final class TimeTypes {

  private static final BigInteger NANOS = BigInteger.valueOf(1_000_000_000);

  /** Days, hours, minutes and seconds, in nanoseconds. */
  private static final Seq<BigInteger> UNITS =
      Array.of(
          BigInteger.valueOf(86_400_000_000_000L),
          BigInteger.valueOf(3_600_000_000_000L),
          BigInteger.valueOf(60_000_000_000L),
          NANOS);

  private static final int LEAP_YEAR = 2000;

  private TimeTypes() {}

  static @Nullable ValueType<?> of(Class<?> javaType) {
    if (javaType == LocalDate.class) {
      return counted(LocalDate.class, "date");
    }
    if (javaType == Year.class) {
      return counted(Year.class, "year");
    }
    if (javaType == YearMonth.class) {
      return counted(YearMonth.class, "year and month");
    }
    if (javaType == MonthDay.class) {
      return counted(MonthDay.class, "month and day");
    }
    return javaType == Period.class ? periods() : ofNanoseconds(javaType);
  }

  private static @Nullable ValueType<?> ofNanoseconds(Class<?> javaType) {
    if (javaType == LocalTime.class) {
      return counted(LocalTime.class, "time of day");
    }
    if (javaType == LocalDateTime.class) {
      return counted(LocalDateTime.class, "date and time");
    }
    if (javaType == Instant.class) {
      return counted(Instant.class, "moment");
    }
    if (javaType == Duration.class) {
      return counted(Duration.class, "duration");
    }
    if (javaType == OffsetDateTime.class) {
      return moments(
          OffsetDateTime.class,
          "moment with offset",
          OffsetDateTime::toInstant,
          at -> at.atOffset(ZoneOffset.UTC));
    }
    return javaType == ZonedDateTime.class
        ? moments(
            ZonedDateTime.class,
            "moment with time zone",
            ZonedDateTime::toInstant,
            at -> at.atZone(ZoneOffset.UTC))
        : null;
  }

  /** The values of a type; null if it is none of these. */
  static @Nullable ValueDomain<?> domain(Class<?> javaType) {
    if (javaType == LocalDate.class) {
      return CountedDomain.<LocalDate>of(
          LocalDate::toEpochDay,
          LocalDate::ofEpochDay,
          LocalDate.MIN.toEpochDay(),
          LocalDate.MAX.toEpochDay());
    }
    if (javaType == Year.class) {
      return CountedDomain.<Year>of(
          year -> (long) year.getValue(),
          at -> Year.of(at.intValue()),
          Year.MIN_VALUE,
          Year.MAX_VALUE);
    }
    if (javaType == YearMonth.class) {
      return CountedDomain.<YearMonth>of(
          TimeTypes::month, TimeTypes::month, 12L * Year.MIN_VALUE, 12L * Year.MAX_VALUE + 11);
    }
    return javaType == MonthDay.class
        ? CountedDomain.<MonthDay>of(
            day -> (long) day.atYear(LEAP_YEAR).getDayOfYear(),
            at -> MonthDay.from(LocalDate.ofYearDay(LEAP_YEAR, at.intValue())),
            1,
            366)
        : domainOfNanoseconds(javaType);
  }

  private static @Nullable ValueDomain<?> domainOfNanoseconds(Class<?> javaType) {
    if (javaType == LocalTime.class) {
      return CountedDomain.<LocalTime>of(
              LocalTime::toNanoOfDay,
              LocalTime::ofNanoOfDay,
              LocalTime.MIN.toNanoOfDay(),
              LocalTime.MAX.toNanoOfDay())
          .preferring(UNITS);
    }
    if (javaType == LocalDateTime.class) {
      return nanoseconds(
          time -> time.toInstant(ZoneOffset.UTC),
          at -> LocalDateTime.ofInstant(at, ZoneOffset.UTC),
          LocalDateTime.MIN,
          LocalDateTime.MAX);
    }
    if (javaType == Instant.class) {
      return nanoseconds(Function.identity(), Function.identity(), Instant.MIN, Instant.MAX);
    }
    return javaType == Duration.class
        ? new CountedDomain<Duration>(
            TimeTypes::nanoseconds,
            at -> Duration.ofSeconds(seconds(at), nanos(at)),
            nanoseconds(Duration.ofSeconds(Long.MIN_VALUE)),
            nanoseconds(Duration.ofSeconds(Long.MAX_VALUE, 999_999_999)),
            UNITS)
        : null;
  }

  private static <T> ValueType<T> counted(Class<T> javaType, String id) {
    ValueTypeBuilder<T> builder = new ValueTypeBuilder<>(javaType, id, javaType);
    builder.order = natural();
    builder.domain = new DeferredDomain<>(javaType);
    builder.text = DefaultText.text();
    return builder.build();
  }

  @SuppressWarnings("unchecked") // all of these types are comparable
  private static <T> Comparator<T> natural() {
    return (Comparator<T>) (Comparator<?>) Comparator.<Integer>naturalOrder();
  }

  private static long month(YearMonth month) {
    return 12L * month.getYear() + month.getMonthValue() - 1;
  }

  private static YearMonth month(long at) {
    return YearMonth.of((int) Math.floorDiv(at, 12L), (int) Math.floorMod(at, 12L) + 1);
  }

  private static BigInteger nanoseconds(Instant moment) {
    return BigInteger.valueOf(moment.getEpochSecond())
        .multiply(NANOS)
        .add(BigInteger.valueOf(moment.getNano()));
  }

  private static BigInteger nanoseconds(Duration duration) {
    return BigInteger.valueOf(duration.getSeconds())
        .multiply(NANOS)
        .add(BigInteger.valueOf(duration.getNano()));
  }

  private static long seconds(BigInteger nanoseconds) {
    return nanoseconds
        .subtract(BigInteger.valueOf(nanos(nanoseconds)))
        .divide(NANOS)
        .longValueExact();
  }

  private static long nanos(BigInteger nanoseconds) {
    return nanoseconds.mod(NANOS).longValueExact();
  }

  private static <T> CountedDomain<T> nanoseconds(
      Function<T, Instant> moment, Function<Instant, T> value, T least, T greatest) {
    return new CountedDomain<>(
        of -> nanoseconds(moment.apply(of)),
        at -> value.apply(Instant.ofEpochSecond(seconds(at), nanos(at))),
        nanoseconds(moment.apply(least)),
        nanoseconds(moment.apply(greatest)),
        UNITS);
  }

  /** One moment is the same wherever it is written; the canonical value is in UTC. */
  private static <T> ValueType<T> moments(
      Class<T> javaType, String id, Function<T, Instant> moment, Function<Instant, T> inUtc) {
    Instant least = LocalDateTime.MIN.toInstant(ZoneOffset.UTC);
    Instant greatest = LocalDateTime.MAX.toInstant(ZoneOffset.UTC);
    ValueTypeBuilder<T> builder = new ValueTypeBuilder<>(javaType, id, javaType);
    builder.order = Comparator.comparing(moment);
    builder.check = of -> isWithin(moment, of, least, greatest) ? null : "it is out of range";
    builder.canonical = of -> inUtc.apply(moment.apply(of));
    builder.domain = nanoseconds(moment, inUtc, inUtc.apply(least), inUtc.apply(greatest));
    builder.text = of -> moment.apply(of).toString();
    return builder.build();
  }

  private static <T> boolean isWithin(
      Function<T, Instant> moment, T of, Instant least, Instant greatest) {
    try {
      Instant at = moment.apply(of);
      return !at.isBefore(least) && !at.isAfter(greatest);
    } catch (DateTimeException outOfRange) {
      return false;
    }
  }

  /** Twelve months are a year; how many days a month has depends on where it begins. */
  private static ValueType<Period> periods() {
    ValueTypeBuilder<Period> builder = new ValueTypeBuilder<>(Period.class, "period", Period.class);
    builder.check =
        period ->
            Math.abs(period.toTotalMonths()) > 12L * Year.MAX_VALUE ? "it is out of range" : null;
    builder.canonical = Period::normalized;
    builder.domain = new OtherPeriods();
    builder.text = Period::toString;
    return builder.build();
  }

  /** Periods that nobody mentions: so many days. */
  private record OtherPeriods() implements ValueDomain<Period> {

    @Override
    public Seq<Period> strictlyBetween(
        io.vavr.control.Option<Period> low, io.vavr.control.Option<Period> high, int most) {
      throw new IllegalStateException("periods have no order");
    }

    @Override
    public Seq<Period> others(
        Seq<Period> mentioned, java.util.function.Predicate<Period> isMentioned, int most) {
      return io.vavr.collection.Iterator.from(1)
          .map(Period::ofDays)
          .filter(isMentioned.negate())
          .take(most)
          .toArray();
    }
  }
}
