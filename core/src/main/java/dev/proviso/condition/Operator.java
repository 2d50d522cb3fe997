package dev.proviso.condition;

import dev.proviso.check.AnyMatch;
import dev.proviso.check.NullChecks;
import dev.proviso.fact.Fact;
import dev.proviso.value.ValueType;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/** How an answer is compared. */
public enum Operator {
  /** The answer is the constant. */
  IS,
  /** The answer is one of the constants. */
  IS_ONE_OF,
  /** The answer is the constant or more. */
  AT_LEAST,
  /** The answer is more than the constant. */
  MORE_THAN,
  /** The answer is the constant or less. */
  AT_MOST,
  /** The answer is less than the constant. */
  LESS_THAN,
  /** The answer, a set, holds one or more of the constants. */
  CONTAINS_ANY_OF,
  /** The answer, a set, holds all of the constants. */
  CONTAINS_ALL_OF,
  /** The answer, a set, holds nothing besides the constants. */
  CONTAINS_ONLY,
  /** The answer, a set, holds nothing. */
  IS_EMPTY;

  /**
   * Whether the operator asks for the order of values.
   *
   * @return true for the four thresholds
   */
  public boolean isThreshold() {
    return switch (this) {
      case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN -> true;
      default -> false;
    };
  }

  /**
   * Whether the operator is about a set of values.
   *
   * @return true for the four operators over sets
   */
  public boolean isAboutSets() {
    return switch (this) {
      case CONTAINS_ANY_OF, CONTAINS_ALL_OF, CONTAINS_ONLY, IS_EMPTY -> true;
      default -> false;
    };
  }

  /**
   * The operator with its sides exchanged: at least becomes at most.
   *
   * @return the mirrored operator; itself, if it is no threshold
   */
  public Operator mirrored() {
    return switch (this) {
      case AT_LEAST -> AT_MOST;
      case MORE_THAN -> LESS_THAN;
      case AT_MOST -> AT_LEAST;
      case LESS_THAN -> MORE_THAN;
      default -> this;
    };
  }

  /** Another operator in place of this one, if it is of the same kind. */
  Operator inPlace(Operator other, Fact<?, ?> fact) {
    NullChecks.notNull(
        "fact `" + fact.name() + "`", "operator", other, "say how the answer is compared");
    boolean sameKind =
        other == this
            || (isThreshold() && other.isThreshold())
            || (isAboutSets() && other.isAboutSets());
    if (!sameKind) {
      throw new IllegalArgumentException(
          "fact `"
              + fact.name()
              + "`: `"
              + other
              + "` cannot take the place of `"
              + this
              + "`; use an operator of the same kind");
    }
    return other;
  }

  /** Whether an answer stands so to constants; both are values of the type. */
  <T> boolean holds(ValueType<T> type, T answer, Seq<? extends T> constants) {
    return this == IS_ONE_OF
        ? type.contains(constants, answer)
        : holdsBetween(type, answer, constants.head());
  }

  /** Whether an answer stands so to another value of the type. */
  <T> boolean holdsBetween(ValueType<T> type, T answer, T other) {
    return switch (this) {
      case IS -> type.same(answer, other);
      case AT_LEAST -> type.compare(answer, other) >= 0;
      case MORE_THAN -> type.compare(answer, other) > 0;
      case AT_MOST -> type.compare(answer, other) <= 0;
      case LESS_THAN -> type.compare(answer, other) < 0;
      default -> throw new IllegalStateException(this + " is about several values");
    };
  }

  /**
   * Whether a set stands so to elements; these and what it holds are values of the type. What
   * cannot be compared matters only where nothing else settles it.
   */
  <E> boolean holdsOfSet(ValueType<E> type, Set<E> answer, Seq<? extends E> elements) {
    return switch (this) {
      case CONTAINS_ANY_OF -> AnyMatch.of(elements, element -> type.contains(answer, element));
      case CONTAINS_ALL_OF -> !AnyMatch.of(elements, element -> !type.contains(answer, element));
      case CONTAINS_ONLY -> !AnyMatch.of(answer, one -> !type.contains(elements, one));
      case IS_EMPTY -> answer.isEmpty();
      default -> throw new IllegalStateException(this + " is not about sets");
    };
  }
}
