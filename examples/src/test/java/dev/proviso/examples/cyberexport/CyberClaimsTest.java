package dev.proviso.examples.cyberexport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.Claim;
import dev.proviso.analysis.Consistency;
import dev.proviso.analysis.Difference;
import dev.proviso.analysis.Finding;
import dev.proviso.analysis.Prover;
import dev.proviso.domain.EndUse;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CyberClaimsTest {

  @TestFactory
  Stream<DynamicTest> every_claim_is_proved() {
    return CyberClaims.all().toJavaStream().map(CyberClaimsTest::proved);
  }

  private static DynamicTest proved(Claim<?> claim) {
    return DynamicTest.dynamicTest(
        claim.sentence(),
        () -> {
          Finding finding = Prover.standard().check(claim);
          assertThat(finding.isAcceptable()).as(finding.explain()).isTrue();
        });
  }

  @Test
  void there_are_more_than_twenty() {
    assertThat(CyberClaims.all()).hasSizeGreaterThan(20);
  }

  @Test
  void the_policy_is_consistent() {
    var report = Consistency.of(CyberEndUse.policy()).report();
    assertThat(report.isConsistent()).as(report.toString()).isTrue();
  }

  @Test
  void the_change_of_december_2021_is_reported_line_by_line() {
    Difference<EndUse> difference = CyberRegime.difference();
    assertThat(difference.relation()).isEqualTo(Difference.Relation.INCOMPARABLE);
    assertThat(difference.lines())
        .anyMatch(line -> line.causes().contains("rule targeted-for-who-they-are"))
        .anyMatch(line -> line.causes().contains("definition serious crime"));
    assertThat(difference.text())
        .startsWith(
            "edition December 2021 is neither stricter nor looser than edition before December 2021\n")
        .contains(
            "permitted → forbidden through definition serious crime and rule no-legal-approval\n");
  }

  @Test
  void a_recorded_use_changes_its_outcome() {
    EndUse unapproved =
        Uses.ordinary().toBuilder().date(CyberRegime.TIGHTENED).legalApproval(false).build();
    var changes =
        CyberRegime.difference()
            .of(
                java.util.List.of(unapproved),
                dev.proviso.condition.Judgment.yes("serious crime of the earlier certificate")
                    .by("a reviewer", CyberRegime.TIGHTENED)
                    .because("looked into"));
    assertThat(changes.map(change -> change.before().outcome() + " " + change.after().outcome()))
        .containsExactly("PERMITTED FORBIDDEN");
  }
}
