package dev.proviso.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A table of the specification: a Markdown table behind a line {@code <!-- table: NAME -->}.
 *
 * @param name the name
 * @param rows the rows, at least one
 */
record SpecTable(String name, List<SpecRow> rows) {

  private static final String OPENING = "<!-- table: ";
  private static final String CLOSING = " -->";

  /** All tables of a document, by name; fails if a table has no name or a row is malformed. */
  static Map<String, SpecTable> parse(List<String> lines) {
    Map<String, SpecTable> tables = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith(OPENING)) {
        String name = line.substring(OPENING.length(), line.length() - CLOSING.length());
        int end = i + 1;
        while (end < lines.size() && lines.get(end).startsWith("|")) {
          end++;
        }
        if (tables.put(name, table(name, lines, i + 1, end)) != null) {
          throw new AssertionError("two tables are named `" + name + "`");
        }
        i = end - 1;
      } else if (line.startsWith("|")) {
        throw new AssertionError("docs/semantics.md:" + (i + 1) + ": a table without a name");
      }
    }
    return tables;
  }

  private static SpecTable table(String name, List<String> lines, int from, int end) {
    if (end - from < 3) {
      throw new AssertionError("table `" + name + "` needs a header and one row or more");
    }
    List<String> header = cells(lines.get(from));
    List<SpecRow> rows = new ArrayList<>();
    for (int i = from + 2; i < end; i++) {
      List<String> cells = cells(lines.get(i));
      if (cells.size() != header.size()) {
        throw new AssertionError(
            "docs/semantics.md:" + (i + 1) + ", table `" + name + "`: " + cells.size() + " cells");
      }
      Map<String, String> byColumn = new LinkedHashMap<>();
      for (int column = 0; column < cells.size(); column++) {
        byColumn.put(header.get(column), cells.get(column));
      }
      rows.add(new SpecRow(name, i + 1, byColumn));
    }
    return new SpecTable(name, rows);
  }

  private static List<String> cells(String line) {
    String inner = line.strip();
    return Stream.of(inner.substring(1, inner.length() - 1).split("\\|", -1))
        .map(cell -> cell.strip().replace("`", ""))
        .toList();
  }

  /** The rows whose column has a value. */
  List<SpecRow> rows(String column, String value) {
    return rows.stream().filter(row -> row.cell(column).equals(value)).toList();
  }
}
