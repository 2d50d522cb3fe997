package dev.proviso.benchmarks.analysis;

import static dev.proviso.benchmarks.settings.Settings.asked;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Checks that the engines agree about policies, times their reports and prints a table. */
public final class Reports {

  private record Row(String shape, int rules, Engine engine, RunResult result) {

    double median() {
      return result.getPrimaryResult().getStatistics().getPercentile(50);
    }

    String error() {
      double error = result.getPrimaryResult().getScoreError();
      return Double.isNaN(error) ? "n/a" : String.format(Locale.ROOT, "± %.2f", error);
    }

    double secondary(String name, double unit) {
      Result<?> found = result.getSecondaryResults().get(name);
      return found == null ? Double.NaN : found.getScore() / unit;
    }
  }

  private Reports() {}

  /**
   * Runs the full report.
   *
   * @param options those of the command line
   * @throws RunnerException if JMH fails
   */
  public static void run(CommandLineOptions options) throws RunnerException {
    List<Shape> shapes =
        asked(options, "shape", Stream.of(Shape.values()).map(Enum::name)).stream()
            .map(Shape::valueOf)
            .toList();
    List<Integer> sizes =
        asked(options, "rules", Stream.of("10", "100", "1000")).stream()
            .map(Integer::valueOf)
            .toList();
    List<Engine> engines =
        asked(options, "engine", Stream.of(Engine.values()).map(Enum::name)).stream()
            .map(Engine::valueOf)
            .toList();
    List<Row> rows = new ArrayList<>();
    for (Agreement.Answered answered : Agreement.check(engines, shapes, sizes)) {
      // One by one: where an engine has no answer there is nothing to time.
      Collection<RunResult> results =
          new Runner(
                  new OptionsBuilder()
                      .parent(options)
                      .include(FullReport.class.getSimpleName())
                      .addProfiler(GCProfiler.class)
                      .addProfiler(PeakMemory.class)
                      .param("engine", answered.engine().name())
                      .param("shape", answered.shape().name())
                      .param("rules", Integer.toString(answered.rules()))
                      .build())
              .run();
      results.forEach(
          result ->
              rows.add(
                  new Row(answered.shape().name(), answered.rules(), answered.engine(), result)));
    }
    print(rows);
  }

  private static void print(List<Row> rows) {
    System.out.println();
    System.out.println(
        "| shape | rules | engine | median, ms | mean error, ms | × Proviso | MB/report | peak MiB"
            + " |");
    System.out.println("|---|---:|---|---:|---:|---:|---:|---:|");
    for (Row row : rows) {
      double ours =
          rows.stream()
              .filter(other -> other.engine() == Engine.PROVISO)
              .filter(other -> other.shape().equals(row.shape()) && other.rules() == row.rules())
              .mapToDouble(Row::median)
              .findFirst()
              .orElse(Double.NaN);
      System.out.printf(
          Locale.ROOT,
          "| %s | %d | %s | %.2f | %s | %.2f | %.1f | %.0f |%n",
          row.shape().toLowerCase(Locale.ROOT),
          row.rules(),
          row.engine(),
          row.median(),
          row.error(),
          row.median() / ours,
          row.secondary("gc.alloc.rate.norm", 1e6),
          row.secondary(PeakMemory.LABEL, 1));
    }
  }
}
