package dev.proviso.column;

/** Codes, one byte for each row. */
public final class ByteDictionaryColumn extends DictionaryColumn {

  private final byte[] codes;

  /**
   * Codes that have been looked through.
   *
   * @param codes a place in the dictionary for each row, or {@link DictionaryColumn#UNKNOWN}
   */
  public ByteDictionaryColumn(byte[] codes, Object[] dictionary) {
    super(dictionary);
    this.codes = codes;
  }

  @Override
  public int rows() {
    return codes.length;
  }

  @Override
  public int code(int row) {
    return codes[row];
  }

  @Override
  int faults() {
    int answers = answers();
    int faults = 0;
    for (int code : codes) {
      faults |= fault(code, answers);
    }
    return faults;
  }

  @Override
  public MixedRadixDigit digit(int[] counts) {
    return block -> add(codes, counts, block.cells(), block.from(), block.count());
  }

  private static void add(byte[] codes, int[] counts, int[] cells, int from, int count) {
    for (int i = 0; i < count; i++) {
      cells[i] += counts[codes[from + i] + 1];
    }
  }
}
