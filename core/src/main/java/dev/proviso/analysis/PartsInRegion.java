package dev.proviso.analysis;

import dev.proviso.algebra.TruthVariable;
import dev.proviso.condition.Truth;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.BitSet;
import java.util.List;

/**
 * What a region of cases says of lists of parts: which answers it allows, and whether these leave
 * room for any part.
 *
 * @param aspects those of the region
 */
record PartsInRegion(Session<?> session, List<BoxAspect> aspects) {

  /**
   * What the region says of an answer about parts; none if it is no such answer, or says nothing.
   */
  Option<FactValue> fact(Axis axis) {
    return any(axis)
        .flatMap(
            any ->
                isEmpty(any.parts())
                    ? ofEmpty(any)
                    : answers(any).map(answers -> stated(any, answers)));
  }

  private FactValue stated(VariableSpace.Any any, BitSet answers) {
    Set<Truth> truths =
        Array.ofAll(answers.stream().boxed().toList()).map(TruthVariable::truth).toSet();
    return FactValue.of(any.list().stated, session.space().wording.ofAnyPart(any.each(), truths));
  }

  private Option<VariableSpace.Any> any(Axis axis) {
    return Array.ofAll(session.space().quantified()).find(any -> any.axis() == axis);
  }

  /** It is said once of a list that it is empty. */
  private Option<FactValue> ofEmpty(VariableSpace.Any any) {
    return Option.when(
        about(any.parts()).head().equals(any),
        () ->
            FactValue.of(any.list().question, session.space().words.text(RegionMessages.NO_PART)));
  }

  /** The possible answers that are allowed; none if all of them are. */
  private Option<BitSet> answers(VariableSpace.Any any) {
    return Array.ofAll(aspects)
        .find(aspect -> aspect.isOnlyOf(any.axis()) && aspect.isConstrained())
        .map(
            aspect -> {
              BitSet allowed = (BitSet) aspect.values().clone();
              allowed.and(possible(any));
              return allowed;
            })
        .filter(allowed -> !allowed.equals(possible(any)));
  }

  private BitSet possible(VariableSpace.Any any) {
    BitSet possible = new BitSet();
    possible.set(TruthVariable.TRUE);
    possible.set(TruthVariable.FALSE);
    possible.set(TruthVariable.UNKNOWN, mayBeUnknown(any));
    return possible;
  }

  /**
   * Where all is known, a register or a dated limit can leave open what it is asked, and so can a
   * value that is absent.
   */
  private boolean mayBeUnknown(VariableSpace.Any any) {
    Session<?> one = session.inner(any.parts());
    DiagramCompiler.Truths each = one.each(any);
    return session.space().open
        || one.diagrams().or(each.yes(), each.no()) != DecisionDiagrams.TRUE;
  }

  private Seq<VariableSpace.Any> about(String parts) {
    return Array.ofAll(session.space().quantified())
        .filter(any -> any.parts().equals(parts) && answers(any).isDefined());
  }

  /** Whether every part would have to meet a condition that none of them meets. */
  private boolean isEmpty(String parts) {
    Session<?> one = session.inner(parts);
    int met = DecisionDiagrams.FALSE;
    for (VariableSpace.Any any : about(parts)) {
      if (answers(any).get().cardinality() == 1 && answers(any).get().get(TruthVariable.FALSE)) {
        met = one.diagrams().or(met, one.each(any).yes());
      }
    }
    return met == DecisionDiagrams.TRUE;
  }
}
