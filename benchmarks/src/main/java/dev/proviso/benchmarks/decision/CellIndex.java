package dev.proviso.benchmarks.decision;

import dev.proviso.rule.Outcome;
import java.util.BitSet;
import java.util.List;

/**
 * Many rules as somebody indexes them by hand: the months that are forbidden, by state and conduct.
 */
@SuppressWarnings("EnumOrdinal") // an index by hand is what is timed
final class CellIndex implements Decider<Request> {

  private static final int CONDUCTS = Conduct.values().length;

  private final BitSet[] forbidden = new BitSet[State.values().length * CONDUCTS];

  CellIndex(List<Cell> cells) {
    for (int i = 0; i < forbidden.length; i++) {
      forbidden[i] = new BitSet();
    }
    for (Cell cell : cells) {
      forbidden[row(cell.state(), cell.conduct())].set(cell.from(), cell.until());
    }
  }

  private static int row(State state, Conduct conduct) {
    return state.ordinal() * CONDUCTS + conduct.ordinal();
  }

  @Override
  public Outcome decide(Request request) {
    return Decider.outcome(
        request.user() != EndUser.PRIVATE
            && !forbidden[row(request.state(), request.conduct())].get(request.months()));
  }
}
