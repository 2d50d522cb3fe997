package dev.proviso.dsl;

import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import io.vavr.control.Option;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The name of a question with the answer yes or no. How the answer is read makes a fact of it.
 *
 * <pre>{@code
 * flag("insured").known(Shipment::insured)
 * flag("insured").unknownIfEmpty(Shipment::insurance)
 * }</pre>
 */
public final class BooleanFactOpening {

  private final String name;

  BooleanFactOpening(String name) {
    this.name = name;
  }

  /**
   * The answer is known of every subject.
   *
   * @param accessor reads the answer off a subject; if it throws or returns null, the reading
   *     failed, which permits nothing
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  @SuppressWarnings("NullAway") // the fact refuses null by its own name
  public <S> BooleanFact<S> known(Predicate<? super S> accessor) {
    return new BooleanFact<>(Fact.known(name, accessor == null ? null : accessor::test));
  }

  /**
   * The answer may be unknown: {@link Option#none} means that it is not known, never no, zero or
   * empty.
   *
   * @param accessor reads the answer off a subject; if it throws or returns null, the reading
   *     failed
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  public <S> BooleanFact<S> ifKnown(Function<? super S, ? extends Option<Boolean>> accessor) {
    return new BooleanFact<>(Fact.ifKnown(name, accessor));
  }

  /**
   * The answer may be unknown: an empty {@link Optional} means that it is not known, never no, zero
   * or empty.
   *
   * @param accessor reads the answer off a subject; if it throws or returns null, the reading
   *     failed
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  public <S> BooleanFact<S> unknownIfEmpty(
      Function<? super S, ? extends Optional<Boolean>> accessor) {
    return ifKnown(ConvertedAccessor.<S, Boolean>ofOptional(accessor));
  }

  /**
   * The answer may be unknown: null means that it is not known, never no, zero or empty.
   *
   * @param accessor reads the answer off a subject; if it throws, the reading failed
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  public <S> BooleanFact<S> unknownIfNull(NullableAccessor<? super S, ? extends Boolean> accessor) {
    return ifKnown(ConvertedAccessor.<S, Boolean>ofNullable(accessor));
  }

  /**
   * The answer may be absent: {@link Option#none} means that the subject is known to have none. It
   * satisfies no comparison, and so satisfies the denial of each.
   *
   * <pre>{@code
   * flag("answer to the questionnaire").ifPresent(File::answer)
   * }</pre>
   *
   * @param accessor reads the answer off a subject; if it throws or returns null, the reading
   *     failed
   * @return the fact, which can also be asked whether it is present
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  public <S> OptionalBooleanFact<S> ifPresent(
      Function<? super S, ? extends Option<Boolean>> accessor) {
    return new OptionalBooleanFact<>(Fact.ifPresent(name, accessor));
  }

  /**
   * The answer may be absent: an empty {@link Optional} means that the subject is known to have
   * none. It satisfies no comparison, and so satisfies the denial of each.
   *
   * <pre>{@code
   * flag("answer to the questionnaire").absentIfEmpty(File::answer)
   * }</pre>
   *
   * @param accessor reads the answer off a subject; if it throws or returns null, the reading
   *     failed
   * @return the fact, which can also be asked whether it is present
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  public <S> OptionalBooleanFact<S> absentIfEmpty(
      Function<? super S, ? extends Optional<Boolean>> accessor) {
    return ifPresent(ConvertedAccessor.<S, Boolean>ofOptional(accessor));
  }

  /**
   * The answer may be absent: null means that the subject is known to have none. It satisfies no
   * comparison, and so satisfies the denial of each.
   *
   * <pre>{@code
   * flag("answer to the questionnaire").absentIfNull(File::answer)
   * }</pre>
   *
   * @param accessor reads the answer off a subject; if it throws, the reading failed
   * @return the fact, which can also be asked whether it is present
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  public <S> OptionalBooleanFact<S> absentIfNull(
      NullableAccessor<? super S, ? extends Boolean> accessor) {
    return ifPresent(ConvertedAccessor.<S, Boolean>ofNullable(accessor));
  }

  /**
   * The accessor gives the reading itself: known, absent, unknown, in conflict or failed, and how
   * well it is known. Where it may be absent, go on with {@code mayBeAbsent()}.
   *
   * @param accessor reads the answer off a subject; if it throws or returns null, the reading
   *     failed
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  public <S> BooleanFact<S> from(
      Function<? super S, ? extends Reading<? extends Boolean>> accessor) {
    return new BooleanFact<>(Fact.of(name, accessor));
  }
}
