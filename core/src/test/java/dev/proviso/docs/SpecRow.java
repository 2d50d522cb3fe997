package dev.proviso.docs;

import java.util.Map;

/**
 * One row of a table of the specification.
 *
 * @param table the name of the table
 * @param line where the row stands in the document
 * @param cells the text of each column
 */
record SpecRow(String table, int line, Map<String, String> cells) {

  /** The text of a column; fails if the table has no such column. */
  String cell(String column) {
    String text = cells.get(column);
    if (text == null) {
      throw new AssertionError(where() + ": there is no column `" + column + "`");
    }
    return text;
  }

  /** Fails unless the column has the value that the library computes. */
  void check(String column, Object actual, String by) {
    String specified = cell(column);
    if (!specified.equals(String.valueOf(actual))) {
      throw new AssertionError(
          where()
              + ": column `"
              + column
              + "` is `"
              + specified
              + "`, and "
              + by
              + " gives `"
              + actual
              + "`; row: "
              + cells);
    }
  }

  String where() {
    return "docs/semantics.md:" + line + ", table `" + table + "`";
  }
}
