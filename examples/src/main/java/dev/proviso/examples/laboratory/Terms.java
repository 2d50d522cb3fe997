package dev.proviso.examples.laboratory;

import static dev.proviso.dsl.Policies.allOf;
import static dev.proviso.dsl.Policies.anyOf;
import static dev.proviso.dsl.Policies.define;
import static dev.proviso.dsl.Policies.exception;
import static dev.proviso.dsl.Policies.judgment;
import static dev.proviso.examples.laboratory.Booking.Equipment.AUTOCLAVE;
import static dev.proviso.examples.laboratory.Booking.Equipment.BENCH;
import static dev.proviso.examples.laboratory.Booking.Equipment.FUME_HOOD;
import static dev.proviso.examples.laboratory.Booking.Equipment.IRRADIATOR;
import static dev.proviso.examples.laboratory.Booking.Equipment.LASER_CUTTER;
import static dev.proviso.examples.laboratory.Booking.Equipment.MICROSCOPE;
import static dev.proviso.examples.laboratory.Booking.Equipment.SAFETY_CABINET;
import static dev.proviso.examples.laboratory.Booking.Purpose.DEMONSTRATION;
import static dev.proviso.examples.laboratory.Facts.AGE;
import static dev.proviso.examples.laboratory.Facts.COMPANIONS;
import static dev.proviso.examples.laboratory.Facts.COURSES;
import static dev.proviso.examples.laboratory.Facts.END;
import static dev.proviso.examples.laboratory.Facts.EQUIPMENT;
import static dev.proviso.examples.laboratory.Facts.GRAMS;
import static dev.proviso.examples.laboratory.Facts.HAZARDS;
import static dev.proviso.examples.laboratory.Facts.PRACTICE;
import static dev.proviso.examples.laboratory.Facts.PURPOSE;
import static dev.proviso.examples.laboratory.Facts.ROLE;
import static dev.proviso.examples.laboratory.Facts.START;
import static dev.proviso.examples.laboratory.Facts.SUBSTANCES;
import static dev.proviso.examples.laboratory.Facts.SUSPENDED;
import static dev.proviso.examples.laboratory.Facts.USER;
import static dev.proviso.examples.laboratory.Person.Course.BIOSAFETY;
import static dev.proviso.examples.laboratory.Person.Course.GENERAL_SAFETY;
import static dev.proviso.examples.laboratory.Person.Course.LASER_SAFETY;
import static dev.proviso.examples.laboratory.Person.Course.PRESSURE_SAFETY;
import static dev.proviso.examples.laboratory.Person.Course.RADIATION_SAFETY;
import static dev.proviso.examples.laboratory.Person.Role.MEMBER;
import static dev.proviso.examples.laboratory.Person.Role.STAFF;
import static dev.proviso.examples.laboratory.Substance.Hazard.INFECTIOUS;
import static dev.proviso.examples.laboratory.Substance.Hazard.RADIOACTIVE;

import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.examples.laboratory.Booking.Equipment;
import dev.proviso.examples.laboratory.Person.Course;
import dev.proviso.law.Citation;
import dev.proviso.law.Instrument;
import dev.proviso.time.Dated;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.OutOfRange;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import java.time.LocalDate;

/** Section 1 of the house rules: the terms that the other sections are written in. */
final class Terms {

  private static final Instrument HOUSE_RULES = Instrument.of("house rules of the laboratory");

  private static final LocalDate OPENING = LocalDate.of(2020, 1, 1);
  private static final LocalDate SECOND_EDITION = LocalDate.of(2024, 9, 1);

  /** How many hours of practice make a person experienced. */
  static final Dated<Integer> PRACTICE_REQUIRED =
      Dated.of(
              "hours of practice required",
              Span.from(OPENING, 20).until(SECOND_EDITION),
              Span.from(SECOND_EDITION, 40))
          .beforeFirst(OutOfRange.HOLD);

  /** What nobody may bring, whatever the amount. */
  static final Roster<String> KEPT_OUT =
      Roster.of(
              "list of substances kept out",
              Span.from(OPENING, ListSnapshot.of("picric acid", "mercury")).until(SECOND_EDITION),
              Span.from(
                  SECOND_EDITION, ListSnapshot.of("picric acid", "mercury", "hydrofluoric acid")))
          .beforeFirst(OutOfRange.HOLD);

  static final Definition<Person> INSTRUCTED =
      define("instructed person").as(COURSES.containsAnyOf(GENERAL_SAFETY)).citing(section("1.1"));

  static final Definition<Person> EXPERIENCED =
      define("experienced person")
          .as(allOf(INSTRUCTED, PRACTICE.atLeast(PRACTICE_REQUIRED)))
          .unless("suspension", SUSPENDED.isTrue())
          .citing(section("1.2"));

  static final Definition<Person> HOST =
      define("host").as(allOf(INSTRUCTED, ROLE.isOneOf(MEMBER, STAFF))).citing(section("1.3"));

  static final Definition<Person> MINOR =
      define("minor").as(AGE.lessThan(18)).citing(section("1.4"));

  static final Definition<Booking> HOSTED =
      define("hosted booking").as(COMPANIONS.any(HOST)).citing(section("1.5"));

  static final Definition<Booking> GUIDED_VISIT =
      define("guided visit").as(allOf(PURPOSE.is(DEMONSTRATION), HOSTED)).citing(section("1.6"));

  static final Definition<Booking> SOLO =
      define("solo booking").as(COMPANIONS.none(INSTRUCTED)).citing(section("1.7"));

  static final Definition<Booking> NIGHT =
      define("night booking").as(anyOf(START.lessThan(7), END.moreThan(21))).citing(section("1.8"));

  static final Definition<Booking> QUALIFIED =
      define("qualified booking")
          .as(
              anyOf(
                  EQUIPMENT.isOneOf(BENCH, MICROSCOPE, FUME_HOOD),
                  taught(BIOSAFETY, SAFETY_CABINET),
                  taught(PRESSURE_SAFETY, AUTOCLAVE),
                  taught(LASER_SAFETY, LASER_CUTTER),
                  taught(RADIATION_SAFETY, IRRADIATOR)))
          .citing(section("1.9"));

  static final Definition<Booking> MACHINE =
      define("machine booking")
          .as(EQUIPMENT.isOneOf(AUTOCLAVE, LASER_CUTTER, IRRADIATOR))
          .citing(section("1.10"));

  static final Definition<Substance> HAZARDOUS_SUBSTANCE =
      define("hazardous substance")
          .as(HAZARDS.isNotEmpty())
          .unless(
              exception("a trace")
                  .when(GRAMS.atMost(5))
                  .unless("no trace is safe", HAZARDS.containsAnyOf(INFECTIOUS, RADIOACTIVE)))
          .citing(section("1.11"));

  static final Definition<Booking> HAZARDOUS =
      define("hazardous booking")
          .as(anyOf(MACHINE, SUBSTANCES.any(HAZARDOUS_SUBSTANCE)))
          .citing(section("1.12"));

  static final Condition<Booking> RISK_IS_ACCEPTABLE =
      judgment("acceptable risk", "does the safety officer find the risk acceptable?");

  private Terms() {}

  static Citation section(String number) {
    return HOUSE_RULES.section(number);
  }

  private static Condition<Booking> taught(Course course, Equipment equipment) {
    return allOf(EQUIPMENT.is(equipment), USER.is(COURSES.containsAnyOf(course)));
  }
}
