package dev.proviso.testkit.law;

import dev.proviso.certificate.CertificateTemplate;
import dev.proviso.certificate.Clause;
import dev.proviso.certificate.SignedCertificate;
import dev.proviso.certificate.VerificationFault.Kind;
import dev.proviso.certificate.Verifier;
import dev.proviso.digest.Digest;
import dev.proviso.regime.Edition;
import dev.proviso.rule.Rule;
import dev.proviso.testkit.law.PolicyEdits.Edit;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Arrays;

/** The checks of the laws of certificates. */
final class CertificateLawChecks {

  /** A prime far from any length: cases lie all over a text, and none comes up twice. */
  private static final long STRIDE = 7919;

  private CertificateLawChecks() {}

  static <S> Seq<LawFault> deterministic(CertificateUnderTest<S> of) {
    SignedCertificate one = of.signed();
    SignedCertificate two = of.signed();
    boolean same =
        of.texts(of.template()).equals(of.texts(of.template()))
            && Arrays.equals(one.text(), two.text())
            && Arrays.equals(one.signature(), two.signature());
    return found(!same, of, "two texts or signatures of one certificate differ");
  }

  static <S> Seq<LawFault> holding(CertificateUnderTest<S> of) {
    Seq<LocalDate> days =
        of.certificate()
            .validity()
            .until()
            .map(end -> Array.of(of.day(), end.minusDays(1)))
            .getOrElse(() -> Array.of(of.day()));
    return days.flatMap(
        day -> {
          Seq<Kind> faults = of.faults(of.received(), day);
          return found(faults.nonEmpty(), of, "it has faults: " + faults.mkString(", "))
              .map(fault -> fault.where("day", day));
        });
  }

  static <S> Seq<LawFault> untimely(CertificateUnderTest<S> of) {
    LocalDate early = of.day().minusDays(1);
    Seq<LawFault> before =
        found(
                !of.faults(of.received(), early).contains(Kind.NOT_YET_VALID),
                of,
                "it holds too early")
            .map(fault -> fault.where("day", early));
    Seq<LawFault> after =
        of.certificate()
            .validity()
            .until()
            .toArray()
            .flatMap(
                end ->
                    found(
                            !of.faults(of.received(), end).contains(Kind.EXPIRED),
                            of,
                            "it holds after its end")
                        .map(fault -> fault.where("day", end)));
    return before.appendAll(after);
  }

  static <S> Option<LawFault> altered(CertificateUnderTest<S> of, long number) {
    SignedCertificate signed = of.received();
    byte[] text = signed.text();
    int at = place(number, text.length);
    byte[] changed = flipped(text, at, number);
    return holds(of, SignedCertificate.of(changed, signed.signature()))
        .map(fault -> fault.where("byte of the text", at));
  }

  static <S> Option<LawFault> forged(CertificateUnderTest<S> of, long number) {
    SignedCertificate signed = of.received();
    byte[] signature = signed.signature();
    int at = place(number, signature.length + 2);
    byte[] changed =
        at < signature.length
            ? flipped(signature, at, number)
            : Arrays.copyOf(signature, at == signature.length ? 0 : signature.length + 1);
    return holds(of, SignedCertificate.of(signed.text(), changed))
        .map(fault -> fault.where("byte of the signature", at));
  }

  private static <S> Option<LawFault> holds(
      CertificateUnderTest<S> of, SignedCertificate received) {
    return found(of.faults(received).isEmpty(), of, "it holds although a byte was altered")
        .headOption();
  }

  private static int place(long number, int length) {
    return (int) Math.floorMod(number * STRIDE, (long) length);
  }

  private static byte[] flipped(byte[] bytes, int at, long number) {
    byte[] changed = bytes.clone();
    changed[at] ^= (byte) (1 << Math.floorMod(number, 7));
    return changed;
  }

