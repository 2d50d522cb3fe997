package dev.proviso.examples.requests;

import dev.proviso.rule.Outcome;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * How many requests had which outcome, and how many of these were expected.
 *
 * <pre>{@code
 * summary.count(request, decision.outcome());
 * summary.toString(); // 20 requests: 6 permitted, 10 forbidden, 4 undetermined
 * }</pre>
 */
public final class Summary {

  private static final int SHOWN = 20;

  private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
  private List<String> differing = List.empty();
  private long agreements;
  private long differences;
  private long faultyLines;

  /** A summary of nothing so far. */
  public Summary() {}

  /** Counts a request. */
  public void count(Request request, Outcome outcome) {
    counts.merge(outcome, 1L, Long::sum);
    for (Outcome expected : request.expected()) {
      if (expected == outcome) {
        agreements++;
      } else {
        differences++;
        if (differences <= SHOWN) {
          differing =
              differing.prepend(
                  "  " + request.id() + ": " + words(outcome) + ", expected " + words(expected));
        }
      }
    }
  }

  /** Counts a line that was refused. */
  public void countFaulty() {
    faultyLines++;
  }

  /** How many requests had another outcome than was expected. */
  public long differences() {
    return differences;
  }

  /** How many lines were refused. */
  public long faultyLines() {
    return faultyLines;
  }

  /** Returns the summary in lines that end with a line feed. */
  @Override
  public String toString() {
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    StringBuilder text = new StringBuilder();
    text.append(plural(all, "request"))
        .append(counts.isEmpty() ? "" : ": ")
        .append(
            Array.ofAll(counts.entrySet())
                .map(entry -> entry.getValue() + " " + words(entry.getKey()))
                .mkString(", "))
        .append('\n');
    if (faultyLines > 0) {
      text.append(plural(faultyLines, "line")).append(" refused, and not decided\n");
    }
    if (agreements + differences > 0) {
      text.append(agreements)
          .append(" as expected, ")
          .append(differences)
          .append(differences == 0 ? " otherwise\n" : " otherwise:\n");
      differing.reverse().forEach(line -> text.append(line).append('\n'));
      if (differences > SHOWN) {
        text.append("  and ").append(differences - SHOWN).append(" more\n");
      }
    }
    return text.toString();
  }

  private static String plural(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static String words(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
