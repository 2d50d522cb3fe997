package dev.proviso.examples.cyberexport;

import dev.proviso.analysis.Claim;
import dev.proviso.analysis.Finding;
import dev.proviso.analysis.Prover;
import dev.proviso.analysis.Verdict;
import dev.proviso.condition.AllOf;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.domain.EndUse;
import dev.proviso.policy.Policy;
import dev.proviso.policy.RulePolicy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.testkit.law.DefinitionLaws;
import dev.proviso.testkit.law.Law;
import dev.proviso.testkit.law.LawVerdict;
import dev.proviso.testkit.law.PolicyLaws;
import dev.proviso.testkit.law.PolicyVerifier;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;

/**
 * A mistake that an author makes in the certificate, and who notices it. One in a definition is
 * made in the claims that mention it as well: they know no better than the policy.
 */
record Mistake(String what, Rewriting.Slip slip, UnaryOperator<Policy<EndUse>> afterwards) {

  private static final Definitions TERMS = new Definitions(Interpretation.standard());
  private static final Seq<Law> LAWS = PolicyLaws.all().appendAll(DefinitionLaws.all());

  /** Laws of subjects are about code, and about the library: no mistake in words breaks them. */
  private static final int FEW = 20;

  Policy<EndUse> policy() {
    return afterwards.apply(new Rewriting(slip).policy(CyberEndUse.policy()));
  }

  /** The laws that are broken, each with what breaks it. */
  Seq<String> laws() {
    PolicyVerifier<EndUse> verifier = CyberLawsTest.verifier(policy());
    return broken(verifier, LAWS.reject(Law::isOfSubject))
        .appendAll(broken(verifier.tries(FEW), LAWS.filter(Law::isOfSubject)));
  }

  private static Seq<String> broken(PolicyVerifier<EndUse> verifier, Seq<Law> laws) {
    return verifier
        .only(laws.head(), laws.tail().toJavaArray(Law[]::new))
        .report()
        .verdicts()
        .reject(LawVerdict::isAcceptable)
        .flatMap(
            verdict ->
                verdict.breaches().isEmpty()
                    ? Array.of(verdict.law().code() + " with an exception that is not needed")
                    : verdict.breaches().map(one -> one.law().code() + " by " + one.about()));
  }

  /** The claims that do not hold. */
  Seq<String> claims() {
    Rewriting rewriting = new Rewriting(slip);
    Seq<Claim<?>> claims =
        CyberClaims.about(
            policy(),
            rewriting.condition(TERMS.terroristAct()),
            rewriting.condition(TERMS.seriousCrime()));
    return Prover.standard()
        .checkAll(claims)
        .reject(Finding::isAcceptable)
        .map(
            finding ->
                finding.claim().sentence()
                    + (finding.verdict() == Verdict.REFUTED ? "" : ": " + finding.verdict()));
  }

  /** One condition is written for another, wherever it stands. */
  static <S> Mistake written(String what, Condition<S> meant, Condition<S> written) {
    return new Mistake(what, c -> c.equals(meant) ? written : null, policy -> policy);
  }

  /** One operand is forgotten wherever it stands beside others. */
  static Mistake forgotten(String what, Condition<?> operand) {
    return new Mistake(
        what,
        c -> {
          if (c instanceof AllOf<?> all && all.operands().exists(operand::equals)) {
            return without(all, operand);
          }
          return null;
        },
        policy -> policy);
  }

  private static <S> Condition<S> without(AllOf<S> all, Condition<?> operand) {
    Seq<Condition<S>> rest = all.operands().reject(operand::equals);
    return rest.size() == 1 ? rest.head() : AllOf.of(rest);
  }

  static Mistake withoutException(String definition) {
    return new Mistake(
        "the carve-out for expression is forgotten in " + definition,
        c -> named(c, definition).map(Mistake::bare).getOrNull(),
        policy -> policy);
  }

  /** A condition as a definition, if it is the one of that name. */
  static <S> Option<Definition<S>> named(Condition<S> condition, String definition) {
    return condition.asDefinition().filter(term -> term.name().equals(definition));
  }

  private static <S> Condition<S> bare(Definition<S> node) {
    return node.withExceptions(Array.empty());
  }

  static Mistake ofRules(String what, UnaryOperator<Seq<Rule<EndUse>>> change) {
    return new Mistake(
        what,
        c -> null,
        policy -> {
          RulePolicy<EndUse> rules = policy.rulePolicies().single();
          return rules.withRules(change.apply(rules.rules()));
        });
  }

  static Mistake dropped(String rule) {
    return ofRules(
        "the rule " + rule + " is forgotten", rules -> rules.reject(r -> r.id().equals(rule)));
  }

  static Mistake combined(String what, CombiningAlgorithm combining, Outcome otherwise) {
    return new Mistake(
        what,
        c -> null,
        policy -> policy.rulePolicies().single().withCombining(combining).withOtherwise(otherwise));
  }
}
