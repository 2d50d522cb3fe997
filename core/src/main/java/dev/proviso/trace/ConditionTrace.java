package dev.proviso.trace;

import dev.proviso.condition.Condition;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.Truth;
import dev.proviso.law.Citation;
import dev.proviso.style.LazyHashStyle;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * How one condition turned out: its truth, what was read for it, and how its operands turned out.
 */
@Value.Immutable
@LazyHashStyle
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
   * The judgments that answered a question for a person.
   *
   * @return all that were supplied, in that order; empty if there is none, or if they disagree
   */
  Seq<Judgment> judgments();

  /**
   * What has to be said along with it: that a list was held beyond the days for which it is known,
   * or why the law itself gives no answer.
   *
   * @return the remarks, as clauses without a full stop; of this node alone
   */
  Seq<String> remarks();

  /**
   * The law that a list or a dated limit rests on for the date that was read.
   *
   * @return the citations; empty for every other kind of node, and where the date is not known
   */
  default Seq<Citation> lawOfTheDay() {
    Option<LocalDate> date =
        answers()
            .lastOption()
            .flatMap(answer -> answer.reading().value())
            .filter(LocalDate.class::isInstance)
            .map(LocalDate.class::cast);
    return date.map(condition()::lawOf).getOrElse(Array::empty);
  }

  /**
   * Every answer in this trace.
   *
   * @return the answers, without repetition, in the order in which they were asked
   */
  default Seq<Answer> allAnswers() {
    AnswerCollector walk = new AnswerCollector();
    walk.walk(this);
    return walk.answers();
  }
}
