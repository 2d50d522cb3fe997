package dev.proviso.testkit.mutation;

import dev.proviso.condition.Comparison;
import dev.proviso.condition.Operator;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/** The values that could have been written for those with which a fact is compared. */
record ValueMutations(Map<String, Seq<Object>> mentioned) {

  /** A mutant for each of more values would say little and take long. */
  private static final int MANY = 64;

  private static final ValueType<?> FLAGS = ValueType.of(Boolean.class);

  static ValueMutations of(Seq<Comparison<?, ?>> comparisons) {
    return new ValueMutations(
        comparisons.foldLeft(
            LinkedHashMap.<String, Seq<Object>>empty(),
            (all, one) ->
                all.put(
                    one.fact().name(),
                    one.constants(),
                    (a, b) -> one.type().distinct(a.appendAll(b)))));
  }

  /**
   * All values of a type that has few, beginning with the next one; else what the policy says
   * elsewhere of the same fact, by its name.
   */
  Seq<Object> of(Comparison<?, ?> node) {
    ValueType<Object> type = node.type();
    if (node.constants().isEmpty() || type.comparesLike(FLAGS)) {
      return Array.empty();
    }
    Object first = node.constants().head();
    Seq<Object> all = type.all().getOrElse(Array.empty());
    if (all.nonEmpty() && all.size() <= MANY) {
      int next = all.indexWhere(one -> type.same(one, first)) + 1;
      return all.drop(next).appendAll(all.take(next));
    }
    return node.operator() == Operator.IS && NeighborValues.from(first, type).nonEmpty()
        ? Array.empty()
        : mentioned.get(node.fact().name()).getOrElse(Array.empty()).filter(type::admits);
  }
}
