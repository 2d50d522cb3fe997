package dev.proviso.testkit.boundary;

import dev.proviso.analysis.Assignment;
import dev.proviso.decision.Decision;
import dev.proviso.text.ValueText;
import dev.proviso.trace.Answer;
import dev.proviso.trace.Question;
import dev.proviso.value.ValueType;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.regex.Pattern;

/** The questions that a policy asked of a generated subject, with one cell for each answer. */
final class CaseCells {

  private static final Pattern OF_SEVERAL = Pattern.compile(".* #\\d+ › .*");

  private CaseCells() {}

  /** The answers that were read, by question; of several parts, how many there are. */
  static Map<String, Cell> of(Decision<?> decision) {
    return decision
        .trace()
        .allAnswers()
        .foldLeft(
            LinkedHashMap.<String, Cell>empty(),
            (cells, answer) ->
                answer
                    .reading()
                    .value()
                    .toArray()
                    .foldLeft(cells, (all, value) -> put(all, answer, value)));
  }

  private static LinkedHashMap<String, Cell> put(
      LinkedHashMap<String, Cell> cells, Answer answer, Object value) {
    // What people are asked, they are asked of the whole, wherever it is asked.
    String question =
        answer.question().kind() == Question.Kind.JUDGMENT
            ? answer.question().name()
            : answer.question().toString();
    if (value instanceof Assignment) {
      return cells;
    }
    return cells.put(
        question, isParts(value) ? count((Seq<?>) value) : new Cell(value, answer.type()));
  }

  private static Cell count(Seq<?> parts) {
    return new Cell(new Parts(parts.size()), ValueType.undeclared());
  }

  private static boolean isParts(Object value) {
    return value instanceof Seq<?> seq && seq.forAll(Assignment.class::isInstance);
  }

  /** Whether a question is of one of several parts, so that its answer comes with the part. */
  static boolean isOfSeveral(String question) {
    return OF_SEVERAL.matcher(question).matches();
  }

  /**
   * An answer.
   *
   * @param type as what it is compared and labeled
   */
  record Cell(Object value, ValueType<?> type) {

    String words() {
      return ValueText.labeled(value, type);
    }

    boolean isParts() {
      return value instanceof Parts;
    }

    /** Whether the answer is equal to another one. */
    @SuppressWarnings("unchecked") // only values of the type are compared as such
    boolean is(Object other) {
      boolean comparable =
          (type.isDeclared() || value.getClass() == other.getClass())
              && type.admits(value)
              && type.admits(other);
      return comparable ? ((ValueType<Object>) type).same(value, other) : value.equals(other);
    }
  }

  /** How many parts there are. */
  record Parts(int number) {
    @Override
    public String toString() {
      return String.valueOf(number);
    }
  }
}
