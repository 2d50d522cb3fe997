package dev.proviso.examples.cyberexport;

import static dev.proviso.dsl.OffenseFacts.AIMS;
import static dev.proviso.dsl.OffenseFacts.CONDUCT;
import static dev.proviso.dsl.OffenseFacts.DEFINED_IN_NATIONAL_LAW;
import static dev.proviso.dsl.OffenseFacts.ENDANGERS_HUMAN_LIFE;
import static dev.proviso.dsl.OffenseFacts.HIGHEST_TERM_OF_SECTION;
import static dev.proviso.dsl.OffenseFacts.INTENTIONAL;
import static dev.proviso.dsl.OffenseFacts.INVOLVES_EXPRESSION;
import static dev.proviso.dsl.OffenseFacts.MAJOR_ECONOMIC_LOSS;
import static dev.proviso.dsl.OffenseFacts.MAXIMUM_TERM;
import static dev.proviso.dsl.OffenseFacts.MAXIMUM_TERM_WHEN_COMMITTED;
import static dev.proviso.dsl.OffenseFacts.MAY_CAUSE_DEATH;
import static dev.proviso.dsl.OffenseFacts.MAY_SERIOUSLY_DAMAGE_A_COUNTRY;
import static dev.proviso.dsl.OffenseFacts.MINIMUM_TERM;
import static dev.proviso.dsl.OffenseFacts.MINIMUM_TERM_WHEN_COMMITTED;
import static dev.proviso.dsl.OffenseFacts.ONLY_EXPRESSION;
import static dev.proviso.dsl.OffenseFacts.QUALIFIED_INTERFERENCE;
import static dev.proviso.dsl.OffenseFacts.THREATENED_CONDUCT;
import static dev.proviso.dsl.Policies.allOf;
import static dev.proviso.dsl.Policies.anyOf;
import static dev.proviso.dsl.Policies.define;
import static dev.proviso.dsl.Policies.exception;
import static dev.proviso.dsl.Policies.quantity;
import static dev.proviso.examples.cyberexport.Sources.DIRECTIVE_2017_541;
import static dev.proviso.examples.cyberexport.Sources.DRONEWISE;
import static dev.proviso.examples.cyberexport.Sources.HAYOM;
import static dev.proviso.examples.cyberexport.Sources.IDEF;
import static dev.proviso.examples.cyberexport.Sources.INN;
import static dev.proviso.examples.cyberexport.Sources.JANES;
import static dev.proviso.examples.cyberexport.Sources.TOI;
import static dev.proviso.examples.cyberexport.Sources.reported;

import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.condition.ExceptionClause;
import dev.proviso.domain.Aim;
import dev.proviso.domain.Conduct;
import dev.proviso.domain.Country;
import dev.proviso.domain.Offense;
import dev.proviso.domain.PrisonTerm;
import dev.proviso.dsl.OrderedFact;
import dev.proviso.examples.cyberexport.Interpretation.Accessories;
import dev.proviso.examples.cyberexport.Interpretation.ActList;
import dev.proviso.examples.cyberexport.Interpretation.InAndOfItself;
import dev.proviso.examples.cyberexport.Interpretation.LifeImprisonment;
import dev.proviso.examples.cyberexport.Interpretation.PenaltyInForce;
import dev.proviso.examples.cyberexport.Interpretation.PenaltyOf;
import dev.proviso.examples.cyberexport.Interpretation.TermTest;
import dev.proviso.examples.cyberexport.Interpretation.UnstatedMaximum;
import dev.proviso.law.Confidence;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The two defined terms of the certificate: terrorist act and serious crime. */
final class Definitions {

  private static final PrisonTerm SIX_YEARS = PrisonTerm.ofYears(6);

  /** Strafgesetzbuch, section 38(2): fifteen years where the provision states no maximum. */
  private static final Map<Country, PrisonTerm> GENERAL_CEILINGS =
      LinkedHashMap.of(Country.of("DE"), PrisonTerm.ofYears(15));

  private static final OrderedFact<Offense, PrisonTerm> MAXIMUM_TERM_OR_CEILING =
      quantity("maximum term, or the general ceiling").ifKnown(Definitions::maximumOrCeiling);

  private final Interpretation interpretation;

  Definitions(Interpretation interpretation) {
    this.interpretation = interpretation;
  }

  /** T1 to T7. */
  Definition<Offense> terroristAct() {
    return define("terrorist act")
        .as(
            allOf(
                INTENTIONAL.isTrue(),
                DEFINED_IN_NATIONAL_LAW.isTrue(),
                MAY_SERIOUSLY_DAMAGE_A_COUNTRY.isTrue(),
                AIMS.containsAnyOf(
                    Aim.INTIMIDATE_POPULATION, Aim.COMPEL_GOVERNMENT, Aim.DESTABILIZE_STRUCTURES),
                listedAct()))
        .unless(expression("T7"))
        .citing(
            reported("T1", IDEF),
            reported("T2", IDEF),
            reported("T3", IDEF),
            reported("T4", INN, IDEF, TOI));
  }

