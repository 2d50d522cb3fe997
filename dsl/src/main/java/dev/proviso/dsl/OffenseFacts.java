package dev.proviso.dsl;

import static dev.proviso.dsl.Policies.choice;
import static dev.proviso.dsl.Policies.choices;
import static dev.proviso.dsl.Policies.flag;
import static dev.proviso.dsl.Policies.quantity;

import dev.proviso.domain.Aim;
import dev.proviso.domain.Conduct;
import dev.proviso.domain.Country;
import dev.proviso.domain.Offense;
import dev.proviso.domain.PrisonTerm;

/**
 * What can be asked of an {@link Offense}.
 *
 * <pre>{@code
 * CONDUCT.isOneOf(Conduct.ATTACK_ON_LIFE, Conduct.SEIZURE_OF_TRANSPORT)
 * }</pre>
 */
public final class OffenseFacts {

  private OffenseFacts() {}

  /** The state whose law makes it an offense. */
  public static final ValueFact<Offense, Country> JURISDICTION =
      choice("jurisdiction").known(Offense::jurisdiction);

  /**
   * The highest term of imprisonment of the variant alleged, in force on the day of the request.
   */
  public static final OrderedFact<Offense, PrisonTerm> MAXIMUM_TERM =
      quantity("maximum term").ifKnown(o -> o.terms().maximum());

  /** The lowest term of imprisonment of the variant alleged, in force on the day of the request. */
  public static final OrderedFact<Offense, PrisonTerm> MINIMUM_TERM =
      quantity("minimum term").ifKnown(o -> o.terms().minimum());

  /** The highest term of imprisonment that was in force on the day of the act. */
  public static final OrderedFact<Offense, PrisonTerm> MAXIMUM_TERM_WHEN_COMMITTED =
      quantity("maximum term when committed")
          .ifKnown(o -> o.termsWhenCommitted().flatMap(terms -> terms.maximum()));

  /** The lowest term of imprisonment that was in force on the day of the act. */
  public static final OrderedFact<Offense, PrisonTerm> MINIMUM_TERM_WHEN_COMMITTED =
      quantity("minimum term when committed")
          .ifKnown(o -> o.termsWhenCommitted().flatMap(terms -> terms.minimum()));

  /** The highest term of imprisonment of any variant in the same section. */
  public static final OrderedFact<Offense, PrisonTerm> HIGHEST_TERM_OF_SECTION =
      quantity("highest term of the section").ifKnown(Offense::highestTermOfSection);

  /** Whether the act is intentional. */
  public static final BooleanFact<Offense> INTENTIONAL =
      flag("intentional")
          .ifKnown(Offense::intentional)
          .worded("the act is intentional", "the act is not intentional");

  /** Whether the law of the jurisdiction defines it as an offense. */
  public static final BooleanFact<Offense> DEFINED_IN_NATIONAL_LAW =
      flag("defined in national law")
          .ifKnown(Offense::definedInNationalLaw)
          .worded(
              "national law defines it as an offense",
              "national law does not define it as an offense");

  /**
   * Whether, given its nature or context, it may seriously damage a country or an international
   * organization.
   */
  public static final BooleanFact<Offense> MAY_SERIOUSLY_DAMAGE_A_COUNTRY =
      flag("serious damage")
          .ifKnown(Offense::mayCauseSeriousDamage)
          .worded(
              "it may seriously damage a country or an international organization",
              "it may not seriously damage a country or an international organization");

  /** What was done, seen from the closed list of acts. */
  public static final ValueFact<Offense, Conduct> CONDUCT =
      choice("conduct").ifKnown(Offense::conduct);

  /** What was threatened, if the conduct is a threat. */
  public static final ValueFact<Offense, Conduct> THREATENED_CONDUCT =
      choice("threatened conduct").ifKnown(Offense::threatened);

  /** Whether an attack on life may cause death. */
  public static final BooleanFact<Offense> MAY_CAUSE_DEATH =
      flag("may cause death")
          .ifKnown(Offense::mayCauseDeath)
          .worded("it may cause death", "it may not cause death");

  /** Whether the effect endangers human life. */
  public static final BooleanFact<Offense> ENDANGERS_HUMAN_LIFE =
      flag("endangers human life")
          .ifKnown(Offense::endangersHumanLife)
          .worded("it endangers human life", "it does not endanger human life");

  /** Whether destruction is likely to result in major economic loss. */
  public static final BooleanFact<Offense> MAJOR_ECONOMIC_LOSS =
      flag("major economic loss")
          .ifKnown(Offense::majorEconomicLoss)
          .worded(
              "it is likely to result in major economic loss",
              "it is not likely to result in major economic loss");

  /**
   * Whether system or data interference falls under the qualifying limbs of Directive 2013/40/EU,
   * Article 9.
   */
  public static final BooleanFact<Offense> QUALIFIED_INTERFERENCE =
      flag("qualified interference")
          .ifKnown(Offense::qualifiedInterference)
          .worded(
              "the interference is of the qualified kind",
              "the interference is not of the qualified kind");

  /** What was aimed at. */
  public static final SetFact<Offense, Aim> AIMS = choices("aims").ifKnown(Offense::aims);

  /**
   * Whether the act is nothing but an expression of opinion or criticism, or a presentation of data
   * about the state.
   */
  public static final BooleanFact<Offense> ONLY_EXPRESSION =
      flag("only expression")
          .ifKnown(Offense::onlyExpression)
          .worded(
              "it is nothing but the expression of an opinion or criticism or the presentation of data",
              "it is more than expression");

  /** Whether expression is any part of the act. */
  public static final BooleanFact<Offense> INVOLVES_EXPRESSION =
      flag("involves expression")
          .ifKnown(Offense::involvesExpression)
          .worded("expression is part of it", "expression is no part of it");
}
