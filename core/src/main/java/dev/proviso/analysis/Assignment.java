package dev.proviso.analysis;

import dev.proviso.algebra.TruthVariable;
import dev.proviso.condition.Judgment;
import dev.proviso.fact.Fact;
import dev.proviso.fact.FactVisitor;
import dev.proviso.fact.Grade;
import dev.proviso.fact.Reading;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;

/**
 * A synthetic subject: a value for each fact that a policy asks for, or none if it is not known.
 *
 * <pre>{@code
 * Assignment made = Assignments.of(SHIPPING).draw(random, 0.1);
 * Shipment shipment = new Shipment(made.get(DESTINATION.fact()), made.get(WEIGHT.fact()), made.find(INSURED.fact()));
 * }</pre>
 */
public final class Assignment {

  private final AssignmentData answers;
  private final String within;

  private Assignment(AssignmentData answers, String within) {
    this.answers = answers;
    this.within = within;
  }

  /**
   * Whether every value is a real one. Of a type whose values the library cannot make, one that no
   * condition mentions is only stood for.
   *
   * @return false if a value is only stood for, and cannot be put into a subject
   */
  public boolean isExact() {
    return answers.exact;
  }

  /** By what the case is answered that cannot be looked into: code and people. */
  Seq<String> restsOn() {
    return Array.ofAll(answers.restsOn);
  }

  /** Whether the case can be decided: what is only stood for is compared with nothing. */
  boolean isDecided() {
    return answers.decided;
  }

  /**
   * What people have judged of the subject.
   *
   * @return a judgment for each question that was answered
   */
  public Seq<Judgment> judgments() {
    return Array.ofAll(answers.judgments);
  }

  /**
   * The facts with their values, in words, each by the name by which {@link #with} and {@link
   * #without} know it.
   *
   * @return one for each fact that has a stated value or that is stated as not known
   */
  public Seq<FactValue> circumstances() {
    return Array.ofAll(answers.circumstances);
  }

  /**
   * The circumstances as findings state them: the presence of a value and the grade in which it is
   * known are said of the value, as in "score: absent" and "weight: at least documented".
   */
  public Seq<FactValue> statements() {
    return answers.statements();
  }

  /**
   * The value of a fact; where it is not known, one that it could have, for subjects that must have
   * some.
   *
   * @param fact a fact with one value or a set of them
   * @throws IllegalArgumentException if the policy does not ask for the fact, so that any value
   *     will do
   */
  public <T> T get(Fact<?, T> fact) {
    Option<T> known = find(fact).orElse(() -> filled().find(fact));
    @SuppressWarnings("unchecked") // put there for this fact
    T possible = known.getOrElse(() -> (T) answers.possible.get(FactPath.of(within, fact)));
    if (possible == null) {
      throw isNotAsked(fact, "value");
    }
    return possible;
  }

  /**
   * The value of a fact that may be absent; where it is not known, one that it could have, for
   * subjects that must say.
   *
   * <pre>{@code
   * new Sharing(made.getIfPresent(CONSENT_DAY.fact()).toJavaOptional())
   * }</pre>
   *
   * @param fact a fact with one value or a set of them
   * @return a value; none if the subject has none
   * @throws IllegalArgumentException if the policy does not ask for the value, so that any will do
   */
  public <T> Option<T> getIfPresent(Fact<?, T> fact) {
    return isPresent(fact) ? Option.some(get(fact)) : Option.none();
  }

  /**
   * The part that a fact gives and that may be absent; where it is not known, one that there could
   * be.
   *
   * <pre>{@code
   * new Sharing(made.partIfPresent(CONSENT.fact()).map(part -> new Consent(part.get(DAY.fact()))))
   * }</pre>
   *
   * @param fact a fact that gives a part
   * @return the values of the facts of the part; none if the subject has none
   */
  public Option<Assignment> partIfPresent(Fact<?, ?> fact) {
    return isPresent(fact) ? somePart(fact) : Option.none();
  }

  /** Whether the subject has the value: as it is known or, where it is not, as it could be. */
  private boolean isPresent(Fact<?, ?> fact) {
    Fact<?, Boolean> presence = Fact.presenceOf(fact);
    return find(presence).orElse(() -> filled().find(presence)).getOrElse(true);
  }

