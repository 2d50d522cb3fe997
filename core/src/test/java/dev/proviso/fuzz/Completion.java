package dev.proviso.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What registers and dated limits answer to the questions that they leave open. */
interface Completion {

  /** As they are: they give no answer. */
  Completion NONE = question -> Ternary.UNKNOWN;

  Ternary answer(Question question);

  /**
   * What a register or a limit does not answer: one answer is free for the whole of a subject, and
   * one for each part of a list.
   *
   * @param condition the condition that asks
   * @param items the way to the part of a list that is asked, by its numbers
   * @param isCovered whether the register or the limit extends to the day
   */
  record Question(LeafModel condition, List<Integer> items, boolean isCovered) {}

  /**
   * Whether something is so with some answers to what is left open, whatever is answered of days to
   * which a register or a limit does not extend: these are no reason why something might be so.
   */
  static boolean isPossible(Predicate<Completion> test) {
    return new Search(test, true).isFound();
  }

  /** Whether something is so with some answers, of whatever days. */
  static boolean isPossibleOnAnyDay(Predicate<Completion> test) {
    return new Search(test, false).isFound();
  }

  /** Tries all answers to the questions that are met on the way. */
  final class Search {

    private static final int MOST = 16;

    private final Predicate<Completion> test;
    private final boolean areDaysSettled;
    private final Set<Question> met = new LinkedHashSet<>();

    private Search(Predicate<Completion> test, boolean areDaysSettled) {
      this.test = test;
      this.areDaysSettled = areDaysSettled;
    }

    private boolean isFound() {
      while (true) {
        List<Question> some = new ArrayList<>();
        List<Question> every = new ArrayList<>();
        met.forEach(
            question -> (question.isCovered || !areDaysSettled ? some : every).add(question));
        if (met.size() > MOST) {
          throw new IllegalStateException(met.size() + " questions are left open");
        }
        boolean isFound = isFound(some, every);
        if (met.size() == some.size() + every.size()) {
          return isFound;
        }
      }
    }

    private boolean isFound(List<Question> some, List<Question> every) {
      for (int yes = 0; yes < 1 << some.size(); yes++) {
        if (isFoundWith(some, yes, every)) {
          return true;
        }
      }
      return false;
    }

    private boolean isFoundWith(List<Question> some, int yes, List<Question> every) {
      for (int other = 0; other < 1 << every.size(); other++) {
        Set<Question> answered = new LinkedHashSet<>(chosen(some, yes));
        answered.addAll(chosen(every, other));
        if (!test.test(question -> Ternary.of(isAnswered(question, answered)))) {
          return false;
        }
      }
      return true;
    }

    private boolean isAnswered(Question question, Set<Question> yes) {
      met.add(question);
      return yes.contains(question);
    }

    private static List<Question> chosen(List<Question> of, int mask) {
      List<Question> chosen = new ArrayList<>();
      for (int i = 0; i < of.size(); i++) {
        if ((mask & 1 << i) != 0) {
          chosen.add(of.get(i));
        }
      }
      return chosen;
    }
  }
}
