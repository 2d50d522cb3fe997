package dev.proviso.benchmarks;

import dev.proviso.benchmarks.analysis.Reports;
import dev.proviso.benchmarks.analysis.TableAnalysis;
import dev.proviso.benchmarks.analysis.Tables;
import dev.proviso.benchmarks.decision.Batches;
import dev.proviso.benchmarks.decision.Compiling;
import dev.proviso.benchmarks.decision.Decisions;
import dev.proviso.benchmarks.decision.ManyRules;
import dev.proviso.benchmarks.decision.Timing;
import dev.proviso.benchmarks.settings.MedianTable;
import dev.proviso.benchmarks.start.Starts;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/**
 * Checks that the engines agree, times them and prints a table; takes the options of JMH. The
 * benchmark to run is {@code Decisions}, {@code ManyRules}, {@code Batches}, {@code Compiling} or
 * {@code Starts}, which are about deciding, {@code TableAnalysis}, which is about decision tables,
 * or, without a name, the full report on policies.
 */
public final class Main {

  private Main() {}

  public static void main(String... args) throws RunnerException, CommandLineOptionException {
    CommandLineOptions options = new CommandLineOptions(args);
    List<String> asked = options.getIncludes();
    if (asked.contains(Decisions.class.getSimpleName())) {
      Timing.ofTenRules(options);
    } else if (asked.contains(ManyRules.class.getSimpleName())) {
      Timing.ofManyRules(options);
    } else if (asked.contains(Batches.class.getSimpleName())) {
      Timing.ofBatches(options);
    } else if (asked.contains(Starts.class.getSimpleName())) {
      MedianTable.of(options, "machine", "goal");
    } else if (asked.contains(Compiling.class.getSimpleName())) {
      MedianTable.of(options, "rules", "before");
    } else if (asked.contains(TableAnalysis.class.getSimpleName())) {
      Tables.run(options);
    } else {
      Reports.run(options);
    }
  }
}
