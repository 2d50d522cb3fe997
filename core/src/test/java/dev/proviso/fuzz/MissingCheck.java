package dev.proviso.fuzz;

import dev.proviso.fact.Fact;
import dev.proviso.rule.Outcome;
import io.vavr.collection.Seq;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares the missing questions with the oracle: a question is missing if there is a state of
 * knowledge about the others in which an answer to it turns an undetermined outcome into a settled
 * one.
 */
final class MissingCheck {

  private static final int MOST_STATES = 6_000;

  private final World world;
  private final Choices choices;
  private final FuzzReport report;

  MissingCheck(World world, Choices choices, FuzzReport report) {
    this.world = world;
    this.choices = choices;
    this.report = report;
  }

  void check() {
    PolicyModel model = choices.percent(50) ? world.later() : world.earlier();
    for (int i = 0; i < 3; i++) {
      SubjectModel subject = world.subject(choices, true);
      @Nullable Set<String> expected = missing(world, model, subject);
      if (expected != null) {
        String text = model + "\n" + subject;
        report.guard(world, "missing", text, () -> check(model, subject, expected, text));
      }
    }
  }

  private void check(PolicyModel model, SubjectModel subject, Set<String> expected, String text) {
    Set<String> got = new TreeSet<>();
    Seq<String> questions =
        Decisions.of(world, model.build(), subject)
            .missing()
            .map(question -> question.toString().replace(Fact.PRESENCE, ""));
    questions.forEach(got::add);
    report.checked(world, "missing");
    if (got.size() < questions.size()) {
      String all = questions.mkString(", ");
      report.add(new Mismatch(world, "missing", "a question twice", text, "once each", all));
    }
    if (!got.equals(expected)) {
      String problem =
          got.containsAll(expected)
              ? "a question too much"
              : expected.containsAll(got) ? "a question too few" : "other questions";
      report.add(
          new Mismatch(world, "missing", problem, text, expected.toString(), got.toString()));
    }
  }

  /** The missing questions; null if there are too many states, or grades are asked. */
  static @Nullable Set<String> missing(World world, PolicyModel model, SubjectModel subject) {
    Knowledge knowledge = new Knowledge(subject);
    if (knowledge.size() > MOST_STATES || Features.of(world).haveGrades()) {
      return null;
    }
    Outcome[] outcomes = new Outcome[(int) knowledge.size()];
    for (int state = 0; state < outcomes.length; state++) {
      outcomes[state] = model.outcome(knowledge.subject(state), world.asOf());
    }
    Set<String> missing = new TreeSet<>();
    if (model.outcome(subject, world.asOf()) != Outcome.UNDETERMINED) {
      return missing;
    }
    for (int question = 0; question < knowledge.questions(); question++) {
      if (knowledge.isAsked(question) && settles(knowledge, outcomes, question)) {
        missing.add(knowledge.question(question));
      }
    }
    return missing;
  }

  private static boolean settles(Knowledge knowledge, Outcome[] outcomes, int question) {
    for (int state = 0; state < outcomes.length; state++) {
      if (knowledge.answer(state, question) == 0 && outcomes[state] == Outcome.UNDETERMINED) {
        for (int answer = 1; answer < knowledge.answers(question); answer++) {
          if (outcomes[knowledge.with(state, question, answer)] != Outcome.UNDETERMINED) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
