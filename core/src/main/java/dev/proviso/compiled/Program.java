package dev.proviso.compiled;

import dev.proviso.condition.Judgment;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Evaluates a formula for a subject. */
abstract class Program {

  /** The outcome or the truth of the formula. */
  abstract Object run(Object subject, @Nullable LocalDate date, Seq<Judgment> judgments);

  /** The same with code of its own, if there can be such code. */
  Program faster() {
    return this;
  }
}
