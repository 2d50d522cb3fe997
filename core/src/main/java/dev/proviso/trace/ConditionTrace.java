package dev.proviso.trace;

import dev.proviso.condition.Condition;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.Truth;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * How one condition turned out: its truth, what was read for it, and how its operands turned out.
 */
@Value.Immutable
@Node
public sealed interface ConditionTrace permits ImmutableConditionTrace {

  /**
   * The condition.
   *
   * @return the node of the policy's tree
   */
  Condition<?> condition();

  /**
   * How it turned out.
   *
   * @return true, false, or unknown
   */
  Truth truth();

  /**
   * What was read for this node itself.
   *
   * @return the answers: one or two for comparisons, several for an opaque condition, none for
   *     joiners
   */
  Seq<Answer> answers();

  /**
   * How the operands, the defined condition, or the asked parts turned out.
   *
   * @return the traces, in the order of the policy's tree
   */
  Seq<ConditionTrace> children();

  /**
   * How the exceptions of a definition turned out.
   *
   * @return the traces; empty for every other kind of node
   */
  Seq<ExceptionTrace> exceptions();

  /**
   * The judgment that answered a question for a person.
   *
   * @return the judgment, if one was supplied
   */
  Option<Judgment> judgment();

  /**
   * Every answer in this trace.
   *
   * @return the answers, without repetition, in the order in which they were asked
   */
  default Seq<Answer> allAnswers() {
    return Walk.answers(Array.of(this), Array.empty());
  }
}
