package dev.proviso.examples.cyberexport;

import static dev.proviso.dsl.EndUseFacts.COMPLIES_WITH_NATIONAL_LAW;
import static dev.proviso.dsl.EndUseFacts.COMPLIES_WITH_PRIVACY_LAW;
import static dev.proviso.dsl.EndUseFacts.DATE;
import static dev.proviso.dsl.EndUseFacts.GROUNDS;
import static dev.proviso.dsl.EndUseFacts.HARM_MERELY_DUE_TO_GROUNDS;
import static dev.proviso.dsl.EndUseFacts.ITEM_CLASS;
import static dev.proviso.dsl.EndUseFacts.LEGAL_APPROVAL;
import static dev.proviso.dsl.EndUseFacts.PURPOSE;
import static dev.proviso.dsl.EndUseFacts.RECIPIENTS;
import static dev.proviso.dsl.EndUseFacts.TRANSFER_CONSENT;
import static dev.proviso.dsl.EndUserFacts.GOVERNMENT;
import static dev.proviso.dsl.OffenseFacts.AIMS;
import static dev.proviso.dsl.OffenseFacts.CONDUCT;
import static dev.proviso.dsl.OffenseFacts.DEFINED_IN_NATIONAL_LAW;
import static dev.proviso.dsl.OffenseFacts.ENDANGERS_HUMAN_LIFE;
import static dev.proviso.dsl.OffenseFacts.INTENTIONAL;
import static dev.proviso.dsl.OffenseFacts.INVOLVES_EXPRESSION;
import static dev.proviso.dsl.OffenseFacts.MAJOR_ECONOMIC_LOSS;
import static dev.proviso.dsl.OffenseFacts.MAXIMUM_TERM;
import static dev.proviso.dsl.OffenseFacts.MAY_CAUSE_DEATH;
import static dev.proviso.dsl.OffenseFacts.MAY_SERIOUSLY_DAMAGE_A_COUNTRY;
import static dev.proviso.dsl.OffenseFacts.MINIMUM_TERM;
import static dev.proviso.dsl.OffenseFacts.ONLY_EXPRESSION;
import static dev.proviso.dsl.PartyFacts.ROLE;
import static dev.proviso.dsl.Policies.allOf;
import static dev.proviso.dsl.Policies.anyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.Claim;
import dev.proviso.analysis.Finding;
import dev.proviso.analysis.Prover;
import dev.proviso.condition.AllOf;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.domain.Aim;
import dev.proviso.domain.Conduct;
import dev.proviso.domain.EndUse;
import dev.proviso.domain.ItemClass;
import dev.proviso.domain.Offense;
import dev.proviso.domain.PartyRole;
import dev.proviso.domain.PrisonTerm;
import dev.proviso.domain.Purpose;
import dev.proviso.policy.Policy;
import dev.proviso.policy.RulePolicy;
import dev.proviso.rule.Combining;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Thirty-two mistakes that authors make, one at a time in the certificate, and the claims about it
 * that notice them. A mistake in a definition is made in the claims that mention it as well: they
 * know no better than the policy.
 */
class SeededMistakesTest {

  private static final Policy<EndUse> POLICY = CyberEndUse.policy();
  private static final Definitions TERMS = new Definitions(Interpretation.standard());
  private static final PrisonTerm SIX_YEARS = PrisonTerm.ofYears(6);

  private record Mistake(
      String what, Rewriting.Slip slip, UnaryOperator<Policy<EndUse>> afterwards) {

    Seq<Finding> findings() {
      Rewriting rewriting = new Rewriting(slip);
      Policy<EndUse> policy = afterwards.apply(rewriting.policy(POLICY));
      assertThat(policy).as(what).isNotEqualTo(new Rewriting(c -> null).policy(POLICY));
      Seq<Claim<?>> claims =
          CyberClaims.about(
              policy,
              rewriting.condition(TERMS.terroristAct()),
              rewriting.condition(TERMS.seriousCrime()));
      return Prover.standard().checkAll(claims).reject(Finding::isAcceptable);
    }
  }

