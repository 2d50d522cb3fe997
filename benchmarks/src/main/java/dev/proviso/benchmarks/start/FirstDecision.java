package dev.proviso.benchmarks.start;

import dev.proviso.benchmarks.decision.Conduct;
import dev.proviso.benchmarks.decision.EndUser;
import dev.proviso.benchmarks.decision.Ground;
import dev.proviso.benchmarks.decision.Request;
import dev.proviso.benchmarks.decision.State;
import dev.proviso.benchmarks.decision.TenRules;
import dev.proviso.policy.Policy;
import io.vavr.collection.Array;
import java.time.LocalDate;

/** A program that makes the policy of ten rules, decides once and ends. */
public final class FirstDecision {

  /** How far such a program goes. */
  public enum Goal {
    /** Nothing: what the machine itself takes. */
    NOTHING,
    /** Maps and joins two texts by Vavr, as every policy does. */
    VAVR,
    /** Makes the policy. */
    POLICY,
    /** Makes the policy and decides. */
    DECISION,
    /** Makes the policy, compiles it and takes the outcome. */
    OUTCOME
  }

  private FirstDecision() {}

  /**
   * Runs the program.
   *
   * @param args the name of its goal
   */
  public static void main(String... args) {
    Goal goal = Goal.valueOf(args[0]);
    if (goal == Goal.NOTHING) {
      return;
    }
    if (goal == Goal.VAVR) {
      System.out.println(Array.of("a", "b").map(text -> text + "!").mkString(", "));
      return;
    }
    Policy<Request> policy = TenRules.ofKnown();
    if (goal == Goal.POLICY) {
      System.out.println(policy.id());
      return;
    }
    LocalDate from = LocalDate.of(2022, 1, 1);
    Request request =
        new Request(
            State.AT,
            EndUser.POLICE,
            Ground.SUSPICION,
            Conduct.TERRORISM,
            TenRules.SERIOUS,
            from,
            from.plusYears(1),
            from.plusMonths(1));
    System.out.println(
        goal == Goal.DECISION ? policy.decide(request).outcome() : policy.outcome(request));
  }
}
