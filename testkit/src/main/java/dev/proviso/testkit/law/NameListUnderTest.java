package dev.proviso.testkit.law;

import dev.proviso.time.NameList;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/** A list of names on trial: every entry counts under its name and its aliases. */
class NameListUnderTest extends ListUnderTest<String> {

  private final NameList names;

  NameListUnderTest(NameList names) {
    super(names);
    this.names = names;
  }

  @Override
  Seq<Entry<String>> entries() {
    return names
        .entries()
        .map(
            entry ->
                new Entry<>(
                    entry.name(),
                    LinkedHashSet.ofAll(entry.aliases().prepend(entry.name())),
                    LinkedHashSet.empty(),
                    entry.span().from(),
                    entry.span().until(),
                    entry.span().citations()));
  }

  @Override
  boolean isKnown(LocalDate day) {
    return names.known().contains(day);
  }

  @Override
  ListUnderTest<String> reordered() {
    return new NameListUnderTest(
        NameList.check(names.name(), names.known(), names.entries().reverse())
            .get()
            .afterLast(names.afterLast()));
  }
}
