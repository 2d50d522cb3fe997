package dev.proviso.certificate;

import dev.proviso.check.NullChecks;
import dev.proviso.problem.Problem;
import dev.proviso.style.PrehashedStyle;
import org.immutables.value.Value;

/**
 * One reason why a certificate does not hold. Whatever is wrong with a certificate is reported at
 * once, each with a kind of its own.
 *
 * <pre>{@code
 * verifier.verify(file, today).getError().map(Fault::kind); // List(EXPIRED)
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public sealed interface VerificationFault permits ImmutableVerificationFault {

  /** What can be wrong with a certificate; each is also a clause of its text. */
  enum Kind {
    /** There is no signature. */
    NO_SIGNATURE,
    /** It is not a text in the format of certificates. */
    MALFORMED,
    /** A field is missing. */
    MISSING_FIELD,
    /** A field is there that the format does not have, or that is there twice. */
    EXTRA_FIELD,
    /** The acquiring state has given no key. */
    UNKNOWN_SIGNER,
    /** It is signed with a key that is not that of the acquiring state. */
    WRONG_KEY,
    /** Another state signed it, or its acquiring state is not the expected one. */
    WRONG_STATE,
    /** The signature does not fit the text. */
    SIGNATURE_DOES_NOT_FIT,
    /** It is of another edition, or the definitions are not those that it was drawn up with. */
    OTHER_EDITION,
    /** The text is not the one that the edition generates. */
    TEXT_DIFFERS,
    /** It does not hold yet. */
    NOT_YET_VALID,
    /** It no longer holds. */
    EXPIRED;

    /**
     * The fault as a clause, as it stands in every certificate.
     *
     * @return a clause whose subject is the certificate
     */
    public String clause() {
      return CertificateWording.SIGNED.clause(this);
    }
  }

  /** What kind of fault it is. */
  Kind kind();

  /** Where it stands, what was found, and what to do about it. */
  Problem problem();

  /**
   * A fault.
   *
   * @param kind what kind it is
   * @param problem where it stands, what was found, and what to do about it
   */
  static VerificationFault of(Kind kind, Problem problem) {
    return ImmutableVerificationFault.of(
        NullChecks.notNull("fault", "kind", kind, "say what kind it is"),
        NullChecks.notNull("fault", "problem", problem, "say what was found"));
  }
}
