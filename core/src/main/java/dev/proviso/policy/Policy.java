package dev.proviso.policy;

import dev.proviso.batch.Batch;
import dev.proviso.batch.OutcomeColumn;
import dev.proviso.check.NameChecks;
import dev.proviso.check.NullChecks;
import dev.proviso.condition.Judgment;
import dev.proviso.decision.Decision;
import dev.proviso.fact.Fact;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.spi.PolicyEngine;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What may be done and what must not: rules with the way they combine, or policies that must all
 * permit. A value with structural equality.
 *
 * <pre>{@code
 * Decision<EndUse> decision = CYBER_END_USE.decide(use);
 * }</pre>
 */
public abstract sealed class Policy<S> permits RulePolicy, UnanimousPolicy {

  Policy() {}

  /** The id of the policy. */
  public abstract String id();

  /**
   * Every rule of this policy and of those that it is made of.
   *
   * @return the rules, in order
   */
  public abstract Seq<Rule<S>> allRules();

  /**
   * Every policy made of rules in this one.
   *
   * @return the policy itself if it is made of rules, otherwise those that its members are made of
   */
  public abstract Seq<RulePolicy<S>> rulePolicies();

  /**
   * The fact that gives the date of the decision, if no other date is given.
   *
   * @return the fact; none if the date must be given
   */
  public abstract Option<Fact<S, LocalDate>> dating();

  /**
   * Decides about a subject. Total: it returns a decision for every subject and never throws; what
   * goes wrong while reading a fact is reported in the decision and never leads to a permission.
   * Null is no subject.
   *
   * @param judgments the judgments that people have made about it
   * @throws IllegalArgumentException if the subject, a judgment or the list of judgments is null
   */
  public Decision<S> decide(S subject, Judgment... judgments) {
    return engine().decide(subject(subject), judgments(judgments));
  }

  /**
   * Decides about a subject, given judgments at hand as a sequence.
   *
   * @param judgments the judgments that people have made about it
   */
  public Decision<S> decide(S subject, Iterable<? extends Judgment> judgments) {
    return engine().decide(subject(subject), judgments(judgments));
  }

  /**
   * Decides about a subject as of a date, whatever date the policy takes from its subjects.
   *
   * @param date as of when lists, dated limits and rules that are in force for some days are asked
   * @param judgments the judgments that people have made about it
   */
  public Decision<S> decideAsOf(LocalDate date, S subject, Judgment... judgments) {
    return engine().decideAsOf(date(date), subject(subject), judgments(judgments));
  }

  /**
   * Decides about a subject as of a date, given judgments at hand as a sequence.
   *
   * @param date as of when lists, dated limits and rules that are in force for some days are asked
   * @param judgments the judgments that people have made about it
   */
  public Decision<S> decideAsOf(LocalDate date, S subject, Iterable<? extends Judgment> judgments) {
    return engine().decideAsOf(date(date), subject(subject), judgments(judgments));
  }

  final void checkDate(Fact<S, LocalDate> date) {
    NullChecks.notNull(where(), "date", date, "give the fact that gives the date of the decision");
  }

  private String where() {
    return "policy `" + id() + "`";
  }

  private S subject(S subject) {
    if (subject == null) { // The message takes longer than many an outcome.
      NullChecks.notNull(
          where(), "subject", subject, "give one whose facts are unknown if nothing is known");
    }
    return subject;
  }

  private void subjects(Object subjects) {
    NullChecks.notNull(where(), "list of the subjects", subjects, "give an empty one for none");
  }

  private LocalDate date(LocalDate date) {
    return NullChecks.notNull(
        where(), "date", date, "give one, or let the policy take it from a fact");
  }

  private <B> Batch<B> batch(Batch<B> batch) {
    return NullChecks.notNull(where(), "batch", batch, "give one with no rows for no subjects");
  }

  private Seq<Judgment> judgments(Judgment[] judgments) {
    return judgments != null && judgments.length == 0
        ? Array.empty()
        : NullChecks.noneNull(where(), "judgments", judgments, "leave it out");
  }

  private Seq<Judgment> judgments(Iterable<? extends Judgment> judgments) {
    return NullChecks.noneNull(where(), "judgments", judgments, "leave it out");
  }

  /** What decides for this policy; found when it is first asked. */
  abstract PolicyEngine<S> engine();

  /**
   * The outcome alone, for those who have many subjects and ask no reasons: the outcome of the
   * decision, at a small part of the price. Total, as a decision is.
   *
   * <pre>{@code
   * if (CYBER_END_USE.outcome(use).permits()) …
   * }</pre>
   */
  public Outcome outcome(S subject) {
    return engine().outcome(subject(subject), Array.empty());
  }

