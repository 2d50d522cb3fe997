package dev.proviso.analysis;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * Multi-valued decision diagrams, shared and reduced: a node asks a variable for its value and goes
 * on with the child of that value. Two functions are the same exactly if their numbers are.
 *
 * <p>Neighboring values mostly go on alike, so a node keeps runs of values: where each run ends,
 * and its child. A function and its denial share their nodes: the last bit of a number says which
 * of the two is meant, and the child of a node's first run is never a denial, so that there is one
 * form only.
 *
 * <p>Building stops when the budget is used up, so that no question is endless.
 */
final class DecisionDiagrams {

  static final int FALSE = 0;
  static final int TRUE = 1;
  private static final int TERMINAL = Integer.MAX_VALUE;
  private static final int START = 1 << 10;
  private static final int FAR = 1 << 20;
  static final int MOST_VARIABLES = 2_000;

  private final int[] domains;
  private final StepBudget budget;

  /** Nodes one after the other; the runs of a node stand from its start to that of the next. */
  private int size = 1;

  private int[] levels = new int[START];
  private int[] starts = new int[START + 1];
  private int[] runs = new int[START * 4];
  private int[] next = new int[START];
  private int[] buckets = new int[START * 2];

  /** Runs of nodes that are being made, those of the innermost last. */
  private int[] making = new int[START];

  private int made;
  private final OperationCache conjunctions = new OperationCache();
  private final OperationCache meetings = new OperationCache();

  /** Throws if there are more variables than a walk from node to node has room for. */
  DecisionDiagrams(int[] domains) {
    this(domains, new StepBudget());
  }

  /** Diagrams whose steps count against a budget that they may share with others. */
  DecisionDiagrams(int[] domains, StepBudget budget) {
    if (domains.length > MOST_VARIABLES) {
      throw new OverBudgetException(domains.length);
    }
    this.domains = domains;
    this.budget = budget;
    levels[0] = TERMINAL;
    Arrays.fill(buckets, -1);
  }

  int variables() {
    return domains.length;
  }

  int domain(int variable) {
    return domains[variable];
  }

  boolean isTerminal(int function) {
    return function <= TRUE;
  }

  int level(int function) {
    return levels[function >>> 1];
  }

  int child(int function, int value) {
    int run = first(function);
    while (end(run) <= value) {
      run += 2;
    }
    return kid(function, run);
  }

  /** Gives each child once, with the first value that leads to it and the one after the last. */
  void children(int function, Children children) {
    int from = 0;
    for (int run = first(function); run < last(function); run += 2) {
      children.accept(kid(function, run), from, end(run));
      from = end(run);
    }
  }

  /** Takes a child and the values that lead to it: from one up to another. */
  interface Children {
    void accept(int child, int from, int to);
  }

  int nodes() {
    return size;
  }

  private int first(int function) {
    return starts[function >>> 1];
  }

  private int last(int function) {
    return starts[(function >>> 1) + 1];
  }

  private int end(int run) {
    return runs[run];
  }

  private int kid(int function, int run) {
    return runs[run + 1] ^ (function & 1);
  }

  /** Gives a new budget; what was left unfinished when the old one ran out is dropped. */
  void within(long steps) {
    budget.grant(steps);
    resume();
  }

  /** Drops what was left unfinished when the budget ran out in these or in other diagrams. */
  void resume() {
    made = 0;
  }

  /** How many steps are left of the budget. */
  long left() {
    return budget.left();
  }

  /** Counts a step; throws if the budget has none left. */
  void step() {
    budget.step();
  }

  /** Counts steps that are taken outside of diagrams, such as looking up a name in a list. */
  void spend(long steps) {
    budget.spend(steps);
  }

  /** The variable has one of some values. */
  int literal(int variable, IntPredicate values) {
    int from = made;
    for (int value = 0; value < domains[variable]; value++) {
      run(from, value + 1, values.test(value) ? TRUE : FALSE);
    }
    return node(variable, from);
  }

  /** The variable has one of its first values, which is or is not among some. */
  int literal(int variable, BitSet values, boolean among, int first) {
    int from = made;
    int value = 0;
    while (value < first) {
      boolean isOne = values.get(value);
      int end = isOne ? values.nextClearBit(value) : values.nextSetBit(value);
      value = end < 0 ? first : Math.min(end, first);
      run(from, value, isOne == among ? TRUE : FALSE);
    }
    if (first < domains[variable]) {
      run(from, domains[variable], FALSE);
    }
    return node(variable, from);
  }

  /** Values of two variables that stand in some relation to each other. */
  interface Relation {
    boolean holds(int one, int other);
  }

  /** Two variables have values that stand in a relation. */
  int related(int one, int other, Relation relation) {
    boolean inOrder = one < other;
    int upper = inOrder ? one : other;
    int lower = inOrder ? other : one;
    int[] kids = new int[domains[upper]];
    for (int value = 0; value < kids.length; value++) {
      int up = value;
      kids[value] =
          literal(lower, low -> inOrder ? relation.holds(up, low) : relation.holds(low, up));
    }
    return node(upper, kids);
  }

