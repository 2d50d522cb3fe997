package dev.proviso.testkit.law;

import dev.proviso.certificate.CertificateTemplate;
import dev.proviso.certificate.Clause;
import dev.proviso.certificate.SignedCertificate;
import dev.proviso.certificate.SigningKey;
import dev.proviso.certificate.VerificationFault.Kind;
import dev.proviso.certificate.Verifier;
import dev.proviso.digest.Digest;
import dev.proviso.domain.Certificate;
import dev.proviso.domain.Country;
import dev.proviso.policy.Policy;
import dev.proviso.problem.Problem;
import io.vavr.Lazy;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.LocalDate;

/** A certificate on trial, from its template to its verification. */
class CertificateUnderTest<S> implements TestedArtifact {

  private static final int CASES = 200;

  private final CertificateTemplate<S> template;
  private final Certificate certificate;
  private final LocalDate day;
  private final SigningKey key;
  private final Lazy<SignedCertificate> received = Lazy.of(this::signed);

  CertificateUnderTest(
      CertificateTemplate<S> template, Certificate certificate, LocalDate day, SigningKey key) {
    this.template = template;
    this.certificate = certificate;
    this.day = day;
    this.key = key;
  }

  CertificateTemplate<S> template() {
    return template;
  }

  Certificate certificate() {
    return certificate;
  }

  LocalDate day() {
    return day;
  }

  SigningKey key() {
    return key;
  }

  /** Another state than the one that signs. */
  Country stranger() {
    return Country.of(certificate.state().equals(Country.of("LU")) ? "NO" : "LU");
  }

  /** The texts of a draft: plain, Markdown and HTML. */
  Seq<String> texts(CertificateTemplate<S> from) {
    var draft = from.draw(certificate);
    return Array.of(draft.text(), draft.markdown(), draft.html());
  }

  Digest digest(CertificateTemplate<S> from) {
    return from.digest();
  }

  SignedCertificate signed() {
    return template.draw(certificate).sign(day, key);
  }

  /** The signed certificate as it is handed on: drawing and signing it takes longest. */
  SignedCertificate received() {
    return received.get();
  }

  Either<Problem, Seq<Clause>> readBack(String text) {
    return CertificateTemplate.commitments(text);
  }

  /** Verified as its own state's, by its own key; the kinds of faults that were found. */
  Seq<Kind> faults(SignedCertificate received) {
    return faults(received, day);
  }

  Seq<Kind> faults(SignedCertificate received, LocalDate on) {
    return faults(verifier(template), received, on);
  }

  Verifier<S> verifier(CertificateTemplate<S> of) {
    return Verifier.of(of).trusting(certificate.state(), key.verifyingKey());
  }

  Seq<Kind> faults(Verifier<S> verifier, SignedCertificate received, LocalDate on) {
    return verifier
        .verify(received, on)
        .fold(
            found -> found.map(dev.proviso.certificate.VerificationFault::kind),
            sound -> Array.empty());
  }

  Seq<Kind> faultsAs(Country state) {
    return verifier(template)
        .verify(received(), day, state)
        .fold(
            found -> found.map(dev.proviso.certificate.VerificationFault::kind),
            sound -> Array.empty());
  }

  /** What an amendment to an edited policy says that it changes. */
  Seq<String> amended(Policy<S> to) {
    return PolicyEdits.changes(template.edition(), to);
  }

  @Override
  public String kind() {
    return "certificate";
  }

  @Override
  public String name() {
    return template.toString();
  }

  @Override
  public String verifier() {
    return "CertificateVerifier.of(template)";
  }

  @Override
  public String laws() {
    return "CertificateLaws";
  }

  @Override
  public int cases() {
    return CASES;
  }
}
