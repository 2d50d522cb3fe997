package dev.proviso.value;

import dev.proviso.check.FatalErrors;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes values of a type where proofs need them: those of its domain that the type admits. Where
 * the code of an author gives null, a value that the type refuses, or one that rounding has moved
 * to another place, none stands for the value that there may be.
 */
record ValueMaker<T>(ValueType<T> type, ValueDomain<T> domain) {

  /** Values strictly between two, in ascending order; of an unknown domain, its examples there. */
  Seq<Option<T>> strictlyBetween(Option<T> low, Option<T> high, int most) {
    List<Option<T>> found = new ArrayList<>();
    Option<T> below = low;
    for (@Nullable T value : candidates(low, high, most)) {
      Option<T> made = made(value);
      if (!isAscending(below, made) || !isAscending(made, high)) {
        // Rounding has moved it onto a bound, or beyond.
        made = Option.none();
      }
      found.add(made);
      below = made.orElse(below);
    }
    return Array.ofAll(found);
  }

  private Seq<T> candidates(Option<T> low, Option<T> high, int most) {
    return domain.isKnown() || !type.isOrdered()
        ? domain.strictlyBetween(low, high, most)
        : domain
            .others(Array.empty(), value -> false, Integer.MAX_VALUE)
            .filter(value -> isBetween(low, value, high))
            .sorted(type::compare)
            .take(most);
  }

  private boolean isBetween(Option<T> low, T value, Option<T> high) {
    Option<T> one = made(value);
    return one.isDefined() && isAscending(low, one) && isAscending(one, high);
  }

  private boolean isAscending(Option<T> low, Option<T> high) {
    try {
      return low.isEmpty() || high.isEmpty() || type.compare(low.get(), high.get()) < 0;
    } catch (Throwable incomparable) {
      FatalErrors.throwIfFatal(incomparable);
      return false;
    }
  }

  private Option<T> made(@Nullable T value) {
    try {
      return value != null && type.admits(value)
          ? Option.some(type.canonical(value))
          : Option.none();
    } catch (Throwable refused) {
      FatalErrors.throwIfFatal(refused);
      return Option.none();
    }
  }

  /** Values that are none of some, the made ones first. */
  Seq<Option<T>> others(Iterable<? extends T> mentioned, int most) {
    Seq<T> all = Array.ofAll(mentioned);
    List<T> made = new ArrayList<>();
    int unmade = 0;
    for (@Nullable T value :
        domain.others(all, value -> all.exists(one -> type.isEqual(one, value)), most)) {
      Option<T> other = made(value);
      if (other.exists(
          one ->
              all.exists(known -> type.isEqual(known, one))
                  || made.stream().anyMatch(known -> type.isEqual(known, one)))) {
        other = Option.none();
      }
      other.forEach(made::add);
      unmade += other.isEmpty() ? 1 : 0;
    }
    return Array.ofAll(made).map(Option::some).appendAll(Array.fill(unmade, Option::none));
  }
}
