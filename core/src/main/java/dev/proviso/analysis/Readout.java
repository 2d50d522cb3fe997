package dev.proviso.analysis;

import dev.proviso.algebra.TruthVariable;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionVisitor;
import dev.proviso.condition.Quantified;
import dev.proviso.condition.Quantifier;
import dev.proviso.condition.Truth;
import dev.proviso.decision.Decision;
import dev.proviso.fact.Reading;
import dev.proviso.rule.Outcome;
import dev.proviso.trace.Answer;
import dev.proviso.trace.ConditionTrace;
import dev.proviso.trace.TraceWalker;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was read for a decision, as values of the variables. */
final class Readout {

  private final Session<?> session;
  private final Decision<?> decision;
  private final Map<String, Reading<?>> readings = new HashMap<>();
  private final List<QuantifiedTrace> quantified = new ArrayList<>();
  private final int[] values;

  Readout(Session<?> session, Decision<?> decision) {
    this.session = session;
    this.decision = decision;
    new ReadingCollector().walk(decision.trace());
    this.values = new int[session.diagrams().variables()];
    session.space().axes().forEach(this::read);
  }

  Outcome outcome() {
    return decision.outcome();
  }

  int[] values() {
    return values;
  }

  /** Collects what was read of the subject itself. */
  private final class ReadingCollector extends TraceWalker {

    @Override
    protected void visit(ConditionTrace trace) {
      for (Answer answer : trace.answers()) {
        readings.put(answer.question().toString(), answer.reading());
      }
      Option<Quantified<?, ?>> parts = trace.condition().accept(new AsQuantified<>());
      parts.forEach(node -> quantified.add(new QuantifiedTrace(node, trace)));
      if (parts.isEmpty()) {
        super.visit(trace);
      }
    }
  }

  /** A condition that was asked of parts, and how it turned out. */
  private record QuantifiedTrace(Quantified<?, ?> node, ConditionTrace trace) {}

  private static final class AsQuantified<S>
      extends ConditionVisitor.Default<S, Option<Quantified<?, ?>>> {

    @Override
    public <P> Option<Quantified<?, ?>> quantified(Quantified<S, P> node) {
      return Option.some(node);
    }

    @Override
    protected Option<Quantified<?, ?>> otherwise(Condition<S> node) {
      return Option.none();
    }
  }

  private Reading<?> reading(Axis axis) {
    return readings.getOrDefault(axis.question, Reading.unknown());
  }

  private void read(Axis axis) {
    Object value = reading(axis).value().getOrNull();
    switch (axis.kind()) {
      case VALUE ->
          values[axis.variable] = value == null ? axis.regions().size() : region(axis, value);
      case SET -> set(axis, (Set<?>) value);
      case PART -> values[axis.variable] = value == null ? 1 : 0;
      case JUDGMENT, OPAQUE ->
          values[axis.variable] =
              TruthVariable.of(value == null ? Truth.UNKNOWN : Truth.of(value.equals(true)));
      case REGISTER -> values[axis.variable] = TruthVariable.FALSE;
      case ANY -> values[axis.variable] = any(axis);
    }
  }

  /** Values between the same constants are told apart by their order. */
  private int region(Axis axis, Object value) {
    Option<Integer> region = axis.regions().regionOf(value);
    if (region.isEmpty() || !axis.regions().isUnmentioned(region.get())) {
      return region.getOrElse(axis.regions().size());
    }
    long before =
        axis.group.members.stream()
            .flatMap(member -> reading(member).value().toJavaStream())
            .distinct()
            .filter(other -> axis.regions().regionOf(other).equals(region))
            .filter(other -> Series.order(other, value) < 0)
            .count();
    // Where dates are asked in parts there is room on both sides, and parts may need both.
    int room = 0;
    while (region.get() + room < axis.regions().size()
        && axis.regions().isUnmentioned(region.get() + room)) {
      room++;
    }
    int beside = Math.max(0, room - axis.group.members.size()) / 2;
    return region.get() + beside + (int) before;
  }

  private void set(Axis axis, @org.jspecify.annotations.Nullable Set<?> value) {
    values[axis.variable] = value == null ? 1 : 0;
    int first = axis.variable + 1;
    for (int i = 0; i < axis.elements.size(); i++) {
      values[first + i] = value != null && value.exists(axis.elements.get(i)::equals) ? 1 : 0;
    }
    if (axis.others > 0) {
      boolean more = value != null && value.exists(one -> !axis.elements.contains(one));
      values[first + axis.elements.size()] = more ? 1 : 0;
    }
  }

  private int any(Axis axis) {
    for (Space.Any any : session.space().quantified()) {
      if (any.axis().key.equals(axis.key)) {
        for (QuantifiedTrace asked : quantified) {
          ConditionTrace trace = asked.trace();
          Quantified<?, ?> node = asked.node();
          boolean here =
              trace.answers().head().question().toString().equals(any.parts())
                  && Space.each(node).equals(any.each());
          if (here) {
            return TruthVariable.of(
                node.quantifier() == Quantifier.ANY ? trace.truth() : trace.truth().not());
          }
        }
      }
    }
    return TruthVariable.UNKNOWN;
  }

  /** The answer as it was read. */
  String words(Axis axis) {
    if (axis.kind() == Axis.Kind.ANY) {
      return Region.words(axis, values[axis.variable]);
    }
    Reading<?> reading = reading(axis);
    if (!reading.isKnown()) {
      return Answers.UNKNOWN;
    }
    return axis.kind() == Axis.Kind.PART ? "known" : Region.words(axis, reading.value().get());
  }

  /** What would be otherwise if the variables had other values; none where these are below 0. */
  Seq<Circumstance> changes(Axis axis, int[] other) {
    boolean changes = false;
    for (int i = axis.variable; i < axis.variable + session.space().width(axis); i++) {
      changes |= other[i] >= 0 && other[i] != values[i];
    }
    if (!changes) {
      return Array.empty();
    }
    Seq<String> words =
        axis.kind() == Axis.Kind.SET
            ? elements(axis, other)
            : Array.of(Region.words(axis, other[axis.variable]));
    return words.map(told -> Circumstance.of(axis.question, told));
  }

  /**
   * The elements that would be there or not there; of a set that is not known, all that is asked
   * of.
   */
  private Seq<String> elements(Axis axis, int[] other) {
    boolean known = values[axis.variable] == 0;
    if (known && other[axis.variable] == 1) {
      return Array.of(Answers.UNKNOWN);
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
          unmentioned(axis).forEach(absent::add);
        } else {
          (wanted == 1 ? there : absent).add(new Unmentioned(i - axis.elements.size()));
        }
      }
    }
    Seq<String> told = Region.withAndWithout(there, absent, axis.elementType());
    return told.isEmpty() ? Array.of("known") : told;
  }

  /** What is in a set, though no condition mentions it, can be told by its name. */
  private Seq<Object> unmentioned(Axis axis) {
    return Array.<Object>ofAll((Set<?>) reading(axis).value().get())
        .reject(axis.elements::contains);
  }
}
