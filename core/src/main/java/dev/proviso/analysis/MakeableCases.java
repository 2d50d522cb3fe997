package dev.proviso.analysis;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The cases of a session whose values the library can make. */
final class MakeableCases {

  private static final int UNASKED = -1;

  private final Session<?> session;
  private int all = UNASKED;

  MakeableCases(Session<?> session) {
    this.session = session;
  }

  /** All cases whose values the library can make: every case, unless it does not know a type. */
  int all() {
    if (all == UNASKED) {
      int found = DecisionDiagrams.TRUE;
      for (Axis axis : session.space().axes()) {
        found = session.diagrams().and(found, makeable(axis));
      }
      all = found;
    }
    return all;
  }

  /** Whether the library can make what a variable says. */
  boolean isMade(int variable, int value) {
    int one = session.diagrams().literal(variable, other -> other == value);
    return all() == DecisionDiagrams.TRUE
        || session.diagrams().and(all(), one) != DecisionDiagrams.FALSE;
  }

  /**
   * Whether there is a value for a region, or none is needed: code answers anything, whatever it
   * reads. Of a part that is also compared as a whole, nobody can make one that has both.
   */
  private static boolean isMade(Axis axis, int region) {
    return !axis.isCompared
        || (!axis.isAlsoPart && axis.regions().representative(region).isDefined());
  }

  private int makeable(Axis axis) {
    if (axis.kind() == Axis.Kind.VALUE) {
      int known = axis.regions().size();
      return session
          .diagrams()
          .literal(axis.variable, value -> value >= known || isMade(axis, value));
    }
    int cases = DecisionDiagrams.TRUE;
    if (axis.kind() == Axis.Kind.SET) {
      int made = axis.otherElements.count(Option::isDefined);
      for (int other = made; other < axis.others; other++) {
        int variable =
            axis.variable + (session.space().open ? 1 : 0) + axis.elements.size() + other;
        cases =
            session
                .diagrams()
                .and(cases, session.diagrams().literal(variable, value -> value == 0));
      }
    }
    return cases;
  }

  /** Why nothing is decided: which values of a case the library cannot make. */
  String needsValues() {
    return UnmadeValues.words(unmakeable(), session.wording());
  }

  /** The questions to which the library cannot make every answer. */
  private Seq<Axis> unmakeable() {
    return Array.ofAll(session.space().axes())
        .filter(axis -> makeable(axis) != DecisionDiagrams.TRUE)
        .appendAll(
            Array.ofAll(session.inners()).flatMap(part -> part.getValue().makeable().unmakeable()));
  }
}
