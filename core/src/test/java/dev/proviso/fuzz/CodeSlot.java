package dev.proviso.fuzz;

import dev.proviso.fact.Fact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What code answers about a subject. The answer is a slot of its own, for analysis takes it to be
 * free.
 *
 * @param name the id of the code
 * @param place the index of the answer
 * @param reads the slots that the code reads
 */
record CodeSlot(String name, int place, List<Slot> reads) implements Slot, Predicate<SubjectModel> {

  @Override
  public List<@Nullable Object> answers(boolean isOpen) {
    return isOpen
        ? Arrays.asList(true, false, Absence.FAILED)
        : new ArrayList<@Nullable Object>(List.of(true, false));
  }

  Ternary truth(SubjectModel here, Situation situation) {
    for (Slot slot : reads) {
      @Nullable Object read =
          slot instanceof ValueSlot value ? value.index(here, situation) : here.answer(slot);
      if (read == null) {
        return Ternary.UNKNOWN;
      }
    }
    @Nullable Object answer = here.answer(this);
    return answer == null ? Ternary.UNKNOWN : Ternary.of((Boolean) answer);
  }

  @Override
  public boolean test(SubjectModel subject) {
    @Nullable Object answer = subject.answer(this);
    if (answer == null) {
      throw new IllegalStateException("no answer");
    }
    return (Boolean) answer;
  }

  List<Fact<SubjectModel, ?>> facts() {
    List<Fact<SubjectModel, ?>> facts = new ArrayList<>();
    for (Slot slot : reads) {
      if (slot instanceof ValueSlot value) {
        facts.add(value.fact());
      } else if (slot instanceof SetSlot set) {
        facts.add(set.fact());
      } else if (slot instanceof PartSlot part) {
        facts.add(part.fact());
      } else if (slot instanceof ListSlot list) {
        facts.add(list.fact());
      }
    }
    return facts;
  }
}
