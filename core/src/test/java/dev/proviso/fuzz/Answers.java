package dev.proviso.fuzz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of a subject outside of lists, question by question. */
final class Answers {

  private final Map<String, CaseModel.SlotConstraint> constraints = new LinkedHashMap<>();
  private final Map<String, @Nullable Object> readings = new LinkedHashMap<>();

  Answers(SubjectModel root, Situation situation) {
    collect(root.schema(), root, List.of(), "", situation);
  }

  private void collect(
      Schema level,
      @Nullable SubjectModel here,
      List<CaseModel.Step> path,
      String prefix,
      Situation situation) {
    for (Slot slot : level.slots()) {
      @Nullable Object reading = CaseModel.reading(slot, here, situation);
      boolean isPart = slot instanceof PartSlot;
      boolean isKnownPart = isPart && CaseModel.isPresent(reading);
      add(path, slot, prefix + slot.name(), isKnownPart ? "known" : reading);
      if (slot instanceof PartSlot part) {
        List<CaseModel.Step> way = new ArrayList<>(path);
        way.add(new CaseModel.Step(part, 0));
        collect(
            part.inner(),
            here == null ? null : part.part(here),
            List.copyOf(way),
            prefix + slot.name() + " › ",
            situation);
      }
    }
  }

  private void add(
      List<CaseModel.Step> path, Slot slot, String question, @Nullable Object reading) {
    readings.put(question, reading);
    constraints.put(
        question,
        new CaseModel.SlotConstraint(
            path,
            slot,
            slot instanceof PartSlot && CaseModel.isPresent(reading)
                ? CaseModel::isPresent
                : answer -> Objects.equals(answer, reading)));
  }

  List<CaseModel.SlotConstraint> constraints() {
    return List.copyOf(constraints.values());
  }

  boolean isKnown(String question) {
    return readings.get(question) != null;
  }

  /**
   * How far a change is: known facts that are others weigh more than any that are learned. What was
   * absent is both: it is no longer absent, and its value is learned. No known fact is forgotten
   * unless there is no other way; then all changes are alike.
   */
  long cost(Collection<String> changes, boolean isForgetting) {
    if (isForgetting) {
      return 1_000_000L + changes.size();
    }
    Set<String> known = new HashSet<>();
    for (String question : changes) {
      known.add(absentPart(question).orElse(question));
    }
    known.removeIf(question -> !isKnown(question));
    long learned = changes.stream().filter(one -> !CaseModel.isPresent(readings.get(one))).count();
    return 1_000L * known.size() + learned;
  }

  /** The absent part that would have to be there for a question to have an answer. */
  private Optional<String> absentPart(String question) {
    return readings.keySet().stream()
        .filter(part -> question.startsWith(part + " › "))
        .filter(part -> readings.get(part) == Absence.ABSENT)
        .findFirst();
  }

  /**
   * The questions that are answered otherwise for another subject; that a part is known is left out
   * where an answer of the part says so, and what is in it where it is not known.
   */
  List<String> changes(Answers other) {
    List<String> changes = new ArrayList<>();
    readings.forEach(
        (question, reading) -> {
          // What code says of other answers is not what changes.
          boolean isOfCode =
              Objects.requireNonNull(constraints.get(question)).slot() instanceof CodeSlot;
          if (!isOfCode && !Objects.equals(reading, other.readings.get(question))) {
            changes.add(question);
          }
        });
    List<String> all = List.copyOf(changes);
    changes.removeIf(
        question ->
            all.stream()
                .anyMatch(
                    one ->
                        (one.startsWith(question + " › ") && other.readings.get(one) != null)
                            || (question.startsWith(one + " › ")
                                && !CaseModel.isPresent(other.readings.get(one)))));
    return changes;
  }
}
