package dev.proviso.evaluation;

import dev.proviso.fact.Fact;
import dev.proviso.trace.Question;
import io.vavr.collection.Array;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that is asked of one kind of subject, in order, and of its parts. */
final class StepProgram<S> {

  /** In place of a fact of the subject: the date of the decision. */
  static final int AS_OF = -1;

  private final Fact<S, ?>[] facts;
  private final Map<String, Integer> places;
  private final Step<S>[] steps;
  private final StepProgram<?>[] parts;

  /** Made when a trace first needs them; two threads may each make an equal one. */
  private final @Nullable Question[] questions;

  @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of generic types
  StepProgram(
      List<Fact<S, ?>> facts,
      Map<String, Integer> places,
      List<Step<S>> steps,
      List<? extends StepProgram<?>> parts) {
    this.facts = facts.toArray(new Fact[0]);
    this.places = new HashMap<>(places);
    this.steps = steps.toArray(new Step[0]);
    this.parts = parts.toArray(new StepProgram<?>[0]);
    this.questions = new Question[facts.size()];
  }

  int facts() {
    return facts.length;
  }

  int parts() {
    return parts.length;
  }

  Fact<S, ?> fact(int place) {
    return facts[place];
  }

  /** What is asked by a fact of the subject itself. */
  Question question(int place) {
    @Nullable Question known = questions[place];
    if (known == null) {
      known = TraceBuilder.fact(Array.empty(), facts[place]);
      questions[place] = known;
    }
    return known;
  }

  /** Where the fact of a name is. */
  int place(String name) {
    return places.getOrDefault(name, AS_OF);
  }

  Step<S>[] steps() {
    return steps;
  }

  @SuppressWarnings("unchecked") // one name, one fact, one type
  <P> StepProgram<P> part(int number) {
    return (StepProgram<P>) parts[number];
  }
}