  /** One condition is written for another, wherever it stands. */
  private static <S> Mistake written(String what, Condition<S> meant, Condition<S> written) {
    return new Mistake(what, c -> c.equals(meant) ? written : null, policy -> policy);
  }

  /** One operand is forgotten wherever it stands beside others. */
  private static Mistake forgotten(String what, Condition<?> operand) {
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
    Seq<Condition<S>> rest =
        all.operands().reject(operand::equals).map(new Rewriting(c -> null)::condition);
    return rest.size() == 1 ? rest.head() : AllOf.of(rest);
  }

  private static Mistake withoutException(String definition) {
    return new Mistake(
        "the carve-out for expression is forgotten in " + definition,
        c -> c instanceof Definition<?> node && node.name().equals(definition) ? bare(node) : null,
        policy -> policy);
  }

  private static <S> Condition<S> bare(Definition<S> node) {
    return Definition.of(node.name(), node.condition());
  }

  private static Mistake ofRules(String what, UnaryOperator<Seq<Rule<EndUse>>> change) {
    return new Mistake(
        what,
        c -> null,
        policy -> {
          RulePolicy<EndUse> rules = (RulePolicy<EndUse>) policy;
          return Policy.of(
                  rules.id(), change.apply(rules.rules()), rules.combining(), rules.otherwise())
              .asOf(DATE.fact());
        });
  }

  private static Mistake dropped(String rule) {
    return ofRules(
        "the rule " + rule + " is forgotten", rules -> rules.reject(r -> r.id().equals(rule)));
  }

  private static Mistake of(String what, Combining combining, Outcome otherwise) {
    return new Mistake(
        what,
        c -> null,
        policy ->
            Policy.of(policy.id(), policy.allRules(), combining, otherwise).asOf(DATE.fact()));
  }

  private static Seq<Mistake> inTerms() {
    Condition<Offense> sixYears = MAXIMUM_TERM.atLeast(SIX_YEARS);
    Condition<Offense> aims =
        AIMS.containsAnyOf(
            Aim.INTIMIDATE_POPULATION, Aim.COMPEL_GOVERNMENT, Aim.DESTABILIZE_STRUCTURES);
    Condition<Offense> attack = allOf(CONDUCT.is(Conduct.ATTACK_ON_LIFE), MAY_CAUSE_DEATH.isTrue());
    return Array.of(
        written(
            "five years and eleven months count",
            sixYears,
            MAXIMUM_TERM.atLeast(PrisonTerm.ofMonths(71))),
        written("only more than six years count", sixYears, MAXIMUM_TERM.moreThan(SIX_YEARS)),
        written("six months count", sixYears, MAXIMUM_TERM.atLeast(PrisonTerm.ofMonths(6))),
        written("the minimum counts", sixYears, MINIMUM_TERM.atLeast(SIX_YEARS)),
        written(
            "one of two is enough for a serious crime",
            allOf(DEFINED_IN_NATIONAL_LAW.isTrue(), sixYears),
            anyOf(DEFINED_IN_NATIONAL_LAW.isTrue(), sixYears)),
        forgotten("national law need not know the offense", DEFINED_IN_NATIONAL_LAW.isTrue()),
        withoutException("serious crime"),
        withoutException("terrorist act"),
        written(
            "whatever involves expression is left out",
            ONLY_EXPRESSION.isTrue(),
            INVOLVES_EXPRESSION.isTrue()),
        forgotten("terrorist acts need no intention", INTENTIONAL.isTrue()),
        forgotten("terrorist acts need do no damage", MAY_SERIOUSLY_DAMAGE_A_COUNTRY.isTrue()),
        forgotten("terrorist acts need no aim", aims),
        written(
            "an aim is forgotten",
            aims,
            AIMS.containsAnyOf(Aim.INTIMIDATE_POPULATION, Aim.COMPEL_GOVERNMENT)),
        written(
            "all aims are needed together",
            aims,
            AIMS.containsAllOf(
                Aim.INTIMIDATE_POPULATION, Aim.COMPEL_GOVERNMENT, Aim.DESTABILIZE_STRUCTURES)),
        written(
            "an act is forgotten",
            CONDUCT.isOneOf(
                Conduct.ATTACK_ON_PHYSICAL_INTEGRITY,
                Conduct.KIDNAPPING_OR_HOSTAGE_TAKING,
                Conduct.SEIZURE_OF_TRANSPORT),
            CONDUCT.isOneOf(
                Conduct.ATTACK_ON_PHYSICAL_INTEGRITY, Conduct.KIDNAPPING_OR_HOSTAGE_TAKING)),
        written("no attack on life need be deadly", attack, CONDUCT.is(Conduct.ATTACK_ON_LIFE)),
        written(
            "destruction must do both",
            anyOf(ENDANGERS_HUMAN_LIFE.isTrue(), MAJOR_ECONOMIC_LOSS.isTrue()),
            allOf(ENDANGERS_HUMAN_LIFE.isTrue(), MAJOR_ECONOMIC_LOSS.isTrue())));
  }

