package dev.proviso.examples.laboratory;

import static dev.proviso.dsl.Policies.choice;
import static dev.proviso.dsl.Policies.choices;
import static dev.proviso.dsl.Policies.flag;
import static dev.proviso.dsl.Policies.part;
import static dev.proviso.dsl.Policies.parts;
import static dev.proviso.dsl.Policies.quantity;

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

  static final OrderedFact<Booking, LocalDate> DAY =
      quantity("day of the booking").known(Booking::day);
  static final OrderedFact<Booking, Integer> START = quantity("first hour").known(Booking::start);
  static final OrderedFact<Booking, Integer> END = quantity("last hour").known(Booking::end);
  static final ValueFact<Booking, Purpose> PURPOSE = choice("purpose").known(Booking::purpose);
  static final ValueFact<Booking, Equipment> EQUIPMENT =
      choice("equipment").known(Booking::equipment);
  static final PartFact<Booking, Person> USER = part("user").known(Booking::user);
  static final PartsFact<Booking, Person> COMPANIONS =
      parts("companions").known(Booking::companions);
  static final PartsFact<Booking, Substance> SUBSTANCES =
      parts("substances").known(Booking::substances);
  static final SetFact<Booking, Protection> PROTECTION =
      choices("protection worn").known(Booking::protection);
  static final BooleanFact<Booking> VENTILATION =
      flag("ventilation")
          .known(Booking::ventilated)
          .worded("the ventilation runs", "the ventilation does not run");
  static final OrderedFact<Booking, Integer> FEES_OWED =
      quantity("fees owed").ifKnown(Booking::owed);
  static final BooleanFact<Booking> CONTRACT =
      flag("contract")
          .ifKnown(Booking::contract)
          .worded("a contract is signed", "no contract is signed");
  static final OrderedFact<Booking, Integer> DAYS_SINCE_INSPECTION =
      quantity("days since the inspection").ifKnown(Booking::daysSinceInspection);

  static final ValueFact<Person, Role> ROLE = choice("role").known(Person::role);
  static final OrderedFact<Person, Integer> AGE = quantity("age").known(Person::age);
  static final SetFact<Person, Course> COURSES = choices("courses passed").known(Person::courses);
  static final OrderedFact<Person, Integer> PRACTICE =
      quantity("hours of practice").known(Person::hoursOfPractice);
  static final BooleanFact<Person> SUSPENDED =
      flag("suspension")
          .known(Person::suspended)
          .worded("the person is suspended", "the person is not suspended");

  static final ValueFact<Substance, String> NAME = choice("name").known(Substance::name);
  static final SetFact<Substance, Hazard> HAZARDS = choices("hazards").known(Substance::hazards);
  static final OrderedFact<Substance, Integer> GRAMS = quantity("grams").known(Substance::grams);

  private Facts() {}
}
