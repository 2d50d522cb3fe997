package dev.proviso.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.Not;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.Operator;
import dev.proviso.digest.CanonicalForm;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.language.Pseudo;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.text.Golden;
import dev.proviso.text.Shipment;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What tests say of shipments: which may leave, and which may not. */
final class Dispatch {

  static final Definition<Shipment> HEAVY = Definition.of("heavy", atLeast(Shipment.WEIGHT, 30));
  static final Definition<Shipment> LIGHT = Definition.of("light", lessThan(Shipment.WEIGHT, 20));
  static final Condition<Shipment> SEALED = Comparison.is(Shipment.SEALED, true);
  static final Condition<Shipment> INSURED = Comparison.is(Shipment.INSURED, true);
  static final JudgmentQuestion<Shipment> FIT =
      JudgmentQuestion.of("fitness", "it is fit to be carried");

  private Dispatch() {}

  static <S> Condition<S> atLeast(Fact<S, Integer> fact, int least) {
    return Comparison.threshold(fact, Operator.AT_LEAST, least);
  }

  static <S> Condition<S> lessThan(Fact<S, Integer> fact, int limit) {
    return Comparison.threshold(fact, Operator.LESS_THAN, limit);
  }

  static Condition<Shipment> to(Shipment.Port... ports) {
    return Comparison.isOneOf(Shipment.PORT, Array.of(ports));
  }

  /** Code that reads some facts, and whose answer nobody can foresee. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  static OpaqueCondition<Shipment> code(String id, Fact<Shipment, ?>... reads) {
    return OpaqueCondition.of(id, shipment -> false, Array.of(reads));
  }

  /** What holds of no shipment, though no comparison says so by itself. */
  static Condition<Shipment> never(Condition<Shipment> condition) {
    return AllOf.of(condition, Not.of(condition));
  }

  static Rule<Shipment> permit(String id, Condition<Shipment> condition) {
    return Rule.of(Effect.PERMIT, id, condition);
  }

  static Rule<Shipment> forbid(String id, Condition<Shipment> condition) {
    return Rule.of(Effect.FORBID, id, condition);
  }

  /** A prohibition outweighs a permission, and what no rule speaks of is forbidden. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  static Policy<Shipment> policy(String id, Rule<Shipment>... rules) {
    return policy(id, CombiningAlgorithm.FORBID_OVERRIDES, Array.of(rules));
  }

  /** The first rule that applies decides. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  static Policy<Shipment> first(String id, Rule<Shipment>... rules) {
    return policy(id, CombiningAlgorithm.FIRST_APPLICABLE, Array.of(rules));
  }

  private static Policy<Shipment> policy(
      String id, CombiningAlgorithm combining, Seq<Rule<Shipment>> rules) {
    return Policy.of(id, rules, combining, Outcome.FORBIDDEN);
  }

  static Finding check(Claim<?> claim) {
    return Prover.standard().check(claim);
  }

  /** What is found about claims is what was read over and kept under that name. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  static void matchesGolden(String name, Claim<Shipment>... claims) throws IOException {
    Golden.isAsKept(
        "analysis/findings/" + name + ".txt",
        Stream.of(claims).map(claim -> check(claim).explain()).collect(Collectors.joining("\n")));
    Stream.of(claims).forEach(claim -> saysTheSameInAnotherLanguage(Prover.standard(), claim));
  }

  /** In a language that nobody speaks, only what an author wrote and facts are in English. */
  static void saysTheSameInAnotherLanguage(Prover prover, Claim<Shipment> claim) {
    String text = prover.in(Pseudo.language()).check(claim).explain();
    Finding english = prover.check(claim);

    assertThat(Pseudo.inEnglish(text)).isEqualTo(english.explain());
    isWrittenBy(
        text,
        forms(claim.policies())
            + claim
                .conditions()
                .appendAll(claim.assumptions())
                .map(condition -> CanonicalForm.of(Definition.of("it", condition)))
                .map(Dispatch::json)
                .mkString()
            + claim.because().getOrElse("")
            + (claim instanceof PolicyClaim.RuleProperty<?> property ? property.except() : ""));
  }

  /** A text that is made for a fact is a value, the same in every language. */
  private static final Pattern MADE = Pattern.compile("“something else( [0-9]+)?”");

  /** What is in ordinary letters is by the author of the policies and of the values. */
  static void isWrittenBy(String text, String author) {
    String written =
        plain(author + Array.of(Shipment.Port.values()) + Array.of(Shipment.Mark.values()));
    String own = MADE.matcher(text).replaceAll("");
    assertThat(Pseudo.rest(own).filter(words -> !written.contains(plain(words)))).isEmpty();
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** What policies say, with all that they refer to. */
  static String forms(Seq<? extends Policy<?>> policies) {
    return policies.map(policy -> json(CanonicalForm.of(policy))).mkString();
  }

  private static String json(CanonicalForm form) {
    return form.json() + form.parts().map(CanonicalForm::json).mkString();
  }

  /** So much is asked that it is given up. */
  static Condition<Shipment> tooLarge() {
    Fact<Shipment, Set<String>> words = Fact.of("words", shipment -> Reading.unknown());
    return Comparison.ofSet(
        words, Operator.CONTAINS_ANY_OF, Array.rangeClosed(1, 2_001).map(n -> "word " + n));
  }

  static Condition<Shipment> marked(Operator operator, Shipment.Mark... marks) {
    return Comparison.ofSet(Shipment.MARKS, operator, Array.of(marks));
  }
}
