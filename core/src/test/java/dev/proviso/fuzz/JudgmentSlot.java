package dev.proviso.fuzz;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person judges of the whole subject: it counts in every part. */
record JudgmentSlot(String name, int place) implements Slot {

  @Override
  public boolean isFact() {
    return false;
  }

  @Override
  public List<@Nullable Object> answers(boolean isOpen) {
    List<@Nullable Object> all = new ArrayList<>(List.of(true, false));
    if (isOpen) {
      all.add(null);
    }
    return all;
  }

  Ternary truth(SubjectModel root) {
    @Nullable Object answer = root.answer(this);
    return answer == null ? Ternary.UNKNOWN : Ternary.of((Boolean) answer);
  }
}
