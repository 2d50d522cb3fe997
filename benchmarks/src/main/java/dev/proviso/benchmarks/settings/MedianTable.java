package dev.proviso.benchmarks.settings;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/** Runs a benchmark whose parameters say all, and prints its medians as a table in Markdown. */
public final class MedianTable {

  private MedianTable() {}

  /**
   * Times all values of the parameters, or those that were asked for.
   *
   * @param options those of the command line
   * @param parameters the names of the parameters, which are the columns of the table
   * @throws RunnerException if JMH fails
   */
  public static void of(CommandLineOptions options, String... parameters) throws RunnerException {
    Collection<RunResult> results = new Runner(new OptionsBuilder().parent(options).build()).run();
    List<String> names = Arrays.asList(parameters);
    System.out.println();
    System.out.println("| " + String.join(" | ", names) + " | median, ms | least | most |");
    System.out.println("|" + "---|".repeat(names.size()) + "---:|---:|---:|");
    for (RunResult result : results) {
      Statistics times = result.getPrimaryResult().getStatistics();
      String row =
          names.stream()
              .map(name -> result.getParams().getParam(name).toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(" | "));
      System.out.printf(
          Locale.ROOT,
          "| %s | %.1f | %.1f | %.1f |%n",
          row,
          times.getPercentile(50),
          times.getMin(),
          times.getMax());
    }
  }
}
