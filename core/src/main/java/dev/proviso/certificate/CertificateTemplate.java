package dev.proviso.certificate;

import dev.proviso.check.NameChecks;
import dev.proviso.check.NullChecks;
import dev.proviso.digest.CanonicalForm;
import dev.proviso.digest.Digest;
import dev.proviso.domain.Certificate;
import dev.proviso.policy.Policy;
import dev.proviso.problem.Problem;
import dev.proviso.regime.Edition;
import dev.proviso.style.PrehashedStyle;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * What every state signs that signs a certificate of one edition: the text that is generated from
 * the policy, and the digest that binds the two.
 *
 * <p>The text follows from the digest: operands of all and any, and constants of a set, stand in
 * the order of their canonical forms, whatever the order in Java.
 *
 * <pre>{@code
 * CertificateTemplate.of("End-use certificate", edition).draw(certificate).text();
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public abstract sealed class CertificateTemplate<S> permits ImmutableCertificateTemplate {

  CertificateTemplate() {}

  /**
   * The title of the certificate.
   *
   * @return one line
   */
  public abstract String title();

  /** The edition whose policy the certificate puts into words. */
  public abstract Edition<Policy<S>> edition();

  /**
   * A template.
   *
   * @param title the title of the certificate
   * @param edition the edition whose policy it puts into words
   * @throws IllegalArgumentException if the title is blank, padded or holds control characters, or
   *     a constant of the policy is of a type whose values have no canonical text
   */
  public static <S> CertificateTemplate<S> of(String title, Edition<Policy<S>> edition) {
    NameChecks.checkText("title", title);
    NullChecks.notNull(
        "certificate template `" + title + "`",
        "edition",
        edition,
        "give the edition that the certificate puts into words");
    CertificateTemplate<S> template = ImmutableCertificateTemplate.of(title, edition);
    template.digest();
    return template;
  }

  /**
   * The canonical form of what is signed.
   *
   * @return the form; its parts are the forms of the policy and of all that it is built on
   */
  @Value.Lazy
  public CanonicalForm form() {
    return CanonicalForm.ofCertificate(
        title(), edition().id(), edition().value(), CertificateWording.VERSION);
  }

  /**
   * The digest that every certificate of this edition carries.
   *
   * @return the digest of {@link #form()}
   */
  public Digest digest() {
    return form().digest();
  }

  /**
   * What the signer undertakes.
   *
   * @return the commitments, in the order of the text
   */
  @Value.Lazy
  public Seq<Clause> commitments() {
    return ClauseGenerator.of(edition().value(), CertificateWording.SIGNED);
  }

  /**
   * Reads back what a certificate commits its signer to.
   *
   * @param text the text of a certificate, as it is signed
   * @return its commitments, or the line that is none
   */
  public static Either<Problem, Seq<Clause>> commitments(String text) {
    NullChecks.notNull("certificate", "text", text, "give the text that is signed");
    return PlainTextRenderer.commitments(text);
  }

  /**
   * Draws up a certificate for a state to sign.
   *
   * @param certificate the certificate: for which state, end user, system and time
   * @throws IllegalArgumentException if the certificate is signed already, or its number or end
   *     user holds a change of direction, so that it would be read otherwise than it is signed
   */
  public CertificateDraft<S> draw(Certificate certificate) {
    NullChecks.notNull(
        "certificate template `" + title() + "`", "certificate", certificate, "give a certificate");
    if (certificate.isSigned()) {
      throw Problem.of(
              "certificate " + certificate.number(),
              String.valueOf(certificate.signedOn().get()),
              "is a day of signature",
              "draw it up without one, and sign the draft")
          .toException();
    }
    Seq<Problem> misleading = CertificateHeader.misleading(certificate);
    if (misleading.nonEmpty()) {
      throw Problem.asOneException(misleading);
    }
    return ImmutableCertificateDraft.of(this, certificate);
  }

  /** The head of a certificate of this edition. */
  CertificateHeader header(Certificate certificate, Option<Digest> key) {
    return new CertificateHeader(
        certificate, edition().id(), edition().value().id(), digest(), key);
  }

  /** A certificate of this edition as it is signed. */
  String text(Certificate certificate, Option<Digest> key) {
    return PlainTextRenderer.of(
        title(),
        header(certificate, key).fields(CertificateWording.SIGNED),
        commitments(),
        CertificateWording.SIGNED);
  }

  /** A certificate of this edition in Markdown. */
  String markdown(Certificate certificate, Option<Digest> key) {
    return MarkdownRenderer.of(
        title(),
        header(certificate, key).fields(CertificateWording.SIGNED),
        commitments(),
        CertificateWording.SIGNED);
  }

  /** A certificate of this edition in HTML. */
  String html(Certificate certificate, Option<Digest> key) {
    return HtmlRenderer.of(
        title(),
        header(certificate, key).fields(CertificateWording.SIGNED),
        commitments(),
        CertificateWording.SIGNED);
  }

  /** Returns title and edition. */
  @Override
  public final String toString() {
    return title() + ", edition " + edition().id();
  }
}
