package dev.proviso.testkit.cases;

import io.vavr.collection.Map;

/**
 * A row of a table of cases whose cells could all be read.
 *
 * <pre>{@code
 * row -> new Shipment(row.get(DESTINATION), row.get(WEIGHT), row.get(INSURED))
 * }</pre>
 */
public final class CaseRow {

  private final Map<CaseColumn<?>, Object> values;

  CaseRow(Map<CaseColumn<?>, Object> values) {
    this.values = values;
  }

  /**
   * What a cell says.
   *
   * @return what it says
   * @throws IllegalArgumentException if the column is not one of the columns of the table
   */
  @SuppressWarnings("unchecked") // the value was read by this very column
  public <T> T get(CaseColumn<T> column) {
    return (T)
        values
            .get(column)
            .getOrElseThrow(
                () ->
                    new IllegalArgumentException(
                        "column: `"
                            + column
                            + "` is not a column of the table; name it in `CaseTable.columns`"));
  }
}
