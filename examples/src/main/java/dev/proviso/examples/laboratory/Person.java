package dev.proviso.examples.laboratory;

import io.vavr.collection.Set;

/**
 * Someone who comes to the laboratory.
 *
 * @param role what the person is to the house
 * @param age in years
 * @param courses the courses passed
 * @param hoursOfPractice the hours worked here under guidance
 * @param suspended whether the house has suspended the person
 */
public record Person(
    Role role, int age, Set<Course> courses, int hoursOfPractice, boolean suspended) {

  /** What a person is to the house. */
  public enum Role {
    GUEST,
    STUDENT,
    MEMBER,
    STAFF
  }

  /** What a person can be taught here. */
  public enum Course {
    GENERAL_SAFETY,
    LASER_SAFETY,
    RADIATION_SAFETY,
    PRESSURE_SAFETY,
    BIOSAFETY
  }
}
