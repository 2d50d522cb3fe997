package dev.proviso.analysis;

import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * Analysis and evaluator do not see one case alike, so that neither can be relied on. The library
 * or the order of an author's value type is wrong.
 */
final class Disagreement extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Disagreement(String about, Counterexample shown, VariableSpace space) {
    super(
        "analysis and evaluator disagree "
            + (about.isEmpty() ? "" : about + " ")
            + "where "
            + shown.sentence()
            + ": "
            + shown.replayed().mkString("; ")
            + "; "
            + excuse(space)
            + "this is a mistake of the library: please report it",
        null,
        false,
        false);
  }

  /** Only an order or an equality of an author's own can be inconsistent. */
  private static String excuse(VariableSpace space) {
    Seq<String> types =
        Array.ofAll(space.axes())
            .filter(axis -> axis.kind() == Axis.Kind.VALUE || axis.kind() == Axis.Kind.SET)
            .map(axis -> axis.kind() == Axis.Kind.SET ? axis.elementType() : axis.type())
            .reject(ValueType::isTotal)
            .map(type -> "`" + type.id() + "`")
            .distinct()
            .sorted();
    return types.isEmpty()
        ? ""
        : "unless the values of type " + types.mkString(" or ") + " compare inconsistently, ";
  }
}
