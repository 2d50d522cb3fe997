package dev.proviso.analysis;

import io.vavr.collection.Array;

/** The cases of a session in which answers are known that must be, as functions of its diagrams. */
final class KnowledgeConstraints {

  private final Session<?> session;

  KnowledgeConstraints(Session<?> session) {
    this.session = session;
  }

  /** The answer is known; true where every answer is. */
  int known(Axis axis) {
    int unknown = axis.unknown();
    return !session.space().open || session.space().width(axis) == 0
        ? DecisionDiagrams.TRUE
        : session.diagrams().literal(axis.variable, value -> value != unknown);
  }

  /** What is stated to be present has a value that is known, and the other way round. */
  int knownIfPresent(Axis axis, int[] values) {
    int all = DecisionDiagrams.TRUE;
    if (axis.global) {
      return all;
    }
    if (session.space().statements.isSaidPresent(axis, values)) {
      for (Axis value : session.space().presences.valuesOf(axis)) {
        all = session.diagrams().and(all, known(value));
      }
    }
    for (Axis presence : session.space().presences.of(axis)) {
      all =
          session.space().statements.isStatedKnown(axis, values)
              ? session.diagrams().and(all, isPresent(presence))
              : all;
    }
    return all;
  }

  /** Whatever is present has a value that is known. */
  int knownWherePresent() {
    int all = DecisionDiagrams.TRUE;
    for (Axis presence : session.space().axes()) {
      for (Axis value :
          presence.global ? Array.<Axis>empty() : session.space().presences.valuesOf(presence)) {
        int known =
            session.diagrams().or(known(value), session.diagrams().not(isPresent(presence)));
        all = session.diagrams().and(all, known);
      }
    }
    return all;
  }

  /** The answer to the question whether something is present is yes. */
  int isPresent(Axis presence) {
    return presence.present(session.diagrams());
  }

  /** All that code reads is known, without which it gives no answer. */
  int knownToCode(Axis code) {
    int all = DecisionDiagrams.TRUE;
    for (Axis read : code.reads) {
      all = session.diagrams().and(all, known(read));
      for (Axis presence : session.space().presences.of(read)) {
        all = session.diagrams().and(all, isPresent(presence));
      }
    }
    return all;
  }
}
