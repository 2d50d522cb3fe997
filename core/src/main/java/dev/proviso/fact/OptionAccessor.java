package dev.proviso.fact;

import dev.proviso.check.NullChecks;
import io.vavr.control.Option;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An answer that a subject may leave open. */
record OptionAccessor<S, T>(Function<? super S, ? extends Option<? extends T>> accessor)
    implements Function<S, Reading<? extends T>> {

  static <S, T> OptionAccessor<S, T> of(
      String name, Function<? super S, ? extends Option<? extends T>> accessor) {
    return new OptionAccessor<>(
        NullChecks.notNull(
            "fact `" + name + "`", "accessor", accessor, "say how to read the fact off a subject"));
  }

  @Override
  public Reading<? extends T> apply(S subject) {
    @Nullable Option<? extends T> answer = accessor.apply(subject);
    return answer == null ? Reading.failed("the answer is null") : Reading.ifKnown(answer);
  }
}
