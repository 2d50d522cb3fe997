package dev.proviso.value;

import io.vavr.collection.Array;
import java.util.Comparator;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Builds a value type; what is not set is as for a class that has {@code equals} and no more. */
final class ValueTypeBuilder<T> {

  final Object meaning;
  final String id;
  final Class<?> javaType;
  @Nullable ValueCheck<T> check;
  @Nullable Function<T, T> canonical;
  @Nullable Comparator<? super T> order;
  @Nullable BiPredicate<T, T> same;
  @Nullable Function<T, Object> key;
  @Nullable Function<T, String> text;
  @Nullable Function<? super T, ? extends @Nullable String> label;
  ValueDomain<T> domain = new ValueDomain.Unknown<>(Array.empty());
  @Nullable ValueType<Object> element;
  boolean isKeyed = true;
  boolean isTotal = true;

  /** Two types are equal if they have the same meaning and the same id. */
  ValueTypeBuilder(Object meaning, String id, Class<?> javaType) {
    this.meaning = meaning;
    this.id = id;
    this.javaType = javaType;
  }

  ValueType<T> build() {
    return new ValueType<>(this);
  }
}
