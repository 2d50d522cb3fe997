package dev.proviso.testkit.arbitrary;

import dev.proviso.testkit.arbitrary.Choosing.Choice;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/** A value with the choices that made it, which shrink towards what is ordinary. */
final class Chosen<T> implements Shrinkable<T> {

  private final Recipe<T> recipe;
  private final Seq<Integer> choices;
  private final T value;

  private Chosen(Recipe<T> recipe, Seq<Integer> choices, T value) {
    this.recipe = recipe;
    this.choices = choices;
    this.value = value;
  }

  static <T> Chosen<T> of(Recipe<T> recipe, Choosing from) {
    T value = recipe.make(from);
    return new Chosen<>(recipe, Array.ofAll(from.made().map(Choice::index)), value);
  }

  @Override
  public T value() {
    return value;
  }

  @Override
  public Stream<Shrinkable<T>> shrink() {
    return Stream.iterate(0, position -> position < choices.size(), position -> position + 1)
        .flatMap(position -> smaller(choices.get(position)).map(i -> choices.update(position, i)))
        .map(fewer -> of(recipe, Choosing.again(fewer)));
  }

  private static Stream<Integer> smaller(int index) {
    return List.of(0, index / 2, index - 1)
        .distinct()
        .filter(less -> less < index && less >= 0)
        .toJavaStream();
  }

  @Override
  public ShrinkingDistance distance() {
    return ShrinkingDistance.of(
        choices.count(index -> index > 0), choices.map(Integer::longValue).sum().longValue());
  }

  @Override
  public String toString() {
    return String.valueOf(value);
  }
}
