package dev.proviso.analysis;

import dev.proviso.fact.Fact;
import dev.proviso.trace.access.PresencePath;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.List;

/**
 * The questions whether facts, and the parts on the way to them, are present. A fact and its
 * presence are two variables of one reading: what is absent has no value.
 */
final class PresenceVariables {

  private final VariableSpace space;

  PresenceVariables(VariableSpace space) {
    this.space = space;
  }

  /** Whether a fact is present, if it is known that it may be absent or if anything asks for it. */
  Option<Axis> required(String path, Fact<?, ?> fact) {
    return fact.mayBeAbsent()
        ? Option.some(axis(PresencePath.of(path), Fact.PRESENCE + fact.name()))
        : space.find("fact " + PresencePath.of(path));
  }

  /** The variable that says whether the fact of a path is present. */
  Axis axis(String path, String name) {
    return space
        .axis("fact " + path, path, name, Axis.Kind.VALUE, false)
        .typed(ValueType.of(Boolean.class))
        .ofPresence();
  }

  /** Whether a fact is present, if anything asks for that; what is absent has no value. */
  Option<Axis> of(Axis value) {
    return value.global
        ? space.presenceInWhole(value)
        : space.find("fact " + PresencePath.of(value.path()));
  }

  /** The value, or the part, whose presence is asked, if conditions or code ask for it, too. */
  Seq<Axis> valuesOf(Axis presence) {
    return Option.when(presence.isPresence, presence.path())
        .flatMap(PresencePath::value)
        .toArray()
        .flatMap(path -> Array.of("fact " + path, "part " + path))
        .flatMap(space::find);
  }

  /** The value whose presence is asked, and all that is asked in it. */
  List<Axis> atOrInValueOf(Axis presence) {
    Option<String> value = PresencePath.value(presence.path());
    return space.axes().stream().filter(axis -> value.exists(axis::isAtOrIn)).toList();
  }

  /** Whether a fact, and each part on the way to it, is present: as far as that is asked. */
  List<Axis> around(Axis fact) {
    return space.axes().stream()
        .filter(axis -> axis.isPresence && !axis.global)
        .filter(axis -> PresencePath.value(axis.path()).exists(fact::isAtOrIn))
        .toList();
  }
}
