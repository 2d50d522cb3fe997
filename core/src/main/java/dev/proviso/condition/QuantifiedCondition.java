package dev.proviso.condition;

import dev.proviso.check.NullChecks;
import dev.proviso.condition.access.ConditionPrinter;
import dev.proviso.fact.Fact;
import dev.proviso.style.PrehashedStyle;
import dev.proviso.value.ValueType;
import io.vavr.collection.Seq;
import org.immutables.value.Value;

/**
 * A condition asked of any, every or none of the parts of a subject.
 *
 * <p>Any is the disjunction over the parts, every the conjunction, none the negation of any.
 * Unknown if the parts are unknown or their reading failed.
 *
 * <pre>{@code
 * QuantifiedCondition.of(recipients, Quantifier.EVERY, isGovernment)
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public sealed interface QuantifiedCondition<S, P> extends Condition<S>
    permits ImmutableQuantifiedCondition {

  /** The fact that gives the parts. */
  Fact<S, Seq<P>> parts();

  /** Of how many parts the condition must hold. */
  Quantifier quantifier();

  /** What is asked of each part. */
  Condition<P> each();

  /**
   * Asks a condition of the parts.
   *
   * @param parts the fact that gives the parts
   * @param quantifier of how many it must hold
   * @param each what is asked of each part
   * @return the quantified condition
   */
  static <S, P> QuantifiedCondition<S, P> of(
      Fact<S, Seq<P>> parts, Quantifier quantifier, Condition<? super P> each) {
    NullChecks.notNull("parts", "fact", parts, "give the fact that reads the parts");
    String where = "parts `" + parts.name() + "`";
    NullChecks.notNull(where, "quantifier", quantifier, "say of how many the condition must hold");
    NullChecks.notNull(where, "condition", each, "say what is asked of each part");
    return ImmutableQuantifiedCondition.of(listed(parts), quantifier, Condition.narrow(each));
  }

  /** A list is no answer to a fact without a type, unless it is asked for its parts. */
  @SuppressWarnings("unchecked") // the type of lists says nothing of their parts
  private static <S, P> Fact<S, Seq<P>> listed(Fact<S, Seq<P>> parts) {
    return parts.type().isDeclared()
        ? parts
        : parts.as((ValueType<Seq<P>>) (ValueType<?>) ValueType.of(Seq.class));
  }

  @Override
  default String wording() {
    return ConditionPrinter.words(this);
  }

  @Override
  default <R> R accept(ConditionVisitor<S, R> visitor) {
    return visitor.quantified(this);
  }
}
