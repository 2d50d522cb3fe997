package dev.proviso.analysis;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.condition.ExceptionClause;
import dev.proviso.condition.Not;
import dev.proviso.policy.Sample;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/** Generates conditions about a place of a world. */
final class WorldConditions {

  private final WorldChoices choices;
  private int named;

  WorldConditions(WorldChoices choices) {
    this.choices = choices;
  }

  /** A number that no other name of the world has. */
  int next() {
    return named++;
  }

  /** A condition of about this depth. */
  Condition<Sample> draw(WorldPlace place, int size) {
    if (size <= 0) {
      return choices.pick(place.leaves).get();
    }
    return switch (choices.below(7)) {
      case 0, 1 -> AllOf.of(some(place, size));
      case 2, 3 -> AnyOf.of(some(place, size));
      case 4 -> Not.of(draw(place, size - 1));
      case 5 -> {
        Definition<Sample> made = Definition.of("definition " + next(), draw(place, size - 1));
        yield choices.one(2) ? made.unless(exception(place, size - 1)) : made;
      }
      default -> choices.pick(place.leaves).get();
    };
  }

  private Seq<Condition<Sample>> some(WorldPlace place, int size) {
    return Array.fill(2 + choices.below(2), () -> draw(place, size - 1));
  }

  ExceptionClause<Sample> exception(WorldPlace place, int size) {
    ExceptionClause<Sample> made = ExceptionClause.of("exception " + next(), draw(place, size));
    return choices.one(3) && size > 0 ? made.unless(exception(place, size - 1)) : made;
  }
}
