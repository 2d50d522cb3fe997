package dev.proviso.rule;

import dev.proviso.check.NameChecks;
import dev.proviso.check.NullChecks;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionWalker;
import dev.proviso.condition.ExceptionClause;
import dev.proviso.fact.Fact;
import dev.proviso.law.Citation;
import dev.proviso.law.Period;
import dev.proviso.style.CopyableStyle;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * When something is permitted or forbidden, on which ground, and what follows from it.
 *
 * <p>A rule applies if it is in force, its condition holds and none of its exceptions does. Every
 * method that adds to a rule returns a new one.
 *
 * <pre>{@code
 * forbid("no-legal-approval").when(LEGAL_APPROVAL.isFalse()).citing(CERTIFICATE.clause("P3"))
 * }</pre>
 */
@Value.Immutable
@CopyableStyle
public sealed interface Rule<S> permits ImmutableRule {

  /** The id of the rule, unique within its policy. */
  String id();

  /** What the rule says when it applies. */
  Effect effect();

  /** When it applies, exceptions apart. */
  Condition<S> condition();

  /**
   * The days for which the rule is in force.
   *
   * @return none if it holds for all days
   */
  Option<EffectivePeriod<S>> during();

  /** When it does not apply all the same. */
  Seq<ExceptionClause<S>> exceptions();

  /** Where the rule is written. */
  Seq<Citation> citations();

  /** The rule in one sentence, if its author gave one. */
  Option<String> title();

  /** What must be done where the rule decides. */
  Seq<Obligation> obligations();

  /** What a breach of the rule can cost. */
  Seq<Sanction> sanctions();

  /**
   * A rule.
   *
   * @param effect what it says when it applies
   * @param condition when it applies
   * @throws IllegalArgumentException if the id is blank or holds control characters
   */
  static <S> Rule<S> of(Effect effect, String id, Condition<? super S> condition) {
    String where = "rule `" + NameChecks.check("rule", id) + "`";
    NullChecks.notNull(where, "effect", effect, "say whether the rule permits or forbids");
    NullChecks.notNull(where, "condition", condition, "say when the rule applies");
    return ImmutableRule.of(
        id,
        effect,
        Condition.narrow(condition),
        Option.none(),
        Array.empty(),
        Array.empty(),
        Option.none(),
        Array.empty(),
        Array.empty());
  }

  /**
   * The same rule, in force for some days only, compared with the date of the decision.
   *
   * @param period the days; the rule does not apply before or after them
   * @throws IllegalArgumentException if the period has neither beginning nor end
   */
  default Rule<S> during(Period period) {
    return during(period, Fact.asOf());
  }

  /**
   * The same rule, in force for some days only.
   *
   * @param period the days; the rule does not apply before or after them
   * @param date the fact that gives the date that must lie in the period
   * @throws IllegalArgumentException if the period has neither beginning nor end
   */
  default Rule<S> during(Period period, Fact<S, LocalDate> date) {
    NullChecks.notNull(where(), "period", period, "give the days for which the rule is in force");
    NullChecks.notNull(where(), "date", date, "give the fact whose date must lie in the period");
    return ((ImmutableRule<S>) this).withDuring(Option.some(EffectivePeriod.of(period, date)));
  }

  /** The same rule, with an exception added. */
  default Rule<S> unless(ExceptionClause<S> exception) {
    NullChecks.notNull(where(), "exception", exception, "give one, or leave it out");
    Seq<ExceptionClause<S>> all = exceptions().append(exception);
    NameChecks.checkUnique(where(), "exception", all.map(ExceptionClause::id));
    return withExceptions(all);
  }

  /**
   * The same rule, with an exception added.
   *
   * @param id the id of the exception
   * @param condition when it applies
   * @throws IllegalArgumentException if there is an exception of that id
   */
  default Rule<S> unless(String id, Condition<? super S> condition) {
    NullChecks.notNull(where(), "id of the exception", id, "give the exception an id");
    return unless(ExceptionClause.of(id, condition));
  }

  /**
   * The same rule, with citations added.
   *
   * @param citations where the rule is written
   */
  default Rule<S> citing(Citation... citations) {
    return ((ImmutableRule<S>) this)
        .withCitations(citations().appendAll(noneNull("citations", citations)));
  }

  /**
   * The same rule, with a sentence that says what it is about.
   *
   * @param title the sentence, without a full stop
   * @throws IllegalArgumentException if the title is blank or holds control characters
   */
  default Rule<S> titled(String title) {
    return ((ImmutableRule<S>) this)
        .withTitle(Option.some(NameChecks.checkText(where() + ": title", title)));
  }

