package dev.proviso.fuzz;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which definitions that a policy uses never hold. */
final class DefinitionOracle {

  private final World world;
  private final PolicyModel policy;
  private final boolean isOpen;
  private final boolean[] assumed;
  private final Set<String> never = new LinkedHashSet<>();

  DefinitionOracle(World world, PolicyModel policy, boolean isOpen, boolean[] assumed) {
    this.world = world;
    this.policy = policy;
    this.isOpen = isOpen;
    this.assumed = assumed;
  }

  Set<String> never() {
    for (PolicyModel.RuleSet member : policy.ruleSets()) {
      for (RuleModel rule : member.rules()) {
        for (ConditionModel condition : rule.conditions()) {
          visit(condition, member.part() == null ? List.of() : List.of(member.part()));
        }
      }
    }
    return never;
  }

  private void visit(ConditionModel condition, List<Slot> path) {
    if (condition instanceof ConditionModel.Defined defined && !canHold(defined, path)) {
      never.add(defined.name());
    }
    for (ConditionModel child : condition.children()) {
      if (condition instanceof ConditionModel.OfPart part) {
        visit(child, append(path, part.slot()));
      } else if (condition instanceof ConditionModel.OfItems items) {
        visit(child, append(path, items.list()));
      } else {
        visit(child, path);
      }
    }
  }

  private static List<Slot> append(List<Slot> path, Slot slot) {
    return java.util.stream.Stream.concat(path.stream(), java.util.stream.Stream.of(slot)).toList();
  }

  /** What is assumed is assumed of the whole, and says nothing of one of several parts. */
  private boolean canHold(ConditionModel.Defined defined, List<Slot> path) {
    boolean isInList = path.stream().anyMatch(ListSlot.class::isInstance);
    List<SubjectModel> subjects = world.subjects(isOpen);
    for (int i = 0; i < subjects.size(); i++) {
      Situation situation = world.situation(subjects.get(i), policy);
      if ((assumed[i] || isInList) && holds(defined, subjects.get(i), path, situation)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(
      ConditionModel condition, @Nullable SubjectModel here, List<Slot> path, Situation situation) {
    if (here == null) {
      return false;
    }
    if (path.isEmpty()) {
      return condition.truth(here, situation) == Ternary.TRUE;
    }
    List<Slot> rest = path.subList(1, path.size());
    if (path.get(0) instanceof PartSlot part) {
      return holds(condition, part.part(here), rest, situation);
    }
    @Nullable List<SubjectModel> items = ((ListSlot) path.get(0)).items(here);
    return items != null
        && items.stream().anyMatch(item -> holds(condition, item, rest, situation));
  }
}
