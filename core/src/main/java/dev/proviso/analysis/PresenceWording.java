package dev.proviso.analysis;

import dev.proviso.trace.access.PresencePath;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;

/**
 * Words the presence of a value as a statement about the value. The questions of presence are those
 * that comparisons of optional facts imply, and their author did not write them.
 *
 * <pre>{@code
 * presence of score: yes; score: 5 // becomes "score: 5"
 * presence of score: yes           // becomes "score: present"
 * presence of score: no            // becomes "score: absent"
 * }</pre>
 */
final class PresenceWording {

  private final VariableSpace space;

  PresenceWording(VariableSpace space) {
    this.space = space;
  }

  /** The same facts, each presence as a statement about the value, in the order of the facts. */
  Seq<FactValue> facts(Seq<FactValue> facts) {
    List<FactValue> worded = new ArrayList<>();
    for (FactValue one : facts) {
      Option<String> value = valueOf(one.question());
      if (value.isDefined()) {
        FactValue stated = FactValue.of(value.get(), presence(one.value()));
        boolean isImplied =
            facts.exists(other -> isAbout(other, value.get()) && implies(other, stated));
        if (!isImplied) {
          worded.add(stated);
        }
      } else if (!facts.exists(other -> isOfAbsent(other, one)) || isAbsent(one)) {
        worded.add(one);
      }
    }
    return Array.ofAll(worded);
  }

  private String presence(String answer) {
    return answer.equals(space.words.flag(true))
        ? space.words.text(RegionMessages.PRESENT)
        : answer.equals(space.words.flag(false)) ? space.words.text(RegionMessages.ABSENT) : answer;
  }

  /**
   * A value that is known is present; one whose presence is not known is not known itself, and of
   * one that is not known nobody knows whether it is present.
   */
  private boolean implies(FactValue about, FactValue presence) {
    return isPresent(presence)
        ? !about.value().equals(space.words.notKnown())
            || about.question().equals(presence.question())
        : about.value().equals(presence.value());
  }

  /** Whether there is a value, or it is known well enough whether there is one. */
  private boolean isPresent(FactValue presence) {
    return presence.value().equals(space.words.text(RegionMessages.PRESENT))
        || presence.value().equals(space.words.known());
  }

  /** Whether one fact states that what another one is about is absent, so that it has no value. */
  private boolean isOfAbsent(FactValue presence, FactValue other) {
    return presence.value().equals(space.words.flag(false))
        && valueOf(presence.question()).exists(value -> isAbout(other, value));
  }

  private boolean isAbsent(FactValue fact) {
    return fact.value().equals(space.words.text(RegionMessages.ABSENT));
  }

  private static boolean isAbout(FactValue fact, String question) {
    return fact.question().equals(question) || fact.question().startsWith(question + " › ");
  }

  /** The question for the value whose presence a question asks; none if it asks something else. */
  private Option<String> valueOf(String question) {
    return PresencePath.value(question).filter(value -> isFact(space, question));
  }

  /** Whether a question asks for a fact: people and code may be asked anything. */
  private static boolean isFact(VariableSpace space, String question) {
    return space.axes().stream()
            .filter(axis -> axis.kind() == Axis.Kind.VALUE || axis.kind() == Axis.Kind.GRADE)
            .anyMatch(axis -> axis.question.equals(question))
        || QuestionOfPart.of(space, question).exists(part -> isFact(part.space(), part.question()));
  }
}