  /**
   * The same rule, with duties that follow where it decides.
   *
   * @throws IllegalArgumentException if two of its duties have the same id
   */
  default Rule<S> oblige(Obligation... obligations) {
    Seq<Obligation> all = obligations().appendAll(noneNull("obligations", obligations));
    NameChecks.checkUnique(where(), "obligation", all.map(Obligation::id));
    return ((ImmutableRule<S>) this).withObligations(all);
  }

  /**
   * The same rule, with what its breach can cost.
   *
   * @param sanctions the sanctions, in no order
   * @throws IllegalArgumentException if two of them have the same id
   */
  default Rule<S> sanction(Sanction... sanctions) {
    Seq<Sanction> all = sanctions().appendAll(noneNull("sanctions", sanctions));
    NameChecks.checkUnique(where(), "sanction", all.map(Sanction::id));
    return ((ImmutableRule<S>) this).withSanctions(all);
  }

  /**
   * The rule in words, in one short line; {@code toString} returns the same.
   *
   * <pre>{@code
   * permit("insured").when(INSURED.isTrue()).wording() // permit `insured` when insured is true
   * }</pre>
   *
   * @return its effect, its id, its condition, its exceptions and when it is in force
   */
  default String wording() {
    String effect = effect() == Effect.PERMIT ? "permit" : "forbid";
    return effect
        + " `"
        + id()
        + "` when "
        + condition().wording()
        + exceptions().take(3).map(exception -> ", " + exception.wording()).mkString()
        + (exceptions().size() > 3 ? ", … (" + exceptions().size() + " exceptions in all)" : "")
        + during().map(force -> ", in force " + days(force.period())).getOrElse("");
  }

  /** As in explanations: the day on which a period ends is not in it. */
  private static String days(Period period) {
    return period
        .from()
        .map(day -> "from " + day)
        .toList()
        .appendAll(period.until().map(day -> "until, but not on, " + day))
        .mkString(" ");
  }

  private String where() {
    return "rule `" + id() + "`";
  }

  private <T> Seq<T> noneNull(String plural, T[] values) {
    return NullChecks.noneNull(where(), plural, values, "give one, or leave it out");
  }

  /**
   * The same rule under another id.
   *
   * @throws IllegalArgumentException if the id is blank or holds control characters
   */
  default Rule<S> renamed(String id) {
    NullChecks.notNull(where(), "new id", id, "say what the rule is called");
    return ((ImmutableRule<S>) this).withId(NameChecks.check("rule", id));
  }

  /**
   * The same rule with another effect.
   *
   * @param effect what it says when it applies
   */
  Rule<S> withEffect(Effect effect);

  /**
   * The same rule under another condition.
   *
   * @param condition when it applies, exceptions apart
   */
  Rule<S> withCondition(Condition<S> condition);

  /**
   * The same rule with other exceptions.
   *
   * @param exceptions when it does not apply all the same
   */
  Rule<S> withExceptions(Seq<ExceptionClause<S>> exceptions);

  /**
   * The same rule, with its exceptions, under other conditions.
   *
   * <pre>{@code
   * rule.rewrite(rewriter::rewrite, rewriter::fact)
   * }</pre>
   *
   * @param conditions gives the condition that takes the place of another
   * @param dates gives the fact that takes the place of the date on which the rule must be in force
   * @return the rule; this very object if nothing changed
   */
  @SuppressWarnings({"unchecked", "ReferenceEquality"}) // all that is about a subject is replaced
  default <R> Rule<R> rewrite(
      Function<? super Condition<S>, ? extends Condition<R>> conditions,
      Function<? super Fact<S, LocalDate>, ? extends Fact<R, LocalDate>> dates) {
    Rule<R> rewritten =
        ((Rule<R>) this)
            .withCondition(conditions.apply(condition()))
            .withExceptions(ExceptionClause.rewrite(exceptions(), conditions));
    for (EffectivePeriod<S> force : during()) {
      Fact<R, LocalDate> date = dates.apply(force.date());
      if (date != force.date()) {
        rewritten = rewritten.during(force.period(), date);
      }
    }
    return rewritten;
  }

  /**
   * Takes a walker through the days for which the rule is in force, its condition and its
   * exceptions.
   */
  default void walk(ConditionWalker<S> walker) {
    // Loops: every policy is walked through when it is made, and lambdas take longer to be linked.
    for (EffectivePeriod<S> force : during()) {
      walker.walk(force.condition());
    }
    walker.walk(condition());
    for (ExceptionClause<S> exception : exceptions()) {
      walker.walk(exception);
    }
  }
}
