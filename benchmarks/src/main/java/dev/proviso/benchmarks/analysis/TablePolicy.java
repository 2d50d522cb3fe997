package dev.proviso.benchmarks.analysis;

import dev.proviso.analysis.Consistency;
import dev.proviso.analysis.ConsistencyReport;
import dev.proviso.analysis.Finding;
import dev.proviso.analysis.PolicyClaim.RuleProperty;
import dev.proviso.analysis.Verdict;
import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Operator;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A decision table as a policy. */
final class TablePolicy implements TableEngine.Question {

  private record Case(int months, int amount, DecisionTable.Kind kind, boolean approved) {}

  private static final Fact<Case, Integer> MONTHS =
      Fact.of("months", one -> Reading.known(one.months()));
  private static final Fact<Case, Integer> AMOUNT =
      Fact.of("amount", one -> Reading.known(one.amount()));
  private static final Fact<Case, DecisionTable.Kind> KIND =
      Fact.of("kind", one -> Reading.known(one.kind()));
  private static final Fact<Case, Boolean> APPROVED =
      Fact.of("approval", one -> Reading.known(one.approved()));
  private static final Pattern OVERLAPS = Pattern.compile("(row-\\d+) with ([^;]+)");

  private final Policy<Case> policy;

  TablePolicy(DecisionTable table) {
    List<Rule<Case>> rules = new ArrayList<>();
    for (DecisionTable.Row row : table.rows()) {
      List<Condition<Case>> cells = new ArrayList<>();
      range(cells, MONTHS, row.months());
      range(cells, AMOUNT, row.amount());
      cells.add(Comparison.is(KIND, row.kind()));
      cells.add(Comparison.is(APPROVED, row.approved()));
      rules.add(
          Rule.of(
              row.permits() ? Effect.PERMIT : Effect.FORBID,
              DecisionTable.id(rules.size() + 1),
              AllOf.of(cells)));
    }
    // As with DMN's own tables, where no row applies there is no answer.
    policy = Policy.of("table", rules, CombiningAlgorithm.FORBID_OVERRIDES, Outcome.NOT_APPLICABLE);
  }

  private static void range(
      List<Condition<Case>> cells, Fact<Case, Integer> fact, DecisionTable.Range range) {
    if (range.from() != DecisionTable.Range.NONE) {
      cells.add(Comparison.threshold(fact, Operator.AT_LEAST, range.from()));
    }
    if (range.until() != DecisionTable.Range.NONE) {
      cells.add(Comparison.threshold(fact, Operator.LESS_THAN, range.until()));
    }
  }

  @Override
  public TableReport answer() {
    ConsistencyReport report = Consistency.of(policy).report();
    Set<String> conflicts = new HashSet<>();
    // The findings name rules in their reason only.
    Matcher matcher = OVERLAPS.matcher(remark(report, RuleProperty.Kind.UNAMBIGUOUS).reason());
    while (matcher.find()) {
      for (String prohibition : matcher.group(2).split(", ", -1)) {
        conflicts.add(matcher.group(1) + " / " + prohibition);
      }
    }
    return new TableReport(
        remark(report, RuleProperty.Kind.COMPLETE).verdict() == Verdict.REFUTED, conflicts);
  }

  private static Finding remark(ConsistencyReport report, RuleProperty.Kind kind) {
    Finding finding =
        report
            .remarks()
            .find(one -> one.claim() instanceof RuleProperty<?> claim && claim.kind() == kind)
            .get();
    if (finding.verdict() == Verdict.NOT_DECIDED) {
      throw new UndecidedException(finding.reason());
    }
    return finding;
  }
}
