package dev.proviso.value;

import dev.proviso.check.FatalErrors;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The labels of the values of a type. Listed values that share a label are distinguished by their
 * canonical texts, as in "licensed (B)".
 */
final class ValueLabels<T> {

  private final ValueType<T> type;
  private final Function<? super T, ? extends @Nullable String> function;

  /** Null until it is found. Benign race: two threads find the same. */
  private volatile @Nullable Set<String> shared;

  ValueLabels(ValueType<T> type, Function<? super T, ? extends @Nullable String> function) {
    this.type = type;
    this.function = function;
  }

  /** The label of a value as the author gives it, null for none. */
  Function<? super T, ? extends @Nullable String> function() {
    return function;
  }

  /** The label of a canonical value; none if it has none. */
  Option<String> of(T value) {
    return Option.<String>of(function.apply(value))
        .map(words -> shared().contains(words) ? words + " (" + type.text(value) + ")" : words);
  }

  /** Labels that several of the listed values have; found when somebody first asks for a label. */
  private Set<String> shared() {
    @Nullable Set<String> known = shared;
    if (known == null) {
      known = type.hasText() ? findShared() : Set.of();
      shared = known;
    }
    return known;
  }

  private Set<String> findShared() {
    Set<String> seen = new HashSet<>();
    Set<String> found = new HashSet<>();
    for (T value : type.all().getOrElse(Array::empty)) {
      Option<String> words = labelOf(value);
      if (words.isDefined() && !seen.add(words.get())) {
        found.add(words.get());
      }
    }
    return found;
  }

  private Option<String> labelOf(T value) {
    try {
      return Option.of(function.apply(value));
    } catch (Throwable withoutLabel) {
      FatalErrors.throwIfFatal(withoutLabel);
      return Option.none();
    }
  }

  /** Labels are equal if one function gives them, whatever the type is. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ValueLabels<?> that && function.equals(that.function);
  }

  @Override
  public int hashCode() {
    return function.hashCode();
  }
}
