package dev.proviso.testkit.law;

import dev.proviso.fact.Reading;
import dev.proviso.regime.Edition;
import dev.proviso.regime.TransitionalClause;
import dev.proviso.testkit.law.TimelineUnderTest.Stretch;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/** The checks of the laws of timelines. */
final class TimelineLawChecks {

  private TimelineLawChecks() {}

  static Option<LawFault> overlapping(TimelineUnderTest of, long number) {
    LocalDate day = of.day(number);
    Seq<Stretch> covering = of.stretches().filter(one -> one.covers(day));
    return Option.when(
        covering.size() > 1,
        () ->
            LawFault.of(covering.last().called(), "two values hold on one day")
                .citing(covering.flatMap(Stretch::citations))
                .where("day", day)
                .where("days", covering.map(Stretch::called).mkString(" and ")));
  }

  static Option<LawFault> gap(TimelineUnderTest of, long number) {
    LocalDate day = of.day(number);
    boolean inside =
        of.stretches().exists(one -> one.from().forAll(first -> !day.isBefore(first)))
            && of.stretches().exists(one -> one.until().forAll(day::isBefore));
    return Option.when(
        inside && of.stretches().forAll(one -> !one.covers(day)),
        () -> LawFault.of(day.toString(), "no value holds on the day").where("day", day));
  }

  static Option<LawFault> answering(TimelineUnderTest of, long number) {
    LocalDate day = of.day(number);
    return of.stretches()
        .find(one -> one.covers(day))
        .filter(one -> !one.value().equals(of.answer(day)))
        .map(one -> wrong(of, one, day));
  }

  static Seq<LawFault> firstDay(TimelineUnderTest of) {
    return of.stretches()
        .filter(one -> one.from().exists(first -> !one.value().equals(of.answer(first))))
        .map(one -> wrong(of, one, one.from().get()));
  }

  static Seq<LawFault> lastDay(TimelineUnderTest of) {
    return of.stretches()
        .filter(one -> one.until().exists(end -> !one.value().equals(of.answer(end.minusDays(1)))))
        .map(one -> wrong(of, one, one.until().get().minusDays(1)));
  }

  private static LawFault wrong(TimelineUnderTest of, Stretch stretch, LocalDate day) {
    return stretch
        .detailed(
            LawFault.of(
                stretch.called(),
                "it answers " + words(of.answer(day)) + ", not " + words(stretch.value())))
        .where("day", day);
  }

  static Option<LawFault> steady(TimelineUnderTest of, long number) {
    LocalDate day = of.day(number);
    LocalDate eve = day.minusDays(1);
    // Outside the known days, remarks and reasons contain the date, so only values are compared.
    return Option.when(
        !of.changes().contains(day) && !of.answer(day).value().equals(of.answer(eve).value()),
        () ->
            LawFault.of(day.toString(), "the answer changes on a day that is not said to change it")
                .where("day", day)
                .where("before", words(of.answer(eve)))
                .where("then", words(of.answer(day))));
  }

  static Option<LawFault> outside(TimelineUnderTest of, long number) {
    LocalDate day = of.day(number);
    Reading<?> answer = of.answer(day);
    boolean explained =
        answer.value().isDefined()
            ? answer.remarks().nonEmpty()
            : answer.reason().exists(why -> !why.isBlank());
    return Option.when(
        of.stretches().forAll(one -> !one.covers(day)) && !explained,
        () ->
            LawFault.of(day.toString(), "the answer does not say that it is about a day outside")
                .where("day", day)
                .where("answer", words(answer)));
  }

  static Seq<LawFault> cited(TimelineUnderTest of) {
    return of.stretches()
        .filter(one -> one.citations().isEmpty())
        .map(one -> one.detailed(LawFault.of(one.called(), "it is written nowhere")));
  }

  static Seq<LawFault> idle(TimelineUnderTest of) {
    return of.stretches()
        .zip(of.stretches().drop(1))
        .filter(
            pair ->
                pair._1().value().equals(pair._2().value())
                    && pair._1().citations().equals(pair._2().citations()))
        .map(
            pair ->
                pair._2()
                    .detailed(
                        LawFault.of(pair._2().called(), "it is equivalent to what came before")));
  }

  static <T> Seq<LawFault> announced(EditionsUnderTest<T> of) {
    return of.editions()
        .all()
        .flatMap(
            edition ->
                edition
                    .announcedOn()
                    .toArray()
                    .flatMap(
                        announced ->
                            of.days()
                                .find(
                                    day ->
                                        of.known(announced.minusDays(1), day)
                                            .exists(one -> one.id().equals(edition.id())))
                                .map(
                                    day ->
                                        LawFault.of(
                                                edition.id(), "it is known before it was announced")
                                            .citing(edition.citations())
                                            .where("announced", announced)
                                            .where("day", day))));
  }

  static <T> Seq<LawFault> kept(EditionsUnderTest<T> of) {
    return of.editions()
        .transitions()
        .flatMap(clause -> Array.ofAll(held(of, clause)).appendAll(ended(of, clause)));
  }

  /** What was made on the eve of the first day that is not covered, by the clauses before it. */
  private static <T> Option<LawFault> held(EditionsUnderTest<T> of, TransitionalClause clause) {
    LocalDate made = clause.madeBefore().minusDays(1);
    LocalDate day = clause.until().map(end -> end.minusDays(1)).getOrElse(clause.madeBefore());
    String expected =
        of.editions()
            .transitions()
            .find(one -> one.covers(made, day))
            .map(TransitionalClause::edition)
            .getOrElse("no edition");
    return judged(of, clause, day, made, expected);
  }

  private static <T> Option<LawFault> ended(EditionsUnderTest<T> of, TransitionalClause clause) {
    LocalDate made = clause.madeBefore().minusDays(1);
    Option<LawFault> after =
        clause
            .until()
            .filter(end -> of.editions().transitions().forAll(one -> !one.covers(made, end)))
            .flatMap(end -> judged(of, clause, end, made, inForce(of, end)));
    LocalDate late = clause.madeBefore();
    return after.orElse(
        () ->
            of.editions().transitions().exists(one -> one.covers(late, late))
                ? Option.none()
                : judged(of, clause, late, late, inForce(of, late)));
  }

  private static String inForce(EditionsUnderTest<?> of, LocalDate day) {
    return of.stretches()
        .find(one -> one.covers(day))
        .flatMap(one -> one.value().value())
        .map(String::valueOf)
        .getOrElse("no edition");
  }

  private static <T> Option<LawFault> judged(
      EditionsUnderTest<T> of,
      TransitionalClause clause,
      LocalDate day,
      LocalDate made,
      String expected) {
    String found = of.judging(day, made).map(Edition::id).getOrElse("no edition");
    return Option.when(
        !found.equals(expected),
        () ->
            LawFault.of(clause.id(), "it is judged by " + found + ", not by " + expected)
                .citing(clause.citations())
                .where("made", made)
                .where("day", day));
  }

  private static String words(Reading<?> reading) {
    return reading
        .value()
        .map(value -> "`" + value + "`" + (reading.remarks().isEmpty() ? "" : ", with a remark"))
        .getOrElse(() -> "unknown" + reading.reason().map(why -> " (" + why + ")").getOrElse(""));
  }
}
