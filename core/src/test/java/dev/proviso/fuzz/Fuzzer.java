package dev.proviso.fuzz;

import java.util.List;

/** Asks the library about worlds, and compares what it says with the oracle. */
final class Fuzzer {

  private static final int CLAIMS = 5;

  private final FuzzReport report = new FuzzReport();

  FuzzReport report() {
    return report;
  }

  /** Asks about the worlds of some seeds. */
  Fuzzer run(long firstSeed, long worlds) {
    for (long seed = firstSeed; seed < firstSeed + worlds; seed++) {
      run(World.of(seed));
    }
    return this;
  }

  private void run(World world) {
    report.count("world", "all");
    if (world.schema().hasOptional()) {
      report.count("world", "with facts that may be absent");
    }
    Features.of(world).all().forEach(condition -> report.count("node", condition.kind()));
    Choices choices = new Choices(~world.seed());
    new DecisionCheck(world, choices, report).check();
    new MissingCheck(world, choices, report).check();
    new DifferenceCheck(world, report).check();
    new ReasonsCheck(world, choices, report).check();
    new DigestCheck(world, choices, report).check();
    new RegimeCheck(world, choices, report).check();
    if (choices.percent(30)) {
      new ReportCheck(world, choices, report).check();
    }
    for (ClaimKind kind : choices.some(List.of(ClaimKind.values()), CLAIMS, CLAIMS)) {
      new ClaimCheck(world, choices, report).check(kind);
    }
  }

  public static void main(String[] arguments) {
    long first = Long.parseLong(arguments[0]);
    long start = System.nanoTime();
    System.out.println(new Fuzzer().run(first, Long.parseLong(arguments[1])).report());
    System.out.println((System.nanoTime() - start) / 1_000_000 + " ms");
  }
}
