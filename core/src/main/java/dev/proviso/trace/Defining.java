package dev.proviso.trace;

import dev.proviso.condition.Definition;
import io.vavr.collection.Array;

/** A definition with its exceptions. */
final class Defining<S> extends ConditionStep<S> {

  private final int meaning;
  private final int[] exceptions;

  Defining(int place, Definition<S> definition, int meaning, int[] exceptions) {
    super(place, definition);
    this.meaning = meaning;
    this.exceptions = exceptions;
  }

  @Override
  int ask(Findings<S> findings) {
    return findings.unless(meaning, exceptions);
  }

  @Override
  ConditionTrace tell(Telling<S> telling) {
    return joined(telling, Array.of(telling.condition(meaning)), telling.exceptions(exceptions));
  }
}
