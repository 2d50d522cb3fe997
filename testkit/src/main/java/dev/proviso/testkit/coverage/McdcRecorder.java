package dev.proviso.testkit.coverage;

import dev.proviso.condition.Truth;
import dev.proviso.trace.ConditionTrace;
import dev.proviso.trace.ExceptionTrace;
import dev.proviso.trace.PolicyTrace;
import dev.proviso.trace.RuleTrace;
import dev.proviso.trace.access.PresenceQuestions;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * What decisions show, as bits for each place.
 *
 * <p>One walk from the root finds which leaves decide their rule: an operand decides as far as what
 * it is joined with leaves the result to it, that is if all other operands of an "and" are true, or
 * all others of an "or" false. Then the result has the truth of the operand, up to denial, and
 * turns with it. If any other operand is not so, the result is settled without this one, or stays
 * unknown when this one turns; both show nothing. The walk replaces turning every leaf in turn.
 */
final class McdcRecorder {

  private static final int DECIDING = 3;

  private final int[] bits;

  McdcRecorder(int places) {
    this.bits = new int[places];
  }

  static McdcRecorder of(PolicyTrace trace, PolicyLocations locations) {
    McdcRecorder recorder = new McdcRecorder(locations.size());
    trace
        .allRules()
        .zipWithIndex()
        .forEach(rule -> recorder.rule(locations.rule(rule._2()), rule._1()));
    return recorder;
  }

  private static int seen(Truth truth) {
    return switch (truth) {
      case TRUE -> 1;
      case FALSE -> 2;
      case UNKNOWN -> 4;
    };
  }

  void add(McdcRecorder other) {
    for (int i = 0; i < bits.length; i++) {
      bits[i] |= other.bits[i];
    }
  }

  McdcRecorder copy() {
    McdcRecorder copy = new McdcRecorder(bits.length);
    copy.add(this);
    return copy;
  }

  boolean isSeen(int place, Truth truth) {
    return (bits[place] & seen(truth)) != 0;
  }

  boolean isDeciding(int place, Truth truth) {
    return (bits[place] & seen(truth) << DECIDING) != 0;
  }

  private void see(int place, Truth truth) {
    if (place != CoveragePlan.NONE) {
      bits[place] |= seen(truth);
    }
  }

  private void rule(CoveragePlan plan, RuleTrace trace) {
    see(plan.place(), trace.truth());
    Seq<ConditionTrace> conditions = trace.inForce().toArray().append(trace.condition());
    joined(plan, conditions, trace.exceptions(), true);
  }

  private void exception(CoveragePlan plan, ExceptionTrace trace, boolean decides) {
    see(plan.place(), trace.truth());
    joined(plan, Array.of(trace.condition()), trace.exceptions(), decides);
  }

  /** The others have to be neutral: for "and", all conditions true and all exceptions false. */
  private void joined(
      CoveragePlan plan,
      Seq<ConditionTrace> conditions,
      Seq<ExceptionTrace> exceptions,
      boolean decides) {
    Seq<Truth> truths =
        conditions
            .map(ConditionTrace::truth)
            .appendAll(exceptions.map(exception -> exception.truth().not()));
    for (int i = 0; i < conditions.size(); i++) {
      ConditionTrace one = conditions.get(i);
      Seq<Truth> beside =
          conditions
              .map(other -> isOfAbsent(one, other) ? plan.neutral() : other.truth())
              .appendAll(truths.drop(conditions.size()));
      condition(plan.child(i), one, decides && othersAre(plan.neutral(), beside, i));
    }
    for (int i = 0; i < exceptions.size(); i++) {
      boolean alone = othersAre(plan.neutral(), truths, conditions.size() + i);
      exception(plan.exceptions().get(i), exceptions.get(i), decides && alone);
    }
  }

  /**
   * Whether a condition is unknown only because another one says that there is no value: if there
   * were one, it could be any.
   */
  private static boolean isOfAbsent(ConditionTrace presence, ConditionTrace other) {
    return other.truth() == Truth.UNKNOWN
        && other
            .answers()
            .filter(answer -> answer.reading().isAbsent())
            .exists(
                answer ->
                    presence
                        .answers()
                        .exists(
                            asked ->
                                PresenceQuestions.isPresenceOf(
                                    asked.question(), answer.question())));
  }

  private void condition(CoveragePlan plan, ConditionTrace trace, boolean decides) {
    see(plan.place(), trace.truth());
    if (plan.children().isEmpty()) {
      if (decides && trace.truth().isSettled()) {
        bits[plan.place()] |= seen(trace.truth()) << DECIDING;
      }
    } else {
      joined(plan, trace.children(), trace.exceptions(), decides);
    }
  }

  private static boolean othersAre(Truth neutral, Seq<Truth> truths, int index) {
    for (int i = 0; i < truths.size(); i++) {
      if (i != index && truths.get(i) != neutral) {
        return false;
      }
    }
    return true;
  }
}
