package dev.proviso.compiled;

import dev.proviso.column.MixedRadixDigit;
import java.util.function.IntFunction;

/**
 * Classes of rows, distinguished by one column or by one condition about several columns.
 *
 * @param size how many classes there are
 * @param digits the digit that counts a number of cells for each class
 */
record RowDimension(int size, IntFunction<MixedRadixDigit> digits) {

  MixedRadixDigit digit(int weight) {
    return digits.apply(weight);
  }
}
