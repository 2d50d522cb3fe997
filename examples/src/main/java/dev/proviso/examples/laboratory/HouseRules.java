package dev.proviso.examples.laboratory;

import static dev.proviso.dsl.Policies.allOf;
import static dev.proviso.dsl.Policies.anyOf;
import static dev.proviso.dsl.Policies.exception;
import static dev.proviso.dsl.Policies.forbid;
import static dev.proviso.dsl.Policies.not;
import static dev.proviso.dsl.Policies.permit;
import static dev.proviso.examples.laboratory.Booking.Equipment.AUTOCLAVE;
import static dev.proviso.examples.laboratory.Booking.Equipment.FUME_HOOD;
import static dev.proviso.examples.laboratory.Booking.Equipment.IRRADIATOR;
import static dev.proviso.examples.laboratory.Booking.Equipment.LASER_CUTTER;
import static dev.proviso.examples.laboratory.Booking.Equipment.SAFETY_CABINET;
import static dev.proviso.examples.laboratory.Booking.Protection.DOSIMETER;
import static dev.proviso.examples.laboratory.Booking.Protection.FACE_SHIELD;
import static dev.proviso.examples.laboratory.Booking.Protection.GLOVES;
import static dev.proviso.examples.laboratory.Booking.Protection.LASER_GOGGLES;
import static dev.proviso.examples.laboratory.Booking.Purpose.CONTRACT_WORK;
import static dev.proviso.examples.laboratory.Booking.Purpose.DEMONSTRATION;
import static dev.proviso.examples.laboratory.Booking.Purpose.MAINTENANCE;
import static dev.proviso.examples.laboratory.Booking.Purpose.RESEARCH;
import static dev.proviso.examples.laboratory.Booking.Purpose.TEACHING;
import static dev.proviso.examples.laboratory.Facts.AGE;
import static dev.proviso.examples.laboratory.Facts.COMPANIONS;
import static dev.proviso.examples.laboratory.Facts.CONTRACT;
import static dev.proviso.examples.laboratory.Facts.COURSES;
import static dev.proviso.examples.laboratory.Facts.DAY;
import static dev.proviso.examples.laboratory.Facts.DAYS_SINCE_INSPECTION;
import static dev.proviso.examples.laboratory.Facts.EQUIPMENT;
import static dev.proviso.examples.laboratory.Facts.FEES_OWED;
import static dev.proviso.examples.laboratory.Facts.GRAMS;
import static dev.proviso.examples.laboratory.Facts.HAZARDS;
import static dev.proviso.examples.laboratory.Facts.NAME;
import static dev.proviso.examples.laboratory.Facts.PROTECTION;
import static dev.proviso.examples.laboratory.Facts.PURPOSE;
import static dev.proviso.examples.laboratory.Facts.ROLE;
import static dev.proviso.examples.laboratory.Facts.SUBSTANCES;
import static dev.proviso.examples.laboratory.Facts.SUSPENDED;
import static dev.proviso.examples.laboratory.Facts.USER;
import static dev.proviso.examples.laboratory.Facts.VENTILATION;
import static dev.proviso.examples.laboratory.Person.Course.RADIATION_SAFETY;
import static dev.proviso.examples.laboratory.Person.Role.GUEST;
import static dev.proviso.examples.laboratory.Person.Role.STAFF;
import static dev.proviso.examples.laboratory.Substance.Hazard.FLAMMABLE;
import static dev.proviso.examples.laboratory.Substance.Hazard.INFECTIOUS;
import static dev.proviso.examples.laboratory.Substance.Hazard.RADIOACTIVE;
import static dev.proviso.examples.laboratory.Substance.Hazard.TOXIC;
import static dev.proviso.examples.laboratory.Terms.EXPERIENCED;
import static dev.proviso.examples.laboratory.Terms.GUIDED_VISIT;
import static dev.proviso.examples.laboratory.Terms.HAZARDOUS;
import static dev.proviso.examples.laboratory.Terms.HAZARDOUS_SUBSTANCE;
import static dev.proviso.examples.laboratory.Terms.HOST;
import static dev.proviso.examples.laboratory.Terms.HOSTED;
import static dev.proviso.examples.laboratory.Terms.INSTRUCTED;
import static dev.proviso.examples.laboratory.Terms.KEPT_OUT;
import static dev.proviso.examples.laboratory.Terms.MACHINE;
import static dev.proviso.examples.laboratory.Terms.MINOR;
import static dev.proviso.examples.laboratory.Terms.NIGHT;
import static dev.proviso.examples.laboratory.Terms.QUALIFIED;
import static dev.proviso.examples.laboratory.Terms.RISK_IS_ACCEPTABLE;
import static dev.proviso.examples.laboratory.Terms.SOLO;
import static dev.proviso.examples.laboratory.Terms.section;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.rule.Outcome.NOT_APPLICABLE;

