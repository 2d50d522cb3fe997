package dev.proviso.domain;

import dev.proviso.problem.Problem;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/** What is missing from an end use, and what in it contradicts itself. */
final class EndUseProblems {

  private EndUseProblems() {}

  static Seq<Problem> of(EndUse use) {
    return List.of(
            ArgumentChecks.missing("end use: state", Option.of(use.state())),
            ArgumentChecks.missing("end use: endUser", Option.of(use.endUser())),
            ArgumentChecks.missing("end use: date", Option.of(use.date())),
            harmWithoutGround(use))
        .flatMap(problem -> problem);
  }

  private static Option<Problem> harmWithoutGround(EndUse use) {
    return use.harmMerelyDueToGrounds()
        .filter(harm -> harm && use.grounds().exists(Set::isEmpty))
        .map(
            harm ->
                Problem.of(
                    "end use: harmMerelyDueToGrounds",
                    "true",
                    "contradicts grounds, which are known to be none",
                    "name the ground, or leave the grounds unknown"));
  }
}