  /**
   * The outcome alone, given judgments.
   *
   * @param judgments the judgments that people have made about it
   */
  public Outcome outcome(S subject, Iterable<? extends Judgment> judgments) {
    return engine().outcome(subject(subject), judgments(judgments));
  }

  /**
   * The outcome alone as of a date, whatever date the policy takes from its subjects.
   *
   * @param date as of when lists, dated limits and rules that are in force for some days are asked
   * @param judgments the judgments that people have made about it
   */
  public Outcome outcomeAsOf(LocalDate date, S subject, Iterable<? extends Judgment> judgments) {
    return engine().outcomeAsOf(date(date), subject(subject), judgments(judgments));
  }

  /**
   * Decides about many subjects, one at a time as they are asked for; none is kept.
   *
   * @param judgments the judgments that people have made, about every one of them
   * @return the decisions, in the order of the subjects
   */
  public Iterator<Decision<S>> decideAll(Iterator<? extends S> subjects, Judgment... judgments) {
    Seq<Judgment> made = judgments(judgments);
    subjects(subjects);
    return io.vavr.collection.Iterator.<S>ofAll(subjects).map(subject -> decide(subject, made));
  }

  /**
   * Decides about many subjects, as the stream asks for them; by several threads if it is parallel.
   *
   * @param judgments the judgments that people have made, about every one of them
   * @return the decisions, in the order of the subjects
   */
  public Stream<Decision<S>> decideAll(Stream<? extends S> subjects, Judgment... judgments) {
    Seq<Judgment> made = judgments(judgments);
    subjects(subjects);
    return subjects.map(subject -> decide(subject, made));
  }

  /**
   * The outcomes alone of many subjects that are given as columns. Each is that of the decision
   * about a subject whose known facts are exactly those of its row.
   *
   * <pre>{@code
   * OutcomeColumn outcomes = SHIPPING.outcomes(batch.parallel());
   * }</pre>
   *
   * @param batch what is known, a row for each subject
   * @return the outcomes, row by row
   * @throws IllegalArgumentException if the batch has a column of another fact than the policy asks
   *     by that name
   */
  public OutcomeColumn outcomes(Batch<? extends S> batch) {
    return engine().outcomes(batch(batch), Array.empty());
  }

  /**
   * The outcomes alone of many subjects that are given as columns, given judgments.
   *
   * @param batch what is known, a row for each subject
   * @param judgments the judgments that people have made, about every row
   * @return the outcomes, row by row
   * @throws IllegalArgumentException if the batch has a column of another fact than the policy asks
   *     by that name
   */
  public OutcomeColumn outcomes(Batch<? extends S> batch, Iterable<? extends Judgment> judgments) {
    return engine().outcomes(batch(batch), judgments(judgments));
  }

  /**
   * The outcomes alone of many subjects that are given as columns, as of a date, whatever date the
   * policy takes from its subjects.
   *
   * @param date as of when lists, dated limits and rules that are in force for some days are asked
   * @param batch what is known, a row for each subject
   * @param judgments the judgments that people have made, about every row
   * @return the outcomes, row by row
   * @throws IllegalArgumentException if the batch has a column of another fact than the policy asks
   *     by that name
   */
  public OutcomeColumn outcomesAsOf(
      LocalDate date, Batch<? extends S> batch, Iterable<? extends Judgment> judgments) {
    return engine().outcomesAsOf(date(date), batch(batch), judgments(judgments));
  }

  /**
   * A policy made of rules.
   *
   * @param rules one rule or more, with ids of their own
   * @param combining how they combine
   * @param otherwise what holds when none applies: anything but {@link Outcome#UNDETERMINED}
   * @throws IllegalArgumentException if there are no rules, two rules have the same id, two
   *     different facts, definitions or obligations have the same name, or otherwise is
   *     undetermined; all of it in one message
   */
  public static <S> Policy<S> of(
      String id,
      Iterable<? extends Rule<? super S>> rules,
      CombiningAlgorithm combining,
      Outcome otherwise) {
    String where = "policy `" + NameChecks.check("policy", id) + "`";
    Seq<Rule<S>> narrowed =
        NullChecks.<Rule<? super S>>noneNull(where, "rules", rules, "give one, or leave it out")
            .map(Policy::<S>narrow);
    NullChecks.notNull(where, "combining algorithm", combining, "say how the rules combine");
    NullChecks.notNull(where, "outcome", otherwise, "say what holds when no rule applies");
    PolicyValidator.check(id, narrowed, otherwise);
    return ImmutableRulePolicy.of(id, narrowed, combining, otherwise, Option.none());
  }

