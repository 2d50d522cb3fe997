package dev.proviso.analysis;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the case that is nearest to what was read among those in which a function is true: the one
 * in which the fewest known answers are others, and of these the one in which the fewest answers
 * are learned. No answer is forgotten unless there is no other way; then the fewest answers change,
 * in whatever way.
 *
 * <p>It goes through the diagram from node to node. The variables of a set follow one another, so
 * that a set counts once however many of its elements change.
 *
 * <p>The date and the judgments that lists of parts are asked for, too, are gone through value by
 * value: what is so of the parts for each value is what a list answers if nothing else is changed.
 */
final class NearestChangeFinder {

  private static final long FAR = Long.MAX_VALUE / 4;
  private static final long KNOWN = 1L << 44;
  private static final long LEARNED = 1L << 30;

  private static final long ELEMENT = 1;

  /** The steps that it costs to decide once more. */
  private static final long REREADING = 10_000;

  private final Session<?> session;
  private final DecisionDiagrams diagrams;
  private final EncodedDecision read;
  private final Predicate<Axis> mayChange;
  private final Function<Map<Axis, Integer>, EncodedDecision> rereading;
  private final Seq<Axis> askedOfLists;

  /** By variable; null where none belongs to it. */
  private final @Nullable Axis[] axes;

  /** By variable; the part that something is asked of, as a bit, and none if it is the subject. */
  private final long[] around;

  /** By variable; the bit of a part that may be learned. */
  private final long[] part;

  private final Map<State, Long> costs = new HashMap<>();

  /** What would have been read if only what lists are asked for were otherwise. */
  private EncodedDecision encoded;

  private boolean forgetting;

  /**
   * A place on the way through the diagram.
   *
   * @param isGoingOn whether the axis of the node has counted already
   * @param learned the parts that were learned, but no fact inside of them yet; the change lists
   *     the facts inside of a part without the part itself, so the first of them adds no cost
   */
  private record State(int node, boolean isGoingOn, long learned) {}

  /** What was found, and how far it is from what was read. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Found(
      int[] values, EncodedDecision readout, long distance, Map<Axis, Integer> otherwise) {}

  /**
   * @param rereading what would have been read if some date and some judgments had other values
   */
  NearestChangeFinder(
      Session<?> session,
      EncodedDecision encoded,
      Predicate<Axis> mayChange,
      Function<Map<Axis, Integer>, EncodedDecision> rereading) {
    this.session = session;
    this.diagrams = session.diagrams();
    this.read = encoded;
    this.encoded = encoded;
    this.mayChange = mayChange;
    this.rereading = rereading;
    this.askedOfLists =
        Array.ofAll(session.space().inners())
            .flatMap(
                inner ->
                    Array.ofAll(inner.getValue().axes())
                        .filter(axis -> axis.global)
                        .map(session.space()::outer))
            .filter(axis -> session.space().width(axis) > 0)
            .distinct();
    this.axes = new Axis[diagrams.variables()];
    for (Axis axis : session.space().axes()) {
      for (int i = 0; i < session.space().width(axis); i++) {
        axes[axis.variable + i] = axis;
      }
    }
    this.around = new long[diagrams.variables()];
    this.part = new long[diagrams.variables()];
    notePartsAround();
  }

  private void notePartsAround() {
    // A part is asked before what is inside of it, and so the innermost is the last.
    long bit = 1;
    for (Axis outer : session.space().axes()) {
      if (outer.kind() == Axis.Kind.PART && session.space().width(outer) > 0) {
        part[outer.variable] = bit;
        for (Axis axis : session.space().axes()) {
          if (session.space().width(axis) > 0 && session.space().isInside(axis, outer)) {
            Arrays.fill(around, axis.variable, axis.variable + session.space().width(axis), bit);
          }
        }
        // Beyond 64 parts, to learn a part counts beside what is inside of it.
        bit <<= 1;
      }
    }
  }

