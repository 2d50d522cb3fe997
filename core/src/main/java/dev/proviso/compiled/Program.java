package dev.proviso.compiled;

import dev.proviso.condition.Judgment;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Works out what a term says of a subject. */
abstract class Program {

  /** What the term says: an outcome, or a truth as {@link Kleene} numbers it. */
  abstract Object run(Object subject, @Nullable LocalDate date, Seq<Judgment> judgments);

  /** The same with code of its own, if there can be such code. */
  Program faster() {
    return this;
  }
}
