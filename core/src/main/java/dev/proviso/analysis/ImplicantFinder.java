package dev.proviso.analysis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the fewest facts that make a function true whatever all others are: its smallest implicant.
 *
 * <p>A path through a diagram tests each variable that it meets, also one that does not matter. So
 * each variable is either given a value, or passed over: then what is left must be true for all of
 * its values. The search tries one fact, then two, and so on; in the worst case it takes
 * exponentially many steps, and ends with the budget.
 */
final class ImplicantFinder {

  private static final int NONE = -1;

  private final Session<?> session;
  private final DecisionDiagrams diagrams;

  /** By variable: the fact that it belongs to. */
  private final int[] facts;

  /** By variable: whether it says that a part is known, which goes without saying. */
  private final boolean[] isPart;

  /** By variable: the bit of a presence, and the value of the variable that says yes. */
  private final long[] presence;

  private final int[] yes;

  /** By variable: the value that says that nothing is known; negative where there is none. */
  private final int[] unknown;

  /** By variable: the presences that its value, where it is known, implies. */
  private final long[] implied;

  private final boolean hasFree;
  private final int[] values;

  /** By what was left to be made true: how many facts are too few for it. */
  private final Map<State, Integer> tooFew = new HashMap<>();

  /**
   * What is left to be made true.
   *
   * @param isBegun whether the fact of its first variable has counted already
   * @param pending the presences that are stated, but no value that implies them yet; each of them
   *     is a fact of its own where none follows
   * @param covered the presences that stated values imply, which then go without saying
   */
  private record State(int function, boolean isBegun, long pending, long covered) {}

  ImplicantFinder(Session<?> session) {
    this.session = session;
    this.diagrams = session.diagrams();
    this.facts = new int[diagrams.variables()];
    this.isPart = new boolean[diagrams.variables()];
    this.values = new int[diagrams.variables()];
    this.presence = new long[diagrams.variables()];
    this.yes = new int[diagrams.variables()];
    this.unknown = new int[diagrams.variables()];
    Arrays.fill(unknown, NONE);
    this.implied = new long[diagrams.variables()];
    boolean free = false;
    // Beyond 64 presences, one counts beside the value that implies it.
    long bit = 1;
    for (Axis axis : session.space().axes()) {
      if (axis.isPresence && !axis.global) {
        presence[axis.variable] = bit;
        yes[axis.variable] = axis.yes();
        bit <<= 1;
        free = true;
      }
    }
    for (Axis axis : session.space().axes()) {
      long around = 0;
      for (Axis stated : session.space().presences.around(axis)) {
        around |= presence[stated.variable];
      }
      Arrays.fill(implied, axis.variable, axis.variable + session.space().width(axis), around);
      int width = session.space().width(axis);
      if (session.space().width(axis) > 0 && axis.kind() != Axis.Kind.ANY) {
        unknown[axis.variable] = session.space().open ? axis.unknown() : NONE;
      }
      Arrays.fill(facts, axis.variable, axis.variable + width, axis.variable);
      if (axis.kind() == Axis.Kind.PART && width > 0) {
        isPart[axis.variable] = true;
      }
      free |= axis.kind() == Axis.Kind.PART || axis.kind() == Axis.Kind.SET;
    }
    this.hasFree = free;
  }

  /** Values of so many facts, or fewer if they do; a negative value stands for any. */
  int @Nullable [] find(int function, int most) {
    for (int facts = 0; facts <= most; facts++) {
      Arrays.fill(values, NONE);
      if (isFound(new State(function, false, 0, 0), facts, NONE)) {
        return values.clone();
      }
    }
    return null;
  }

  private boolean isFound(State left, int most, int begun) {
    int function = left.function;
    if (diagrams.isTerminal(function)) {
      return function == DecisionDiagrams.TRUE && Long.bitCount(left.pending) <= most;
    }
    if (most == 0 && !hasFree) {
      return false;
    }
    diagrams.step();
    int variable = diagrams.level(function);
    boolean isBegun = facts[variable] == begun;
    State key = new State(function, isBegun, left.pending, left.covered);
    if (tooFew.getOrDefault(key, NONE) >= most) {
      return false;
    }
    Branches branches = new Branches();
    diagrams.children(function, branches);
    for (int i = 0; i < branches.size; i++) {
      int value = made(variable, branches.starts[i], branches.ends[i]);
      if (value >= 0) {
        boolean isPresent = presence[variable] != 0 && value == yes[variable];
        boolean isFree = isBegun || isPresent || (isPart[variable] && value == 0);
        int cost = isFree ? 0 : 1;
        values[variable] = value;
        if (cost <= most
            && isFound(
                stated(left, branches.kids[i], variable, value), most - cost, facts[variable])) {
          return true;
        }
        values[variable] = NONE;
      }
    }
    int always = DecisionDiagrams.TRUE;
    for (int i = 0; i < branches.size; i++) {
      always = diagrams.and(always, branches.kids[i]);
    }
    if (isFound(new State(always, false, left.pending, left.covered), most, begun)) {
      return true;
    }
    tooFew.put(key, most);
    return false;
  }

  /** What is left where a variable has a value. */
  private State stated(State before, int function, int variable, int value) {
    boolean isKnown = value != unknown[variable];
    long covered = before.covered | (isKnown ? implied[variable] : 0);
    boolean isPresent = presence[variable] != 0 && value == yes[variable];
    long pending = (before.pending | (isPresent ? presence[variable] : 0)) & ~covered;
    return new State(function, false, pending, covered);
  }

  /** The first value in a range for which the library can make an example. */
  private int made(int variable, int from, int to) {
    for (int value = from; value < to; value++) {
      if (session.makeable().isMade(variable, value)) {
        return value;
      }
    }
    return NONE;
  }

  /** The children of one node. */
  private static final class Branches implements DecisionDiagrams.Children {
    private int size;
    private int[] kids = new int[2];
    private int[] starts = new int[2];
    private int[] ends = new int[2];

    @Override
    public void accept(int child, int from, int to) {
      if (size == kids.length) {
        kids = Arrays.copyOf(kids, size * 2);
        starts = Arrays.copyOf(starts, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
      }
      kids[size] = child;
      starts[size] = from;
      ends[size++] = to;
    }
  }
}
