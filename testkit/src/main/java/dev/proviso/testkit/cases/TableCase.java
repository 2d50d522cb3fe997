package dev.proviso.testkit.cases;

import dev.proviso.condition.Judgment;
import dev.proviso.decision.Decision;
import dev.proviso.policy.Policy;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/** One case of a table. */
record TableCase<S>(
    String name,
    String place,
    S subject,
    Seq<Judgment> judgments,
    Option<LocalDate> day,
    Expectation expected) {

  Option<Deviation> run(Policy<S> policy) {
    Decision<S> decision =
        day.fold(
            () -> policy.decide(subject, judgments),
            date -> policy.decideAsOf(date, subject, judgments));
    Seq<String> points = expected.deviations(decision);
    return Option.when(
        points.nonEmpty(), () -> ImmutableDeviation.of(name, place, points, decision.explain()));
  }
}
