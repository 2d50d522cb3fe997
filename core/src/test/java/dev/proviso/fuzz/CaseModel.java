package dev.proviso.fuzz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Some facts of a subject, as the library tells them: all subjects that fit them are meant. */
record CaseModel(List<SlotConstraint> facts) {

  /** The way to a part: of a list, the number of the part, from 1 on. */
  record Step(Slot slot, int item) {}

  /** What is told of one slot. */
  record SlotConstraint(List<Step> path, Slot slot, Predicate<@Nullable Object> allowed) {
    SlotConstraint rest() {
      return new SlotConstraint(path.subList(1, path.size()), slot, allowed);
    }
  }

  CaseModel without(int fact) {
    List<SlotConstraint> fewer = new ArrayList<>(facts);
    fewer.remove(fact);
    return new CaseModel(fewer);
  }

  boolean fits(SubjectModel root, Situation situation) {
    return fits(facts, root, situation);
  }

  private static boolean fits(
      List<SlotConstraint> facts, @Nullable SubjectModel here, Situation situation) {
    Map<Slot, List<SlotConstraint>> inner = new LinkedHashMap<>();
    for (SlotConstraint constraint : facts) {
      if (constraint.path.isEmpty()) {
        if (!constraint.allowed.test(reading(constraint.slot, here, situation))) {
          return false;
        }
      } else {
        inner
            .computeIfAbsent(constraint.path.get(0).slot(), key -> new ArrayList<>())
            .add(constraint);
      }
    }
    return inner.entrySet().stream()
        .allMatch(
            entry ->
                entry.getKey() instanceof PartSlot part
                    ? fits(
                        entry.getValue().stream().map(SlotConstraint::rest).toList(),
                        here == null ? null : part.part(here),
                        situation)
                    : fitItems((ListSlot) entry.getKey(), entry.getValue(), here, situation));
  }

  /** There are as many parts as are told, and each of those told is another one. */
  private static boolean fitItems(
      ListSlot list, List<SlotConstraint> facts, @Nullable SubjectModel here, Situation situation) {
    Map<Integer, List<SlotConstraint>> byItem = new LinkedHashMap<>();
    int count = 0;
    for (SlotConstraint constraint : facts) {
      int item = constraint.path.get(0).item();
      count = Math.max(count, item);
      byItem.computeIfAbsent(item, key -> new ArrayList<>()).add(constraint.rest());
    }
    @Nullable List<SubjectModel> items = here == null ? null : list.items(here);
    if (items == null) {
      return byItem.values().stream().allMatch(told -> fits(told, null, situation));
    }
    return items.size() == count
        && areAssigned(new ArrayList<>(byItem.values()), items, new HashSet<>(), situation);
  }

  private static boolean areAssigned(
      List<List<SlotConstraint>> told,
      List<SubjectModel> items,
      HashSet<Integer> taken,
      Situation situation) {
    if (told.size() == taken.size()) {
      return true;
    }
    for (int i = 0; i < items.size(); i++) {
      if (!taken.contains(i) && fits(told.get(taken.size()), items.get(i), situation)) {
        HashSet<Integer> more = new HashSet<>(taken);
        more.add(i);
        if (areAssigned(told, items, more, situation)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a reading is an answer. */
  static boolean isPresent(@Nullable Object reading) {
    return reading != null && reading != Absence.ABSENT;
  }

  static @Nullable Object reading(Slot slot, @Nullable SubjectModel here, Situation situation) {
    if (slot instanceof JudgmentSlot judgment) {
      return situation.root().answer(judgment);
    }
    if (slot instanceof ValueSlot value && value.isAsOf()) {
      // Where a policy takes the date from a fact, that fact is told.
      return situation.root().known(value);
    }
    if (here == null) {
      return null;
    }
    if (here.stored(slot) == Absence.ABSENT) {
      return Absence.ABSENT;
    }
    if (slot instanceof ValueSlot value) {
      return value.index(here, situation);
    }
    if (slot instanceof SetSlot set) {
      @Nullable List<Integer> elements = set.elements(here);
      return elements == null ? null : new HashSet<>(elements);
    }
    if (slot instanceof CodeSlot code) {
      Ternary truth = code.truth(here, situation);
      return truth == Ternary.UNKNOWN ? null : truth == Ternary.TRUE;
    }
    return here.answer(slot);
  }
}
