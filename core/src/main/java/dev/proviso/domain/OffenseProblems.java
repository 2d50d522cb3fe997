package dev.proviso.domain;

import dev.proviso.problem.Problem;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What is missing from an offense, and what in it contradicts itself. */
final class OffenseProblems {

  private OffenseProblems() {}

  static Seq<Problem> of(Offense offense) {
    return List.of(
            ArgumentChecks.missing("offense: jurisdiction", Option.of(offense.jurisdiction())),
            ArgumentChecks.missingOrUnnamed("offense: name", Option.of(offense.name())),
            ArgumentChecks.missingOrUnnamed("offense: provision", Option.of(offense.provision())),
            ArgumentChecks.missingOrUnnamed("offense: variant", Option.of(offense.variant())),
            unthreatenable(offense),
            threatWithoutThreat(offense),
            expressionDenied(offense))
        .flatMap(problem -> problem);
  }

  private static Option<Problem> unthreatenable(Offense offense) {
    return offense
        .threatened()
        .filter(act -> !act.isListed() || act == Conduct.THREAT)
        .map(
            act ->
                Problem.of(
                    "offense: threatened",
                    act.name(),
                    "is not one of the acts (a) to (i)",
                    "give the act that is threatened, or leave it unknown"));
  }

  private static Option<Problem> threatWithoutThreat(Offense offense) {
    return offense
        .conduct()
        .filter(act -> act != Conduct.THREAT && offense.threatened().isDefined())
        .map(
            act ->
                Problem.of(
                    "offense: conduct",
                    act.name(),
                    "contradicts threatened `" + offense.threatened().get() + "`",
                    "only conduct `THREAT` threatens an act; mend one of them"));
  }

  private static Option<Problem> expressionDenied(Offense offense) {
    return offense
        .onlyExpression()
        .filter(only -> only && offense.involvesExpression().contains(false))
        .map(
            only ->
                Problem.of(
                    "offense: onlyExpression",
                    "true",
                    "contradicts involvesExpression `false`",
                    "what is only expression involves it; mend one of them"));
  }
}
