package dev.proviso.docs;

import dev.proviso.algebra.KleeneLogic;
import dev.proviso.algebra.RuleCombination;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Operator;
import dev.proviso.condition.Truth;
import dev.proviso.decision.Decision;
import dev.proviso.fact.Fact;
import dev.proviso.law.Period;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Conclusion;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.trace.InForceStatus;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Evaluates the rows about rules and policies. */
final class PolicyRows {

  private static final int OFTEN = 600;
  private static final ValueType<LocalDate> DATE = ValueType.of(LocalDate.class);

  private record Applied(Effect effect, Truth truth) implements Conclusion {}

  private PolicyRows() {}

  private static Seq<Applied> applied(String rules) {
    return Array.ofAll(Literals.list(rules))
        .map(
            rule ->
                new Applied(
                    Effect.valueOf(rule.split(" ", -1)[0]), Truth.valueOf(rule.split(" ", -1)[1])));
  }

  private static Policy<Given> policy(
      String id, Seq<Applied> rules, CombiningAlgorithm combining, Outcome otherwise, Given given) {
    List<Rule<Given>> made = new ArrayList<>();
    for (Applied rule : rules) {
      String name = id + " " + (char) ('a' + made.size());
      Condition<Given> condition = ConditionRows.truth(name, rule.truth().name(), given);
      made.add(Rule.of(rule.effect(), name, condition));
    }
    return Policy.of(id, made, combining, otherwise);
  }

  private static void check(SpecRow row, String column, Policy<Given> policy, Given given) {
    row.check(column, policy.decide(given).outcome(), "decide");
    for (int i = 0; i < OFTEN; i++) {
      row.check(column, policy.outcome(given), "outcome, call " + i);
    }
  }

  /** One row gives the outcome for each way in which the policy may go on. */
  static void algorithm(CombiningAlgorithm combining, SpecRow row) {
    boolean isOrdered = combining == CombiningAlgorithm.FIRST_APPLICABLE;
    Seq<Applied> rules = applied(row.cell("rules"));
    Seq<Seq<Applied>> orders =
        isOrdered ? Array.of(rules) : rules.permutations().<Seq<Applied>>map(o -> o);
    for (Outcome otherwise : Outcome.values()) {
      if (otherwise == Outcome.UNDETERMINED) {
        continue;
      }
      String column = "otherwise " + otherwise;
      for (Seq<Applied> order : orders) {
        row.check(
            column,
            RuleCombination.of(combining, order.map(Applied::effect).asJava(), otherwise)
                .outcome(KleeneLogic.K3, order.map(Applied::truth).asJava()),
            combining + " over truths");
        Given given = new Given();
        check(row, column, policy("row", order, combining, otherwise, given), given);
      }
    }
  }

  static void joint(SpecRow row) {
    Seq<Outcome> members = Array.ofAll(Literals.list(row.cell("members"))).map(Outcome::valueOf);
    for (Seq<Outcome> order : members.permutations()) {
      row.check("outcome", KleeneLogic.K3.together(order.asJava()), "together, over outcomes");
      Given given = new Given();
      List<Policy<Given>> made = new ArrayList<>();
      for (Outcome outcome : order) {
        made.add(member("member " + (char) ('a' + made.size()), outcome, given));
      }
      check(row, "outcome", Policy.allMustPermit("row", made), given);
    }
  }

  private static Policy<Given> member(String id, Outcome outcome, Given given) {
    Applied rule =
        switch (outcome) {
          case PERMITTED -> new Applied(Effect.PERMIT, Truth.TRUE);
          case FORBIDDEN -> new Applied(Effect.FORBID, Truth.TRUE);
          case NOT_APPLICABLE -> new Applied(Effect.PERMIT, Truth.FALSE);
          case UNDETERMINED -> new Applied(Effect.PERMIT, Truth.UNKNOWN);
        };
    return policy(
        id, Array.of(rule), CombiningAlgorithm.FORBID_OVERRIDES, Outcome.NOT_APPLICABLE, given);
  }

  static void otherwise(SpecRow row) {
    Given given = new Given();
    Outcome otherwise = Outcome.valueOf(row.cell("otherwise"));
    Policy<Given> policy;
    try {
      policy =
          policy(
              "row",
              applied(row.cell("rules")),
              CombiningAlgorithm.FORBID_OVERRIDES,
              otherwise,
              given);
    } catch (IllegalArgumentException refused) {
      row.check("outcome", "refused", "Policy.of");
      return;
    }
    check(row, "outcome", policy, given);
    row.check("by otherwise", policy.decide(given).isByOtherwise() ? "yes" : "no", "decide");
  }

  static void inForce(SpecRow row) {
    Given given = new Given();
    Condition<Given> condition = ConditionRows.truth("condition", row.cell("condition"), given);
    given.with("date", Literals.reading("date", row.cell("date")));
    Fact<Given, LocalDate> date = Given.fact("date", DATE);
    Rule<Given> rule =
        Rule.of(Effect.PERMIT, "rule", condition)
            .during(Period.parse(row.cell("period")).get(), date);
    Decision<Given> decision = ConditionRows.check(row, "applies", rule, given, Array.empty());
    Option<InForceStatus> standing = decision.trace().allRules().head().standing();
    row.check("standing", standing.map(InForceStatus::name).getOrElse("–"), "decide");
  }

  /** Which date a policy decides as of: a rule asks whether it is the one of the row. */
  static void dateOfDecision(SpecRow row) {
    String used = row.cell("date used");
    Given given = new Given();
    Condition<Given> asked = Comparison.threshold(Fact.asOf(), Operator.AT_LEAST, LocalDate.MIN);
    Condition<Given> isUsed =
        used.equals("unknown") ? asked : Comparison.is(Fact.asOf(), LocalDate.parse(used));
    Policy<Given> policy =
        Policy.of(
            "row",
            Array.of(Rule.of(Effect.PERMIT, "rule", isUsed)),
            CombiningAlgorithm.PERMIT_OVERRIDES,
            Outcome.FORBIDDEN);
    if (!row.cell("from the subject").equals("–")) {
      given.with("date", Literals.reading("date", row.cell("from the subject")));
      policy = policy.asOf(Given.fact("date", DATE));
    }
    String passed = row.cell("passed");
    Outcome byTrace =
        passed.equals("–")
            ? policy.decide(given).outcome()
            : policy.decideAsOf(LocalDate.parse(passed), given).outcome();
    Outcome alone =
        passed.equals("–")
            ? policy.outcome(given)
            : policy.outcomeAsOf(LocalDate.parse(passed), given, Array.empty());
    Outcome expected = used.equals("unknown") ? Outcome.UNDETERMINED : Outcome.PERMITTED;
    row.check("date used", byTrace == expected ? used : "another date", "decide");
    row.check("date used", alone == expected ? used : "another date", "outcome");
  }
}
