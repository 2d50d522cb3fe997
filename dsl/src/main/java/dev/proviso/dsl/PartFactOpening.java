package dev.proviso.dsl;

import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import io.vavr.control.Option;
import java.util.Optional;
import java.util.function.Function;

/**
 * The name of a part of the subject, which has facts of its own. How the part is read makes a fact
 * of it.
 *
 * <pre>{@code
 * part("buyer").known(Export::buyer)
 * }</pre>
 */
public final class PartFactOpening {

  private final String name;

  PartFactOpening(String name) {
    this.name = name;
  }

  /**
   * The answer is known of every subject.
   *
   * @param accessor reads the answer off a subject; if it throws or returns null, the reading
   *     failed, which permits nothing
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  public <S, P> PartFact<S, P> known(Function<? super S, ? extends P> accessor) {
    return new PartFact<>(Fact.known(name, accessor));
  }

  /**
   * The answer may be unknown: {@link Option#none} means that it is not known, never no, zero or
   * empty.
   *
   * @param accessor reads the answer off a subject; if it throws or returns null, the reading
   *     failed
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  public <S, P> PartFact<S, P> ifKnown(
      Function<? super S, ? extends Option<? extends P>> accessor) {
    return new PartFact<>(Fact.ifKnown(name, accessor));
  }

  /**
   * The answer may be unknown: an empty {@link Optional} means that it is not known, never no, zero
   * or empty.
   *
   * @param accessor reads the answer off a subject; if it throws or returns null, the reading
   *     failed
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  public <S, P> PartFact<S, P> unknownIfEmpty(
      Function<? super S, ? extends Optional<? extends P>> accessor) {
    return ifKnown(ConvertedAccessor.<S, P>ofOptional(accessor));
  }

  /**
   * The answer may be unknown: null means that it is not known, never no, zero or empty.
   *
   * @param accessor reads the answer off a subject; if it throws, the reading failed
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  public <S, P> PartFact<S, P> unknownIfNull(NullableAccessor<? super S, ? extends P> accessor) {
    return ifKnown(ConvertedAccessor.<S, P>ofNullable(accessor));
  }

  /**
   * The answer may be absent: {@link Option#none} means that the subject is known to have none. It
   * satisfies no comparison, and so satisfies the denial of each.
   *
   * <pre>{@code
   * part("consent").ifPresent(Sharing::consent)
   * }</pre>
   *
   * @param accessor reads the answer off a subject; if it throws or returns null, the reading
   *     failed
   * @return the fact, which can also be asked whether it is present
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  public <S, P> OptionalPartFact<S, P> ifPresent(
      Function<? super S, ? extends Option<? extends P>> accessor) {
    return new OptionalPartFact<>(Fact.ifPresent(name, accessor));
  }

  /**
   * The answer may be absent: an empty {@link Optional} means that the subject is known to have
   * none. It satisfies no comparison, and so satisfies the denial of each.
   *
   * <pre>{@code
   * part("consent").absentIfEmpty(Sharing::consent)
   * }</pre>
   *
   * @param accessor reads the answer off a subject; if it throws or returns null, the reading
   *     failed
   * @return the fact, which can also be asked whether it is present
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  public <S, P> OptionalPartFact<S, P> absentIfEmpty(
      Function<? super S, ? extends Optional<? extends P>> accessor) {
    return ifPresent(ConvertedAccessor.<S, P>ofOptional(accessor));
  }

  /**
   * The answer may be absent: null means that the subject is known to have none. It satisfies no
   * comparison, and so satisfies the denial of each.
   *
   * <pre>{@code
   * part("consent").absentIfNull(Sharing::consent)
   * }</pre>
   *
   * @param accessor reads the answer off a subject; if it throws, the reading failed
   * @return the fact, which can also be asked whether it is present
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  public <S, P> OptionalPartFact<S, P> absentIfNull(
      NullableAccessor<? super S, ? extends P> accessor) {
    return ifPresent(ConvertedAccessor.<S, P>ofNullable(accessor));
  }

  /**
   * The accessor gives the reading itself: known, absent, unknown, in conflict or failed, and how
   * well it is known. Where it may be absent, go on with {@code mayBeAbsent()}.
   *
   * @param accessor reads the answer off a subject; if it throws or returns null, the reading
   *     failed
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  public <S, P> PartFact<S, P> from(Function<? super S, ? extends Reading<? extends P>> accessor) {
    return new PartFact<>(Fact.of(name, accessor));
  }
}
