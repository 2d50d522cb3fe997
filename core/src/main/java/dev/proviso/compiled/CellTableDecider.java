package dev.proviso.compiled;

import dev.proviso.column.MixedRadixDigit;
import dev.proviso.column.RowBlock;
import dev.proviso.column.RowDecider;
import dev.proviso.condition.Judgment;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Decides about rows by the cell that they fall into: a table holds one outcome for each cell,
 * worked out when the first row falls into it. No row is looked at twice, and nothing depends on
 * guessing how a row will turn out.
 */
final class CellTableDecider implements RowDecider {

  /** A table is not larger than this. */
  private static final int MOST_CELLS = 1 << 22;

  /** However few rows there are, so many cells are worth a table. */
  private static final int FEW_CELLS = 1 << 12;

  private static final byte NOT_YET = -1;

  private final Automaton automaton;
  private final BatchContext context;
  private final RowClassifier classifier;
  private final int[] weights;
  private final MixedRadixDigit[] digits;

  /** Threads write the same outcomes to it, so that it does not matter who is first. */
  private final byte[] outcomes;

  private CellTableDecider(
      Automaton automaton, BatchContext context, RowClassifier classifier, int cells) {
    this.automaton = automaton;
    this.context = context;
    this.classifier = classifier;
    this.weights = new int[classifier.all().size()];
    this.digits = new MixedRadixDigit[weights.length];
    int weight = 1;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = weight;
      digits[i] = classifier.all().get(i).digit(weight);
      weight *= classifier.all().get(i).size();
    }
    this.outcomes = new byte[cells];
    Arrays.fill(outcomes, NOT_YET);
  }

  /** The table; null if there are too many cells for one. */
  static @Nullable CellTableDecider of(
      Automaton automaton, BatchContext context, RowClassifier classifier) {
    long most = Math.min(MOST_CELLS, Math.max(FEW_CELLS, 4L * context.columns().rows()));
    long cells = 1;
    for (RowDimension axis : classifier.all()) {
      cells *= axis.size();
      if (cells > most) {
        return null;
      }
    }
    return new CellTableDecider(automaton, context, classifier, (int) cells);
  }

  @Override
  public void decide(int from, int to, byte[] out) {
    MixedRadixDigit[] own =
        Arrays.stream(digits).map(MixedRadixDigit::own).toArray(MixedRadixDigit[]::new);
    RowBlock block = RowBlock.empty();
    int row = from;
    while (row < to) {
      int count = block.moveTo(row, to);
      for (MixedRadixDigit digit : own) {
        digit.add(block);
      }
      look(block.cells(), row, count, out);
      row += count;
    }
  }

  /** All at once first, for after a few blocks hardly any cell is new. */
  private void look(int[] cells, int from, int count, byte[] out) {
    if (look(outcomes, cells, from, count, out) < 0) {
      for (int i = 0; i < count; i++) {
        if (out[from + i] == NOT_YET) {
          out[from + i] = settle(from + i, cells[i]);
        }
      }
    }
  }

  /** A number below 0 if any cell is new. */
  private static int look(byte[] known, int[] cells, int from, int count, byte[] out) {
    int all = 0;
    for (int i = 0; i < count; i++) {
      byte outcome = known[cells[i]];
      out[from + i] = outcome;
      all |= outcome;
    }
    return all;
  }

  private byte settle(int row, int cell) {
    byte known = outcomes[cell];
    if (known != NOT_YET) {
      return known;
    }
    byte outcome = context.outcome(automaton, new InCell(cell), context.row().at(row));
    outcomes[cell] = outcome;
    return outcome;
  }

  /** The values of variables in one cell. */
  private final class InCell extends VariableReader {
    private final int cell;

    InCell(int cell) {
      this.cell = cell;
    }

    @Override
    int value(
        int variable,
        Object subject,
        @Nullable LocalDate date,
        Seq<Judgment> judgments,
        @Nullable Object[] memo) {
      int axis = classifier.axisOf(variable);
      int ofClass = axis < 0 ? 0 : cell / weights[axis] % classifier.all().get(axis).size();
      return classifier.value(variable, ofClass);
    }
  }
}
