package dev.proviso.fuzz;

import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A slot with several parts; an answer is a list of subjects, whose order means nothing. */
record ListSlot(String name, int place, Schema inner, int longest) implements Slot {

  @Override
  public List<@Nullable Object> answers(boolean isOpen) {
    List<@Nullable Object> all = new ArrayList<>();
    fill(inner.subjects(isOpen), 0, List.of(), all);
    if (isOpen) {
      all.add(null);
    }
    return all;
  }

  private void fill(
      List<SubjectModel> items, int from, List<SubjectModel> chosen, List<@Nullable Object> into) {
    into.add(chosen);
    if (chosen.size() < longest) {
      for (int i = from; i < items.size(); i++) {
        List<SubjectModel> longer = new ArrayList<>(chosen);
        longer.add(items.get(i));
        fill(items, i, List.copyOf(longer), into);
      }
    }
  }

  @SuppressWarnings("unchecked") // only lists of subjects are put there
  @Nullable List<SubjectModel> items(SubjectModel here) {
    return (List<SubjectModel>) here.answer(this);
  }

  Fact<SubjectModel, Seq<SubjectModel>> fact() {
    return Fact.of(name, new Reader(this));
  }

  /** Reads the parts; equal for equal slots. */
  private record Reader(ListSlot slot)
      implements Function<SubjectModel, Reading<Seq<SubjectModel>>> {

    @Override
    public Reading<Seq<SubjectModel>> apply(SubjectModel subject) {
      if (subject.stored(slot) instanceof Absence absence) {
        return absence == Absence.FAILED
            ? Reading.failed("no answer")
            : Reading.conflicting("sources disagree");
      }
      @Nullable List<SubjectModel> items = slot.items(subject);
      return items == null ? Reading.unknown() : Reading.known(Array.ofAll(items));
    }
  }
}
