package dev.proviso.benchmarks.analysis;

import static dev.proviso.benchmarks.settings.Settings.asked;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Checks that the engines find the same in decision tables, times them and prints a table. */
public final class Tables {

  private Tables() {}

  /**
   * Runs the analysis of decision tables.
   *
   * @param options those of the command line
   * @throws RunnerException if JMH fails
   */
  public static void run(CommandLineOptions options) throws RunnerException {
    List<DecisionTable.Layout> layouts =
        asked(options, "layout", Stream.of(DecisionTable.Layout.values()).map(Enum::name)).stream()
            .map(DecisionTable.Layout::valueOf)
            .toList();
    List<Integer> sizes =
        asked(options, "rows", Stream.of("100")).stream().map(Integer::valueOf).toList();
    List<TableEngine> engines =
        asked(options, "engine", Stream.of(TableEngine.values()).map(Enum::name)).stream()
            .map(TableEngine::valueOf)
            .toList();
    for (DecisionTable.Layout layout : layouts) {
      for (int size : sizes) {
        agree(engines, layout, size);
      }
    }
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .parent(options)
                    .param("layout", layouts.stream().map(Enum::name).toArray(String[]::new))
                    .param("rows", sizes.stream().map(String::valueOf).toArray(String[]::new))
                    .param("engine", engines.stream().map(Enum::name).toArray(String[]::new))
                    .build())
            .run();
    print(results);
  }

  private static void agree(List<TableEngine> engines, DecisionTable.Layout layout, int size) {
    DecisionTable table = DecisionTable.of(layout, size);
    TableReport first = engines.get(0).ask(table).answer();
    for (TableEngine engine : engines) {
      TableReport report = engine.ask(table).answer();
      if (!report.equals(first)) {
        throw new IllegalStateException(
            String.format(
                "%s %d: %s says%n%s%nand %s says%n%s",
                layout, size, engines.get(0), first, engine, report));
      }
      System.out.printf(
          "%-10s %5d %-9s gap %b, %d conflicts%n",
          layout, size, engine, report.gap(), report.conflicts().size());
    }
  }

  private static void print(Collection<RunResult> results) {
    System.out.println();
    System.out.println("| layout | rows | engine | median, ms | mean, ms |");
    System.out.println("|---|---:|---|---:|---:|");
    for (RunResult result : results) {
      System.out.printf(
          Locale.ROOT,
          "| %s | %s | %s | %.1f | %.1f |%n",
          result.getParams().getParam("layout").toLowerCase(Locale.ROOT),
          result.getParams().getParam("rows"),
          result.getParams().getParam("engine"),
          result.getPrimaryResult().getStatistics().getPercentile(50),
          result.getPrimaryResult().getScore());
    }
  }
}
