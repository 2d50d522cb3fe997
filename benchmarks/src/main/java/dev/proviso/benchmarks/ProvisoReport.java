package dev.proviso.benchmarks;

import dev.proviso.analysis.Claim;
import dev.proviso.analysis.Claims;
import dev.proviso.analysis.Finding;
import dev.proviso.analysis.Prover;
import dev.proviso.analysis.Verdict;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The full report by claims. */
final class ProvisoReport {

  private static final Pattern UNREACHABLE = Pattern.compile("(?:: |, )([pf]\\d{4}) \\(");
  private static final Pattern OVERLAP = Pattern.compile("[pf]\\d{4} / [pf]\\d{4}");

  private ProvisoReport() {}

  static Report of(Subject subject) {
    return new Report(
        found(UNREACHABLE, check(Claims.everyRuleReachable(subject.first()))),
        found(OVERLAP, check(Claims.unambiguous(subject.first()))),
        isRefuted(check(Claims.complete(subject.first()))),
        isRefuted(check(Claims.nothingNewlyPermitted(subject.second(), subject.first()))),
        // Each edition permits or forbids every fully known subject.
        isRefuted(check(Claims.nothingNewlyPermitted(subject.first(), subject.second()))),
        !isRefuted(check(Claims.equivalent(subject.condition(), subject.rewritten()))));
  }

  private static Finding check(Claim<Application> claim) {
    Finding finding = Prover.standard().check(claim);
    if (finding.verdict() == Verdict.NOT_DECIDED) {
      throw new Undecided(claim.sentence() + ": " + finding.reason());
    }
    return finding;
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
