package dev.proviso.trace;

import dev.proviso.condition.Condition;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One subject, or one part of it, and what has been read of it so far in one decision. */
final class Scope<S> {

  private final S subject;
  private final Seq<String> path;
  private final Map<String, Answer> answers = new HashMap<>();
  private final Map<Tuple2<String, Integer>, Scope<?>> parts = new HashMap<>();
  private final IdentityHashMap<Condition<?>, ConditionTrace> conditions = new IdentityHashMap<>();

  private Scope(S subject, Seq<String> path) {
    this.subject = subject;
    this.path = path;
  }

  static <S> Scope<S> root(S subject) {
    return new Scope<>(subject, Array.empty());
  }

  S subject() {
    return subject;
  }

  Question question(String name, Question.Kind kind) {
    return Question.of(path, name, kind);
  }

  /** Reads a fact, once; a second look gives the same answer whatever its author's code does. */
  <T> Reading<T> read(Fact<S, T> fact) {
    @SuppressWarnings("unchecked") // stored for this fact, so of its type
    Reading<T> reading = (Reading<T>) answer(fact).reading();
    return reading;
  }

  Answer answer(Fact<S, ?> fact) {
    @Nullable Answer answer = answers.get(fact.name());
    if (answer == null) {
      answer = Answer.of(question(fact.name(), Question.Kind.FACT), fact.read(subject));
      answers.put(fact.name(), answer);
    }
    return answer;
  }

  /** The index tells the parts of one fact apart, from 1; 0 is for a fact that gives one part. */
  <P> Scope<P> part(String name, int index, P part) {
    @SuppressWarnings("unchecked") // one name, one fact, one type
    Scope<P> scope =
        (Scope<P>)
            parts.computeIfAbsent(
                Tuple.of(name, index),
                key -> new Scope<>(part, path.append(index == 0 ? name : name + " #" + index)));
    return scope;
  }

  @Nullable ConditionTrace known(Condition<S> condition) {
    return conditions.get(condition);
  }

  ConditionTrace keep(Condition<S> condition, ConditionTrace trace) {
    conditions.put(condition, trace);
    return trace;
  }
}
