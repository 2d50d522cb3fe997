package dev.proviso.fuzz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What the policies and conditions of a world use. */
final class Features {

  private final World world;
  private final List<ConditionModel> roots = new ArrayList<>();

  private Features(World world, List<PolicyModel> policies) {
    this.world = world;
    for (PolicyModel policy : policies) {
      policy
          .ruleSets()
          .forEach(set -> set.rules().forEach(rule -> roots.addAll(rule.conditions())));
    }
  }

  /** What all policies and conditions of a world use. */
  static Features of(World world) {
    Features features = new Features(world, List.of(world.earlier(), world.later()));
    features.roots.addAll(world.conditions());
    return features;
  }

  /** What some policies of a world use. */
  static Features of(World world, List<PolicyModel> policies) {
    return new Features(world, policies);
  }

  /** Every condition, with those inside. */
  static List<ConditionModel> all(ConditionModel condition) {
    List<ConditionModel> all = new ArrayList<>(List.of(condition));
    condition.children().forEach(child -> all.addAll(all(child)));
    return all;
  }

  List<ConditionModel> all() {
    return roots.stream().flatMap(root -> all(root).stream()).toList();
  }

  private boolean any(Predicate<ConditionModel> test) {
    return all().stream().anyMatch(test);
  }

  boolean compareFacts() {
    return any(one -> one.kind().equals("twoFacts"));
  }

  boolean haveItems() {
    return any(one -> one instanceof ConditionModel.OfItems);
  }

  boolean haveCode() {
    return any(one -> one instanceof LeafModel.OfCode);
  }

  boolean haveGrades() {
    return world.schema().slots(ValueSlot.class).stream().anyMatch(ValueSlot::isGraded);
  }

  /** The elements that conditions name of a set, or of one that is compared with it. */
  Set<Integer> named(SetSlot slot) {
    Set<Integer> named = new HashSet<>();
    Set<SetSlot> alike = new HashSet<>(Set.of(slot));
    for (ConditionModel one : all()) {
      if (one instanceof LeafModel.ComparedSets two
          && (two.left().equals(slot) || two.right().equals(slot))) {
        alike.addAll(List.of(two.left(), two.right()));
      }
    }
    for (ConditionModel one : all()) {
      if (one instanceof LeafModel.SetCompared compared && alike.contains(compared.slot())) {
        named.addAll(compared.constants());
      }
    }
    return named;
  }
}
