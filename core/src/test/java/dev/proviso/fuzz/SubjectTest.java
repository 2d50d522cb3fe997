package dev.proviso.fuzz;

/** Something that is so of a subject, by its index, if registers and limits answer so. */
interface SubjectTest {

  boolean holds(int subject, Completion completion);

  default boolean holds(int subject) {
    return holds(subject, Completion.NONE);
  }

  default SubjectTest and(SubjectTest other) {
    return (subject, completion) -> holds(subject, completion) && other.holds(subject, completion);
  }

  default SubjectTest or(SubjectTest other) {
    return (subject, completion) -> holds(subject, completion) || other.holds(subject, completion);
  }

  default SubjectTest not() {
    return (subject, completion) -> !holds(subject, completion);
  }
}
