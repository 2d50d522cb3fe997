package dev.proviso.trace;

import dev.proviso.algebra.KleeneLogic;
import dev.proviso.condition.Truth;
import dev.proviso.rule.Conclusion;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Rule;
import dev.proviso.style.LazyHashStyle;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.immutables.value.Value;

/** How one rule turned out. */
@Value.Immutable
@LazyHashStyle
public sealed interface RuleTrace extends Conclusion permits ImmutableRuleTrace {

  /** The rule. */
  Rule<?> rule();

  /**
   * Whether it applies: it is in force, its condition holds and none of its exceptions does.
   *
   * @return true, false, or unknown
   */
  @Override
  Truth truth();

  /**
   * Whether the rule is in force: how the days for which it holds turned out.
   *
   * @return the trace; none if the rule holds for all days
   */
  Option<ConditionTrace> inForce();

  /** How its condition turned out. */
  ConditionTrace condition();

  /** How its exceptions turned out. */
  Seq<ExceptionTrace> exceptions();

  @Override
  default Effect effect() {
    return rule().effect();
  }

  /**
   * Whether it would apply if it were in force.
   *
   * @return true, false, or unknown
   */
  default Truth onItsOwn() {
    return KleeneLogic.K3.unless(
        condition().truth(), exceptions().map(ExceptionTrace::truth).asJava());
  }

  /**
   * Whether the rule is in force on the date that was asked about.
   *
   * @return in force, upcoming, or expired; none if the date is not known
   */
  default Option<InForceStatus> standing() {
    if (inForce().isEmpty()) {
      return Option.some(InForceStatus.IN_FORCE);
    }
    return switch (inForce().get().truth()) {
      case TRUE -> Option.some(InForceStatus.IN_FORCE);
      case UNKNOWN -> Option.none();
      case FALSE ->
          Option.some(
              inForce()
                      .get()
                      .allAnswers()
                      .flatMap(answer -> answer.reading().value())
                      .exists(date -> rule().during().exists(force -> force.isAhead(date)))
                  ? InForceStatus.UPCOMING
                  : InForceStatus.EXPIRED);
    };
  }

  /**
   * Every answer that was read for this rule.
   *
   * @return the answers, without repetition, in the order in which they were asked
   */
  default Seq<Answer> allAnswers() {
    AnswerCollector walk = new AnswerCollector();
    walk.walk(this);
    return walk.answers();
  }
}
