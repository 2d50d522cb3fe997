package dev.proviso.value;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Predicate;

/** Which values a type has, as far as the library can make them. */
interface ValueDomain<T> {

  /** Whether the library can make values, and knows where there are none. */
  default boolean isKnown() {
    return true;
  }

  /** All values; none if there are too many or they are not known. */
  default Option<Seq<T>> all() {
    return Option.none();
  }

  /** The least value, if there is one. */
  default Option<T> least() {
    return Option.none();
  }

  /** The greatest value, if there is one. */
  default Option<T> greatest() {
    return Option.none();
  }

  /** The next greater value; none if there is none or if values are not counted. */
  default Option<T> next(T value) {
    return Option.none();
  }

  /** The next smaller value; none if there is none or if values are not counted. */
  default Option<T> previous(T value) {
    return Option.none();
  }

  /**
   * Values strictly between two, in ascending order: as many as are asked for, or all there are if
   * those are fewer.
   */
  Seq<T> strictlyBetween(Option<T> low, Option<T> high, int most);

  /** Values that are not mentioned, where nobody asks for an order. */
  Seq<T> others(Seq<T> mentioned, Predicate<T> isMentioned, int most);

  /** Of the values of such a type nothing is known but those that somebody gives. */
  record Unknown<T>(Seq<T> examples) implements ValueDomain<T> {

    @Override
    public boolean isKnown() {
      return false;
    }

    @Override
    public Seq<T> strictlyBetween(Option<T> low, Option<T> high, int most) {
      return Array.empty();
    }

    @Override
    public Seq<T> others(Seq<T> mentioned, Predicate<T> isMentioned, int most) {
      return examples.reject(isMentioned).take(most);
    }
  }

  /** A closed list of values. Where they have an order, it is that of the list. */
  record Closed<T>(Seq<T> values) implements ValueDomain<T> {

    @Override
    public Option<Seq<T>> all() {
      return Option.some(values);
    }

    @Override
    public Option<T> least() {
      return values.headOption();
    }

    @Override
    public Option<T> greatest() {
      return values.lastOption();
    }

    @Override
    public Option<T> next(T value) {
      int at = values.indexOf(value) + 1;
      return at < values.size() ? Option.some(values.get(at)) : Option.none();
    }

    @Override
    public Option<T> previous(T value) {
      int at = values.indexOf(value) - 1;
      return at >= 0 ? Option.some(values.get(at)) : Option.none();
    }

    @Override
    public Seq<T> strictlyBetween(Option<T> low, Option<T> high, int most) {
      int from = low.map(values::indexOf).getOrElse(-1) + 1;
      int end = high.map(values::indexOf).getOrElse(values.size());
      return from >= end ? Array.empty() : values.slice(from, Math.min(end, from + most));
    }

    @Override
    public Seq<T> others(Seq<T> mentioned, Predicate<T> isMentioned, int most) {
      return values.reject(isMentioned).take(most);
    }
  }

  /** Texts: of any number of texts there is another one. */
  record Texts() implements ValueDomain<String> {

    @Override
    public Seq<String> strictlyBetween(Option<String> low, Option<String> high, int most) {
      throw new IllegalStateException("text has no order");
    }

    @Override
    public Seq<String> others(Seq<String> mentioned, Predicate<String> isMentioned, int most) {
      return io.vavr.collection.Iterator.from(0)
          .map(i -> "something else" + (i == 0 ? "" : " " + (i + 1)))
          .filter(isMentioned.negate())
          .take(most)
          .toArray();
    }
  }
}
