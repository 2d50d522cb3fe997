package dev.proviso.certificate;

import dev.proviso.check.NullChecks;
import dev.proviso.condition.Judgment;
import dev.proviso.decision.Decision;
import dev.proviso.domain.Certificate;
import dev.proviso.domain.EndUse;
import dev.proviso.enforcement.Docket;
import dev.proviso.policy.Policy;
import dev.proviso.style.PrehashedStyle;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A use together with the certificate that it is made under and, where it is kept, the docket of
 * the license.
 *
 * <p>It is permitted only if the certificate holds on the day of the use, was signed by the state
 * that uses the system, for this end user and this kind of system; if the license is in force and
 * the system is not shut down; and if the policy of the edition that was signed permits it. A
 * certificate that does not hold forbids, whatever else does.
 *
 * <pre>{@code
 * CertifiedUse.of(use, signed, verifier).licensedUnder(docket).decide().explain();
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public abstract sealed class CertifiedUse permits ImmutableCertifiedUse {

  CertifiedUse() {}

  /** The use. */
  public abstract EndUse use();

  /**
   * The certificate, verified for the day of the use.
   *
   * @return the certificate, or every fault of it
   */
  public abstract Either<Seq<VerificationFault>, VerifiedCertificate<EndUse>> certificate();

  /**
   * What became of the license and its system.
   *
   * @return the docket; none if the use is decided without a license
   */
  public abstract Option<Docket> docket();

  /**
   * A use under a certificate.
   *
   * @param certificate the certificate, as it was received
   * @param verifier verifies whether the certificate holds on the day of the use
   * @return the use under the certificate, whether that holds or not
   */
  public static CertifiedUse of(
      EndUse use, SignedCertificate certificate, Verifier<EndUse> verifier) {
    NullChecks.notNull("certified use", "use", use, "give the end use");
    NullChecks.notNull(
        "certified use", "certificate", certificate, "give the certificate as it was received");
    NullChecks.notNull(
        "certified use", "verifier", verifier, "give one with the templates of all editions");
    return ImmutableCertifiedUse.of(
        use, verifier.verify(certificate, use.date()).toEither(), Option.none());
  }

  /**
   * What a certificate says of every use under it, and nothing else: how an {@link Amendment} asks
   * about certificates.
   *
   * @param day the day of the use
   * @return a use that states only state, end user, kind of system, day and signature
   */
  public static EndUse knownFrom(Certificate certificate, LocalDate day) {
    NullChecks.notNull("certified use", "certificate", certificate, "give a certificate");
    NullChecks.notNull("certified use", "day of the use", day, "give the day");
    return EndUse.builder()
        .state(certificate.state())
        .endUser(certificate.endUser())
        .itemClass(certificate.itemClass())
        .certificateSigned(certificate.isSigned())
        .date(day)
        .build();
  }

  /**
   * The same use, decided under a license as well.
   *
   * @param docket the docket of the license
   * @return the use under certificate and license
   */
  public CertifiedUse licensedUnder(Docket docket) {
    NullChecks.notNull("certified use", "docket", docket, "give the docket of the license");
    return ImmutableCertifiedUse.of(use(), certificate(), Option.some(docket));
  }

  /**
   * The policy that this use is decided by: that the certificate and the license hold, and the
   * policy of the edition that was signed.
   */
  public Policy<CertifiedUse> policy() {
    return UseDocumentsCheck.ENGLISH.whole(this);
  }

  /**
   * Decides about the use. Total, like every decision.
   *
   * @param judgments the judgments that people have made about it
   */
  public Decision<CertifiedUse> decide(Judgment... judgments) {
    return policy().decideAsOf(use().date(), this, judgments);
  }
}
