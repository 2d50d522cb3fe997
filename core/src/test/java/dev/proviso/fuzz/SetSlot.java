package dev.proviso.fuzz;

import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.value.ValueType;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A slot with a set of values; an answer is a sorted list of indices.
 *
 * @param name the name of the fact
 * @param place the index of the answer
 * @param element the kind of the elements
 * @param indices the elements of the finite world
 */
record SetSlot(String name, int place, ValueKind element, List<Integer> indices) implements Slot {

  @Override
  public List<@Nullable Object> answers(boolean isOpen) {
    List<@Nullable Object> all = new ArrayList<>();
    for (int mask = 0; mask < 1 << indices.size(); mask++) {
      List<Integer> elements = new ArrayList<>();
      for (int i = 0; i < indices.size(); i++) {
        if ((mask & 1 << i) != 0) {
          elements.add(indices.get(i));
        }
      }
      all.add(List.copyOf(elements));
    }
    if (isOpen) {
      all.add(null);
    }
    return all;
  }

  @SuppressWarnings("unchecked") // only lists of indices are put there
  @Nullable List<Integer> elements(SubjectModel here) {
    return (List<Integer>) here.answer(this);
  }

  Set<Object> written(List<Integer> elements) {
    return LinkedHashSet.ofAll(elements).map(element::value);
  }

  Fact<SubjectModel, Set<Object>> fact() {
    return Fact.of(name, new Reader(this), ValueType.setOf(element.type()));
  }

  /** Reads the set; equal for equal slots. */
  private record Reader(SetSlot slot) implements Function<SubjectModel, Reading<Set<Object>>> {

    @Override
    public Reading<Set<Object>> apply(SubjectModel subject) {
      @Nullable Object stored = subject.stored(slot);
      if (stored == Absence.FAILED) {
        throw new IllegalStateException("no answer");
      }
      if (stored == Absence.CONFLICTING) {
        return Reading.conflicting("sources disagree");
      }
      @Nullable List<Integer> elements = slot.elements(subject);
      return elements == null ? Reading.unknown() : Reading.known(slot.written(elements));
    }
  }
}
