package dev.proviso.fuzz;

import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A slot with one part; an answer is a subject of the inner schema. */
record PartSlot(String name, int place, Schema inner) implements Slot {

  @Override
  public List<@Nullable Object> answers(boolean isOpen) {
    List<@Nullable Object> all = new ArrayList<>(inner.subjects(isOpen));
    if (isOpen) {
      all.add(null);
    }
    return all;
  }

  @Nullable SubjectModel part(SubjectModel here) {
    return (SubjectModel) here.answer(this);
  }

  Fact<SubjectModel, SubjectModel> fact() {
    return Fact.of(name, new Reader(this));
  }

  /** Reads the part; equal for equal slots. */
  private record Reader(PartSlot slot)
      implements java.util.function.Function<SubjectModel, Reading<SubjectModel>> {

    @Override
    public Reading<SubjectModel> apply(SubjectModel subject) {
      if (subject.stored(slot) instanceof Absence absence) {
        return absence == Absence.FAILED
            ? Reading.failed("no answer")
            : Reading.conflicting("sources disagree");
      }
      @Nullable SubjectModel part = slot.part(subject);
      return part == null ? Reading.unknown() : Reading.known(part);
    }
  }
}
