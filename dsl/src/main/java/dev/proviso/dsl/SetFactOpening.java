package dev.proviso.dsl;

import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Optional;
import java.util.function.Function;

/**
 * The name of a question whose answer is a set. How the answer is read makes a fact of it. A set of
 * the JDK, another collection and a set of Vavr will do. Elements that are equal as values of their
 * type are one; a hash set has already lost those that {@code equals} of their class calls equal, a
 * list has not. Texts list them in the order of the set if it has one, such as a {@code
 * LinkedHashSet}, an {@code EnumSet} or a list, and otherwise in the order of their type.
 *
 * <pre>{@code
 * choices("grounds").known(Request::grounds)
 * }</pre>
 */
public final class SetFactOpening {

  private final String name;

  SetFactOpening(String name) {
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
  public final <S, E> SetFact<S, E> known(
      Function<? super S, ? extends Iterable<? extends E>> accessor, E... inferred) {
    return new SetFact<>(
        Fact.known(
            name, ConvertedAccessor.<S, E>ofSet(accessor), InferredSetType.sets(name, inferred)));
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
  public final <S, E> SetFact<S, E> ifKnown(
      Function<? super S, ? extends Option<? extends Iterable<? extends E>>> accessor,
      E... inferred) {
    return new SetFact<>(
        Fact.ifKnown(
            name,
            ConvertedAccessor.<S, E>ofOptionalSet(accessor),
            InferredSetType.sets(name, inferred)));
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
  public final <S, E> SetFact<S, E> unknownIfEmpty(
      Function<? super S, ? extends Optional<? extends Iterable<? extends E>>> accessor,
      E... inferred) {
    return ifKnown(ConvertedAccessor.<S, Iterable<? extends E>>ofOptional(accessor), inferred);
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
  public final <S, E> SetFact<S, E> unknownIfNull(
      NullableAccessor<? super S, ? extends Iterable<? extends E>> accessor, E... inferred) {
    return ifKnown(ConvertedAccessor.<S, Iterable<? extends E>>ofNullable(accessor), inferred);
  }

  /**
   * The accessor gives the reading itself: known, unknown, in conflict or failed, and how well it
   * is known.
   *
   * @param accessor reads the answer off a subject; if it throws or returns null, the reading
   *     failed
   * @param inferred leave it out: the compiler puts the Java type of the answers there
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters, or
   *     the answers are of a type that no fact can have, with the type to use instead
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // only the type of the array is looked at
  public final <S, E> SetFact<S, E> from(
      Function<? super S, ? extends Reading<? extends Set<E>>> accessor, E... inferred) {
    return new SetFact<>(Fact.of(name, accessor, InferredSetType.sets(name, inferred)));
  }
}
