package dev.proviso.domain;

import dev.proviso.law.Period;
import dev.proviso.problem.Problem;
import dev.proviso.style.ValueStyle;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * An end-use certificate: what the acquiring state undertakes about one end user and one kind of
 * system.
 *
 * <p>Since December 2021 a signature by the acquiring state was reported to be "a condition for
 * issuing an export license". A certificate is drawn up first and signed later, if at all.
 *
 * <pre>{@code
 * Certificate.of("EUC-17", germany, police, ItemClass.CYBER_SYSTEM, Period.from(start))
 *     .signedOn(LocalDate.of(2022, 3, 1));
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Certificate permits ImmutableCertificate {

  Certificate() {}

  /** The number by which the certificate is filed. */
  public abstract String number();

  /**
   * The state that acquires the system and has to sign.
   *
   * @return the acquiring state
   */
  public abstract Country state();

  /**
   * Who is to use the system.
   *
   * @return the end user
   */
  public abstract EndUser endUser();

  /**
   * What kind of system it is about.
   *
   * @return the kind of system
   */
  public abstract ItemClass itemClass();

  /**
   * The day on which the acquiring state signed.
   *
   * @return the day; none if the certificate is not signed
   */
  public abstract Option<LocalDate> signedOn();

  /** The days for which the certificate holds. */
  public abstract Period validity();

  /**
   * A certificate that is not signed.
   *
   * @param number the number by which it is filed
   * @param state the acquiring state
   * @param endUser who is to use the system
   * @param itemClass what kind of system it is about
   * @param validity the days for which it holds
   * @throws IllegalArgumentException if the number is blank or holds a control character
   */
  public static Certificate of(
      String number, Country state, EndUser endUser, ItemClass itemClass, Period validity) {
    return check(number, state, endUser, itemClass, Option.none(), validity)
        .toEither()
        .getOrElseThrow(Problem::asOneException);
  }

  /**
   * The same certificate, signed.
   *
   * @param day the day of the signature
   * @return the signed certificate
   * @throws IllegalArgumentException if the certificate no longer held on that day
   */
  public Certificate signedOn(LocalDate day) {
    return check(number(), state(), endUser(), itemClass(), Option.some(day), validity())
        .toEither()
        .getOrElseThrow(Problem::asOneException);
  }

  /**
   * A certificate as it was read from data.
   *
   * @param number the number by which it is filed
   * @param state the acquiring state
   * @param endUser who is to use the system
   * @param itemClass what kind of system it is about
   * @param signedOn the day of the signature; none if it is not signed
   * @param validity the days for which it holds
   * @return the certificate, or everything that is wrong with it: its number is blank or holds a
   *     control character, it no longer held on the day of the signature
   */
  public static Validation<Seq<Problem>, Certificate> check(
      String number,
      Country state,
      EndUser endUser,
      ItemClass itemClass,
      Option<LocalDate> signedOn,
      Period validity) {
    Certificate certificate =
        ImmutableCertificate.of(
            ArgumentChecks.given("certificate", "number", number),
            ArgumentChecks.given("certificate", "state", state),
            ArgumentChecks.given("certificate", "end user", endUser),
            ArgumentChecks.given("certificate", "item class", itemClass),
            ArgumentChecks.option("certificate", "day of signature", signedOn),
            ArgumentChecks.given("certificate", "validity", validity));
    Seq<Problem> problems =
        List.of(ArgumentChecks.unnamed("certificate: number", number), certificate.signedTooLate())
            .flatMap(problem -> problem);
    return problems.isEmpty() ? Validation.valid(certificate) : Validation.invalid(problems);
  }

  private Option<Problem> signedTooLate() {
    return signedOn()
        .filter(day -> validity().until().exists(end -> !day.isBefore(end)))
        .map(
            day ->
                Problem.of(
                    "certificate: signedOn",
                    day.toString(),
                    "is not before the end of the validity `" + validity() + "`",
                    "check both against the certificate"));
  }

  /**
   * Whether the acquiring state has signed.
   *
   * @return true if it has
   */
  public boolean isSigned() {
    return signedOn().isDefined();
  }

  /** Returns the fields that are known, in declared order. */
  @Override
  public final String toString() {
    return FieldPrinter.of("Certificate")
        .add("number", number())
        .add("state", state())
        .add("endUser", endUser())
        .add("itemClass", itemClass())
        .add("signedOn", signedOn())
        .add("validity", validity())
        .toString();
  }
}
