package dev.proviso.benchmarks.decision;

import static dev.proviso.benchmarks.settings.Settings.asked;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Checks that the engines decide alike, times them and prints a table. */
public final class Timing {

  private Timing() {}

  /**
   * Times decisions under ten rules.
   *
   * @param options those of the command line
   * @throws RunnerException if JMH fails
   */
  public static void ofTenRules(CommandLineOptions options) throws RunnerException {
    List<Engine> engines = engines(options);
    List<RequestSet> sets =
        asked(options, "requests", Stream.of(RequestSet.values()).map(Enum::name)).stream()
            .map(RequestSet::valueOf)
            .toList();
    for (RequestSet set : sets) {
      Agreement.onTenRules(set, set.suited(engines));
    }
    List<RunResult> results = new ArrayList<>();
    for (RequestSet set : sets) {
      results.addAll(run(options, "requests", set.name(), set.suited(engines)));
    }
    Table.print("requests", results);
  }

  /**
   * Times decisions under many rules.
   *
   * @param options those of the command line
   * @throws RunnerException if JMH fails
   */
  public static void ofManyRules(CommandLineOptions options) throws RunnerException {
    List<Engine> engines = engines(options).stream().filter(Engine::hasManyRules).toList();
    List<Integer> sizes =
        asked(options, "rules", Stream.of("10", "100", "1000", "5000")).stream()
            .map(Integer::valueOf)
            .toList();
    for (int size : sizes) {
      Agreement.onManyRules(Cell.draw(size), engines);
    }
    List<RunResult> results = new ArrayList<>();
    for (int size : sizes) {
      results.addAll(run(options, "rules", Integer.toString(size), engines));
    }
    Table.print("rules", results);
  }

  /**
   * Times ten million rows of columns under ten rules.
   *
   * @param options those of the command line
   * @throws RunnerException if JMH fails
   */
  public static void ofBatches(CommandLineOptions options) throws RunnerException {
    List<Engine> engines =
        engines(options).stream()
            .filter(EnumSet.of(Engine.IF_ELSE, Engine.PROVISO_OUTCOME)::contains)
            .toList();
    Agreement.onBatches();
    List<RunResult> results = new ArrayList<>();
    for (String cores : asked(options, "cores", Stream.of("ONE", "ALL"))) {
      results.addAll(run(options, "cores", cores, engines));
    }
    Table.print("cores", results);
  }

  private static List<Engine> engines(CommandLineOptions options) {
    return asked(options, "engine", Stream.of(Engine.values()).map(Enum::name)).stream()
        .map(Engine::valueOf)
        .sorted()
        .toList();
  }

  /** Not every engine takes every value, so each value is a run of its own. */
  private static List<RunResult> run(
      CommandLineOptions options, String parameter, String value, List<Engine> engines)
      throws RunnerException {
    if (engines.isEmpty()) {
      return List.of();
    }
    return new ArrayList<>(
        new Runner(
                new OptionsBuilder()
                    .parent(options)
                    .addProfiler(GCProfiler.class)
                    .param(parameter, value)
                    .param("engine", engines.stream().map(Enum::name).toArray(String[]::new))
                    .build())
            .run());
  }
}