import dev.proviso.analysis.Consistency;
import dev.proviso.dsl.Policies;
import dev.proviso.law.Period;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * The house rules of a shared laboratory as a policy: who may work there, on what, with what, and
 * when. The laboratory and its rules are examples.
 *
 * <pre>{@code
 * Decision<Booking> decision = HouseRules.policy().decide(booking);
 * }</pre>
 */
public final class HouseRules {

  private HouseRules() {}

  /**
   * The policy. Its rules speak to every booking, so that silence would be a mistake in them: it is
   * kept apart from a refusal.
   */
  public static Policy<Booking> policy() {
    return Policies.policy("house-rules")
        .rules(rules())
        .combining(FORBID_OVERRIDES)
        .asOf(DAY)
        .otherwise(NOT_APPLICABLE);
  }

  /** The rules, section by section. */
  static Seq<Rule<Booking>> rules() {
    return purposes()
        .appendAll(persons())
        .appendAll(equipment())
        .appendAll(substances())
        .appendAll(hours());
  }

  /** Section 2: what the laboratory may be used for, and by whom. */
  private static Seq<Rule<Booking>> purposes() {
    return Array.of(
        permit("research")
            .when(allOf(PURPOSE.is(RESEARCH), USER.is(ROLE.isNot(GUEST))))
            .citing(section("2.1")),
        permit("research-by-guests")
            .when(allOf(PURPOSE.is(RESEARCH), USER.is(ROLE.is(GUEST)), HOSTED))
            .citing(section("2.2")),
        permit("teaching").when(allOf(PURPOSE.is(TEACHING), USER.is(HOST))).citing(section("2.3")),
        permit("demonstration")
            .when(allOf(PURPOSE.is(DEMONSTRATION), anyOf(USER.is(HOST), HOSTED)))
            .citing(section("2.4")),
        permit("contract-work")
            .when(allOf(PURPOSE.is(CONTRACT_WORK), CONTRACT.isTrue()))
            .citing(section("2.5")),
        permit("maintenance")
            .when(allOf(PURPOSE.is(MAINTENANCE), USER.is(ROLE.is(STAFF))))
            .citing(section("2.6")),
        forbid("guest-without-host")
            .when(allOf(USER.is(ROLE.is(GUEST)), not(HOSTED)))
            .citing(section("2.7")),
        forbid("teaching-by-others")
            .when(allOf(PURPOSE.is(TEACHING), USER.is(not(HOST))))
            .citing(section("2.3")),
        forbid("demonstration-without-host")
            .when(allOf(PURPOSE.is(DEMONSTRATION), not(anyOf(USER.is(HOST), HOSTED))))
            .citing(section("2.4")),
        forbid("no-contract")
            .when(allOf(PURPOSE.is(CONTRACT_WORK), CONTRACT.isFalse()))
            .citing(section("2.5")),
        forbid("maintenance-by-others")
            .when(allOf(PURPOSE.is(MAINTENANCE), USER.is(ROLE.isNot(STAFF))))
            .citing(section("2.6")));
  }

  /** Section 3: what a user must be, know and have paid. */
  private static Seq<Rule<Booking>> persons() {
    return Array.of(
        forbid("suspended-user").when(USER.is(SUSPENDED.isTrue())).citing(section("3.1")),
        forbid("not-instructed")
            .when(USER.is(not(INSTRUCTED)))
            .unless("guided visit", GUIDED_VISIT)
            .citing(section("3.2")),
        forbid("child-user")
            .when(USER.is(AGE.lessThan(14)))
            .unless("guided visit", GUIDED_VISIT)
            .citing(section("3.3")),
        forbid("minors-at-hazardous-work")
            .when(allOf(HAZARDOUS, anyOf(USER.is(MINOR), COMPANIONS.any(MINOR))))
            .citing(section("3.4")),
        forbid("fees-overdue")
            .when(FEES_OWED.moreThan(200))
            .unless("the house cannot wait", PURPOSE.is(MAINTENANCE))
            .citing(section("3.5")),
        forbid("contract-work-on-credit")
            .when(allOf(PURPOSE.is(CONTRACT_WORK), FEES_OWED.moreThan(0)))
            .citing(section("3.6")));
  }

