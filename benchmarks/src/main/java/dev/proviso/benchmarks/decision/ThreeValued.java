package dev.proviso.benchmarks.decision;

import dev.proviso.rule.Outcome;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The ten rules as somebody writes them who has no library and does not know everything. */
final class ThreeValued implements Decider<PartialRequest> {

  private enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    static Truth of(boolean holds) {
      return holds ? TRUE : FALSE;
    }

    Truth not() {
      return this == UNKNOWN ? UNKNOWN : of(this == FALSE);
    }

    Truth and(Truth other) {
      return compareTo(other) < 0 ? this : other;
    }

    Truth or(Truth other) {
      return compareTo(other) > 0 ? this : other;
    }
  }

  @Override
  public Outcome decide(PartialRequest request) {
    Truth forbidden = protectedGround(request.ground().getOrNull());
    Truth eligible = eligible(request.state().getOrNull());
    forbidden = forbidden.or(eligible.not());
    forbidden = forbidden.or(isBefore(request.use().getOrNull(), request.from().getOrNull()));
    forbidden = forbidden.or(isBefore(request.until().getOrNull(), request.use().getOrNull()));
    forbidden = forbidden.or(isBefore(request.use().getOrNull(), TenRules.START));
    forbidden = forbidden.or(is(request.conduct().getOrNull(), Conduct.EXPRESSION));
    forbidden = forbidden.or(is(request.user().getOrNull(), EndUser.PRIVATE));
    Truth serious = serious(request.months().getOrNull());
    forbidden = forbidden.or(is(request.conduct().getOrNull(), Conduct.THEFT).and(serious.not()));
    if (forbidden == Truth.TRUE) {
      return Outcome.FORBIDDEN;
    }
    Truth permitted =
        is(request.conduct().getOrNull(), Conduct.TERRORISM).or(serious).and(eligible);
    if (permitted == Truth.FALSE) {
      return Outcome.FORBIDDEN;
    }
    return permitted == Truth.TRUE && forbidden == Truth.FALSE
        ? Outcome.PERMITTED
        : Outcome.UNDETERMINED;
  }

  private static Truth protectedGround(@Nullable Ground ground) {
    return ground == null ? Truth.UNKNOWN : Truth.of(Ground.PROTECTED.contains(ground));
  }

  private static Truth eligible(@Nullable State state) {
    return state == null ? Truth.UNKNOWN : Truth.of(State.ELIGIBLE.contains(state));
  }

  private static Truth serious(@Nullable Integer months) {
    return months == null ? Truth.UNKNOWN : Truth.of(months >= TenRules.SERIOUS);
  }

  private static Truth is(@Nullable Enum<?> value, Enum<?> constant) {
    return value == null ? Truth.UNKNOWN : Truth.of(value == constant);
  }

  private static Truth isBefore(@Nullable LocalDate day, @Nullable LocalDate other) {
    return day == null || other == null ? Truth.UNKNOWN : Truth.of(day.isBefore(other));
  }
}