  /** The node that goes on with one of these. */
  int node(int variable, int[] kids) {
    int from = made;
    for (int value = 0; value < kids.length; value++) {
      run(from, value + 1, kids[value]);
    }
    return node(variable, from);
  }

  /** One more run of the node that is being made from there on; like runs become one. */
  private void run(int from, int end, int kid) {
    step();
    if (made > from && making[made - 1] == kid) {
      making[made - 2] = end;
      return;
    }
    if (made + 2 > making.length) {
      making = Arrays.copyOf(making, making.length * 2);
    }
    making[made++] = end;
    making[made++] = kid;
  }

  /** Finishes the node whose runs were made from there on. */
  private int node(int variable, int from) {
    int to = made;
    made = from;
    int denied = making[from + 1] & 1;
    if (to - from == 2) {
      return making[from + 1];
    }
    int hash = variable;
    for (int at = from; at < to; at += 2) {
      making[at + 1] ^= denied;
      hash = (hash * 31 + making[at]) * 31 + making[at + 1];
    }
    hash = spread(hash);
    for (int node = buckets[hash & (buckets.length - 1)]; node >= 0; node = next[node]) {
      if (levels[node] == variable
          && Arrays.equals(runs, starts[node], starts[node + 1], making, from, to)) {
        return node << 1 | denied;
      }
    }
    step();
    return add(variable, from, to, hash) << 1 | denied;
  }

  private int add(int variable, int from, int to, int hash) {
    if (size == levels.length) {
      grow();
    }
    int start = starts[size];
    if (start + to - from > runs.length) {
      runs = Arrays.copyOf(runs, Math.max(runs.length * 2, start + to - from));
    }
    System.arraycopy(making, from, runs, start, to - from);
    int node = size++;
    starts[size] = start + to - from;
    levels[node] = variable;
    chain(node, hash);
    return node;
  }

  private void chain(int node, int hash) {
    int bucket = hash & (buckets.length - 1);
    next[node] = buckets[bucket];
    buckets[bucket] = node;
  }

