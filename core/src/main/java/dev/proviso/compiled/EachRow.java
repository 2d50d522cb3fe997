package dev.proviso.compiled;

import dev.proviso.column.Deciding;

/**
 * Decides about rows one by one, where answers are of other types than conditions foresee, or so
 * many that asking about each beforehand would not pay.
 */
record EachRow(Automaton automaton, Circumstances circumstances) implements Deciding {

  @Override
  public void decide(int from, int to, byte[] out) {
    Row row = circumstances.row();
    for (int i = from; i < to; i++) {
      out[i] = circumstances.outcome(automaton, automaton.reader(), row.at(i));
    }
  }
}
