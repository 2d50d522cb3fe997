package dev.proviso.fuzz;

import dev.proviso.condition.Condition;
import dev.proviso.policy.Evaluator;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares decisions, outcomes and the truth of single conditions with the oracle. */
final class DecisionCheck {

  private static final int OUTCOMES = 40;

  private final World world;
  private final Choices choices;
  private final FuzzReport report;

  DecisionCheck(World world, Choices choices, FuzzReport report) {
    this.world = world;
    this.choices = choices;
    this.report = report;
  }

  void check() {
    for (PolicyModel model : List.of(world.earlier(), world.later())) {
      report.guard(world, "decide", model.toString(), () -> check(model, model.build()));
    }
    for (ConditionModel model : world.conditions()) {
      report.guard(world, "condition", model.toString(), () -> check(model, model.build()));
    }
  }

  /** A subject of which something failed, or is in conflict, where it was not known. */
  private SubjectModel subject() {
    SubjectModel subject = choices.one(world.subjects(true));
    for (Slot slot : world.schema().slots()) {
      if (slot.isFact() && !(slot instanceof CodeSlot) && subject.stored(slot) == null) {
        subject =
            switch (choices.below(4)) {
              case 0 -> subject.with(slot, Absence.FAILED);
              case 1 -> subject.with(slot, Absence.CONFLICTING);
              default -> subject;
            };
      }
    }
    return subject;
  }

  private void check(PolicyModel model, Policy<SubjectModel> policy) {
    for (int i = 0; i < 4; i++) {
      SubjectModel subject = subject();
      compare("decide", model, subject, Decisions.of(world, policy, subject).outcome());
    }
    boolean isDated = policy.dating().isDefined();
    for (int i = 0; i < OUTCOMES; i++) {
      SubjectModel subject = subject();
      @Nullable LocalDate date = world.date(subject);
      compare(
          "outcome",
          model,
          subject,
          isDated || date == null
              ? policy.outcome(subject, world.judgments(subject))
              : policy.outcomeAsOf(date, subject, world.judgments(subject)));
    }
  }

  private void compare(String check, PolicyModel model, SubjectModel subject, Outcome got) {
    Outcome expected = model.outcome(subject, world.asOf());
    report.checked(world, check);
    if (got != expected) {
      report.add(
          new Mismatch(
              world,
              check,
              "wrong outcome",
              model + "\n" + subject,
              expected.toString(),
              got.toString()));
    }
  }

  private void check(ConditionModel model, Condition<SubjectModel> condition) {
    List<SubjectModel> subjects = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      subjects.add(subject());
    }
    for (SubjectModel subject : subjects) {
      Evaluator<SubjectModel> evaluator = Evaluator.of(subject, world.judgments(subject));
      @Nullable LocalDate date = world.date(subject);
      String got =
          (date == null ? evaluator : evaluator.asOf(date)).condition(condition).truth().toString();
      Ternary expected = model.truth(subject, world.situation(subject, null));
      report.checked(world, "condition");
      if (!got.equals(expected.toString())) {
        report.add(
            new Mismatch(
                world,
                "condition",
                "wrong truth",
                model + "\n" + subject,
                expected.toString(),
                got));
      }
    }
  }
}
