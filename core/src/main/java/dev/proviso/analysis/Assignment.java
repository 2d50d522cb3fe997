package dev.proviso.analysis;

import dev.proviso.condition.Judgment;
import dev.proviso.fact.Fact;
import dev.proviso.fact.FactVisitor;
import dev.proviso.fact.Grade;
import dev.proviso.fact.Reading;
import dev.proviso.region.Regions;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
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

  Assignment(AssignmentData answers, String within) {
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
    return some(fact).getOrElseThrow(() -> isNotAsked(fact, "value"));
  }

  private <T> Option<T> some(Fact<?, T> fact) {
    @SuppressWarnings("unchecked") // put there for this fact
    Option<T> possible = Option.of((T) answers.possible.get(FactPath.of(within, fact)));
    return find(fact).orElse(() -> filled().find(fact)).orElse(possible);
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
   * @return a value, where the policy asks only whether there is one, any of its type; none if the
   *     subject has none
   * @throws IllegalArgumentException if the policy does not ask for the value, so that any will do
   */
  public <T> Option<T> getIfPresent(Fact<?, T> fact) {
    return Option.when(
        isPresent(fact),
        () -> some(fact).orElse(() -> any(fact)).getOrElseThrow(() -> isNotAsked(fact, "value")));
  }

  /** A value for a fact where the policy asks only for its presence. */
  @SuppressWarnings("unchecked") // a value of the type of the fact
  private <T> Option<T> any(Fact<?, T> fact) {
    return presence(fact)
        .flatMap(known -> Regions.single((ValueType<Object>) fact.type()).representative(0))
        .map(value -> (T) value);
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
    return isPresent(fact)
        ? somePart(fact).orElse(() -> presence(fact).map(known -> inside(fact)))
        : Option.none();
  }

  /** A part where the policy asks only for its presence. */
  private Assignment inside(Fact<?, ?> part) {
    return new Assignment(answers, FactPath.inside(FactPath.of(within, part)));
  }

  /** Whether the subject has the value: as it is known or, where it is not, as it could be. */
  private boolean isPresent(Fact<?, ?> fact) {
    return presence(fact).getOrElse(true);
  }

  private Option<Boolean> presence(Fact<?, ?> fact) {
    Fact<?, Boolean> presence = Fact.presenceOf(fact);
    return find(presence).orElse(() -> filled().find(presence));
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
}