  /**
   * The same policy, taking the date of the decision from its subjects.
   *
   * @param date the fact that gives the date
   * @throws IllegalArgumentException if the fact is that of the decision itself, or another fact of
   *     the policy has the same name
   */
  public abstract Policy<S> asOf(Fact<S, LocalDate> date);

  /**
   * Calls the method of the visitor that is about this kind of policy.
   *
   * @param visitor what to do for each kind of policy
   * @return what that method returned
   */
  public abstract <R> R accept(PolicyVisitor<S, R> visitor);

  /**
   * The same policy with other rules in place of its own, or of those of its members.
   *
   * <pre>{@code
   * policy.rewrite(rule -> rule.rewrite(rewriter::rewrite, rewriter::fact), rewriter::fact)
   * }</pre>
   *
   * @param rules gives the rule that takes the place of another
   * @param dates gives the fact that takes the place of that which gives the date of the decision
   * @return the policy; this very object if nothing changed
   * @throws IllegalArgumentException if the new rules do not make a policy, see {@link #of}
   */
  public abstract <R> Policy<R> rewrite(
      Function<? super Rule<S>, ? extends Rule<R>> rules,
      Function<? super Fact<S, LocalDate>, ? extends Fact<R, LocalDate>> dates);

  /**
   * A policy that permits only what every one of these permits.
   *
   * @param policies two policies or more
   * @throws IllegalArgumentException if there are fewer than two, two have the same id, or they
   *     take their dates from different facts
   */
  public static <S> Policy<S> allMustPermit(String id, Iterable<? extends Policy<S>> policies) {
    Seq<Policy<S>> members =
        NullChecks.noneNull(
            "policy `" + NameChecks.check("policy", id) + "`",
            "policies",
            policies,
            "give one, or leave it out");
    PolicyValidator.checkMembers(id, members);
    return ImmutableUnanimousPolicy.of(id, members);
  }

  /**
   * A policy about a part of the subject, asked of the subject.
   *
   * <p>Where a subject is known not to have the part, no rule of the policy applies and neither
   * does an exception, as {@code PART.is(condition)} is false of it; the outcome is what the policy
   * says if no rule applies. Where it is not known whether there is the part, nothing that asks for
   * it is settled.
   *
   * <pre>{@code
   * Policy.within(USE.fact(), CYBER_END_USE)
   * }</pre>
   *
   * @param part the fact that gives the part
   * @param policy the policy about the part
   * @return the policy about the subject, with the same ids
   */
  public static <S, P> Policy<S> within(Fact<S, P> part, Policy<P> policy) {
    checkGiven(part, policy);
    return within(PolicyLifter.of(part), policy);
  }

  /**
   * A policy about a part that a subject may not have, asked of the subject, where the presence of
   * the part has words of its own.
   *
   * <pre>{@code
   * Policy.within(CONSENT.fact(), CONSENT.presence().fact(), CONSENTS)
   * }</pre>
   *
   * @param part the fact that gives the part
   * @param presence the fact that there is the part, {@link Fact#presenceOf}, worded
   * @param policy the policy about the part
   * @return the policy about the subject, with the same ids
   * @throws IllegalArgumentException if the second fact is not the presence of the first
   */
  public static <S, P> Policy<S> within(
      Fact<S, P> part, Fact<S, Boolean> presence, Policy<P> policy) {
    checkGiven(part, policy);
    String where = "part `" + part.name() + "`";
    NullChecks.notNull(where, "presence", presence, "give the fact that there is the part");
    if (!presence.name().equals(Fact.presenceOf(part).name())) {
      throw new IllegalArgumentException(
          where
              + ": `"
              + presence.name()
              + "` is not its presence; give Fact.presenceOf of the part, or the presence() of its handle");
    }
    return within(PolicyLifter.of(part, presence), policy);
  }

  private static void checkGiven(Fact<?, ?> part, Policy<?> policy) {
    NullChecks.notNull("policy", "part", part, "give the fact that reads the part");
    NullChecks.notNull(
        "part `" + part.name() + "`", "policy", policy, "give the policy about the part");
  }

  private static <S, P> Policy<S> within(PolicyLifter<S, P> lifting, Policy<P> policy) {
    return policy.rewrite(lifting::rule, lifting::date);
  }

  /**
   * The policy in words: its id, its first rules, how they combine, and what holds otherwise.
   *
   * @return a few lines
   */
  @Override
  public final String toString() {
    return "policy `" + id() + "`" + contents();
  }

  /** What follows the id. */
  abstract String contents();

  @SuppressWarnings("unchecked") // a rule only ever takes subjects in
  private static <S> Rule<S> narrow(Rule<? super S> rule) {
    return (Rule<S>) rule;
  }
}
