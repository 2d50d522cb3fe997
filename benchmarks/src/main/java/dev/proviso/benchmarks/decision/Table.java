package dev.proviso.benchmarks.decision;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The results of a run as a table in Markdown. */
final class Table {

  private Table() {}

  /** By a parameter: each of its values is a group, measured against the first engine of it. */
  static void print(String parameter, Collection<RunResult> results) {
    System.out.println();
    System.out.printf(
        "| %s | engine | median, ns | mean error, ns | × by hand | B/op |%n", parameter);
    System.out.println("|---|---|---:|---:|---:|---:|");
    String group = "";
    double first = Double.NaN;
    for (RunResult result : results) {
      String value = result.getParams().getParam(parameter);
      if (!value.equals(group)) {
        group = value;
        first = median(result);
      }
      System.out.printf(
          Locale.ROOT,
          "| %s | %s | %.1f | %s | %.1f | %.0f |%n",
          value.toLowerCase(Locale.ROOT),
          Engine.valueOf(result.getParams().getParam("engine")).title(),
          median(result),
          error(result),
          median(result) / first,
          allocated(result));
    }
  }

  private static double median(RunResult result) {
    return result.getPrimaryResult().getStatistics().getPercentile(50);
  }

  private static String error(RunResult result) {
    double error = result.getPrimaryResult().getScoreError();
    return Double.isNaN(error) ? "n/a" : String.format(Locale.ROOT, "± %.1f", error);
  }

  private static double allocated(RunResult result) {
    Result<?> found = result.getSecondaryResults().get("gc.alloc.rate.norm");
    return found == null ? Double.NaN : found.getScore();
  }
}
