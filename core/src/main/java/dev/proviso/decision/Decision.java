package dev.proviso.decision;

import dev.proviso.check.NullChecks;
import dev.proviso.law.Citation;
import dev.proviso.rule.Obligation;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Sanction;
import dev.proviso.style.ValueStyle;
import dev.proviso.text.Detail;
import dev.proviso.text.Explanation;
import dev.proviso.trace.Answer;
import dev.proviso.trace.PolicyTrace;
import dev.proviso.trace.Question;
import dev.proviso.trace.RuleTrace;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * What a policy says of one subject: the outcome, with the trace that it is computed from.
 *
 * <p>Only {@link #isPermitted()} permits. Everything else here says why, why not, or what is
 * missing.
 *
 * <pre>{@code
 * Decision<EndUse> decision = CYBER_END_USE.decide(use);
 * if (!decision.isPermitted()) {
 *   System.out.println(decision.explain());
 * }
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public sealed interface Decision<S> permits ImmutableDecision {

  /** What was decided about. */
  S subject();

  /** What was asked, read and concluded. */
  PolicyTrace trace();

  /**
   * Makes a decision of a trace.
   *
   * @param subject what was decided about
   * @param trace what was asked, read and concluded
   */
  static <S> Decision<S> of(S subject, PolicyTrace trace) {
    return ImmutableDecision.of(
        NullChecks.notNull("decision", "subject", subject, "give what was decided about"),
        NullChecks.notNull("decision", "trace", trace, "give what was asked and concluded"));
  }

  /**
   * The outcome.
   *
   * @return permitted, forbidden, not applicable, or undetermined
   */
  default Outcome outcome() {
    return trace().outcome();
  }

  /**
   * Whether this is a permission. An undetermined outcome is none, nor is one that does not apply.
   *
   * @return true if the outcome is {@link Outcome#PERMITTED}
   */
  default boolean isPermitted() {
    return outcome().permits();
  }

  /**
   * Every rule that decided, not only the first.
   *
   * @return the rules; empty if no rule decided
   */
  default Seq<RuleTrace> deciding() {
    return trace().deciding();
  }

  /**
   * The rules that an undetermined outcome depends on.
   *
   * @return the rules; empty if the outcome is settled
   */
  default Seq<RuleTrace> undecided() {
    return trace().undecided();
  }

  /** Every rule that did not decide; each trace says why not. */
  default Seq<RuleTrace> notDeciding() {
    Seq<RuleTrace> deciding = deciding();
    return trace().allRules().filter(rule -> !deciding.exists(decided -> decided == rule));
  }

  /**
   * Whether the outcome holds because no rule applies, as the author said it should.
   *
   * @return true if no rule decided a settled outcome
   */
  default boolean isByOtherwise() {
    return trace().isDefault();
  }

  /**
   * Whether nothing permits, so that it would be forbidden even if no rule forbade it. Beside a
   * rule that forbids, this is a reason of its own.
   *
   * @return true if no rule that permits applies and what holds otherwise is forbidden
   */
  default boolean isPermittedByNothing() {
    return trace().hasNoApplicablePermit();
  }

  /**
   * The questions that would settle an undetermined outcome: those that can change it and no
   * others.
   *
   * @return the questions, in the order in which they were asked; empty if the outcome is settled
   */
  default Seq<Question> missing() {
    return trace().missing();
  }

  /**
   * The outcome that every possible answer to what is not known would lead to. Only {@link
   * #isPermitted()} permits: an outcome that is undetermined stays so, though it cannot become any
   * other than this.
   *
   * @return the outcome itself if it is settled; none if answers lead to different outcomes, or if
   *     it is not known whether they do
   */
  default Option<Outcome> inevitable() {
    return trace().inevitable();
  }

  /**
   * The readings that failed, with their reasons. None of them ever led to a permission. Where a
   * value could not be read, neither could its presence: that is one failure, of the value.
   *
   * @return the failed answers
   */
  default Seq<Answer> failures() {
    return trace().failures();
  }

  /**
   * The answers about which sources disagree. None of them ever led to a permission. A value and
   * its presence are one of them.
   *
   * @return the answers in conflict
   */
  default Seq<Answer> conflicts() {
    return trace().conflicts();
  }

  /**
   * What has to be said along with the outcome: that a list was held beyond the days for which it
   * is known, or why the law itself gives no answer.
   *
   * @return the remarks, without repetition
   */
  default Seq<String> remarks() {
    return trace().remarks();
  }

  /**
   * The judgments that were given, and that no condition of the policy asks for. They decide
   * nothing; the explanation names them beside those that the policy asks for.
   *
   * @return their ids, without repetition
   */
  default Seq<String> unaskedJudgments() {
    return trace().unaskedJudgments();
  }

  /**
   * The rules that hold only from a later day on.
   *
   * @return the upcoming rules; none of them decided
   */
  default Seq<RuleTrace> upcoming() {
    return trace()
        .allRules()
        .filter(rule -> rule.standing().contains(dev.proviso.trace.InForceStatus.UPCOMING));
  }

  /**
   * The law behind the outcome: of the rules that decided or that it depends on, or, where no rule
   * decided, of all that might have; and of the definitions and exceptions that they ask for.
   *
   * @return the citations, sorted, without repetition
   */
  default Seq<Citation> citations() {
    return CitationCollector.citations(trace());
  }

  /**
   * What must be done where this decision is used.
   *
   * @return the obligations of the rules that decided, without repetition
   */
  default Seq<Obligation> obligations() {
    return deciding().flatMap(rule -> rule.rule().obligations()).distinct();
  }

  /**
   * What a breach of the rules that decided can cost.
   *
   * @return the sanctions, a set: their order means nothing
   */
  default Seq<Sanction> sanctions() {
    return deciding().flatMap(rule -> rule.rule().sanctions()).distinct();
  }

  /**
   * The decision in one short line, for logs and messages; {@code toString} returns the same.
   *
   * <pre>{@code
   * decision.wording() // FORBIDDEN under shipping: too-heavy
   * }</pre>
   *
   * @return the outcome, the policy with its edition, if a regime chose one, and the rules that
   *     decided
   */
  default String wording() {
    Seq<RuleTrace> deciding = deciding();
    return outcome()
        + " under "
        + trace().edition().map(id -> "edition " + id + " of ").getOrElse("")
        + trace().policy()
        + (deciding.isEmpty()
            ? ""
            : deciding.take(5).map(rule -> rule.rule().id()).mkString(": ", ", ", ""))
        + (deciding.size() > 5 ? ", …" : "");
  }

  /** Explains the decision with the reasons of every rule. */
  default String explain() {
    return explain(Detail.REASONS);
  }

  /**
   * Explains the decision.
   *
   * @param detail how much detail the text contains
   * @return the text, in lines that end with a line feed
   */
  default String explain(Detail detail) {
    return Explanation.of(trace(), detail);
  }
}
