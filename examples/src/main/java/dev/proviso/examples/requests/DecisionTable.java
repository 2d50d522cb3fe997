package dev.proviso.examples.requests;

import dev.proviso.decision.Decision;
import dev.proviso.rule.Outcome;
import dev.proviso.trace.Question;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints decisions as a table, line by line: the request, the outcome, and what decided it. The
 * first {@value #SAMPLE} lines settle how wide the columns are; no more of them are kept in memory,
 * however long the table.
 *
 * <pre>{@code
 * table.add(request, decision);
 * table.finish();
 * }</pre>
 */
public final class DecisionTable {

  private static final int SAMPLE = 40;
  private static final int GAP = 2;
  private static final int REASON = 72;
  private static final Seq<Integer> WIDEST = Array.of(16, 5, 56, 14, REASON);
  private static final Seq<String> TITLES =
      Array.of("id", "state", "requested", "outcome", "because of");

  private final PrintStream out;
  private final List<Seq<String>> waiting = new ArrayList<>();
  private Seq<Integer> widths = Array.empty();

  /**
   * An empty table.
   *
   * @param out where it is printed
   */
  public DecisionTable(PrintStream out) {
    this.out = out;
  }

  /**
   * Adds a line.
   *
   * @param decision the decision on it
   */
  public void add(Request request, Decision<?> decision) {
    Seq<String> line =
        Array.of(
            request.id(),
            request.use().state().code(),
            RequestWording.of(request.use()),
            decision.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' '),
            reason(decision));
    if (!widths.isEmpty()) {
      print(line);
      return;
    }
    waiting.add(line);
    if (waiting.size() == SAMPLE) {
      finish();
    }
  }

  /** Prints the lines that wait for the widths of the columns. */
  public void finish() {
    if (!waiting.isEmpty()) {
      Seq<Seq<String>> all = Array.ofAll(waiting).prepend(TITLES);
      widths =
          WIDEST.zipWithIndex(
              (widest, column) ->
                  Math.min(widest, all.map(line -> line.get(column).length()).max().get()));
      all.forEach(this::print);
      waiting.clear();
    }
  }

  /** The rules that decide; of an undetermined outcome, what would have to be known. */
  private static String reason(Decision<?> decision) {
    if (decision.outcome().isSettled()) {
      return fitted("", rules(decision));
    }
    Seq<String> missing = decision.missing().map(Question::toString);
    return missing.isEmpty()
        ? fitted("depends on ", decision.undecided().map(rule -> rule.rule().id()))
        : fitted("not known: ", missing);
  }

  /** That no rule permits is a reason of its own beside rules that forbid. */
  private static Seq<String> rules(Decision<?> decision) {
    Seq<String> rules = decision.deciding().map(rule -> rule.rule().id());
    boolean isPermittedByNothing =
        decision.outcome() == Outcome.FORBIDDEN && decision.isPermittedByNothing();
    return isPermittedByNothing
        ? rules.append("no rule permits it")
        : decision.isByOtherwise() ? rules.append("no rule applies") : rules;
  }

  /** As many items as fit, with the number of those that do not. */
  private static String fitted(String before, Seq<String> items) {
    for (int shown = items.size(); shown > 1; shown--) {
      String text = before + items.take(shown).mkString(", ") + more(items.size() - shown);
      if (text.length() <= REASON) {
        return text;
      }
    }
    String rest = more(items.size() - 1);
    return items.isEmpty() ? "" : cut(before + items.head(), REASON - rest.length()) + rest;
  }

  private static String more(int number) {
    return number <= 0 ? "" : ", and " + number + " more";
  }

  private void print(Seq<String> line) {
    StringBuilder printed = new StringBuilder();
    for (int column = 0; column < line.size(); column++) {
      int width = widths.get(column);
      String cell = cut(line.get(column), width);
      printed.append(cell).append(" ".repeat(width - cell.length() + GAP));
    }
    out.print(printed.toString().stripTrailing() + "\n");
  }

  private static String cut(String text, int width) {
    return text.length() <= width ? text : text.substring(0, width - 1) + "…";
  }
}
