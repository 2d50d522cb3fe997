package dev.proviso.analysis;

import dev.proviso.fact.Fact;
import dev.proviso.language.Message;
import dev.proviso.policy.Policy;
import dev.proviso.value.ValueType;
import dev.proviso.wording.ConditionWording;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Claims about the constants that a policy mentions. */
final class ConstantClaimChecker<S> {

  private final ClaimChecker<S> checker;
  private final ConditionWording wording;
  private final Policy<S> policy;
  private final Map<String, String> except;

  ConstantClaimChecker(
      ClaimChecker<S> checker,
      Policy<S> policy,
      Map<String, String> except,
      ConditionWording wording) {
    this.wording = wording;
    this.checker = checker;
    this.policy = policy;
    this.except = except;
  }

  Finding constants(Fact<S, ?> fact) {
    // What is only assumed mentions nothing on behalf of the policy.
    VariableSpace mentioning = new Session<S>(false).about(policy).space();
    Seq<Axis> found = everywhere(mentioning, fact);
    Seq<Axis> asked = found.filter(ConstantClaimChecker::isClosed);
    if (asked.isEmpty()) {
      return unmentioned(found);
    }
    ValueType<Object> type = mentionedType(asked.head());
    Seq<Object> mentioned =
        asked
            .flatMap(axis -> Array.ofAll(axis.constants).appendAll(axis.elements))
            .filter(type::admits);
    Seq<String> left =
        type.all()
            .get()
            .reject(type.isOneOf(mentioned))
            .map(value -> wording.values().labeled(value, type));
    Seq<String> missing = left.reject(except::containsKey);
    Seq<String> unused = except.keySet().toArray().reject(left::contains);
    if (missing.isEmpty() && unused.isEmpty()) {
      return checker.finding(Verdict.HOLDS, "", Option.none(), DecisionDiagrams.TRUE);
    }
    String reason =
        missing.isEmpty()
            ? say(RuleMessages.UNUSED_EXCEPTIONS, unused)
            : say(RuleMessages.NOT_MENTIONED, missing);
    return checker.finding(Verdict.REFUTED, reason, Option.none(), DecisionDiagrams.TRUE);
  }

  /** Where no axis mentions a constant: nobody asks, there is nothing to list, or none is named. */
  private Finding unmentioned(Seq<Axis> found) {
    if (found.nonEmpty() && !found.exists(axis -> isListed(elementType(axis)))) {
      return checker.finding(
          Verdict.NOT_DECIDED,
          wording.language().text(RuleMessages.NOT_LISTED),
          Option.none(),
          DecisionDiagrams.FALSE);
    }
    return checker.finding(
        Verdict.REFUTED,
        wording
            .language()
            .text(
                found.isEmpty() ? RuleMessages.NEVER_ASKED : RuleMessages.NO_CONSTANTS,
                policy.id()),
        Option.none(),
        DecisionDiagrams.TRUE);
  }

  private String say(Message.Plural message, Seq<String> things) {
    return wording.language().text(message, things.size(), things.mkString(", "));
  }

  /** Whether an axis mentions values of a type that lists all its values, other than a boolean. */
  private static boolean isClosed(Axis axis) {
    boolean mentionsNone = axis.constants.isEmpty() && axis.elements.isEmpty();
    return !mentionsNone && isListed(mentionedType(axis));
  }

  private static boolean isListed(ValueType<Object> type) {
    return type.all().isDefined() && !type.comparesLike(ValueType.of(Boolean.class));
  }

  private static ValueType<Object> elementType(Axis axis) {
    ValueType<Object> type = mentionedType(axis);
    return type.element().getOrElse(type);
  }

  private static ValueType<Object> mentionedType(Axis axis) {
    if (!axis.elements.isEmpty()) {
      return axis.elementType();
    }
    return axis.type().isDeclared() || axis.constants.isEmpty()
        ? axis.type()
        : ValueType.ofValue(axis.constants.iterator().next());
  }

  private static Seq<Axis> everywhere(VariableSpace space, Fact<?, ?> fact) {
    return space
        .named(fact)
        .appendAll(
            Array.ofAll(space.inners()).flatMap(entry -> everywhere(entry.getValue(), fact)));
  }
}
