package dev.proviso.dsl;

import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.value.ValueType;
import io.vavr.control.Option;
import java.util.Optional;
import java.util.function.Function;

/**
 * The name and the value type of a question with one answer out of several. How the answer is read
 * makes a fact of it.
 *
 * <pre>{@code
 * choice("file", FILE_NUMBER).known(Case::file)
 * }</pre>
 */
public final class TypedValueFactOpening<T> {

  private final String name;
  private final ValueType<T> type;

  TypedValueFactOpening(String name, ValueType<T> type) {
    this.name = name;
    this.type = type;
  }

  /**
   * The answer is known of every subject.
   *
   * @param accessor reads the answer off a subject; if it throws or returns null, the reading
   *     failed, which permits nothing
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  public <S> ValueFact<S, T> known(Function<? super S, ? extends T> accessor) {
    return new ValueFact<>(Fact.<S, T>known(name, accessor, type));
  }

  /**
   * The answer may be unknown: {@link Option#none} means that it is not known, never no, zero or
   * empty.
   *
   * @param accessor reads the answer off a subject; if it throws or returns null, the reading
   *     failed
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  public <S> ValueFact<S, T> ifKnown(Function<? super S, ? extends Option<? extends T>> accessor) {
    return new ValueFact<>(Fact.<S, T>ifKnown(name, accessor, type));
  }

  /**
   * The answer may be unknown: an empty {@link Optional} means that it is not known, never no, zero
   * or empty.
   *
   * @param accessor reads the answer off a subject; if it throws or returns null, the reading
   *     failed
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  public <S> ValueFact<S, T> unknownIfEmpty(
      Function<? super S, ? extends Optional<? extends T>> accessor) {
    return ifKnown(ConvertedAccessor.<S, T>ofOptional(accessor));
  }

  /**
   * The answer may be unknown: null means that it is not known, never no, zero or empty.
   *
   * @param accessor reads the answer off a subject; if it throws, the reading failed
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  public <S> ValueFact<S, T> unknownIfNull(NullableAccessor<? super S, ? extends T> accessor) {
    return ifKnown(ConvertedAccessor.<S, T>ofNullable(accessor));
  }

  /**
   * The answer may be absent: {@link Option#none} means that the subject is known to have none. It
   * satisfies no comparison, and so satisfies the denial of each.
   *
   * <pre>{@code
   * choice("file", FILE_NUMBER).ifPresent(Case::file)
   * }</pre>
   *
   * @param accessor reads the answer off a subject; if it throws or returns null, the reading
   *     failed
   * @return the fact, which can also be asked whether it is present
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  public <S> OptionalValueFact<S, T> ifPresent(
      Function<? super S, ? extends Option<? extends T>> accessor) {
    return new OptionalValueFact<>(Fact.<S, T>ifPresent(name, accessor, type));
  }

  /**
   * The answer may be absent: an empty {@link Optional} means that the subject is known to have
   * none. It satisfies no comparison, and so satisfies the denial of each.
   *
   * <pre>{@code
   * choice("file", FILE_NUMBER).absentIfEmpty(Case::file)
   * }</pre>
   *
   * @param accessor reads the answer off a subject; if it throws or returns null, the reading
   *     failed
   * @return the fact, which can also be asked whether it is present
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  public <S> OptionalValueFact<S, T> absentIfEmpty(
      Function<? super S, ? extends Optional<? extends T>> accessor) {
    return ifPresent(ConvertedAccessor.<S, T>ofOptional(accessor));
  }

  /**
   * The answer may be absent: null means that the subject is known to have none. It satisfies no
   * comparison, and so satisfies the denial of each.
   *
   * <pre>{@code
   * choice("file", FILE_NUMBER).absentIfNull(Case::file)
   * }</pre>
   *
   * @param accessor reads the answer off a subject; if it throws, the reading failed
   * @return the fact, which can also be asked whether it is present
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  public <S> OptionalValueFact<S, T> absentIfNull(
      NullableAccessor<? super S, ? extends T> accessor) {
    return ifPresent(ConvertedAccessor.<S, T>ofNullable(accessor));
  }

  /**
   * The accessor gives the reading itself: known, absent, unknown, in conflict or failed, and how
   * well it is known. Where it may be absent, go on with {@code mayBeAbsent()}.
   *
   * @param accessor reads the answer off a subject; if it throws or returns null, the reading
   *     failed
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  public <S> ValueFact<S, T> from(Function<? super S, ? extends Reading<? extends T>> accessor) {
    return new ValueFact<>(Fact.<S, T>of(name, accessor, type));
  }
}
