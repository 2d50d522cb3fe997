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
 * Made-up subjects of a policy, for tests: the facts that it asks for, with values below, at and
 * above each of its limits, from inside and outside each of its lists, and on each side of its
 * days.
 *
 * <pre>{@code
 * Assignments<Shipment> made = Assignments.of(SHIPPING);
 * Decision<Assignment> decision = made.decide(made.draw(random, 0.1));
 * }</pre>
 *
 * @param <S> the type of the subject
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

  /** What is permitted; nothing, if that is too large to be told. */
  private int permitted() {
    try {
      int function = session.within(BUDGET).outcomes(policy).permitted();
      return session.isEmpty(function) ? DiagramManager.FALSE : function;
    } catch (DiagramManager.OverBudget tooLarge) {
      return DiagramManager.FALSE;
    } finally {
      session.within(Long.MAX_VALUE);
    }
  }

  /**
   * The made-up subjects of a policy, also such of which something is not known.
   *
   * @param policy the policy
   * @param <S> the type of the subject
   * @return its made-up subjects
   */
  public static <S> Assignments<S> of(Policy<S> policy) {
    return new Assignments<>(policy, new Session<S>(true).about(policy).start());
  }

  /**
   * The made-up subjects of a policy of which all is known.
   *
   * @param policy the policy
   * @param <S> the type of the subject
   * @return its made-up subjects
   */
  public static <S> Assignments<S> ofKnown(Policy<S> policy) {
    return new Assignments<>(policy, new Session<S>(false).about(policy).start());
  }

  /**
   * The policy over made-up subjects: the same rules, of the same facts.
   *
   * @return the policy
   */
  public Policy<Assignment> policy() {
    return projected;
  }

  /**
   * Decides about a made-up subject, as of its date if the policy takes none from a fact.
   *
   * @param made the made-up subject
   * @return the decision
   */
  public Decision<Assignment> decide(Assignment made) {
    return policy.dating().isEmpty() && made.date().isDefined()
        ? projected.decideAsOf(made.date().get(), made, made.judgments())
        : projected.decide(made, made.judgments());
  }

  /**
   * Draws one. Half of all meet the condition of some rule, each rule as often as the others; a
   * quarter are permitted, if anything is; and the others are drawn freely.
   *
   * @param random where chance comes from; the same numbers give the same subject
   * @param unknown how often a fact is not known, from 0 to 1, if nothing hangs on it; half of
   *     those have a reading that failed
   * @return a made-up subject
   */
  public synchronized Assignment draw(RandomGenerator random, double unknown) {
    AssignmentSampler sampler = new AssignmentSampler(random, unknown);
    Session.Model model = session.draw(target(sampler), sampler);
    Assignment full = Assignment.of(session, session.filled(model, sampler));
    return Assignment.of(session, model).filledBy(full).failing(sampler::isHeads);
  }

  private int target(AssignmentSampler sampler) {
    if (sampler.isHeads()) {
      return rules.isEmpty() ? DiagramManager.TRUE : rules.get(sampler.below(rules.size()));
    }
    return sampler.isHeads() && permitted != DiagramManager.FALSE ? permitted : DiagramManager.TRUE;
  }

  /**
   * All of them, one for each combination of the regions that the policy tells apart.
   *
   * @param most how many combinations there may be
   * @return the made-up subjects; none if there are more
   */
  public synchronized Option<Seq<Assignment>> all(int most) {
    long combinations = 1;
    for (int domain : session.space().domains()) {
      combinations *= domain;
      if (combinations > most) {
        return Option.none();
      }
    }
    return Option.some(Array.ofAll(session.all()).map(model -> Assignment.of(session, model)));
  }
}
