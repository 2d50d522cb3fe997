package dev.proviso.analysis;

import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionVisitor;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.condition.Truth;
import dev.proviso.decision.Decision;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Policy;
import dev.proviso.trace.Answer;
import dev.proviso.trace.ConditionTrace;
import dev.proviso.trace.TraceWalker;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was read for a decision: of the subject and of its single parts by question, and of lists of
 * parts by the conditions that were asked of them. The date and the judgments are those of the
 * whole, also where only parts are asked for them.
 */
final class DecisionReadings {

  private final Map<String, Reading<?>> byQuestion = new HashMap<>();
  private final List<QuantifiedTrace> quantified = new ArrayList<>();
  private final Set<LocalDate> datesOfParts = new LinkedHashSet<>();

  private DecisionReadings() {}

  static <S> DecisionReadings of(
      Policy<S> policy, S subject, Judgment[] judgments, Decision<S> decision) {
    DecisionReadings readings = new DecisionReadings();
    // What nobody was asked for, because a list is not known, is known all the same.
    policy.dating().forEach(date -> readings.byQuestion.put(date.name(), date.read(subject)));
    Array.of(judgments)
        .groupBy(Judgment::id)
        .filterValues(same -> same.map(Judgment::holds).distinct().size() == 1)
        .forEach((id, same) -> readings.byQuestion.put(id, Reading.known(same.head().holds())));
    readings.new Collector().walk(decision.trace());
    // A decision that lacks its date has failed to read it; the subject has none.
    policy
        .dating()
        .filter(date -> date.read(subject).isAbsent())
        .forEach(date -> readings.byQuestion.put(date.name(), Reading.absent()));
    return readings;
  }

  /** The reading of what is asked; unknown if it was not asked. */
  Reading<?> of(Axis axis) {
    Seq<Reading<?>> all =
        Array.of(axis.question)
            .appendAll(axis.names)
            .flatMap(name -> Option.<Reading<?>>of(byQuestion.get(name)));
    return all.find(Reading::isKnown)
        .orElse(isKnownPart(axis) ? Option.some(Reading.known(true)) : all.headOption())
        .getOrElse(Reading.unknown());
  }

  /** Whether a condition holds of any of some parts. */
  Truth any(VariableSpace.Any any) {
    for (QuantifiedTrace asked : quantified) {
      ConditionTrace trace = asked.trace();
      QuantifiedCondition<?, ?> node = asked.node();
      if (isOf(trace.answers().head().question().toString(), any)
          && VariableSpace.each(node).equals(any.each())) {
        return node.quantifier() == Quantifier.ANY ? trace.truth() : trace.truth().not();
      }
    }
    return Truth.UNKNOWN;
  }

  /** The dates that were read of parts of lists. */
  Set<LocalDate> datesOfParts() {
    return datesOfParts;
  }

  /** Nobody need have asked for the part itself: what is known of it says that it is known. */
  private boolean isKnownPart(Axis axis) {
    return axis.kind() == Axis.Kind.PART
        && byQuestion.entrySet().stream()
            .filter(one -> one.getKey().startsWith(axis.question + " › "))
            .anyMatch(one -> one.getValue().isKnown());
  }

  private static boolean isOf(String question, VariableSpace.Any any) {
    return question.equals(any.parts()) || any.list().names.contains(question);
  }

  /** A condition that was asked of parts, and its trace. */
  private record QuantifiedTrace(QuantifiedCondition<?, ?> node, ConditionTrace trace) {}

  /** Collects what was read of the subject itself. */
  private final class Collector extends TraceWalker {

    @Override
    protected void visit(ConditionTrace trace) {
      for (Answer answer : trace.answers()) {
        byQuestion.put(answer.question().toString(), answer.reading());
      }
      Option<QuantifiedCondition<?, ?>> parts = trace.condition().accept(new AsQuantified<>());
      parts.forEach(node -> quantified.add(new QuantifiedTrace(node, trace)));
      if (parts.isEmpty()) {
        super.visit(trace);
      } else {
        trace.children().forEach(child -> ofWhole(child.allAnswers()));
      }
    }

    private void ofWhole(Seq<Answer> answers) {
      answers
          .filter(answer -> answer.question().path().isEmpty())
          .forEach(answer -> byQuestion.put(answer.question().toString(), answer.reading()));
      answers
          .flatMap(answer -> answer.reading().value())
          .filter(LocalDate.class::isInstance)
          .forEach(date -> datesOfParts.add((LocalDate) date));
    }
  }

  private static final class AsQuantified<S>
      extends ConditionVisitor.Default<S, Option<QuantifiedCondition<?, ?>>> {

    @Override
    public <P> Option<QuantifiedCondition<?, ?>> quantified(QuantifiedCondition<S, P> node) {
      return Option.some(node);
    }

    @Override
    protected Option<QuantifiedCondition<?, ?>> otherwise(Condition<S> node) {
      return Option.none();
    }
  }
}
