package dev.proviso.dsl;

import dev.proviso.check.ElementLimit;
import dev.proviso.check.IdentitySet;
import dev.proviso.check.IterationOrder;
import dev.proviso.check.UnsortedAccessor;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An accessor whose result is converted into what a fact takes. Two are equal if both the accessor
 * and the conversion are the same object, so that one fact that is made twice stays one fact.
 *
 * @param accessor the author's accessor
 * @param conversion one of the constants of this class
 */
@SuppressWarnings("UnnecessaryLambda") // one object for each conversion, by which facts are equal
record ConvertedAccessor<S, A, T>(
    Function<? super S, ? extends A> accessor, Function<? super A, ? extends T> conversion)
    implements Function<S, T>, UnsortedAccessor<S, T> {

  /** Null in place of an {@link Optional} throws, which is a failed reading. */
  private static final Function<Optional<Object>, Option<Object>> OPTIONAL =
      answer -> answer.<Option<Object>>map(Option::some).orElseGet(Option::none);

  private static final Function<@Nullable Object, Option<Object>> NULLABLE = Option::of;

  private static final Function<Iterable<Object>, Set<Object>> SET =
      answer -> answer instanceof Set<Object> set ? set : setOf(answer);

  private static final Function<Iterable<Object>, Seq<Object>> UNSORTED =
      answer -> answer instanceof Seq<Object> seq ? seq : elementsOf(answer);

  /**
   * Parts are numbered: those of a set without an order are sorted, or they would have other
   * numbers in each run.
   */
  private static final Function<Iterable<Object>, Seq<Object>> SEQ =
      answer ->
          IterationOrder.isDefined(answer)
              ? UNSORTED.apply(answer)
              : ValueType.undeclared().sorted(UNSORTED.apply(answer));

  private static final Function<Option<Iterable<Object>>, Option<Set<Object>>> OPTION_OF_SET =
      answer -> answer.map(SET);

  private static final Function<Option<Iterable<Object>>, Option<Seq<Object>>> OPTION_OF_SEQ =
      answer -> answer.map(SEQ);

  private static final Function<Option<Iterable<Object>>, Option<Seq<Object>>> OPTION_OF_UNSORTED =
      answer -> answer.map(UNSORTED);

  /**
   * A set without an order becomes one without an order: whoever prints it puts it into one, and
   * whoever decides does not pay for that. Elements that their class calls equal are all kept: the
   * value type of the fact says which of them are one.
   */
  private static Set<Object> setOf(Iterable<Object> answer) {
    Array<Object> elements = elementsOf(answer);
    boolean isOrdered = IterationOrder.isDefined(answer);
    Set<Object> hashed = isOrdered ? LinkedHashSet.ofAll(elements) : HashSet.ofAll(elements);
    return hashed.size() == elements.size() ? hashed : IdentitySet.of(elements, isOrdered);
  }

  /**
   * What can be read only once is refused, as a failed reading: at the next decision it would be
   * empty, and what forbids on its elements would forbid nothing.
   */
  private static Array<Object> elementsOf(Iterable<Object> answer) {
    if (ElementLimit.holdsElements(answer)) {
      return Array.ofAll(answer);
    }
    Iterator<Object> first = answer.iterator();
    Array<Object> elements = ElementLimit.elements(first);
    Iterator<Object> second = answer.iterator();
    if (first == second || (elements.nonEmpty() && !second.hasNext())) {
      throw new IllegalStateException(
          "the accessor returns an Iterable that can be read only once; return a collection");
    }
    return elements;
  }

  @Override
  public T apply(S subject) {
    return converted(subject, conversion);
  }

  @Override
  @SuppressWarnings("unchecked") // the same conversion, but for the order
  public T unsorted(S subject) {
    Function<?, ?> unsorted =
        conversion.equals(SEQ)
            ? UNSORTED
            : conversion.equals(OPTION_OF_SEQ) ? OPTION_OF_UNSORTED : conversion;
    return converted(subject, (Function<? super A, ? extends T>) unsorted);
  }

  @SuppressWarnings("NullAway") // null stays null, so that the fact says that the answer is null
  private T converted(S subject, Function<? super A, ? extends T> into) {
    A answer = accessor.apply(subject);
    return answer == null && !into.equals(NULLABLE) ? null : into.apply(answer);
  }

  static <S, T> Function<S, Option<T>> ofOptional(
      Function<? super S, ? extends Optional<? extends T>> accessor) {
    return of(accessor, OPTIONAL);
  }

  static <S, T> Function<S, Option<T>> ofNullable(
      Function<? super S, ? extends @Nullable T> accessor) {
    return of(accessor, NULLABLE);
  }

  static <S, E> Function<S, Set<E>> ofSet(
      Function<? super S, ? extends Iterable<? extends E>> accessor) {
    return of(accessor, SET);
  }

  static <S, E> Function<S, Option<Set<E>>> ofOptionalSet(
      Function<? super S, ? extends Option<? extends Iterable<? extends E>>> accessor) {
    return of(accessor, OPTION_OF_SET);
  }

  static <S, P> Function<S, Seq<P>> ofSeq(
      Function<? super S, ? extends Iterable<? extends P>> accessor) {
    return of(accessor, SEQ);
  }

  static <S, P> Function<S, Option<Seq<P>>> ofOptionalSeq(
      Function<? super S, ? extends Option<? extends Iterable<? extends P>>> accessor) {
    return of(accessor, OPTION_OF_SEQ);
  }

  /** Null stays null, so that the fact refuses it by its own name. */
  @SuppressWarnings({
    "unchecked", // a conversion keeps the elements, whatever their type
    "NullAway" // null only by a caller's mistake
  })
  private static <S, T> Function<S, T> of(
      Function<? super S, ?> accessor, Function<?, ?> conversion) {
    return accessor == null
        ? null
        : new ConvertedAccessor<>((Function<S, Object>) accessor, (Function<Object, T>) conversion);
  }
}
