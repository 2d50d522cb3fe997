package dev.proviso.analysis;

import dev.proviso.condition.Operator;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A change in words: each answer with all values that lead to the same. */
final class ChangeWording {

  private final Session<?> session;
  private final DecisionDiagrams diagrams;
  private final EncodedDecision encoded;
  private final int[] values;
  private final int function;
  private final Map<Axis, BitSet> alike;
  private final Seq<Axis> changed;

  /** The values of the changed facts, by their first variable. */
  private final Map<Integer, BitSet> grown = new HashMap<>();

  /**
   * @param alike of what lists of parts are asked for, too, all values for which lists answer alike
   */
  ChangeWording(
      Session<?> session,
      EncodedDecision encoded,
      int[] values,
      int function,
      Map<Axis, BitSet> alike) {
    this.session = session;
    this.diagrams = session.diagrams();
    this.encoded = encoded;
    this.values = values;
    this.function = function;
    this.alike = alike;
    this.changed = Array.ofAll(session.space().axes()).filter(this::isChanged);
  }

  /** The changed facts with their new values, in words. */
  Seq<FactValue> factValues() {
    Seq<Axis> ofValues = changed.filter(axis -> axis.kind() == Axis.Kind.VALUE);
    for (Axis axis : ofValues) {
      int value = values[axis.variable];
      grown.put(axis.variable, peers(axis).isEmpty() ? like(axis, value) : one(value));
    }
    ofValues.filter(axis -> peers(axis).isEmpty()).forEach(this::grow);
    return new CircumstanceWording(session.space())
        .facts(changed.reject(this::isSaidByAnother).flatMap(this::factValues));
  }

  private BitSet grown(Axis axis) {
    return Objects.requireNonNull(grown.get(axis.variable), axis.question);
  }

  private boolean isChanged(Axis axis) {
    for (int i = axis.variable; i < axis.variable + session.space().width(axis); i++) {
      if (values[i] >= 0 && values[i] != encoded.values()[i]) {
        return true;
      }
    }
    return false;
  }

  /** A change inside a part implies that the part is known. */
  private boolean isSaidByAnother(Axis axis) {
    return axis.kind() == Axis.Kind.PART
        && values[axis.variable] == 0
        && changed.exists(
            other ->
                session.space().nesting.partsAround(other).contains(axis)
                    && isKnown(other, values));
  }

  private static boolean isKnown(Axis axis, int[] values) {
    return values[axis.variable] != axis.unknown();
  }

  private Seq<FactValue> factValues(Axis axis) {
    Seq<String> words =
        switch (axis.kind()) {
          case SET -> encoded.elements(axis, values);
          case VALUE -> Array.of(value(axis));
          default -> Array.of(words().of(axis, values[axis.variable]));
        };
    return words.map(text -> FactValue.of(axis.question, text));
  }

  private String value(Axis axis) {
    String own = words().of(axis, grown(axis));
    Seq<String> beside =
        peers(axis).filter(other -> other.variable < axis.variable).map(o -> beside(axis, o));
    return beside.isEmpty()
        ? own
        : words()
            .and(beside.prependAll(own.equals(words().anything()) ? Array.empty() : Array.of(own)));
  }

  private RegionWording words() {
    return session.space().words;
  }

  /** Those that are compared with it and would have a value between the same two constants. */
  private Seq<Axis> peers(Axis axis) {
    int value = values[axis.variable];
    return Array.ofAll(axis.group.members)
        .filter(other -> other != axis && changed.contains(other))
        .filter(other -> isBetween(axis, value) && like(axis, value).get(values[other.variable]));
  }

  private String beside(Axis axis, Axis other) {
    int order = Integer.compare(values[axis.variable], values[other.variable]);
    boolean ordered = axis.group.members.stream().anyMatch(member -> member.ordered);
    if (order == 0 || !ordered) {
      return words()
          .text(order == 0 ? RegionMessages.SAME_AS : RegionMessages.OTHER_THAN, other.stated);
    }
    return words()
        .threshold(axis, order < 0 ? Operator.LESS_THAN : Operator.MORE_THAN, other.stated);
  }

  /**
   * Adds every known value that leads to the same outcome for all values of the other facts. Adds
   * all values between two constants together, because the words do not distinguish them.
   */
  private void grow(Axis axis) {
    BitSet some = grown(axis);
    if (some.get(axis.unknown())) {
      return;
    }
    for (int value = 0; value < axis.regions().size(); value++) {
      BitSet more = like(axis, value);
      boolean isApart =
          !more.intersects(some)
              && isAlike(axis, more)
              && !more.get(encoded.values()[axis.variable])
              && axis.group.members.stream().noneMatch(other -> hasPeersIn(other, more));
      if (isApart) {
        some.or(more);
        if (diagrams.meet(box(), diagrams.not(function))) {
          some.andNot(more);
        }
      }
    }
  }

  private boolean isAlike(Axis axis, BitSet more) {
    @Nullable BitSet all = alike.get(axis);
    return all == null
        ? !session.space().nesting.isAskedOfParts(axis)
        : more.stream().allMatch(all::get);
  }

  private boolean hasPeersIn(Axis axis, BitSet some) {
    return changed.contains(axis) && some.get(values[axis.variable]) && !peers(axis).isEmpty();
  }

  /** A value with all others between the same two constants. */
  private static BitSet like(Axis axis, int value) {
    BitSet like = one(value);
    for (int step : new int[] {-1, 1}) {
      int next = value;
      while (isBetween(axis, next)) {
        like.set(next);
        next += step;
      }
    }
    return like;
  }

  private static boolean isBetween(Axis axis, int value) {
    return value >= 0 && value < axis.regions().size() && axis.regions().isUnmentioned(value);
  }

  /** The cases that the words describe; of a learned set they may leave out elements. */
  private int box() {
    Set<Integer> free = new HashSet<>();
    for (Axis axis : changed) {
      if (axis.kind() == Axis.Kind.SET && !encoded.isKnown(axis)) {
        for (int i = 1; i < session.space().width(axis); i++) {
          free.add(axis.variable + i);
        }
      }
    }
    int box = DecisionDiagrams.TRUE;
    for (int variable = values.length - 1; variable >= 0; variable--) {
      @Nullable BitSet some = grown.get(variable);
      int stated = values[variable];
      if (some != null) {
        box = diagrams.and(diagrams.literal(variable, some::get), box);
      } else if (stated >= 0 || !free.contains(variable)) {
        int value = stated >= 0 ? stated : encoded.values()[variable];
        box = diagrams.and(diagrams.literal(variable, v -> v == value), box);
      }
    }
    return box;
  }

  private static BitSet one(int value) {
    BitSet one = new BitSet();
    one.set(value);
    return one;
  }
}
