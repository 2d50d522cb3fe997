package dev.proviso.trace;

import dev.proviso.condition.ExceptionClause;
import dev.proviso.condition.Truth;
import dev.proviso.style.LazyHashStyle;
import io.vavr.collection.Seq;
import org.immutables.value.Value;

/** How one exception turned out. */
@Value.Immutable
@LazyHashStyle
public sealed interface ExceptionTrace permits ImmutableExceptionTrace {

  /** The exception. */
  ExceptionClause<?> exception();

  /**
   * Whether it applies: its condition holds and none of its own exceptions does.
   *
   * @return true, false, or unknown
   */
  Truth truth();

  /** How its condition turned out. */
  ConditionTrace condition();

  /** How its own exceptions turned out. */
  Seq<ExceptionTrace> exceptions();
}
