package dev.proviso.analysis;

import dev.proviso.fact.Fact;
import dev.proviso.trace.access.PresencePath;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.Map;

/**
 * What the value of a fact decides: its own answer, whether it is present, and, of a part or of a
 * list of parts, all that is asked in there. Two tours with the same guests have guests of the same
 * ages.
 */
final class FactVariables {

  private final VariableSpace space;
  private final Set<String> paths;

  private FactVariables(VariableSpace space, Set<String> paths) {
    this.space = space;
    this.paths = paths;
  }

  /** Of a fact of a part that is given with its part, or of all facts that have a name. */
  static FactVariables of(VariableSpace space, Fact<?, ?> fact) {
    String name = FactPath.of("", fact);
    return new FactVariables(
        space,
        Array.ofAll(space.axes())
            .filter(axis -> isFact(axis) && !axis.global)
            .flatMap(axis -> Array.of(axis.path()).appendAll(PresencePath.value(axis.path())))
            .filter(
                path ->
                    FactPath.isInPart(fact) ? path.equals(name) : FactPath.name(path).equals(name))
            .toSet());
  }

  private static boolean isFact(Axis axis) {
    return switch (axis.asked) {
      case VALUE, SET, PART -> true;
      case GRADE, JUDGMENT, OPAQUE, REGISTER, ANY -> false;
    };
  }

  /** Whether nothing asks for the fact. */
  boolean isEmpty() {
    return paths.isEmpty();
  }

  /** The fact itself: one, or each that has its name. */
  Seq<Axis> own() {
    return Array.ofAll(space.axes())
        .filter(axis -> isFact(axis) && !axis.global && paths.contains(axis.path()));
  }

  /** All that has one answer where the value of the fact is one. */
  Seq<Axis> all() {
    return Array.ofAll(space.axes()).filter(axis -> !axis.global && isDecided(axis));
  }

  private boolean isDecided(Axis axis) {
    return switch (axis.asked) {
      case VALUE, SET, PART ->
          paths.exists(axis::isAtOrIn) || PresencePath.value(axis.path()).exists(this::isOnTheWay);
      case GRADE, OPAQUE -> paths.exists(path -> axis.path().startsWith(FactPath.inside(path)));
      case ANY ->
          Array.ofAll(space.quantified())
              .exists(
                  any ->
                      any.axis() == axis
                          && paths.exists(path -> FactPath.isAtOrIn(any.parts(), path)));
      case JUDGMENT, REGISTER -> false;
    };
  }

  /** Whoever has a value and whoever has none do not have the same value. */
  private boolean isOnTheWay(String present) {
    return paths.exists(
        path -> FactPath.isAtOrIn(path, present) || FactPath.isAtOrIn(present, path));
  }

  /** What the answers of parts and of code depend on besides the fact, such as a date. */
  Seq<Axis> alsoDependsOn() {
    return all()
        .flatMap(
            axis ->
                switch (axis.asked) {
                  case OPAQUE -> Array.ofAll(axis.reads);
                  case ANY ->
                      Array.ofAll(space.quantified())
                          .filter(any -> any.axis() == axis)
                          .flatMap(any -> Array.ofAll(space.inner(any.parts()).axes()))
                          .filter(asked -> asked.global)
                          .map(space::outer);
                  default -> Array.<Axis>empty();
                });
  }

  /** Whether parts of a list are asked for a fact, so that a subject has several values of it. */
  static boolean areAskedOfParts(VariableSpace space, Fact<?, ?> fact) {
    return Array.ofAll(space.inners())
        .map(Map.Entry::getValue)
        .exists(part -> !of(part, fact).isEmpty() || areAskedOfParts(part, fact));
  }
}
