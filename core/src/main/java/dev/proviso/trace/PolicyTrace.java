package dev.proviso.trace;

import dev.proviso.algebra.RuleCombination;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.Truth;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.trace.access.PresenceQuestions;
import dev.proviso.trace.access.ResidualPolicy;
import dev.proviso.trace.access.TraceFactory;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a policy turned out: its rules, or the policies that must all permit, and the outcome
 * computed from them.
 *
 * <p>It keeps what was read and how everything turned out. The traces of rules and conditions are
 * made of that when somebody asks for them; nothing is read or compared again. A value with
 * structural equality, safe for use by many threads.
 */
public final class PolicyTrace {

  static {
    TraceFactory.register(new DefaultTraceFactory());
  }

  private final String policy;
  private final Option<CombiningAlgorithm> combining;
  private final Option<Outcome> otherwise;
  private final Outcome outcome;
  private final Supplier<Seq<RuleTrace>> supplier;
  private final Function<PolicyTrace, ResidualPolicy> residual;
  private final Seq<PolicyTrace> members;
  private final Seq<Judgment> given;
  private final Option<String> edition;
  private volatile @Nullable Seq<RuleTrace> rules;
  private volatile @Nullable Seq<Question> missing;
  private volatile @Nullable Option<Outcome> inevitable;
  private volatile @Nullable Seq<RuleTrace> inapplicable;

  PolicyTrace(
      String policy,
      Option<CombiningAlgorithm> combining,
      Option<Outcome> otherwise,
      Outcome outcome,
      Supplier<Seq<RuleTrace>> supplier,
      Function<PolicyTrace, ResidualPolicy> residual,
      Seq<PolicyTrace> members,
      Seq<Judgment> given,
      Option<String> edition) {
    this.policy = policy;
    this.combining = combining;
    this.otherwise = otherwise;
    this.outcome = outcome;
    this.supplier = supplier;
    this.residual = residual;
    this.members = members;
    this.given = given;
    this.edition = edition;
  }

  PolicyTrace given(Seq<Judgment> judgments) {
    return new PolicyTrace(
        policy, combining, otherwise, outcome, supplier, residual, members, judgments, edition);
  }

  PolicyTrace ofEdition(String id) {
    return new PolicyTrace(
        policy, combining, otherwise, outcome, supplier, residual, members, given, Option.some(id));
  }

  /** The id of the policy. */
  public String policy() {
    return policy;
  }

  /**
   * The edition of the policy that decided, where a regime chose it by the date of the subject.
   *
   * @return the name of the edition, such as "2023"; none if a policy was asked itself, or no
   *     edition is in force
   */
  public Option<String> edition() {
    return edition;
  }

  /**
   * How the rules combine.
   *
   * @return the way of combining; none if the policy is made of policies that must all permit
   */
  public Option<CombiningAlgorithm> combining() {
    return combining;
  }

  /**
   * What holds when no rule applies.
   *
   * @return what the author said; none if the policy is made of policies
   */
  public Option<Outcome> otherwise() {
    return otherwise;
  }

  /**
   * How the rules turned out.
   *
   * @return one trace for each rule, in the order of the policy
   */
  public Seq<RuleTrace> rules() {
    @Nullable Seq<RuleTrace> traces = rules;
    if (traces == null) {
      synchronized (supplier) {
        traces = rules;
        if (traces == null) {
          traces = supplier.get();
          rules = traces;
        }
      }
    }
    return traces;
  }

  /**
   * How the policies turned out that must all permit.
   *
   * @return one trace for each of them; empty for a policy made of rules
   */
  public Seq<PolicyTrace> members() {
    return members;
  }

  /** The outcome, computed from how the rules turned out and nothing else. */
  public Outcome outcome() {
    return outcome;
  }

  /**
   * The questions whose answers could still change the outcome: those and no others.
   *
   * <p>A question is listed if, whatever else is learned or stays unknown, there is a case in which
   * answering it turns an undetermined outcome into a settled one. Empty if the outcome is settled.
   * A part that is not known is one question, for the part with all that is inside of it; the date
   * of the decision and the judgments that are asked of it are questions of their own. A list that
   * is not known may be empty, or hold any number of parts of any kind.
   *
   * <p>Too much is listed, and never too little, where
   *
   * <ul>
   *   <li>the search runs out of budget: a question that could not be ruled out is listed, and all
   *       open questions where an unknown set or list can answer its conditions in more than some
   *       thousand ways;
   *   <li>code reads what is not known: it is taken to give any answer, whatever it reads;
   *   <li>a part or list is also compared with another as a value: it is taken to be any of these
   *       values whatever is inside of it;
   *   <li>a fact is asked in several grades: what is learned in one grade is taken to say nothing
   *       of another.
   * </ul>
   *
   * <p>An unknown name is tried as each entry of a list of names, as a name that resembles one
   * entry, and as any other name. Where a case needs a name that resembles two entries, a question
   * may be left out.
   *
   * @return the questions, in the order in which they were asked
   */
  public Seq<Question> missing() {
    @Nullable Seq<Question> found = missing;
    if (found == null) {
      found = outcome.isSettled() ? Array.empty() : residual.apply(this).missing();
      missing = found;
    }
    return found;
  }

