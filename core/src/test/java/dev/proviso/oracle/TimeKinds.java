package dev.proviso.oracle;

import static dev.proviso.oracle.KindFactory.big;
import static dev.proviso.oracle.KindFactory.bigs;
import static dev.proviso.oracle.KindFactory.counted;
import static dev.proviso.oracle.KindFactory.unordered;

import dev.proviso.value.ValueType;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days, times, moments and lengths of time. */
final class TimeKinds {

  private static final BigInteger NANOS = BigInteger.valueOf(1_000_000_000L);
  private static final BigInteger DAY = NANOS.multiply(BigInteger.valueOf(86_400));

  private static final List<Object> MOMENTS =
      List.of(
          BigInteger.ZERO,
          DAY,
          DAY.add(BigInteger.ONE),
          DAY.multiply(big(19_805)).add(NANOS.multiply(big(4_500))),
          NANOS.negate());

  private TimeKinds() {}

  static List<Kind<?>> all() {
    List<Kind<?>> all = new ArrayList<>(times());
    all.addAll(moments());
    all.add(periods());
    return all;
  }

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
            TimeKinds::local,
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
            TimeKinds::nanoseconds,
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
            TimeKinds::moment,
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
}
