package dev.proviso.analysis;

import dev.proviso.algebra.TruthVariable;
import dev.proviso.fact.Reading;
import dev.proviso.trace.access.PresencePath;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** Makes subjects of the cases that a session finds. */
final class AssignmentFactory {

  private AssignmentFactory() {}

  /**
   * A case as a subject. What the case does not state is not known, unless all subjects are known:
   * then it has some value.
   */
  static Assignment of(Session<?> session, Session.Model model) {
    return of(session, model, session.space().open);
  }

  /** The same case with nothing known that does not matter. */
  static Assignment sparse(Session<?> session, Session.Model model) {
    return of(session, model, true);
  }

  private static Assignment of(Session<?> session, Session.Model model, boolean sparse) {
    AssignmentData answers = new AssignmentData(session.space());
    for (Axis axis : session.space().axes()) {
      // What is said of the whole is read there, and must not hide what a part says of itself.
      if (!axis.global) {
        boolean isNeeded = session.space().statements.isNeeded(axis, model.values());
        new Reader(session, model, answers, axis, sparse && !isNeeded, isNeeded).read();
      }
    }
    known(session, model, answers);
    answers.hidePresences();
    return new Assignment(answers, "");
  }

  /** Adds the circumstance that a part is known, unless another circumstance implies it. */
  private static void known(Session<?> session, Session.Model model, AssignmentData answers) {
    if (!session.space().open) {
      return;
    }
    List<Axis> axes = new ArrayList<>(session.space().axes());
    // Whatever is a part of a part comes after it.
    Collections.reverse(axes);
    Deque<FactValue> known = new ArrayDeque<>();
    for (Axis axis : axes) {
      if (axis.kind() == Axis.Kind.PART
          && model.values()[axis.variable] == 0
          && !answers.knows(answers.circumstances, axis.question)
          && !answers.knows(known, axis.question)) {
        known.addFirst(FactValue.of(axis.question, session.space().words.known()));
      }
    }
    answers.circumstances.addAll(known);
  }

