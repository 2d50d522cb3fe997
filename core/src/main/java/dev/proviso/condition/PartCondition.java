package dev.proviso.condition;

import dev.proviso.check.NullChecks;
import dev.proviso.condition.access.ConditionPrinter;
import dev.proviso.fact.Fact;
import dev.proviso.style.PrehashedStyle;
import org.immutables.value.Value;

/**
 * A condition asked of one part of the subject, such as the offense of a use.
 *
 * <p>Unknown if the part is unknown or its reading failed.
 *
 * <pre>{@code
 * PartCondition.of(offense, terroristAct)
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public sealed interface PartCondition<S, P> extends Condition<S> permits ImmutablePartCondition {

  /** The fact that gives the part. */
  Fact<S, P> part();

  /** What is asked of the part. */
  Condition<P> condition();

  /**
   * Asks a condition of a part.
   *
   * @param part the fact that gives the part
   * @param condition what is asked of it
   * @return the condition about the subject
   */
  static <S, P> PartCondition<S, P> of(Fact<S, P> part, Condition<? super P> condition) {
    NullChecks.notNull("part", "fact", part, "give the fact that reads the part");
    NullChecks.notNull(
        "part `" + part.name() + "`", "condition", condition, "say what is asked of the part");
    return ImmutablePartCondition.of(part, Condition.narrow(condition));
  }

  @Override
  default String wording() {
    return ConditionPrinter.words(this);
  }

  @Override
  default <R> R accept(ConditionVisitor<S, R> visitor) {
    return visitor.partCondition(this);
  }
}
