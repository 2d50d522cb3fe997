package dev.proviso.testkit.arbitrary;

import dev.proviso.check.NullChecks;
import dev.proviso.testkit.Generator;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Function;

/**
 * How to make a value by choosing, with what is ordinary first. From that alone come values by
 * chance, values with one thing out of the ordinary, and the simplest value that still fails a
 * test.
 *
 * <pre>{@code
 * Recipe<Shipment> shipments =
 *     from -> new Shipment(
 *         from.oneOf("Lisbon", "Atlantis"), from.between(1, 600), from.ifKnown(4, Choosing::flag));
 * shipments.generator().next(random);
 * }</pre>
 */
@FunctionalInterface
public interface Recipe<T> {

  /**
   * Makes a value. The same choices must give the same value.
   *
   * @param from what chooses
   */
  T make(ChoiceSource from);

  /**
   * Makes another value of each.
   *
   * @param change what is made of a value
   * @return a recipe for the other values
   */
  default <U> Recipe<U> map(Function<? super T, ? extends U> change) {
    return from -> change.apply(make(from));
  }

  /** The value for which everything is as it ordinarily is. */
  default T ordinary() {
    return make(ChoiceSource.again(Array.empty()));
  }

  /** Makes values by chance: some close to the ordinary one, some far from it. */
  default Generator<T> generator() {
    return random -> make(ChoiceSource.byChance(random));
  }

  /**
   * The ordinary value, and those that differ from it in one choice. There are as many as there are
   * alternatives in all, not as many as these have combinations.
   *
   * @return the values, without repetition
   */
  default Seq<T> edgeCases() {
    return EdgeChoices.of(this).map(choices -> make(ChoiceSource.again(choices))).distinct();
  }

  /**
   * A recipe for one of some values.
   *
   * @param ordinary the ordinary one
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  static <T> Recipe<T> oneOf(T ordinary, T... others) {
    NullChecks.notNull("recipe", "list of the other values", others, "leave it out");
    Seq<T> values = List.of(others).prepend(ordinary);
    return from -> from.oneOf(values);
  }
}