  /**
   * The outcome that every possible answer to what is not known would lead to. The outcome itself
   * may be undetermined all the same, for each condition is evaluated by itself: if a fact is not
   * known, neither is whether it is above a limit or not above it, though one of the two is so.
   *
   * <p>A reading that failed, and code that cannot be looked into, can give any answer. So can a
   * fact in one grade whatever is known of it in another.
   *
   * @return the outcome itself if it is settled; otherwise permitted, forbidden or not applicable
   *     if no answer leads elsewhere; none if some do, if the law gives no answer even when
   *     everything is answered, if a name is looked up in a list of names, or if the search runs
   *     out of budget
   */
  public Option<Outcome> inevitable() {
    @Nullable Option<Outcome> found = inevitable;
    if (found == null) {
      found = outcome.isSettled() ? Option.some(outcome) : residual.apply(this).inevitable();
      inevitable = found;
    }
    return found;
  }

  /**
   * The rules that decided: those that apply and say what the outcome is.
   *
   * @return the rules; empty if the outcome is undetermined, or holds because no rule applies
   */
  public Seq<RuleTrace> deciding() {
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
    return combining().contains(CombiningAlgorithm.FIRST_APPLICABLE) ? applying.take(1) : applying;
  }

  /**
   * The rules that are unknown and could still change the outcome. A rule that cannot apply in any
   * case that is still possible is not among them.
   *
   * @return the rules; empty if the outcome is settled
   */
  public Seq<RuleTrace> undecided() {
    if (outcome().isSettled()) {
      return Array.empty();
    }
    return members().isEmpty() ? undecidedRules() : members().flatMap(PolicyTrace::undecided);
  }

  private Seq<RuleTrace> undecidedRules() {
    RuleCombination combination =
        RuleCombination.of(
            combining().get(), rules().map(RuleTrace::effect).toJavaList(), otherwise().get());
    Seq<RuleTrace> never = inapplicable();
    List<Truth> truths =
        rules()
            .map(rule -> never.exists(one -> one == rule) ? Truth.FALSE : rule.truth())
            .toJavaList();
    return Array.ofAll(combination.undecided(truths).stream().mapToObj(rules()::get).toList());
  }

  /**
   * The rules that are unknown although they cannot apply, whatever the answers to what is not
   * known: a fact would have to have two values at once, for example.
   *
   * @return the rules, as far as the search for a case in which they apply finds that there is none
   *     within its budget; empty if the outcome is settled
   */
  public Seq<RuleTrace> inapplicable() {
    @Nullable Seq<RuleTrace> found = inapplicable;
    if (found == null) {
      found = outcome.isSettled() ? Array.empty() : findInapplicable();
      inapplicable = found;
    }
    return found;
  }

  private Seq<RuleTrace> findInapplicable() {
    if (!members().isEmpty()) {
      return members().flatMap(PolicyTrace::inapplicable);
    }
    BitSet unknown = new BitSet();
    rules().forEachWithIndex((rule, index) -> unknown.set(index, !rule.truth().isSettled()));
    BitSet never = residual.apply(this).inapplicable(unknown);
    return Array.ofAll(never.stream().mapToObj(rules()::get).toList());
  }

  /**
   * The rules that apply although only one of them may.
   *
   * @return two rules or more; empty if there is no conflict
   */
  public Seq<RuleTrace> conflicting() {
    Seq<RuleTrace> applying = rules().filter(rule -> rule.truth() == Truth.TRUE);
    boolean conflict =
        combining().contains(CombiningAlgorithm.ONLY_ONE_APPLICABLE) && applying.size() > 1;
    return (conflict ? applying : Array.<RuleTrace>empty())
        .appendAll(members().flatMap(PolicyTrace::conflicting));
  }