  /** Section 4: equipment, and what is worn at it. */
  private static Seq<Rule<Booking>> equipment() {
    return Array.of(
        forbid("not-qualified")
            .when(not(QUALIFIED))
            .unless(
                exception("under guidance")
                    .when(COMPANIONS.any(EXPERIENCED))
                    .unless("not a place to learn", EQUIPMENT.is(IRRADIATOR)))
            .citing(section("4.1")),
        forbid("autoclave-without-protection")
            .when(
                allOf(EQUIPMENT.is(AUTOCLAVE), not(PROTECTION.containsAllOf(GLOVES, FACE_SHIELD))))
            .citing(section("4.2")),
        forbid("laser-without-goggles")
            .when(allOf(EQUIPMENT.is(LASER_CUTTER), not(PROTECTION.containsAnyOf(LASER_GOGGLES))))
            .citing(section("4.3")),
        forbid("irradiator-without-dosimeter")
            .when(allOf(EQUIPMENT.is(IRRADIATOR), not(PROTECTION.containsAnyOf(DOSIMETER))))
            .citing(section("4.4")),
        forbid("inspection-overdue")
            .when(allOf(MACHINE, DAYS_SINCE_INSPECTION.moreThan(365)))
            .unless("it is what is inspected", PURPOSE.is(MAINTENANCE))
            .citing(section("4.5")));
  }

  /** Section 5: what is brought along. */
  private static Seq<Rule<Booking>> substances() {
    return Array.of(
        forbid("kept-out").when(SUBSTANCES.any(NAME.isListedIn(KEPT_OUT))).citing(section("5.1")),
        forbid("too-much-to-burn")
            .when(SUBSTANCES.any(allOf(HAZARDS.containsAnyOf(FLAMMABLE), GRAMS.moreThan(500))))
            .citing(section("5.2")),
        forbid("flammable-under-the-laser")
            .when(
                allOf(EQUIPMENT.is(LASER_CUTTER), SUBSTANCES.any(HAZARDS.containsAnyOf(FLAMMABLE))))
            .citing(section("5.3")),
        forbid("toxic-outside-the-hood")
            .when(
                allOf(
                    EQUIPMENT.isNot(FUME_HOOD),
                    SUBSTANCES.any(allOf(HAZARDOUS_SUBSTANCE, HAZARDS.containsAnyOf(TOXIC)))))
            .citing(section("5.4")),
        forbid("infectious-outside-the-cabinet")
            .when(
                allOf(
                    EQUIPMENT.isNot(SAFETY_CABINET),
                    SUBSTANCES.any(HAZARDS.containsAnyOf(INFECTIOUS))))
            .citing(section("5.5")),
        forbid("radioactive-in-untaught-hands")
            .when(
                allOf(
                    SUBSTANCES.any(HAZARDS.containsAnyOf(RADIOACTIVE)),
                    USER.is(not(COURSES.containsAnyOf(RADIATION_SAFETY)))))
            .citing(section("5.6")),
        forbid("no-ventilation")
            .when(allOf(SUBSTANCES.any(HAZARDOUS_SUBSTANCE), VENTILATION.isFalse()))
            .citing(section("5.7")));
  }

  /** Section 6: when, in whose company, and who answers for the risk. */
  private static Seq<Rule<Booking>> hours() {
    return Array.of(
        forbid("alone-at-night")
            .when(allOf(NIGHT, SOLO))
            .unless(
                exception("night watch")
                    .when(USER.is(ROLE.is(STAFF)))
                    .unless("no watch over hazards", HAZARDOUS))
            .citing(section("6.1")),
        forbid("alone-at-hazardous-work")
            .when(allOf(HAZARDOUS, SOLO))
            .unless("own staff", USER.is(allOf(ROLE.is(STAFF), EXPERIENCED)))
            .citing(section("6.2")),
        forbid("guests-at-night")
            .when(allOf(NIGHT, USER.is(ROLE.is(GUEST))))
            .citing(section("6.3")),
        forbid("novice-with-hazards-at-night")
            .when(allOf(NIGHT, HAZARDOUS, USER.is(not(EXPERIENCED))))
            .citing(section("6.4")),
        forbid("laser-at-night")
            .when(allOf(NIGHT, EQUIPMENT.is(LASER_CUTTER)))
            .during(Period.from(LocalDate.of(2027, 1, 1)))
            .citing(section("6.5")),
        forbid("risk-not-accepted")
            .when(allOf(HAZARDOUS, not(RISK_IS_ACCEPTABLE)))
            .citing(section("6.6")));
  }

  /**
   * Prints whether the rules are consistent.
   *
   * @param args none
   */
  public static void main(String[] args) {
    new PrintStream(System.out, true, StandardCharsets.UTF_8)
        .print(Consistency.of(policy()).report());
  }
}