  /**
   * The value of a fact, if it is known.
   *
   * @param fact a fact with one value or a set of them
   * @return the value; none if it is absent or not known, or the policy does not ask for it
   */
  public <T> Option<T> find(Fact<?, T> fact) {
    return reading(fact).value();
  }

  AssignmentData answers() {
    return answers;
  }

  /**
   * What came of asking for a fact.
   *
   * @param fact a fact with one value or a set of them
   * @return the value if it is known; otherwise absent, unknown, or failed
   */
  public <T> Reading<T> reading(Fact<?, T> fact) {
    return follow(fact, Assignment::<T>read);
  }

  /** Reads a fact that must be known well, or is one of a part, off what it is made of. */
  private <S, T, A> Reading<A> follow(
      Fact<S, T> fact, BiFunction<Assignment, String, Reading<A>> read) {
    return fact.accept(
        new FactVisitor<S, T, Reading<A>>() {
          @Override
          public Reading<A> asked(Fact<S, T> plain) {
            return read.apply(Assignment.this, plain.name());
          }

          @Override
          public Reading<A> graded(Fact<S, T> known, Grade grade) {
            return follow(known, read).demanding(grade);
          }

          @Override
          public <P> Reading<A> ofPart(Fact<S, P> part, Fact<P, T> inside) {
            return follow(part, Assignment::part).then(one -> one.follow(inside, read));
          }
        });
  }

  /**
   * The same subject, but for one answer.
   *
   * <pre>{@code
   * made.with("weight in kilograms", 31);
   * }</pre>
   *
   * @param question a question as a {@link FactValue} names it
   * @param value the answer, of the type of the fact; yes or no for code and for people
   * @return the other subject; the same if the question is not asked of it, or only of one of
   *     several parts
   */
  public Assignment with(String question, Object value) {
    AssignmentData other = answers.copy();
    other.answer(question, value);
    return new Assignment(other, within);
  }

  /**
   * The same subject with the answer to one question unknown. {@link #get} still returns the same
   * value for it, for subjects that must have some value.
   *
   * @param question a question as a {@link FactValue} names it
   * @return the subject that is known less well; the same if the question is not asked of it, or
   *     only of one of several parts
   */
  public Assignment without(String question) {
    return forgetting(question, Reading.unknown());
  }

  /**
   * The same subject with a failed reading for one question. {@link #get} still returns the same
   * value for it, for subjects that must have some value.
   *
   * @param question a question as a {@link FactValue} names it
   * @return the subject that is known less well; the same if the question is not asked of it, or
   *     only of one of several parts
   */
  public Assignment failing(String question) {
    return forgetting(question, Reading.failed("made to fail"));
  }

  private Assignment forgetting(String question, Reading<?> instead) {
    if (!answers.isAnswered(question)) {
      return this;
    }
    AssignmentData fewer = answers.copy();
    fewer.forget(question, instead);
    return new Assignment(fewer, within);
  }

  /**
   * The part that a fact gives. For subjects that must have the part see {@link #getPart}.
   *
   * @param fact a fact that gives a part
   * @return the values of the facts of the part; none if the part is not known
   */
  public Option<Assignment> part(Fact<?, ?> fact) {
    return follow(fact, Assignment::part).value();
  }

  /**
   * The parts that a fact gives. For subjects that must have a list see {@link #getParts}.
   *
   * @param fact a fact that gives parts
   * @return the values of the facts of each; none if the parts are not known
   */
  public Option<Seq<Assignment>> parts(Fact<?, ?> fact) {
    return follow(fact, Assignment::parts).value();
  }

  /**
   * The part that a fact gives; where it is not known, one that it could be, for subjects that must
   * have the part.
   *
   * <pre>{@code
   * made -> new Sharing(recipient(made.getPart(RECIPIENT.fact())), made.get(PURPOSE.fact()))
   * }</pre>
   *
   * @param fact a fact that gives a part
   * @return the values of the facts of the part
   * @throws IllegalArgumentException if the policy does not ask for the part, so that any part will
   *     do
   */
  public Assignment getPart(Fact<?, ?> fact) {
    return somePart(fact).getOrElseThrow(() -> isNotAsked(fact, "part"));
  }

