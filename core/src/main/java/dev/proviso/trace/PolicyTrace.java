package dev.proviso.trace;

import dev.proviso.condition.Truth;
import dev.proviso.rule.Combining;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * How a policy turned out: its rules, or the policies that must all permit, and the outcome
 * computed from them.
 */
@Value.Immutable
@Node
public sealed interface PolicyTrace permits ImmutablePolicyTrace {

  /**
   * The id of the policy.
   *
   * @return the id
   */
  String policy();

  /**
   * How the rules combine.
   *
   * @return the way of combining; none if the policy is made of policies that must all permit
   */
  Option<Combining> combining();

  /**
   * What holds when no rule applies.
   *
   * @return what the author said; none if the policy is made of policies
   */
  Option<Outcome> otherwise();

  /**
   * How the rules turned out.
   *
   * @return one trace for each rule, in the order of the policy
   */
  Seq<RuleTrace> rules();

  /**
   * How the policies turned out that must all permit.
   *
   * @return one trace for each of them; empty for a policy made of rules
   */
  Seq<PolicyTrace> members();

  /**
   * The outcome, computed from this trace and nothing else.
   *
   * @return the outcome
   */
  @Value.Derived
  default Outcome outcome() {
    return combining().isDefined()
        ? combining().get().outcome(rules(), otherwise().get())
        : together(members().map(PolicyTrace::outcome));
  }

  /**
   * The questions whose answers could still change the outcome: those and no others.
   *
   * <p>A question is listed if, whatever else is learned or stays unknown, there is a case in which
   * answering it turns an undetermined outcome into a settled one. Empty if the outcome is settled.
   * For policies so entangled that the search for such a case runs out of budget, a question that
   * could not be ruled out is listed.
   *
   * @return the questions, in the order in which they were asked
   */
  @Value.Lazy
  default Seq<Question> missing() {
    return Relevance.missing(this);
  }

  /**
   * The rules that decided: those that apply and say what the outcome is.
   *
   * @return the rules; empty if the outcome is undetermined, or holds because no rule applies
   */
  default Seq<RuleTrace> deciding() {
    if (!outcome().isSettled()) {
      return Array.empty();
    }
    if (!members().isEmpty()) {
      return members()
          .filter(member -> member.outcome() == outcome())
          .flatMap(PolicyTrace::deciding);
    }
    Seq<RuleTrace> applying =
        rules().filter(rule -> rule.truth() == Truth.TRUE && rule.effect().outcome() == outcome());
    return combining().contains(Combining.FIRST_APPLICABLE) ? applying.take(1) : applying;
  }

  /**
   * The rules that are unknown and could still change the outcome.
   *
   * @return the rules; empty if the outcome is settled
   */
  default Seq<RuleTrace> undecided() {
    if (outcome().isSettled()) {
      return Array.empty();
    }
    return members()
        .flatMap(PolicyTrace::undecided)
        .appendAll(
            combining()
                .toArray()
                .flatMap(
                    way -> rules().filter(rule -> way.hangsOn(rules(), rule, otherwise().get()))));
  }

  /**
   * The rules that apply although only one of them may.
   *
   * @return two rules or more; empty if there is no conflict
   */
  default Seq<RuleTrace> conflicting() {
    Seq<RuleTrace> applying = rules().filter(rule -> rule.truth() == Truth.TRUE);
    boolean conflict = combining().contains(Combining.ONLY_ONE_APPLICABLE) && applying.size() > 1;
    return (conflict ? applying : Array.<RuleTrace>empty())
        .appendAll(members().flatMap(PolicyTrace::conflicting));
  }

  /**
   * Whether the outcome holds because no rule applies, as the author said it should.
   *
   * @return true if it is settled and no rule decided
   */
  default boolean isByOtherwise() {
    return outcome().isSettled() && deciding().isEmpty();
  }

  /**
   * Whether nothing permits, so that it would be forbidden even if no rule forbade it: no rule that
   * permits applies, and what holds otherwise is forbidden.
   *
   * @return true if so; of a policy made of policies, if it is so of any
   */
  default boolean isPermittedByNothing() {
    boolean own =
        otherwise().contains(Outcome.FORBIDDEN)
            && rules()
                .filter(rule -> rule.effect() == Effect.PERMIT)
                .forAll(rule -> rule.truth() == Truth.FALSE);
    return own || members().exists(PolicyTrace::isPermittedByNothing);
  }

  /**
   * Every answer that was read.
   *
   * @return the answers, without repetition, in the order in which they were asked
   */
  default Seq<Answer> allAnswers() {
    return allRules().flatMap(RuleTrace::allAnswers).distinct();
  }

  /**
   * What has to be said along with the outcome: that a list was held beyond the days for which it
   * is known, or why the law itself does not tell.
   *
   * @return the remarks, without repetition, in the order in which they came up
   */
  default Seq<String> remarks() {
    return Walk.remarks(allRules());
  }

  /**
   * The rules of this policy and of all policies that it is made of.
   *
   * @return one trace for each rule
   */
  default Seq<RuleTrace> allRules() {
    return Array.ofAll(rules()).appendAll(members().flatMap(PolicyTrace::allRules));
  }

  /**
   * The outcome of several policies that must all permit.
   *
   * @param outcomes theirs
   * @return forbidden if any forbids; else undetermined if any cannot tell; else not applicable if
   *     any has nothing to say; permitted only if all permit
   */
  static Outcome together(Seq<Outcome> outcomes) {
    for (Outcome outcome :
        Array.of(Outcome.FORBIDDEN, Outcome.UNDETERMINED, Outcome.NOT_APPLICABLE)) {
      if (outcomes.contains(outcome)) {
        return outcome;
      }
    }
    return outcomes.isEmpty() ? Outcome.NOT_APPLICABLE : Outcome.PERMITTED;
  }
}
