package dev.proviso.condition;

import dev.proviso.check.NameChecks;
import dev.proviso.check.NullChecks;
import dev.proviso.condition.access.ConditionPrinter;
import dev.proviso.fact.Fact;
import dev.proviso.style.PrehashedStyle;
import io.vavr.collection.Seq;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * A condition that cannot be looked into: it declares its id and the facts that it reads.
 *
 * <p>Unknown as long as one of those facts is, and unknown, with the failure reported, if its code
 * throws. Analysis treats it as a free boolean and says so; prefer a condition made of facts.
 *
 * <pre>{@code
 * OpaqueCondition.of("check digit fits", s -> checkDigit(s.number()) == s.digit(), number, digit)
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public sealed interface OpaqueCondition<S> extends Condition<S> permits ImmutableOpaqueCondition {

  /** The id, which distinguishes this condition from other opaque conditions. */
  String id();

  /** The facts that the code reads. */
  Seq<Fact<S, ?>> reads();

  /** The author's code. */
  @Value.Auxiliary
  Predicate<? super S> predicate();

  /**
   * An opaque condition.
   *
   * @param id its id, a clause such as "check digit fits"
   * @param predicate the code; called only when all the facts are known
   * @param reads the facts that the code reads
   * @throws IllegalArgumentException if the id is blank or holds control characters
   */
  static <S> OpaqueCondition<S> of(
      String id, Predicate<? super S> predicate, Iterable<? extends Fact<S, ?>> reads) {
    String where = "opaque condition `" + NameChecks.check("opaque condition", id) + "`";
    return ImmutableOpaqueCondition.of(
        id,
        NullChecks.noneNull(where, "facts", reads, "name the facts that the code reads"),
        NullChecks.notNull(where, "code", predicate, "give a predicate of the subject"));
  }

  @Override
  default String wording() {
    return ConditionPrinter.words(this);
  }

  @Override
  default <R> R accept(ConditionVisitor<S, R> visitor) {
    return visitor.opaque(this);
  }
}
