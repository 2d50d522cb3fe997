package dev.proviso.analysis;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
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
 */
final class NearestChange {

  private static final long FAR = Long.MAX_VALUE / 4;
  private static final long KNOWN = 1L << 44;
  private static final long LEARNED = 1L << 30;

  /** To learn a part says nothing by itself if something is learned of what is inside of it. */
  private static final long PART = 1L << 16;

  private static final long ELEMENT = 1;

  private final Session<?> session;
  private final Diagrams diagrams;
  private final Readout readout;
  private final Predicate<Axis> mayChange;

  /** By variable; null where none belongs to it. */
  private final @Nullable Axis[] axes;

  private final Map<Long, Long> costs = new HashMap<>();
  private boolean forgetting;

  NearestChange(Session<?> session, Readout readout, Predicate<Axis> mayChange) {
    this.session = session;
    this.diagrams = session.diagrams();
    this.readout = readout;
    this.mayChange = mayChange;
    this.axes = new Axis[diagrams.variables()];
    for (Axis axis : session.space().axes()) {
      for (int i = 0; i < session.space().width(axis); i++) {
        axes[axis.variable + i] = axis;
      }
    }
  }

  /** What would have to be otherwise; none if nothing leads there, empty if nothing has to be. */
  Option<Seq<Circumstance>> to(int function) {
    for (boolean forgetful : new boolean[] {false, true}) {
      forgetting = forgetful;
      costs.clear();
      int within = diagrams.and(function, allowed());
      Option<int[]> found = nearest(within, true).orElse(() -> nearest(within, false));
      if (found.isDefined()) {
        return Option.some(new ChangeInWords(session, readout, found.get(), function).told());
      }
    }
    return Option.none();
  }

  /** The cases that are asked for: some answers stay as they are, and none is forgotten. */
  private int allowed() {
    int allowed = Diagrams.TRUE;
    for (Axis axis : session.space().axes()) {
      int width = session.space().width(axis);
      if (width > 0 && !mayChange.test(axis)) {
        for (int i = 0; i < width; i++) {
          allowed = diagrams.and(allowed, same(axis.variable + i));
        }
      } else if (!forgetting && readout.isKnown(axis)) {
        int unknown = axis.unknown();
        allowed = diagrams.and(allowed, diagrams.literal(axis.variable, v -> v != unknown));
      }
    }
    return allowed;
  }

  private int same(int variable) {
    int now = readout.values()[variable];
    return diagrams.literal(variable, value -> value == now);
  }

  /**
   * The values of the nearest case that parts can be in; negative where they do not matter. What
   * parts ask of the whole, its date and its judgments, stays as it is unless it has to change.
   */
  private Option<int[]> nearest(int function, boolean holdingOuter) {
    if (!holdingOuter && session.space().inners().isEmpty()) {
      return Option.none();
    }
    int left = function;
    while (left != Diagrams.FALSE) {
      int[] values = path(left);
      int cube = diagrams.cube(values);
      int wanted = diagrams.and(left, cube);
      for (Axis axis : outer(values)) {
        wanted = holdingOuter ? diagrams.and(wanted, same(axis.variable)) : wanted;
      }
      Option<Session.Model> model = session.solve(wanted);
      if (model.isDefined()) {
        if (!holdingOuter) {
          outer(values)
              .forEach(axis -> values[axis.variable] = model.get().values()[axis.variable]);
        }
        return Option.some(values);
      }
      left = diagrams.minus(left, cube);
    }
    return Option.none();
  }

  /** The date and the judgments that parts ask for, as far as a case leaves them open. */
  private Seq<Axis> outer(int[] values) {
    return Array.ofAll(session.space().inners())
        .flatMap(
            inner ->
                Array.ofAll(inner.getValue().axes())
                    .filter(axis -> axis.global)
                    .map(session.space()::outer))
        .distinct()
        .filter(axis -> values[axis.variable] < 0);
  }

  private int[] path(int function) {
    int[] values = new int[diagrams.variables()];
    Arrays.fill(values, -1);
    int at = function;
    @Nullable Axis changed = null;
    while (!diagrams.isTerminal(at)) {
      int variable = diagrams.level(at);
      int best = 0;
      long least = Long.MAX_VALUE;
      for (int value = 0; value < diagrams.domain(variable); value++) {
        long cost = step(at, value, changed);
        if (cost < least) {
          least = cost;
          best = value;
        }
      }
      values[variable] = best;
      changed = changed(variable, best, changed);
      at = diagrams.child(at, best);
    }
    return values;
  }

  private @Nullable Axis changed(int variable, int value, @Nullable Axis before) {
    return value != readout.values()[variable] || before == axes[variable] ? axes[variable] : null;
  }

  private long cost(int node, @Nullable Axis changed) {
    if (diagrams.isTerminal(node)) {
      return node == Diagrams.TRUE ? 0 : FAR;
    }
    int variable = diagrams.level(node);
    long key = (long) node << 1 | (changed == axes[variable] ? 1 : 0);
    @Nullable Long known = costs.get(key);
    if (known != null) {
      return known;
    }
    long least = FAR;
    for (int value = 0; value < diagrams.domain(variable); value++) {
      least = Math.min(least, step(node, value, changed));
    }
    costs.put(key, least);
    return least;
  }

  private long step(int node, int value, @Nullable Axis changed) {
    int variable = diagrams.level(node);
    long own = 0;
    if (value != readout.values()[variable]) {
      own = ELEMENT + (changed == axes[variable] ? 0 : weight(variable));
    }
    return Math.min(
        FAR, own + cost(diagrams.child(node, value), changed(variable, value, changed)));
  }

  private long weight(int variable) {
    @Nullable Axis axis = axes[variable];
    if (axis == null) {
      return LEARNED;
    }
    boolean known = readout.isKnown(axis);
    if (axis.kind() == Axis.Kind.PART && !known) {
      return PART;
    }
    return known && !forgetting ? KNOWN : LEARNED;
  }
}
