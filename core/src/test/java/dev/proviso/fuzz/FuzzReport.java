package dev.proviso.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts of checks by what was asked, and the smallest mismatch of each kind. */
final class FuzzReport {

  private final Map<String, Map<String, Long>> tables = new TreeMap<>();
  private final Map<String, Mismatch> wrong = new TreeMap<>();
  private final Map<String, Long> counts = new TreeMap<>();

  /** Something that asks the library. */
  interface Question {
    void ask();
  }

  void count(String table, String row) {
    tables.computeIfAbsent(table, key -> new TreeMap<>()).merge(row, 1L, Long::sum);
  }

  /** Counts one answer that was compared with the oracle. */
  void checked(World world, String check) {
    count("check", check);
    count("value type", world.main().name());
  }

  /** What the library throws is a mismatch. */
  void guard(World world, String check, String text, Question question) {
    try {
      question.ask();
    } catch (RuntimeException | StackOverflowError thrown) {
      String message = String.valueOf(thrown.getMessage());
      String first = thrown.getClass().getSimpleName();
      StackTraceElement[] at = thrown.getStackTrace();
      String place = at.length == 0 ? "" : " at " + at[0];
      add(new Mismatch(world, check, "throws " + first, text, "no exception", message + place));
    }
  }

  void add(Mismatch mismatch) {
    String key = mismatch.check() + ": " + mismatch.problem();
    counts.merge(key, 1L, Long::sum);
    wrong.merge(key, mismatch, (one, other) -> other.size() < one.size() ? other : one);
  }

  /** The smallest mismatch of each kind. */
  List<Mismatch> wrong() {
    return new ArrayList<>(wrong.values());
  }

  long total() {
    return tables.getOrDefault("check", Map.of()).values().stream()
        .mapToLong(Long::longValue)
        .sum();
  }

  /** The tables, and for each kind of mismatch how often it was found. */
  String summary() {
    StringBuilder text = new StringBuilder();
    tables.forEach((table, rows) -> append(text, table, rows));
    append(text, "mismatch", counts);
    return text.toString();
  }

  private static void append(StringBuilder text, String table, Map<String, Long> rows) {
    text.append("%n| %s | count |%n|---|---:|%n".formatted(table));
    rows.forEach((row, count) -> text.append("| %s | %,d |%n".formatted(row, count)));
  }

  /** The summary, and the smallest reproduction of each kind of mismatch. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(summary());
    text.append("%nWrong: %d kinds%n".formatted(wrong.size()));
    wrong.values().forEach(one -> text.append("%n%s%n".formatted(one)));
    return text.toString();
  }
}
