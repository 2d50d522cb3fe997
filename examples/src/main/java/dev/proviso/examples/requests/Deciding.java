package dev.proviso.examples.requests;

import dev.proviso.decision.Decision;
import dev.proviso.domain.EndUse;
import dev.proviso.problem.Problem;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.PrintStream;
import java.util.function.Function;

/**
 * Decides the requests of a file one after the other. What is wrong with a line is reported, and
 * the next one is decided.
 *
 * <pre>{@code
 * Summary summary = new Deciding(regime::decide, out, err).all(rows, records, progress);
 * }</pre>
 */
public final class Deciding {

  private final Function<EndUse, Decision<EndUse>> deciding;
  private final PrintStream out;
  private final PrintStream err;

  /**
   * Decides by a policy or a regime.
   *
   * @param deciding how one use is decided
   * @param out where decisions are printed
   * @param err where problems are printed
   */
  public Deciding(Function<EndUse, Decision<EndUse>> deciding, PrintStream out, PrintStream err) {
    this.deciding = deciding;
    this.out = out;
    this.err = err;
  }

  /**
   * Decides all requests, and prints a table of them.
   *
   * @param rows the lines of the file
   * @param records where decisions are recorded; none if they are not
   * @param progress what is shown meanwhile
   * @return how it went
   * @throws IOException if a record cannot be written
   */
  public Summary all(RequestReader rows, Option<DecisionRecords> records, Progress progress)
      throws IOException {
    Summary summary = new Summary();
    DecisionTable table = new DecisionTable(out);
    while (rows.hasNext()) {
      Validation<Seq<Problem>, Request> row = rows.next();
      progress.hide();
      if (row.isValid()) {
        Request request = row.get();
        Decision<EndUse> decision = deciding.apply(request.use());
        table.add(request, decision);
        summary.count(request, decision.outcome());
        for (DecisionRecords written : records) {
          written.write(request.id(), decision);
        }
      } else {
        report(row.getError());
        summary.countFaulty();
      }
      progress.show();
    }
    progress.hide();
    table.finish();
    return summary;
  }

  /**
   * Decides one request.
   *
   * @param rows the lines of the file
   * @param id the id of the request
   * @param summary counts the lines that were refused
   * @return the decision; none if no sound line has that id
   */
  public Option<Decision<EndUse>> one(RequestReader rows, String id, Summary summary) {
    Option<Decision<EndUse>> decision = Option.none();
    while (rows.hasNext()) {
      Validation<Seq<Problem>, Request> row = rows.next();
      if (!row.isValid()) {
        report(row.getError());
        summary.countFaulty();
      } else if (row.get().id().equals(id)) {
        decision = Option.some(deciding.apply(row.get().use()));
      }
    }
    return decision;
  }

  /** Prints problems. */
  public void report(Seq<Problem> problems) {
    problems.forEach(problem -> err.print(problem.message() + "\n"));
  }
}
