package dev.proviso.certificate;

import dev.proviso.digest.Digest;
import dev.proviso.domain.Certificate;
import dev.proviso.domain.Country;
import dev.proviso.domain.EndUser;
import dev.proviso.domain.ItemClass;
import dev.proviso.law.Period;
import dev.proviso.problem.Problem;
import dev.proviso.text.Words;
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
record Header(
    Certificate certificate, String edition, String policy, Digest digest, Option<Digest> key) {

  Map<Field, String> fields() {
    Period validity = certificate.validity();
    return LinkedHashMap.<Field, String>empty()
        .put(Field.FORMAT, Field.CURRENT_FORMAT)
        .put(Field.NUMBER, certificate.number())
        .put(Field.EDITION, edition)
        .put(Field.POLICY, policy)
        .put(Field.STATE, certificate.state().toString())
        .put(Field.END_USER, certificate.endUser().name())
        .put(Field.END_USER_STATE, certificate.endUser().state().toString())
        .put(
            Field.GOVERNMENT,
            certificate.endUser().government().map(Words::of).getOrElse("not known"))
        .put(Field.ITEM, Words.of(certificate.itemClass()))
        .put(Field.VALID_FROM, validity.from().map(LocalDate::toString).getOrElse(Field.OPEN))
        .put(Field.VALID_UNTIL, validity.until().map(LocalDate::toString).getOrElse(Field.OPEN))
        .put(Field.DIGEST, digest.toString())
        .put(
            Field.SIGNED_ON,
            certificate.signedOn().map(LocalDate::toString).getOrElse(Field.NOT_SIGNED))
        .put(Field.KEY, key.map(Digest::toString).getOrElse(Field.NOT_SIGNED));
  }

  /** Reads the fields back; a signed certificate has every one of them. */
  static Validation<Seq<Fault>, Header> read(Map<Field, String> fields) {
    Reader reader = new Reader(fields);
    Either<Fault, Country> state = reader.read(Field.STATE, Header::state);
    Either<Fault, Country> home = reader.read(Field.END_USER_STATE, Header::state);
    Either<Fault, Option<Boolean>> government = reader.read(Field.GOVERNMENT, Header::flag);
    Either<Fault, ItemClass> item = reader.read(Field.ITEM, Header::item);
    Either<Fault, Option<LocalDate>> from = reader.read(Field.VALID_FROM, Header::end);
    Either<Fault, Option<LocalDate>> until = reader.read(Field.VALID_UNTIL, Header::end);
    Either<Fault, LocalDate> signedOn = reader.read(Field.SIGNED_ON, Header::date);
    Either<Fault, Digest> digest = reader.read(Field.DIGEST, Header::digest);
    Either<Fault, Digest> key = reader.read(Field.KEY, Header::digest);
    Either<Fault, String> format = reader.read(Field.FORMAT, Header::format);
    Seq<Fault> faults =
        Array.<Either<Fault, ?>>of(
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
        EndUser.check(reader.text(Field.END_USER), home.get(), government.get());
    Seq<Problem> problems =
        Array.<Either<Problem, ?>>of(validity, endUser)
            .flatMap(read -> read.isLeft() ? Option.some(read.getLeft()) : Option.none());
    if (problems.nonEmpty()) {
      return Validation.invalid(problems.map(Header::malformed));
    }
    return Certificate.check(
            reader.text(Field.NUMBER),
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
        .<Seq<Fault>>mapError(wrong -> wrong.map(Header::malformed))
        .map(
            certificate ->
                new Header(
                    certificate,
                    reader.text(Field.EDITION),
                    reader.text(Field.POLICY),
                    digest.get(),
                    Option.some(key.get())));
  }

  /** What would be read otherwise than it is signed. */
  static Seq<Problem> misleading(Certificate certificate) {
    return LinkedHashMap.of(
            "certificate: number", certificate.number(),
            "end user: name", certificate.endUser().name())
        .filterValues(Outline::breaks)
        .toArray()
        .map(
            named ->
                Problem.of(named._1(), named._2(), "holds a change of direction", "remove it"));
  }

  private static Fault malformed(Problem problem) {
    return Fault.of(Fault.Kind.MALFORMED, problem);
  }

  private record Reader(Map<Field, String> fields) {

    String text(Field field) {
      return fields.get(field).get();
    }

    <T> Either<Fault, T> read(Field field, Function<String, Either<Problem, T>> reading) {
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
    return text.equals(Field.CURRENT_FORMAT)
        ? Either.right(text)
        : Either.left(
            Problem.of(
                "format",
                text,
                "is not a format of certificates",
                "write " + Field.CURRENT_FORMAT));
  }

  private static Either<Problem, Option<Boolean>> flag(String text) {
    return switch (text) {
      case "yes" -> Either.right(Option.some(true));
      case "no" -> Either.right(Option.some(false));
      case "not known" -> Either.right(Option.none());
      default ->
          Either.left(Problem.of("answer", text, "is no answer", "write yes, no or not known"));
    };
  }

  private static Either<Problem, ItemClass> item(String text) {
    return Array.of(ItemClass.values())
        .find(item -> Words.of(item).equals(text))
        .toEither(
            () ->
                Problem.of(
                    "item",
                    text,
                    "is not a kind of system",
                    "write one of " + Array.of(ItemClass.values()).map(Words::of).mkString(", ")));
  }

  private static Either<Problem, Option<LocalDate>> end(String text) {
    return text.equals(Field.OPEN) ? Either.right(Option.none()) : date(text).map(Option::some);
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
