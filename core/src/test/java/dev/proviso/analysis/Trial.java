package dev.proviso.analysis;

import dev.proviso.condition.Condition;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.policy.Sample;
import dev.proviso.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A small world, and what is claimed of it. */
record Trial(World world, List<Condition<Sample>> conditions, List<Policy<Sample>> policies) {

  static Trial of(Random random, int size, boolean open, Set<World.Part> parts) {
    World world = new World(random, open, parts);
    int depth = Math.min(size, 3);
    Condition<Sample> first = world.condition(depth);
    Policy<Sample> policy = world.policy(Math.min(size, 2));
    return new Trial(
        world,
        List.of(first, world.related(first, depth), world.related(first, 1), world.condition(1)),
        List.of(world.edited(policy, Math.min(size, 2)), policy));
  }

  /** Every kind of claim, with and without something that is assumed. */
  List<Claim<Sample>> claims() {
    Condition<Sample> a = conditions.get(0);
    Condition<Sample> b = conditions.get(1);
    Condition<Sample> c = conditions.get(2);
    Policy<Sample> later = policies.get(0);
    Policy<Sample> earlier = policies.get(1);
    List<Claim<Sample>> claims =
        new ArrayList<>(
            List.of(
                Claims.satisfiable(a),
                Claims.disjoint(a, b),
                Claims.disjoint(a, b, c),
                Claims.implies(a, b),
                Claims.equivalent(a, b),
                Claims.overlaps(a, b),
                Claims.exhaustive(a, b),
                Claims.exhaustive(a, b, c),
                Claims.partition(a, b),
                Claims.partition(a, b, c),
                Claims.neverPermits(later, a),
                Claims.permitsOnly(later, a),
                Claims.mayPermit(later, a),
                Claims.alwaysForbids(later, a),
                Claims.noDoubleBind(later, a),
                Claims.complete(later),
                Claims.unambiguous(later),
                Claims.everyRuleReachable(later),
                Claims.noRuleRedundant(later),
                Claims.noConditionRedundant(later),
                Claims.noPermissionOverridden(later),
                Claims.noVacuousPermission(later),
                Claims.atLeastAsStrict(later, earlier),
                Claims.nothingNewlyPermitted(later, earlier),
                Claims.onlyTightens(later, earlier, a)));
    for (Fact<Sample, ?> fact : ordered()) {
      claims.add(Claims.monotone(later, fact));
    }
    List<Claim<Sample>> all = new ArrayList<>();
    for (Claim<Sample> claim : claims) {
      Claim<Sample> over = world.isOpen() ? claim.overAllSubjects() : claim.overKnownSubjects();
      all.add(over);
      all.add(over.assuming(conditions.get(3)));
    }
    return all;
  }

  private List<Fact<Sample, ?>> ordered() {
    List<Fact<Sample, ?>> facts = new ArrayList<>();
    for (Fact<Sample, ?> fact :
        List.<Fact<Sample, ?>>of(Sample.A, Sample.COLOR, Sample.X, Sample.DAY)) {
      // A fact of a part goes by the same name, and may be the only one that is asked.
      if (world.has(fact.name()) && !world.hasWithin(fact.name())) {
        facts.add(fact);
      }
    }
    return facts;
  }

  @Override
  public String toString() {
    return world
        + "\n"
        + String.join("\n", conditions.stream().map(Wording::of).toList())
        + "\n"
        + policies;
  }
}
