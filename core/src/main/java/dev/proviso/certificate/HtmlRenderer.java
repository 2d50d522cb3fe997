package dev.proviso.certificate;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/** A certificate as one HTML file that needs nothing else, for the screen and for paper. */
final class HtmlRenderer {

  private static final String STYLE =
      """
      :root { color-scheme: light; }
      body { margin: 0; background: #eceff1; color: #1c2329; font: 11pt/1.5 Georgia, "Times New Roman", serif; }
      main { box-sizing: border-box; max-width: 210mm; margin: 8mm auto; padding: 18mm 20mm; background: #fff; box-shadow: 0 1px 6px rgba(0, 0, 0, .25); }
      h1 { margin: 0 0 6mm; padding-bottom: 4mm; border-bottom: 2px solid #1c2329; font-size: 20pt; line-height: 1.2; text-align: center; }
      h2 { margin: 9mm 0 3mm; font-size: 13pt; break-after: avoid; }
      table { width: 100%; border-collapse: collapse; font-size: 10pt; }
      th { width: 34%; padding: 1mm 3mm 1mm 0; text-align: left; font-weight: 600; vertical-align: top; }
      td { padding: 1mm 0; overflow-wrap: anywhere; vertical-align: top; }
      tr { border-bottom: 1px solid #cfd8dc; }
      .clause { margin: 0 0 3mm; display: grid; grid-template-columns: 12mm 1fr; break-inside: avoid; }
      .clause.long { break-inside: auto; }
      .number { font-variant-numeric: tabular-nums; color: #455a64; }
      .id { font: 8.5pt/1.4 ui-monospace, Menlo, Consolas, monospace; color: #455a64; }
      ul { margin: 1mm 0 0; padding-left: 5mm; }
      li { overflow-wrap: anywhere; }
      .signature { margin-top: 14mm; display: grid; grid-template-columns: 1fr 1fr; gap: 12mm; break-inside: avoid; font-size: 10pt; }
      .signature div { border-top: 1px solid #1c2329; padding-top: 1mm; }
      @page { size: A4; margin: 18mm 20mm; }
      @media print { body { background: #fff; } main { margin: 0; padding: 0; max-width: none; box-shadow: none; } }
      """;

  /** Longer clauses, in characters, may be torn apart between two pages. */
  private static final int LONG = 800;

  private HtmlRenderer() {}

  static String of(
      String title,
      Map<CertificateField, String> fields,
      Seq<Clause> commitments,
      CertificateWording wording) {
    StringBuilder html = new StringBuilder();
    html.append("<!DOCTYPE html>\n<html lang=\"")
        .append(escaped(wording.text(CertificateMessages.LANGUAGE)))
        .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
        .append(escaped(title))
        .append("</title>\n<style>\n")
        .append(STYLE)
        .append("</style>\n</head>\n<body>\n<main>\n<h1>")
        .append(escaped(title))
        .append("</h1>\n<table>\n");
    fields.forEach(
        (field, value) ->
            html.append("<tr><th scope=\"row\">")
                .append(escaped(wording.label(field)))
                .append("</th><td>")
                .append(escaped(value))
                .append("</td></tr>\n"));
    html.append("</table>\n");
    for (Article article : Article.of(commitments, wording)) {
      html.append("<section>\n<h2>").append(escaped(article.heading())).append("</h2>\n");
      article.clauses().forEach((number, clause) -> clause(html, number, clause));
      html.append("</section>\n");
    }
    return html.append("<div class=\"signature\"><div>")
        .append(escaped(wording.text(CertificateMessages.FOR_THE_STATE)))
        .append("</div><div>")
        .append(escaped(wording.text(CertificateMessages.PLACE_AND_DATE)))
        .append("</div></div>\n")
        .append("</main>\n</body>\n</html>\n")
        .toString();
  }

  private static void clause(StringBuilder html, String number, Clause clause) {
    html.append("<div class=\"clause")
        .append(length(clause) > LONG ? " long" : "")
        .append("\"><span class=\"number\">")
        .append(number)
        .append("</span><div>")
        .append(escaped(clause.lines().head().words()))
        .append(" <span class=\"id\">")
        .append(escaped(clause.id()))
        .append("</span>");
    int depth = 0;
    for (Clause.Line line : clause.lines().tail()) {
      if (line.depth() > depth) {
        html.append("<ul>".repeat(line.depth() - depth));
      } else {
        html.append("</li>").append("</ul></li>".repeat(depth - line.depth()));
      }
      html.append("<li>").append(escaped(line.words()));
      depth = line.depth();
    }
    html.append(depth == 0 ? "" : "</li></ul>" + "</li></ul>".repeat(depth - 1));
    html.append("</div></div>\n");
  }

  private static int length(Clause clause) {
    return clause.lines().map(line -> line.words().length()).sum().intValue();
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
