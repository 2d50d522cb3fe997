package dev.proviso.certificate;

import dev.proviso.check.NullChecks;
import dev.proviso.domain.Country;
import dev.proviso.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * Verifies whether certificates hold. It fails closed: a certificate holds only if it passes every
 * check, and every fault is reported.
 *
 * <pre>{@code
 * Verifier<EndUse> verifier = Verifier.of(template2020, template2021).trusting(norway, key);
 * verifier.verify(signed, LocalDate.of(2022, 3, 1));
 * }</pre>
 */
public final class Verifier<S> {

  private static final String VERIFIER = "verifier of certificates";
  private static final String TEMPLATE = "give a template, or leave it out";

  private final Seq<CertificateTemplate<S>> templates;
  private final Map<Country, VerifyingKey> keys;

  private Verifier(Seq<CertificateTemplate<S>> templates, Map<Country, VerifyingKey> keys) {
    this.templates = templates;
    this.keys = keys;
  }

  /**
   * A verifier of certificates of some editions, that trusts no key yet.
   *
   * @param first the template of an edition
   * @param rest those of other editions
   * @throws IllegalArgumentException if two editions have the same name
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  public static <S> Verifier<S> of(CertificateTemplate<S> first, CertificateTemplate<S>... rest) {
    NullChecks.notNull(VERIFIER, "first template", first, TEMPLATE);
    Seq<CertificateTemplate<S>> all =
        NullChecks.noneNull(VERIFIER, "further templates", rest, TEMPLATE).prepend(first);
    Seq<String> ids = all.map(template -> template.edition().id());
    if (ids.distinct().size() < ids.size()) {
      throw Problem.of(
              "verifier",
              ids.mkString(", "),
              "name one edition twice",
              "give each edition one template")
          .toException();
    }
    return new Verifier<>(all, LinkedHashMap.empty());
  }

  /**
   * The same verifier, taking signatures by a key for those of a state.
   *
   * @param key its key, in place of one that was given before
   */
  public Verifier<S> trusting(Country state, VerifyingKey key) {
    NullChecks.notNull(VERIFIER, "state", state, "give the state that signs with the key");
    NullChecks.notNull(
        VERIFIER + ": key of " + state, "key", key, "read one with VerifyingKey.read");
    return new Verifier<>(templates, keys.put(state, key));
  }

  /**
   * Verifies a certificate.
   *
   * @param signed the certificate as it was received
   * @param asOf the day on which it must hold
   * @return the certificate, or every fault of it
   */
  public Validation<Seq<VerificationFault>, VerifiedCertificate<S>> verify(
      SignedCertificate signed, LocalDate asOf) {
    return verify(signed, asOf, Option.none());
  }

  /**
   * Verifies a certificate of a state.
   *
   * @param signed the certificate as it was received
   * @param asOf the day on which it must hold
   * @param state the state whose certificate it must be
   * @return the certificate, or every fault of it
   */
  public Validation<Seq<VerificationFault>, VerifiedCertificate<S>> verify(
      SignedCertificate signed, LocalDate asOf, Country state) {
    NullChecks.notNull(VERIFIER, "state", state, "leave it out if any state will do");
    return verify(signed, asOf, Option.some(state));
  }

  private Validation<Seq<VerificationFault>, VerifiedCertificate<S>> verify(
      SignedCertificate signed, LocalDate asOf, Option<Country> expected) {
    NullChecks.notNull(VERIFIER, "certificate", signed, "give the certificate as it was received");
    NullChecks.notNull(VERIFIER, "day", asOf, "give the day on which it must hold");
    Seq<VerificationFault> unsigned =
        signed.signatureBytes().length == 0
            ? Array.of(
                VerificationFault.of(
                    VerificationFault.Kind.NO_SIGNATURE,
                    Problem.missing("certificate: signature", "have the acquiring state sign it")))
            : Array.empty();
    Either<Seq<VerificationFault>, CertificateHeader> header =
        decode(signed.bytes())
            .flatMap(PlainTextRenderer::fields)
            .flatMap(fields -> CertificateHeader.read(fields).toEither());
    if (header.isLeft()) {
      return Validation.invalid(unsigned.appendAll(header.getLeft()));
    }
    Option<CertificateTemplate<S>> template =
        templates.find(one -> one.edition().id().equals(header.get().edition()));
    Seq<VerificationFault> faults =
        unsigned
            .appendAll(signer(signed, header.get(), unsigned.isEmpty()))
            .appendAll(state(header.get(), expected))
            .appendAll(edition(signed, header.get(), template))
            .appendAll(time(header.get(), asOf));
    return faults.isEmpty()
        ? Validation.valid(
            ImmutableVerifiedCertificate.of(header.get().certificate(), template.get()))
        : Validation.invalid(faults);
  }

