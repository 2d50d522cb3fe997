package dev.proviso.certificate;

import dev.proviso.digest.Digest;
import dev.proviso.domain.Certificate;
import dev.proviso.domain.Country;
import dev.proviso.domain.EndUser;
import dev.proviso.domain.ItemClass;
import dev.proviso.law.Period;
import dev.proviso.problem.Problem;
import dev.proviso.text.ValueText;
import dev.proviso.wording.ValueWording;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;

/** What a certificate says of itself before it says what is undertaken. */
record CertificateHeader(
    Certificate certificate, String edition, String policy, Digest digest, Option<Digest> key) {

  Map<CertificateField, String> fields(CertificateWording wording) {
    ValueWording values = wording.values();
    String open = wording.text(CertificateMessages.OPEN);
    String notSigned = wording.text(CertificateMessages.NOT_SIGNED);
    Period validity = certificate.validity();
    return LinkedHashMap.<CertificateField, String>empty()
        .put(CertificateField.FORMAT, CertificateField.CURRENT_FORMAT)
        .put(CertificateField.NUMBER, certificate.number())
        .put(CertificateField.EDITION, edition)
        .put(CertificateField.POLICY, policy)
        .put(CertificateField.STATE, certificate.state().toString())
        .put(CertificateField.END_USER, certificate.endUser().name())
        .put(CertificateField.END_USER_STATE, certificate.endUser().state().toString())
        .put(
            CertificateField.GOVERNMENT,
            certificate
                .endUser()
                .government()
                .map(values::value)
                .getOrElse(() -> wording.text(CertificateMessages.NOT_KNOWN)))
        .put(CertificateField.ITEM, values.value(certificate.itemClass()))
        .put(CertificateField.VALID_FROM, validity.from().map(LocalDate::toString).getOrElse(open))
        .put(
            CertificateField.VALID_UNTIL, validity.until().map(LocalDate::toString).getOrElse(open))
        .put(CertificateField.DIGEST, digest.toString())
        .put(
            CertificateField.SIGNED_ON,
            certificate.signedOn().map(LocalDate::toString).getOrElse(notSigned))
        .put(CertificateField.KEY, key.map(Digest::toString).getOrElse(notSigned));
  }

  /** Reads the fields back; a signed certificate has every one of them. */
  static Validation<Seq<VerificationFault>, CertificateHeader> read(
      Map<CertificateField, String> fields) {
    Reader reader = new Reader(fields);
    Either<VerificationFault, Country> state =
        reader.read(CertificateField.STATE, CertificateHeader::state);
    Either<VerificationFault, Country> home =
        reader.read(CertificateField.END_USER_STATE, CertificateHeader::state);
    Either<VerificationFault, Option<Boolean>> government =
        reader.read(CertificateField.GOVERNMENT, CertificateHeader::flag);
    Either<VerificationFault, ItemClass> item =
        reader.read(CertificateField.ITEM, CertificateHeader::item);
    Either<VerificationFault, Option<LocalDate>> from =
        reader.read(CertificateField.VALID_FROM, CertificateHeader::end);
    Either<VerificationFault, Option<LocalDate>> until =
        reader.read(CertificateField.VALID_UNTIL, CertificateHeader::end);
    Either<VerificationFault, LocalDate> signedOn =
        reader.read(CertificateField.SIGNED_ON, CertificateHeader::date);
    Either<VerificationFault, Digest> digest =
        reader.read(CertificateField.DIGEST, CertificateHeader::digest);
    Either<VerificationFault, Digest> key =
        reader.read(CertificateField.KEY, CertificateHeader::digest);
    Either<VerificationFault, String> format =
        reader.read(CertificateField.FORMAT, CertificateHeader::format);
    Seq<VerificationFault> faults =
        Array.<Either<VerificationFault, ?>>of(
                format, state, home, government, item, from, until, digest, signedOn, key)
            .flatMap(read -> read.isLeft() ? Option.some(read.getLeft()) : Option.none());
    if (faults.nonEmpty()) {
      return Validation.invalid(faults);
    }
    Either<Problem, Period> validity =
        Period.parse(
            from.get().map(LocalDate::toString).getOrElse("..")
                + "/"
                + until.get().map(LocalDate::toString).getOrElse(".."));
    Either<Problem, EndUser> endUser =
        EndUser.check(reader.text(CertificateField.END_USER), home.get(), government.get());
    Seq<Problem> problems =
        Array.<Either<Problem, ?>>of(validity, endUser)
            .flatMap(read -> read.isLeft() ? Option.some(read.getLeft()) : Option.none());
    if (problems.nonEmpty()) {
      return Validation.invalid(problems.map(CertificateHeader::malformed));
    }
    return Certificate.check(
            reader.text(CertificateField.NUMBER),
            state.get(),
            endUser.get(),
            item.get(),
            Option.some(signedOn.get()),
            validity.get())
        .toEither()
        .flatMap(
            certificate -> {
              Seq<Problem> misleading = misleading(certificate);
              return misleading.isEmpty()
                  ? Either.<Seq<Problem>, Certificate>right(certificate)
                  : Either.left(misleading);
            })
        .toValidation()
        .<Seq<VerificationFault>>mapError(wrong -> wrong.map(CertificateHeader::malformed))
        .map(
            certificate ->
                new CertificateHeader(
                    certificate,
                    reader.text(CertificateField.EDITION),
                    reader.text(CertificateField.POLICY),
                    digest.get(),
                    Option.some(key.get())));
  }

  /** What would be read otherwise than it is signed. */
  static Seq<Problem> misleading(Certificate certificate) {
    return LinkedHashMap.of(
            "certificate: number", certificate.number(),
            "end user: name", certificate.endUser().name())
        .filterValues(ClauseWriter::breaks)
        .toArray()
        .map(
            named ->
                Problem.of(named._1(), named._2(), "holds a change of direction", "remove it"));
  }

  private static VerificationFault malformed(Problem problem) {
    return VerificationFault.of(VerificationFault.Kind.MALFORMED, problem);
  }

  private record Reader(Map<CertificateField, String> fields) {

    String text(CertificateField field) {
      return fields.get(field).get();
    }

    <T> Either<VerificationFault, T> read(
        CertificateField field, Function<String, Either<Problem, T>> reading) {
      return reading
          .apply(text(field))
          .mapLeft(problem -> malformed(problem.at("field `" + field.label() + "`")));
    }
  }

  /** Reads name and code, as in "Luxembourg (LU)". */
  private static Either<Problem, Country> state(String text) {
    int code = Math.max(0, text.length() - "LU)".length());
    return Country.parse(text.substring(code).replace(")", ""))
        .filterOrElse(
            country -> country.toString().equals(text),
            country ->
                Problem.of("state", text, "is not a state", "did you mean `" + country + "`?"));
  }

  private static Either<Problem, String> format(String text) {
    return text.equals(CertificateField.CURRENT_FORMAT)
        ? Either.right(text)
        : Either.left(
            Problem.of(
                "format",
                text,
                "is not a format of certificates",
                "write " + CertificateField.CURRENT_FORMAT));
  }

  private static Either<Problem, Option<Boolean>> flag(String text) {
    String notKnown = CertificateWording.SIGNED.text(CertificateMessages.NOT_KNOWN);
    return Array.of(true, false)
        .find(flag -> ValueText.of(flag).equals(text))
        .map(flag -> Either.<Problem, Option<Boolean>>right(Option.some(flag)))
        .getOrElse(
            () ->
                text.equals(notKnown)
                    ? Either.right(Option.none())
                    : Either.left(
                        Problem.of("answer", text, "is no answer", "write yes, no or not known")));
  }

  private static Either<Problem, ItemClass> item(String text) {
    return Array.of(ItemClass.values())
        .find(item -> ValueText.of(item).equals(text))
        .toEither(
            () ->
                Problem.of(
                    "item",
                    text,
                    "is not a kind of system",
                    "write one of "
                        + Array.of(ItemClass.values()).map(ValueText::of).mkString(", ")));
  }

  private static Either<Problem, Option<LocalDate>> end(String text) {
    return text.equals(CertificateWording.SIGNED.text(CertificateMessages.OPEN))
        ? Either.right(Option.none())
        : date(text).map(Option::some);
  }

  private static Either<Problem, LocalDate> date(String text) {
    try {
      return Either.right(LocalDate.parse(text));
    } catch (DateTimeParseException notADate) {
      return Either.left(
          Problem.of(
              "date", text, "is not a date", "write year, month and day, such as `2021-12-06`"));
    }
  }

  private static Either<Problem, Digest> digest(String text) {
    return text.startsWith("sha256:")
        ? Digest.parse(text.substring("sha256:".length()))
        : Either.left(
            Problem.of("digest", text, "is not a digest", "write `sha256:` and 64 digits"));
  }
}
