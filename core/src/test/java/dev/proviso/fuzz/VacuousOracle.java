package dev.proviso.fuzz;

import dev.proviso.rule.Outcome;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which subjects of those that are assumed a policy permits only because there is nothing: it would
 * not if its conditions were false of an empty set, and where there are no parts.
 */
final class VacuousOracle {

  private final World world;
  private final PolicyModel policy;
  private final boolean isOpen;
  private final SubjectTest assumption;
  private final List<VacuousModel> all;
  private final List<VacuousModel> each;
  private final boolean[] turned;

  VacuousOracle(
      World world, PolicyModel policy, boolean isOpen, SubjectTest assumption, Set<String> except) {
    this.world = world;
    this.policy = policy;
    this.isOpen = isOpen;
    this.assumption = assumption;
    this.all = VacuousModel.of(policy, except);
    this.turned = turned(VacuousModel.strict(policy, except));
    this.each = all.stream().filter(one -> ClaimModel.any(turned(one.strict(policy)))).toList();
  }

  /** Who is permitted, but would not be if no condition were true of nothing. */
  boolean[] turned() {
    return turned;
  }

  private boolean[] turned(PolicyModel strict) {
    Outcome[] outcomes = world.outcomes(policy, isOpen);
    boolean[] some = new boolean[outcomes.length];
    for (int i = 0; i < some.length; i++) {
      some[i] =
          assumption.holds(i)
              && outcomes[i] == Outcome.PERMITTED
              && strict.outcome(world.subjects(isOpen).get(i), world.asOf()) != Outcome.PERMITTED;
    }
    return some;
  }

  /** The cases of the first condition that has some of its own; those of all if none has. */
  boolean[] cases() {
    return each.isEmpty() ? turned : turned(each.get(0).strict(policy));
  }

  /** The conditions that have cases of their own; all of them if none has. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    (each.isEmpty() ? all : each).forEach(one -> names.add(one.told()));
    return names;
  }

  /** The rules with such a condition: these may be excepted, whether it decides or not. */
  Set<String> vacuous() {
    Set<String> rules = new LinkedHashSet<>();
    VacuousModel.of(policy, Set.of()).forEach(one -> rules.add(one.rule()));
    return rules;
  }
}
