package dev.proviso.trace.access;

import dev.proviso.fact.Fact;
import dev.proviso.trace.Answer;
import dev.proviso.trace.Question;
import io.vavr.collection.Seq;

/** Questions whether there is a value, beside those for the value. */
public final class PresenceQuestions {

  private PresenceQuestions() {}

  /** Whether a question asks only if there is an answer to another one. */
  public static boolean isPresence(Question question) {
    return question.kind() == Question.Kind.FACT && question.name().startsWith(Fact.PRESENCE);
  }

  /** Whether one question asks for the presence of what the other asks for. */
  public static boolean isPresenceOf(Question presence, Question value) {
    return presence.kind() == value.kind()
        && presence.name().equals(Fact.PRESENCE + value.name())
        && presence.path().equals(value.path());
  }

  /** Without the presence of what is among the answers itself. */
  public static Seq<Answer> withoutPresenceOfAnswered(Seq<Answer> answers) {
    Seq<Question> questions = answers.map(Answer::question);
    return answers.reject(
        answer -> questions.exists(question -> isPresenceOf(answer.question(), question)));
  }
}
