package dev.proviso.analysis;

import dev.proviso.condition.Judgment;
import dev.proviso.decision.Decision;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Outcome;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Why a policy decides about a subject as it does, in the fewest facts: which of them suffice,
 * which would have to be otherwise, and which is worth asking next.
 *
 * <pre>{@code
 * Reasons<EndUse> reasons = Reasons.of(CYBER_END_USE);
 * reasons.sufficient(use);                     // legal approval: no
 * reasons.change(use, Outcome.PERMITTED);      // legal approval: yes
 * reasons.next(unfinished);                    // legal approval
 * }</pre>
 *
 * @param <S> the type of the subject
 */
public final class Reasons<S> {

  private static final long BUDGET = 60_000_000;

  private final Policy<S> policy;
  private final Session<S> session;
  private final Diagrams diagrams;
  private final Outcomes outcomes;

  private Reasons(Policy<S> policy) {
    this.policy = policy;
    this.session = new Session<S>(true).about(policy).start().within(BUDGET);
    this.diagrams = session.diagrams();
    this.outcomes = session.outcomes(policy);
  }

  /**
   * The reasons of a policy. It remembers what it has worked out, and is not meant for use by
   * several threads.
   *
   * @param policy the policy
   * @param <S> the type of the subject
   * @return what can be asked about its decisions; none if the policy is too large
   */
  public static <S> Option<Reasons<S>> of(Policy<S> policy) {
    try {
      return Option.some(new Reasons<>(policy));
    } catch (Diagrams.OverBudget tooLarge) {
      return Option.none();
    }
  }

  /**
   * The fewest facts that lead to the outcome, whatever all others are, known or not.
   *
   * @param subject the subject
   * @param judgments the judgments that people have made about it
   * @return the facts with their values; one of the smallest sets, or one of which no part suffices
   *     if more than three facts are needed
   */
  public Seq<Circumstance> sufficient(S subject, Judgment... judgments) {
    Readout readout = new Readout(session, policy.decide(subject, judgments));
    int function = outcomes.of(readout.outcome(), diagrams);
    Seq<Axis> axes = asked(function);
    for (int size = 0; size <= Math.min(3, axes.size()); size++) {
      for (Seq<Axis> some : axes.combinations(size)) {
        if (suffice(function, readout, some)) {
          return told(readout, some);
        }
      }
    }
    Seq<Axis> kept = axes;
    for (Axis axis : axes.reverse()) {
      if (suffice(function, readout, kept.remove(axis))) {
        kept = kept.remove(axis);
      }
    }
    return told(readout, kept);
  }

  private Seq<Axis> asked(int function) {
    boolean[] support = diagrams.support(function);
    return Array.ofAll(session.space().axes())
        .filter(
            axis -> {
              for (int i = 0; i < session.space().width(axis); i++) {
                if (support[axis.variable + i]) {
                  return true;
                }
              }
              return false;
            });
  }

  private boolean suffice(int function, Readout readout, Seq<Axis> axes) {
    int[] values = new int[diagrams.variables()];
    java.util.Arrays.fill(values, -1);
    for (Axis axis : axes) {
      for (int i = 0; i < session.space().width(axis); i++) {
        values[axis.variable + i] = readout.values()[axis.variable + i];
      }
    }
    return diagrams.restrict(function, values) == Diagrams.TRUE;
  }

  private static Seq<Circumstance> told(Readout readout, Seq<Axis> axes) {
    // Two conditions of parts that read alike are one circumstance.
    return axes.map(axis -> Circumstance.of(axis.question, readout.words(axis))).distinct();
  }

