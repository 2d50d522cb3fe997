package dev.proviso.testkit.law;

import dev.proviso.analysis.Assignment;
import dev.proviso.condition.Truth;
import dev.proviso.decision.Decision;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.testkit.Case;
import dev.proviso.text.Detail;
import dev.proviso.trace.PolicyTrace;
import dev.proviso.trace.Question;
import dev.proviso.trace.RuleTrace;
import dev.proviso.trace.access.PresencePath;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;

/** The checks of laws that speak of one subject. */
final class SubjectLawChecks {

  private SubjectLawChecks() {}

  static <T> Option<LawFault> total(PolicyUnderTest<T> underTest, Case<T> of) {
    try {
      Decision<T> decision = underTest.decide(of);
      decision.missing();
      for (Detail detail : Detail.values()) {
        decision.explain(detail);
      }
      return Option.none();
    } catch (RuntimeException | Error thrown) {
      return fault(underTest, "deciding throws " + thrown);
    }
  }

  static <T> Option<LawFault> deterministic(PolicyUnderTest<T> underTest, Case<T> of) {
    Decision<T> first = underTest.decide(of);
    Decision<T> second = underTest.decide(of);
    if (first.outcome() != second.outcome()) {
      return differing(first, second, "the first time it says %s, the second time %s");
    }
    if (!first.explain(Detail.FULL).equals(second.explain(Detail.FULL))) {
      return Option.some(
          LawFault.of(first.trace().policy(), "the second explanation of the same subject differs")
              .by(firstDiffering(first, second)));
    }
    boolean same =
        first.missing().equals(second.missing()) && answers(first).equals(answers(second));
    return same ? Option.none() : fault(underTest, "the second record of the same subject differs");
  }

  private static Seq<String> answers(Decision<?> decision) {
    return decision
        .trace()
        .allAnswers()
        .map(answer -> answer.question() + " " + answer.reading().status());
  }

  static <T> Option<LawFault> compiled(PolicyUnderTest<T> underTest, Case<T> of) {
    Decision<T> decision = underTest.decide(of);
    Outcome alone = underTest.outcome(of);
    return alone == decision.outcome()
        ? Option.none()
        : Option.some(
            LawFault.of(
                    decision.trace().policy(),
                    "decided in full it says " + decision.outcome() + ", alone " + alone)
                .by(decision.deciding().headOption().map(RuleTrace::rule)));
  }

  static <T> Option<LawFault> explained(PolicyUnderTest<T> underTest, Case<T> of) {
    Decision<T> decision = underTest.decide(of);
    for (Detail detail : Detail.values()) {
      Option<String> wrong = disagreement(decision, decision.explain(detail));
      if (wrong.isDefined()) {
        return Option.some(
            LawFault.of(decision.trace().policy(), wrong.get())
                .by(decision.deciding().headOption().map(RuleTrace::rule)));
      }
    }
    return Option.none();
  }

  /** What a text says otherwise than the decision that it explains. */
  static Option<String> disagreement(Decision<?> decision, String text) {
    String head =
        decision.outcome().name().replace('_', ' ') + " under " + decision.trace().policy();
    if (!text.toUpperCase(Locale.ROOT).startsWith(head.toUpperCase(Locale.ROOT))) {
      return Option.some("the explanation does not begin with `" + head + "`");
    }
    for (RuleTrace rule : decision.deciding().appendAll(decision.undecided())) {
      if (!text.contains(rule.rule().id())) {
        return Option.some("the explanation does not name the rule `" + rule.rule().id() + "`");
      }
    }
    for (Question question : decision.missing()) {
      if (!text.contains(question.name())) {
        return Option.some("the explanation does not name `" + question + "`, which is missing");
      }
    }
    return Option.none();
  }

