package dev.proviso.testkit.law;

import dev.proviso.time.Roster;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/** A roster on trial. */
class RosterUnderTest<M> extends ListUnderTest<M> {

  private final Roster<M> roster;

  RosterUnderTest(Roster<M> roster) {
    super(roster);
    this.roster = roster;
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
  boolean isKnown(LocalDate day) {
    return roster.listings().spanOn(day).isDefined();
  }

  @Override
  ListUnderTest<M> reordered() {
    return new RosterUnderTest<>(
        Roster.check(roster.name(), roster.listings().spans().reverse())
            .get()
            .beforeFirst(roster.listings().beforeFirst())
            .afterLast(roster.listings().afterLast()));
  }
}
