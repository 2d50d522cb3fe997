package dev.proviso.testkit.law;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * The laws of certificates, from the policy that they are generated from to their verification.
 *
 * <pre>{@code
 * CertificateVerifier.of(TEMPLATE).only(CertificateLaws.EVERY_EDIT_SHOWS).verify();
 * }</pre>
 */
public final class CertificateLaws {

  private static final String LIBRARY = "this is a fault of the library; please report it";

  @SuppressWarnings("unchecked") // there is one class, whatever the type of the subject
  private static final Class<CertificateUnderTest<?>> KIND =
      (Class<CertificateUnderTest<?>>) (Class<?>) CertificateUnderTest.class;

  /**
   * One certificate has one text in each form, and one signature. A text with the time of day in it
   * breaks it.
   */
  public static final Law DETERMINISTIC =
      Law.ofWhole(
          KIND,
          "PV-S-01",
          "one certificate has one text in each form, and one signature",
          LIBRARY,
          CertificateLawChecks::deterministic);

  /**
   * A signed certificate holds from the day of its signature to the last of its validity. A
   * verifier that does not count the last day breaks it.
   */
  public static final Law SIGNED_HOLDS =
      Law.ofWhole(
          KIND,
          "PV-S-02",
          "a signed certificate holds from its signature to its last day",
          LIBRARY,
          CertificateLawChecks::holding);

  /**
   * It does not hold on the day before its signature, nor on the first day after its validity. A
   * verifier that counts the end breaks it.
   */
  public static final Law NOT_BEFORE_OR_AFTER =
      Law.ofWhole(
          KIND,
          "PV-S-03",
          "it does not hold before its signature, nor from its end on",
          LIBRARY,
          CertificateLawChecks::untimely);

  /**
   * A text with any byte altered does not hold. A verifier that passes over white space breaks it.
   */
  public static final Law ALTERED_TEXT_FAILS =
      Law.ofCase(
          KIND,
          "PV-S-04",
          "a text with any byte altered does not hold, and nothing throws",
          LIBRARY,
          CertificateLawChecks::altered);

  /**
   * A signature with any byte altered, added or left out does not hold. A verifier that ignores
   * bytes behind the signature breaks it.
   */
  public static final Law ALTERED_SIGNATURE_FAILS =
      Law.ofCase(
          KIND,
          "PV-S-05",
          "a signature with any byte altered, added or left out does not hold",
          LIBRARY,
          CertificateLawChecks::forged);

  /**
   * It holds by no key but that of its own state. A verifier that takes any key it trusts breaks
   * it.
   */
  public static final Law ONLY_ITS_STATE_SIGNS =
      Law.ofWhole(
          KIND,
          "PV-S-06",
          "it holds by no key but that of its own state, and for no other state",
          LIBRARY,
          CertificateLawChecks::ofItsState);

  /**
   * The text says what it was generated from, and is read back as that. A line that runs into the
   * next breaks it.
   */
  public static final Law COMMITMENTS_READ_BACK =
      Law.ofWhole(
          KIND,
          "PV-S-07",
          "the text says what it was generated from, and is read back as that",
          LIBRARY,
          CertificateLawChecks::readBack);

  /** Every rule stands in the text. A text that leaves one out breaks it. */
  public static final Law EVERY_RULE_IS_SIGNED =
      Law.ofWhole(
          KIND,
          "PV-S-08",
          "every rule of the edition stands in the text",
          LIBRARY,
          CertificateLawChecks::complete);

  /**
   * Every form carries the digest of the policy that decides. A form that cuts it short breaks it.
   */
  public static final Law CARRIES_THE_DIGEST =
      Law.ofWhole(
          KIND,
          "PV-S-09",
          "every form carries the digest of what decides",
          LIBRARY,
          CertificateLawChecks::bound);

  /**
   * Every edit of what decides changes the digest and the text: a rule dropped, turned or negated,
   * an exception or a condition left out, another way of combining. A text written by hand breaks
   * it.
   */
  public static final Law EVERY_EDIT_SHOWS =
      Law.ofWhole(
          KIND,
          "PV-S-10",
          "every edit of what decides changes the digest and the text",
          LIBRARY,
          CertificateLawChecks::edited);

  /**
   * A certificate does not hold under an edited edition, although that has the same name. A
   * verifier that goes by the name breaks it.
   */
  public static final Law NO_OTHER_EDITION =
      Law.ofWhole(
          KIND,
          "PV-S-11",
          "a certificate does not hold under an edited edition of the same name",
          LIBRARY,
          CertificateLawChecks::otherEdition);

  /**
   * An amendment names what every edit changes, and names nothing where nothing was edited. An
   * amendment that compares ids only breaks it.
   */
  public static final Law AMENDMENT_NAMES_CHANGES =
      Law.ofWhole(
          KIND,
          "PV-S-12",
          "an amendment names what every edit changes, and nothing where there is none",
          LIBRARY,
          CertificateLawChecks::amended);

  private static final Seq<Law> ALL =
      Array.of(
          DETERMINISTIC,
          SIGNED_HOLDS,
          NOT_BEFORE_OR_AFTER,
          ALTERED_TEXT_FAILS,
          ALTERED_SIGNATURE_FAILS,
          ONLY_ITS_STATE_SIGNS,
          COMMITMENTS_READ_BACK,
          EVERY_RULE_IS_SIGNED,
          CARRIES_THE_DIGEST,
          EVERY_EDIT_SHOWS,
          NO_OTHER_EDITION,
          AMENDMENT_NAMES_CHANGES);

  private CertificateLaws() {}

  /**
   * All of them.
   *
   * @return the laws, in the order of their codes
   */
  public static Seq<Law> all() {
    return ALL;
  }

  /**
   * The law of a code.
   *
   * @param code a code, such as "PV-S-10"
   * @throws IllegalArgumentException if there is none
   */
  public static Law named(String code) {
    return Law.named(ALL, "CertificateLaws", code);
  }
}
