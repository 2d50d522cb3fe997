package dev.proviso.examples.cyberexport;

import static dev.proviso.dsl.EndUseFacts.COMPLIES_WITH_NATIONAL_LAW;
import static dev.proviso.dsl.EndUseFacts.COMPLIES_WITH_PRIVACY_LAW;
import static dev.proviso.dsl.EndUseFacts.GROUNDS;
import static dev.proviso.dsl.EndUseFacts.HARM_MERELY_DUE_TO_GROUNDS;
import static dev.proviso.dsl.EndUseFacts.INDIVIDUAL_LICENSE;
import static dev.proviso.dsl.EndUseFacts.ITEM_CLASS;
import static dev.proviso.dsl.EndUseFacts.LEGAL_APPROVAL;
import static dev.proviso.dsl.EndUseFacts.PURPOSE;
import static dev.proviso.dsl.EndUseFacts.RECIPIENTS;
import static dev.proviso.dsl.EndUseFacts.STATE;
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
import static dev.proviso.examples.cyberexport.Mistake.combined;
import static dev.proviso.examples.cyberexport.Mistake.dropped;
import static dev.proviso.examples.cyberexport.Mistake.forgotten;
import static dev.proviso.examples.cyberexport.Mistake.named;
import static dev.proviso.examples.cyberexport.Mistake.ofRules;
import static dev.proviso.examples.cyberexport.Mistake.withoutException;
import static dev.proviso.examples.cyberexport.Mistake.written;

import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.domain.Aim;
import dev.proviso.domain.Conduct;
import dev.proviso.domain.Country;
import dev.proviso.domain.EndUse;
import dev.proviso.domain.Ground;
import dev.proviso.domain.ItemClass;
import dev.proviso.domain.Offense;
import dev.proviso.domain.Party;
import dev.proviso.domain.PartyRole;
import dev.proviso.domain.PrisonTerm;
import dev.proviso.domain.Purpose;
import dev.proviso.law.Citation;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.time.OutOfRange;
import dev.proviso.time.Roster;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.function.UnaryOperator;

/** Forty mistakes that authors make, one at a time in the certificate. */
final class Mistakes {

  private static final PrisonTerm SIX_YEARS = PrisonTerm.ofYears(6);

  private static final Roster<Country> ELIGIBLE =
      States.reported().afterLastReport(OutOfRange.HOLD).eligible();

  private Mistakes() {}

  static Seq<Mistake> all() {
    return inTerms().appendAll(inRules());
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
            allOf(ENDANGERS_HUMAN_LIFE.isTrue(), MAJOR_ECONOMIC_LOSS.isTrue())),
        uncited("terrorist act"));
  }

  private static Seq<Mistake> inRules() {
    Condition<Party> recipient = ROLE.is(PartyRole.RECIPIENT);
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
                            ? Rule.<EndUse>of(
                                    Effect.PERMIT, rule.id(), COMPLIES_WITH_NATIONAL_LAW.isTrue())
                                .citing(cited(rule))
                            : rule)),
        combined("a permission outweighs", CombiningAlgorithm.PERMIT_OVERRIDES, Outcome.FORBIDDEN),
        combined("silence permits", CombiningAlgorithm.FORBID_OVERRIDES, Outcome.PERMITTED),
        written(
            "the list of October 2021 is held to this day",
            STATE.isNotListedIn(ELIGIBLE),
            STATE.isNotListedIn(ofOctober())),
        written(
            "a ground is forgotten",
            HARM_MERELY_DUE_TO_GROUNDS.isTrue(),
            allOf(
                HARM_MERELY_DUE_TO_GROUNDS.isTrue(),
                GROUNDS.containsAnyOf(Array.of(Ground.values()).reject(Ground.AGE::equals)))),
        written(
            "only without a license are others allowed",
            INDIVIDUAL_LICENSE.isTrue(),
            INDIVIDUAL_LICENSE.isFalse()),
        changed(
            "the license excuses from the wrong rule",
            "certificate-not-signed",
            rule -> rule.unless("individual license", INDIVIDUAL_LICENSE.isTrue())),
        changed("a rule cites nothing", "no-legal-approval", rule -> bare(rule)),
        changed(
            "a breach of privacy costs nothing",
            "breaks-privacy-law",
            rule -> bare(rule).citing(cited(rule))),
        changed(
            "grounds need not be recorded",
            "against-serious-crimes",
            rule -> bare(rule).citing(cited(rule))));
  }

  private static Roster<Country> ofOctober() {
    return Roster.of(ELIGIBLE.name(), ELIGIBLE.listings().spans().head())
        .afterLast(OutOfRange.HOLD);
  }

  private static Mistake uncited(String definition) {
    return new Mistake(
        "the definition of " + definition + " cites nothing",
        c -> named(c, definition).map(Mistakes::uncited).getOrNull(),
        policy -> policy);
  }

  private static <S> Definition<S> uncited(Definition<S> node) {
    return Definition.<S>of(node.name(), node.condition()).withExceptions(node.exceptions());
  }

  private static Mistake changed(String what, String id, UnaryOperator<Rule<EndUse>> change) {
    return ofRules(
        what, rules -> rules.map(rule -> rule.id().equals(id) ? change.apply(rule) : rule));
  }

  private static Rule<EndUse> bare(Rule<EndUse> rule) {
    return Rule.of(rule.effect(), rule.id(), rule.condition());
  }

  private static Citation[] cited(Rule<EndUse> rule) {
    return rule.citations().toJavaArray(Citation[]::new);
  }
}
