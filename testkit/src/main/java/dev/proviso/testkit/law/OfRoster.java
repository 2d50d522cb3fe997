package dev.proviso.testkit.law;

import dev.proviso.fact.Reading;
import dev.proviso.law.Citation;
import dev.proviso.time.Roster;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/** A roster on trial. */
class OfRoster<M> extends Roll<M> {

  private final Roster<M> roster;

  OfRoster(Roster<M> roster) {
    this.roster = roster;
  }

  @Override
  public String name() {
    return roster.name();
  }

  @Override
  Seq<Entry<M>> entries() {
    return roster
        .listings()
        .spans()
        .map(
            span ->
                new Entry<>(
                    span.days(),
                    span.value().value().map(one -> one.members()).getOrElse(LinkedHashSet::empty),
                    span.value().value().map(one -> one.absent()).getOrElse(LinkedHashSet::empty),
                    span.from(),
                    span.until(),
                    span.citations()));
  }

  @Override
  Reading<Boolean> lists(M member, LocalDate day) {
    return roster.lists(member, day);
  }

  @Override
  Reading<Boolean> listsOther(LocalDate day) {
    return roster.listsOther(day);
  }

  @Override
  boolean isKnown(LocalDate day) {
    return roster.listings().spanOn(day).isDefined();
  }

  @Override
  Seq<M> mentioned() {
    return roster.mentioned();
  }

  @Override
  Seq<LocalDate> changes() {
    return roster.changes();
  }

  @Override
  Seq<Citation> citations(LocalDate day) {
    return roster.citations(day);
  }

  @Override
  Roll<M> reordered() {
    return new OfRoster<>(
        Roster.check(roster.name(), roster.listings().spans().reverse())
            .get()
            .beforeFirst(roster.listings().beforeFirst())
            .afterLast(roster.listings().afterLast()));
  }
}
