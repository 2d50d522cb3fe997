package dev.proviso.testkit.law;

import dev.proviso.analysis.Assignment;
import dev.proviso.analysis.FactValue;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/** The facts of a subject as the report of a law states them: those that are known. */
final class ReportedFacts {

  /** What is not known, and what is not known well enough. */
  private static final Set<String> OPEN =
      HashSet.of("not known", "not declared", "not documented", "not verified");

  private ReportedFacts() {}

  /** The facts that are known, or all facts if none is. */
  static Seq<FactValue> of(Assignment made) {
    Seq<FactValue> known = made.statements().reject(one -> OPEN.contains(one.value()));
    return known.isEmpty() ? made.statements() : known;
  }
}
