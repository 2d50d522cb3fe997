package dev.proviso.compiled;

import dev.proviso.column.MixedRadixDigit;
import dev.proviso.column.RowBlock;
import dev.proviso.column.RowDecider;
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
final class AutomatonDecider implements RowDecider {

  private final Automaton automaton;
  private final BatchContext context;
  private final RowClassifier classifier;
  private final MixedRadixDigit[] digits;

  AutomatonDecider(Automaton automaton, BatchContext context, RowClassifier classifier) {
    this.automaton = automaton;
    this.context = context;
    this.classifier = classifier;
    this.digits =
        classifier.all().stream().map(axis -> axis.digit(1)).toArray(MixedRadixDigit[]::new);
  }

  @Override
  public void decide(int from, int to, byte[] out) {
    MixedRadixDigit[] own =
        Arrays.stream(digits).map(MixedRadixDigit::own).toArray(MixedRadixDigit[]::new);
    RowBlock first = RowBlock.empty();
    RowBlock[] blocks = Stream.generate(first::beside).limit(own.length).toArray(RowBlock[]::new);
    InBlock classes = new InBlock(Arrays.stream(blocks).map(RowBlock::cells).toArray(int[][]::new));
    BatchRow row = context.row();
    int start = from;
    while (start < to) {
      int count = first.moveTo(start, to);
      for (int i = 0; i < own.length; i++) {
        blocks[i].moveTo(start, to);
        own[i].add(blocks[i]);
      }
      for (int i = 0; i < count; i++) {
        classes.at = i;
        out[start + i] = context.outcome(automaton, classes, row.at(start + i));
      }
      start += count;
    }
  }

  /** The values of variables in one row of a block. */
  private final class InBlock extends VariableReader {
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
      int axis = classifier.axisOf(variable);
      return classifier.value(variable, axis < 0 ? 0 : classes[axis][at]);
    }
  }
}
