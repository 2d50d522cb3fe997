package dev.proviso.value;

import java.util.function.Function;

/** The text of values that print themselves in one way; a class, for it is made at every start. */
final class PlainText implements Function<Object, String> {

  private static final PlainText ONLY = new PlainText();

  private PlainText() {}

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
