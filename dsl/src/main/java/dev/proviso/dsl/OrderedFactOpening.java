package dev.proviso.dsl;

import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import io.vavr.control.Option;
import java.util.Optional;
import java.util.function.Function;

/**
 * The name of a question with an ordered answer, such as a number or a date. How the answer is read
 * makes a fact of it.
 *
 * <pre>{@code
 * quantity("weight in kilograms").known(Shipment::kilograms)
 * }</pre>
 */
public final class OrderedFactOpening {

  private final String name;

  OrderedFactOpening(String name) {
    this.name = name;
  }

  /**
   * The answer is known of every subject.
   *
   * @param accessor reads the answer off a subject; if it throws or returns null, the reading
   *     failed, which permits nothing
   * @param inferred leave it out: the compiler puts the Java type of the answers there
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters, or
   *     the answers are of a type that no fact can have, with the type to use instead
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // only the type of the array is looked at
  public final <S, T extends Comparable<? super T>> OrderedFact<S, T> known(
      Function<? super S, ? extends T> accessor, T... inferred) {
    return new OrderedFact<>(Fact.<S, T>known(name, accessor, inferred));
  }

  /**
   * The answer may be unknown: {@link Option#none} means that it is not known, never no, zero or
   * empty.
   *
   * @param accessor reads the answer off a subject; if it throws or returns null, the reading
   *     failed
   * @param inferred leave it out: the compiler puts the Java type of the answers there
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters, or
   *     the answers are of a type that no fact can have, with the type to use instead
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // only the type of the array is looked at
  public final <S, T extends Comparable<? super T>> OrderedFact<S, T> ifKnown(
      Function<? super S, ? extends Option<? extends T>> accessor, T... inferred) {
    return new OrderedFact<>(Fact.<S, T>ifKnown(name, accessor, inferred));
  }

  /**
   * The answer may be unknown: an empty {@link Optional} means that it is not known, never no, zero
   * or empty.
   *
   * @param accessor reads the answer off a subject; if it throws or returns null, the reading
   *     failed
   * @param inferred leave it out: the compiler puts the Java type of the answers there
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters, or
   *     the answers are of a type that no fact can have, with the type to use instead
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // only the type of the array is looked at
  public final <S, T extends Comparable<? super T>> OrderedFact<S, T> unknownIfEmpty(
      Function<? super S, ? extends Optional<? extends T>> accessor, T... inferred) {
    return ifKnown(ConvertedAccessor.<S, T>ofOptional(accessor), inferred);
  }

  /**
   * The answer may be unknown: null means that it is not known, never no, zero or empty.
   *
   * @param accessor reads the answer off a subject; if it throws, the reading failed
   * @param inferred leave it out: the compiler puts the Java type of the answers there
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters, or
   *     the answers are of a type that no fact can have, with the type to use instead
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // only the type of the array is looked at
  public final <S, T extends Comparable<? super T>> OrderedFact<S, T> unknownIfNull(
      NullableAccessor<? super S, ? extends T> accessor, T... inferred) {
    return ifKnown(ConvertedAccessor.<S, T>ofNullable(accessor), inferred);
  }

  /**
   * The answer may be absent: {@link Option#none} means that the subject is known to have none. It
   * satisfies no comparison, and so satisfies the denial of each.
   *
   * <pre>{@code
   * quantity("day of consent").ifPresent(Sharing::consentDay)
   * }</pre>
   *
   * @param accessor reads the answer off a subject; if it throws or returns null, the reading
   *     failed
   * @param inferred leave it out: the compiler puts the Java type of the answers there
   * @return the fact, which can also be asked whether it is present
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters, or
   *     the answers are of a type that no fact can have, with the type to use instead
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // only the type of the array is looked at
  public final <S, T extends Comparable<? super T>> OptionalOrderedFact<S, T> ifPresent(
      Function<? super S, ? extends Option<? extends T>> accessor, T... inferred) {
    return new OptionalOrderedFact<>(Fact.<S, T>ifPresent(name, accessor, inferred));
  }

  /**
   * The answer may be absent: an empty {@link Optional} means that the subject is known to have
   * none. It satisfies no comparison, and so satisfies the denial of each.
   *
   * <pre>{@code
   * quantity("day of consent").absentIfEmpty(Sharing::consentDay)
   * }</pre>
   *
   * @param accessor reads the answer off a subject; if it throws or returns null, the reading
   *     failed
   * @param inferred leave it out: the compiler puts the Java type of the answers there
   * @return the fact, which can also be asked whether it is present
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters, or
   *     the answers are of a type that no fact can have, with the type to use instead
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // only the type of the array is looked at
  public final <S, T extends Comparable<? super T>> OptionalOrderedFact<S, T> absentIfEmpty(
      Function<? super S, ? extends Optional<? extends T>> accessor, T... inferred) {
    return ifPresent(ConvertedAccessor.<S, T>ofOptional(accessor), inferred);
  }

  /**
   * The answer may be absent: null means that the subject is known to have none. It satisfies no
   * comparison, and so satisfies the denial of each.
   *
   * <pre>{@code
   * quantity("day of consent").absentIfNull(Sharing::consentDay)
   * }</pre>
   *
   * @param accessor reads the answer off a subject; if it throws, the reading failed
   * @param inferred leave it out: the compiler puts the Java type of the answers there
   * @return the fact, which can also be asked whether it is present
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters, or
   *     the answers are of a type that no fact can have, with the type to use instead
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // only the type of the array is looked at
  public final <S, T extends Comparable<? super T>> OptionalOrderedFact<S, T> absentIfNull(
      NullableAccessor<? super S, ? extends T> accessor, T... inferred) {
    return ifPresent(ConvertedAccessor.<S, T>ofNullable(accessor), inferred);
  }

  /**
   * The accessor gives the reading itself: known, absent, unknown, in conflict or failed, and how
   * well it is known. Where it may be absent, go on with {@code mayBeAbsent()}.
   *
   * @param accessor reads the answer off a subject; if it throws or returns null, the reading
   *     failed
   * @param inferred leave it out: the compiler puts the Java type of the answers there
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters, or
   *     the answers are of a type that no fact can have, with the type to use instead
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // only the type of the array is looked at
  public final <S, T extends Comparable<? super T>> OrderedFact<S, T> from(
      Function<? super S, ? extends Reading<? extends T>> accessor, T... inferred) {
    return new OrderedFact<>(Fact.<S, T>of(name, accessor, inferred));
  }
}
