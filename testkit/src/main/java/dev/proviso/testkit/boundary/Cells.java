package dev.proviso.testkit.boundary;

import dev.proviso.analysis.Assignment;
import dev.proviso.decision.Decision;
import dev.proviso.text.Words;
import dev.proviso.trace.Answer;
import dev.proviso.trace.Question;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.regex.Pattern;

/** What was asked of a made-up subject and answered, one cell for each question. */
final class Cells {

  private static final Pattern OF_SEVERAL = Pattern.compile(".* #\\d+ › .*");

  private Cells() {}

  /** The answers that were read, by question; of several parts, how many there are. */
  static Map<String, Object> of(Decision<?> decision) {
    return decision
        .trace()
        .allAnswers()
        .foldLeft(
            LinkedHashMap.<String, Object>empty(),
            (cells, answer) ->
                answer
                    .reading()
                    .value()
                    .toArray()
                    .foldLeft(cells, (all, value) -> put(all, answer, value)));
  }

  private static LinkedHashMap<String, Object> put(
      LinkedHashMap<String, Object> cells, Answer answer, Object value) {
    // What people are asked, they are asked of the whole, wherever it is asked.
    String question =
        answer.question().kind() == Question.Kind.JUDGMENT
            ? answer.question().name()
            : answer.question().toString();
    if (value instanceof Assignment) {
      return cells;
    }
    return cells.put(question, isParts(value) ? count((Seq<?>) value) : value);
  }

  private static Object count(Seq<?> parts) {
    return new Parts(parts.size());
  }

  private static boolean isParts(Object value) {
    return value instanceof Seq<?> seq && seq.forAll(Assignment.class::isInstance);
  }

  /** Whether a question is of one of several parts, so that its answer comes with the part. */
  static boolean isOfSeveral(String question) {
    return OF_SEVERAL.matcher(question).matches();
  }

  static String words(Object value) {
    return Words.of(value);
  }

  /** How many parts there are. */
  record Parts(int number) {
    @Override
    public String toString() {
      return String.valueOf(number);
    }
  }
}
