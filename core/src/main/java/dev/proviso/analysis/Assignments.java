package dev.proviso.analysis;

import dev.proviso.decision.Decision;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Synthetic subjects of a policy, for tests: the facts that it asks for, with values below, at and
 * above each of its limits, from inside and outside each of its lists, and on each side of its
 * days.
 *
 * <pre>{@code
 * Assignments<Shipment> made = Assignments.of(SHIPPING);
 * Decision<Assignment> decision = made.decide(made.draw(random, 0.1));
 * }</pre>
 */
public final class Assignments<S> {

  private static final long BUDGET = 20_000_000;

  private final Policy<S> policy;
  private final Session<S> session;
  private final Policy<Assignment> projected;
  private final Seq<Integer> rules;
  private final int permitted;

  private Assignments(Policy<S> policy, Session<S> session) {
    this.policy = policy;
    this.session = session;
    this.projected = session.projected(policy);
    List<Integer> all = new ArrayList<>();
    for (Rule<S> rule : policy.allRules()) {
      int applies = session.truths(rule, policy).yes();
      if (!session.isEmpty(applies)) {
        all.add(applies);
      }
    }
    this.rules = Array.ofAll(all);
    this.permitted = permitted();
  }

  /** The function of the permitted subjects; {@code FALSE} if it exceeds the budget. */
  private int permitted() {
    try {
      int function = session.within(BUDGET).outcomes(policy).permitted();
      return session.isEmpty(function) ? DecisionDiagrams.FALSE : function;
    } catch (OverBudgetException tooLarge) {
      return DecisionDiagrams.FALSE;
    } finally {
      session.within(Long.MAX_VALUE);
    }
  }

  /**
   * The synthetic subjects of a policy, including subjects with unknown facts.
   *
   * @return its synthetic subjects
   */
  public static <S> Assignments<S> of(Policy<S> policy) {
    AnalysisArguments.policy("assignments", policy);
    return new Assignments<>(policy, new Session<S>(true).about(policy).start());
  }

  /**
   * The fully known synthetic subjects of a policy.
   *
   * @return its synthetic subjects
   */
  public static <S> Assignments<S> ofKnown(Policy<S> policy) {
    AnalysisArguments.policy("assignments", policy);
    return new Assignments<>(policy, new Session<S>(false).about(policy).start());
  }

  /** The policy over synthetic subjects, with the same rules over the same facts. */
  public Policy<Assignment> policy() {
    return projected;
  }

  /**
   * Decides about a synthetic subject, as of its date if the policy takes none from a fact.
   *
   * @param made the synthetic subject
   */
  public Decision<Assignment> decide(Assignment made) {
    return policy.dating().isEmpty() && made.date().isDefined()
        ? projected.decideAsOf(made.date().get(), made, made.judgments())
        : projected.decide(made, made.judgments());
  }

  /**
   * Draws a subject. Half of all subjects meet the condition of some rule, each rule with the same
   * probability; a quarter are permitted, if the policy permits any; and the others are drawn
   * freely.
   *
   * @param random the source of random numbers; the same numbers give the same subject
   * @param unknown the probability, from 0 to 1, that a fact is not known, if the rule or the
   *     permission that was chosen does not depend on it; half of those facts have a failed reading
   * @return a synthetic subject
   */
  public synchronized Assignment draw(RandomGenerator random, double unknown) {
    AssignmentSampler sampler = new AssignmentSampler(random, unknown);
    Session.Model model = session.models().draw(target(sampler), sampler);
    Assignment full = AssignmentFactory.of(session, session.models().filled(model, sampler));
    return AssignmentFactory.of(session, model).filledBy(full).failing(sampler::isHeads);
  }

  private int target(AssignmentSampler sampler) {
    if (sampler.isHeads()) {
      return rules.isEmpty() ? DecisionDiagrams.TRUE : rules.get(sampler.below(rules.size()));
    }
    return sampler.isHeads() && permitted != DecisionDiagrams.FALSE
        ? permitted
        : DecisionDiagrams.TRUE;
  }

  /**
   * All subjects, one for each combination of the regions that the policy distinguishes.
   *
   * @param most the maximum number of combinations
   * @return the synthetic subjects; none if there are more
   */
  public synchronized Option<Seq<Assignment>> all(int most) {
    long combinations = 1;
    for (int domain : session.space().domains()) {
      combinations *= domain;
      if (combinations > most) {
        return Option.none();
      }
    }
    return Option.some(
        Array.ofAll(session.models().all()).map(model -> AssignmentFactory.of(session, model)));
  }
}
