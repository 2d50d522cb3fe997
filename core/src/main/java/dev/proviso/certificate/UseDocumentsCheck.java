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
import dev.proviso.language.Language;
import dev.proviso.language.Message;
import dev.proviso.law.Citation;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Whether the papers of a use are in order: its certificate and, where it is kept, its license.
 *
 * <p>The words are those of one language. A policy made in another language has facts of other
 * names and another digest, so {@link CertifiedUse} makes it in English only.
 */
final class UseDocumentsCheck {

  static final UseDocumentsCheck ENGLISH = new UseDocumentsCheck(Language.english());

  private static final String ID = "papers";

  private final Language language;
  private final Fact<CertifiedUse, EndUse> use;
  private final Fact<CertifiedUse, Boolean> holds;
  private final Fact<CertifiedUse, Country> state;
  private final Fact<CertifiedUse, Country> signer;
  private final Fact<CertifiedUse, String> endUser;
  private final Fact<CertifiedUse, String> certifiedEndUser;
  private final Fact<CertifiedUse, ItemClass> item;
  private final Fact<CertifiedUse, ItemClass> certifiedItem;
  private final Fact<CertifiedUse, Country> licensedState;
  private final Fact<CertifiedUse, ItemClass> licensedItem;
  private final Fact<CertifiedUse, LicenseStatus> license;
  private final Fact<CertifiedUse, SystemStatus> system;

  UseDocumentsCheck(Language language) {
    this.language = language;
    this.use =
        Fact.of(
            language.text(UseDocumentsMessages.USE), certified -> Reading.known(certified.use()));
    this.holds =
        Fact.<CertifiedUse, Boolean>of(
                language.text(UseDocumentsMessages.CERTIFICATE), UseDocumentsCheck::holds)
            .worded(
                language.text(UseDocumentsMessages.HOLDS),
                language.text(UseDocumentsMessages.DOES_NOT_HOLD));
    this.state =
        Fact.of(
            language.text(UseDocumentsMessages.STATE),
            certified -> Reading.known(certified.use().state()));
    this.signer = ofCertificate(UseDocumentsMessages.SIGNER, Certificate::state);
    this.endUser =
        Fact.of(
            language.text(UseDocumentsMessages.END_USER),
            certified -> Reading.known(named(certified.use().endUser())));
    this.certifiedEndUser =
        ofCertificate(UseDocumentsMessages.CERTIFIED_END_USER, c -> named(c.endUser()));
    this.item =
        Fact.of(
            language.text(UseDocumentsMessages.ITEM),
            certified -> Reading.ifKnown(certified.use().itemClass()));
    this.certifiedItem = ofCertificate(UseDocumentsMessages.CERTIFIED_ITEM, Certificate::itemClass);
    this.licensedState =
        ofDocket(UseDocumentsMessages.LICENSED_STATE, (docket, day) -> docket.license().state());
    this.licensedItem =
        ofDocket(UseDocumentsMessages.LICENSED_ITEM, (docket, day) -> docket.license().itemClass());
    this.license =
        ofDocket(UseDocumentsMessages.LICENSE, (docket, day) -> docket.asOf(day).license());
    this.system = ofDocket(UseDocumentsMessages.SYSTEM, (docket, day) -> docket.asOf(day).system());
  }

  /** The policy by which a use is decided: that its papers are in order, and the one signed. */
  Policy<CertifiedUse> whole(CertifiedUse certified) {
    Policy<CertifiedUse> papers = policy(certified);
    return certified
        .certificate()
        .fold(
            faults -> papers,
            held -> {
              try {
                return Policy.allMustPermit(
                    language.text(
                        UseDocumentsMessages.POLICY,
                        held.certificate().number(),
                        held.edition().id()),
                    Array.of(papers, Policy.within(use, held.edition().value())));
              } catch (IllegalArgumentException clash) {
                // Names or depth of a policy may leave no room for the papers beside it.
                return unanswerable();
              }
            });
  }

