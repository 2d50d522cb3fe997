package dev.proviso.testkit.mutation;

import dev.proviso.condition.Comparison;
import dev.proviso.condition.Operator;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/** The values that could have been written for those with which a fact is compared. */
record Values(Map<String, Seq<Object>> mentioned) {

  static Values of(Seq<Comparison<?, ?>> comparisons) {
    return new Values(
        comparisons.foldLeft(
            LinkedHashMap.<String, Seq<Object>>empty(),
            (all, one) ->
                all.put(one.fact().name(), one.constants(), (a, b) -> a.appendAll(b).distinct())));
  }

  /**
   * All constants of an enum, beginning with the next one; else what the policy says elsewhere of
   * the same fact, by its name.
   */
  Seq<Object> of(Comparison<?, ?> node) {
    Object first = node.constants().getOrElse(false);
    if (first instanceof Enum<?> constant) {
      Seq<Object> all = Array.of((Object[]) constant.getDeclaringClass().getEnumConstants());
      int next = all.indexOf(constant) + 1;
      return all.drop(next).appendAll(all.take(next));
    }
    boolean isCounted = node.operator() == Operator.IS && !Steps.from(first).isEmpty();
    return isCounted || first instanceof Boolean
        ? Array.empty()
        : mentioned
            .get(node.fact().name())
            .getOrElse(Array.empty())
            .filter(other -> other.getClass() == first.getClass());
  }
}
