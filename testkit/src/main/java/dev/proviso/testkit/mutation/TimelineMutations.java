package dev.proviso.testkit.mutation;

import dev.proviso.fact.Reading;
import dev.proviso.law.Period;
import dev.proviso.text.ValueText;
import dev.proviso.time.Dated;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.ListedName;
import dev.proviso.time.NameList;
import dev.proviso.time.Register;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/** Every period, dated limit and list that differs from another in one day, value or entry. */
final class TimelineMutations {

  private TimelineMutations() {}

  static Seq<Change<Period>> ofPeriod(Period period) {
    return period
        .from()
        .toArray()
        .appendAll(period.until())
        .distinct()
        .flatMap(
            day ->
                NeighborValues.neighbors(day)
                    .flatMap(
                        moved ->
                            between(
                                    moved(period.from(), day, moved),
                                    moved(period.until(), day, moved))
                                .map(after -> movedDay(after, day, moved))));
  }

  static <T> Seq<Change<Dated<T>>> ofLimit(Dated<T> limit, ValueType<T> type) {
    Seq<Change<Dated<T>>> values =
        limit
            .spans()
            .zipWithIndex()
            .flatMap(
                one ->
                    one._1()
                        .value()
                        .value()
                        .toArray()
                        .flatMap(
                            value ->
                                NeighborValues.from(value, type)
                                    .map(step -> shifted(limit, type, one._2(), value, step)))
                        .flatMap(change -> change));
    return values.appendAll(
        days(limit)
            .flatMap(move -> move.after().map(spans -> move.as(any -> written(limit, spans)))));
  }

  private static <T> Option<Change<Dated<T>>> shifted(
      Dated<T> limit, ValueType<T> type, int index, T value, T step) {
    Span<T> span = limit.spans().get(index);
    return period(span)
        .map(
            days ->
                Change.becoming(
                    MutationKind.SHIFTED_LIMIT,
                    written(
                        limit,
                        limit
                            .spans()
                            .update(index, Span.during(days, step).citing(span.citations()))),
                    ValueText.labeled(value, type) + " on " + span.days(),
                    ValueText.labeled(step, type)));
  }

  private static <T> Dated<T> written(Dated<T> limit, Seq<Span<T>> spans) {
    return Dated.check(limit.name(), spans)
        .get()
        .beforeFirst(limit.beforeFirst())
        .afterLast(limit.afterLast());
  }

  static <M> Seq<Change<Register<M>>> ofRegister(Register<M> register) {
    if (register instanceof Roster<M> roster) {
      return ofRoster(roster);
    }
    @SuppressWarnings("unchecked") // a list of names is a register of names
    Seq<Change<Register<M>>> names =
        (Seq<Change<Register<M>>>) (Seq<?>) ofNames((NameList) register);
    return names;
  }

  private static <M> Seq<Change<Register<M>>> ofRoster(Roster<M> roster) {
    Dated<ListSnapshot<M>> listings = roster.listings();
    Seq<Change<Register<M>>> fewer =
        listings
            .spans()
            .zipWithIndex()
            .flatMap(
                one ->
                    one._1()
                        .value()
                        .value()
                        .toArray()
                        .flatMap(listing -> fewer(roster, one._2(), listing)));
    return fewer.appendAll(
        days(listings)
            .flatMap(move -> move.after().map(spans -> move.as(any -> written(roster, spans)))));
  }

  private static <M> Seq<Change<Register<M>>> fewer(
      Roster<M> roster, int index, ListSnapshot<M> listing) {
    Span<ListSnapshot<M>> span = roster.listings().spans().get(index);
    return listing
        .members()
        .toArray()
        .flatMap(
            member ->
                period(span)
                    .map(
                        days ->
                            new Change<>(
                                MutationKind.REMOVED_ENTRY,
                                written(
                                    roster,
                                    roster
                                        .listings()
                                        .spans()
                                        .update(
                                            index,
                                            Span.during(days, without(listing, member))
                                                .citing(span.citations()))),
                                "`"
                                    + ValueText.labeled(member, roster.type())
                                    + "` is left off on "
                                    + span.days())));
  }