  /** What would have to be otherwise; none if nothing leads there, empty if nothing has to be. */
  Option<Seq<FactValue>> to(int function) {
    for (boolean forgetful : new boolean[] {false, true}) {
      forgetting = forgetful;
      encoded = read;
      int within = diagrams.and(function, allowed(axis -> axis.kind() != Axis.Kind.ANY));
      @Nullable Found nearest = null;
      for (int others = 0; others <= askedOfLists.size(); others++) {
        nearest = nearest(within, others, nearest);
      }
      if (nearest != null) {
        ChangeWording words =
            new ChangeWording(
                session, nearest.readout(), nearest.values(), function, alike(nearest));
        return Option.some(words.circumstances());
      }
    }
    return Option.none();
  }

  /** The nearest case, if so many of what lists are asked for have another value. */
  private @Nullable Found nearest(int within, int others, @Nullable Found before) {
    @Nullable Found nearest = before;
    for (Seq<Axis> some : askedOfLists.combinations(others)) {
      int rest = within;
      for (Axis axis : askedOfLists.removeAll(some)) {
        rest = diagrams.and(rest, is(axis.variable, read.values()[axis.variable]));
      }
      nearest = nearest(rest, some, new LinkedHashMap<>(), 0, nearest);
    }
    return nearest;
  }

  private @Nullable Found nearest(
      int within,
      Seq<Axis> left,
      Map<Axis, Integer> otherwise,
      long distance,
      @Nullable Found before) {
    if (within == DecisionDiagrams.FALSE || (before != null && before.distance() <= distance)) {
      return before;
    }
    if (left.isEmpty()) {
      encoded = otherwise.isEmpty() ? read : reread(otherwise);
      costs.clear();
      @Nullable Found found =
          nearest(diagrams.and(within, allowed(axis -> axis.kind() == Axis.Kind.ANY)), otherwise);
      return found == null || (before != null && before.distance() <= found.distance())
          ? before
          : found;
    }
    Axis axis = left.head();
    int now = read.values()[axis.variable];
    @Nullable Found nearest = before;
    for (int value = 0; value < diagrams.domain(axis.variable); value++) {
      if (value != now) {
        otherwise.put(axis, value);
        nearest =
            nearest(
                diagrams.and(within, is(axis.variable, value)),
                left.tail(),
                otherwise,
                distance + ELEMENT + weight(axis.variable),
                nearest);
      }
    }
    otherwise.remove(axis);
    return nearest;
  }

  /** The values of a changed date for which lists answer as they do for the one that was found. */
  private Map<Axis, BitSet> alike(Found found) {
    Map<Axis, BitSet> alike = new HashMap<>();
    boolean isOfLists =
        Array.ofAll(session.space().quantified())
            .map(any -> any.axis().variable)
            .exists(any -> isOther(found.values()[any], found.readout().values()[any]));
    for (Axis axis : isOfLists ? Array.<Axis>empty() : found.otherwise().keySet()) {
      if (axis.kind() == Axis.Kind.VALUE) {
        BitSet values = new BitSet();
        for (int value = 0; value < axis.regions().size(); value++) {
          Map<Axis, Integer> other = new LinkedHashMap<>(found.otherwise());
          other.put(axis, value);
          if (value != read.values()[axis.variable] && isAlike(reread(other), found.readout())) {
            values.set(value);
          }
        }
        alike.put(axis, values);
      }
    }
    return alike;
  }

  private boolean isAlike(EncodedDecision one, EncodedDecision other) {
    return Array.ofAll(session.space().quantified())
        .map(any -> any.axis().variable)
        .forAll(any -> one.values()[any] == other.values()[any]);
  }

  private static boolean isOther(int wanted, int value) {
    return wanted >= 0 && wanted != value;
  }

  private EncodedDecision reread(Map<Axis, Integer> otherwise) {
    diagrams.spend(REREADING);
    return rereading.apply(otherwise);
  }

