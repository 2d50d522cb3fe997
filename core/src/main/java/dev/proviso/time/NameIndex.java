package dev.proviso.time;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The entries of a list by the names that they are called, and each of these names in normal form.
 *
 * <p>It holds a few hundred bytes for each name. Whether a name is called or resembles an entry
 * does not depend on the day; the day decides only which of these entries count.
 */
final class NameIndex {

  /** An entry that a name fits, and how well. */
  record Candidate(ListedName entry, NameMatch match) {

    boolean isListed(LocalDate day) {
      return entry.span().contains(day);
    }
  }

  private record Indexed(ListedName entry, Seq<NormalizedName> names) {

    boolean resembles(NormalizedName called) {
      return names.exists(known -> NameSimilarity.resemble(known, called));
    }
  }

  private final Seq<Indexed> all;
  private final Map<String, List<ListedName>> byName;

  private NameIndex(Seq<Indexed> all, Map<String, List<ListedName>> byName) {
    this.all = all;
    this.byName = byName;
  }

  static NameIndex of(Seq<ListedName> entries) {
    Map<String, List<ListedName>> byName = new HashMap<>();
    List<Indexed> all = new ArrayList<>();
    for (ListedName entry : entries) {
      Seq<String> names = entry.aliases().prepend(entry.name()).distinct();
      names.forEach(called -> byName.computeIfAbsent(called, key -> new ArrayList<>()).add(entry));
      all.add(new Indexed(entry, names.map(NormalizedName::of).toArray()));
    }
    return new NameIndex(Array.ofAll(all), byName);
  }

  /** The entries whose name or alias this is to the letter, on any day. */
  Seq<ListedName> called(String name) {
    return Array.ofAll(byName.getOrDefault(name, List.of()));
  }

  /** The entries that a name fits on any day, in their order. */
  Seq<Candidate> candidates(String called) {
    NormalizedName name = NormalizedName.of(called);
    List<ListedName> exact = byName.getOrDefault(called, List.of());
    List<Candidate> found = new ArrayList<>();
    for (Indexed one : all) {
      ListedName entry = one.entry();
      if (exact.contains(entry)) {
        found.add(
            new Candidate(entry, entry.name().equals(called) ? NameMatch.EXACT : NameMatch.ALIAS));
      } else if (one.resembles(name)) {
        found.add(new Candidate(entry, NameMatch.POSSIBLE));
      }
    }
    return Array.ofAll(found);
  }
}
