package dev.proviso.rule;

import dev.proviso.condition.Condition;
import dev.proviso.condition.Unless;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Names;
import dev.proviso.law.Citation;
import dev.proviso.law.Period;
import dev.proviso.style.PrehashedStyle;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
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
 *
 * @param <S> the type of the subject
 */
@Value.Immutable
@PrehashedStyle
public sealed interface Rule<S> permits ImmutableRule {

  /**
   * The id of the rule, unique within its policy.
   *
   * @return the id
   */
  String id();

  /**
   * What the rule says when it applies.
   *
   * @return the effect
   */
  Effect effect();

  /**
   * When it applies, exceptions apart.
   *
   * @return the condition
   */
  Condition<S> condition();

  /**
   * The days for which the rule is in force.
   *
   * @return none if it holds for all days
   */
  Option<Force<S>> during();

  /**
   * When it does not apply all the same.
   *
   * @return the exceptions
   */
  Seq<Unless<S>> exceptions();

  /**
   * Where the rule is written.
   *
   * @return the citations
   */
  Seq<Citation> citations();

  /**
   * The rule in one sentence, if its author gave one.
   *
   * @return the title
   */
  Option<String> title();

  /**
   * What must be done where the rule decides.
   *
   * @return the obligations
   */
  Seq<Obligation> obligations();

  /**
   * What a breach of the rule can cost.
   *
   * @return the sanctions
   */
  Seq<Sanction> sanctions();

  /**
   * A rule.
   *
   * @param effect what it says when it applies
   * @param id its id
   * @param condition when it applies
   * @param <S> the type of the subject
   * @return the rule
   * @throws IllegalArgumentException if the id is blank or holds control characters
   */
  static <S> Rule<S> of(Effect effect, String id, Condition<? super S> condition) {
    return ImmutableRule.of(
        Names.check("rule", id),
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
   * The same rule, in force for some days only, held against the date of the decision.
   *
   * @param period the days; the rule does not apply before or after them
   * @return the rule
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
   * @return the rule
   * @throws IllegalArgumentException if the period has neither beginning nor end
   */
  default Rule<S> during(Period period, Fact<S, LocalDate> date) {
    return ImmutableRule.of(
        id(),
        effect(),
        condition(),
        Option.some(Force.of(period, date)),
        exceptions(),
        citations(),
        title(),
        obligations(),
        sanctions());
  }

  /**
   * The same rule, with an exception added.
   *
   * @param exception the exception
   * @return the rule
   */
  default Rule<S> unless(Unless<S> exception) {
    return ImmutableRule.of(
        id(),
        effect(),
        condition(),
        during(),
        exceptions().append(exception),
        citations(),
        title(),
        obligations(),
        sanctions());
  }

  /**
   * The same rule, with an exception added.
   *
   * @param id the id of the exception
   * @param condition when it applies
   * @return the rule
   */
  default Rule<S> unless(String id, Condition<? super S> condition) {
    return unless(Unless.of(id, condition));
  }

  /**
   * The same rule, with citations added.
   *
   * @param citations where the rule is written
   * @return the rule
   */
  default Rule<S> citing(Citation... citations) {
    return ImmutableRule.of(
        id(),
        effect(),
        condition(),
        during(),
        exceptions(),
        citations().appendAll(Array.of(citations)),
        title(),
        obligations(),
        sanctions());
  }

  /**
   * The same rule, with a sentence that says what it is about.
   *
   * @param title the sentence, without a full stop
   * @return the rule
   * @throws IllegalArgumentException if the title is blank or holds control characters
   */
  default Rule<S> titled(String title) {
    return ImmutableRule.of(
        id(),
        effect(),
        condition(),
        during(),
        exceptions(),
        citations(),
        Option.some(Names.check("title", title)),
        obligations(),
        sanctions());
  }

  /**
   * The same rule, with duties that follow where it decides.
   *
   * @param obligations the obligations
   * @return the rule
   */
  default Rule<S> oblige(Obligation... obligations) {
    return ImmutableRule.of(
        id(),
        effect(),
        condition(),
        during(),
        exceptions(),
        citations(),
        title(),
        obligations().appendAll(Array.of(obligations)),
        sanctions());
  }

  /**
   * The same rule, with what its breach can cost.
   *
   * @param sanctions the sanctions, in no order
   * @return the rule
   */
  default Rule<S> sanction(Sanction... sanctions) {
    return ImmutableRule.of(
        id(),
        effect(),
        condition(),
        during(),
        exceptions(),
        citations(),
        title(),
        obligations(),
        sanctions().appendAll(Array.of(sanctions)));
  }
}
