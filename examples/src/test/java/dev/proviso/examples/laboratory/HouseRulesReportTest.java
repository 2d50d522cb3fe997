package dev.proviso.examples.laboratory;

import static dev.proviso.analysis.Claims.nothingNewlyPermitted;
import static dev.proviso.dsl.Policies.allOf;
import static dev.proviso.dsl.Policies.define;
import static dev.proviso.dsl.Policies.forbid;
import static dev.proviso.dsl.Policies.permit;
import static dev.proviso.examples.laboratory.Booking.Purpose.CONTRACT_WORK;
import static dev.proviso.examples.laboratory.Booking.Purpose.MAINTENANCE;
import static dev.proviso.examples.laboratory.Booking.Purpose.RESEARCH;
import static dev.proviso.examples.laboratory.Facts.AGE;
import static dev.proviso.examples.laboratory.Facts.CONTRACT;
import static dev.proviso.examples.laboratory.Facts.DAY;
import static dev.proviso.examples.laboratory.Facts.END;
import static dev.proviso.examples.laboratory.Facts.FEES_OWED;
import static dev.proviso.examples.laboratory.Facts.PURPOSE;
import static dev.proviso.examples.laboratory.Facts.ROLE;
import static dev.proviso.examples.laboratory.Facts.START;
import static dev.proviso.examples.laboratory.Facts.SUSPENDED;
import static dev.proviso.examples.laboratory.Facts.USER;
import static dev.proviso.examples.laboratory.Person.Role.GUEST;
import static dev.proviso.examples.laboratory.Terms.EXPERIENCED;
import static dev.proviso.examples.laboratory.Terms.HOSTED;
import static dev.proviso.examples.laboratory.Terms.MINOR;
import static dev.proviso.examples.laboratory.Terms.NIGHT;
import static dev.proviso.examples.laboratory.Terms.SOLO;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.rule.Outcome.NOT_APPLICABLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.Consistency;
import dev.proviso.analysis.ConsistencyReport;
import dev.proviso.analysis.Difference;
import dev.proviso.analysis.Finding;
import dev.proviso.analysis.PolicyClaim.RuleProperty;
import dev.proviso.analysis.Prover;
import dev.proviso.analysis.Verdict;
import dev.proviso.condition.Definition;
import dev.proviso.dsl.Policies;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Rule;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The report is kept as a file; {@code -Dproviso.golden=write} writes it anew. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HouseRulesReportTest {

  private static final Path GOLDEN =
      Path.of("src/test/resources/dev/proviso/examples/laboratory/report.txt");

  private static Policy<Booking> policy(Seq<Rule<Booking>> rules) {
    return Policies.policy("amended-house-rules")
        .rules(rules)
        .combining(FORBID_OVERRIDES)
        .asOf(DAY)
        .otherwise(NOT_APPLICABLE);
  }

  private static Policy<Booking> with(Rule<Booking> added) {
    return policy(HouseRules.rules().append(added));
  }

  private static Policy<Booking> replacing(Rule<Booking> amended) {
    return policy(HouseRules.rules().map(rule -> rule.id().equals(amended.id()) ? amended : rule));
  }

  private static Finding finding(ConsistencyReport report, RuleProperty.Kind kind) {
    return report
        .findings()
        .appendAll(report.remarks())
        .find(one -> one.claim() instanceof RuleProperty<?> claim && claim.kind() == kind)
        .get();
  }

  private static Finding found(Policy<Booking> policy, RuleProperty.Kind kind) {
    return refuted(Consistency.of(policy).report(), kind);
  }

  private static Finding refuted(ConsistencyReport report, RuleProperty.Kind kind) {
    Finding finding = finding(report, kind);
    assertThat(finding.verdict()).as(report.toString()).isEqualTo(Verdict.REFUTED);
    return finding;
  }

  @Test
  void the_house_rules_are_consistent() {
    ConsistencyReport report = Consistency.of(HouseRules.policy()).report();
    assertThat(report.isConsistent()).as(report.toString()).isTrue();
  }

  @Test
  void no_booking_is_left_without_a_rule() {
    ConsistencyReport report = Consistency.of(HouseRules.policy()).report();
    assertThat(finding(report, RuleProperty.Kind.COMPLETE).verdict())
        .as(report.toString())
        .isEqualTo(Verdict.HOLDS);
  }

  @Test
  void the_report_is_as_it_was() throws IOException {
    String report = Consistency.of(HouseRules.policy()).report().toString();
    if ("write".equals(System.getProperty("proviso.golden"))) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, report);
    }
    assertThat(report).isEqualTo(Files.readString(GOLDEN));
  }

  @Nested
  class The_report_finds {

    @Test
    void a_rule_that_nothing_reaches() {
      Policy<Booking> policy =
          with(forbid("hosted-alone").when(allOf(SOLO, HOSTED, PURPOSE.is(RESEARCH))));
      assertThat(found(policy, RuleProperty.Kind.EVERY_RULE_REACHABLE).reason())
          .isEqualTo(
              "this rule is never reached: hosted-alone (it cannot be that none of the companions is"
                  + " an “instructed person” and at least one of the companions is a “host”)");
    }

    @Test
    void a_definition_that_contradicts_itself() {
      Definition<Person> prodigy = define("prodigy").as(allOf(EXPERIENCED, MINOR, AGE.atLeast(18)));
      Policy<Booking> policy = with(forbid("solo-prodigy").when(allOf(SOLO, USER.is(prodigy))));
      assertThat(found(policy, RuleProperty.Kind.EVERY_RULE_REACHABLE).reason())
          .contains("solo-prodigy")
          .contains("“prodigy”");
    }

    @Test
    void a_rule_that_adds_nothing() {
      Policy<Booking> policy =
          with(forbid("suspended-at-night").when(allOf(NIGHT, USER.is(SUSPENDED.isTrue()))));
      assertThat(found(policy, RuleProperty.Kind.NO_RULE_REDUNDANT).reason())
          .contains("suspended-at-night");
    }

    @Test
    void a_permission_that_never_permits() {
      Policy<Booking> policy =
          with(
              permit("guests-after-dark")
                  .when(allOf(PURPOSE.is(RESEARCH), NIGHT, USER.is(ROLE.is(GUEST)))));
      assertThat(found(policy, RuleProperty.Kind.NO_PERMISSION_OVERRIDDEN).reason())
          .contains("guests-after-dark");
    }

    @Test
    void a_hole_between_two_thresholds() {
      Policy<Booking> policy =
          policy(
              HouseRules.rules()
                  .reject(rule -> rule.id().startsWith("contract-work"))
                  .append(
                      permit("contract-work")
                          .when(
                              allOf(
                                  PURPOSE.is(CONTRACT_WORK),
                                  CONTRACT.isTrue(),
                                  FEES_OWED.lessThan(50))))
                  .append(
                      forbid("contract-work-on-credit")
                          .when(allOf(PURPOSE.is(CONTRACT_WORK), FEES_OWED.moreThan(50)))));
      Finding finding = found(policy, RuleProperty.Kind.COMPLETE);
      assertThat(finding.counterexample().get().sentence())
          .contains("purpose: contract work")
          .contains("fees owed: 50");
    }

    /** To the report, first and last hour are two numbers until it is told how they belong. */
    @Test
    void a_rule_that_nothing_reaches_once_it_is_assumed_that_a_booking_ends_after_it_begins() {
      Policy<Booking> policy =
          with(forbid("over-the-morning").when(allOf(START.atLeast(7), END.atMost(7))));
      assertThat(Consistency.of(policy).report().isConsistent()).isTrue();

      ConsistencyReport report = Consistency.of(policy).assuming(START.lessThan(END)).report();
      assertThat(refuted(report, RuleProperty.Kind.EVERY_RULE_REACHABLE).reason())
          .isEqualTo(
              "this rule is never reached: over-the-morning (it cannot be that first hour is at least"
                  + " 7, last hour is at most 7 and first hour is less than last hour)");
    }
  }

  @Nested
  class A_second_edition {

    private final Policy<Booking> later =
        replacing(
            forbid("fees-overdue")
                .when(FEES_OWED.moreThan(300))
                .unless("the house cannot wait", PURPOSE.is(MAINTENANCE)));

    @Test
    void is_consistent_too() {
      ConsistencyReport report = Consistency.of(later).report();
      assertThat(report.isConsistent()).as(report.toString()).isTrue();
    }

    @Test
    void does_not_permit_more_unnoticed() {
      Finding finding = Prover.standard().check(nothingNewlyPermitted(later, HouseRules.policy()));
      assertThat(finding.counterexample().get().sentence()).contains("fees owed: 201");
      assertThat(finding.counterexample().get().replayed())
          .containsExactly(
              "amended-house-rules permits it by the rule research",
              "house-rules forbids it by the rule fees-overdue");
    }

    @Test
    void is_looser_through_the_rule_that_was_amended() {
      assertThat(Difference.from(HouseRules.policy()).to(later).text())
          .startsWith(
              """
              amended-house-rules is looser than house-rules
                forbidden → permitted through rule fees-overdue
              """)
          .contains("fees owed: more than 200 and at most 300");
    }
  }
}
