package dev.proviso.fuzz;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is the same in the whole subject and in every part of it.
 *
 * @param root the whole subject
 * @param asOf the date of the decision, as an index; null if it is not known
 * @param completion what registers and limits answer where they give no answer
 * @param items the way to the part of a list that is asked, by its numbers; empty outside of lists
 */
record Situation(
    SubjectModel root, @Nullable Integer asOf, Completion completion, List<Integer> items) {

  Situation(SubjectModel root, @Nullable Integer asOf) {
    this(root, asOf, Completion.NONE, List.of());
  }

  Situation completed(Completion other) {
    return new Situation(root, asOf, other, items);
  }

  /** The situation in a part of a list. */
  Situation item(int number) {
    List<Integer> longer = new ArrayList<>(items);
    longer.add(number);
    return new Situation(root, asOf, completion, List.copyOf(longer));
  }

  /** The answer to what a register or a limit does not answer. */
  Ternary undetermined(LeafModel condition, boolean isCovered) {
    return completion.answer(new Completion.Question(condition, items, isCovered));
  }
}
