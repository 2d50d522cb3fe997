package dev.proviso.evaluation;

import dev.proviso.algebra.TruthCode;
import dev.proviso.condition.Judgment;
import dev.proviso.fact.Reading;
import dev.proviso.fact.SafeReading;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came of asking one subject, or one part of it: what was read, each fact once, and how each
 * step turned out. It is little, and all that a trace needs: traces are made of it when somebody
 * asks for the reasons, and nothing is read or compared again for them.
 */
final class Evaluation<S> {

  private final StepProgram<S> program;
  private final @Nullable S subject;
  private final boolean hasSubject;
  private final Seq<Judgment> judgments;
  private final Reading<LocalDate> asOf;
  private final @Nullable Reading<?>[] readings;
  private final byte[] codes;
  private @Nullable Reading<Boolean> @Nullable [] verdicts;
  private @Nullable Object @Nullable [] parts;

  private Evaluation(
      StepProgram<S> program,
      boolean hasSubject,
      @Nullable S subject,
      Seq<Judgment> judgments,
      Reading<LocalDate> asOf) {
    this.program = program;
    this.hasSubject = hasSubject;
    this.subject = subject;
    this.judgments = judgments;
    this.asOf = asOf;
    this.readings = new Reading<?>[program.facts()];
    this.codes = new byte[program.steps().length];
  }

  /** Asks a subject everything. */
  static <S> Evaluation<S> of(StepProgram<S> program, EvaluationContext<S> about) {
    Evaluation<S> evaluation =
        new Evaluation<>(program, true, about.subject(), about.judgments(), about.date());
    if (about.isDatedByFact()) {
      int dating = program.place(about.dateName());
      if (dating != StepProgram.AS_OF) {
        evaluation.readings[dating] = about.date();
      }
    }
    return evaluation.asked();
  }

  /** Asks an unknown part, all of whose facts are unknown, with the same date and judgments. */
  <P> Evaluation<P> ofUnknownPart(StepProgram<P> part) {
    Evaluation<P> unknown = new Evaluation<>(part, false, null, judgments, asOf);
    Arrays.fill(unknown.readings, Reading.unknown());
    return unknown.asked();
  }

  private Evaluation<S> asked() {
    Step<S>[] steps = program.steps();
    for (int place = 0; place < steps.length; place++) {
      codes[place] = (byte) steps[place].ask(this);
    }
    return this;
  }

  /** Whether there is a subject; an unknown part has none. */
  boolean hasSubject() {
    return hasSubject;
  }

  @SuppressWarnings("NullAway") // only asked where there is one, which its author may call null
  S subject() {
    return subject;
  }

  Seq<Judgment> judgments() {
    return judgments;
  }

  StepProgram<S> questionnaire() {
    return program;
  }

  /** The truth of each step, encoded by {@link TruthCode}; not to be changed. */
  byte[] codes() {
    return codes;
  }

  int code(int place) {
    return codes[place];
  }

  /** Whether it holds and none of its exceptions does. */
  int unless(int condition, int[] exceptions) {
    return TruthCode.unless(codes[condition], codes, exceptions);
  }

  /** Reads a fact, once; a second look gives the same answer whatever its author's code does. */
  @SuppressWarnings("unchecked") // one name, one fact, one type
  <T> Reading<T> read(int fact) {
    if (fact == StepProgram.AS_OF) {
      return (Reading<T>) asOf;
    }
    @Nullable Reading<?> reading = readings[fact];
    if (reading == null) {
      reading = program.fact(fact).read(subject());
      readings[fact] = reading;
    }
    return (Reading<T>) reading;
  }

  /** Keeps the reading of a step where its code does not include the reason and the remarks. */
  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
  void keep(Step<S> step, Reading<Boolean> verdict) {
    if (verdicts == null) {
      verdicts = new Reading[codes.length];
    }
    verdicts[step.place()] = verdict;
  }

  Option<Reading<Boolean>> verdict(Step<S> step) {
    return verdicts == null ? Option.none() : Option.of(verdicts[step.place()]);
  }

  private @Nullable Object[] kept() {
    if (parts == null) {
      parts = new Object[program.parts()];
    }
    return parts;
  }

  /** The one part that a fact gives, asked when first looked at. */
  @SuppressWarnings("unchecked") // one name, one fact, one type
  <P> Evaluation<P> part(int number, P part) {
    @Nullable Object[] kept = kept();
    @Nullable Object asked = kept[number];
    if (asked == null) {
      asked = asked(number, part);
      kept[number] = asked;
    }
    return (Evaluation<P>) asked;
  }

  /** The one part, if it was asked. */
  @SuppressWarnings("unchecked") // one name, one fact, one type
  <P> Option<Evaluation<P>> part(int number) {
    return parts == null ? Option.none() : Option.of((Evaluation<P>) parts[number]);
  }

  /** Each part that a fact gives, asked when first looked at; null if they are not known. */
  @SuppressWarnings("unchecked") // one name, one fact, one type
  <P> @Nullable List<Evaluation<P>> parts(int number, int fact, Step<S> step) {
    @Nullable Object[] kept = kept();
    @Nullable Object asked = kept[number];
    if (asked == null) {
      asked = this.<Seq<P>>read(fact).then(each -> askedEach(number, each));
      kept[number] = asked;
    }
    Reading<List<Evaluation<P>>> each = (Reading<List<Evaluation<P>>>) asked;
    if (!each.isKnown()) {
      keep(step, each.then(all -> Reading.unknown()));
      return null;
    }
    return each.value().get();
  }

  /** The several parts, if they were asked. */
  @SuppressWarnings("unchecked") // one name, one fact, one type
  <P> List<Evaluation<P>> allParts(int number) {
    return parts == null || parts[number] == null
        ? List.of()
        : ((Reading<List<Evaluation<P>>>) parts[number]).value().getOrElse(List.of());
  }

  /** A sequence is run through once: a second run may differ, or throw. */
  private <P> Reading<List<Evaluation<P>>> askedEach(int number, Seq<P> each) {
    return SafeReading.run(() -> listed(Array.ofAll(each)))
        .then(
            all -> {
              List<Evaluation<P>> asked = new ArrayList<>(all.size());
              all.forEach(part -> asked.add(asked(number, part)));
              return Reading.known(asked);
            });
  }

  /** A list that is run through again may hold null though it held none before. */
  private static <P> Reading<Array<P>> listed(Array<P> all) {
    return all.exists(Objects::isNull) ? Reading.failed("the list holds null") : Reading.known(all);
  }

  private <P> Evaluation<P> asked(int number, P part) {
    return new Evaluation<>(program.<P>part(number), true, part, judgments, asOf).asked();
  }
}
