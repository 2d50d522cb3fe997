package dev.proviso.testkit.assertion;

import dev.proviso.decision.Decision;
import dev.proviso.fact.Fact;
import dev.proviso.law.Citation;
import dev.proviso.rule.Outcome;
import dev.proviso.trace.Question;
import dev.proviso.trace.RuleTrace;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.Assertions;

/**
 * Assertions about a decision. Each failure shows the explanation of the decision.
 *
 * <pre>{@code
 * assertThat(CYBER_END_USE.decide(use)).isUndetermined().missingExactly(LEGAL_APPROVAL.fact());
 * }</pre>
 */
public final class DecisionAssert<S> extends AbstractAssert<DecisionAssert<S>, Decision<S>> {

  DecisionAssert(Decision<S> decision) {
    super(decision, DecisionAssert.class);
  }

  /** Verifies that it is permitted. */
  public DecisionAssert<S> isPermitted() {
    return hasOutcome(Outcome.PERMITTED);
  }

  /** Verifies that it is forbidden. */
  public DecisionAssert<S> isForbidden() {
    return hasOutcome(Outcome.FORBIDDEN);
  }

  /** Verifies that the policy has nothing to say about it. */
  public DecisionAssert<S> isNotApplicable() {
    return hasOutcome(Outcome.NOT_APPLICABLE);
  }

  /** Verifies that the outcome is undetermined. */
  public DecisionAssert<S> isUndetermined() {
    return hasOutcome(Outcome.UNDETERMINED);
  }

  /**
   * Verifies the outcome.
   *
   * @param outcome what is expected
   */
  public DecisionAssert<S> hasOutcome(Outcome outcome) {
    isNotNull();
    return check(actual.outcome() == outcome, "to be " + outcome, "it is " + actual.outcome());
  }

  /**
   * Verifies that these rules are among those that decided or, if the outcome is undetermined,
   * among those that it depends on.
   *
   * @param rule the id of a rule
   * @param more the ids of more rules
   */
  public DecisionAssert<S> because(String rule, String... more) {
    Seq<String> expected = known(rule, more);
    return check(
        decisive().containsAll(expected), "to be so because of " + names(expected), reason());
  }

  /**
   * Verifies that these rules and no others decided or, if the outcome is undetermined, that it
   * depends on these and no others. Their order does not count.
   *
   * @param rule the id of a rule
   * @param more the ids of more rules
   */
  public DecisionAssert<S> becauseOnly(String rule, String... more) {
    Seq<String> expected = known(rule, more);
    return check(
        decisive().toSet().equals(expected.toSet()),
        "to be so because of " + names(expected) + " and no other rule",
        reason());
  }

  /**
   * Verifies that these rules neither decided nor leave the outcome open.
   *
   * @param rule the id of a rule
   * @param more the ids of more rules
   */
  public DecisionAssert<S> notBecause(String rule, String... more) {
    Seq<String> expected = known(rule, more);
    return check(
        !expected.exists(decisive()::contains),
        "not to be so because of " + names(expected),
        reason());
  }

  /** Verifies that the outcome is settled and no rule decided it: it is what holds otherwise. */
  public DecisionAssert<S> becauseOfNoRule() {
    isNotNull();
    return check(actual.isByOtherwise(), "to be so because no rule applies", reason());
  }

  /**
   * Verifies that the law behind the outcome includes a provision.
   *
   * @param instrument the name of the instrument, such as "Directive (EU) 2017/541"
   * @param provision the provision, with or without the word before its number: "Article 3(1)" or
   *     "3(1)"
   */
  public DecisionAssert<S> citing(String instrument, String provision) {
    return citing(
        instrument + ", " + provision,
        cited ->
            cited.instrument().name().equals(instrument)
                && (cited.provision().number().equals(provision)
                    || cited.provision().toString().equals(provision)));
  }

  /**
   * Verifies that the law behind the outcome includes a provision, however well it is known and
   * whoever reports it.
   */
  public DecisionAssert<S> citing(Citation citation) {
    return citing(
        citation.toString(),
        cited ->
            cited.instrument().name().equals(citation.instrument().name())
                && cited.provision().equals(citation.provision()));
  }

  /**
   * Verifies that these facts are among those that would settle the outcome, wherever in the
   * subject they are asked.
   *
   * @param more more facts
   */
  public DecisionAssert<S> missing(Fact<?, ?> fact, Fact<?, ?>... more) {
    isNotNull();
    Seq<Fact<?, ?>> expected = facts(fact, more);
    return check(
        expected.forAll(one -> actual.missing().exists(question -> question.asks(one))),
        "to miss " + names(expected.map(Fact::name)),
        misses());
  }

