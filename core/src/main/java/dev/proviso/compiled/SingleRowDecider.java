package dev.proviso.compiled;

import dev.proviso.column.RowDecider;

/**
 * Decides about rows one by one, where answers are of other types than conditions foresee, or so
 * many that asking about each beforehand would not pay.
 */
record SingleRowDecider(Automaton automaton, BatchContext circumstances) implements RowDecider {

  @Override
  public void decide(int from, int to, byte[] out) {
    BatchRow row = circumstances.row();
    for (int i = from; i < to; i++) {
      out[i] = circumstances.outcome(automaton, automaton.reader(), row.at(i));
    }
  }
}
