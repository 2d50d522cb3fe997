package dev.proviso.testkit.arbitrary;

import dev.proviso.testkit.arbitrary.ChoiceSource.Choice;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The choices that lead to the edges of a recipe: all ordinary but one. */
final class EdgeChoices {

  /** Up to so many alternatives each is an edge; of more, as of numbers, the ends are. */
  private static final int FEW = 16;

  private EdgeChoices() {}

  static Seq<Seq<Integer>> of(Recipe<?> recipe) {
    ChoiceSource ordinary = ChoiceSource.again(Array.empty());
    recipe.make(ordinary);
    Seq<Seq<Integer>> edges =
        ordinary
            .made()
            .zipWithIndex()
            .flatMap(choice -> alternatives(choice._1()).map(index -> one(choice._2(), index)));
    return edges.prepend(List.empty());
  }

  private static Seq<Integer> alternatives(Choice choice) {
    return choice.count() <= FEW ? List.range(1, choice.count()) : List.of(1, choice.count() - 1);
  }

  private static Seq<Integer> one(int position, int index) {
    return List.fill(position, 0).append(index);
  }
}