  /**
   * Verifies that these questions are among those that would settle the outcome.
   *
   * @param question a question as it is printed, such as "offense › maximum term", or the id of a
   *     judgment
   * @param more more questions
   */
  public DecisionAssert<S> missing(String question, String... more) {
    isNotNull();
    Seq<String> expected = Array.of(more).prepend(question);
    return check(asked().containsAll(expected), "to miss " + names(expected), misses());
  }

  /**
   * Verifies that these facts and nothing else would settle the outcome, wherever in the subject
   * they are asked. Their order does not count.
   *
   * @param more more facts
   */
  public DecisionAssert<S> missingExactly(Fact<?, ?> fact, Fact<?, ?>... more) {
    isNotNull();
    Seq<Fact<?, ?>> expected = facts(fact, more);
    return check(
        expected.forAll(one -> actual.missing().exists(question -> question.asks(one)))
            && actual.missing().forAll(question -> expected.exists(question::asks)),
        "to miss exactly " + names(expected.map(Fact::name)),
        misses());
  }

  /**
   * Verifies that these questions and no others would settle the outcome. Their order does not
   * count.
   *
   * @param question a question as it is printed, such as "offense › maximum term", or the id of a
   *     judgment
   * @param more more questions
   */
  public DecisionAssert<S> missingExactly(String question, String... more) {
    isNotNull();
    Seq<String> expected = Array.of(more).prepend(question);
    return check(
        asked().toSet().equals(expected.toSet()), "to miss exactly " + names(expected), misses());
  }

  /** Verifies that no answer would change the outcome. */
  public DecisionAssert<S> missingNothing() {
    isNotNull();
    return check(actual.missing().isEmpty(), "to miss nothing", misses());
  }

  /** Verifies that every fact that was asked could be read. */
  public DecisionAssert<S> hasNoFailures() {
    isNotNull();
    return check(
        actual.failures().isEmpty(),
        "to have no readings that failed",
        "these failed: "
            + names(actual.failures().map(failed -> failed.question().toString()).distinct()));
  }

  /**
   * Verifies that something has to be said along with the outcome.
   *
   * @param part a part of the remark
   */
  public DecisionAssert<S> remarking(String part) {
    isNotNull();
    return check(
        actual.remarks().exists(remark -> remark.contains(part)),
        "to remark `" + part + "`",
        actual.remarks().isEmpty()
            ? "it remarks nothing"
            : "it remarks " + names(actual.remarks()));
  }

  /**
   * Goes on with the explanation.
   *
   * @return assertions about the text
   */
  public AbstractStringAssert<?> explanation() {
    isNotNull();
    return Assertions.assertThat(actual.explain()).as("explanation");
  }

  private DecisionAssert<S> citing(String what, Predicate<Citation> meant) {
    isNotNull();
    Seq<Citation> citations = actual.citations();
    return check(
        citations.exists(meant),
        "to cite `" + what + "`",
        citations.isEmpty()
            ? "it cites nothing"
            : "it cites " + names(citations.map(Citation::toString).distinct()));
  }

  /** Refuses ids that no rule has: a misspelled one would make a denial hold for nothing. */
  private Seq<String> known(String rule, String... more) {
    isNotNull();
    Seq<String> expected = Array.of(more).prepend(rule);
    Seq<String> all = actual.trace().allRules().map(one -> one.rule().id()).distinct();
    Seq<String> strangers = expected.filter(one -> !all.contains(one));
    check(strangers.isEmpty(), "to know " + names(strangers), "its rules are " + names(all));
    return expected;
  }

  private Seq<String> decisive() {
    return actual
        .deciding()
        .appendAll(actual.undecided())
        .appendAll(actual.trace().conflicting())
        .map((RuleTrace trace) -> trace.rule().id())
        .distinct();
  }

  private String reason() {
    Seq<String> rules = decisive();
    if (rules.isEmpty()) {
      return "no rule decided";
    }
    return (actual.outcome().isSettled() ? "it was decided by " : "it depends on ") + names(rules);
  }

  private Seq<String> asked() {
    return actual.missing().map(Question::toString);
  }

  private String misses() {
    return actual.missing().isEmpty() ? "it misses nothing" : "it misses " + names(asked());
  }

  private static Seq<Fact<?, ?>> facts(Fact<?, ?> fact, Fact<?, ?>... more) {
    return Array.<Fact<?, ?>>of(more).prepend(fact);
  }

  private static String names(Seq<String> names) {
    return names.map(name -> "`" + name + "`").mkString(", ");
  }

  private DecisionAssert<S> check(boolean holds, String expected, String found) {
    if (!holds) {
      failWithMessage(
          "%s",
          "Expecting the decision of `"
              + actual.trace().policy()
              + "` "
              + expected
              + ", but "
              + found
              + ":\n\n"
              + actual.explain());
    }
    return this;
  }
}
