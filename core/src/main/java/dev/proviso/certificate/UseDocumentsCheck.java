package dev.proviso.certificate;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.Not;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.domain.Certificate;
import dev.proviso.domain.Country;
import dev.proviso.domain.EndUse;
import dev.proviso.domain.EndUser;
import dev.proviso.domain.ItemClass;
import dev.proviso.enforcement.BreachFound;
import dev.proviso.enforcement.Docket;
import dev.proviso.enforcement.Event;
import dev.proviso.enforcement.LicenseStatus;
import dev.proviso.enforcement.SanctionOrdered;
import dev.proviso.enforcement.SystemStatus;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.law.Citation;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;

/** Whether the papers of a use are in order: its certificate and, where it is kept, its license. */
final class UseDocumentsCheck {

  static final Fact<CertifiedUse, EndUse> USE =
      Fact.of("use", certified -> Reading.known(certified.use()));

  private static final Fact<CertifiedUse, Boolean> HOLDS =
      Fact.<CertifiedUse, Boolean>of("certificate", UseDocumentsCheck::holds)
          .worded("the certificate holds", "the certificate does not hold");

  private static final Fact<CertifiedUse, Country> STATE =
      Fact.of("state of the use", certified -> Reading.known(certified.use().state()));
  private static final Fact<CertifiedUse, Country> SIGNER =
      ofCertificate("state of the certificate", Certificate::state);

  private static final Fact<CertifiedUse, String> END_USER =
      Fact.of("end user", certified -> Reading.known(named(certified.use().endUser())));
  private static final Fact<CertifiedUse, String> CERTIFIED_END_USER =
      ofCertificate("end user of the certificate", c -> named(c.endUser()));

  private static final Fact<CertifiedUse, ItemClass> ITEM =
      Fact.of("kind of system", certified -> Reading.ifKnown(certified.use().itemClass()));
  private static final Fact<CertifiedUse, ItemClass> CERTIFIED_ITEM =
      ofCertificate("kind of system of the certificate", Certificate::itemClass);

  private static final Fact<CertifiedUse, Country> LICENSED_STATE =
      Fact.of("state of the license", of -> ofDocket(of, (d, day) -> d.license().state()));
  private static final Fact<CertifiedUse, ItemClass> LICENSED_ITEM =
      Fact.of(
          "kind of system of the license", of -> ofDocket(of, (d, day) -> d.license().itemClass()));
  private static final Fact<CertifiedUse, LicenseStatus> LICENSE =
      Fact.of("license", of -> ofDocket(of, (docket, day) -> docket.asOf(day).license()));
  private static final Fact<CertifiedUse, SystemStatus> SYSTEM =
      Fact.of("system", of -> ofDocket(of, (docket, day) -> docket.asOf(day).system()));

  private UseDocumentsCheck() {}

  static Policy<CertifiedUse> policy(CertifiedUse certified) {
    Seq<Rule<CertifiedUse>> certificate =
        Array.of(
            Rule.<CertifiedUse>of(Effect.PERMIT, "certified", Comparison.is(HOLDS, true))
                .titled("a use under a certificate that holds"),
            Rule.<CertifiedUse>of(
                    Effect.FORBID, "certificate-does-not-hold", Comparison.is(HOLDS, false))
                .titled("no use without a certificate that holds"),
            other("certificate-of-another-state", STATE, SIGNER)
                .titled("the state that uses the system must have signed"),
            other("certificate-for-another-end-user", END_USER, CERTIFIED_END_USER)
                .titled("only the end user of the certificate may use the system"),
            other("certificate-for-another-system", ITEM, CERTIFIED_ITEM)
                .titled("only the kind of system of the certificate may be used"));
    return Policy.of(
        "papers",
        certificate.appendAll(
            certified.docket().toArray().flatMap(docket -> license(certified, docket))),
        CombiningAlgorithm.FORBID_OVERRIDES,
        Outcome.FORBIDDEN);
  }

  /** The policy where that of the edition cannot be asked together with the papers: it forbids. */
  static Policy<CertifiedUse> unanswerable() {
    return Policy.of(
        "papers",
        Array.of(
            Rule.<CertifiedUse>of(
                    Effect.FORBID,
                    "edition-cannot-be-asked",
                    OpaqueCondition.of(
                        "the policy of the edition cannot be asked together with the papers",
                        certified -> true,
                        Array.empty()))
                .titled("no use that the edition that was signed cannot be asked about")),
        CombiningAlgorithm.FORBID_OVERRIDES,
        Outcome.FORBIDDEN);
  }

