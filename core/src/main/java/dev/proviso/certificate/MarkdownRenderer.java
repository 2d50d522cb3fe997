package dev.proviso.certificate;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/** A certificate in Markdown, for reading; what is signed is the plain text. */
final class MarkdownRenderer {

  private MarkdownRenderer() {}

  static String of(
      String title,
      Map<CertificateField, String> fields,
      Seq<Clause> commitments,
      CertificateWording wording) {
    StringBuilder text =
        new StringBuilder("# ").append(escaped(title)).append("\n\n| | |\n|---|---|\n");
    fields.forEach(
        (field, value) ->
            text.append("| ")
                .append(escaped(wording.label(field)))
                .append(" | ")
                .append(escaped(value))
                .append(" |\n"));
    for (Article article : Article.of(commitments, wording)) {
      text.append("\n## ").append(article.heading()).append("\n\n");
      article.clauses().forEach((number, clause) -> clause(text, number, clause));
    }
    return text.toString();
  }

  private static void clause(StringBuilder text, String number, Clause clause) {
    text.append("- **").append(number).append("** *").append(escaped(clause.id())).append("*: ");
    for (Clause.Line line : clause.lines()) {
      if (line.depth() > 0) {
        text.append("  ".repeat(line.depth())).append("- ");
      }
      text.append(escaped(line.words())).append('\n');
    }
  }

  /** Words are data: nothing in them may turn into a heading, a link or a cell. */
  private static String escaped(String words) {
    return words
        .replaceAll("([\\\\`*_{}\\[\\]<>#|~&!$])", "\\\\$1")
        .replaceAll("(?i)(:(?=//)|(?<=www)\\.)", "\\\\$1")
        .replaceFirst("^([-+=])", "\\\\$1")
        .replaceFirst("^([0-9]+)([.)])", "$1\\\\$2");
  }
}
