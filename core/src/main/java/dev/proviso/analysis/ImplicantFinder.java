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

  private final boolean hasFree;
  private final int[] values;

  /** By what was left to be made true: how many facts are too few for it. */
  private final Map<Long, Integer> tooFew = new HashMap<>();

  ImplicantFinder(Session<?> session) {
    this.session = session;
    this.diagrams = session.diagrams();
    this.facts = new int[diagrams.variables()];
    this.isPart = new boolean[diagrams.variables()];
    this.values = new int[diagrams.variables()];
    boolean free = false;
    for (Axis axis : session.space().axes()) {
      int width = session.space().width(axis);
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
      if (isFound(function, facts, NONE)) {
        return values.clone();
      }
    }
    return null;
  }

  private boolean isFound(int function, int most, int begun) {
    if (diagrams.isTerminal(function)) {
      return function == DecisionDiagrams.TRUE;
    }
    if (most == 0 && !hasFree) {
      return false;
    }
    diagrams.step();
    int variable = diagrams.level(function);
    boolean isBegun = facts[variable] == begun;
    long key = (long) function << 1 | (isBegun ? 1 : 0);
    if (tooFew.getOrDefault(key, NONE) >= most) {
      return false;
    }
    Branches branches = new Branches();
    diagrams.children(function, branches);
    for (int i = 0; i < branches.size; i++) {
      int value = made(variable, branches.starts[i], branches.ends[i]);
      if (value >= 0) {
        int cost = isBegun || (isPart[variable] && value == 0) ? 0 : 1;
        values[variable] = value;
        if (cost <= most && isFound(branches.kids[i], most - cost, facts[variable])) {
          return true;
        }
        values[variable] = NONE;
      }
    }
    int always = DecisionDiagrams.TRUE;
    for (int i = 0; i < branches.size; i++) {
      always = diagrams.and(always, branches.kids[i]);
    }
    if (isFound(always, most, begun)) {
      return true;
    }
    tooFew.put(key, most);
    return false;
  }

  /** The first value in a range for which the library can make an example. */
  private int made(int variable, int from, int to) {
    for (int value = from; value < to; value++) {
      if (session.isMade(variable, value)) {
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
