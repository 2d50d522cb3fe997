package dev.proviso.analysis;

import dev.proviso.algebra.TruthVariable;
import dev.proviso.condition.Truth;
import dev.proviso.fact.Reading;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was read for a decision, as values of the variables. */
final class EncodedDecision {

  private final Session<?> session;
  private final DecisionReadings readings;
  private final int[] values;

  EncodedDecision(Session<?> session, DecisionReadings readings) {
    this(session, readings, new int[session.diagrams().variables()]);
    session.space().axes().forEach(this::read);
  }

  private EncodedDecision(Session<?> session, DecisionReadings readings, int[] values) {
    this.session = session;
    this.readings = readings;
    this.values = values;
  }

  /** The same readings, but what is so of lists of parts as it was read another time. */
  EncodedDecision withLists(DecisionReadings other) {
    EncodedDecision again = new EncodedDecision(session, readings, values.clone());
    for (VariableSpace.Any any : session.space().quantified()) {
      again.values[any.axis().variable] = TruthVariable.of(other.any(any));
    }
    return again;
  }

  VariableSpace space() {
    return session.space();
  }

  int[] values() {
    return values;
  }

  /** Nobody need have asked whether there is a value: what came of asking for it says so. */
  private Reading<?> reading(Axis axis) {
    Reading<?> own = readings.of(axis);
    Seq<Reading<?>> values = session.space().presences.valuesOf(axis).map(readings::of);
    return own.isKnown()
        ? own
        : values
            .find(value -> value.isKnown() || value.isAbsent())
            .<Reading<?>>map(Reading::presence)
            .getOrElse(own);
  }

  /** Whether the answer is known. */
  boolean isKnown(Axis axis) {
    return session.space().width(axis) > 0 && values[axis.variable] != axis.unknown();
  }

  private void read(Axis axis) {
    @Nullable Object value = reading(axis).value().getOrNull();
    switch (axis.kind()) {
      case VALUE ->
          values[axis.variable] =
              value == null
                  ? axis.unknown()
                  : axis.regions().regionOf(value).getOrElse(axis.unknown());
      case SET -> set(axis, (Set<?>) value);
      case PART, GRADE -> values[axis.variable] = value == null ? 1 : 0;
      case JUDGMENT, OPAQUE ->
          values[axis.variable] =
              TruthVariable.of(value == null ? Truth.UNKNOWN : Truth.of(value.equals(true)));
      case REGISTER -> values[axis.variable] = TruthVariable.FALSE;
      case ANY -> values[axis.variable] = any(axis);
    }
  }

  private void set(Axis axis, @Nullable Set<?> value) {
    values[axis.variable] = value == null ? 1 : 0;
    int first = axis.variable + 1;
    for (int i = 0; i < axis.elements.size(); i++) {
      values[first + i] =
          value != null && axis.isOneOf(value.toArray(), axis.elements.get(i)) ? 1 : 0;
    }
    if (axis.others > 0) {
      boolean more = value != null && unmentioned(axis, value).nonEmpty();
      values[first + axis.elements.size()] = more ? 1 : 0;
    }
  }

  private int any(Axis axis) {
    for (VariableSpace.Any any : session.space().quantified()) {
      if (any.axis().key.equals(axis.key)) {
        return TruthVariable.of(readings.any(any));
      }
    }
    return TruthVariable.UNKNOWN;
  }

  /** The answer as it was read. */
  String words(Axis axis) {
    if (axis.kind() == Axis.Kind.ANY) {
      return words().of(axis, values[axis.variable]);
    }
    Reading<?> reading = reading(axis);
    if (!reading.isKnown()) {
      return isAbsent(axis) ? words().text(RegionMessages.ABSENT) : words().notKnown();
    }
    if (axis.kind() == Axis.Kind.PART && session.space().presences.of(axis).isDefined()) {
      return words().text(RegionMessages.PRESENT);
    }
    return axis.kind() == Axis.Kind.PART || axis.kind() == Axis.Kind.GRADE
        ? words().known()
        : words().of(axis, reading.value().get());
  }

  private boolean isAbsent(Axis axis) {
    return reading(axis).isAbsent()
        || space()
            .presences
            .of(axis)
            .exists(presence -> reading(presence).value().exists(is -> is.equals(false)));
  }

  private RegionWording words() {
    return session.space().words;
  }

  /**
   * The elements that would be there or not there; of a set that is not known, all that is asked
   * of.
   */
  Seq<String> elements(Axis axis, int[] other) {
    boolean known = values[axis.variable] == 0;
    if (known && other[axis.variable] == 1) {
      return Array.of(words().notKnown());
    }
    int first = axis.variable + 1;
    List<Object> there = new ArrayList<>();
    List<Object> absent = new ArrayList<>();
    for (int i = 0; i < axis.elements.size() + axis.others; i++) {
      int wanted = other[first + i];
      if (wanted >= 0 && !(known && wanted == values[first + i])) {
        if (i < axis.elements.size()) {
          (wanted == 1 ? there : absent).add(axis.elements.get(i));
        } else if (wanted == 0 && known) {
          unmentioned(axis, (Set<?>) reading(axis).value().get()).forEach(absent::add);
        } else {
          (wanted == 1 ? there : absent).add(unmentioned(axis, i - axis.elements.size()));
        }
      }
    }
    Seq<String> listed = words().withAndWithout(axis, there, absent);
    return listed.isEmpty() ? Array.of(words().known()) : listed;
  }

  /** Something else; of a type that has few values, what else it is. */
  private static Object unmentioned(Axis axis, int index) {
    ValueType<Object> type = axis.elementType();
    Seq<Option<Object>> all =
        type.canMakeValues() ? type.others(axis.elements, axis.others + 1) : Array.empty();
    return index < all.size() && all.size() <= axis.others
        ? all.get(index).getOrElse(() -> new FreshValue(index))
        : new FreshValue(index);
  }

  /** The elements of a set that no condition mentions; the words list them by their own names. */
  private static Seq<Object> unmentioned(Axis axis, Set<?> set) {
    Seq<Object> mentioned = Array.ofAll(axis.elements);
    return Array.<Object>ofAll(set).reject(element -> axis.isOneOf(mentioned, element));
  }
}