  /** The cases that are asked for: some answers stay as they are, and none is forgotten. */
  private int allowed(Predicate<Axis> some) {
    int allowed = DecisionDiagrams.TRUE;
    for (Axis axis : Array.ofAll(session.space().axes()).filter(some)) {
      int width = session.space().width(axis);
      if (width > 0 && !mayChange.test(axis)) {
        for (int i = 0; i < width; i++) {
          allowed = diagrams.and(allowed, same(axis.variable + i));
        }
      } else if (!forgetting && encoded.isKnown(axis)) {
        int unknown = axis.unknown();
        allowed = diagrams.and(allowed, diagrams.literal(axis.variable, v -> v != unknown));
      }
    }
    return allowed;
  }

  private int same(int variable) {
    return is(variable, encoded.values()[variable]);
  }

  private int is(int variable, int value) {
    return diagrams.literal(variable, other -> other == value);
  }

  /** The nearest case that parts can be in; its values are negative where they do not matter. */
  private @Nullable Found nearest(int function, Map<Axis, Integer> otherwise) {
    int left = function;
    while (left != DecisionDiagrams.FALSE) {
      int[] values = path(left);
      int cube = diagrams.cube(values);
      if (session.solve(diagrams.and(left, cube)).isDefined()) {
        return new Found(
            values, encoded, rest(new Step(0, left, null, 0)), new LinkedHashMap<>(otherwise));
      }
      left = diagrams.minus(left, cube);
    }
    return null;
  }

  private int[] path(int function) {
    int[] values = new int[diagrams.variables()];
    Arrays.fill(values, -1);
    Step at = new Step(0, function, null, 0);
    while (!diagrams.isTerminal(at.node())) {
      int variable = diagrams.level(at.node());
      @Nullable Step best = null;
      long least = Long.MAX_VALUE;
      for (int value = 0; value < diagrams.domain(variable); value++) {
        Step step = step(at, value);
        if (cost(step) < least) {
          least = cost(step);
          best = step;
          values[variable] = value;
        }
      }
      at = Objects.requireNonNull(best);
    }
    return values;
  }

  /**
   * A step along the diagram.
   *
   * @param own what it costs by itself
   * @param node where it leads
   * @param changed the axis that was changed last, if its variables may go on
   * @param learned the parts that were learned, and as yet nothing of them
   */
  private record Step(long own, int node, @Nullable Axis changed, long learned) {}

  private long cost(Step step) {
    return Math.min(FAR, step.own() + rest(step));
  }

  private long rest(Step at) {
    if (diagrams.isTerminal(at.node())) {
      return at.node() == DecisionDiagrams.TRUE ? 0 : FAR;
    }
    int variable = diagrams.level(at.node());
    State state = new State(at.node(), at.changed() == axes[variable], at.learned());
    @Nullable Long known = costs.get(state);
    if (known != null) {
      return known;
    }
    long least = FAR;
    for (int value = 0; value < diagrams.domain(variable); value++) {
      least = Math.min(least, cost(step(at, value)));
    }
    costs.put(state, least);
    return least;
  }

  private Step step(Step at, int value) {
    int variable = diagrams.level(at.node());
    int next = diagrams.child(at.node(), value);
    @Nullable Axis axis = axes[variable];
    if (value == encoded.values()[variable]) {
      return new Step(0, next, at.changed() == axis ? axis : null, at.learned());
    }
    if (at.changed() == axis) {
      return new Step(ELEMENT, next, axis, at.learned());
    }
    boolean isFirst = (around[variable] & at.learned()) != 0;
    long learned = (at.learned() & ~around[variable]) | part[variable];
    return new Step(ELEMENT + (isFirst ? 0 : weight(variable)), next, axis, learned);
  }

  private long weight(int variable) {
    @Nullable Axis axis = axes[variable];
    return axis != null && encoded.isKnown(axis) && !forgetting ? KNOWN : LEARNED;
  }
}
