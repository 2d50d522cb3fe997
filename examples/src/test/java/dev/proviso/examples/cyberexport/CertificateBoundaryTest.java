package dev.proviso.examples.cyberexport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.domain.EndUse;
import dev.proviso.policy.Policy;
import dev.proviso.testkit.boundary.BoundaryReport;
import dev.proviso.testkit.boundary.BoundaryTable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The certificate of December 2021 as a table of cases, drawn since there are too many. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CertificateBoundaryTest {

  @Test
  void the_table_is_read_back_as_it_was_decided() {
    Policy<EndUse> policy = CyberRegime.editions().asOf(CyberRegime.TIGHTENED).get().value();
    BoundaryTable table = BoundaryTable.of(policy).decided();
    assertThat(table.isExhaustive()).isFalse();
    assertThat(table.coverage().mcdc().isComplete()).isTrue();
    BoundaryReport report = BoundaryTable.read(policy, table.csv());
    report.verify();
    assertThat(report.rows()).hasSize(table.size());
  }
}
