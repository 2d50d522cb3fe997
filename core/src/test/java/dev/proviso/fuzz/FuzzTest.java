package dev.proviso.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Decisions, missing questions, findings with their cases, differences, reasons, reports, digests
 * and regimes are those of an oracle that shares no code with the library: it evaluates plain data
 * in strong Kleene logic, and looks at every subject of a small finite world.
 *
 * <p>The worlds are those of consecutive seeds. The long run is split by giving each share its
 * first seed and its number of worlds, as in {@code -Plong-tests -Dproviso.fuzz.seed=500000
 * -Dproviso.fuzz.worlds=500000}; one world is asked about again by its seed and the number 1.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FuzzTest {

  private static final long FEW = 200;
  private static final long MANY = 1_000_000;

  @Test
  void what_the_library_says_of_small_worlds_is_what_brute_force_finds() {
    FuzzReport report = new Fuzzer().run(0, FEW).report();
    System.out.printf("Worlds of the seeds 0 to %d%n%s", FEW - 1, report.summary());

    assertThat(report.wrong()).isEmpty();
    assertThat(report.total()).isGreaterThan(FEW * 50);
  }

  @Tag("long")
  @Test
  void what_the_library_says_of_a_million_small_worlds_is_what_brute_force_finds() {
    long first = Long.getLong("proviso.fuzz.seed", FEW);
    long worlds = Long.getLong("proviso.fuzz.worlds", MANY);
    FuzzReport report = new Fuzzer().run(first, worlds).report();
    System.out.printf("Worlds of the seeds %d to %d%n%s", first, first + worlds - 1, report);

    assertThat(report.wrong()).isEmpty();
  }
}
