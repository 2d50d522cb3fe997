package dev.proviso.testkit;

import dev.proviso.analysis.Assignment;
import dev.proviso.analysis.Assignments;
import dev.proviso.check.NullChecks;
import dev.proviso.decision.Decision;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Outcome;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * Subjects made from a policy's own limits, lists and days: below, at and above each, and some with
 * a fact that is not known or cannot be read. Half of them meet the condition of a rule.
 *
 * <pre>{@code
 * Subjects.of(SHIPPING, made -> new Shipment(made.get(DESTINATION.fact()), made.get(WEIGHT.fact())));
 * }</pre>
 */
public final class Subjects<S> {

  private final Policy<S> policy;
  private final Assignments<?> open;
  private final Assignments<?> known;
  private final Function<? super Assignment, ? extends S> build;

  private Subjects(
      Policy<S> policy,
      Assignments<?> open,
      Assignments<?> known,
      Function<? super Assignment, ? extends S> build) {
    this.policy = policy;
    this.open = open;
    this.known = known;
    this.build = build;
  }

  /**
   * Subjects of the author's own type.
   *
   * @param build makes a subject from the values of its facts
   */
  public static <S> Subjects<S> of(
      Policy<S> policy, Function<? super Assignment, ? extends S> build) {
    NullChecks.notNull("subjects", "policy", policy, "give a policy");
    NullChecks.notNull("subjects", "code that makes them", build, "say how a subject is made");
    return new Subjects<>(policy, Assignments.of(policy), Assignments.ofKnown(policy), build);
  }

  /**
   * Subjects that are nothing but their facts, where there is no way to build others: the policy is
   * asked in the same way, but for how it reads its facts and for the code in its conditions.
   *
   * @return the subjects, of the policy over such subjects
   */
  public static <S> Subjects<Assignment> ofFacts(Policy<S> policy) {
    NullChecks.notNull("subjects", "policy", policy, "give a policy");
    Assignments<S> open = Assignments.of(policy);
    return new Subjects<>(open.policy(), open, Assignments.ofKnown(policy), made -> made);
  }

  /** The policy that decides about them. */
  public Policy<S> policy() {
    return policy;
  }

  /** Decides about a subject, as of its date if the policy takes none from a fact. */
  public Decision<S> decide(Case<S> of) {
    return decide(policy, of);
  }

  /** The outcome alone for a subject, as of its date if the policy takes none from a fact. */
  public Outcome outcome(Case<S> of) {
    return dateFor(policy, of)
        .map(date -> policy.outcomeAsOf(date, of.subject(), of.judgments()))
        .getOrElse(() -> policy.outcome(of.subject(), of.judgments()));
  }

  /**
   * Decides about a subject by another policy, such as another edition.
   *
   * @param other the other policy
   */
  public Decision<S> decide(Policy<S> other, Case<S> of) {
    return dateFor(other, of)
        .map(date -> other.decideAsOf(date, of.subject(), of.judgments()))
        .getOrElse(() -> other.decide(of.subject(), of.judgments()));
  }

  /** The date that has to be given, where the policy does not take it from the subject. */
  private Option<LocalDate> dateFor(Policy<S> of, Case<S> subject) {
    return of.dating().isEmpty() ? subject.made().date() : Option.none();
  }

  /**
   * Makes subjects by chance.
   *
   * @param unknown how often a fact is not known, from 0 to 1; half of those cannot be read
   */
  public Generator<Case<S>> generator(double unknown) {
    Assignments<?> from = unknown > 0 ? open : known;
    return random -> {
      Assignment made = from.draw(random, unknown);
      for (int i = 0; i < 100 && !made.isExact(); i++) {
        made = from.draw(random, unknown);
      }
      return built(made);
    };
  }

  /**
   * The same subject with everything known: what is known stays, and what is not has the value that
   * it could have had.
   *
   * @param of a subject that was made here
   * @return the subject whose facts are all known
   */
  public Case<S> filled(Case<S> of) {
    return built(of.made().filled());
  }

  /**
   * All subjects whose facts are all known, one for each combination of values that the policy
   * distinguishes.
   *
   * @param most how many there may be
   * @return the subjects; none if there are more
   */
  public Option<Seq<Case<S>>> exhaustive(int most) {
    return known.all(most).map(all -> all.filter(Assignment::isExact).map(this::built));
  }

  /** Makes a subject from the values of its facts. */
  public Case<S> built(Assignment made) {
    return ImmutableCase.of(build.apply(made), made);
  }
}
