package dev.proviso.compiled;

import dev.proviso.condition.Comparison;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The places that answers may be sorted to. Places that no comparison distinguishes are one place.
 *
 * @param places what each place is joined to; whoever asks for every answer keeps it at hand
 * @param size how many places are left
 * @param tests what each comparison says of the places that are left
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record MergedCells(int[] places, int size, Map<Comparison<?, ?>, TruthByCell> tests) {

  /** How many truths are written down in full, to join places that make no difference. */
  private static final int WRITTEN_DOWN = 1 << 16;

  /**
   * Joins places.
   *
   * @param count how many there are
   * @param tests what each comparison says of them
   */
  static MergedCells of(int count, Map<Comparison<?, ?>, TruthByCell> tests) {
    return (long) count * tests.size() > WRITTEN_DOWN
        ? byChanges(count, tests)
        : byTruths(count, tests);
  }

  /** Joins places that lie side by side. */
  private static MergedCells byChanges(int count, Map<Comparison<?, ?>, TruthByCell> tests) {
    BitSet changes = new BitSet(count);
    changes.set(0);
    for (TruthByCell verdicts : tests.values()) {
      for (int change : verdicts.changes()) {
        changes.set(change);
      }
    }
    // A change behind the last place separates no two places.
    changes.clear(count);
    int[] starts = changes.stream().toArray();
    int[] joined = new int[count];
    int now = -1;
    for (int place = 0; place < count; place++) {
      now += changes.get(place) ? 1 : 0;
      joined[place] = now;
    }
    Map<Comparison<?, ?>, TruthByCell> moved = new HashMap<>();
    tests.forEach((comparison, verdicts) -> moved.put(comparison, verdicts.among(starts)));
    return new MergedCells(joined, starts.length, moved);
  }

  /** Joins places wherever they lie. */
  private static MergedCells byTruths(int count, Map<Comparison<?, ?>, TruthByCell> tests) {
    List<Comparison<?, ?>> order = new ArrayList<>(tests.keySet());
    Map<List<Integer>, Integer> classes = new HashMap<>();
    List<List<Integer>> truths = new ArrayList<>();
    int[] joined = new int[count];
    for (int place = 0; place < count; place++) {
      List<Integer> truthsHere = new ArrayList<>();
      for (Comparison<?, ?> comparison : order) {
        truthsHere.add(Objects.requireNonNull(tests.get(comparison)).truth(place));
      }
      @Nullable Integer known = classes.putIfAbsent(truthsHere, classes.size());
      if (known == null) {
        known = truths.size();
        truths.add(truthsHere);
      }
      joined[place] = known;
    }
    Map<Comparison<?, ?>, TruthByCell> written = new HashMap<>();
    for (int i = 0; i < order.size(); i++) {
      int[] column = new int[truths.size()];
      for (int place = 0; place < column.length; place++) {
        column[place] = truths.get(place).get(i);
      }
      written.put(order.get(i), new TruthByCell.Dense(column));
    }
    return new MergedCells(joined, truths.size(), written);
  }

  /** What a comparison says of the places that are left. */
  TruthByCell verdicts(Comparison<?, ?> comparison) {
    return Objects.requireNonNull(tests.get(comparison), "joined with it");
  }
}
