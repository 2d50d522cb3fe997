package dev.proviso.certificate;

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
    NO_SIGNATURE("it bears no signature"),
    /** It is not a text in the format of certificates. */
    MALFORMED("it is not a text in the format of certificates, or a field of it cannot be read"),
    /** A field is missing. */
    MISSING_FIELD("a field is missing"),
    /** A field is there that the format does not have, or that is there twice. */
    EXTRA_FIELD("there is a field too many"),
    /** The acquiring state has given no key. */
    UNKNOWN_SIGNER("the acquiring state has given no key by which its signature could be verified"),
    /** It is signed with a key that is not that of the acquiring state. */
    WRONG_KEY("it is signed with a key that is not that of the acquiring state"),
    /** Another state signed it, or its acquiring state is not the expected one. */
    WRONG_STATE("it is signed by another state than the acquiring one"),
    /** The signature does not fit the text. */
    SIGNATURE_DOES_NOT_FIT("the signature does not fit the text"),
    /** It is of another edition, or the definitions are not those that it was drawn up with. */
    OTHER_EDITION("the digest is not that of the definitions of its edition"),
    /** The text is not the one that the edition generates. */
    TEXT_DIFFERS("the text is not the one that its edition generates"),
    /** It does not hold yet. */
    NOT_YET_VALID("it does not hold yet, or is not signed yet"),
    /** It no longer holds. */
    EXPIRED("it no longer holds");

    private final String clause;

    Kind(String clause) {
      this.clause = clause;
    }

    /**
     * The fault as a clause, as it stands in every certificate.
     *
     * @return a clause whose subject is the certificate
     */
    public String clause() {
      return clause;
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
    return ImmutableVerificationFault.of(kind, problem);
  }
}