  /**
   * The part, even where it is not known. What is not known inside stays so, or a subject whose
   * part is not known would be known better than the same subject with the part.
   */
  private Option<Assignment> somePart(Fact<?, ?> fact) {
    return part(fact)
        .orElse(() -> filled().part(fact).map(full -> new Assignment(answers, full.within)));
  }

  /**
   * The parts that a fact gives; where they are not known, some that they could be, for subjects
   * that must have a list of parts.
   *
   * @param fact a fact that gives parts
   * @return the values of the facts of each
   * @throws IllegalArgumentException if the policy does not ask for the parts, so that any parts
   *     will do
   */
  public Seq<Assignment> getParts(Fact<?, ?> fact) {
    return parts(fact)
        .orElse(() -> filled().parts(fact))
        .getOrElseThrow(() -> isNotAsked(fact, "parts"));
  }

  private IllegalArgumentException isNotAsked(Fact<?, ?> fact, String any) {
    return new IllegalArgumentException(
        "assignment: the policy does not ask for `" + within + fact.name() + "`; use any " + any);
  }

  /** The date of the decision, where the policy asks for it and takes it from no fact. */
  public Option<LocalDate> date() {
    return this.<LocalDate>read(Fact.asOf().name()).value();
  }

  /** The same subject as it is where everything is known. */
  Assignment filledBy(Assignment full) {
    answers.fillBy(full.answers);
    return this;
  }

  /**
   * The same subject with everything known: what is known stays, and what is not has the value that
   * {@link #get} gives.
   *
   * @return the fully known subject
   */
  public Assignment filled() {
    return answers.filled == null ? this : new Assignment(answers.filled, within);
  }

  /** Whatever is not known was asked for in vain, for whom this is true. */
  Assignment failing(BooleanSupplier fails) {
    answers.facts.replaceAll(
        (fact, reading) ->
            !reading.isKnown() && fails.getAsBoolean() ? Reading.failed("made to fail") : reading);
    return this;
  }

  /** Returns the statements. */
  @Override
  public String toString() {
    return statements().map(one -> one.question() + ": " + one.value()).mkString("; ");
  }

  <T> Reading<T> read(String fact) {
    return answers.read(within + fact);
  }

  /** A reading that is present where the answer to a question of presence is yes. */
  Reading<Boolean> presence(String question) {
    Reading<Boolean> answer = read(question);
    if (!answer.value().contains(false)) {
      return answer;
    }
    Reading<Boolean> absent = Reading.absent();
    return answer.grade().map(absent::graded).getOrElse(absent);
  }

  /**
   * The key of the value of a part that conditions compare as a whole. It differs from the key of
   * the part itself, which leads to the facts inside.
   */
  static String compared(String fact) {
    return fact + AssignmentData.AS_A_WHOLE;
  }

  /** Whether a fact that only code reads is known. */
  Reading<Boolean> isKnown(String fact) {
    return answers.known.contains(within + fact)
        ? answers.asPresent(within + fact, Reading.known(true))
        : known(fact, true);
  }

  Reading<Assignment> part(String fact) {
    return known(fact, new Assignment(answers, within + fact + " › "));
  }

  Reading<Seq<Assignment>> parts(String fact) {
    return known(fact, answers.parts.getOrDefault(within + fact, Array.empty()));
  }

  /** An answer where there is one to a fact, as well known as that. */
  private <A> Reading<A> known(String fact, A answer) {
    return this.<Object>read(fact)
        .then(any -> answers.graded(within + fact, Reading.known(answer)));
  }

  boolean opaque(String id) {
    Boolean answer = answers.opaque.get(within + id);
    if (answer == null) {
      throw new IllegalStateException("left open");
    }
    return answer;
  }

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
      String key = axis.isAlsoPart ? compared(named) : named;
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
          answers.exact &= given.answers.exact;
          answers.decided &= given.answers.decided;
          answers.restsOn.addAll(given.answers.restsOn);
          String place = axis.question + " #" + (i + 1) + " › ";
          int way = inner.space().path.length();
          given.answers.circumstances.forEach(
              one ->
                  answers.circumstances.add(
                      FactValue.of(place + one.question().substring(way), one.value())));
        }
        answers.parts.put(key, Array.ofAll(made));
        if (made.isEmpty()) {
          addCircumstance(words().text(RegionMessages.NO_PART));
        } else if (made.stream().allMatch(one -> one.answers.circumstances.isEmpty())) {
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
