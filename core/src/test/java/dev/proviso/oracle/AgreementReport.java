package dev.proviso.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts of cases by kind and check, and the cases in which library and oracle disagree. */
final class AgreementReport {

  private static final int MOST = 25;

  private final Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
  private final List<String> disagreements = new ArrayList<>();

  /** Code that asks the library. */
  interface Asking {
    void run();
  }

  void count(Kind<?> kind, String check) {
    counts.computeIfAbsent(kind.name(), name -> new TreeMap<>()).merge(check, 1L, Long::sum);
  }

  void compare(Kind<?> kind, String check, Object found, Object right, Object shown) {
    count(kind, check);
    if (!found.equals(right)) {
      disagree(kind + ", " + check + ": found " + found + ", right " + right + ": " + shown);
    }
  }

  void disagree(String what) {
    if (disagreements.size() < MOST) {
      disagreements.add(what);
    } else {
      disagreements.set(MOST - 1, "and more");
    }
  }

  /** Whatever escapes is a disagreement. */
  void guard(Kind<?> kind, String check, Object shown, Asking asking) {
    try {
      asking.run();
    } catch (RuntimeException | StackOverflowError thrown) {
      StackTraceElement[] at = thrown.getStackTrace();
      disagree(
          kind
              + ", "
              + check
              + ": threw "
              + thrown
              + " at "
              + List.of(at).subList(0, Math.min(6, at.length))
              + ": "
              + shown);
    }
  }

  List<String> disagreements() {
    return disagreements;
  }

  long total() {
    return counts.values().stream()
        .flatMap(of -> of.values().stream())
        .mapToLong(Long::longValue)
        .sum();
  }

  /** A line for each kind, and one for each check. */
  @Override
  public String toString() {
    Map<String, Long> checks = new TreeMap<>();
    StringBuilder text = new StringBuilder(total() + " cases\n");
    counts.forEach(
        (kind, of) -> {
          text.append("  ").append(kind).append(": ");
          text.append(of.values().stream().mapToLong(Long::longValue).sum()).append('\n');
          of.forEach((check, count) -> checks.merge(check, count, Long::sum));
        });
    checks.forEach(
        (check, count) -> text.append("  ").append(check).append(": ").append(count).append('\n'));
    return text.toString();
  }
}
