package dev.proviso.fact;

import dev.proviso.check.IterationOrder;
import dev.proviso.value.ValueType;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/** An answer as it prints itself; a set in braces, in the same order in every run. */
final class AnswerText {

  private AnswerText() {}

  static String of(Object answer) {
    if (!(answer instanceof Set<?> set)) {
      return String.valueOf(answer);
    }
    Seq<?> elements =
        IterationOrder.isDefined(set) ? set.toArray() : ValueType.undeclared().sorted(set);
    return elements.map(String::valueOf).mkString("{", ", ", "}");
  }
}
