package dev.proviso.testkit.boundary;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/**
 * One case of a table.
 *
 * @param cells the facts in words
 * @param outcome today's outcome in words
 * @param because the ids of the rules that decide
 * @param shows what the case shows, in clauses
 */
record TableLine(
    int number, Map<String, String> cells, String outcome, Seq<String> because, Seq<String> shows) {

  static final String CASE = "case";
  static final String EXPECTED = "expected";
  static final String BECAUSE = "because";
  static final String SHOWS = "shows";
  static final String NONE = "NONE";
}