  private static <M> ListSnapshot<M> without(ListSnapshot<M> listing, M member) {
    io.vavr.collection.Set<M> rest = listing.members().remove(member);
    ListSnapshot<M> fewer = rest.isEmpty() ? ListSnapshot.<M>nobody() : ListSnapshot.of(rest);
    ListSnapshot<M> absent = listing.absent().isEmpty() ? fewer : fewer.without(listing.absent());
    return listing.incomplete().map(absent::othersUnknown).getOrElse(absent);
  }

  private static <M> Register<M> written(Roster<M> roster, Seq<Span<ListSnapshot<M>>> spans) {
    return Roster.check(roster.name(), spans)
        .get()
        .beforeFirst(roster.listings().beforeFirst())
        .afterLast(roster.listings().afterLast());
  }

  private static Seq<Change<NameList>> ofNames(NameList list) {
    Seq<ListedName> entries = list.entries();
    Seq<Change<NameList>> fewer =
        (entries.size() == 1 ? Array.<ListedName>empty() : entries)
            .flatMap(
                entry ->
                    written(list, entries.remove(entry))
                        .map(
                            after ->
                                new Change<>(
                                    MutationKind.REMOVED_ENTRY,
                                    after,
                                    "`"
                                        + entry.name()
                                        + "` is left off on "
                                        + entry.span().days())));
    return fewer.appendAll(
        entries.flatMap(
            entry ->
                days(entry.span())
                    .flatMap(
                        move ->
                            written(list, entries.replace(entry, during(entry, move.after())))
                                .map(
                                    after ->
                                        move.<NameList>as(any -> after)
                                            .within("the entry of `" + entry.name() + "`")))));
  }

  private static Seq<Change<Period>> days(Span<?> span) {
    return period(span).toArray().flatMap(TimelineMutations::ofPeriod);
  }

  private static ListedName during(ListedName entry, Period days) {
    LocalDate from = days.from().get();
    ListedName moved =
        days.until()
            .map(until -> ListedName.from(entry.name(), from).until(until))
            .getOrElse(() -> ListedName.from(entry.name(), from));
    return moved
        .alias(entry.aliases())
        .citing(entry.span().citations().toJavaArray(dev.proviso.law.Citation[]::new));
  }

  private static Option<NameList> written(NameList list, Seq<ListedName> entries) {
    return NameList.check(list.name(), list.known(), entries)
        .toOption()
        .map(written -> written.afterLast(list.afterLast()));
  }

  /** The spans of a timeline with one of its days moved; none, where a span would hold no day. */
  private static <T> Seq<Change<Option<Seq<Span<T>>>>> days(Dated<T> limit) {
    return limit
        .changes()
        .flatMap(
            day ->
                NeighborValues.neighbors(day)
                    .map(moved -> movedDay(moved(limit.spans(), day, moved), day, moved)));
  }

  private static <T> Option<Seq<Span<T>>> moved(Seq<Span<T>> spans, LocalDate day, LocalDate to) {
    Seq<Option<Span<T>>> moved =
        spans.map(
            span ->
                between(moved(span.from(), day, to), moved(span.until(), day, to))
                    .map(days -> during(span, days)));
    return Option.when(moved.forAll(Option::isDefined), () -> moved.flatMap(span -> span));
  }

  private static <T> Span<T> during(Span<T> span, Period days) {
    Reading<T> value = span.value();
    return value
        .value()
        .map(known -> Span.during(days, known))
        .getOrElse(() -> Span.unknown(days, value.reason().getOrElse("not known")))
        .citing(span.citations());
  }

  private static Option<LocalDate> moved(Option<LocalDate> end, LocalDate day, LocalDate to) {
    return end.map(one -> one.equals(day) ? to : one);
  }

  private static Option<Period> period(Span<?> span) {
    return between(span.from(), span.until());
  }

  /** The days between two ends; none, if there are none. */
  private static Option<Period> between(Option<LocalDate> from, Option<LocalDate> until) {
    if (from.isEmpty() || until.isEmpty()) {
      return Option.some(
          from.map(Period::from).orElse(() -> until.map(Period::before)).getOrElse(Period::always));
    }
    return Option.when(
        from.get().isBefore(until.get()), () -> Period.from(from.get()).until(until.get()));
  }

  private static <T> Change<T> movedDay(T after, LocalDate day, LocalDate moved) {
    return Change.becoming(MutationKind.MOVED_DAY, after, day.toString(), moved.toString());
  }
}
