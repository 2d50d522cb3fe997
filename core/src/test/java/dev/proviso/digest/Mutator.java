package dev.proviso.digest;

import dev.proviso.policy.Policy;
import dev.proviso.policy.Sample;
import io.vavr.control.Option;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Changes one thing in a policy, at one of all the places at which something can be changed. */
final class Mutator extends Rewriter {

  /** A policy with one change. */
  record Mutant(String change, Policy<Sample> policy) {}

  private final int target;
  private final Set<String> possible = new TreeSet<>();
  private int seen;
  private String change = "";

  private Mutator(int target) {
    this.target = target;
  }

  @Override
  boolean hits(String what) {
    possible.add(what);
    boolean hit = seen == target;
    change = hit ? what : change;
    seen++;
    return hit;
  }

  private static Mutator counted(Policy<Sample> policy) {
    Mutator mutator = new Mutator(-1);
    mutator.policy(policy);
    return mutator;
  }

  /** In how many places a policy can be changed. */
  static int places(Policy<Sample> policy) {
    return counted(policy).seen;
  }

  /** Every kind of change that a policy has a place for. */
  static Set<String> possible(Policy<Sample> policy) {
    return counted(policy).possible;
  }

  /** The policy changed at one place; none if what comes out is not a policy. */
  static Option<Mutant> at(int place, Policy<Sample> policy) {
    Mutator mutator = new Mutator(place);
    try {
      Policy<Sample> changed = mutator.policy(policy);
      return Option.some(new Mutant(mutator.change, changed));
    } catch (IllegalArgumentException refused) {
      // A name changed in one of two places can be a name with two meanings.
      return Option.none();
    }
  }

  static Option<Mutant> anywhere(Random random, Policy<Sample> policy) {
    return at(random.nextInt(places(policy)), policy);
  }
}
