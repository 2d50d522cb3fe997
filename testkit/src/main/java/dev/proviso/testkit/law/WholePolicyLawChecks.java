package dev.proviso.testkit.law;

import dev.proviso.analysis.Claims;
import dev.proviso.analysis.Finding;
import dev.proviso.analysis.Prover;
import dev.proviso.analysis.TwoPolicyClaim;
import dev.proviso.analysis.Verdict;
import dev.proviso.condition.Truth;
import dev.proviso.digest.CanonicalForm;
import dev.proviso.digest.Digest;
import dev.proviso.policy.Policy;
import dev.proviso.policy.PolicyVisitor;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.trace.Answer;
import dev.proviso.trace.ExceptionTrace;
import dev.proviso.trace.Question;
import dev.proviso.trace.RuleTrace;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The checks of laws that speak of a policy as a whole. */
final class WholePolicyLawChecks {

  /** The id of a rule, with the answers that it read. */
  private record RuleInput(String rule, Seq<Answer> answers) {}

  private WholePolicyLawChecks() {}

  /** Reports each rule that read the same answers for two subjects, with different results. */
  static <T> Seq<LawFault> recorded(PolicyUnderTest<T> underTest) {
    Map<RuleInput, Truth> said = new HashMap<>();
    Map<String, LawFault> faults = new HashMap<>();
    for (PolicyUnderTest.Tried<T> tried : underTest.tried()) {
      for (RuleTrace rule : tried.decision().trace().allRules()) {
        // What code answers is what is to be explained; it explains nothing.
        Seq<Answer> answers =
            rule.allAnswers().filter(answer -> answer.question().kind() != Question.Kind.OPAQUE);
        Truth before = said.putIfAbsent(new RuleInput(rule.rule().id(), answers), rule.truth());
        if (before != null && before != rule.truth()) {
          faults.putIfAbsent(
              rule.rule().id(),
              LawFault.of(
                      rule.rule().id(),
                      "told the same, it is "
                          + words(before)
                          + " once and "
                          + words(rule.truth())
                          + " here; what it reads beside is not declared")
                  .by(Option.some(rule.rule()))
                  .of(tried.of().made()));
        }
      }
    }
    return Array.ofAll(faults.values()).sortBy(LawFault::about);
  }

  private static String words(Truth truth) {
    return truth.name().toLowerCase(Locale.ROOT);
  }

  static <T> Seq<LawFault> deciding(PolicyUnderTest<T> underTest) {
    Set<String> decided = new HashSet<>();
    underTest
        .tried()
        .forEach(
            tried -> tried.decision().deciding().forEach(rule -> decided.add(rule.rule().id())));
    Seq<Rule<T>> left = underTest.policy().allRules().reject(rule -> decided.contains(rule.id()));
    return left.reject(rule -> isProved(underTest.policy(), rule))
        .map(
            rule ->
                LawFault.of(
                        rule.id(),
                        "it decided about none of "
                            + count(underTest)
                            + open(underTest.policy(), rule))
                    .by(Option.some(rule)));
  }

  /** Where chance found no subject, a proof that there is one will do. */
  private static <T> boolean isProved(Policy<T> policy, Rule<T> rule) {
    boolean forbids =
        policy.accept(
            PolicyVisitor.of(
                of -> of.combining() == CombiningAlgorithm.FORBID_OVERRIDES, joint -> false));
    // A prohibition decides wherever it applies: where it would permit if it were a permission.
    Policy<T> asked =
        rule.effect() == Effect.PERMIT ? policy : alone(policy, rule.withEffect(Effect.PERMIT));
    return forbids && Prover.standard().check(Claims.noPermissionOverridden(asked)).isAcceptable();
  }

  private static <T> Policy<T> alone(Policy<T> policy, Rule<T> rule) {
    Policy<T> alone =
        Policy.of(
            policy.id(), Array.of(rule), CombiningAlgorithm.FORBID_OVERRIDES, Outcome.FORBIDDEN);
    return policy.dating().map(alone::asOf).getOrElse(alone);
  }

  /**
   * Why the prover cannot decide whether the rule is reachable. The rule is checked alone, because
   * the reason can be in its own condition, such as a list that is not known.
   */
  private static <T> String open(Policy<T> policy, Rule<T> rule) {
    Finding finding = Prover.standard().check(Claims.everyRuleReachable(alone(policy, rule)));
    return finding.verdict() == Verdict.NOT_DECIDED ? "; " + finding.reason() : "";
  }

  private static String count(PolicyUnderTest<?> underTest) {
    return Count.of(underTest.terms().tries(), "subject");
  }

