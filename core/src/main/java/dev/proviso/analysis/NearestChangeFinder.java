package dev.proviso.analysis;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the case that is nearest to what was read among those in which a function is true: the one
 * in which the fewest known answers are others, and of these the one in which the fewest answers
 * are learned. No answer is forgotten unless there is no other way; then the fewest answers change,
 * in whatever way.
 *
 * <p>A date or judgment that parts of lists are asked for, too, changes the answers of the lists by
 * itself. So the finder goes through the values of each, and compares a case with what the actual
 * parts answer for them.
 */
final class NearestChangeFinder {

  /** The steps that it costs to decide once more. */
  private static final long REREADING = 10_000;

  private final Session<?> session;
  private final DecisionDiagrams diagrams;
  private final CheapestPath.Layout layout;
  private final EncodedDecision read;
  private final Predicate<Axis> mayChange;
  private final Function<Map<Axis, Integer>, EncodedDecision> rereading;
  private final Map<Map<Axis, Integer>, EncodedDecision> reread = new HashMap<>();
  private final Seq<Axis> lists;
  private final Seq<Axis> askedOfLists;

  /** What was found, what lists answer there, and how far it is from what was read. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Found(
      int[] values, EncodedDecision base, Map<Axis, Integer> otherwise, long distance) {}

  /**
   * @param rereading what would have been read if some date and some judgments had other values
   */
  NearestChangeFinder(
      Session<?> session,
      EncodedDecision read,
      Predicate<Axis> mayChange,
      Function<Map<Axis, Integer>, EncodedDecision> rereading) {
    this.session = session;
    this.diagrams = session.diagrams();
    this.layout = CheapestPath.Layout.of(session);
    this.read = read;
    this.mayChange = mayChange;
    this.rereading = rereading;
    this.lists = Array.ofAll(session.space().quantified()).map(VariableSpace.Any::axis);
    this.askedOfLists =
        Array.ofAll(session.space().inners())
            .flatMap(
                inner ->
                    Array.ofAll(inner.getValue().axes())
                        .filter(axis -> axis.global)
                        .map(session.space()::outer))
            .filter(axis -> session.space().width(axis) > 0)
            .distinct();
  }

  /** What would have to be otherwise; none if nothing leads there, empty if nothing has to be. */
  Option<Seq<FactValue>> to(int function) {
    return new Search(false)
        .nearest(function)
        .orElse(() -> new Search(true).nearest(function))
        .map(
            found ->
                new ChangeWording(session, found.base(), found.values(), function, alike(found))
                    .factValues());
  }

  /** What lists answer if nothing changes but the date and judgments that they are asked for. */
  private EncodedDecision base(Map<Axis, Integer> otherwise) {
    @Nullable EncodedDecision known = otherwise.isEmpty() ? read : reread.get(otherwise);
    if (known == null) {
      diagrams.spend(REREADING);
      known = rereading.apply(otherwise);
      reread.put(Map.copyOf(otherwise), known);
    }
    return known;
  }

  /** The values of a changed date for which lists answer as they do for the one that was found. */
  private Map<Axis, BitSet> alike(Found found) {
    Map<Axis, BitSet> alike = new HashMap<>();
    if (lists.exists(list -> isOther(found.values()[list.variable], found.base(), list))) {
      return alike;
    }
    for (Axis date : found.otherwise().keySet()) {
      if (date.kind() == Axis.Kind.VALUE) {
        BitSet values = new BitSet();
        for (int value = 0; value < date.regions().size(); value++) {
          Map<Axis, Integer> other = new LinkedHashMap<>(found.otherwise());
          other.put(date, value);
          if (value != read.values()[date.variable] && isAlike(base(other), found.base())) {
            values.set(value);
          }
        }
        alike.put(date, values);
      }
    }
    return alike;
  }

  private boolean isAlike(EncodedDecision one, EncodedDecision other) {
    return lists.forAll(list -> one.values()[list.variable] == other.values()[list.variable]);
  }

  private static boolean isOther(int wanted, EncodedDecision base, Axis axis) {
    return wanted >= 0 && wanted != base.values()[axis.variable];
  }

  private int is(int variable, int value) {
    return diagrams.literal(variable, other -> other == value);
  }

  /** A search in which known answers may become unknown, or may not. */
  private final class Search {
    private final boolean forgetting;
    private final CheapestPath fromRead;
    private @Nullable Found nearest;

    Search(boolean forgetting) {
      this.forgetting = forgetting;
      this.fromRead = new CheapestPath(session, layout, read, forgetting);
    }

    Option<Found> nearest(int function) {
      int within = diagrams.and(function, allowed(read, axis -> axis.kind() != Axis.Kind.ANY));
      within = diagrams.and(within, session.knowledge().knownWherePresent());
      // The fewest changes first, so that dearer combinations need not be decided again.
      for (int others = 0; others <= askedOfLists.size(); others++) {
        for (Seq<Axis> some : askedOfLists.combinations(others)) {
          int rest = within;
          for (Axis axis : askedOfLists.removeAll(some)) {
            rest = diagrams.and(rest, is(axis.variable, read.values()[axis.variable]));
          }
          look(rest, some, new LinkedHashMap<>(), 0);
        }
      }
      return Option.of(nearest);
    }

    /** Gives other values to what is left, one after the other. */
    private void look(int within, Seq<Axis> left, Map<Axis, Integer> otherwise, long distance) {
      if (within == DecisionDiagrams.FALSE || !isNearer(distance)) {
        return;
      }
      if (left.isEmpty()) {
        look(within, otherwise);
        return;
      }
      Axis axis = left.head();
      for (int value = 0; value < diagrams.domain(axis.variable); value++) {
        if (value != read.values()[axis.variable]) {
          otherwise.put(axis, value);
          look(
              diagrams.and(within, is(axis.variable, value)),
              left.tail(),
              otherwise,
              distance + fromRead.weight(axis));
        }
      }
      otherwise.remove(axis);
    }

    /** Looks for the nearest case that parts can be in. */
    private void look(int within, Map<Axis, Integer> otherwise) {
      EncodedDecision base = base(otherwise);
      CheapestPath path =
          otherwise.isEmpty() ? fromRead : new CheapestPath(session, layout, base, forgetting);
      int left = diagrams.and(within, allowed(base, axis -> axis.kind() == Axis.Kind.ANY));
      while (left != DecisionDiagrams.FALSE && isNearer(path.cost(left))) {
        int[] values = path.values(left);
        int cube = diagrams.cube(values);
        if (session.models().solve(diagrams.and(left, cube)).isDefined()) {
          nearest = new Found(values, base, Map.copyOf(otherwise), path.cost(left));
          return;
        }
        left = diagrams.minus(left, cube);
      }
    }

    private boolean isNearer(long distance) {
      return nearest == null || distance < nearest.distance();
    }

    /** The cases that are asked for: some answers stay as they are, and none is forgotten. */
    private int allowed(EncodedDecision base, Predicate<Axis> some) {
      int allowed = DecisionDiagrams.TRUE;
      for (Axis axis : Array.ofAll(session.space().axes()).filter(some)) {
        if (!mayChange.test(axis)) {
          int end = axis.variable + session.space().width(axis);
          for (int variable = axis.variable; variable < end; variable++) {
            allowed = diagrams.and(allowed, is(variable, base.values()[variable]));
          }
        } else if (!forgetting && base.isKnown(axis)) {
          allowed = diagrams.and(allowed, session.knowledge().known(axis));
        }
      }
      return allowed;
    }
  }
}
