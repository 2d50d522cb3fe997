package dev.proviso.compiled;

import dev.proviso.column.Block;
import dev.proviso.column.Deciding;
import dev.proviso.column.Digit;
import dev.proviso.condition.Judgment;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides about rows by going from state to state, where there are too many cells for a table. The
 * classes of a block of rows are worked out beforehand.
 */
final class Walk implements Deciding {

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
    Block first = Block.empty();
    Block[] blocks = Stream.generate(first::beside).limit(own.length).toArray(Block[]::new);
    InBlock classes = new InBlock(Arrays.stream(blocks).map(Block::cells).toArray(int[][]::new));
    Row row = circumstances.row();
    int start = from;
    while (start < to) {
      int count = first.moveTo(start, to);
      for (int i = 0; i < own.length; i++) {
        blocks[i].moveTo(start, to);
        own[i].add(blocks[i]);
      }
      for (int i = 0; i < count; i++) {
        classes.at = i;
        out[start + i] = circumstances.outcome(automaton, classes, row.at(start + i));
      }
      start += count;
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