  /**
   * The fewest facts that would have to be otherwise for another outcome.
   *
   * @param subject the subject
   * @param wanted the outcome
   * @param judgments the judgments that people have made about it
   * @return the facts with the values that they would have, and of a set only what would be in it
   *     or not in it that now is otherwise; none if no facts lead there, empty if they do already
   */
  public Option<Seq<Circumstance>> change(S subject, Outcome wanted, Judgment... judgments) {
    Readout readout = new Readout(session, policy.decide(subject, judgments));
    int left = outcomes.of(wanted, diagrams);
    while (left != Diagrams.FALSE) {
      int[] values = nearest(left, readout.values());
      int cube = diagrams.cube(values);
      Option<Session.Model> model = session.solve(diagrams.and(left, cube));
      if (model.isDefined()) {
        return Option.some(
            Array.ofAll(session.space().axes()).flatMap(axis -> readout.changes(axis, values)));
      }
      left = diagrams.minus(left, cube);
    }
    return Option.none();
  }

  /** The path to a case that differs in the fewest answers, and forgets none that is known. */
  private int[] nearest(int function, int[] current) {
    Map<Integer, Integer> costs = new HashMap<>();
    cost(function, current, costs);
    int[] values = new int[current.length];
    java.util.Arrays.fill(values, -1);
    int at = function;
    while (!diagrams.isTerminal(at)) {
      int variable = diagrams.level(at);
      int best = -1;
      int least = Integer.MAX_VALUE;
      for (int value = 0; value < diagrams.domain(variable); value++) {
        int cost = step(at, variable, value, current, costs);
        if (cost < least) {
          least = cost;
          best = value;
        }
      }
      values[variable] = best;
      at = diagrams.child(at, best);
    }
    return values;
  }

  private static final int FAR = 1 << 20;

  private int cost(int node, int[] current, Map<Integer, Integer> costs) {
    if (diagrams.isTerminal(node)) {
      return node == Diagrams.TRUE ? 0 : FAR;
    }
    Integer known = costs.get(node);
    if (known != null) {
      return known;
    }
    int least = FAR;
    int variable = diagrams.level(node);
    for (int value = 0; value < diagrams.domain(variable); value++) {
      least = Math.min(least, step(node, variable, value, current, costs));
    }
    costs.put(node, least);
    return least;
  }

  private int step(int node, int variable, int value, int[] current, Map<Integer, Integer> costs) {
    boolean same = value == current[variable];
    int change = same ? 0 : isUnknown(variable, value) ? FAR / 4 : 1;
    return Math.min(FAR, change + cost(diagrams.child(node, value), current, costs));
  }

  private boolean isUnknown(int variable, int value) {
    for (Axis axis : session.space().axes()) {
      if (axis.variable == variable && session.space().width(axis) > 0) {
        return value == axis.unknown();
      }
    }
    return false;
  }

  /**
   * The fact that is worth asking next: the one whose answers settle an undetermined outcome most
   * often.
   *
   * @param subject the subject
   * @param judgments the judgments that people have made about it
   * @return the fact; none if the outcome is settled, or no fact could settle it
   */
  public Option<String> next(S subject, Judgment... judgments) {
    Decision<S> decision = policy.decide(subject, judgments);
    Readout readout = new Readout(session, decision);
    List<Axis> unknown = new ArrayList<>();
    for (Axis axis : session.space().axes()) {
      if (decision.missing().exists(question -> question.toString().equals(axis.question))) {
        unknown.add(axis);
      }
    }
    return Array.ofAll(unknown)
        .filter(axis -> session.space().width(axis) > 0)
        .maxBy(axis -> settles(readout, axis))
        .map(axis -> axis.question);
  }

  private double settles(Readout readout, Axis axis) {
    int undetermined = outcomes.of(Outcome.UNDETERMINED, diagrams);
    int[] values = readout.values().clone();
    int settled = 0;
    int answers = 0;
    for (int value = 0; value < diagrams.domain(axis.variable); value++) {
      if (!isUnknown(axis.variable, value)) {
        answers++;
        values[axis.variable] = value;
        settled += diagrams.restrict(undetermined, values) == Diagrams.FALSE ? 1 : 0;
      }
    }
    return answers == 0 ? 0 : (double) settled / answers;
  }
}
