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
 * Prints decisions as a table, line by line. The first {@value #SAMPLE} lines settle how wide the
 * columns are; no more of them are ever held, however long the table.
 *
 * <pre>{@code
 * table.add(request, decision);
 * table.finish();
 * }</pre>
 */
public final class DecisionTable {

  private static final int SAMPLE = 40;
  private static final int GAP = 2;
  private static final Seq<Integer> WIDEST = Array.of(16, 5, 14, 72, 72);
  private static final Seq<String> TITLES =
      Array.of("id", "state", "outcome", "decided by", "missing");

  private final PrintStream out;
  private final List<Seq<String>> held = new ArrayList<>();
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
   * @param request the request
   * @param decision what the policy says of it
   */
  public void add(Request request, Decision<?> decision) {
    Seq<String> line =
        Array.of(
            request.id(),
            request.use().state().code(),
            decision.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' '),
            decidedBy(decision),
            fitted(decision.missing().map(Question::toString), WIDEST.get(4)));
    if (!widths.isEmpty()) {
      print(line);
      return;
    }
    held.add(line);
    if (held.size() == SAMPLE) {
      finish();
    }
  }

  /** Prints what is held back. */
  public void finish() {
    if (!held.isEmpty()) {
      Seq<Seq<String>> all = Array.ofAll(held).prepend(TITLES);
      widths =
          WIDEST.zipWithIndex(
              (widest, column) ->
                  Math.min(widest, all.map(line -> line.get(column).length()).max().get()));
      all.forEach(this::print);
      held.clear();
    }
  }

  private static String decidedBy(Decision<?> decision) {
    int width = WIDEST.get(3);
    return decision.outcome().isSettled()
        ? fitted(reasons(decision), width)
        : "depends on "
            + fitted(
                decision.undecided().map(rule -> rule.rule().id()), width - "depends on ".length());
  }

  /** What holds otherwise is a reason of its own beside rules that forbid. */
  private static Seq<String> reasons(Decision<?> decision) {
    Seq<String> rules = decision.deciding().map(rule -> rule.rule().id());
    boolean otherwise =
        decision.isByOtherwise()
            || (decision.outcome() == Outcome.FORBIDDEN && decision.isPermittedByNothing());
    return otherwise ? rules.append("otherwise") : rules;
  }

  /** As many items as fit, with the number of those that do not. */
  private static String fitted(Seq<String> items, int width) {
    for (int shown = items.size(); shown > 1; shown--) {
      String rest = shown == items.size() ? "" : ", +" + (items.size() - shown);
      String text = items.take(shown).mkString(", ") + rest;
      if (text.length() <= width) {
        return text;
      }
    }
    String rest = items.size() > 1 ? ", +" + (items.size() - 1) : "";
    return items.isEmpty() ? "" : cut(items.head(), width - rest.length()) + rest;
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
