package dev.proviso.fact;

import io.vavr.control.Option;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * What a fact said about one subject: known, unknown, or failed.
 *
 * <p>Unknown is not false, and a failure is neither. Unknown means that nobody has the answer yet;
 * failed means that the question could not be put, and carries the reason.
 *
 * <pre>{@code
 * Reading.known(true);
 * Reading.unknown();
 * Reading.failed("the register could not be read");
 * }</pre>
 *
 * @param <T> the type of the answer
 */
@Value.Immutable
@Node
public sealed interface Reading<T> permits ImmutableReading {

  /** The three things that can come of a question. */
  enum Status {
    /** The answer is known. */
    KNOWN,
    /** Nobody has the answer yet. */
    UNKNOWN,
    /** The question could not be put. */
    FAILED
  }

  /**
   * What came of the question.
   *
   * @return known, unknown or failed
   */
  Status status();

  /**
   * The answer, where it is known.
   *
   * @return some answer exactly if the status is known
   */
  Option<T> value();

  /**
   * Why there is no answer, as a clause without a full stop.
   *
   * @return the reason: always there if the reading failed, sometimes if it is unknown
   */
  Option<String> reason();

  /**
   * An answer that is known.
   *
   * @param value the answer
   * @param <T> the type of the answer
   * @return the known reading
   */
  static <T> Reading<T> known(T value) {
    return ImmutableReading.of(Status.KNOWN, Option.some(value), Option.none());
  }

  /**
   * An answer that nobody has yet.
   *
   * @param <T> the type of the answer
   * @return the unknown reading
   */
  static <T> Reading<T> unknown() {
    return ImmutableReading.of(Status.UNKNOWN, Option.none(), Option.none());
  }

  /**
   * An answer that nobody has, with the reason why.
   *
   * @param reason why it is not known, as a clause without a full stop
   * @param <T> the type of the answer
   * @return the unknown reading
   */
  static <T> Reading<T> unknown(String reason) {
    return ImmutableReading.of(Status.UNKNOWN, Option.none(), Option.some(reason));
  }

  /**
   * A question that could not be put.
   *
   * @param reason what went wrong, as a clause without a full stop
   * @param <T> the type of the answer
   * @return the failed reading
   */
  static <T> Reading<T> failed(String reason) {
    return ImmutableReading.of(Status.FAILED, Option.none(), Option.some(reason));
  }

  /**
   * Reads an optional value: some is known, none is unknown.
   *
   * @param value the value, if there is one
   * @param <T> the type of the answer
   * @return the reading
   */
  static <T> Reading<T> ifKnown(Option<? extends T> value) {
    return value.isDefined() ? known(value.get()) : unknown();
  }

  /**
   * Asks further of a known answer; unknown and failed stay what they are.
   *
   * @param next what to ask of the answer
   * @param <R> the type of the further answer
   * @return the further reading
   */
  default <R> Reading<R> then(Function<? super T, ? extends Reading<R>> next) {
    return value().isDefined()
        ? next.apply(value().get())
        : ImmutableReading.of(status(), Option.none(), reason());
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
   * Whether the question could not be put.
   *
   * @return true if so
   */
  default boolean isFailed() {
    return status() == Status.FAILED;
  }
}
