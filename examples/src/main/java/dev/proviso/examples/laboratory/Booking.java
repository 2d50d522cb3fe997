package dev.proviso.examples.laboratory;

import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * What someone wants to do in the laboratory on one day.
 *
 * @param start the full hour at which it begins
 * @param end the full hour at which it ends, later than it begins
 * @param purpose what it is for
 * @param equipment the one device that is booked
 * @param user who books, and answers for it
 * @param companions who else will be there all the time
 * @param substances what is brought along
 * @param protection what everyone will wear
 * @param ventilated whether the ventilation runs
 * @param owed what the user owes the house, if the accounts are closed
 * @param contract whether a contract is signed, if that is known
 * @param daysSinceInspection of the equipment, if its log is at hand
 */
public record Booking(
    LocalDate day,
    int start,
    int end,
    Purpose purpose,
    Equipment equipment,
    Person user,
    Seq<Person> companions,
    Seq<Substance> substances,
    Set<Protection> protection,
    boolean ventilated,
    Option<Integer> owed,
    Option<Boolean> contract,
    Option<Integer> daysSinceInspection) {

  /** What the laboratory is used for. */
  public enum Purpose {
    RESEARCH,
    TEACHING,
    DEMONSTRATION,
    CONTRACT_WORK,
    MAINTENANCE
  }

  /** What can be booked. */
  public enum Equipment {
    BENCH,
    MICROSCOPE,
    FUME_HOOD,
    SAFETY_CABINET,
    AUTOCLAVE,
    LASER_CUTTER,
    IRRADIATOR
  }

  /** What can be worn. */
  public enum Protection {
    GLOVES,
    FACE_SHIELD,
    LASER_GOGGLES,
    DOSIMETER
  }

  /**
   * A booking.
   *
   * @throws IllegalArgumentException if it ends before it begins
   */
  public Booking {
    if (end <= start) {
      throw new IllegalArgumentException(
          "a booking must end later than it begins: it begins at " + start + " and ends at " + end);
    }
  }
}
