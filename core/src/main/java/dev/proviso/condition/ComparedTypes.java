package dev.proviso.condition;

import dev.proviso.fact.Fact;
import dev.proviso.value.ValueType;
import java.util.Iterator;

/** As what answers and constants are compared: as the fact declares, or as the constants are. */
final class ComparedTypes {

  private ComparedTypes() {}

  /** The type of the answers to a fact, given what they are compared with. */
  static ValueType<Object> of(Fact<?, ?> fact, Iterable<?> constants) {
    return declared(of(fact), constants);
  }

  /** The type of the elements of the sets that a fact gives, given what they are compared with. */
  static ValueType<Object> ofElements(Fact<?, ?> fact, Iterable<?> elements) {
    return declared(ofElements(fact), elements);
  }

  private static ValueType<Object> declared(ValueType<Object> type, Iterable<?> constants) {
    Iterator<?> values = constants.iterator();
    return type.isDeclared() || !values.hasNext() ? type : ValueType.ofValue(values.next());
  }

  /** The type of the answers to a fact; undeclared ones count as of their own class. */
  @SuppressWarnings("unchecked") // only answers to the fact are compared
  static ValueType<Object> of(Fact<?, ?> fact) {
    return (ValueType<Object>) fact.type();
  }

  static ValueType<Object> ofElements(Fact<?, ?> fact) {
    return of(fact).element().getOrElse(ValueType::undeclared);
  }

  static String where(Fact<?, ?> fact) {
    return "fact `" + fact.name() + "`";
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
