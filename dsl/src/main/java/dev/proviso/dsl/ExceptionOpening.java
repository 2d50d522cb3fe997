package dev.proviso.dsl;

import dev.proviso.condition.Condition;
import dev.proviso.condition.ExceptionClause;

/** Half an exception: its id. Only {@code when} makes it one. */
public final class ExceptionOpening {

  private final String id;

  ExceptionOpening(String id) {
    this.id = id;
  }

  /**
   * Says when it applies.
   *
   * @return the exception, to which citations and exceptions can be added
   * @throws IllegalArgumentException if the id is blank, padded or holds control characters
   */
  public <S> ExceptionClause<S> when(Condition<? super S> condition) {
    return ExceptionClause.of(id, condition);
  }
}
