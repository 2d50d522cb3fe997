package dev.proviso.evaluation;

import dev.proviso.condition.Condition;
import dev.proviso.condition.Judgment;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.trace.ConditionTrace;
import dev.proviso.trace.Question;
import dev.proviso.trace.access.AbsentDate;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/**
 * A subject with the other input of a decision about it: the date of the decision and the judgments
 * of people.
 *
 * <p>Whatever is asked reads each fact at most once.
 *
 * <pre>{@code
 * EvaluationContext.of(shipment, judgments).condition(explosive).truth();
 * }</pre>
 */
public final class EvaluationContext<S> {

  private static final Fact<Object, LocalDate> AS_OF = Fact.asOf();
  private static final Reading<LocalDate> NO_DATE = AS_OF.read("whatever subject");

  private final S subject;
  private final Seq<Judgment> judgments;
  private final Fact<S, LocalDate> dating;
  private final Reading<LocalDate> date;

  private EvaluationContext(
      S subject, Seq<Judgment> judgments, Fact<S, LocalDate> dating, Reading<LocalDate> date) {
    this.subject = subject;
    this.judgments = judgments;
    this.dating = dating;
    this.date = date;
  }

  /**
   * The context of a subject without a date.
   *
   * @param judgments the judgments that people have made about it
   */
  public static <S> EvaluationContext<S> of(S subject, Iterable<? extends Judgment> judgments) {
    return new EvaluationContext<>(subject, Array.ofAll(judgments), given(), NO_DATE);
  }

  /** The context of the same subject as of a date. */
  public EvaluationContext<S> asOf(LocalDate date) {
    return new EvaluationContext<>(subject, judgments, given(), Reading.known(date));
  }

  /**
   * The context of the same subject as of a date that is one of its facts.
   *
   * @param dating the fact that gives the date
   * @return a new context, that has read nothing but the date; where the subject is known to have
   *     no such date, nothing that is still to be learned could help, so that it is a failure
   */
  public EvaluationContext<S> asOf(Fact<S, LocalDate> dating) {
    return new EvaluationContext<>(subject, judgments, dating, present(dating.read(subject)));
  }

  private static Reading<LocalDate> present(Reading<LocalDate> date) {
    return date.isAbsent() ? AbsentDate.READING : date;
  }

  /**
   * Asks a condition of the subject.
   *
   * @return how it turned out
   */
  public ConditionTrace condition(Condition<S> condition) {
    PlanCompiler<S> asking = new PlanCompiler<>();
    int place = asking.ask(condition);
    Evaluation<S> evaluation = Evaluation.of(asking.questionnaire(), this);
    return TraceBuilder.of(evaluation, dateQuestion()).condition(place);
  }

  S subject() {
    return subject;
  }

  Seq<Judgment> judgments() {
    return judgments;
  }

  @SuppressWarnings("unchecked") // it is read off no subject
  private static <S> Fact<S, LocalDate> given() {
    return (Fact<S, LocalDate>) (Fact<?, LocalDate>) AS_OF;
  }

  String dateName() {
    return dating.name();
  }

  /** What is asked for the date of the decision. */
  Question dateQuestion() {
    return TraceBuilder.fact(Array.empty(), dating);
  }

  boolean isDatedByFact() {
    return !dating.isAsOf();
  }

  Reading<LocalDate> date() {
    return date;
  }
}
