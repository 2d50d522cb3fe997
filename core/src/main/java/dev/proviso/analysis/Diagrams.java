package dev.proviso.analysis;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Multi-valued decision diagrams, shared and reduced: a node asks a variable for its value and goes
 * on with the child of that value. Two functions are the same exactly if their nodes are.
 *
 * <p>Building stops when the budget is used up, so that no question is endless.
 */
final class Diagrams {

  static final int FALSE = 0;
  static final int TRUE = 1;
  private static final int TERMINAL = Integer.MAX_VALUE;
  private static final int START = 1 << 10;

  /** The question is too large for the budget; whoever asked says so. */
  static final class OverBudget extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OverBudget() {
      super("the budget is used up", null, false, false);
    }
  }

  private final int[] domains;
  private final long budget;
  private long steps;
  private int size = 2;
  private int[] levels = new int[START];
  private int[][] children = new int[START][];
  private int[] next = new int[START];
  private int[] buckets = new int[START * 2];
  private final Cache conjunctions = new Cache();
  private final Cache meetings = new Cache();
  private final Cache negations = new Cache();

  Diagrams(int[] domains, long budget) {
    this.domains = domains;
    this.budget = budget;
    levels[FALSE] = TERMINAL;
    levels[TRUE] = TERMINAL;
    Arrays.fill(buckets, -1);
  }

  int variables() {
    return domains.length;
  }

  int domain(int variable) {
    return domains[variable];
  }

  int level(int node) {
    return levels[node];
  }

  int child(int node, int value) {
    return children[node][value];
  }

  boolean isTerminal(int node) {
    return node <= TRUE;
  }

  int nodes() {
    return size;
  }

  private void step() {
    if (++steps > budget) {
      throw new OverBudget();
    }
  }

  /** The variable has one of some values. */
  int literal(int variable, IntPredicate values) {
    int[] kids = new int[domains[variable]];
    for (int value = 0; value < kids.length; value++) {
      kids[value] = values.test(value) ? TRUE : FALSE;
    }
    return node(variable, kids);
  }

  /** The node that goes on with one of these; the array is kept. */
  int node(int variable, int[] kids) {
    int first = kids[0];
    boolean same = true;
    for (int kid : kids) {
      same &= kid == first;
    }
    if (same) {
      return first;
    }
    int hash = spread(Arrays.hashCode(kids) * 31 + variable);
    for (int node = buckets[hash & (buckets.length - 1)]; node >= 0; node = next[node]) {
      if (levels[node] == variable && Arrays.equals(children[node], kids)) {
        return node;
      }
    }
    step();
    return add(variable, kids, hash);
  }

  private int add(int variable, int[] kids, int hash) {
    if (size == levels.length) {
      grow();
    }
    int node = size++;
    levels[node] = variable;
    children[node] = kids;
    int bucket = hash & (buckets.length - 1);
    next[node] = buckets[bucket];
    buckets[bucket] = node;
    return node;
  }

  private void grow() {
    int larger = levels.length * 2;
    levels = Arrays.copyOf(levels, larger);
    children = Arrays.copyOf(children, larger);
    next = Arrays.copyOf(next, larger);
    buckets = new int[larger * 2];
    Arrays.fill(buckets, -1);
    for (int node = 2; node < size; node++) {
      int hash = spread(Arrays.hashCode(children[node]) * 31 + levels[node]);
      int bucket = hash & (buckets.length - 1);
      next[node] = buckets[bucket];
      buckets[bucket] = node;
    }
  }

  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 15);
  }

  int not(int node) {
    if (isTerminal(node)) {
      return TRUE - node;
    }
    int known = negations.get(node, node);
    if (known >= 0) {
      return known;
    }
    step();
    int[] kids = new int[children[node].length];
    for (int value = 0; value < kids.length; value++) {
      int kid = children[node][value];
      kids[value] = value > 0 && kid == children[node][value - 1] ? kids[value - 1] : not(kid);
    }
    int result = node(levels[node], kids);
    negations.put(node, node, result);
    return result;
  }

  int and(int left, int right) {
    if (left == right || right == TRUE) {
      return left;
    }
    if (left == TRUE) {
      return right;
    }
    if (left == FALSE || right == FALSE) {
      return FALSE;
    }
    int low = Math.min(left, right);
    int high = Math.max(left, right);
    int known = conjunctions.get(low, high);
    if (known >= 0) {
      return known;
    }
    step();
    int variable = Math.min(levels[low], levels[high]);
    int[] kids = new int[domains[variable]];
    int lastLow = -1;
    int lastHigh = -1;
    for (int value = 0; value < kids.length; value++) {
      int kidLow = levels[low] == variable ? children[low][value] : low;
      int kidHigh = levels[high] == variable ? children[high][value] : high;
      kids[value] =
          kidLow == lastLow && kidHigh == lastHigh ? kids[value - 1] : and(kidLow, kidHigh);
      lastLow = kidLow;
      lastHigh = kidHigh;
    }
    int result = node(variable, kids);
    conjunctions.put(low, high, result);
    return result;
  }

  int or(int left, int right) {
    return not(and(not(left), not(right)));
  }

  int minus(int left, int right) {
    return and(left, not(right));
  }

  /** Halves first, so that the diagrams in between stay small. */
  int any(int[] nodes) {
    return not(allNegated(nodes, 0, nodes.length));
  }

  private int allNegated(int[] nodes, int from, int to) {
    if (to - from == 0) {
      return TRUE;
    }
    if (to - from == 1) {
      return not(nodes[from]);
    }
    int middle = (from + to) >>> 1;
    return and(allNegated(nodes, from, middle), allNegated(nodes, middle, to));
  }

  /** Whether two functions are ever true together; nothing is built for the answer. */
  boolean meet(int left, int right) {
    if (left == FALSE || right == FALSE) {
      return false;
    }
    if (left == TRUE || right == TRUE || left == right) {
      return true;
    }
    int low = Math.min(left, right);
    int high = Math.max(left, right);
    int known = meetings.get(low, high);
    if (known >= 0) {
      return known == TRUE;
    }
    step();
    int variable = Math.min(levels[low], levels[high]);
    boolean met = false;
    int lastLow = -1;
    int lastHigh = -1;
    for (int value = 0; value < domains[variable] && !met; value++) {
      int kidLow = levels[low] == variable ? children[low][value] : low;
      int kidHigh = levels[high] == variable ? children[high][value] : high;
      if (kidLow != lastLow || kidHigh != lastHigh) {
        met = meet(kidLow, kidHigh);
      }
      lastLow = kidLow;
      lastHigh = kidHigh;
    }
    meetings.put(low, high, met ? TRUE : FALSE);
    return met;
  }

  /** What is left of a function once some variables have values; a negative value is none. */
  int restrict(int node, int[] values) {
    return restrict(node, values, new Cache());
  }

  private int restrict(int node, int[] values, Cache done) {
    if (isTerminal(node)) {
      return node;
    }
    int known = done.get(node, node);
    if (known >= 0) {
      return known;
    }
    step();
    int variable = levels[node];
    int result;
    if (values[variable] >= 0) {
      result = restrict(children[node][values[variable]], values, done);
    } else {
      int[] kids = new int[children[node].length];
      for (int value = 0; value < kids.length; value++) {
        kids[value] = restrict(children[node][value], values, done);
      }
      result = node(variable, kids);
    }
    done.put(node, node, result);
    return result;
  }

  /** There is a value of one variable for which the function is true. */
  int exists(int node, IntPredicate variables) {
    return exists(node, variables, new Cache());
  }

  private int exists(int node, IntPredicate variables, Cache done) {
    if (isTerminal(node)) {
      return node;
    }
    int known = done.get(node, node);
    if (known >= 0) {
      return known;
    }
    step();
    int variable = levels[node];
    int[] kids = new int[children[node].length];
    for (int value = 0; value < kids.length; value++) {
      kids[value] = exists(children[node][value], variables, done);
    }
    int result = variables.test(variable) ? any(kids) : node(variable, kids);
    done.put(node, node, result);
    return result;
  }

  /**
   * Values for which the function is true, as few as there can be; a negative value stands for any.
   * The function must not be false.
   */
  int[] path(int node) {
    Cache lengths = new Cache();
    length(node, lengths);
    int[] values = new int[domains.length];
    Arrays.fill(values, -1);
    int at = node;
    while (!isTerminal(at)) {
      int best = -1;
      int shortest = Integer.MAX_VALUE;
      for (int value = 0; value < children[at].length; value++) {
        int length = length(children[at][value], lengths);
        if (length < shortest) {
          shortest = length;
          best = value;
        }
      }
      values[levels[at]] = best;
      at = children[at][best];
    }
    return values;
  }

  private static final int NONE = 1 << 20;

  private int length(int node, Cache lengths) {
    if (isTerminal(node)) {
      return node == TRUE ? 0 : NONE;
    }
    int known = lengths.get(node, node);
    if (known >= 0) {
      return known;
    }
    int shortest = NONE;
    for (int child : children[node]) {
      shortest = Math.min(shortest, length(child, lengths) + 1);
    }
    lengths.put(node, node, shortest);
    return shortest;
  }

  /** Which variables a function hangs on. */
  boolean[] support(int node) {
    boolean[] asked = new boolean[domains.length];
    support(node, asked, new Cache());
    return asked;
  }

  private void support(int node, boolean[] asked, Cache seen) {
    if (isTerminal(node) || seen.get(node, node) >= 0) {
      return;
    }
    seen.put(node, node, 1);
    asked[levels[node]] = true;
    for (int child : children[node]) {
      support(child, asked, seen);
    }
  }

  /** A function of two nodes that is remembered. */
  private static final class Cache {
    private static final long EMPTY = -1;
    private long[] keys = new long[256];
    private int[] results = new int[256];
    private int used;

    Cache() {
      Arrays.fill(keys, EMPTY);
    }

    int get(int left, int right) {
      long key = (long) left << 32 | right;
      for (int at = slot(key); ; at = (at + 1) & (keys.length - 1)) {
        if (keys[at] == key) {
          return results[at];
        }
        if (keys[at] == EMPTY) {
          return -1;
        }
      }
    }

    void put(int left, int right, int result) {
      if (used * 2 >= keys.length) {
        grow();
      }
      store((long) left << 32 | right, result);
    }

    private void store(long key, int result) {
      int at = slot(key);
      while (keys[at] != EMPTY && keys[at] != key) {
        at = (at + 1) & (keys.length - 1);
      }
      used += keys[at] == EMPTY ? 1 : 0;
      keys[at] = key;
      results[at] = result;
    }

    private int slot(long key) {
      long mixed = key * 0x9E3779B97F4A7C15L;
      return (int) (mixed >>> 32) & (keys.length - 1);
    }

    private void grow() {
      long[] oldKeys = keys;
      int[] oldResults = results;
      keys = new long[oldKeys.length * 2];
      results = new int[oldKeys.length * 2];
      Arrays.fill(keys, EMPTY);
      used = 0;
      for (int at = 0; at < oldKeys.length; at++) {
        if (oldKeys[at] != EMPTY) {
          store(oldKeys[at], oldResults[at]);
        }
      }
    }
  }
}
