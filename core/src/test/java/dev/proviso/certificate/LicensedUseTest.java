package dev.proviso.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.Judgment;
import dev.proviso.decision.Decision;
import dev.proviso.domain.Country;
import dev.proviso.domain.EndUse;
import dev.proviso.domain.ItemClass;
import dev.proviso.domain.License;
import dev.proviso.enforcement.Docket;
import dev.proviso.enforcement.Event;
import dev.proviso.law.Citation;
import dev.proviso.law.Period;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.rule.Sanction;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LicensedUseTest {

  private static final SigningKey KEY = Keys.made().signing();
  private static final CertificateTemplate<EndUse> TEMPLATE = Uses.template(Uses.later());
  private static final SignedCertificate SIGNED =
      TEMPLATE.draw(Uses.certificate()).sign(Uses.SIGNED, KEY);
  private static final Verifier<EndUse> VERIFIER =
      Verifier.of(TEMPLATE).trusting(Uses.STATE, KEY.verifyingKey());

  private static final LocalDate ISSUED = LocalDate.of(2022, 2, 1);
  private static final String EXPORTER = "the exporting state";
  private static final Event ISSUE =
      Event.licenseIssued().by(EXPORTER, ISSUED).because("the certificate is signed");

  private static License license(Country state, ItemClass item) {
    return License.of("L-1", state, item, Period.from(ISSUED).until(Uses.END));
  }

  private static Docket docket(Event... events) {
    return Docket.replay(license(Uses.STATE, ItemClass.CYBER_SYSTEM), Array.of(events)).get();
  }

  /** A case in which a breach was found the day before the use, and what was ordered since. */
  private static Docket breach(Sanction... ordered) {
    LocalDate day = Uses.DAY.minusDays(1);
    Seq<Event> events =
        Array.of(
            ISSUE,
            Event.breachAlleged("case 1")
                .by("a newspaper", ISSUED)
                .because("a journalist was targeted"),
            Event.reviewOpened("case 1").by(EXPORTER, ISSUED).because("the report is credible"),
            Event.breachFound("case 1", Uses.unapproved())
                .by(EXPORTER, day)
                .because("the logs show it"));
    return docket(
        events
            .appendAll(
                Array.of(ordered)
                    .map(
                        one ->
                            Event.sanctionOrdered("case 1", one)
                                .by(EXPORTER, day)
                                .because("it must stop")))
            .toJavaArray(Event[]::new));
  }

  private static CertifiedUse use(EndUse use) {
    return CertifiedUse.of(use, SIGNED, VERIFIER);
  }

  private static CertifiedUse under(Docket docket) {
    return use(Uses.use()).licensedUnder(docket);
  }

  private static void assertForbidden(CertifiedUse use, String... rules) {
    Decision<CertifiedUse> decision = use.decide();
    assertThat(decision.outcome()).isEqualTo(Outcome.FORBIDDEN);
    assertThat(decision.deciding().map(rule -> rule.rule().id())).containsExactly(rules);
  }

  private static Rule<CertifiedUse> rule(CertifiedUse use, String id) {
    return use.policy().allRules().find(rule -> rule.id().equals(id)).get();
  }

  @Test
  void a_use_is_permitted_under_a_license_that_is_in_force() {
    CertifiedUse licensed = under(docket(ISSUE));

    assertThat(licensed.decide().outcome()).isEqualTo(Outcome.PERMITTED);
    assertThat(licensed.docket()).contains(docket(ISSUE));
    assertThat(licensed.use()).isEqualTo(Uses.use());
    assertThat(licensed.certificate()).isEqualTo(use(Uses.use()).certificate());
  }

  @Test
  void a_license_heals_no_certificate() {
    assertForbidden(
        use(Uses.use().toBuilder().date(Uses.SIGNED.minusDays(1)).build())
            .licensedUnder(docket(ISSUE)),
        "certificate-does-not-hold",
        "license-not-in-force");
  }

  @Test
  void a_license_is_no_leave_for_another_state_or_kind_of_system() {
    assertForbidden(
        under(
            Docket.replay(license(Uses.OTHER_STATE, ItemClass.CYBER_SYSTEM), Array.of(ISSUE))
                .get()),
        "license-for-another-state");
    assertForbidden(
        under(Docket.replay(license(Uses.STATE, ItemClass.OTHER), Array.of(ISSUE)).get()),
        "license-for-another-system");
  }

  @Test
  void a_license_that_is_not_issued_permits_nothing_and_there_is_nobody_to_name() {
    assertForbidden(under(docket()), "license-not-in-force");
    assertThat(rule(under(docket()), "license-not-in-force").title())
        .contains("no use without a license that is in force");
  }

  @Test
  void a_license_permits_nothing_before_it_begins_or_after_it_ends() {
    assertForbidden(
        use(Uses.use().toBuilder().date(ISSUED.minusDays(1)).build()).licensedUnder(docket(ISSUE)),
        "license-not-in-force");
    assertThat(
            use(Uses.use().toBuilder().date(ISSUED).build())
                .licensedUnder(docket(ISSUE))
                .decide()
                .outcome())
        .isEqualTo(Outcome.PERMITTED);
    License over =
        License.of("L-2", Uses.STATE, ItemClass.CYBER_SYSTEM, Period.from(ISSUED).until(Uses.DAY));
    assertForbidden(under(Docket.replay(over, Array.of(ISSUE)).get()), "license-not-in-force");
  }

  @Test
  void who_suspended_a_license_is_reported_with_day_and_reason() {
    CertifiedUse suspended =
        under(
            docket(
                ISSUE, Event.licenseSuspended().by(EXPORTER, Uses.DAY).because("reports came in")));

    assertForbidden(suspended, "license-not-in-force");
    assertThat(rule(suspended, "license-not-in-force").title())
        .contains(
            "no use without a license that is in force (2022-03-01 the exporting state: reports"
                + " came in)");
    assertThat(rule(suspended, "license-not-in-force").citations()).isEmpty();
  }

  @Test
  void what_was_ordered_is_reported_with_the_law_of_the_broken_rule_and_of_the_sanctions() {
    CertifiedUse shutDown = under(breach(Uses.SHUT_DOWN, Uses.REVOKE));
    String because =
        " (2022-02-28 the exporting state: the logs show it; 2022-02-28 the exporting state: it"
            + " must stop; 2022-02-28 the exporting state: it must stop)";
    Citation[] law = {Uses.LAW.section("9"), Uses.LAW.section("31"), Uses.LAW.section("32")};

    assertForbidden(shutDown, "license-not-in-force", "system-shut-down");
    assertThat(
            shutDown
                .policy()
                .allRules()
                .filter(rule -> rule.title().exists(title -> title.endsWith(because)))
                .map(rule -> rule.id() + ": " + rule.title().get().replace(because, "")))
        .containsExactly(
            "license-not-in-force: no use without a license that is in force",
            "system-shut-down: no use of a system that is shut down",
            "beyond-the-restriction: no use beyond the restriction of the system");
    for (String id :
        new String[] {"license-not-in-force", "system-shut-down", "beyond-the-restriction"}) {
      assertThat(rule(shutDown, id).citations()).as(id).containsExactly(law);
    }
  }

  @Test
  void where_the_certificate_does_not_hold_only_the_law_of_the_sanctions_is_known() {
    CertifiedUse stranger =
        CertifiedUse.of(Uses.use(), SIGNED, Verifier.of(TEMPLATE))
            .licensedUnder(breach(Uses.SHUT_DOWN));
    assertThat(rule(stranger, "system-shut-down").citations())
        .containsExactly(Uses.LAW.section("31"));
  }

  @Test
  void a_use_of_a_restricted_system_is_a_matter_of_judgment() {
    CertifiedUse restricted = under(breach(Uses.RESTRICT));
    Decision<CertifiedUse> open = restricted.decide();

    assertThat(open.outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(open.missing().mkString(", ")).isEqualTo("within-the-restriction");
    assertThat(restricted.decide(judged(true)).outcome()).isEqualTo(Outcome.PERMITTED);
    Decision<CertifiedUse> beyond = restricted.decide(judged(false));
    assertThat(beyond.outcome()).isEqualTo(Outcome.FORBIDDEN);
    assertThat(beyond.deciding().map(rule -> rule.rule().id()))
        .containsExactly("beyond-the-restriction");
  }

  private static Judgment judged(boolean within) {
    return Judgment.of("within-the-restriction", within)
        .by("a reviewer", Uses.DAY)
        .because("looked into");
  }

  @Test
  void what_is_alleged_against_no_license_is_not_known_of_it() {
    Policy<CertifiedUse> policy = under(docket(ISSUE)).policy();
    Decision<CertifiedUse> decision = policy.decideAsOf(Uses.DAY, use(Uses.use()));

    assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(decision.missing().map(Object::toString))
        .containsExactlyInAnyOrder(
            "state of the license",
            "kind of system of the license",
            "license",
            "system",
            "within-the-restriction");
    assertThat(
            decision
                .trace()
                .allAnswers()
                .filter(answer -> answer.question().name().equals("license"))
                .flatMap(answer -> answer.reading().reason()))
        .containsOnly("there is no docket");
  }

  @Test
  void the_rules_about_a_license_are_titled() {
    assertThat(
            under(docket(ISSUE))
                .policy()
                .allRules()
                .filter(rule -> rule.id().startsWith("license-for"))
                .map(rule -> rule.id() + ": " + rule.title().getOrElse("")))
        .containsExactly(
            "license-for-another-state: only the state of the license may use the system",
            "license-for-another-system: only the kind of system of the license may be used");
  }

  @Test
  void a_use_of_a_system_whose_kind_is_not_known_is_undetermined() {
    assertThat(
            use(Uses.use().toBuilder().itemClass(Option.none()).build())
                .licensedUnder(docket(ISSUE))
                .decide()
                .outcome())
        .isEqualTo(Outcome.UNDETERMINED);
  }
}
