package dev.proviso.examples.laboratory;

import static dev.proviso.dsl.Policies.choice;
import static dev.proviso.dsl.Policies.choices;
import static dev.proviso.dsl.Policies.flag;
import static dev.proviso.dsl.Policies.flagIfKnown;
import static dev.proviso.dsl.Policies.part;
import static dev.proviso.dsl.Policies.parts;
import static dev.proviso.dsl.Policies.quantity;
import static dev.proviso.dsl.Policies.quantityIfKnown;

import dev.proviso.dsl.BooleanFact;
import dev.proviso.dsl.OrderedFact;
import dev.proviso.dsl.PartFact;
import dev.proviso.dsl.PartsFact;
import dev.proviso.dsl.SetFact;
import dev.proviso.dsl.ValueFact;
import dev.proviso.examples.laboratory.Booking.Equipment;
import dev.proviso.examples.laboratory.Booking.Protection;
import dev.proviso.examples.laboratory.Booking.Purpose;
import dev.proviso.examples.laboratory.Person.Course;
import dev.proviso.examples.laboratory.Person.Role;
import dev.proviso.examples.laboratory.Substance.Hazard;
import java.time.LocalDate;

/** What can be asked of a booking, of a person and of a substance. */
final class Facts {

  static final OrderedFact<Booking, LocalDate> DAY = quantity("day of the booking", Booking::day);
  static final OrderedFact<Booking, Integer> START = quantity("first hour", Booking::start);
  static final OrderedFact<Booking, Integer> END = quantity("last hour", Booking::end);
  static final ValueFact<Booking, Purpose> PURPOSE = choice("purpose", Booking::purpose);
  static final ValueFact<Booking, Equipment> EQUIPMENT = choice("equipment", Booking::equipment);
  static final PartFact<Booking, Person> USER = part("user", Booking::user);
  static final PartsFact<Booking, Person> COMPANIONS = parts("companions", Booking::companions);
  static final PartsFact<Booking, Substance> SUBSTANCES = parts("substances", Booking::substances);
  static final SetFact<Booking, Protection> PROTECTION =
      choices("protection worn", Booking::protection);
  static final BooleanFact<Booking> VENTILATION =
      flag("ventilation", Booking::ventilated)
          .worded("the ventilation runs", "the ventilation does not run");
  static final OrderedFact<Booking, Integer> FEES_OWED =
      quantityIfKnown("fees owed", Booking::owed);
  static final BooleanFact<Booking> CONTRACT =
      flagIfKnown("contract", Booking::contract)
          .worded("a contract is signed", "no contract is signed");
  static final OrderedFact<Booking, Integer> DAYS_SINCE_INSPECTION =
      quantityIfKnown("days since the inspection", Booking::daysSinceInspection);

  static final ValueFact<Person, Role> ROLE = choice("role", Person::role);
  static final OrderedFact<Person, Integer> AGE = quantity("age", Person::age);
  static final SetFact<Person, Course> COURSES = choices("courses passed", Person::courses);
  static final OrderedFact<Person, Integer> PRACTICE =
      quantity("hours of practice", Person::hoursOfPractice);
  static final BooleanFact<Person> SUSPENDED =
      flag("suspension", Person::suspended)
          .worded("the person is suspended", "the person is not suspended");

  static final ValueFact<Substance, String> NAME = choice("name", Substance::name);
  static final SetFact<Substance, Hazard> HAZARDS = choices("hazards", Substance::hazards);
  static final OrderedFact<Substance, Integer> GRAMS = quantity("grams", Substance::grams);

  private Facts() {}
}
