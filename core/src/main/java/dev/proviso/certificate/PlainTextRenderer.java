package dev.proviso.certificate;

import dev.proviso.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a certificate as it is signed: title, fields, and numbered clauses; and back. */
final class PlainTextRenderer {

  private static final Pattern FIELD = Pattern.compile("([^:]+): (.+)");
  private static final Pattern HEADING = Pattern.compile("([0-9]+)\\. (.+)");
  // The possessive group keeps a long id, which may come from anybody, off the stack.
  private static final Pattern CLAUSE =
      Pattern.compile("([0-9]+)\\.([0-9]+) \\[((?:[^\\]\\\\]|\\\\.)*+)\\] (.+)");
  private static final Pattern NESTED = Pattern.compile("( {2,})- (.+)");

  private PlainTextRenderer() {}

  static String of(
      String title,
      Map<CertificateField, String> fields,
      Seq<Clause> commitments,
      CertificateWording wording) {
    StringBuilder text = new StringBuilder(title).append("\n\n");
    fields.forEach(
        (field, value) ->
            text.append(wording.label(field)).append(": ").append(value).append('\n'));
    for (Article article : Article.of(commitments, wording)) {
      text.append('\n').append(article.heading()).append('\n');
      article.clauses().forEach((number, clause) -> clause(text, number, clause));
    }
    return text.toString();
  }

  private static void clause(StringBuilder text, String number, Clause clause) {
    String id = clause.id().replace("\\", "\\\\").replace("]", "\\]");
    text.append(number).append(" [").append(id).append("] ");
    for (Clause.Line line : clause.lines()) {
      if (line.depth() > 0) {
        text.append("  ".repeat(line.depth())).append("- ");
      }
      text.append(line.words()).append('\n');
    }
  }

  /** What stands before the first article: the fields, or what is wrong with them. */
  static Either<Seq<VerificationFault>, Map<CertificateField, String>> fields(String text) {
    Map<CertificateField, String> found = LinkedHashMap.empty();
    List<VerificationFault> faults = new ArrayList<>();
    for (String line : head(text)) {
      Matcher field = FIELD.matcher(line);
      if (!field.matches()) {
        faults.add(
            fault(
                VerificationFault.Kind.MALFORMED,
                line,
                "is not a field",
                "write a name, a colon and a value"));
        continue;
      }
      Option<CertificateField> known =
          Array.of(CertificateField.values()).find(f -> f.label().equals(field.group(1)));
      if (known.isEmpty() || found.containsKey(known.get())) {
        faults.add(
            fault(
                VerificationFault.Kind.EXTRA_FIELD,
                line,
                known.isEmpty() ? "is not a field of certificates" : "is there twice",
                "remove it"));
      } else {
        found = found.put(known.get(), field.group(2));
      }
    }
    for (CertificateField field : CertificateField.values()) {
      if (!found.containsKey(field)) {
        faults.add(
            VerificationFault.of(
                VerificationFault.Kind.MISSING_FIELD,
                Problem.missing(
                    "certificate: field `" + field.label() + "`",
                    "ask the signer for the whole certificate")));
      }
    }
    return faults.isEmpty() ? Either.right(found) : Either.left(Array.ofAll(faults));
  }

  private static Seq<String> head(String text) {
    return Array.of(text.split("\n", -1)).drop(2).takeWhile(line -> !line.isEmpty());
  }

  private static VerificationFault fault(
      VerificationFault.Kind kind, String line, String what, String remedy) {
    return VerificationFault.of(kind, Problem.of("certificate", line, what, remedy));
  }

  /** The clauses, read back from the text. */
  static Either<Problem, Seq<Clause>> commitments(String text) {
    Option<Clause.Kind> kind = Option.none();
    List<Clause> read = new ArrayList<>();
    Seq<String> body = Array.of(text.split("\n", -1)).drop(2).dropWhile(line -> !line.isEmpty());
    for (int i = 0; i < body.size(); i++) {
      String line = body.get(i);
      Matcher clause = CLAUSE.matcher(line);
      Matcher heading = HEADING.matcher(line);
      Matcher nested = NESTED.matcher(line);
      if (clause.matches() && kind.isDefined()) {
        String id = clause.group(3).replaceAll("\\\\(.)", "$1");
        read.add(Clause.of(kind.get(), id, Array.of(Clause.Line.of(0, clause.group(4)))));
      } else if (nested.matches() && !read.isEmpty()) {
        Clause last = read.remove(read.size() - 1);
        read.add(
            Clause.of(
                last.kind(),
                last.id(),
                last.lines()
                    .append(Clause.Line.of(nested.group(1).length() / 2, nested.group(2)))));
      } else if (heading.matches() && kind(heading.group(2)).isDefined()) {
        kind = kind(heading.group(2));
      } else if (!line.isEmpty()) {
        return Either.left(
            Problem.of(
                "certificate", line, "is neither heading nor clause", "leave the text as it was"));
      }
    }
    return Either.right(Array.ofAll(read));
  }

  private static Option<Clause.Kind> kind(String heading) {
    return Array.of(Clause.Kind.values()).find(kind -> kind.heading().equals(heading));
  }
}