  /** What is not missing, and was learned all the same, settles nothing. */
  static <T> Option<LawFault> missing(PolicyUnderTest<T> underTest, Case<T> of) {
    Seq<String> some = PolicyUnderTest.some(of);
    // Computing what is missing costs more than any other check, so only two subsets are tried.
    for (int count = 1; count <= Math.min(some.size(), 4); count += 3) {
      Seq<String> hidden = some.take(count);
      Assignment less = hidden.foldLeft(of.made(), Assignment::without);
      Decision<T> decision = underTest.decide(underTest.built(less));
      Seq<String> missing = decision.missing().map(Question::toString);
      if (decision.outcome().isSettled()) {
        if (missing.nonEmpty()) {
          return fault(
              underTest, "the outcome is settled, and `" + missing.head() + "` is missing");
        }
        continue;
      }
      Seq<String> idle = hidden.filter(one -> missing.forAll(other -> !related(one, other)));
      Seq<String> rest = hidden.reject(idle::contains);
      Decision<T> learned =
          underTest.decide(underTest.built(rest.foldLeft(of.made(), Assignment::without)));
      if (idle.nonEmpty() && learned.outcome().isSettled()) {
        return Option.some(
            LawFault.of(
                    decision.trace().policy(),
                    "`"
                        + idle.mkString("`, `")
                        + "` is not said to be missing; learning it turns UNDETERMINED into "
                        + learned.outcome())
                .by(learned.deciding().headOption().map(RuleTrace::rule)));
      }
    }
    return Option.none();
  }

  /** Whether one question is about the other, or about a part or the whole of it. */
  private static boolean related(String question, String missing) {
    String one = learned(question);
    String other = learned(missing);
    return one.equals(other)
        || other.startsWith(one + " ›")
        || other.startsWith(one + " #")
        || one.startsWith(other + " ›")
        || one.startsWith(other + " #");
  }

  /** What is asked to learn it: whether there is a value is learned with the value. */
  private static String learned(String question) {
    return PresencePath.value(question).getOrElse(question);
  }

  /** What was settled before something was learned, stays so. */
  static <T> Option<LawFault> monotone(PolicyUnderTest<T> underTest, Case<T> of) {
    Decision<T> full = underTest.decide(of);
    Assignment less = of.made();
    Seq<String> some = PolicyUnderTest.some(of);
    for (String question : some) {
      Option<LawFault> alone =
          overturned(underTest, full, of.made().without(question), "`" + question + "`");
      less = less.without(question);
      Option<LawFault> found =
          alone.orElse(
              overturned(
                  underTest,
                  full,
                  less,
                  "`" + some.take(some.indexOf(question) + 1).mkString("`, `") + "`"));
      if (found.isDefined()) {
        return found;
      }
    }
    return Option.none();
  }

  private static <T> Option<LawFault> overturned(
      PolicyUnderTest<T> underTest, Decision<T> full, Assignment less, String question) {
    Decision<T> before = underTest.decide(underTest.built(less));
    return before.outcome().isSettled() && before.outcome() != full.outcome()
        ? differing(before, full, "without " + question + " it says %s; with it, %s")
        : Option.none();
  }

  /** What could not be read permits nothing that it would not permit had it been read. */
  static <T> Option<LawFault> failing(PolicyUnderTest<T> underTest, Case<T> of) {
    Decision<T> full = underTest.decide(of);
    for (String question : PolicyUnderTest.some(of)) {
      Decision<T> failed = underTest.decide(underTest.built(of.made().failing(question)));
      Decision<T> unknown = underTest.decide(underTest.built(of.made().without(question)));
      if (failed.isPermitted() && !(full.isPermitted() && unknown.isPermitted())) {
        Outcome otherwise = full.isPermitted() ? unknown.outcome() : full.outcome();
        return Option.some(
            LawFault.of(
                    about(underTest, failed, full),
                    "with `" + question + "` failing it permits; else it says " + otherwise)
                .by(failed.deciding().headOption().map(RuleTrace::rule)));
      }
    }
    return Option.none();
  }

