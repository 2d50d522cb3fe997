package dev.proviso.evaluation;

import dev.proviso.algebra.TruthCode;
import dev.proviso.condition.Truth;
import dev.proviso.fact.Fact;
import dev.proviso.fact.FactVisitor;
import dev.proviso.fact.Grade;
import dev.proviso.fact.Reading;
import dev.proviso.trace.Answer;
import dev.proviso.trace.ConditionTrace;
import dev.proviso.trace.ExceptionTrace;
import dev.proviso.trace.Question;
import dev.proviso.trace.access.TraceFactory;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Makes traces of findings, each once. For use by one thread. */
final class TraceBuilder<S> {

  static final TraceFactory TRACES = TraceFactory.instance();

  private final Evaluation<S> evaluation;
  private final Seq<String> path;
  private final Answer asOf;
  private final @Nullable Object[] built;
  private final @Nullable Answer[] answers;
  private final Map<Integer, Seq<?>> parts = new HashMap<>();

  private TraceBuilder(Evaluation<S> evaluation, Seq<String> path, Answer asOf) {
    this.evaluation = evaluation;
    this.path = path;
    this.asOf = asOf;
    this.built = new Object[evaluation.questionnaire().steps().length];
    this.answers = new Answer[evaluation.questionnaire().facts()];
  }

  static <S> TraceBuilder<S> of(Evaluation<S> evaluation, Question date) {
    return of(evaluation, Array.empty(), date(evaluation, date));
  }

  static <S> TraceBuilder<S> of(Evaluation<S> evaluation, Seq<String> path, Answer asOf) {
    return new TraceBuilder<>(evaluation, path, asOf);
  }

  /** The date of the decision, which is the same in every part. */
  static Answer date(Evaluation<?> evaluation, Question date) {
    return Answer.of(date, evaluation.read(StepProgram.AS_OF));
  }

  /** What is asked by a fact: of a part it is what conditions about the part ask. */
  static <S, T> Question fact(Seq<String> path, Fact<S, T> fact) {
    return fact.accept(
        new FactVisitor<S, T, Question>() {
          @Override
          public Question asked(Fact<S, T> plain) {
            return TRACES.question(path, plain.name(), Question.Kind.FACT);
          }

          @Override
          public Question graded(Fact<S, T> known, Grade grade) {
            Question question = fact(path, known);
            String demand = fact.name().substring(known.name().length());
            return TRACES.question(question.path(), question.name() + demand, Question.Kind.FACT);
          }

          @Override
          public <P> Question ofPart(Fact<S, P> part, Fact<P, T> inside) {
            Question whole = fact(path, part);
            return fact(whole.path().append(whole.name()), inside);
          }
        });
  }

  /** A judgment is about the subject as a whole: wherever it is asked, it is one question. */
  static Question judgment(String id) {
    return TRACES.question(Array.empty(), id, Question.Kind.JUDGMENT);
  }

  Evaluation<S> findings() {
    return evaluation;
  }

  Truth truth(Step<S> step) {
    return TruthCode.truth(evaluation.code(step.place()));
  }

  Option<Reading<Boolean>> verdict(Step<S> step) {
    return evaluation.verdict(step);
  }

  Question question(String name, Question.Kind kind) {
    return TRACES.question(path, name, kind);
  }

  Answer answer(int fact) {
    if (fact == StepProgram.AS_OF) {
      return asOf;
    }
    @Nullable Answer answer = answers[fact];
    if (answer == null) {
      Fact<S, ?> asked = evaluation.questionnaire().fact(fact);
      Question question =
          path.isEmpty() ? evaluation.questionnaire().question(fact) : fact(path, asked);
      answer = Answer.of(question, evaluation.read(fact), asked.type(), asked.mayBeAbsent());
      answers[fact] = answer;
    }
    return answer;
  }

  Seq<Answer> answers(int[] facts) {
    return each(facts, this::answer);
  }

  ConditionTrace condition(int place) {
    @Nullable Object trace = built[place];
    if (trace == null) {
      trace = ((ConditionStep<S>) evaluation.questionnaire().steps()[place]).trace(this);
      built[place] = trace;
    }
    return (ConditionTrace) trace;
  }

  Seq<ConditionTrace> conditions(int[] places) {
    return each(places, this::condition);
  }

  Seq<ExceptionTrace> exceptions(int[] places) {
    return each(places, this::exception);
  }

  /** A loop, because Vavr reads arrays of numbers through four iterators. */
  @SuppressWarnings("unchecked") // it holds what was made of each place
  private static <T> Seq<T> each(int[] places, IntFunction<T> made) {
    if (places.length == 0) {
      return Array.empty();
    }
    Object[] all = new Object[places.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = made.apply(places[i]);
    }
    return (Array<T>) Array.of(all);
  }

  private ExceptionTrace exception(int place) {
    @Nullable Object trace = built[place];
    if (trace == null) {
      trace = ((ExceptionStep<S>) evaluation.questionnaire().steps()[place]).trace(this);
      built[place] = trace;
    }
    return (ExceptionTrace) trace;
  }

  /** The one part that a fact gives; none if it is not known. */
  <P> Seq<TraceBuilder<P>> part(int number, String name) {
    return parts(number, evaluation.<P>part(number).toJavaList(), index -> name);
  }

  /** The parts that a fact gives, numbered from 1; none if they are not known. */
  <P> Seq<TraceBuilder<P>> parts(int number, String name) {
    return parts(number, evaluation.allParts(number), index -> name + " #" + (index + 1));
  }

  @SuppressWarnings("unchecked") // one name, one fact, one type
  private <P> Seq<TraceBuilder<P>> parts(
      int number, List<Evaluation<P>> found, IntFunction<String> name) {
    return (Seq<TraceBuilder<P>>)
        parts.computeIfAbsent(
            number,
            n ->
                Array.ofAll(found)
                    .zipWithIndex(
                        (part, index) ->
                            new TraceBuilder<>(part, path.append(name.apply(index)), asOf)));
  }
}
