package dev.proviso.compiled;

import dev.proviso.column.Column;
import dev.proviso.column.MixedRadixDigit;
import dev.proviso.column.RowBlock;

/**
 * A condition that is put to rows as they are. What it said of answers is remembered for a while,
 * for the same answers come again.
 */
final class MemoizedDigit implements MixedRadixDigit {

  private static final int ROOM = 1 << 12;

  /** Odd, and with bits all over, so that numbers close to each other are kept far apart. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final Automaton automaton;
  private final Variable variable;
  private final BatchContext context;
  private final Column first;
  private final Column second;
  private final int weight;
  private final BatchRow row;
  private final long[] firstKeys = new long[ROOM];
  private final long[] secondKeys = new long[ROOM];

  /** Which of the two answers are known, counted from 1 so that 0 stands for an empty place. */
  private final byte[] known = new byte[ROOM];

  private final byte[] values = new byte[ROOM];

  MemoizedDigit(
      Automaton automaton,
      Variable variable,
      BatchContext context,
      Column first,
      Column second,
      int weight) {
    this.automaton = automaton;
    this.variable = variable;
    this.context = context;
    this.first = first;
    this.second = second;
    this.weight = weight;
    this.row = context.row();
  }

  @Override
  public MixedRadixDigit own() {
    return new MemoizedDigit(automaton, variable, context, first, second, weight);
  }

  @Override
  public void add(RowBlock block) {
    for (int i = 0; i < block.count(); i++) {
      block.cells()[i] += weight * value(block.from() + i);
    }
  }

  private int value(int at) {
    boolean knowsFirst = first.isKnown(at);
    boolean knowsSecond = second.isKnown(at);
    long one = knowsFirst ? first.key(at) : 0;
    long other = knowsSecond ? second.key(at) : 0;
    byte which = (byte) (1 + (knowsFirst ? 1 : 0) + (knowsSecond ? 2 : 0));
    int place = (int) (((one * SPREAD + other) * SPREAD + which) >>> 52);
    if (known[place] != which || firstKeys[place] != one || secondKeys[place] != other) {
      values[place] =
          (byte) variable.value(row.at(at), context.date(), context.judgments(), automaton.memo());
      firstKeys[place] = one;
      secondKeys[place] = other;
      known[place] = which;
    }
    return values[place];
  }
}
