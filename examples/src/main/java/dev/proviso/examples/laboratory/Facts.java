package dev.proviso.examples.laboratory;

import static dev.proviso.dsl.Policies.choice;
import static dev.proviso.dsl.Policies.choices;
import static dev.proviso.dsl.Policies.flag;
import static dev.proviso.dsl.Policies.flagIfKnown;
import static dev.proviso.dsl.Policies.part;
import static dev.proviso.dsl.Policies.parts;
import static dev.proviso.dsl.Policies.quantity;
import static dev.proviso.dsl.Policies.quantityIfKnown;

import dev.proviso.dsl.Choice;
import dev.proviso.dsl.Choices;
import dev.proviso.dsl.Flag;
import dev.proviso.dsl.Part;
import dev.proviso.dsl.Parts;
import dev.proviso.dsl.Quantity;
import dev.proviso.examples.laboratory.Booking.Equipment;
import dev.proviso.examples.laboratory.Booking.Protection;
import dev.proviso.examples.laboratory.Booking.Purpose;
import dev.proviso.examples.laboratory.Person.Course;
import dev.proviso.examples.laboratory.Person.Role;
import dev.proviso.examples.laboratory.Substance.Hazard;
import java.time.LocalDate;

/** What can be asked of a booking, of a person and of a substance. */
final class Facts {

  static final Quantity<Booking, LocalDate> DAY = quantity("day of the booking", Booking::day);
  static final Quantity<Booking, Integer> START = quantity("first hour", Booking::start);
  static final Quantity<Booking, Integer> END = quantity("last hour", Booking::end);
  static final Choice<Booking, Purpose> PURPOSE = choice("purpose", Booking::purpose);
  static final Choice<Booking, Equipment> EQUIPMENT = choice("equipment", Booking::equipment);
  static final Part<Booking, Person> USER = part("user", Booking::user);
  static final Parts<Booking, Person> COMPANIONS = parts("companions", Booking::companions);
  static final Parts<Booking, Substance> SUBSTANCES = parts("substances", Booking::substances);
  static final Choices<Booking, Protection> PROTECTION =
      choices("protection worn", Booking::protection);
  static final Flag<Booking> VENTILATION =
      flag("ventilation", Booking::ventilated)
          .worded("the ventilation runs", "the ventilation does not run");
  static final Quantity<Booking, Integer> FEES_OWED = quantityIfKnown("fees owed", Booking::owed);
  static final Flag<Booking> CONTRACT =
      flagIfKnown("contract", Booking::contract)
          .worded("a contract is signed", "no contract is signed");
  static final Quantity<Booking, Integer> DAYS_SINCE_INSPECTION =
      quantityIfKnown("days since the inspection", Booking::daysSinceInspection);

  static final Choice<Person, Role> ROLE = choice("role", Person::role);
  static final Quantity<Person, Integer> AGE = quantity("age", Person::age);
  static final Choices<Person, Course> COURSES = choices("courses passed", Person::courses);
  static final Quantity<Person, Integer> PRACTICE =
      quantity("hours of practice", Person::hoursOfPractice);
  static final Flag<Person> SUSPENDED =
      flag("suspension", Person::suspended)
          .worded("the person is suspended", "the person is not suspended");

  static final Choice<Substance, String> NAME = choice("name", Substance::name);
  static final Choices<Substance, Hazard> HAZARDS = choices("hazards", Substance::hazards);
  static final Quantity<Substance, Integer> GRAMS = quantity("grams", Substance::grams);

  private Facts() {}
}
