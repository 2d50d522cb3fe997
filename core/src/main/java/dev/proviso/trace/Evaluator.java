package dev.proviso.trace;

import dev.proviso.condition.Condition;
import dev.proviso.condition.Judgment;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/**
 * A subject with what a decision about it is given besides: the date as of which it is made, and
 * the judgments of people.
 *
 * <p>Whatever is asked reads each fact at most once. Policies use it; callers ask {@code
 * policy.decide(subject)}.
 *
 * <pre>{@code
 * Evaluator.of(shipment, judgments).condition(explosive).truth();
 * }</pre>
 *
 * @param <S> the type of the subject
 */
public final class Evaluator<S> {

  private static final Fact<Object, LocalDate> AS_OF = Fact.asOf();
  private static final Reading<LocalDate> NO_DATE = AS_OF.read("whatever subject");

  private final S subject;
  private final Seq<Judgment> judgments;
  private final String dateName;
  private final Reading<LocalDate> date;

  private Evaluator(S subject, Seq<Judgment> judgments, String dateName, Reading<LocalDate> date) {
    this.subject = subject;
    this.judgments = judgments;
    this.dateName = dateName;
    this.date = date;
  }

  /**
   * An evaluator of a subject without a date.
   *
   * @param subject the subject
   * @param judgments the judgments that people have made about it
   * @param <S> the type of the subject
   * @return the evaluator
   */
  public static <S> Evaluator<S> of(S subject, Iterable<? extends Judgment> judgments) {
    return new Evaluator<>(subject, Array.ofAll(judgments), AS_OF.name(), NO_DATE);
  }

  /**
   * An evaluator of the same subject as of a date.
   *
   * @param date the date
   * @return a new evaluator
   */
  public Evaluator<S> asOf(LocalDate date) {
    return new Evaluator<>(subject, judgments, AS_OF.name(), Reading.known(date));
  }

  /**
   * An evaluator of the same subject as of a date that is one of its facts.
   *
   * @param dating the fact that gives the date
   * @return a new evaluator, that has read nothing but the date
   */
  public Evaluator<S> asOf(Fact<S, LocalDate> dating) {
    return new Evaluator<>(subject, judgments, dating.name(), dating.read(subject));
  }

  /**
   * Asks a condition of the subject.
   *
   * @param condition the condition
   * @return how it turned out
   */
  public ConditionTrace condition(Condition<S> condition) {
    Asking<S> asking = new Asking<>();
    int place = asking.ask(condition);
    Findings<S> findings = Findings.of(asking.questionnaire(), this);
    return Telling.of(findings, dateName).condition(place);
  }

  S subject() {
    return subject;
  }

  Seq<Judgment> judgments() {
    return judgments;
  }

  String dateName() {
    return dateName;
  }

  boolean isDatedByFact() {
    return !dateName.equals(AS_OF.name());
  }

  Reading<LocalDate> date() {
    return date;
  }
}
