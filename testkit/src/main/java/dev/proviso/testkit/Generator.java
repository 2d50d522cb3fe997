package dev.proviso.testkit;

import java.util.function.Function;
import java.util.random.RandomGenerator;

/** Makes values by chance. The same numbers give the same values. */
@FunctionalInterface
public interface Generator<T> {

  /**
   * Makes a value.
   *
   * @param random where chance comes from
   */
  T next(RandomGenerator random);

  /**
   * Makes another value of each.
   *
   * @param change what is made of a value
   * @return a generator of the other values
   */
  default <U> Generator<U> map(Function<? super T, ? extends U> change) {
    return random -> change.apply(next(random));
  }
}
