package dev.proviso.analysis;

import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.text.Words;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Claims about the constants that a policy mentions. */
final class ConstantClaims<S> {

  private final Checking<S> checking;
  private final Policy<S> policy;
  private final Map<String, String> except;

  ConstantClaims(Checking<S> checking, Policy<S> policy, Map<String, String> except) {
    this.checking = checking;
    this.policy = policy;
    this.except = except;
  }

  Finding constants(Fact<S, ?> fact) {
    // What is only assumed mentions nothing on behalf of the policy.
    Space mentioning = new Session<S>(false).about(policy).space();
    Seq<Axis> asked = everywhere(mentioning, fact).filter(ConstantClaims::isClosed);
    if (asked.isEmpty()) {
      return checking.finding(
          Verdict.REFUTED,
          policy.id() + " mentions no constant of it",
          Option.none(),
          Diagrams.TRUE);
    }
    ValueType<Object> type = mentionedType(asked.head());
    Seq<Object> mentioned =
        asked
            .flatMap(axis -> Array.ofAll(axis.constants).appendAll(axis.elements))
            .filter(type::admits);
    Seq<String> left =
        type.all().get().reject(type.isOneOf(mentioned)).map(value -> Words.labeled(value, type));
    Seq<String> missing = left.reject(except::containsKey);
    Seq<String> unused = except.keySet().toArray().reject(left::contains);
    if (missing.isEmpty() && unused.isEmpty()) {
      return checking.finding(Verdict.HOLDS, "", Option.none(), Diagrams.TRUE);
    }
    String reason =
        missing.isEmpty()
            ? "these exceptions are not needed: " + unused.mkString(", ")
            : "these are not mentioned: " + missing.mkString(", ");
    return checking.finding(Verdict.REFUTED, reason, Option.none(), Diagrams.TRUE);
  }

  /**
   * Whether an axis mentions values of a type of which all values are known. Yes and no are none.
   */
  private static boolean isClosed(Axis axis) {
    ValueType<Object> type = mentionedType(axis);
    boolean mentionsNone = axis.constants.isEmpty() && axis.elements.isEmpty();
    return !mentionsNone
        && type.all().isDefined()
        && !type.comparesLike(ValueType.of(Boolean.class));
  }

  private static ValueType<Object> mentionedType(Axis axis) {
    if (!axis.elements.isEmpty()) {
      return axis.elementType();
    }
    return axis.type().isDeclared() || axis.constants.isEmpty()
        ? axis.type()
        : ValueType.ofValue(axis.constants.iterator().next());
  }

  private static Seq<Axis> everywhere(Space space, Fact<?, ?> fact) {
    return space
        .named(fact)
        .appendAll(
            Array.ofAll(space.inners()).flatMap(entry -> everywhere(entry.getValue(), fact)));
  }
}
