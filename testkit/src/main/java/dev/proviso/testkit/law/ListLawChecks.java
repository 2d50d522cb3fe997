package dev.proviso.testkit.law;

import dev.proviso.fact.Reading;
import dev.proviso.law.Citation;
import dev.proviso.testkit.law.ListUnderTest.Entry;
import dev.proviso.testkit.law.ListUnderTest.Query;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;

/** The checks of the laws of lists. */
final class ListLawChecks {

  private ListLawChecks() {}

  static <M> Option<LawFault> listed(ListUnderTest<M> of, long number) {
    return of.query(number)
        .filter(query -> of.isKnown(query.day()))
        .flatMap(
            query ->
                of.naming(query)
                    .headOption()
                    .filter(entry -> !of.lists(query.member(), query.day()).value().contains(true))
                    .map(entry -> entry.detailed(fault(of, query, "is entered"))));
  }

  static <M> Option<LawFault> unlisted(ListUnderTest<M> of, long number) {
    return of.query(number)
        .filter(query -> of.isKnown(query.day()) && of.naming(query).isEmpty())
        .filter(query -> of.lists(query.member(), query.day()).value().contains(true))
        .map(query -> fault(of, query, "is not entered"));
  }

  static <M> Seq<LawFault> removed(ListUnderTest<M> of) {
    return of.entries()
        .flatMap(
            entry ->
                entry
                    .until()
                    .toArray()
                    .filter(of::isKnown)
                    .flatMap(
                        end ->
                            entry
                                .names()
                                .toArray()
                                .map(member -> new Query<>(member, end))
                                .filter(query -> of.naming(query).isEmpty())
                                .filter(query -> isMember(of, query))
                                .map(query -> entry.detailed(fault(of, query, "was removed")))));
  }

  private static <M> boolean isMember(ListUnderTest<M> of, Query<M> query) {
    return of.lists(query.member(), query.day()).value().contains(true);
  }

  static <M> Option<LawFault> absent(ListUnderTest<M> of, long number) {
    return of.query(number)
        .filter(of::isAbsent)
        .filter(query -> !of.lists(query.member(), query.day()).value().contains(false))
        .map(query -> fault(of, query, "is named as not being on the list"));
  }

  static <M> Option<LawFault> outside(ListUnderTest<M> of, long number) {
    return of.query(number)
        .filter(query -> !of.isKnown(query.day()))
        .filter(query -> !isExplained(of.lists(query.member(), query.day())))
        .map(query -> fault(of, query, "is asked about on a day for which the list is not known"));
  }

  private static boolean isExplained(Reading<Boolean> reading) {
    return reading.value().isDefined()
        ? reading.remarks().nonEmpty()
        : reading.reason().exists(why -> !why.isBlank());
  }

  static <M> Seq<LawFault> strangers(ListUnderTest<M> of) {
    return of.days()
        .filter(day -> of.listsOther(day).value().contains(true))
        .map(
            day ->
                LawFault.of(day.toString(), "someone is on the list whom it never mentions")
                    .where("day", day));
  }

  static <M> Option<LawFault> steady(ListUnderTest<M> of, long number) {
    return of.query(number)
        .filter(query -> !of.changes().contains(query.day()))
        .filter(
            query -> {
              Query<M> eve = new Query<>(query.member(), query.day().minusDays(1));
              return !of.lists(query.member(), query.day())
                  .value()
                  .equals(of.lists(eve.member(), eve.day()).value());
            })
        .map(query -> fault(of, query, "changes on a day that is not said to change anything"));
  }

  static <M> Option<LawFault> ordered(ListUnderTest<M> of, long number) {
    ListUnderTest<M> other = of.other();
    return of.query(number)
        .filter(
            query ->
                !of.lists(query.member(), query.day())
                    .value()
                    .equals(other.lists(query.member(), query.day()).value()))
        .map(query -> fault(of, query, "is answered otherwise if entered in another order"));
  }

  static <M> Seq<LawFault> cited(ListUnderTest<M> of) {
    return of.entries()
        .filter(entry -> entry.citations().isEmpty())
        .map(entry -> entry.detailed(LawFault.of(entry.called(), "it is written nowhere")));
  }

  static <M> Seq<LawFault> citedOnTheDay(ListUnderTest<M> of) {
    return of.days()
        .flatMap(
            day -> {
              Set<Citation> cited = HashSet.ofAll(of.citations(day));
              return of.entries()
                  .find(entry -> entry.covers(day) && !cited.containsAll(entry.citations()))
                  .map(entry -> onTheDay(entry, day))
                  .toArray();
            })
        .distinctBy(LawFault::about);
  }

  private static LawFault onTheDay(Entry<?> entry, LocalDate day) {
    return entry
        .detailed(LawFault.of(entry.called(), "its citation is not among those of the day"))
        .where("day", day);
  }

  private static <M> LawFault fault(ListUnderTest<M> of, Query<M> query, String found) {
    Reading<Boolean> answer = of.lists(query.member(), query.day());
    String said =
        answer
            .value()
            .map(listed -> listed ? "listed" : "not listed")
            .getOrElse("not known to be listed or not");
    return LawFault.of(String.valueOf(query.member()), "who " + found + " is " + said)
        .where("member", query.member())
        .where("day", query.day());
  }
}