  /**
   * Whether the outcome holds because no rule applies, as the author said it should.
   *
   * @return true if it is settled and no rule decided
   */
  public boolean isDefault() {
    return outcome().isSettled() && deciding().isEmpty();
  }

  /**
   * Whether nothing permits, so that it would be forbidden even if no rule forbade it: no rule that
   * permits applies, and what holds otherwise is forbidden.
   *
   * @return true if so; of a policy made of policies, if it is so of any
   */
  public boolean hasNoApplicablePermit() {
    boolean own =
        otherwise().contains(Outcome.FORBIDDEN)
            && rules()
                .filter(rule -> rule.effect() == Effect.PERMIT)
                .forAll(rule -> rule.truth() == Truth.FALSE);
    return own || members().exists(PolicyTrace::hasNoApplicablePermit);
  }

  /**
   * Every answer that was read.
   *
   * @return the answers, without repetition, in the order in which they were asked
   */
  public Seq<Answer> allAnswers() {
    return allRules().flatMap(RuleTrace::allAnswers).distinct();
  }

  /**
   * The readings that failed, with their reasons. Where a value could not be read, neither could
   * its presence: that is one failure, of the value.
   *
   * @return the failed answers, in the order in which they were asked
   */
  public Seq<Answer> failures() {
    return PresenceQuestions.withoutPresenceOfAnswered(
        allAnswers().filter(answer -> answer.reading().isFailed()));
  }

  /**
   * The answers about which sources disagree; a value and its presence are one of them.
   *
   * @return the answers in conflict, in the order in which they were asked
   */
  public Seq<Answer> conflicts() {
    return PresenceQuestions.withoutPresenceOfAnswered(
        allAnswers().filter(answer -> answer.reading().isConflicting()));
  }

  /**
   * What the subject is known not to have, although the outcome depends on it: a rule compares it,
   * or asks a list or a limit as of it, and does not ask first whether it is present. Nothing that
   * is still to be learned settles such a rule.
   *
   * <pre>{@code
   * COUNTRY.isListedIn(TREATY, FILED_ON) // of a filing without a day
   * }</pre>
   *
   * @return the absent answers, without repetition; empty if the outcome is settled
   */
  public Seq<Answer> absent() {
    if (outcome.isSettled()) {
      return Array.empty();
    }
    AbsenceCollector walk = new AbsenceCollector();
    walk.walk(this);
    return walk.absent();
  }

  /**
   * The judgments that were given with the subject, and that no condition of the policy asks for:
   * mostly ids with a slip in them. They decide nothing. They are not refused, because one set of
   * judgments may be given to several policies, or to each edition of one.
   *
   * @return their ids, without repetition; two traces that differ in these alone are equal
   */
  public Seq<String> unaskedJudgments() {
    if (given.isEmpty()) {
      return Array.empty();
    }
    Seq<String> asked = askedJudgments();
    return given.map(Judgment::id).distinct().reject(asked::contains).toArray();
  }

  /**
   * The judgments that some condition of the policy asks for, also where it was not evaluated.
   *
   * @return their ids, without repetition
   */
  public Seq<String> askedJudgments() {
    Set<String> ids = new LinkedHashSet<>();
    allRules().forEach(rule -> JudgmentIds.collect(rule.rule(), ids));
    return Array.ofAll(ids);
  }

  /**
   * What has to be said along with the outcome: that a list was held beyond the days for which it
   * is known, or why the law itself gives no answer.
   *
   * @return the remarks, without repetition, in the order in which they came up
   */
  public Seq<String> remarks() {
    AnswerCollector walk = new AnswerCollector();
    walk.walk(this);
    return walk.remarks();
  }

  /**
   * The rules of this policy and of all policies that it is made of.
   *
   * @return one trace for each rule
   */
  public Seq<RuleTrace> allRules() {
    return Array.ofAll(rules()).appendAll(members().flatMap(PolicyTrace::allRules));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof PolicyTrace that
            && policy.equals(that.policy)
            && edition.equals(that.edition)
            && combining.equals(that.combining)
            && otherwise.equals(that.otherwise)
            && outcome == that.outcome
            && members.equals(that.members)
            && rules().equals(that.rules()));
  }

  @Override
  public int hashCode() {
    return Objects.hash(policy, edition, combining, otherwise, outcome, members, rules());
  }

  /**
   * The policy with its outcome, for logs.
   *
   * @return for example "shipping: FORBIDDEN" or "edition 2023 of shipping: FORBIDDEN"
   */
  @Override
  public String toString() {
    return edition.map(id -> "edition " + id + " of ").getOrElse("") + policy + ": " + outcome;
  }
}
