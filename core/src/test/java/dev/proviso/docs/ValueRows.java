package dev.proviso.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.Comparison;
import dev.proviso.condition.Operator;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.math.BigInteger;

/** Evaluates the rows about value types. */
final class ValueRows {

  private ValueRows() {}

  static void builtIn(SpecRow row) throws ClassNotFoundException {
    String id = row.cell("id");
    ValueType<Object> type = Literals.type(id);
    row.check("Java type", type.javaType().getName(), "javaType");
    row.check("id", type.id(), "id");
    row.check("ordered", type.isOrdered() ? "yes" : "no", "isOrdered");
    row.check("least", written(type, type.least()), "least");
    row.check("greatest", written(type, type.greatest()), "greatest");
    String value = row.cell("a value");
    Object one = Literals.value(id, value);
    row.check("next value", written(type, type.next(one)), "next");
    Class<?> javaType = Class.forName(row.cell("Java type"));
    row.check("id", ValueType.of(javaType).id(), "ValueType.of");
  }

  private static String written(ValueType<Object> type, Option<Object> value) {
    return value.map(type::text).map(ValueRows::escaped).map(ValueRows::asPower).getOrElse("–");
  }

  /** A number of thousands of digits, as the power of two that it is, or stands beside. */
  private static String asPower(String text) {
    if (text.length() < 1_000) {
      return text;
    }
    BigInteger number = new BigInteger(text);
    BigInteger power = number.signum() < 0 ? number.negate() : number.add(BigInteger.ONE);
    assertThat(power.bitCount()).as(text).isEqualTo(1);
    return (number.signum() < 0 ? "-" : "")
        + "2^"
        + power.getLowestSetBit()
        + (number.signum() < 0 ? "" : "-1");
  }

  /** What cannot be printed, as an escape. */
  private static String escaped(String text) {
    return text.length() == 1 && (text.charAt(0) < ' ' || text.charAt(0) == Character.MAX_VALUE)
        ? String.format("\\u%04x", (int) text.charAt(0))
        : text;
  }

  static void equality(SpecRow row) {
    String id = row.cell("type");
    ValueType<Object> type = Literals.type(id);
    Object read = Literals.value(id, row.cell("left"));
    Object left = type.canonical(read);
    Object right = type.canonical(Literals.value(id, row.cell("right")));
    row.check("equal", type.same(left, right) ? "yes" : "no", "same");
    row.check("equal", type.key(left).equals(type.key(right)) ? "yes" : "no", "key");
    row.check("equal", type.distinct(Array.of(left, right)).size() == 1 ? "yes" : "no", "distinct");
    row.check("order", order(type, left, right), "compare");
    Fact<Given, Object> fact = Given.fact("answer", type);
    Given given = new Given().with("answer", () -> Reading.known(read));
    ConditionRows.check(
        asTruth(row, row.cell("equal").equals("yes")), "truth", Comparison.is(fact, right), given);
    if (type.isOrdered()) {
      ConditionRows.check(
          asTruth(row, row.cell("order").equals("after")),
          "truth",
          Comparison.threshold(fact, Operator.MORE_THAN, right),
          given);
    }
    if (type.hasText()) {
      row.check("equal", type.text(left).equals(type.text(right)) ? "yes" : "no", "text");
    }
  }

  private static SpecRow asTruth(SpecRow row, boolean expected) {
    java.util.Map<String, String> cells = new java.util.LinkedHashMap<>(row.cells());
    cells.put("truth", expected ? "TRUE" : "FALSE");
    return new SpecRow(row.table(), row.line(), cells);
  }

  private static String order(ValueType<Object> type, Object left, Object right) {
    if (!type.isOrdered()) {
      return "–";
    }
    int order = type.compare(left, right);
    return order == 0 ? "same" : order < 0 ? "before" : "after";
  }

  static void noValue(SpecRow row) {
    String id = row.cell("type");
    ValueType<Object> type = Literals.type(id);
    Fact<Given, Object> fact = Given.fact("answer", type);
    Given given = new Given().with("answer", Literals.reading(id, row.cell("answer")));
    row.check("reading", fact.read(given).status(), "read");
    Object constant = Literals.value(id, row.cell("compared with"));
    ConditionRows.check(row, "is", Comparison.is(fact, constant), given);
  }

  static void refused(SpecRow row) throws ClassNotFoundException {
    Class<?> javaType = Class.forName(row.cell("Java type"));
    try {
      ValueType<?> type = ValueType.of(javaType);
      row.check("use instead", "`" + type.id() + "` is not refused", "ValueType.of");
    } catch (IllegalArgumentException refused) {
      for (String instead : Literals.list(row.cell("use instead"))) {
        if (!refused.getMessage().contains(instead)) {
          row.check("use instead", refused.getMessage(), "ValueType.of");
        }
      }
    }
  }

  static void undeclared(SpecRow row) {
    Fact<Given, Object> fact = Given.fact("answer", ValueType.undeclared());
    Given given = new Given().with("answer", Literals.reading("undeclared", row.cell("answer")));
    Operator operator = Operator.valueOf(row.cell("operator"));
    ConditionRows.check(
        row,
        "truth",
        ConditionRows.compared(fact, operator, "undeclared", row.cell("constant")),
        given);
  }

  static void written(SpecRow row) {
    String id = row.cell("type");
    row.check("text", Literals.type(id).text(Literals.value(id, row.cell("value"))), "text");
  }
}
