package dev.proviso.testkit.arbitrary;

import dev.proviso.testkit.arbitrary.ChoiceSource.Choice;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/** A value with the choices that made it, which shrink towards what is ordinary. */
final class ChosenValue<T> implements Shrinkable<T> {

  private final Recipe<T> recipe;
  private final Seq<Integer> choices;
  private final T value;

  private ChosenValue(Recipe<T> recipe, Seq<Integer> choices, T value) {
    this.recipe = recipe;
    this.choices = choices;
    this.value = value;
  }

  static <T> ChosenValue<T> of(Recipe<T> recipe, ChoiceSource from) {
    T value = recipe.make(from);
    return new ChosenValue<>(recipe, Array.ofAll(from.made().map(Choice::index)), value);
  }

  @Override
  public T value() {
    return value;
  }

  @Override
  public Stream<Shrinkable<T>> shrink() {
    return Stream.iterate(0, position -> position < choices.size(), position -> position + 1)
        .flatMap(
            position ->
                smaller(choices.get(position))
                    .flatMap(i -> Stream.of(shifted(position, i), choices.update(position, i))))
        .map(fewer -> of(recipe, ChoiceSource.again(fewer)));
  }

  /** Where a part becomes known, its choices come in between, and the later ones move on. */
  private Seq<Integer> shifted(int position, int index) {
    Seq<Integer> before = choices.take(position);
    Seq<Integer> after = choices.drop(position + 1);
    int more = length(before.append(index)) - length(before.append(choices.get(position)));
    return before
        .append(index)
        .appendAll(more > 0 ? List.fill(more, 0).appendAll(after) : after.drop(-more));
  }

  private int length(Seq<Integer> beginning) {
    return of(recipe, ChoiceSource.again(beginning)).choices.size();
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
