package dev.proviso.fuzz;

import dev.proviso.decision.Decision;
import dev.proviso.policy.Policy;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Asks the library for decisions about subjects of a world. */
final class Decisions {

  private Decisions() {}

  /** The decision as of the date that is given, unless the policy takes it from the subject. */
  static Decision<SubjectModel> of(World world, Policy<SubjectModel> policy, SubjectModel subject) {
    @Nullable LocalDate date = world.date(subject);
    return policy.dating().isDefined() || date == null
        ? policy.decide(subject, world.judgments(subject))
        : policy.decideAsOf(date, subject, world.judgments(subject));
  }
}
