package dev.proviso.examples.cyberexport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.domain.EndUse;
import dev.proviso.examples.requests.Request;
import dev.proviso.examples.requests.RequestReader;
import dev.proviso.policy.Policy;
import dev.proviso.testkit.coverage.CoverageReport;
import dev.proviso.testkit.coverage.PolicyCoverage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** What the twenty requests show of the certificate of December 2021. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TwentyRequestsCoverageTest {

  private static List<EndUse> uses() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(Main.class.getResourceAsStream("use-requests.csv"))) {
      List<EndUse> uses = new ArrayList<>();
      RequestReader.open("use-requests.csv", file)
          .get()
          .forEachRemaining(row -> uses.add(row.map(Request::use).get()));
      return uses;
    }
  }

  private static CoverageReport report() throws IOException {
    Policy<EndUse> policy = CyberRegime.editions().asOf(CyberRegime.TIGHTENED).get().value();
    PolicyCoverage coverage = PolicyCoverage.of(policy);
    for (EndUse use : uses()) {
      if (CyberRegime.regime().edition(use).exists(edition -> edition.value() == policy)) {
        coverage.record(CyberRegime.regime().decide(use));
      }
    }
    return coverage.report();
  }

  @Test
  void the_requests_show_no_less_than_they_did(TestReporter reporter) throws IOException {
    CoverageReport report = report();
    report.entries().forEach(reporter::publishEntry);
    assertThat(report.decisions()).isEqualTo(20);
    assertThat(report.applied().percent()).isGreaterThanOrEqualTo(54);
    assertThat(report.seenBothWays().percent()).isGreaterThanOrEqualTo(45);
    assertThat(report.mcdc().percent()).isGreaterThanOrEqualTo(16);
  }
}
