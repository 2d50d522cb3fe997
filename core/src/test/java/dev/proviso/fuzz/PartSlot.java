package dev.proviso.fuzz;

import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A slot with one part; an answer is a subject of the inner schema. */
record PartSlot(String name, int place, Schema inner, boolean isOptional) implements Slot {

  @Override
  public List<@Nullable Object> answers(boolean isOpen) {
    List<@Nullable Object> all = new ArrayList<>(inner.subjects(isOpen));
    if (isOptional) {
      all.add(Absence.ABSENT);
    }
    if (isOpen) {
      all.add(null);
    }
    return all;
  }

  @Nullable SubjectModel part(SubjectModel here) {
    return (SubjectModel) here.answer(this);
  }

  Fact<SubjectModel, SubjectModel> fact() {
    return isOptional
        ? Fact.ifPresent(name, new OptionalReader(this))
        : Fact.of(name, new Reader(this));
  }

  /** Reads the part where there is one; throws where it is not known whether there is one. */
  private record OptionalReader(PartSlot slot)
      implements java.util.function.Function<SubjectModel, Option<SubjectModel>> {

    @Override
    public Option<SubjectModel> apply(SubjectModel subject) {
      @Nullable SubjectModel part = slot.part(subject);
      if (part == null && subject.stored(slot) != Absence.ABSENT) {
        throw new IllegalStateException("no answer");
      }
      return Option.of(part);
    }
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
