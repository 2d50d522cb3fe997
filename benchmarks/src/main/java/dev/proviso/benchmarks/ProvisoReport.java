package dev.proviso.benchmarks;

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
  private static final Pattern OVERLAP = Pattern.compile("[pf]\\d{4} / [pf]\\d{4}");

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
        found(UNREACHABLE, findings.get(0)),
        found(OVERLAP, findings.get(1)),
        isRefuted(findings.get(2)),
        isRefuted(findings.get(3)),
        isRefuted(findings.get(4)),
        !isRefuted(findings.get(5)));
  }

  private static void stop(Finding finding) {
    throw new Undecided(finding.claim().sentence() + ": " + finding.reason());
  }

  private static boolean isRefuted(Finding finding) {
    return finding.verdict() == Verdict.REFUTED;
  }

  /** The findings name rules in their reason only. */
  private static Set<String> found(Pattern pattern, Finding finding) {
    Set<String> found = new HashSet<>();
    Matcher matcher = pattern.matcher(finding.reason());
    while (matcher.find()) {
      found.add(matcher.group(matcher.groupCount()));
    }
    return found;
  }
}