  /** T5 and T6: the closed list of acts, each with the condition that it carries. */
  private Definition<Offense> listedAct() {
    Condition<Offense> confirmed =
        anyOf(
            allOf(CONDUCT.is(Conduct.ATTACK_ON_LIFE), MAY_CAUSE_DEATH.isTrue()),
            CONDUCT.isOneOf(
                Conduct.ATTACK_ON_PHYSICAL_INTEGRITY,
                Conduct.KIDNAPPING_OR_HOSTAGE_TAKING,
                Conduct.SEIZURE_OF_TRANSPORT),
            allOf(
                CONDUCT.is(Conduct.EXTENSIVE_DESTRUCTION),
                anyOf(ENDANGERS_HUMAN_LIFE.isTrue(), MAJOR_ECONOMIC_LOSS.isTrue())),
            allOf(
                CONDUCT.is(Conduct.RELEASE_OF_DANGEROUS_SUBSTANCES), ENDANGERS_HUMAN_LIFE.isTrue()),
            allOf(CONDUCT.is(Conduct.THREAT), THREATENED_CONDUCT.isOneOf(threatenable())));
    Condition<Offense> inferred =
        anyOf(
            CONDUCT.is(Conduct.WEAPONS_OR_EXPLOSIVES),
            allOf(CONDUCT.is(Conduct.DISRUPTION_OF_SUPPLY), ENDANGERS_HUMAN_LIFE.isTrue()),
            allOf(
                CONDUCT.is(Conduct.ILLEGAL_SYSTEM_INTERFERENCE), QUALIFIED_INTERFERENCE.isTrue()));
    Condition<Offense> listed =
        interpretation.says(ActList.DIRECTIVE) ? anyOf(confirmed, inferred) : confirmed;
    return define("act on the closed list")
        .as(
            interpretation.says(Accessories.TERRORIST_ACT_TOO)
                ? anyOf(listed, CONDUCT.is(Conduct.PARTICIPATION))
                : listed)
        .citing(
            reported("T5", HAYOM, INN),
            reported("T6", TOI),
            DIRECTIVE_2017_541.article("3(1)").tagged(Confidence.SECONDARY).reportedBy(DRONEWISE));
  }

  private Seq<Conduct> threatenable() {
    Seq<Conduct> confirmed =
        Array.of(
            Conduct.ATTACK_ON_LIFE,
            Conduct.ATTACK_ON_PHYSICAL_INTEGRITY,
            Conduct.KIDNAPPING_OR_HOSTAGE_TAKING,
            Conduct.EXTENSIVE_DESTRUCTION,
            Conduct.SEIZURE_OF_TRANSPORT,
            Conduct.RELEASE_OF_DANGEROUS_SUBSTANCES);
    return interpretation.says(ActList.DIRECTIVE)
        ? confirmed
            .append(Conduct.WEAPONS_OR_EXPLOSIVES)
            .append(Conduct.DISRUPTION_OF_SUPPLY)
            .append(Conduct.ILLEGAL_SYSTEM_INTERFERENCE)
        : confirmed;
  }

  /** C1 to C3. */
  Definition<Offense> seriousCrime() {
    return define("serious crime")
        .as(allOf(DEFINED_IN_NATIONAL_LAW.isTrue(), sixYearsOrMore()))
        .unless(expression("C3"))
        .citing(reported("C1", JANES), reported("C2", JANES, HAYOM));
  }

  private Condition<Offense> sixYearsOrMore() {
    OrderedFact<Offense, PrisonTerm> term = term();
    return interpretation.says(LifeImprisonment.COUNTS)
        ? term.atLeast(SIX_YEARS)
        : allOf(term.atLeast(SIX_YEARS), term.lessThan(PrisonTerm.life()));
  }

  private OrderedFact<Offense, PrisonTerm> term() {
    boolean atTheAct = interpretation.says(PenaltyInForce.AT_THE_ACT);
    if (interpretation.says(TermTest.MINIMUM)) {
      return atTheAct ? MINIMUM_TERM_WHEN_COMMITTED : MINIMUM_TERM;
    }
    if (atTheAct) {
      return MAXIMUM_TERM_WHEN_COMMITTED;
    }
    if (interpretation.says(PenaltyOf.THE_WHOLE_SECTION)) {
      return HIGHEST_TERM_OF_SECTION;
    }
    return interpretation.says(UnstatedMaximum.GENERAL_CEILING)
        ? MAXIMUM_TERM_OR_CEILING
        : MAXIMUM_TERM;
  }

  private static Option<PrisonTerm> maximumOrCeiling(Offense offense) {
    Option<PrisonTerm> ceiling =
        offense.terms().minimum().flatMap(any -> GENERAL_CEILINGS.get(offense.jurisdiction()));
    return offense.terms().maximum().orElse(ceiling);
  }

  private ExceptionClause<Offense> expression(String clause) {
    return exception("mere expression")
        .when(
            interpretation.says(InAndOfItself.ONLY_EXPRESSION)
                ? ONLY_EXPRESSION.isTrue()
                : INVOLVES_EXPRESSION.isTrue())
        .citing(reported(clause, JANES, TOI));
  }
}
