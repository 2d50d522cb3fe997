package dev.proviso.docs;

import dev.proviso.domain.PrisonTerm;
import dev.proviso.fact.Reading;
import dev.proviso.value.ValueType;
import io.vavr.collection.LinkedHashSet;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.DayOfWeek;
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
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads the values and readings that stand in the specification. */
final class Literals {

  private static final Map<String, Class<?>> CLASSES = new LinkedHashMap<>();
  private static final Map<Class<?>, Function<String, Object>> READERS = new LinkedHashMap<>();

  static {
    builtIn(Boolean.class, text -> oneOf(text, "yes", "no").equals("yes"));
    builtIn(Character.class, Literals::character);
    builtIn(String.class, Literals::quoted);
    builtIn(Byte.class, Byte::valueOf);
    builtIn(Short.class, Short::valueOf);
    builtIn(Integer.class, Integer::valueOf);
    builtIn(Long.class, Long::valueOf);
    builtIn(BigInteger.class, BigInteger::new);
    builtIn(BigDecimal.class, BigDecimal::new);
    builtIn(Float.class, Float::valueOf);
    builtIn(Double.class, Double::valueOf);
    builtIn(Number.class, text -> missing(text));
    builtIn(LocalDate.class, LocalDate::parse);
    builtIn(LocalTime.class, LocalTime::parse);
    builtIn(LocalDateTime.class, LocalDateTime::parse);
    builtIn(Instant.class, Instant::parse);
    builtIn(OffsetDateTime.class, OffsetDateTime::parse);
    builtIn(ZonedDateTime.class, ZonedDateTime::parse);
    builtIn(Year.class, Year::parse);
    builtIn(YearMonth.class, YearMonth::parse);
    builtIn(MonthDay.class, MonthDay::parse);
    builtIn(Duration.class, Duration::parse);
    builtIn(Period.class, Period::parse);
    other(DayOfWeek.class, DayOfWeek::valueOf);
    other(RoundingMode.class, RoundingMode::valueOf);
    other(UUID.class, UUID::fromString);
    other(AtomicInteger.class, text -> new AtomicInteger(Integer.parseInt(text)));
    other(Date.class, Literals::changingDate);
    CLASSES.put("prison term", PrisonTerm.class);
    READERS.put(
        PrisonTerm.class,
        text ->
            text.equals("life")
                ? PrisonTerm.life()
                : PrisonTerm.ofMonths(Integer.parseInt(text.replace(" months", ""))));
  }

  private Literals() {}

  private static <T> void builtIn(Class<T> javaType, Function<String, ? extends T> reader) {
    CLASSES.put(ValueType.of(javaType).id(), javaType);
    READERS.put(javaType, reader::apply);
  }

  private static <T> void other(Class<T> javaType, Function<String, ? extends T> reader) {
    CLASSES.put(javaType.getName(), javaType);
    READERS.put(javaType, reader::apply);
  }

  private static String oneOf(String text, String... allowed) {
    if (!List.of(allowed).contains(text)) {
      throw new AssertionError("`" + text + "` is none of " + List.of(allowed));
    }
    return text;
  }

  private static Number missing(String text) {
    throw new AssertionError("`" + text + "` needs the id of a type before a colon");
  }

  @SuppressWarnings("JavaUtilDate") // a type that is refused
  private static Date changingDate(String milliseconds) {
    return new Date(Long.parseLong(milliseconds));
  }

  private static String quoted(String text) {
    if (text.length() < 2 || !text.startsWith("\"") || !text.endsWith("\"")) {
      throw new AssertionError("`" + text + "` is not in double quotes");
    }
    return unescaped(text.substring(1, text.length() - 1));
  }

  private static Character character(String text) {
    return quoted(text).charAt(0);
  }

  private static String unescaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.startsWith("\\u", i)) {
        out.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  /** The class of an id of a built-in type. */
  static Class<?> javaType(String id) {
    return CLASSES.get(id);
  }

  @SuppressWarnings("unchecked")
  static ValueType<Object> type(String id) {
    if (id.equals("undeclared")) {
      return ValueType.undeclared();
    }
    if (id.startsWith("set of ")) {
      ValueType<?> sets = ValueType.setOf(type(id.substring("set of ".length())));
      return (ValueType<Object>) sets;
    }
    Class<?> javaType = CLASSES.get(id);
    if (javaType == null) {
      throw new AssertionError("there is no type `" + id + "`");
    }
    return (ValueType<Object>) ValueType.of(javaType);
  }

  /** A value: {@code 10}, {@code decimal:10}, {@code "text"} or {@code {1, 2}}. */
  static Object value(String id, String text) {
    for (String other : CLASSES.keySet()) {
      if (text.startsWith(other + ":")) {
        return READERS.get(CLASSES.get(other)).apply(text.substring(other.length() + 1));
      }
    }
    if (id.startsWith("set of ")) {
      String element = id.substring("set of ".length());
      if (!text.startsWith("{") || !text.endsWith("}")) {
        throw new AssertionError("`" + text + "` is no set");
      }
      String inner = text.substring(1, text.length() - 1);
      return LinkedHashSet.ofAll(values(element, inner));
    }
    return READERS
        .getOrDefault(CLASSES.getOrDefault(id, Void.class), Literals::missing)
        .apply(text);
  }

  /** Values with commas between them; none of an empty text or a dash. */
  static List<Object> values(String id, String text) {
    return list(text).stream()
        .map(one -> one.equals("null") ? null : value(id, one))
        .collect(java.util.ArrayList::new, java.util.ArrayList::add, java.util.ArrayList::addAll);
  }

  static List<String> list(String text) {
    return text.isBlank() || text.equals("–")
        ? List.of()
        : Stream.of(text.split(",", -1)).map(String::strip).toList();
  }

  /** What a fact answers: a value, or one of the words for what is no known answer. */
  static Supplier<Reading<Object>> reading(String id, String text) {
    return switch (text) {
      case "unknown", "UNKNOWN" -> Reading::unknown;
      case "absent" -> Reading::absent;
      case "conflicting" -> () -> Reading.conflicting("sources disagree");
      case "failed" -> () -> Reading.failed("the register is closed");
      case "null" -> () -> Reading.known(null);
      case "null reading" -> () -> null;
      case "throws RuntimeException" ->
          () -> {
            throw new IllegalStateException("broken");
          };
      case "throws StackOverflowError" ->
          () -> {
            throw new StackOverflowError();
          };
      default -> {
        Object value = value(id, text);
        yield () -> Reading.known(value);
      }
    };
  }
}
