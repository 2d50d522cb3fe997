package dev.proviso.trace;

import dev.proviso.condition.Quantified;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition asked of each of several parts. */
final class Parts<S, P> extends ConditionStep<S> {

  private final Quantified<S, P> quantified;
  private final int parts;
  private final int fact;
  private final int each;

  Parts(int place, Quantified<S, P> quantified, int parts, int fact, int each) {
    super(place, quantified);
    this.quantified = quantified;
    this.parts = parts;
    this.fact = fact;
    this.each = each;
  }

  @Override
  int ask(Findings<S> findings) {
    @Nullable List<Findings<P>> asked = findings.parts(parts, fact, this);
    if (asked == null) {
      return UNKNOWN;
    }
    return switch (quantified.quantifier()) {
      case ANY -> any(asked);
      case EVERY -> every(asked);
      case NONE -> not(any(asked));
    };
  }

  private int any(List<Findings<P>> asked) {
    int any = FALSE;
    for (Findings<P> part : asked) {
      any = Math.max(any, part.code(each));
    }
    return any;
  }

  private int every(List<Findings<P>> asked) {
    int every = TRUE;
    for (Findings<P> part : asked) {
      every = Math.min(every, part.code(each));
    }
    return every;
  }

  @Override
  ConditionTrace tell(Telling<S> telling) {
    Seq<Telling<P>> told = telling.parts(parts, quantified.parts().name());
    return leaf(
        telling,
        Array.of(telling.answer(fact)),
        told.map(part -> part.condition(each)),
        Option.none(),
        Array.empty());
  }
}
