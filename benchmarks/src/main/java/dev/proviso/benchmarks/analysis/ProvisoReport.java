package dev.proviso.benchmarks.analysis;

import dev.proviso.analysis.Claims;
import dev.proviso.analysis.Finding;
import dev.proviso.analysis.Prover;
import dev.proviso.analysis.Verdict;
import io.vavr.collection.Seq;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The full report by claims. */
final class ProvisoReport {

  private static final Pattern UNREACHABLE = Pattern.compile("(?:: |, )([pf]\\d{4}) \\(");
  private static final Pattern OVERLAP = Pattern.compile("([pf]\\d{4}) with ([pf\\d, ]+)");

  private ProvisoReport() {}

  static Report of(Subject subject) {
    Seq<Finding> findings =
        Prover.standard()
            .checkAll(
                List.of(
                    Claims.everyRuleReachable(subject.first()),
                    Claims.unambiguous(subject.first()),
                    Claims.complete(subject.first()),
                    Claims.nothingNewlyPermitted(subject.second(), subject.first()),
                    // Each edition permits or forbids every fully known subject.
                    Claims.nothingNewlyPermitted(subject.first(), subject.second()),
                    Claims.equivalent(subject.condition(), subject.rewritten())));
    findings.find(finding -> finding.verdict() == Verdict.NOT_DECIDED).forEach(ProvisoReport::stop);
    return new Report(
        unreachable(findings.get(0)),
        overlaps(findings.get(1)),
        isRefuted(findings.get(2)),
        isRefuted(findings.get(3)),
        isRefuted(findings.get(4)),
        !isRefuted(findings.get(5)));
  }

  private static void stop(Finding finding) {
    throw new UndecidedException(finding.claim().sentence() + ": " + finding.reason());
  }

  private static boolean isRefuted(Finding finding) {
    return finding.verdict() == Verdict.REFUTED;
  }

  /** The findings name rules in their reason only. */
  private static Set<String> unreachable(Finding finding) {
    Set<String> found = new HashSet<>();
    Matcher matcher = UNREACHABLE.matcher(finding.reason());
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static Set<String> overlaps(Finding finding) {
    Set<String> found = new HashSet<>();
    Matcher matcher = OVERLAP.matcher(finding.reason());
    while (matcher.find()) {
      for (String forbid : matcher.group(2).split(", ", -1)) {
        found.add(matcher.group(1) + " / " + forbid);
      }
    }
    return found;
  }
}
