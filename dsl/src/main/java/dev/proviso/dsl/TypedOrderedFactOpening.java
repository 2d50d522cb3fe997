package dev.proviso.dsl;

import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.value.ValueType;
import io.vavr.control.Option;
import java.util.Optional;
import java.util.function.Function;

/**
 * The name and the value type of a question with an ordered answer. How the answer is read makes a
 * fact of it.
 *
 * <pre>{@code
 * quantity("total", MONEY).known(Order::total)
 * }</pre>
 */
public final class TypedOrderedFactOpening<T> {

  private final String name;
  private final ValueType<T> type;

  TypedOrderedFactOpening(String name, ValueType<T> type) {
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
  public <S> OrderedFact<S, T> known(Function<? super S, ? extends T> accessor) {
    return new OrderedFact<>(Fact.<S, T>known(name, accessor, type));
  }

  /**
   * The answer may be unknown: {@link Option#none} means that it is not known, never no, zero or
   * empty.
   *
   * @param accessor reads the answer off a subject; if it throws or returns null, the reading
   *     failed
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  public <S> OrderedFact<S, T> ifKnown(
      Function<? super S, ? extends Option<? extends T>> accessor) {
    return new OrderedFact<>(Fact.<S, T>ifKnown(name, accessor, type));
  }

  /**
   * The answer may be unknown: an empty {@link Optional} means that it is not known, never no, zero
   * or empty.
   *
   * @param accessor reads the answer off a subject; if it throws or returns null, the reading
   *     failed
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  public <S> OrderedFact<S, T> unknownIfEmpty(
      Function<? super S, ? extends Optional<? extends T>> accessor) {
    return ifKnown(ConvertedAccessor.<S, T>ofOptional(accessor));
  }

  /**
   * The answer may be unknown: null means that it is not known, never no, zero or empty.
   *
   * @param accessor reads the answer off a subject; if it throws, the reading failed
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  public <S> OrderedFact<S, T> unknownIfNull(NullableAccessor<? super S, ? extends T> accessor) {
    return ifKnown(ConvertedAccessor.<S, T>ofNullable(accessor));
  }

  /**
   * The answer may be absent: {@link Option#none} means that the subject is known to have none. It
   * satisfies no comparison, and so satisfies the denial of each.
   *
   * <pre>{@code
   * quantity("discount", MONEY).ifPresent(Order::discount)
   * }</pre>
   *
   * @param accessor reads the answer off a subject; if it throws or returns null, the reading
   *     failed
   * @return the fact, which can also be asked whether it is present
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  public <S> OptionalOrderedFact<S, T> ifPresent(
      Function<? super S, ? extends Option<? extends T>> accessor) {
    return new OptionalOrderedFact<>(Fact.<S, T>ifPresent(name, accessor, type));
  }

  /**
   * The answer may be absent: an empty {@link Optional} means that the subject is known to have
   * none. It satisfies no comparison, and so satisfies the denial of each.
   *
   * <pre>{@code
   * quantity("discount", MONEY).absentIfEmpty(Order::discount)
   * }</pre>
   *
   * @param accessor reads the answer off a subject; if it throws or returns null, the reading
   *     failed
   * @return the fact, which can also be asked whether it is present
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  public <S> OptionalOrderedFact<S, T> absentIfEmpty(
      Function<? super S, ? extends Optional<? extends T>> accessor) {
    return ifPresent(ConvertedAccessor.<S, T>ofOptional(accessor));
  }

  /**
   * The answer may be absent: null means that the subject is known to have none. It satisfies no
   * comparison, and so satisfies the denial of each.
   *
   * <pre>{@code
   * quantity("discount", MONEY).absentIfNull(Order::discount)
   * }</pre>
   *
   * @param accessor reads the answer off a subject; if it throws, the reading failed
   * @return the fact, which can also be asked whether it is present
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  public <S> OptionalOrderedFact<S, T> absentIfNull(
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
  public <S> OrderedFact<S, T> from(Function<? super S, ? extends Reading<? extends T>> accessor) {
    return new OrderedFact<>(Fact.<S, T>of(name, accessor, type));
  }
}
