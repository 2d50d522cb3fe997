package dev.proviso.value;

import java.util.function.Function;

/** The text of values that print themselves in one way; a class, for it is made at every start. */
final class DefaultText implements Function<Object, String> {

  private static final DefaultText ONLY = new DefaultText();

  private DefaultText() {}

  @SuppressWarnings("unchecked") // it takes anything
  static <T> Function<T, String> text() {
    return (Function<T, String>) (Function<?, String>) ONLY;
  }

  @Override
  public String apply(Object value) {
    if (value instanceof Boolean yes) {
      return yes ? "yes" : "no";
    }
    return value instanceof Enum<?> constant ? constant.name() : value.toString();
  }
}
