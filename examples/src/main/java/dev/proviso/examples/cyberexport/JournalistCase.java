package dev.proviso.examples.cyberexport;

import dev.proviso.certificate.CertificateDraft;
import dev.proviso.certificate.CertifiedUse;
import dev.proviso.certificate.SignedCertificate;
import dev.proviso.certificate.SigningKey;
import dev.proviso.certificate.Verifier;
import dev.proviso.decision.Decision;
import dev.proviso.domain.Certificate;
import dev.proviso.domain.Conduct;
import dev.proviso.domain.Country;
import dev.proviso.domain.EndUse;
import dev.proviso.domain.EndUser;
import dev.proviso.domain.Ground;
import dev.proviso.domain.ItemClass;
import dev.proviso.domain.License;
import dev.proviso.domain.Offense;
import dev.proviso.domain.Party;
import dev.proviso.domain.PrisonTerm;
import dev.proviso.domain.Purpose;
import dev.proviso.domain.TermRange;
import dev.proviso.enforcement.Docket;
import dev.proviso.enforcement.Event;
import dev.proviso.law.Period;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A synthetic case from signature to revocation: a state signs the certificate and uses the system;
 * it is alleged to have targeted a journalist; a review finds a breach; the system is shut down and
 * the license revoked; and the next use is refused.
 *
 * <pre>{@code
 * JournalistCase.decisions().last().explain();
 * }</pre>
 */
public final class JournalistCase {

  private static final Country STATE = Country.of("LU");
  private static final EndUser POLICE = EndUser.of("Police of the example", STATE, true);
  private static final LocalDate SIGNED = LocalDate.of(2022, 1, 10);
  private static final String CASE = "case 1";
  private static final String EXPORTER = "the exporting state";

  private JournalistCase() {}

  /** The certificate as it is drawn up for the state to sign. */
  public static CertificateDraft<EndUse> draft() {
    return CyberRegime.template()
        .draw(
            Certificate.of(
                "EUC-1",
                STATE,
                POLICE,
                ItemClass.CYBER_SYSTEM,
                Period.from(SIGNED).until(SIGNED.plusYears(2))));
  }

  /**
   * The certificate as the state signed it.
   *
   * @return the signed certificate
   */
  public static SignedCertificate signed() {
    return draft().sign(SIGNED, key());
  }

  /** The verifier of certificates of both editions. It trusts the key of the state. */
  public static Verifier<EndUse> verifier() {
    return Verifier.of(CyberRegime.template(), CyberRegime.template(CyberRegime.EARLIER))
        .trusting(STATE, key().verifyingKey());
  }

  /** All that happened to the license and its system. */
  public static Docket docket() {
    License license =
        License.of("L-1", STATE, ItemClass.CYBER_SYSTEM, Period.from(LocalDate.of(2022, 2, 1)));
    return Docket.replay(
            license,
            Array.of(
                Event.licenseIssued()
                    .by(EXPORTER, LocalDate.of(2022, 2, 1))
                    .because("the certificate was signed"),
                Event.breachAlleged(CASE, brokenRule().id())
                    .by("an oversight body", LocalDate.of(2022, 5, 2))
                    .because("a journalist was targeted for what was written"),
                Event.reviewOpened(CASE)
                    .by(EXPORTER, LocalDate.of(2022, 5, 20))
                    .because("the allegation is substantiated"),
                Event.breachFound(CASE, brokenRule())
                    .by(EXPORTER, LocalDate.of(2022, 6, 15))
                    .because("the journalist was targeted merely for opinions"),
                Event.sanctionOrdered(CASE, CyberEndUse.SHUT_DOWN)
                    .by(EXPORTER, LocalDate.of(2022, 6, 16))
                    .because("the breach was grave"),
                Event.sanctionOrdered(CASE, CyberEndUse.REVOKE)
                    .by(EXPORTER, LocalDate.of(2022, 6, 16))
                    .because("the state broke what it had signed")))
        .get();
  }

  /**
   * What was decided about the uses, each on its day: against a serious crime; against the
   * journalist; and against a serious crime again, after the license was revoked.
   */
  public static Seq<Decision<CertifiedUse>> decisions() {
    return Array.of(
            use(LocalDate.of(2022, 3, 1)), againstTheJournalist(), use(LocalDate.of(2022, 7, 1)))
        .map(use -> CertifiedUse.of(use, signed(), verifier()).licensedUnder(docket()).decide());
  }

  /**
   * The case as a text: what happened, and what was decided, in the order of the days.
   *
   * @return the lines, each with a line feed at its end
   */
  public static String summary() {
    Seq<String> decided =
        decisions()
            .map(
                decision ->
                    decision.subject().use().date()
                        + " use: "
                        + decision.outcome()
                        + decision
                            .deciding()
                            .map(rule -> rule.rule().id())
                            .mkString(" by ", ", ", ""));
    return Array.of(docket().history().split("\n", -1))
        .appendAll(decided)
        .prepend(SIGNED + " the state signed " + draft().template())
        .sortBy(line -> line.substring(0, SIGNED.toString().length()))
        .mkString("", "\n", "\n");
  }

  private static Rule<EndUse> brokenRule() {
    return CyberEndUse.policy()
        .allRules()
        .find(rule -> rule.id().equals("targeted-for-who-they-are"))
        .get();
  }

  private static EndUse use(LocalDate date) {
    return EndUse.builder()
        .state(STATE)
        .endUser(POLICE)
        .itemClass(ItemClass.CYBER_SYSTEM)
        .purpose(Purpose.INVESTIGATION)
        .offense(
            Offense.builder()
                .jurisdiction(STATE)
                .name("extortion by a gang")
                .provision("fictitious provision")
                .variant("base")
                .terms(TermRange.upTo(PrisonTerm.ofYears(10)))
                .intentional(true)
                .definedInNationalLaw(true)
                .mayCauseSeriousDamage(false)
                .conduct(Conduct.OTHER)
                .aims()
                .onlyExpression(false)
                .involvesExpression(false)
                .build())
        .grounds(new Ground[0])
        .harmMerelyDueToGrounds(false)
        .legalApproval(true)
        .compliesWithNationalLaw(true)
        .compliesWithPrivacyLaw(true)
        .certificateSigned(true)
        .individualLicense(false)
        .recipients(new Party[0])
        .transferConsent(false)
        .date(date)
        .build();
  }

  private static EndUse againstTheJournalist() {
    return use(LocalDate.of(2022, 4, 10)).toBuilder()
        .grounds(Ground.OPINION)
        .harmMerelyDueToGrounds(true)
        .build();
  }

  private static SigningKey key() {
    return SigningKey.read(resource("example-signer.pem"), resource("example-signer.pub.pem"))
        .get();
  }

  private static String resource(String file) {
    try (InputStream bytes =
        Objects.requireNonNull(JournalistCase.class.getResourceAsStream(file), file)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
