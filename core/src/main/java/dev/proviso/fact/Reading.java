package dev.proviso.fact;

import dev.proviso.check.MessageLine;
import dev.proviso.check.NullChecks;
import dev.proviso.style.ValueStyle;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * What a fact said about one subject: known, absent, unknown, in conflict, or failed.
 *
 * <p>Unknown is not false, and neither is a conflict or a failure. Unknown means that nobody has
 * the answer yet; in conflict, that sources disagree about it; failed, that the question could not
 * be put. A conflict and a failure carry the reason, and decide as little as an unknown answer
 * does.
 *
 * <p>Absent is not unknown: it is known that the subject has no such value, such as a consent that
 * was never given. Conditions ask for that by the presence of the fact, see {@link
 * Fact#presenceOf}; whoever asks for the value alone learns no more than of an unknown one.
 *
 * <pre>{@code
 * Reading.known(true);
 * Reading.absent();
 * Reading.unknown();
 * Reading.conflicting("sources disagree: the order says yes; the register says no");
 * Reading.failed("the register could not be read");
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public sealed interface Reading<T> permits ImmutableReading {

  /** The five things that can come of a question. */
  enum Status {
    /** The answer is known. */
    KNOWN,
    /** It is known that the subject has no such value. */
    ABSENT,
    /** Nobody has the answer yet. */
    UNKNOWN,
    /** Sources disagree about the answer. */
    CONFLICTING,
    /** The question could not be put. */
    FAILED
  }

  /**
   * What came of the question.
   *
   * @return known, absent, unknown, in conflict or failed
   */
  Status status();

  /**
   * The answer, where it is known.
   *
   * @return some answer exactly if the status is known
   */
  Option<T> value();

  /**
   * Why there is no answer, as a clause without a full stop, on one line: line ends become spaces,
   * and characters that are not printed, such as changes of direction, stand as their codes.
   *
   * @return the reason: always there if the reading failed or is in conflict, sometimes if it is
   *     unknown
   */
  Option<String> reason();

  /**
   * How well the answer, or its absence, is known.
   *
   * @return the grade; none if nobody has said
   */
  Option<Grade> grade();

  /**
   * What has to be said along with the answer, such as that a list was held beyond the last day for
   * which it is known.
   *
   * @return the remarks, as clauses without a full stop
   */
  Seq<String> remarks();

  /**
   * An answer that is known. Null is no answer: the reading has then failed, because "the answer is
   * null". So a fact whose accessor gives null is not known, and does not stop a decision.
   *
   * @return the known reading; a failed one if the value is null
   */
  static <T> Reading<T> known(T value) {
    if (value == null) {
      return failed("the answer is null");
    }
    return ImmutableReading.of(
        Status.KNOWN, Option.some(value), Option.none(), Option.none(), Array.empty());
  }

  /**
   * An answer that nobody has yet.
   *
   * @return the unknown reading
   */
  @SuppressWarnings("unchecked") // one for all, as it holds no answer of any type
  static <T> Reading<T> unknown() {
    return (Reading<T>) ReadingWithoutAnswer.UNKNOWN;
  }

  /**
   * A value that the subject is known not to have.
   *
   * @return the absent reading
   */
  @SuppressWarnings("unchecked") // one for all, as it holds no answer of any type
  static <T> Reading<T> absent() {
    return (Reading<T>) ReadingWithoutAnswer.ABSENT;
  }

  /**
   * An answer that nobody has, with the reason why.
   *
   * @param reason why it is not known, as a clause without a full stop
   * @return the unknown reading
   * @throws IllegalArgumentException if the reason is null or blank; {@link #unknown()} needs none
   */
  static <T> Reading<T> unknown(String reason) {
    return without(Status.UNKNOWN, Option.some(given(reason)));
  }

  /**
   * An answer about which sources disagree.
   *
   * @param reason who says what, as a clause without a full stop
   * @return the reading in conflict
   * @throws IllegalArgumentException if the reason is null or blank
   */
  static <T> Reading<T> conflicting(String reason) {
    return without(Status.CONFLICTING, Option.some(given(reason)));
  }

  /**
   * A question that could not be put.
   *
   * @param reason what went wrong, as a clause without a full stop
   * @return the failed reading
   * @throws IllegalArgumentException if the reason is null or blank
   */
  static <T> Reading<T> failed(String reason) {
    return without(Status.FAILED, Option.some(given(reason)));
  }

  /**
   * Reads an optional value: some is known, none is unknown.
   *
   * @param value the value, if there is one
   */
  static <T> Reading<T> ifKnown(Option<? extends T> value) {
    NullChecks.notNull("reading", "option", value, "give none if it is not known");
    return value.isDefined() ? known(value.get()) : unknown();
  }

  /**
   * Reads an optional value: some is known, none is absent.
   *
   * @param value the value, if the subject has one
   */
  static <T> Reading<T> ifPresent(Option<? extends T> value) {
    NullChecks.notNull("reading", "option", value, "give none if the subject has none");
    return value.isDefined() ? known(value.get()) : absent();
  }

  private static String given(String reason) {
    return said("reason", reason, "say why there is no answer");
  }

  private static String said(String what, String text, String remedy) {
    String printed = MessageLine.prose(NullChecks.notNull("reading", what, text, remedy));
    if (printed.isBlank()) {
      throw new IllegalArgumentException("reading: the " + what + " is blank; " + remedy);
    }
    return printed;
  }

  private static <T> Reading<T> without(Status status, Option<String> reason) {
    return ImmutableReading.of(status, Option.none(), reason, Option.none(), Array.empty());
  }

  /**
   * The same reading, saying how well the answer, or its absence, is known.
   *
   * @param grade the grade, in place of the one before
   * @return the graded reading; an answer that is not known has no grade, and stays as it is
   */
  default Reading<T> graded(Grade grade) {
    return isKnown() || isAbsent()
        ? ImmutableReading.of(status(), value(), reason(), Option.some(grade), remarks())
        : this;
  }

  /**
   * The same reading, as far as it is known well enough.
   *
   * @param demanded how well the answer must be known
   * @return the same reading if its grade meets the demand or it is not known anyway; otherwise
   *     unknown, with the reason
   */
  default Reading<T> demanding(Grade demanded) {
    boolean isGraded = isKnown() || isAbsent();
    if (!isGraded || grade().exists(grade -> grade.meets(demanded))) {
      return this;
    }
    String found =
        grade().map(grade -> "only " + GradeWording.words(grade)).getOrElse("without a grade");
    return Reading.<T>unknown(
            (isAbsent() ? "it is known that there is none, but " : "it is known, but ")
                + found
                + "; it must be "
                + GradeWording.words(demanded))
        .remarking(remarks());
  }

  /**
   * The same reading, with something that has to be said along with it.
   *
   * @param remark a clause without a full stop
   * @return the reading with the remark
   * @throws IllegalArgumentException if the remark is null or blank
   */
  default Reading<T> remarking(String remark) {
    return remarking(Array.of(said("remark", remark, "say something, or leave it out")));
  }

  private Reading<T> remarking(Seq<String> more) {
    return more.isEmpty()
        ? this
        : ImmutableReading.of(
            status(), value(), reason(), grade(), remarks().appendAll(more).distinct());
  }

  /**
   * Asks further of a known answer; whatever is not known stays what it is. Remarks are kept.
   *
   * @param next what to ask of the answer
   * @return the further reading
   */
  default <R> Reading<R> then(Function<? super T, ? extends Reading<R>> next) {
    Reading<R> further =
        value().isDefined() ? next.apply(value().get()) : without(status(), reason());
    return remarks().isEmpty()
        ? further
        : ImmutableReading.of(
            further.status(),
            further.value(),
            further.reason(),
            further.grade(),
            remarks().appendAll(further.remarks()).distinct());
  }

  /**
   * Whether the subject has the value: the reading of the fact's presence.
   *
   * @return known, yes or no, where the answer is known or absent; otherwise unknown, in conflict
   *     or failed, as the answer is
   */
  default Reading<Boolean> presence() {
    return switch (status()) {
      case KNOWN, ABSENT ->
          ImmutableReading.of(
              Status.KNOWN, Option.some(isKnown()), Option.none(), grade(), remarks());
      case UNKNOWN, CONFLICTING, FAILED ->
          ImmutableReading.of(status(), Option.none(), reason(), Option.none(), remarks());
    };
  }

  /**
   * The reading in words, in one line; {@code toString} returns the same.
   *
   * <pre>{@code
   * Reading.known(5).graded(Grade.DOCUMENTED).wording() // known: 5 (documented)
   * Reading.failed("the register could not be read").wording()
   * // failed: the register could not be read
   * }</pre>
   *
   * @return what came of the question, with the answer or the reason, the grade and the remarks
   */
  default String wording() {
    return (status() == Status.CONFLICTING
            ? "in conflict"
            : status().name().toLowerCase(Locale.ROOT))
        + value().map(value -> ": " + AnswerText.of(value)).getOrElse("")
        + reason().map(reason -> ": " + reason).getOrElse("")
        + grade().map(grade -> " (" + GradeWording.words(grade) + ")").getOrElse("")
        + remarks().map(remark -> "; " + remark).mkString();
  }

  /**
   * Whether the answer is known.
   *
   * @return true if it is
   */
  default boolean isKnown() {
    return status() == Status.KNOWN;
  }

  /**
   * Whether it is known that the subject has no such value.
   *
   * @return true if it is
   */
  default boolean isAbsent() {
    return status() == Status.ABSENT;
  }

  /**
   * Whether sources disagree about the answer.
   *
   * @return true if they do
   */
  default boolean isConflicting() {
    return status() == Status.CONFLICTING;
  }

  /**
   * Whether the question could not be put.
   *
   * @return true if so
   */
  default boolean isFailed() {
    return status() == Status.FAILED;
  }
}
