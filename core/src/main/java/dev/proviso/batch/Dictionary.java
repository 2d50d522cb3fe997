package dev.proviso.batch;

import dev.proviso.column.ByteDictionaryColumn;
import dev.proviso.column.DictionaryColumn;
import dev.proviso.fact.Fact;
import dev.proviso.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answers that codes stand for, and whether each code stands for one. */
final class Dictionary {

  /** So many wrong rows are named; beyond that one no longer reads on. */
  private static final int NAMED = 10;

  private Dictionary() {}

  static <T> Object[] of(Fact<?, T> fact, Iterable<? extends T> dictionary) {
    List<Object> answers = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (@Nullable Object answer : dictionary) {
      if (answer == null) {
        problems.add(
            Problem.of(
                place(fact) + ": dictionary: place " + (answers.size() + problems.size()),
                "null",
                "is no answer",
                "leave it out, and give rows whose answer is not known the code -1"));
      } else {
        answers.add(answer);
      }
    }
    report(problems);
    return answers.toArray();
  }

  /** Refuses all codes at once that stand for nothing. */
  static void check(Fact<?, ?> fact, DictionaryColumn column) {
    if (column.isSound()) {
      return;
    }
    List<Problem> problems = new ArrayList<>();
    int wrong = 0;
    for (int row = 0; row < column.rows(); row++) {
      int code = column.code(row);
      if (code < DictionaryColumn.UNKNOWN || code >= column.answers()) {
        if (wrong++ < NAMED) {
          problems.add(problem(fact, row, code, column));
        }
      }
    }
    if (wrong > NAMED) {
      problems.add(
          Problem.of(
              place(fact),
              (wrong - NAMED) + " more rows",
              "have a code that stands for nothing",
              "look through all rows"));
    }
    report(problems);
  }

  private static Problem problem(Fact<?, ?> fact, int row, int code, DictionaryColumn column) {
    int answers = column.answers();
    boolean isLargerThanBytes =
        column instanceof ByteDictionaryColumn && answers - 1 > Byte.MAX_VALUE;
    return Problem.of(
        place(fact) + ": row " + row,
        Integer.toString(code),
        "is no place in a dictionary of " + answers,
        isLargerThanBytes
            ? "a byte has room for the places 0 to "
                + Byte.MAX_VALUE
                + " and -1 for unknown; give the codes as int"
            : remedy(answers));
  }

  private static String remedy(int answers) {
    return switch (answers) {
      case 0 -> "give -1, for unknown";
      case 1 -> "give 0, or -1 for unknown";
      default -> "give 0 to " + (answers - 1) + ", or -1 for unknown";
    };
  }

  private static String place(Fact<?, ?> fact) {
    return "batch: fact `" + fact.name() + "`";
  }

  private static void report(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw Problem.asOneException(problems);
    }
  }
}