  private Policy<CertifiedUse> policy(CertifiedUse certified) {
    Seq<Rule<CertifiedUse>> certificate =
        Array.of(
            Rule.<CertifiedUse>of(Effect.PERMIT, "certified", Comparison.is(holds, true))
                .titled(language.text(UseDocumentsMessages.CERTIFIED)),
            Rule.<CertifiedUse>of(
                    Effect.FORBID, "certificate-does-not-hold", Comparison.is(holds, false))
                .titled(language.text(UseDocumentsMessages.NOT_CERTIFIED)),
            other("certificate-of-another-state", state, signer)
                .titled(language.text(UseDocumentsMessages.OTHER_STATE)),
            other("certificate-for-another-end-user", endUser, certifiedEndUser)
                .titled(language.text(UseDocumentsMessages.OTHER_END_USER)),
            other("certificate-for-another-system", item, certifiedItem)
                .titled(language.text(UseDocumentsMessages.OTHER_ITEM)));
    return Policy.of(
        ID,
        certificate.appendAll(
            certified.docket().toArray().flatMap(docket -> license(certified, docket))),
        CombiningAlgorithm.FORBID_OVERRIDES,
        Outcome.FORBIDDEN);
  }

  /** The policy where that of the edition cannot be asked together with the papers: it forbids. */
  private Policy<CertifiedUse> unanswerable() {
    return Policy.of(
        ID,
        Array.of(
            Rule.<CertifiedUse>of(
                    Effect.FORBID,
                    "edition-cannot-be-asked",
                    OpaqueCondition.of(
                        language.text(UseDocumentsMessages.CANNOT_BE_ASKED),
                        certified -> true,
                        Array.empty()))
                .titled(language.text(UseDocumentsMessages.NOT_TO_BE_ASKED))),
        CombiningAlgorithm.FORBID_OVERRIDES,
        Outcome.FORBIDDEN);
  }

  private static <T> Rule<CertifiedUse> other(
      String id, Fact<CertifiedUse, T> used, Fact<CertifiedUse, T> certified) {
    return Rule.of(Effect.FORBID, id, Not.of(FactComparison.same(used, certified)));
  }

  private Seq<Rule<CertifiedUse>> license(CertifiedUse certified, Docket docket) {
    Seq<Event> because = docket.asOf(certified.use().date()).because();
    Citation[] law = law(certified, because).toJavaArray(Citation[]::new);
    Condition<CertifiedUse> beyond =
        AllOf.of(
            Comparison.is(system, SystemStatus.RESTRICTED),
            Not.of(
                JudgmentQuestion.of(
                    "within-the-restriction",
                    language.text(UseDocumentsMessages.WITHIN_THE_RESTRICTION))));
    return Array.of(
        other("license-for-another-state", state, licensedState)
            .titled(language.text(UseDocumentsMessages.OTHER_LICENSED_STATE)),
        other("license-for-another-system", item, licensedItem)
            .titled(language.text(UseDocumentsMessages.OTHER_LICENSED_ITEM)),
        Rule.<CertifiedUse>of(
                Effect.FORBID,
                "license-not-in-force",
                Not.of(Comparison.is(license, LicenseStatus.IN_FORCE)))
            .titled(withEvents(UseDocumentsMessages.NOT_IN_FORCE, because))
            .citing(law),
        Rule.<CertifiedUse>of(
                Effect.FORBID, "system-shut-down", Comparison.is(system, SystemStatus.SHUT_DOWN))
            .titled(withEvents(UseDocumentsMessages.SHUT_DOWN, because))
            .citing(law),
        Rule.<CertifiedUse>of(Effect.FORBID, "beyond-the-restriction", beyond)
            .titled(withEvents(UseDocumentsMessages.RESTRICTED, because))
            .citing(law));
  }

  /** The title of a rule, with the events that led to the current status: all on one line. */
  private String withEvents(Message.Plain message, Seq<Event> because) {
    String title = language.text(message);
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

  private <T> Fact<CertifiedUse, T> ofCertificate(
      Message.Plain name, Function<Certificate, T> reading) {
    return Fact.of(
        language.text(name),
        certified ->
            certified
                .certificate()
                .fold(
                    faults -> Reading.unknown(language.text(UseDocumentsMessages.NO_CERTIFICATE)),
                    held -> Reading.known(reading.apply(held.certificate()))));
  }

  private <T> Fact<CertifiedUse, T> ofDocket(
      Message.Plain name, BiFunction<Docket, LocalDate, T> reading) {
    return Fact.of(
        language.text(name),
        certified ->
            certified
                .docket()
                .map(docket -> reading.apply(docket, certified.use().date()))
                .map(Reading::known)
                .getOrElse(() -> Reading.unknown(language.text(UseDocumentsMessages.NO_DOCKET))));
  }

  private static String named(EndUser endUser) {
    return endUser.name() + ", " + endUser.state();
  }
}
