package dev.proviso.examples.cyberexport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.domain.Aim;
import dev.proviso.domain.Conduct;
import dev.proviso.domain.Country;
import dev.proviso.domain.EndUse;
import dev.proviso.domain.Party;
import dev.proviso.domain.PartyRole;
import dev.proviso.domain.PrisonTerm;
import dev.proviso.domain.Purpose;
import dev.proviso.domain.TermRange;
import dev.proviso.testkit.cases.CaseColumn;
import dev.proviso.testkit.cases.CaseRow;
import dev.proviso.testkit.cases.CaseTable;
import dev.proviso.testkit.mutation.Mutant;
import dev.proviso.testkit.mutation.MutationKind;
import dev.proviso.testkit.mutation.MutationReport;
import dev.proviso.testkit.mutation.PolicyMutants;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** How good the claims about the certificate are, with a table of cases and without. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CyberMutantsTest {

  private static final Definitions TERMS = new Definitions(Interpretation.standard());

  /**
   * Two runs take half a minute. Who is on the lists is a matter of data files, of which there are
   * more mutants than rules.
   */
  private static final PolicyMutants<EndUse> MUTANTS =
      PolicyMutants.of(CyberEndUse.policy())
          .except(MutationKind.REMOVED_ENTRY, "the lists are files, and held to by StatesTest")
          .againstClaims(
              (policy, written) ->
                  CyberClaims.about(
                      policy, written.of(TERMS.terroristAct()), written.of(TERMS.seriousCrime())));

  private static final CaseColumn<LocalDate> DAY = CaseColumn.date("day");
  private static final CaseColumn<Country> STATE = CaseColumn.of("state", Country::parse);
  private static final CaseColumn<Boolean> LICENSE = CaseColumn.flag("license");
  private static final CaseColumn<Purpose> PURPOSE = CaseColumn.constant("purpose", Purpose.class);
  private static final CaseColumn<Conduct> CONDUCT = CaseColumn.constant("conduct", Conduct.class);
  private static final CaseColumn<PrisonTerm> TERM = CaseColumn.of("term", PrisonTerm::parse);
  private static final CaseColumn<Boolean> PASSED_ON = CaseColumn.flag("passed on");
  private static final CaseColumn<Boolean> CONSENT = CaseColumn.flag("consent");

  private static final CaseTable<EndUse> CASES =
      CaseTable.columns(DAY, STATE, LICENSE, PURPOSE, CONDUCT, TERM, PASSED_ON, CONSENT)
          .as(CyberMutantsTest::use)
          .parse(
              """
              case,day,state,license,purpose,conduct,term,passed on,consent,expected,because
              six years,2022-03-01,NO,NO,INVESTIGATION,OTHER,6y,NO,NO,PERMITTED,against-serious-crimes
              a month less,2022-03-01,NO,NO,INVESTIGATION,OTHER,5y11m,NO,NO,FORBIDDEN,NONE
              prevented,2022-03-01,NO,NO,PREVENTION,OTHER,6y,NO,NO,PERMITTED,against-serious-crimes
              another purpose,2022-03-01,NO,NO,OTHER,OTHER,6y,NO,NO,FORBIDDEN,NONE
              by terrorists,2022-03-01,NO,NO,INVESTIGATION,SEIZURE_OF_TRANSPORT,5y,NO,NO,PERMITTED,against-terrorist-acts
              terror prevented,2022-03-01,NO,NO,PREVENTION,SEIZURE_OF_TRANSPORT,5y,NO,NO,PERMITTED,against-terrorist-acts
              kidnapped,2022-03-01,NO,NO,PREVENTION,KIDNAPPING_OR_HOSTAGE_TAKING,5y,NO,NO,PERMITTED,against-terrorist-acts
              not told,2021-11-24,SA,NO,INVESTIGATION,OTHER,6y,NO,NO,UNDETERMINED,state-not-eligible
              off the list,2022-03-01,SA,NO,INVESTIGATION,OTHER,6y,NO,NO,FORBIDDEN,state-not-eligible
              licensed,2022-03-01,SA,YES,INVESTIGATION,OTHER,6y,NO,NO,PERMITTED,against-serious-crimes
              passed on,2022-03-01,NO,NO,INVESTIGATION,OTHER,6y,YES,NO,FORBIDDEN,transfer-without-consent
              with consent,2022-03-01,NO,NO,INVESTIGATION,OTHER,6y,YES,YES,PERMITTED,against-serious-crimes
              """);

  private static EndUse use(CaseRow row) {
    boolean terror = row.get(CONDUCT) != Conduct.OTHER;
    EndUse.Builder use =
        Uses.ordinary().toBuilder()
            .date(row.get(DAY))
            .state(row.get(STATE))
            .individualLicense(row.get(LICENSE))
            .purpose(row.get(PURPOSE))
            .transferConsent(row.get(CONSENT))
            .offense(
                Uses.crime().toBuilder()
                    .conduct(row.get(CONDUCT))
                    .terms(TermRange.upTo(row.get(TERM)))
                    .mayCauseSeriousDamage(terror)
                    .aims(Aim.COMPEL_GOVERNMENT)
                    .build());
    return row.get(PASSED_ON)
        ? use.recipients(Party.of("A broker", PartyRole.RECIPIENT)).build()
        : use.build();
  }

  @Test
  void the_table_is_right() {
    CASES.verify(CyberEndUse.policy());
  }

  @Test
  void the_claims_notice_every_mutant_but_one_and_the_table_of_cases_notices_that() {
    MutationReport<EndUse> claims = MUTANTS.run();
    MutationReport<EndUse> both = MUTANTS.against(CASES).run();

    claims.assertScoreAtLeast(99);
    both.assertScoreAtLeast(100);
    assertThat(claims.killed()).hasSize(170);
    assertThat(both.notDecided()).isEmpty();
    // No claim says that something is left open, as the list is on the day before its report.
    assertThat(claims.survived().map(Mutant::description))
        .containsExactly(
            "`2021-11-25` becomes `2021-11-24` in the history of `list of eligible states`");
  }
}
