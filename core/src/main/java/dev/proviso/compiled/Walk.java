package dev.proviso.compiled;

import dev.proviso.column.Deciding;
import dev.proviso.column.Digit;
import dev.proviso.condition.Judgment;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Decides about rows by going from state to state, where there are too many cells for a table. The
 * classes of a block of rows are worked out beforehand.
 */
final class Walk implements Deciding {

  private static final int BLOCK = 1_024;

  private final Automaton automaton;
  private final Circumstances circumstances;
  private final Axes axes;
  private final Digit[] digits;

  Walk(Automaton automaton, Circumstances circumstances, Axes axes) {
    this.automaton = automaton;
    this.circumstances = circumstances;
    this.axes = axes;
    this.digits = axes.all().stream().map(axis -> axis.digit(1)).toArray(Digit[]::new);
  }

  @Override
  public void decide(int from, int to, byte[] out) {
    Digit[] own = Arrays.stream(digits).map(Digit::own).toArray(Digit[]::new);
    InBlock block = new InBlock(new int[own.length][BLOCK]);
    Row row = circumstances.row();
    int first = from;
    while (first < to) {
      int count = Math.min(BLOCK, to - first);
      for (int i = 0; i < own.length; i++) {
        Arrays.fill(block.classes[i], 0, count, 0);
        own[i].add(block.classes[i], first, count);
      }
      for (int i = 0; i < count; i++) {
        block.at = i;
        out[first + i] = circumstances.outcome(automaton, block, row.at(first + i));
      }
      first += count;
    }
  }

  /** The values of variables in one row of a block. */
  private final class InBlock extends Reader {
    private final int[][] classes;
    private int at;

    InBlock(int[][] classes) {
      this.classes = classes;
    }

    @Override
    int value(
        int variable,
        Object subject,
        @Nullable LocalDate date,
        Seq<Judgment> judgments,
        @Nullable Object[] memo) {
      int axis = axes.axisOf(variable);
      return axes.value(variable, axis < 0 ? 0 : classes[axis][at]);
    }
  }
}
