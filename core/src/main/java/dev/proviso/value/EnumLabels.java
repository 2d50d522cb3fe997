package dev.proviso.value;

import io.vavr.collection.Seq;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How constants of an enum are shown: as they print themselves, if their author says how; by their
 * names, if their words would be the same; otherwise in words, for which they need no label. It is
 * found out when somebody first asks.
 */
final class EnumLabels implements Function<Enum<?>, @Nullable String> {

  private enum Way {
    AS_PRINTED,
    BY_NAME,
    IN_WORDS
  }

  private final Seq<Enum<?>> constants;
  private volatile @Nullable Way way;

  EnumLabels(Seq<Enum<?>> constants) {
    this.constants = constants;
  }

  @Override
  public @Nullable String apply(Enum<?> constant) {
    return switch (way()) {
      case AS_PRINTED -> printsItself(constant) ? constant.toString() : words(constant);
      case BY_NAME -> constant.name();
      case IN_WORDS ->
          isName(constant) ? constant.name().charAt(0) + words(constant).substring(1) : null;
    };
  }

  /** English writes the names of months and of days of the week with a capital. */
  private static boolean isName(Enum<?> constant) {
    return constant instanceof Month || constant instanceof DayOfWeek;
  }

  private Way way() {
    @Nullable Way known = way;
    if (known == null) {
      known = found();
      way = known;
    }
    return known;
  }

  private Way found() {
    if (constants.exists(EnumLabels::printsItself)) {
      return Way.AS_PRINTED;
    }
    return constants.distinctBy(EnumLabels::words).size() < constants.size()
        ? Way.BY_NAME
        : Way.IN_WORDS;
  }

  /** Whether its author says how a constant is printed, be it by its name. */
  @SuppressWarnings("GetClassOnEnum") // a constant with a body of its own may print itself
  private static boolean printsItself(Enum<?> constant) {
    try {
      return constant.getClass().getMethod("toString").getDeclaringClass() != Enum.class;
    } catch (NoSuchMethodException unreachable) {
      throw new AssertionError("every object has it", unreachable);
    }
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
