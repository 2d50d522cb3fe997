package dev.proviso.testkit.boundary;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Few candidates that show as much as all of them: greedily chosen, then thinned, and put in the
 * order of the conditions that they show to matter.
 */
final class CandidateSelection {

  private final CandidatePool pool;
  private final List<Candidate> chosen = new ArrayList<>();

  CandidateSelection(CandidatePool pool) {
    this.pool = pool;
    BitSet goals = goals();
    List<Candidate> greedy = greedy(goals);
    thin(greedy, goals);
    for (int bit = goals.nextSetBit(0); bit >= 0; bit = goals.nextSetBit(bit + 1)) {
      int shown = bit;
      Candidate first = greedy.stream().filter(one -> one.shows(shown)).findFirst().orElseThrow();
      if (!chosen.contains(first)) {
        chosen.add(first);
      }
    }
  }

  /** Only pairs count, so half a pair is no goal. */
  private BitSet goals() {
    BitSet goals = new BitSet();
    pool.candidates().forEach(one -> goals.or(one.shown()));
    for (int i = 0; i < pool.conditions(); i++) {
      if (!goals.get(Candidate.bit(i, true)) || !goals.get(Candidate.bit(i, false))) {
        goals.clear(Candidate.bit(i, true));
        goals.clear(Candidate.bit(i, false));
      }
    }
    return goals;
  }

  private List<Candidate> greedy(BitSet goals) {
    List<Candidate> picked = new ArrayList<>();
    BitSet open = (BitSet) goals.clone();
    while (!open.isEmpty()) {
      Candidate best = pool.candidates().get(0);
      int most = 0;
      for (Candidate one : pool.candidates()) {
        BitSet gained = (BitSet) one.shown().clone();
        gained.and(open);
        int gain = gained.cardinality();
        if (gain > most || (gain == most && gain > 0 && one.atLimits() > best.atLimits())) {
          most = gain;
          best = one;
        }
      }
      picked.add(best);
      open.andNot(best.shown());
    }
    return picked;
  }

  private static void thin(List<Candidate> picked, BitSet goals) {
    for (int i = picked.size() - 1; i >= 0; i--) {
      BitSet without = new BitSet();
      for (int j = 0; j < picked.size(); j++) {
        if (j != i) {
          without.or(picked.get(j).shown());
        }
      }
      BitSet lost = (BitSet) goals.clone();
      lost.andNot(without);
      if (lost.isEmpty()) {
        picked.remove(i);
      }
    }
  }

  Seq<Candidate> cases() {
    return Array.ofAll(chosen);
  }

  /** The number of the case that shows a condition decide, if it is shown both ways. */
  Option<Integer> caseOf(int condition, boolean whileTrue) {
    Option<Integer> one = first(Candidate.bit(condition, whileTrue));
    return first(Candidate.bit(condition, !whileTrue)).flatMap(other -> one);
  }

  private Option<Integer> first(int bit) {
    return cases().zipWithIndex().find(one -> one._1().shows(bit)).map(one -> one._2() + 1);
  }
}
