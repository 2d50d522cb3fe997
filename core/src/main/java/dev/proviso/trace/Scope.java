package dev.proviso.trace;

import dev.proviso.condition.Condition;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One subject, or one part of it, and what has been read of it so far in one decision. */
final class Scope<S> {

  private final S subject;
  private final Seq<String> path;
  private final Answer asOf;
  private final Map<String, Answer> answers = new HashMap<>();
  private final Map<Tuple2<String, Integer>, Scope<?>> parts = new HashMap<>();
  private final IdentityHashMap<Condition<?>, ConditionTrace> conditions = new IdentityHashMap<>();

  private Scope(S subject, Seq<String> path, Answer asOf) {
    this.subject = subject;
    this.path = path;
    this.asOf = asOf;
  }

  static <S> Scope<S> root(S subject) {
    return root(subject, Fact.<S>asOf().read(subject));
  }

  /** The subject as of a date. */
  static <S> Scope<S> root(S subject, Reading<LocalDate> date) {
    Question question = Question.of(Array.empty(), Fact.asOf().name(), Question.Kind.FACT);
    return new Scope<>(subject, Array.empty(), Answer.of(question, date));
  }

  /** The subject as of a date that is a fact of its own. */
  static <S> Scope<S> root(S subject, Fact<S, LocalDate> dating) {
    Question question = Question.of(Array.empty(), dating.name(), Question.Kind.FACT);
    Answer date = Answer.of(question, dating.read(subject));
    Scope<S> scope = new Scope<>(subject, Array.empty(), date);
    scope.answers.put(dating.name(), date);
    return scope;
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
    if (fact.isAsOf()) {
      return asOf;
    }
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
                key ->
                    new Scope<>(part, path.append(index == 0 ? name : name + " #" + index), asOf));
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
