package dev.proviso.column;

/**
 * Whether there is a value, as far as the column of the value says it: there is one in the rows in
 * which it is known, and in all others that is open.
 */
final class PresenceColumn extends DictionaryColumn {

  private static final int PRESENT = 1;

  private final Column values;

  PresenceColumn(Column values) {
    super(new Object[] {false, true});
    this.values = values;
  }

  @Override
  public boolean knowsAll() {
    return values.knowsAll();
  }

  @Override
  public int rows() {
    return values.rows();
  }

  @Override
  public int code(int row) {
    return values.isKnown(row) ? PRESENT : UNKNOWN;
  }

  @Override
  int faults() {
    return 0;
  }

  @Override
  public MixedRadixDigit digit(int[] counts) {
    return block -> {
      for (int i = 0; i < block.count(); i++) {
        block.cells()[i] += counts[code(block.from() + i) + 1];
      }
    };
  }
}