  /** Reads one axis off a model. */
  private record Reader(
      Session<?> session,
      Session.Model model,
      AssignmentData answers,
      Axis axis,
      boolean sparse,
      boolean isNeeded) {

    void read() {
      String named = axis.path();
      String key = axis.isAlsoPart ? Assignment.compared(named) : named;
      String graded = PresencePath.value(key).getOrElse(key);
      demands().grade(axis, this::isMet).forEach(grade -> answers.grades.put(graded, grade));
      if (!axis.question.endsWith(key)) {
        answers.keys.put(axis.question, key);
      }
      switch (axis.kind()) {
        case VALUE -> value(key);
        case SET -> set(key);
        case PART -> part(key);
        case GRADE -> grade();
        case OPAQUE -> opaque(key);
        case JUDGMENT -> judgment();
        // Nothing that is read of a subject: a register does not answer, and all the others say so.
        case REGISTER, ANY -> {}
      }
    }

    private RegionWording words() {
      return session.space().words;
    }

    private int at(int variable) {
      return model.values()[variable];
    }

    private boolean open() {
      return session.space().open;
    }

    private boolean isMet(int grade) {
      return !open() || at(grade) == 0 || (at(grade) < 0 && !sparse);
    }

    private GradeRequirements demands() {
      return session.space().demands();
    }

    private void grade() {
      answers.demanded.put(axis.question, demands().demanded(axis));
      boolean isStated = open() && at(axis.variable) >= 0;
      if (isStated && at(axis.variable) != 0) {
        addCircumstance(words().notKnown());
      } else if (isStated && !demands().isSaidByAnother(axis, better -> at(better) == 0)) {
        addCircumstance(words().known());
      }
    }

    private void addCircumstance(String value) {
      answers.circumstances.add(FactValue.of(axis.question, value));
    }

    private void value(String key) {
      int region = at(axis.variable);
      int known = axis.regions().size();
      if (!axis.isCompared) {
        readByCode(key);
        return;
      }
      Option<Object> any = anyValue();
      any.forEach(value -> answers.possible.put(key, value));
      if (region >= known || (region < 0 && sparse)) {
        answers.facts.put(key, Reading.unknown());
        if (region >= 0) {
          addCircumstance(words().notKnown());
        }
        return;
      }
      Option<Object> value = region < 0 ? any : axis.regions().representative(region);
      if (value.isEmpty() || axis.isAlsoPart) {
        // Nobody can make such a value: a case that needs one is none.
        answers.exact = false;
        answers.decided = false;
        answers.facts.put(key, Reading.unknown());
        return;
      }
      answers.facts.put(key, Reading.known(value.get()));
      answers.possible.put(key, value.get());
      if (region >= 0) {
        addCircumstance(words().of(axis, value.get()));
      }
    }

    /** What code reads is known or not; which value it has matters to nobody. */
    private void readByCode(String key) {
      int region = at(axis.variable);
      Option<Object> any = anyValue();
      any.forEach(value -> answers.possible.put(key, value));
      boolean isUnknown = region > 0 || (region < 0 && sparse);
      answers.facts.put(
          key, isUnknown || any.isEmpty() ? Reading.unknown() : Reading.known(any.get()));
      if (!isUnknown && any.isEmpty()) {
        answers.known.add(key);
        answers.exact = false;
      }
      if (region >= 0) {
        addCircumstance(isUnknown ? words().notKnown() : words().known());
      }
    }

    /** A value of any region, of the first in which there is one. */
    private Option<Object> anyValue() {
      if (axis.isPresence) {
        return Option.some(true);
      }
      return Array.range(0, axis.regions().size())
          .flatMap(region -> axis.regions().representative(region))
          .headOption();
    }

    private void set(String key) {
      answers.possible.put(key, LinkedHashSet.empty());
      int first = axis.variable + (open() ? 1 : 0);
      List<Object> there = new ArrayList<>();
      boolean matters = false;
      boolean isMade = true;
      for (int i = 0; i < axis.elements.size() + axis.others; i++) {
        matters |= at(first + i) >= 0;
        if (at(first + i) == 1) {
          Option<Object> element = element(i);
          element.forEach(there::add);
          isMade &= element.isDefined();
        }
      }
      // Whether it is known may matter where nothing that is in it does, and the other way round.
      boolean isUnstated = at(axis.variable) < 0 && !matters && !isNeeded;
      if (open() && (at(axis.variable) == 1 || isUnstated)) {
        answers.facts.put(key, Reading.unknown());
        if (at(axis.variable) == 1) {
          addCircumstance(words().notKnown());
        }
        return;
      }
      if (!isMade) {
        answers.exact = false;
        answers.decided = false;
        answers.facts.put(key, Reading.unknown());
        return;
      }
      matters |= open() && at(axis.variable) == 0;
      Set<Object> known = axis.elementType().toSet(there);
      answers.facts.put(key, Reading.known(known));
      if (matters) {
        addCircumstance(words().of(axis, known));
      }
    }

    private Option<Object> element(int index) {
      int number = index - axis.elements.size();
      return number < 0 ? Option.some(axis.elements.get(index)) : axis.otherElements.get(number);
    }

    /** Whether stated parts, or the answer of code that reads them, imply that they are known. */
    private boolean isSaidByAnother(String key) {
      return at(axis.variable) < 0 && (isNeeded || model.parts().containsKey(key));
    }

    private void part(String key) {
      boolean unknown = open() && at(axis.variable) != 0 && !isSaidByAnother(key);
      answers.facts.put(key, unknown ? Reading.unknown() : Reading.known(true));
      if (open() && at(axis.variable) == 1) {
        addCircumstance(words().notKnown());
      }
      List<Session.Model> parts = model.parts().get(key);
      if (parts != null) {
        Session<?> inner = session.inner(key);
        List<Assignment> made = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
          Assignment given = of(inner, parts.get(i), sparse);
          made.add(given);
          answers.exact &= given.answers().exact;
          answers.decided &= given.answers().decided;
          answers.restsOn.addAll(given.answers().restsOn);
          String place = axis.question + " #" + (i + 1) + " › ";
          int way = inner.space().path.length();
          given
              .answers()
              .circumstances
              .forEach(
                  one ->
                      answers.circumstances.add(
                          FactValue.of(place + one.question().substring(way), one.value())));
        }
        answers.parts.put(key, Array.ofAll(made));
        if (made.isEmpty()) {
          addCircumstance(words().text(RegionMessages.NO_PART));
        } else if (made.stream().allMatch(one -> one.answers().circumstances.isEmpty())) {
          // Nothing else says that there are any, where only a person is asked about them.
          addCircumstance(words().text(RegionMessages.ANY_PART));
        }
      }
    }

    private void opaque(String key) {
      answers.ofCode.add(key);
      int answer = at(axis.variable);
      if (answer == TruthVariable.FALSE
          || answer == TruthVariable.TRUE
          || (answer < 0 && !sparse)) {
        answers.opaque.put(key, answer == TruthVariable.TRUE);
      }
      if (answer >= 0) {
        addCircumstance(words().of(axis, answer));
        answers.restsOn.add(axis.restsOn(session.language()));
      }
    }

    private void judgment() {
      answers.ofPeople.add(axis.name);
      int answer = at(axis.variable);
      if (answer == TruthVariable.FALSE
          || answer == TruthVariable.TRUE
          || (answer < 0 && !sparse)) {
        answers.judge(axis.name, answer == TruthVariable.TRUE);
      }
      if (answer >= 0) {
        addCircumstance(words().of(axis, answer));
        answers.restsOn.add(axis.restsOn(session.language()));
      }
    }
  }
}
