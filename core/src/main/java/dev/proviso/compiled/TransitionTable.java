package dev.proviso.compiled;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The states of an automaton that are known so far, laid out in one array, so that a step takes one
 * look at memory. A chart never changes; where a way is missing from it, the automaton goes on.
 *
 * <p>A state is the variable that it asks for, its number, and how many changes it has. Where it
 * has none, a way for each value follows; else the changes, the value that says that nothing is
 * known, and the ways between the changes. A way is the place of a state, {@link #MISSING}, or the
 * number of an end, below 0.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record TransitionTable(int[] places, AutomatonState[] states, Object[] ends) {

  /** The first state stands there, and nothing leads back to it. */
  static final int MISSING = 0;

  private static final int NUMBER = 1;
  private static final int CHANGES = 2;
  private static final int HEAD = 3;

  /** Lays out what can be reached from a state, which is not an end, by steps that were taken. */
  static TransitionTable from(AutomatonState root) {
    return new Drawing(root).chart();
  }

  int length() {
    return places.length;
  }

  /** The number of the variable that the state at a place asks for. */
  int asked(int place) {
    return places[place];
  }

  /** Where a value leads from the state at a place. */
  int way(int place, int value) {
    int changes = places[place + CHANGES];
    int from = place + HEAD;
    return places[changes == 0 ? from + value : between(from, changes, value)];
  }

  private int between(int from, int changes, int value) {
    int unknown = from + changes;
    boolean isKnown = value != places[unknown];
    return unknown
        + 1
        + (isKnown ? AutomatonState.behind(places, from, changes, value) : changes + 1);
  }

  AutomatonState state(int place) {
    return states[places[place + NUMBER]];
  }

  /** What a way below 0 ends with. */
  Object end(int way) {
    return ends[~way];
  }

  /** Finds a place for each state, and then what stands there. */
  private static final class Drawing {
    private final List<AutomatonState> states = new ArrayList<>();
    private final IdentityHashMap<AutomatonState, Integer> places = new IdentityHashMap<>();
    private final List<Object> ends = new ArrayList<>();
    private final IdentityHashMap<Object, Integer> numbers = new IdentityHashMap<>();
    private int length;

    Drawing(AutomatonState root) {
      add(root);
      for (int i = 0; i < states.size(); i++) {
        for (@Nullable AutomatonState next : states.get(i).ways()) {
          if (next != null) {
            add(next);
          }
        }
      }
    }

    private void add(AutomatonState state) {
      @Nullable Object end = state.end();
      if (end != null) {
        if (numbers.putIfAbsent(end, ends.size()) == null) {
          ends.add(end);
        }
      } else if (places.putIfAbsent(state, length) == null) {
        states.add(state);
        length += HEAD;
        length += state.isSpread() ? state.variable().size() : 2 * state.changes().length + 3;
      }
    }

    TransitionTable chart() {
      int[] laid = new int[length];
      int at = 0;
      for (int number = 0; number < states.size(); number++) {
        AutomatonState state = states.get(number);
        laid[at] = state.asked();
        laid[at + NUMBER] = number;
        at = state.isSpread() ? values(state, laid, at + HEAD) : changes(state, laid, at);
      }
      return new TransitionTable(laid, states.toArray(new AutomatonState[0]), ends.toArray());
    }

    private int values(AutomatonState state, int[] laid, int from) {
      int at = from;
      for (int value = 0; value < state.variable().size(); value++) {
        laid[at++] = way(state.next(value));
      }
      return at;
    }

    private int changes(AutomatonState state, int[] laid, int from) {
      int at = from + HEAD;
      int[] changes = state.changes();
      laid[from + CHANGES] = changes.length;
      System.arraycopy(changes, 0, laid, at, changes.length);
      at += changes.length;
      laid[at++] = state.variable().unknown();
      for (@Nullable AutomatonState next : state.ways()) {
        laid[at++] = way(next);
      }
      return at;
    }

    private int way(@Nullable AutomatonState next) {
      if (next == null) {
        return MISSING;
      }
      @Nullable Object end = next.end();
      return end == null
          ? Objects.requireNonNull(places.get(next), "found before")
          : ~Objects.requireNonNull(numbers.get(end), "found before");
    }
  }
}