  static <T> Seq<LawFault> biting(PolicyUnderTest<T> underTest) {
    Map<String, Rule<T>> left = new java.util.LinkedHashMap<>();
    for (Rule<T> rule : underTest.policy().allRules()) {
      rule.exceptions().forEach(one -> name(rule, one, left));
    }
    for (PolicyUnderTest.Tried<T> tried : underTest.tried()) {
      for (RuleTrace rule : tried.decision().trace().allRules()) {
        if (rule.condition().truth() == Truth.TRUE) {
          rule.exceptions().forEach(one -> bite(rule.rule().id(), one, left));
        }
      }
    }
    return Array.ofAll(left.entrySet())
        .map(
            entry ->
                LawFault.of(
                        entry.getKey(),
                        "the exception `"
                            + entry.getKey()
                            + "` bit for none of "
                            + count(underTest))
                    .by(Option.some(entry.getValue())));
  }

  private static <T> void name(
      Rule<T> rule, dev.proviso.condition.ExceptionClause<T> exception, Map<String, Rule<T>> all) {
    all.put(rule.id() + " / " + exception.id(), rule);
    exception.exceptions().forEach(inner -> name(rule, inner, all));
  }

  /** An exception bites where its condition holds of what it is an exception to. */
  private static void bite(String rule, ExceptionTrace exception, Map<String, ?> left) {
    if (exception.condition().truth() == Truth.TRUE) {
      if (exception.truth() == Truth.TRUE) {
        left.remove(rule + " / " + exception.exception().id());
      }
      exception.exceptions().forEach(inner -> bite(rule, inner, left));
    }
  }

  static <T> Seq<LawFault> bothOutcomes(PolicyUnderTest<T> underTest) {
    List<LawFault> faults = new ArrayList<>();
    for (Outcome outcome : Array.of(Outcome.PERMITTED, Outcome.FORBIDDEN)) {
      int found = underTest.tried().count(tried -> tried.decision().outcome() == outcome);
      double percent = 100.0 * found / underTest.terms().tries();
      if (found == 0 || percent < underTest.terms().floor()) {
        faults.add(
            LawFault.of(
                outcome.name(),
                String.format(
                    Locale.ROOT,
                    "%s are %.1f %% of %s; %.1f %% were asked for",
                    outcome,
                    percent,
                    count(underTest),
                    underTest.terms().floor())));
      }
    }
    return Array.ofAll(faults);
  }

  static <T> Seq<LawFault> classified(PolicyUnderTest<T> underTest) {
    return ofConstants(underTest.terms().original());
  }

  private static <S> Seq<LawFault> ofConstants(Policy<S> policy) {
    return EnumFacts.of(policy)
        .flatMap(
            enumFact -> {
              Finding finding =
                  Prover.standard().check(Claims.everyConstantClassified(policy, enumFact.fact()));
              return finding.isAcceptable()
                  ? Array.<LawFault>empty()
                  : enumFact
                      .left()
                      .map(
                          constant ->
                              LawFault.of(
                                      enumFact.name(constant),
                                      "`"
                                          + enumFact.name(constant)
                                          + "` of `"
                                          + enumFact.fact().name()
                                          + "` is mentioned by no condition")
                                  .ofFact(enumFact.fact().name()));
            });
  }

  static <T> Seq<LawFault> cited(PolicyUnderTest<T> underTest) {
    return Array.<Rule<?>>ofAll(underTest.terms().original().allRules())
        .filter(rule -> rule.citations().isEmpty())
        .map(rule -> LawFault.of(rule.id(), "it cites nothing").by(Option.some(rule)));
  }

  static <T> Seq<LawFault> digested(PolicyUnderTest<T> underTest) {
    return ofDigest(underTest.terms().original(), EquivalentRewrites::turned);
  }

  /** What has no canonical text has no digest that could change. */
  static <S> Seq<LawFault> ofDigest(Policy<S> policy, UnaryOperator<Policy<S>> neutral) {
    Option<Digest> digest = digest(policy);
    return digest.equals(digest(neutral.apply(policy)))
        ? Array.empty()
        : Array.of(
            LawFault.of(policy.id(), "with its operands in another order its digest is another"));
  }

  private static Option<Digest> digest(Policy<?> policy) {
    try {
      return Option.some(CanonicalForm.of(policy).digest());
    } catch (IllegalArgumentException noCanonicalText) {
      return Option.none();
    }
  }

  static <T> Seq<LawFault> tightening(PolicyUnderTest<T> underTest) {
    return underTest.terms().tightenings().flatMap(WholePolicyLawChecks::faults);
  }

  private static Seq<LawFault> faults(TwoPolicyClaim<?> claim) {
    Finding finding = Prover.standard().check(claim);
    return finding.isAcceptable()
        ? Array.empty()
        : Array.of(
            LawFault.of(
                claim.earlier().id(), finding.explain().strip().replaceAll("\\R\\s*", "; ")));
  }
}
