package dev.proviso.regime;

import dev.proviso.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/** What can be wrong with editions. */
final class EditionFaults {

  private EditionFaults() {}

  static <T> Seq<Problem> of(String name, Seq<Edition<T>> ordered) {
    if (ordered.isEmpty()) {
      return Array.of(Problem.missing(name + ": editions", "give one or more"));
    }
    Seq<Problem> twice =
        ordered
            .groupBy(Edition::id)
            .filterValues(same -> same.size() > 1)
            .keySet()
            .toSortedSet()
            .toArray()
            .map(id -> Problem.of(name, id, "names more than one edition", "rename one"));
    Seq<Problem> together =
        ordered
            .zip(ordered.drop(1))
            .filter(
                pair ->
                    pair._1().effectiveFrom().equals(pair._2().effectiveFrom())
                        && pair._1().announcedOn().equals(pair._2().announcedOn()))
            .map(
                pair ->
                    Problem.of(
                        name,
                        pair._1().id() + " and " + pair._2().id(),
                        "take effect on the same day and were announced on the same day",
                        "say which was announced later and corrects the other"));
    Seq<Problem> reversed =
        ordered
            .filter(
                edition ->
                    edition
                        .repealedOn()
                        .exists(end -> edition.effectiveFrom().exists(from -> !from.isBefore(end))))
            .map(
                edition ->
                    Problem.of(
                        name + ": " + edition.id(),
                        edition.effectiveFrom().get() + "/" + edition.repealedOn().get(),
                        "is repealed before it takes effect",
                        "check both days"));
    return twice.appendAll(together).appendAll(reversed);
  }
}
