package dev.proviso.certificate;

import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/**
 * An article of a certificate as it is printed.
 *
 * @param heading the heading with its number, such as "1. Permitted uses"
 * @param clauses the clauses by their numbers, such as "1.2"
 */
record Article(String heading, Map<String, Clause> clauses) {

  /** One article for each kind of commitment that there is. */
  static Seq<Article> of(Seq<Clause> commitments, CertificateWording wording) {
    return Array.of(Clause.Kind.values())
        .map(kind -> commitments.filter(clause -> clause.kind() == kind))
        .filter(Seq::nonEmpty)
        .zipWithIndex((clauses, index) -> numbered(index + 1, clauses, wording));
  }

  private static Article numbered(int number, Seq<Clause> clauses, CertificateWording wording) {
    Map<String, Clause> numbered = LinkedHashMap.empty();
    for (Clause clause : clauses) {
      numbered = numbered.put(number + "." + (numbered.size() + 1), clause);
    }
    return new Article(number + ". " + wording.heading(clauses.head().kind()), numbered);
  }
}