  /** What was not asked, could be anything. */
  static <T> Option<LawFault> unasked(PolicyUnderTest<T> underTest, Case<T> of) {
    Decision<T> decision = underTest.decide(of);
    Option<Decision<T>> other = underTest.varied(of.made()).map(underTest::decide);
    if (other.exists(one -> one.outcome() != decision.outcome())) {
      return differing(decision, other.get(), "it says %s; of a subject with the same facts, %s");
    }
    Seq<String> asked = decision.trace().allAnswers().map(answer -> answer.question().toString());
    for (String question : PolicyUnderTest.some(of)) {
      if (asked.forAll(one -> !related(one, question))) {
        Decision<T> less = underTest.decide(underTest.built(of.made().without(question)));
        if (less.outcome() != decision.outcome()) {
          return differing(
              decision, less, "it says %s; without `" + question + "`, which it never asked, %s");
        }
      }
    }
    return Option.none();
  }

  static <T> Option<LawFault> forbidding(PolicyUnderTest<T> underTest, Case<T> of) {
    PolicyTrace trace = underTest.decide(of).trace();
    return permittedAgainst(trace, trace.outcome());
  }

  /** A rule that forbids, applies, and is outweighed. */
  static Option<LawFault> permittedAgainst(PolicyTrace trace, Outcome said) {
    boolean wins = trace.combining().forAll(one -> one == CombiningAlgorithm.FORBID_OVERRIDES);
    if (said == Outcome.FORBIDDEN || !wins) {
      return Option.none();
    }
    Option<RuleTrace> against =
        trace.rules().find(rule -> rule.effect() == Effect.FORBID && rule.truth() == Truth.TRUE);
    return against
        .map(
            rule ->
                LawFault.of(rule.rule().id(), "it applies, and the outcome is " + said)
                    .by(Option.some(rule.rule())))
        .orElse(
            trace
                .members()
                .find(member -> member.outcome() == Outcome.FORBIDDEN)
                .map(
                    member ->
                        LawFault.of(member.policy(), "it forbids, and the outcome is " + said)));
  }

  static <T> Option<LawFault> reordered(PolicyUnderTest<T> underTest, Case<T> of) {
    return rewritten(
        underTest,
        of,
        EquivalentRewrites.reordered(underTest.policy()),
        "it says %s; with its rules in another order, %s");
  }

  static <T> Option<LawFault> renamed(PolicyUnderTest<T> underTest, Case<T> of) {
    return rewritten(
        underTest,
        of,
        EquivalentRewrites.renamed(underTest.policy()),
        "it says %s; with its rules under other ids, %s");
  }

  private static <T> Option<LawFault> rewritten(
      PolicyUnderTest<T> underTest, Case<T> of, dev.proviso.policy.Policy<T> other, String words) {
    // Made anew for each, so that what one decision leaves behind in a subject cannot be hidden.
    Decision<T> one = underTest.decide(underTest.built(of.made()));
    Decision<T> two = underTest.decide(other, underTest.built(of.made()));
    return one.outcome() == two.outcome() ? Option.none() : differing(one, two, words);
  }

  private static <T> Option<LawFault> fault(PolicyUnderTest<T> underTest, String what) {
    return Option.some(LawFault.of(underTest.policy().id(), what));
  }

  private static <T> Option<LawFault> differing(Decision<T> one, Decision<T> two, String words) {
    return Option.some(
        LawFault.of(
                one.trace().policy(),
                String.format(Locale.ROOT, words, one.outcome(), two.outcome()))
            .by(firstDiffering(one, two)));
  }

  private static <T> String about(PolicyUnderTest<T> underTest, Decision<T> one, Decision<T> two) {
    return firstDiffering(one, two).map(Rule::id).getOrElse(underTest.policy().id());
  }

  /** The first rule that turned out differently. */
  private static Option<Rule<?>> firstDiffering(Decision<?> one, Decision<?> two) {
    return one.trace()
        .allRules()
        .find(
            rule ->
                two.trace()
                    .allRules()
                    .exists(
                        other ->
                            other.rule().id().equals(rule.rule().id())
                                && other.truth() != rule.truth()))
        .orElse(one.deciding().headOption())
        .map(RuleTrace::rule);
  }
}