  private static Either<Seq<VerificationFault>, String> decode(byte[] bytes) {
    try {
      return Either.right(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException notText) {
      return Either.left(
          Array.of(
              VerificationFault.of(
                  VerificationFault.Kind.MALFORMED,
                  Problem.of(
                      "certificate",
                      bytes.length + " bytes",
                      "are not a text in UTF-8",
                      "give the file as it was signed"))));
    }
  }

  private Seq<VerificationFault> signer(
      SignedCertificate signed, CertificateHeader header, boolean isSigned) {
    Country state = header.certificate().state();
    String named = header.key().map(Object::toString).getOrElse("");
    Option<VerifyingKey> key = keys.get(state);
    if (key.isEmpty()) {
      return fault(
          VerificationFault.Kind.UNKNOWN_SIGNER,
          "signer",
          state.toString(),
          "has given no key that is trusted",
          "obtain its public key, and trust it");
    }
    if (!header.key().contains(key.get().fingerprint())) {
      Option<Country> other =
          keys.find(entry -> header.key().contains(entry._2().fingerprint()))
              .map(entry -> entry._1());
      return other.isDefined()
          ? fault(
              VerificationFault.Kind.WRONG_STATE,
              "signer",
              other.get().toString(),
              "is not the acquiring state " + state,
              "have the acquiring state sign it")
          : fault(
              VerificationFault.Kind.WRONG_KEY,
              "key of the signer",
              named,
              "is not the key of " + state,
              "have it signed with " + key.get().fingerprint());
    }
    return !isSigned || key.get().fits(signed.bytes(), signed.signatureBytes())
        ? Array.empty()
        : fault(
            VerificationFault.Kind.SIGNATURE_DOES_NOT_FIT,
            "signature",
            named,
            "did not sign this text",
            "give text and signature as they were received; one of them was changed");
  }

  private static Seq<VerificationFault> state(CertificateHeader header, Option<Country> expected) {
    Country state = header.certificate().state();
    return expected.exists(one -> !one.equals(state))
        ? fault(
            VerificationFault.Kind.WRONG_STATE,
            "acquiring state",
            state.toString(),
            "is not " + expected.get(),
            "give the certificate of " + expected.get())
        : Array.empty();
  }

  /** Where the edition is the wrong one, the text cannot be the right one, and goes unmentioned. */
  private Seq<VerificationFault> edition(
      SignedCertificate signed, CertificateHeader header, Option<CertificateTemplate<S>> template) {
    if (template.isEmpty()
        || !template.get().digest().equals(header.digest())
        || !template.get().edition().value().id().equals(header.policy())) {
      return fault(
          VerificationFault.Kind.OTHER_EDITION,
          "edition " + header.edition(),
          header.digest().toString(),
          "is not the digest of any edition at hand that has this name",
          "verify it against the edition that was signed: "
              + templates.map(one -> one.edition().id() + " is " + one.digest()).mkString(", "));
    }
    String generated = template.get().text(header.certificate(), header.key());
    return java.util.Arrays.equals(generated.getBytes(StandardCharsets.UTF_8), signed.bytes())
        ? Array.empty()
        : fault(
            VerificationFault.Kind.TEXT_DIFFERS,
            "text of certificate " + header.certificate().number(),
            difference(generated, signed.toString()),
            "is not what edition " + header.edition() + " says",
            "have the text signed that the edition generates");
  }

  private static String difference(String generated, String found) {
    Seq<String> wanted = Array.of(generated.split("\n", -1));
    Seq<String> given = Array.of(found.split("\n", -1));
    int same = wanted.zip(given).takeWhile(pair -> pair._1().equals(pair._2())).size();
    return same < given.size() ? "line " + (same + 1) + ": " + given.get(same) : "its end";
  }

  private static Seq<VerificationFault> time(CertificateHeader header, LocalDate asOf) {
    LocalDate signedOn = header.certificate().signedOn().get();
    boolean early =
        asOf.isBefore(signedOn) || header.certificate().validity().from().exists(asOf::isBefore);
    if (early) {
      return fault(
          VerificationFault.Kind.NOT_YET_VALID,
          "validity",
          header.certificate().validity() + ", signed on " + signedOn,
          "does not hold on " + asOf + " yet",
          "wait, or ask for one that holds");
    }
    return header.certificate().validity().contains(asOf)
        ? Array.empty()
        : fault(
            VerificationFault.Kind.EXPIRED,
            "validity",
            header.certificate().validity().toString(),
            "no longer holds on " + asOf,
            "ask for a new certificate");
  }

  private static Seq<VerificationFault> fault(
      VerificationFault.Kind kind, String where, String value, String what, String remedy) {
    return Array.of(
        VerificationFault.of(kind, Problem.of("certificate: " + where, value, what, remedy)));
  }
}
