package dev.proviso.fuzz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which definitions that a policy uses never hold. */
final class DefinitionOracle {

  private final World world;
  private final PolicyModel policy;
  private final boolean isOpen;
  private final SubjectTest assumption;
  private final Map<String, RuleOracle.Fault> faults = new LinkedHashMap<>();

  DefinitionOracle(World world, PolicyModel policy, boolean isOpen, SubjectTest assumption) {
    this.world = world;
    this.policy = policy;
    this.isOpen = isOpen;
    this.assumption = assumption;
  }

  List<RuleOracle.Fault> faults() {
    for (PolicyModel.RuleSet member : policy.ruleSets()) {
      for (RuleModel rule : member.rules()) {
        for (ConditionModel condition : rule.conditions()) {
          visit(condition, member.part() == null ? List.of() : List.of(member.part()));
        }
      }
    }
    return List.copyOf(faults.values());
  }

  private void visit(ConditionModel condition, List<Slot> path) {
    if (condition instanceof ConditionModel.Defined defined) {
      look(defined, path);
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

  private void look(ConditionModel.Defined defined, List<Slot> path) {
    String name = defined.name();
    if (!faults.containsKey(name) && !canHold(defined, path, Completion.NONE)) {
      boolean isLeftOpen = false;
      for (int i = 0; i < world.subjects(isOpen).size() && !isLeftOpen; i++) {
        int subject = i;
        isLeftOpen =
            Completion.isPossible(completion -> canHold(defined, path, subject, completion));
      }
      faults.put(name, new RuleOracle.Fault(name, "“" + name + "”", !isLeftOpen));
    }
  }

  private boolean canHold(ConditionModel.Defined defined, List<Slot> path, Completion completion) {
    for (int i = 0; i < world.subjects(isOpen).size(); i++) {
      if (canHold(defined, path, i, completion)) {
        return true;
      }
    }
    return false;
  }

  /** What is assumed is assumed of the whole, and says nothing of one of several parts. */
  private boolean canHold(
      ConditionModel.Defined defined, List<Slot> path, int subject, Completion completion) {
    SubjectModel root = world.subjects(isOpen).get(subject);
    boolean isInList = path.stream().anyMatch(ListSlot.class::isInstance);
    return (isInList || assumption.holds(subject, completion))
        && holds(defined, root, path, world.situation(root, policy).completed(completion));
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
    for (int i = 0; items != null && i < items.size(); i++) {
      if (holds(condition, items.get(i), rest, situation.item(i))) {
        return true;
      }
    }
    return false;
  }
}