  static <S> Seq<LawFault> ofItsState(CertificateUnderTest<S> of) {
    Verifier<S> none = Verifier.of(of.template());
    Verifier<S> other =
        none.trusting(of.certificate().state(), SampleCertificates.key(1).verifyingKey());
    Verifier<S> neighbor = other.trusting(of.stranger(), of.key().verifyingKey());
    return expected(of, of.faults(none, of.received(), of.day()), Kind.UNKNOWN_SIGNER)
        .appendAll(expected(of, of.faults(other, of.received(), of.day()), Kind.WRONG_KEY))
        .appendAll(expected(of, of.faults(neighbor, of.received(), of.day()), Kind.WRONG_STATE))
        .appendAll(expected(of, of.faultsAs(of.stranger()), Kind.WRONG_STATE));
  }

  private static Seq<LawFault> expected(CertificateUnderTest<?> of, Seq<Kind> faults, Kind kind) {
    return found(
        !faults.contains(kind),
        of,
        "no fault `" + kind.clause() + "` is found, but " + faults.mkString("[", ", ", "]"));
  }

  static <S> Seq<LawFault> readBack(CertificateUnderTest<S> of) {
    return found(
        !of.readBack(of.texts(of.template()).head())
            .toOption()
            .contains(of.template().commitments()),
        of,
        "the commitments read from the text are not those that it was generated from");
  }

  static <S> Seq<LawFault> complete(CertificateUnderTest<S> of) {
    Seq<String> ids =
        of.readBack(of.texts(of.template()).head())
            .map(read -> read.map(Clause::id))
            .getOrElse(Array::empty);
    return of.template()
        .edition()
        .value()
        .allRules()
        .reject(rule -> ids.exists(id -> id.contains(rule.id())))
        .map(
            rule ->
                LawFault.of(rule.id(), "the rule is not in the text")
                    .by(Option.<Rule<?>>some(rule)));
  }

  static <S> Seq<LawFault> bound(CertificateUnderTest<S> of) {
    String digest = of.digest(of.template()).hex();
    return of.texts(of.template())
        .reject(text -> text.contains(digest))
        .flatMap(text -> found(true, of, "a text does not carry the digest"))
        .take(1);
  }

  static <S> Seq<LawFault> edited(CertificateUnderTest<S> of) {
    Digest digest = of.digest(of.template());
    String text = of.texts(of.template()).head();
    return edits(of)
        .flatMap(
            edit -> {
              CertificateTemplate<S> after = after(of, edit);
              boolean sameDigest = of.digest(after).equals(digest);
              boolean sameText = of.texts(after).head().equals(text);
              return found(
                  sameDigest || sameText,
                  edit,
                  sameDigest ? "the digest stays the same" : "the text stays the same");
            });
  }

  static <S> Seq<LawFault> otherEdition(CertificateUnderTest<S> of) {
    SignedCertificate signed = of.received();
    return edits(of)
        .flatMap(
            edit ->
                found(
                    !of.faults(of.verifier(after(of, edit)), signed, of.day())
                        .contains(Kind.OTHER_EDITION),
                    edit,
                    "a certificate that was signed before still holds"));
  }

  static <S> Seq<LawFault> amended(CertificateUnderTest<S> of) {
    Seq<String> idle = of.amended(of.template().edition().value());
    return found(
            idle.nonEmpty(), of, "an amendment that changes nothing names " + idle.mkString(", "))
        .appendAll(
            edits(of)
                .flatMap(
                    edit ->
                        found(
                            of.amended(edit.policy()).isEmpty(),
                            edit,
                            "the amendment names no change")));
  }

  private static <S> Seq<Edit<S>> edits(CertificateUnderTest<S> of) {
    return PolicyEdits.edits(of.template().edition().value());
  }

  private static <S> CertificateTemplate<S> after(CertificateUnderTest<S> of, Edit<S> edit) {
    return CertificateTemplate.of(
        of.template().title(), Edition.of(of.template().edition().id(), edit.policy()));
  }

  private static Seq<LawFault> found(boolean isFault, CertificateUnderTest<?> of, String what) {
    return isFault ? Array.of(LawFault.of(of.name(), what)) : Array.empty();
  }

  private static Seq<LawFault> found(boolean isFault, Edit<?> edit, String what) {
    return isFault
        ? Array.of(LawFault.of(edit.what(), what).where("edit", edit.what()))
        : Array.empty();
  }
}