  private void grow() {
    int larger = levels.length * 2;
    levels = Arrays.copyOf(levels, larger);
    starts = Arrays.copyOf(starts, larger + 1);
    next = Arrays.copyOf(next, larger);
    buckets = new int[larger * 2];
    Arrays.fill(buckets, -1);
    for (int node = 1; node < size; node++) {
      int hash = levels[node];
      for (int at = starts[node]; at < starts[node + 1]; at++) {
        hash = hash * 31 + runs[at];
      }
      chain(node, spread(hash));
    }
  }

  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 15);
  }

  int not(int function) {
    return function ^ 1;
  }

  int and(int left, int right) {
    if (left == right || right == TRUE) {
      return left;
    }
    if (left == TRUE) {
      return right;
    }
    if (left == FALSE || right == FALSE || left == not(right)) {
      return FALSE;
    }
    int low = Math.min(left, right);
    int high = Math.max(left, right);
    int known = conjunctions.get(low, high);
    if (known >= 0) {
      return known;
    }
    step();
    int lowLevel = level(low);
    int highLevel = level(high);
    int from = made;
    if (lowLevel == highLevel) {
      int atLow = first(low);
      int atHigh = first(high);
      int ends = last(low);
      while (atLow < ends) {
        int endLow = end(atLow);
        int endHigh = end(atHigh);
        int kid = and(kid(low, atLow), kid(high, atHigh));
        run(from, Math.min(endLow, endHigh), kid);
        atLow += endLow <= endHigh ? 2 : 0;
        atHigh += endHigh <= endLow ? 2 : 0;
      }
    } else {
      int upper = lowLevel < highLevel ? low : high;
      int lower = lowLevel < highLevel ? high : low;
      int ends = last(upper);
      for (int at = first(upper); at < ends; at += 2) {
        int kid = and(kid(upper, at), lower);
        run(from, end(at), kid);
      }
    }
    int result = node(Math.min(lowLevel, highLevel), from);
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
  int any(int[] functions) {
    return not(none(functions, 0, functions.length));
  }

  private int none(int[] functions, int from, int to) {
    if (to - from == 0) {
      return TRUE;
    }
    if (to - from == 1) {
      return not(functions[from]);
    }
    int middle = (from + to) >>> 1;
    return and(none(functions, from, middle), none(functions, middle, to));
  }

  /** Whether two functions are ever true together; nothing is built for the answer. */
  boolean meet(int left, int right) {
    return meet(left, right, false);
  }

  /** The same pair is seldom asked for twice, but the pairs below it are. */
  private boolean meet(int left, int right, boolean below) {
    if (left == FALSE || right == FALSE || left == not(right)) {
      return false;
    }
    if (left == TRUE || right == TRUE || left == right) {
      return true;
    }
    int low = Math.min(left, right);
    int high = Math.max(left, right);
    int known = below ? meetings.get(low, high) : -1;
    if (known >= 0) {
      return known == TRUE;
    }
    step();
    boolean met = anyRunsMeet(low, high);
    if (below) {
      meetings.put(low, high, met ? TRUE : FALSE);
    }
    return met;
  }

  private boolean anyRunsMeet(int low, int high) {
    int lowLevel = level(low);
    int highLevel = level(high);
    boolean met = false;
    if (lowLevel == highLevel) {
      int atLow = first(low);
      int atHigh = first(high);
      int ends = last(low);
      while (atLow < ends && !met) {
        met = meet(kid(low, atLow), kid(high, atHigh), true);
        int endLow = end(atLow);
        int endHigh = end(atHigh);
        atLow += endLow <= endHigh ? 2 : 0;
        atHigh += endHigh <= endLow ? 2 : 0;
      }
    } else {
      int upper = lowLevel < highLevel ? low : high;
      int lower = lowLevel < highLevel ? high : low;
      for (int at = first(upper); at < last(upper) && !met; at += 2) {
        met = meet(kid(upper, at), lower, true);
      }
    }
    return met;
  }

  /** True where variables have these values; where one is below 0, whatever it has. */
  int cube(int[] values) {
    int cube = TRUE;
    for (int variable = values.length - 1; variable >= 0; variable--) {
      int wanted = values[variable];
      if (wanted >= 0) {
        cube = and(literal(variable, value -> value == wanted), cube);
      }
    }
    return cube;
  }

  /** What is left of a function once some variables have values; a negative value is none. */
  int restrict(int function, int[] values) {
    return restrict(function, values, new OperationCache());
  }

  private int restrict(int function, int[] values, OperationCache done) {
    if (isTerminal(function)) {
      return function;
    }
    int known = done.get(function, function);
    if (known >= 0) {
      return known;
    }
    step();
    int variable = level(function);
    int result;
    if (values[variable] >= 0) {
      result = restrict(child(function, values[variable]), values, done);
    } else {
      int from = made;
      int ends = last(function);
      for (int at = first(function); at < ends; at += 2) {
        int kid = restrict(kid(function, at), values, done);
        run(from, end(at), kid);
      }
      result = node(variable, from);
    }
    done.put(function, function, result);
    return result;
  }

  /** There are values of some variables for which the function is true. */
  int exists(int function, IntPredicate variables) {
    return exists(function, variables, new OperationCache());
  }

  private int exists(int function, IntPredicate variables, OperationCache done) {
    if (isTerminal(function)) {
      return function;
    }
    int known = done.get(function, function);
    if (known >= 0) {
      return known;
    }
    step();
    int variable = level(function);
    int ends = last(function);
    int result;
    if (variables.test(variable)) {
      result = FALSE;
      for (int at = first(function); at < ends && result != TRUE; at += 2) {
        result = or(result, exists(kid(function, at), variables, done));
      }
    } else {
      int from = made;
      for (int at = first(function); at < ends; at += 2) {
        int kid = exists(kid(function, at), variables, done);
        run(from, end(at), kid);
      }
      result = node(variable, from);
    }
    done.put(function, function, result);
    return result;
  }

  /**
   * Values for which the function is true, as few as there can be; a negative value stands for any.
   * The function must not be false.
   */
  int[] path(int function) {
    OperationCache lengths = new OperationCache();
    int[] values = new int[domains.length];
    Arrays.fill(values, -1);
    int at = function;
    while (!isTerminal(at)) {
      int best = first(at);
      int shortest = Integer.MAX_VALUE;
      for (int run = first(at); run < last(at); run += 2) {
        int length = length(kid(at, run), lengths);
        if (length < shortest) {
          shortest = length;
          best = run;
        }
      }
      values[level(at)] = best == first(at) ? 0 : end(best - 2);
      at = kid(at, best);
    }
    return values;
  }

  private int length(int function, OperationCache lengths) {
    if (isTerminal(function)) {
      return function == TRUE ? 0 : FAR;
    }
    int known = lengths.get(function, function);
    if (known >= 0) {
      return known;
    }
    step();
    int shortest = FAR;
    for (int at = first(function); at < last(function); at += 2) {
      shortest = Math.min(shortest, length(kid(function, at), lengths) + 1);
    }
    lengths.put(function, function, shortest);
    return shortest;
  }

  /** Which variables a function depends on, by variable. */
  boolean[] support(int function) {
    boolean[] asked = new boolean[domains.length];
    support(function >>> 1, asked, new boolean[size]);
    return asked;
  }

  private void support(int node, boolean[] asked, boolean[] seen) {
    if (node == 0 || seen[node]) {
      return;
    }
    seen[node] = true;
    asked[levels[node]] = true;
    for (int at = starts[node]; at < starts[node + 1]; at += 2) {
      support(runs[at + 1] >>> 1, asked, seen);
    }
  }
}
