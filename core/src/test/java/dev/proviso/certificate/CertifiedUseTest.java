package dev.proviso.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.decision.Decision;
import dev.proviso.domain.Certificate;
import dev.proviso.domain.EndUse;
import dev.proviso.domain.EndUser;
import dev.proviso.domain.ItemClass;
import dev.proviso.law.Period;
import dev.proviso.policy.Policy;
import dev.proviso.regime.Edition;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CertifiedUseTest {

  private static final SigningKey KEY = Keys.made().signing();

  private static CertifiedUse under(
      Edition<Policy<EndUse>> edition, Certificate certificate, EndUse use) {
    CertificateTemplate<EndUse> template = Uses.template(edition);
    return CertifiedUse.of(
        use,
        template.draw(certificate).sign(Uses.SIGNED, KEY),
        Verifier.of(template).trusting(certificate.state(), KEY.verifyingKey()));
  }

  private static CertifiedUse certified(EndUse use) {
    return under(Uses.later(), Uses.certificate(), use);
  }

  private static void assertForbidden(Decision<?> decision, String... rules) {
    assertThat(decision.outcome()).isEqualTo(Outcome.FORBIDDEN);
    assertThat(decision.deciding().map(rule -> rule.rule().id())).containsExactly(rules);
  }

  private static String reason(Decision<?> decision, String fact) {
    return decision
        .trace()
        .allAnswers()
        .find(answer -> answer.question().name().equals(fact))
        .flatMap(answer -> answer.reading().reason())
        .getOrElse("");
  }

  @Test
  void a_use_is_permitted_if_its_certificate_holds_and_the_edition_permits_it() {
    CertifiedUse certified = certified(Uses.use());
    Decision<CertifiedUse> decision = certified.decide();

    assertThat(decision.outcome()).isEqualTo(Outcome.PERMITTED);
    assertThat(decision.deciding().map(rule -> rule.rule().id()))
        .containsExactly("certified", "crimes");
    assertThat(decision.subject()).isEqualTo(certified);
    assertThat(certified.use()).isEqualTo(Uses.use());
    assertThat(certified.certificate().get().certificate().number()).isEqualTo("EUC-17");
    assertThat(certified.docket()).isEmpty();
    assertThat(certified.policy().id()).isEqualTo("use under certificate EUC-17 of edition 2021");
  }

  @Test
  void what_the_edition_forbids_no_certificate_permits() {
    assertForbidden(
        certified(Uses.use().toBuilder().legalApproval(false).build()).decide(), "unapproved");
  }

  @Test
  void what_the_edition_leaves_open_is_undetermined() {
    Decision<CertifiedUse> decision =
        certified(Uses.use().toBuilder().legalApproval(Option.none()).build()).decide();

    assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(decision.missing().mkString(", ")).isEqualTo("use › legal approval");
  }

  @Test
  void a_certificate_that_no_longer_holds_forbids_and_says_why() {
    CertifiedUse expired = certified(Uses.use().toBuilder().date(Uses.END).build());
    Decision<CertifiedUse> decision = expired.decide();

    assertForbidden(decision, "certificate-does-not-hold");
    assertThat(decision.remarks())
        .containsExactly(
            "certificate: validity: `2022-01-10/2024-01-10` no longer holds on 2024-01-10; ask for"
                + " a new certificate");
    assertThat(expired.certificate().getLeft().map(VerificationFault::kind))
        .containsExactly(VerificationFault.Kind.EXPIRED);
    assertThat(reason(decision, "state of the certificate"))
        .isEqualTo("there is no certificate that holds");
    assertThat(expired.policy().id()).isEqualTo("papers");
  }

  @Test
  void every_fault_of_a_certificate_is_reported() {
    CertificateTemplate<EndUse> template = Uses.template(Uses.later());
    Decision<CertifiedUse> decision =
        CertifiedUse.of(
                Uses.use().toBuilder().date(Uses.END).build(),
                template.draw(Uses.certificate()).sign(Uses.SIGNED, KEY),
                Verifier.of(template))
            .decide();

    assertForbidden(decision, "certificate-does-not-hold");
    assertThat(decision.remarks())
        .containsExactly(
            "certificate: signer: `Luxembourg (LU)` has given no key that is trusted; obtain its"
                + " public key, and trust it",
            "certificate: validity: `2022-01-10/2024-01-10` no longer holds on 2024-01-10; ask for"
                + " a new certificate");
  }

  @Test
  void a_certificate_is_no_leave_for_another_state() {
    assertForbidden(
        certified(Uses.use().toBuilder().state(Uses.OTHER_STATE).build()).decide(),
        "certificate-of-another-state");
  }

  @Test
  void a_certificate_is_no_leave_for_another_end_user() {
    assertForbidden(
        certified(Uses.use().toBuilder().endUser(EndUser.of("Army", Uses.STATE)).build()).decide(),
        "certificate-for-another-end-user");
    assertForbidden(
        certified(
                Uses.use().toBuilder()
                    .endUser(EndUser.of(Uses.POLICE.name(), Uses.OTHER_STATE))
                    .build())
            .decide(),
        "certificate-for-another-end-user");
  }

  @Test
  void an_end_user_is_the_same_whether_or_not_it_is_said_to_be_a_government_body() {
    EndUser unsaid = EndUser.of(Uses.POLICE.name(), Uses.STATE);
    assertThat(certified(Uses.use().toBuilder().endUser(unsaid).build()).decide().outcome())
        .isEqualTo(Outcome.PERMITTED);
  }

  @Test
  void a_certificate_is_no_leave_for_another_kind_of_system() {
    assertForbidden(
        certified(Uses.use().toBuilder().itemClass(ItemClass.OTHER).build()).decide(),
        "certificate-for-another-system");
  }

  @Test
  void a_use_of_a_system_whose_kind_is_not_known_is_undetermined() {
    Decision<CertifiedUse> decision =
        certified(Uses.use().toBuilder().itemClass(Option.none()).build()).decide();

    assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(decision.missing().mkString(", ")).isEqualTo("kind of system");
  }

  @Test
  void the_rules_of_the_papers_are_titled() {
    assertThat(
            certified(Uses.use().toBuilder().date(Uses.END).build())
                .policy()
                .allRules()
                .map(rule -> rule.id() + ": " + rule.title().get()))
        .containsExactly(
            "certified: a use under a certificate that holds",
            "certificate-does-not-hold: no use without a certificate that holds",
            "certificate-of-another-state: the state that uses the system must have signed",
            "certificate-for-another-end-user: only the end user of the certificate may use the"
                + " system",
            "certificate-for-another-system: only the kind of system of the certificate may be"
                + " used");
  }

  @Test
  void an_edition_that_cannot_be_asked_together_with_the_papers_forbids() {
    Edition<Policy<EndUse>> clashing =
        Edition.of("2021", Uses.policy("papers", Rule.of(Effect.PERMIT, "crimes", Uses.CRIME)));
    CertifiedUse certified = under(clashing, Uses.certificate(), Uses.use());
    Decision<CertifiedUse> decision = certified.decide();

    assertForbidden(decision, "edition-cannot-be-asked");
    assertThat(certified.policy().allRules().map(rule -> rule.title().get()))
        .containsExactly("no use that the edition that was signed cannot be asked about");
    assertThat(decision.explain())
        .contains("the policy of the edition cannot be asked together with the papers");
  }

  @Test
  void a_permission_by_default_is_one_of_the_edition_as_well() {
    Edition<Policy<EndUse>> lenient =
        Edition.of(
            "2021",
            Policy.of(
                "uses",
                Array.of(Uses.unapproved()),
                CombiningAlgorithm.FORBID_OVERRIDES,
                Outcome.PERMITTED));
    assertThat(under(lenient, Uses.certificate(), Uses.use()).decide().outcome())
        .isEqualTo(Outcome.PERMITTED);
  }

  @Test
  void from_a_certificate_only_what_it_says_is_known() {
    Certificate certificate =
        Certificate.of(
            "EUC-18", Uses.STATE, Uses.POLICE, ItemClass.OTHER, Period.from(Uses.SIGNED));
    EndUse unsigned =
        EndUse.builder()
            .state(Uses.STATE)
            .endUser(Uses.POLICE)
            .itemClass(ItemClass.OTHER)
            .certificateSigned(false)
            .date(LocalDate.of(2022, 5, 1))
            .build();

    assertThat(CertifiedUse.knownFrom(certificate, unsigned.date())).isEqualTo(unsigned);
    assertThat(CertifiedUse.knownFrom(certificate.signedOn(Uses.SIGNED), unsigned.date()))
        .isEqualTo(unsigned.toBuilder().certificateSigned(true).build());
  }
}