  private static <T> Rule<CertifiedUse> other(
      String id, Fact<CertifiedUse, T> used, Fact<CertifiedUse, T> certified) {
    return Rule.of(Effect.FORBID, id, Not.of(FactComparison.same(used, certified)));
  }

  private static Seq<Rule<CertifiedUse>> license(CertifiedUse certified, Docket docket) {
    Seq<Event> because = docket.asOf(certified.use().date()).because();
    Citation[] law = law(certified, because).toJavaArray(Citation[]::new);
    Condition<CertifiedUse> beyond =
        AllOf.of(
            Comparison.is(SYSTEM, SystemStatus.RESTRICTED),
            Not.of(
                JudgmentQuestion.of(
                    "within-the-restriction", "the use is within the restriction of the system")));
    return Array.of(
        other("license-for-another-state", STATE, LICENSED_STATE)
            .titled("only the state of the license may use the system"),
        other("license-for-another-system", ITEM, LICENSED_ITEM)
            .titled("only the kind of system of the license may be used"),
        Rule.<CertifiedUse>of(
                Effect.FORBID,
                "license-not-in-force",
                Not.of(Comparison.is(LICENSE, LicenseStatus.IN_FORCE)))
            .titled(withEvents("no use without a license that is in force", because))
            .citing(law),
        Rule.<CertifiedUse>of(
                Effect.FORBID, "system-shut-down", Comparison.is(SYSTEM, SystemStatus.SHUT_DOWN))
            .titled(withEvents("no use of a system that is shut down", because))
            .citing(law),
        Rule.<CertifiedUse>of(Effect.FORBID, "beyond-the-restriction", beyond)
            .titled(withEvents("no use beyond the restriction of the system", because))
            .citing(law));
  }

  /** The title of a rule, with the events that led to the current status: all on one line. */
  private static String withEvents(String title, Seq<Event> because) {
    return because.isEmpty()
        ? title
        : title
            + " ("
            + because
                .map(event -> event.on() + " " + event.by() + ": " + event.why())
                .mkString("; ")
            + ")";
  }

  /** The law behind the present state: of the broken rules, and of the sanctions for them. */
  private static Seq<Citation> law(CertifiedUse certified, Seq<Event> because) {
    Seq<String> broken =
        because
            .filter(BreachFound.class::isInstance)
            .flatMap(event -> ((BreachFound) event).brokenRules());
    Seq<Citation> ofRules =
        certified
            .certificate()
            .fold(faults -> Array.<Rule<EndUse>>empty(), held -> held.edition().value().allRules())
            .filter(rule -> broken.contains(rule.id()))
            .flatMap(Rule::citations);
    Seq<Citation> ofSanctions =
        because
            .filter(SanctionOrdered.class::isInstance)
            .flatMap(event -> ((SanctionOrdered) event).sanction().citations());
    return ofRules.appendAll(ofSanctions).distinct().sorted();
  }

  private static Reading<Boolean> holds(CertifiedUse certified) {
    return certified
        .certificate()
        .fold(
            faults ->
                faults.foldLeft(
                    Reading.known(false),
                    (reading, fault) -> reading.remarking(fault.problem().message())),
            held -> Reading.known(true));
  }

  private static <T> Fact<CertifiedUse, T> ofCertificate(
      String name, Function<Certificate, T> reading) {
    return Fact.of(
        name,
        certified ->
            certified
                .certificate()
                .fold(
                    faults -> Reading.unknown("there is no certificate that holds"),
                    held -> Reading.known(reading.apply(held.certificate()))));
  }

  private static <T> Reading<T> ofDocket(
      CertifiedUse certified,
      java.util.function.BiFunction<Docket, java.time.LocalDate, T> reading) {
    Option<Docket> docket = certified.docket();
    return docket.isEmpty()
        ? Reading.unknown("there is no docket")
        : Reading.known(reading.apply(docket.get(), certified.use().date()));
  }

  private static String named(EndUser endUser) {
    return endUser.name() + ", " + endUser.state();
  }
}
