package dev.proviso.fuzz;

import dev.proviso.analysis.Circumstance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is known of a subject outside of lists, question by question. */
final class Answers {

  private final Map<String, CaseModel.Told> told = new LinkedHashMap<>();
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
      add(path, slot, prefix + slot.name(), isPart ? (reading == null ? null : "known") : reading);
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
    told.put(
        question,
        new CaseModel.Told(
            path,
            slot,
            slot instanceof PartSlot
                ? answer -> (answer != null) == (reading != null)
                : answer -> Objects.equals(answer, reading)));
  }

  private CaseModel.Told of(String question) {
    return Objects.requireNonNull(told.get(question), question);
  }

  List<CaseModel.Told> told() {
    return List.copyOf(told.values());
  }

  /**
   * The questions that are answered otherwise for another subject; that a part is known is left out
   * where an answer of the part says so, and what is in it where it is not known. What code says
   * follows from what it reads.
   */
  List<String> changes(Answers other) {
    List<String> changes = new ArrayList<>();
    readings.forEach(
        (question, reading) -> {
          boolean isOfCode = of(question).slot() instanceof CodeSlot;
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
                                && other.readings.get(one) == null)));
    return changes;
  }

  /** How much is changed, as {@link #cost(int, int, int)} counts it. */
  int cost(Answers other) {
    int changed = 0;
    int learned = 0;
    int forgotten = 0;
    for (String question : changes(other)) {
      if (readings.get(question) == null) {
        learned++;
      } else if (other.readings.get(question) == null) {
        forgotten++;
      } else {
        changed++;
      }
    }
    return cost(changed, learned, forgotten);
  }

  /** The same of what is told: question by question, and of a set in one or two sentences. */
  int cost(Iterable<Circumstance> told) {
    Map<String, String> words = new LinkedHashMap<>();
    told.forEach(one -> words.put(one.question(), one.value()));
    int learned = 0;
    int forgotten = 0;
    for (Map.Entry<String, String> one : words.entrySet()) {
      if (one.getValue().equals("not known")) {
        forgotten++;
      } else if (readings.get(one.getKey()) == null) {
        learned++;
      }
    }
    return cost(words.size() - learned - forgotten, learned, forgotten);
  }

  /**
   * Known facts that would be others count before facts to be learned. If one has to be forgotten,
   * which is worse than anything else, all count alike.
   */
  private static int cost(int changed, int learned, int forgotten) {
    return forgotten == 0 ? 100 * changed + learned : 10_000 + changed + learned + forgotten;
  }
}