  private static Seq<Mistake> inRules() {
    Condition<dev.proviso.domain.Party> recipient = ROLE.is(PartyRole.RECIPIENT);
    return Array.of(
        dropped("state-not-eligible"),
        dropped("certificate-not-signed"),
        dropped("targeted-for-who-they-are"),
        written("governments are refused", GOVERNMENT.isFalse(), GOVERNMENT.isTrue()),
        written(
            "who kept the law of privacy is refused",
            COMPLIES_WITH_PRIVACY_LAW.isFalse(),
            COMPLIES_WITH_PRIVACY_LAW.isTrue()),
        written("approvals are refused", LEGAL_APPROVAL.isFalse(), LEGAL_APPROVAL.isTrue()),
        written(
            "an item is forgotten",
            ITEM_CLASS.isNoneOf(ItemClass.CYBER_SYSTEM, ItemClass.INTELLIGENCE_SYSTEM),
            ITEM_CLASS.isNot(ItemClass.CYBER_SYSTEM)),
        written(
            "any purpose will do",
            PURPOSE.isOneOf(Purpose.INVESTIGATION, Purpose.PREVENTION),
            PURPOSE.isOneOf(Purpose.INVESTIGATION, Purpose.PREVENTION, Purpose.OTHER)),
        written(
            "a purpose is forgotten",
            PURPOSE.isOneOf(Purpose.INVESTIGATION, Purpose.PREVENTION),
            PURPOSE.is(Purpose.INVESTIGATION)),
        written(
            "a ground besides others is forbidden, too",
            HARM_MERELY_DUE_TO_GROUNDS.isTrue(),
            GROUNDS.isNotEmpty()),
        written(
            "only if all parties are recipients is consent needed",
            RECIPIENTS.any(recipient),
            RECIPIENTS.every(recipient)),
        written("consent is refused", TRANSFER_CONSENT.isFalse(), TRANSFER_CONSENT.isTrue()),
        ofRules(
            "the law of the state permits",
            rules ->
                rules.map(
                    rule ->
                        rule.id().equals("breaks-national-law")
                            ? Rule.of(Effect.PERMIT, rule.id(), COMPLIES_WITH_NATIONAL_LAW.isTrue())
                            : rule)),
        of("a permission outweighs", Combining.PERMIT_OVERRIDES, Outcome.FORBIDDEN),
        of("silence permits", Combining.FORBID_OVERRIDES, Outcome.PERMITTED));
  }

  private static Seq<Mistake> all() {
    return inTerms().appendAll(inRules());
  }

  @TestFactory
  Stream<DynamicTest> the_claims_notice_that() {
    return all()
        .toJavaStream()
        .map(
            mistake ->
                DynamicTest.dynamicTest(
                    mistake.what(), () -> assertThat(mistake.findings()).isNotEmpty()));
  }

  @Test
  void each_of_the_thirty_two_is_another_mistake() {
    assertThat(all().map(Mistake::what).distinct()).hasSize(32);
  }

  @Test
  void nothing_is_noticed_where_nothing_was_changed() {
    assertThat(
            Prover.standard()
                .checkAll(
                    CyberClaims.about(
                        new Rewriting(c -> null).policy(POLICY),
                        TERMS.terroristAct(),
                        TERMS.seriousCrime()))
                .reject(Finding::isAcceptable))
        .isEmpty();
  }
}
