package dev.proviso.condition;

import dev.proviso.check.FatalErrors;
import dev.proviso.check.NullChecks;
import dev.proviso.fact.Fact;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;

/** As what answers and constants are compared: as the fact declares, or as the constants are. */
final class ComparisonType {

  private ComparisonType() {}

  /** The type of the answers to a fact, given what they are compared with. */
  static ValueType<Object> of(Fact<?, ?> fact, Iterable<?> constants) {
    return declared(fact, of(fact), constants);
  }

  /** The type of the elements of the sets that a fact gives, given what they are compared with. */
  static ValueType<Object> ofElements(Fact<?, ?> fact, Iterable<?> elements) {
    return declared(fact, ofElements(fact), elements);
  }

  private static ValueType<Object> declared(
      Fact<?, ?> fact, ValueType<Object> type, Iterable<?> constants) {
    if (type.isDeclared()) {
      type.checkComparable(where(fact));
      return type;
    }
    Seq<ValueType<Object>> types =
        Array.<Object>ofAll(constants)
            .filter(Objects::nonNull)
            .<ValueType<Object>>map(constant -> ofConstant(fact, constant))
            .distinct();
    types.forEach(one -> one.checkComparable(where(fact)));
    if (types.size() > 1) {
      throw new IllegalArgumentException(
          where(fact)
              + ": it is compared with values of several types ("
              + types.map(ValueType::id).mkString(", ")
              + "), and nobody has said how those compare; give the fact a value type");
    }
    return types.headOption().getOrElse(type);
  }

  private static ValueType<Object> ofConstant(Fact<?, ?> fact, Object constant) {
    try {
      return ValueType.ofValue(constant);
    } catch (IllegalArgumentException refused) {
      throw new IllegalArgumentException(where(fact) + ": " + refused.getMessage(), refused);
    }
  }

  /** The type of the answers to a fact; undeclared ones count as of their own class. */
  @SuppressWarnings("unchecked") // only answers to the fact are compared
  static ValueType<Object> of(Fact<?, ?> fact) {
    return (ValueType<Object>) fact.type();
  }

  static ValueType<Object> ofElements(Fact<?, ?> fact) {
    return of(fact).element().getOrElse(ValueType::undeclared);
  }

  /**
   * Runs what needs the code of constants: how their class hashes and compares them.
   *
   * @throws IllegalArgumentException if that code throws anything but the error of a broken machine
   */
  static <R> R withConstants(Fact<?, ?> fact, ValueType<?> type, Supplier<R> code) {
    try {
      return code.get();
    } catch (Throwable thrown) {
      FatalErrors.throwIfFatal(thrown);
      throw new IllegalArgumentException(
          where(fact)
              + ": its constants cannot be used: the code of value type "
              + type.id()
              + " throws "
              + thrown
              + "; mend that code, or use other constants",
          thrown);
    }
  }

  static String where(Fact<?, ?> fact) {
    return "fact `"
        + NullChecks.notNull("comparison", "fact", fact, "give the fact whose answer is compared")
            .name()
        + "`";
  }

  /** The date of the subject on which a list or a limit is asked. */
  static void checkDate(Fact<?, ?> fact, Fact<?, LocalDate> date) {
    NullChecks.notNull(where(fact), "date", date, "give the fact that gives the date");
  }

  /** Refuses a threshold of values that have no order. */
  static void checkOrder(Fact<?, ?> fact, ValueType<?> type) {
    if (!type.isOrdered()) {
      throw new IllegalArgumentException(
          where(fact)
              + ": values of type "
              + type.id()
              + " have no order that a rule can mean; compare them by is or isOneOf, or define a"
              + " value type with an order");
    }
  }
}
