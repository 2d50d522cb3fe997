package dev.proviso.testkit.cases;

import dev.proviso.check.NearestNames;
import dev.proviso.decision.Decision;
import dev.proviso.problem.Problem;
import dev.proviso.rule.Outcome;
import dev.proviso.trace.Question;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/** What a row says that the decision should be. */
record Expectation(Outcome outcome, Set<String> because, Option<Set<String>> missing) {

  /** What cannot be so whatever the policy says. */
  Option<Problem> contradiction() {
    return missing
        .filter(some -> outcome.isSettled() && !some.isEmpty())
        .map(
            some ->
                Problem.of(
                    "column " + CaseTable.MISSING,
                    some.mkString("|"),
                    "contradicts expected `" + outcome + "`",
                    "only what is UNDETERMINED misses something; mend one of them"));
  }

  /** Every point in which a decision differs, as sentences without a full stop. */
  Seq<String> deviations(Decision<?> decision) {
    Seq<String> rules = decision.trace().allRules().map(one -> one.rule().id()).distinct();
    Set<String> strangers = because.filter(id -> !rules.contains(id));
    Set<String> decisive =
        decision
            .deciding()
            .appendAll(decision.undecided())
            .appendAll(decision.trace().conflicting())
            .map(one -> one.rule().id())
            .toLinkedSet();
    Set<String> asked = decision.missing().map(Question::toString).toLinkedSet();
    return List.of(
            Option.when(
                decision.outcome() != outcome,
                () -> "outcome is " + decision.outcome() + ", expected " + outcome),
            Option.when(
                !decisive.equals(because),
                () -> "it is so because of " + names(decisive) + ", expected " + names(because)),
            missing
                .filter(some -> !some.equals(asked))
                .map(some -> "missing is " + names(asked) + ", expected " + names(some)))
        .<String>flatMap(deviation -> deviation)
        .appendAll(
            strangers
                .toList()
                .map(id -> "there is no rule `" + id + "`; " + NearestNames.remedy(id, rules)));
  }

  private static String names(Set<String> names) {
    return names.isEmpty() ? "none" : names.map(name -> "`" + name + "`").mkString(", ");
  }
}
