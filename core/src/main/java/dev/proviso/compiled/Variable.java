package dev.proviso.compiled;

import dev.proviso.condition.Judgment;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is asked of a subject once, and takes one of finitely many values. The last of
 * them says that nothing is known.
 */
abstract class Variable {

  private final int index;
  private final int size;

  Variable(int index, int size) {
    this.index = index;
    this.size = size;
  }

  final int index() {
    return index;
  }

  /** How many values there are, with the one that says that nothing is known. */
  final int size() {
    return size;
  }

  final int unknown() {
    return size - 1;
  }

  /** Where its value comes from. */
  abstract List<FactSource> reads();

  /** One of the values. */
  abstract int value(
      Object subject, @Nullable LocalDate date, Seq<Judgment> judgments, @Nullable Object[] memo);
}
