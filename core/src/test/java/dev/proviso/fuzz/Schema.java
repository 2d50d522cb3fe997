package dev.proviso.fuzz;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What subjects of one level have answers to. */
record Schema(List<Slot> slots) {

  /** Every subject of the finite world. */
  List<SubjectModel> subjects(boolean isOpen) {
    List<SubjectModel> all = new ArrayList<>();
    fill(isOpen, new Object[slots.size()], 0, all);
    return all;
  }

  private void fill(boolean isOpen, @Nullable Object[] answers, int at, List<SubjectModel> into) {
    if (at == slots.size()) {
      into.add(new SubjectModel(this, answers.clone()));
      return;
    }
    for (@Nullable Object answer : slots.get(at).answers(isOpen)) {
      answers[at] = answer;
      fill(isOpen, answers, at + 1, into);
    }
  }

  /** How many subjects there are; more than a million count as a million. */
  long size(boolean isOpen) {
    long size = 1;
    for (Slot slot : slots) {
      size = Math.min(1_000_000, size * slot.answers(isOpen).size());
    }
    return size;
  }

  <T extends Slot> List<T> slots(Class<T> type) {
    return slots.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** Whether subjects may be known to have no answer to a slot of this level, or of one inside. */
  boolean hasOptional() {
    return slots.stream()
        .anyMatch(
            slot ->
                slot.isOptional()
                    || (slot instanceof PartSlot part && part.inner().hasOptional())
                    || (slot instanceof ListSlot list && list.inner().hasOptional()));
  }

  /** The subject of this level of which nothing is known. */
  SubjectModel unknown() {
    return new SubjectModel(this, new Object[slots.size()]);
  }
}
