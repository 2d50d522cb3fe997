package dev.proviso.dsl;

import dev.proviso.check.NullChecks;
import dev.proviso.fact.Fact;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/** What the answer to a fact is compared with, where it is written as several arguments. */
final class Values {

  private static final String REMEDY = "give a value to compare with";

  private Values() {}

  /** What must not be null beside a fact. */
  static <T> T given(Fact<?, ?> fact, String what, T value) {
    return NullChecks.notNull(
        "fact `" + fact.name() + "`", what, value, "give the fact, or compare with a value");
  }

  /** One or more, none of them null. */
  static <T> Seq<T> of(Fact<?, ?> fact, T first, T[] rest) {
    String where = "fact `" + fact.name() + "`";
    NullChecks.notNull(where, "first value", first, REMEDY);
    // Null alone behind the first value is given as a list that is null.
    NullChecks.notNull(where, "second value", rest, REMEDY);
    return Array.of(first).appendAll(NullChecks.noneNull(where, "further values", rest, REMEDY));
  }
}
