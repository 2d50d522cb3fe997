package dev.proviso.analysis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The path through a diagram that changes the least of a decision: first as few known answers as
 * can be, then as few answers that have to be learned. The variables of a set follow one another,
 * so that a set counts once however many of its elements change.
 *
 * <p>Costs are kept by node; a path is for one decision and for one thread.
 */
final class CheapestPath {

  private static final long FAR = Long.MAX_VALUE / 4;
  private static final long KNOWN = 1L << 44;
  private static final long LEARNED = 1L << 30;
  private static final long ELEMENT = 1;

  private final DecisionDiagrams diagrams;
  private final Layout layout;
  private final EncodedDecision encoded;
  private final boolean forgetting;
  private final Map<State, Long> costs = new HashMap<>();

  /**
   * What the variables of a session stand for, by variable.
   *
   * @param axes null where none belongs to it
   * @param around the part in which something is asked, as a bit; none if it is the subject
   * @param part the bit of a part that may be learned
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Layout(@Nullable Axis[] axes, long[] around, long[] part) {

    static Layout of(Session<?> session) {
      VariableSpace space = session.space();
      int variables = session.diagrams().variables();
      Layout layout = new Layout(new Axis[variables], new long[variables], new long[variables]);
      // Beyond 64 parts, to learn a part counts beside what is inside of it.
      long bit = 1;
      for (Axis part : space.nesting.parts()) {
        layout.part[part.variable] = bit;
        bit <<= 1;
      }
      for (Axis axis : space.axes()) {
        List<Axis> parts = space.nesting.partsAround(axis);
        int end = axis.variable + space.width(axis);
        for (int variable = axis.variable; variable < end; variable++) {
          layout.axes[variable] = axis;
          if (!parts.isEmpty()) {
            layout.around[variable] = layout.part[parts.get(parts.size() - 1).variable];
          }
        }
      }
      return layout;
    }
  }

  /**
   * A place on the way through the diagram.
   *
   * @param isGoingOn whether the axis of the node has counted already
   * @param learned the parts that were learned, but no fact inside of them yet; the change lists
   *     the facts inside of a part without the part itself, so the first of them adds no cost
   */
  private record State(int node, boolean isGoingOn, long learned) {}

  /**
   * A step along the diagram.
   *
   * @param own what it costs by itself
   * @param node where it leads
   * @param changed the axis that was changed last, if its variables may go on
   * @param learned the parts that were learned, and as yet nothing of them
   */
  private record Step(long own, int node, @Nullable Axis changed, long learned) {}

  /**
   * @param encoded the decision that changes
   * @param forgetting whether known answers may become unknown; then all changes cost the same
   */
  CheapestPath(Session<?> session, Layout layout, EncodedDecision encoded, boolean forgetting) {
    this.diagrams = session.diagrams();
    this.layout = layout;
    this.encoded = encoded;
    this.forgetting = forgetting;
  }

  /** What it costs to make a function true. */
  long cost(int function) {
    return rest(start(function));
  }

  /** The values of the cheapest path on which a function is true; negative where any will do. */
  int[] values(int function) {
    int[] values = new int[diagrams.variables()];
    Arrays.fill(values, -1);
    Step at = start(function);
    while (!diagrams.isTerminal(at.node())) {
      int variable = diagrams.level(at.node());
      @Nullable Step best = null;
      long least = Long.MAX_VALUE;
      for (int value = 0; value < diagrams.domain(variable); value++) {
        Step step = step(at, value);
        long cost = cost(step);
        if (cost < least) {
          least = cost;
          best = step;
          values[variable] = value;
        }
      }
      at = Objects.requireNonNull(best);
    }
    return values;
  }

  /** What it costs at least if the answer to a question is another one. */
  long weight(Axis axis) {
    return ELEMENT + (encoded.isKnown(axis) && !forgetting ? KNOWN : LEARNED);
  }

  private static Step start(int function) {
    return new Step(0, function, null, 0);
  }

  private long cost(Step step) {
    return Math.min(FAR, step.own() + rest(step));
  }

  private long rest(Step at) {
    if (diagrams.isTerminal(at.node())) {
      return at.node() == DecisionDiagrams.TRUE ? 0 : FAR;
    }
    int variable = diagrams.level(at.node());
    State state = new State(at.node(), at.changed() == layout.axes[variable], at.learned());
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
    Axis axis = Objects.requireNonNull(layout.axes[variable]);
    if (value == encoded.values()[variable]) {
      return new Step(0, next, at.changed() == axis ? axis : null, at.learned());
    }
    if (at.changed() == axis) {
      return new Step(ELEMENT, next, axis, at.learned());
    }
    boolean isFirst = (layout.around[variable] & at.learned()) != 0;
    long learned = (at.learned() & ~layout.around[variable]) | layout.part[variable];
    return new Step(isFirst ? ELEMENT : weight(axis), next, axis, learned);
  }
}
