package dev.proviso.compiled;

import dev.proviso.fact.Fact;
import dev.proviso.value.ValueType;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads answers that are values of their type; what is none is not known. */
interface CheckedReader extends Function<Object, @Nullable Object> {

  /** How the answer is read without a look at its class, for those who look at it themselves. */
  Function<Object, @Nullable Object> byClass();

  @SuppressWarnings("unchecked") // it is only ever asked of a subject that its parent gave
  static CheckedReader of(Fact<?, ?> fact) {
    Function<Object, @Nullable Object> read = ((Fact<Object, Object>) fact).answering();
    ValueType<Object> type = ((Fact<Object, Object>) fact).type();
    return type.isPlain() ? new OfClass(read, type.javaType()) : new OfValues(read, type);
  }

  /** What is not of the declared class, for erased types let that pass, is not known. */
  record OfClass(Function<Object, @Nullable Object> byClass, Class<?> javaType)
      implements CheckedReader {

    @Override
    public @Nullable Object apply(Object subject) {
      @Nullable Object answer = byClass.apply(subject);
      return javaType.isInstance(answer) ? answer : null;
    }
  }

  /** What is no value of the type is not known. */
  record OfValues(Function<Object, @Nullable Object> read, ValueType<Object> type)
      implements CheckedReader {

    @Override
    public Function<Object, @Nullable Object> byClass() {
      return this;
    }

    @Override
    public @Nullable Object apply(Object subject) {
      @Nullable Object answer = read.apply(subject);
      return type.admits(answer) && answer != null ? type.canonical(answer) : null;
    }
  }
}
