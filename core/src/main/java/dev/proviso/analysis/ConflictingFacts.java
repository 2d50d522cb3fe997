package dev.proviso.analysis;

import dev.proviso.value.ValueType;

/** What goes by one name is not one fact, so that nothing can be said of its values. */
final class ConflictingFacts extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  private ConflictingFacts(String message) {
    super(message);
  }

  /**
   * One fact, or facts that are compared with each other, are compared as values of two types, so
   * that there is no one line on which their values lie.
   */
  static ConflictingFacts comparedAsTwoTypes(
      String question, ValueType<?> one, ValueType<?> other) {
    return new ConflictingFacts(
        "fact `"
            + question
            + "`: it is compared as values of type "
            + one.id()
            + " and as values of "
            + (one.id().equals(other.id()) ? "another type of that id" : "type " + other.id())
            + "; give it one value type, which is defined once");
  }

  /** The lists that one fact is looked up in hold values of two types, and it declares none. */
  static ConflictingFacts listedAsTwoTypes(String question, ValueType<?> one, ValueType<?> other) {
    return new ConflictingFacts(
        "fact `"
            + question
            + "`: it declares no value type and is looked up among values of type "
            + one.id()
            + " and of type "
            + other.id()
            + "; give the fact one type of both, such as that of Number, or compare the lists as"
            + " values of it with Roster.comparedAs");
  }

  /** Two facts that are read in different ways have one name; a subject may answer them apart. */
  static ConflictingFacts readInTwoWays(String question) {
    return new ConflictingFacts(
        "two different facts are called `" + question + "`; rename one, or share it");
  }
}
