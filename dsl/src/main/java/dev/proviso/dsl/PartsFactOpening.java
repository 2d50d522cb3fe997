package dev.proviso.dsl;

import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Optional;
import java.util.function.Function;

/**
 * The name of several parts of the subject, each with facts of its own. How the parts are read
 * makes a fact of it. A list of the JDK, another collection and a sequence of Vavr will do. Parts
 * are numbered as the collection lists them; those of a set without an order, such as a hash set,
 * by the order of their class or, where it has none, by their texts ({@code toString}). Where these
 * are the same, or other ones in each run, so may the numbers be: give a list. Null among the parts
 * is a failed reading of all of them.
 *
 * <pre>{@code
 * parts("items").known(Order::items)
 * }</pre>
 */
public final class PartsFactOpening {

  private final String name;

  PartsFactOpening(String name) {
    this.name = name;
  }

  /**
   * The answer is known of every subject.
   *
   * @param accessor reads the answer off a subject; if it throws or returns null, the reading
   *     failed, which permits nothing
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  public <S, P> PartsFact<S, P> known(
      Function<? super S, ? extends Iterable<? extends P>> accessor) {
    return new PartsFact<>(Fact.known(name, ConvertedAccessor.<S, P>ofSeq(accessor)));
  }

  /**
   * The answer may be unknown: {@link Option#none} means that it is not known, never no, zero or
   * empty.
   *
   * @param accessor reads the answer off a subject; if it throws or returns null, the reading
   *     failed
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  public <S, P> PartsFact<S, P> ifKnown(
      Function<? super S, ? extends Option<? extends Iterable<? extends P>>> accessor) {
    return new PartsFact<>(Fact.ifKnown(name, ConvertedAccessor.<S, P>ofOptionalSeq(accessor)));
  }

  /**
   * The answer may be unknown: an empty {@link Optional} means that it is not known, never no, zero
   * or empty.
   *
   * @param accessor reads the answer off a subject; if it throws or returns null, the reading
   *     failed
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  public <S, P> PartsFact<S, P> unknownIfEmpty(
      Function<? super S, ? extends Optional<? extends Iterable<? extends P>>> accessor) {
    return ifKnown(ConvertedAccessor.<S, Iterable<? extends P>>ofOptional(accessor));
  }

  /**
   * The answer may be unknown: null means that it is not known, never no, zero or empty.
   *
   * @param accessor reads the answer off a subject; if it throws, the reading failed
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  public <S, P> PartsFact<S, P> unknownIfNull(
      NullableAccessor<? super S, ? extends Iterable<? extends P>> accessor) {
    return ifKnown(ConvertedAccessor.<S, Iterable<? extends P>>ofNullable(accessor));
  }

  /**
   * The accessor gives the reading itself: known, unknown, in conflict or failed, and how well it
   * is known.
   *
   * @param accessor reads the answer off a subject; if it throws or returns null, the reading
   *     failed
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  public <S, P> PartsFact<S, P> from(
      Function<? super S, ? extends Reading<? extends Seq<P>>> accessor) {
    return new PartsFact<>(Fact.of(name, accessor));
  }
}
