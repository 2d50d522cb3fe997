package dev.proviso.testkit.boundary;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * A table as text.
 *
 * @param decided whether the outcomes are filled in
 */
record TableWriter(Seq<TableLine> lines, boolean decided) {

  private Seq<String> facts() {
    return Array.ofAll(lines.flatMap(line -> line.cells().keySet()).distinct());
  }

  private Seq<String> header() {
    return facts()
        .prepend(TableLine.CASE)
        .appendAll(Array.of(TableLine.EXPECTED, TableLine.BECAUSE, TableLine.SHOWS));
  }

  private Seq<String> row(TableLine line, String bar) {
    String because = line.because().isEmpty() ? TableLine.NONE : line.because().mkString(bar);
    return facts()
        .map(fact -> line.cells().getOrElse(fact, ""))
        .prepend(String.valueOf(line.number()))
        .append(decided ? line.outcome() : "")
        .append(decided ? because : "")
        .append(line.shows().mkString("; "));
  }

  String csv() {
    StringWriter text = new StringWriter();
    try (CsvWriter csv =
        CsvWriter.builder().lineDelimiter(de.siegmar.fastcsv.writer.LineDelimiter.LF).build(text)) {
      csv.writeRecord(header());
      lines.forEach(line -> csv.writeRecord(row(line, "|")));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  String markdown() {
    return markdown(header())
        + markdown(header().map(title -> title.equals(TableLine.CASE) ? "---:" : "---"))
        + lines.map(line -> markdown(row(line, ", "))).mkString();
  }

  private static String markdown(Seq<String> cells) {
    return cells.map(TableWriter::escaped).mkString("| ", " | ", " |\n");
  }

  static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;");
  }
}
