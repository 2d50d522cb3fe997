package dev.proviso.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.condition.ConditionVisitor;
import dev.proviso.condition.Operator;
import dev.proviso.condition.Quantifier;
import dev.proviso.condition.Truth;
import dev.proviso.law.Period;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.time.Dated;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.ListedName;
import dev.proviso.time.NameList;
import dev.proviso.time.OutOfRange;
import dev.proviso.time.Register;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The document is the specification: each of its rows is evaluated by the library. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SemanticsTest {

  private static final Path DOCUMENT = Path.of("../docs/semantics.md");

  private static final Set<String> DEFINING = Set.of("rosters", "name lists", "limits");

  private interface Evaluation {
    void evaluate(SpecRow row) throws Exception;
  }

  private static List<String> lines() throws IOException {
    return Files.readAllLines(DOCUMENT);
  }

  @TestFactory
  Stream<DynamicTest> every_row_of_every_table_is_what_the_library_does() throws IOException {
    Map<String, SpecTable> tables = SpecTable.parse(lines());
    return tables.values().stream()
        .filter(table -> !DEFINING.contains(table.name()))
        .map(table -> DynamicTest.dynamicTest(table.name(), () -> evaluate(tables, table)));
  }

  private static void evaluate(Map<String, SpecTable> tables, SpecTable table) throws Exception {
    Evaluation evaluation = evaluations(tables).get(table.name());
    if (evaluation == null) {
      throw new AssertionError("table `" + table.name() + "` is not evaluated");
    }
    for (SpecRow row : table.rows()) {
      evaluation.evaluate(row);
    }
  }

  private static Map<String, Evaluation> evaluations(Map<String, SpecTable> tables) {
    ConditionRows conditions = new ConditionRows(registers(tables), limits(tables));
    Map<String, Evaluation> evaluations = new LinkedHashMap<>();
    evaluations.put("negation", conditions::kleeneNot);
    evaluations.put("conjunction and disjunction", conditions::kleene);
    evaluations.put("if-then-else", conditions::ifThenElse);
    evaluations.put("allOf", conditions::allOf);
    evaluations.put("anyOf", conditions::anyOf);
    evaluations.put("not", conditions::not);
    evaluations.put("comparison", conditions::comparison);
    evaluations.put("factComparison", conditions::factComparison);
    evaluations.put("listMembership", conditions::listMembership);
    evaluations.put("datedComparison", conditions::datedComparison);
    evaluations.put("quantified", conditions::quantified);
    evaluations.put("partCondition", conditions::partCondition);
    evaluations.put("definition", conditions::definition);
    evaluations.put("opaque", conditions::opaque);
    evaluations.put("judgmentQuestion", conditions::judgmentQuestion);
    evaluations.put("readings", conditions::readings);
    evaluations.put("presence", conditions::presence);
    evaluations.put("grades", conditions::grades);
    evaluations.put("evidence", conditions::evidence);
    for (CombiningAlgorithm combining : CombiningAlgorithm.values()) {
      evaluations.put(combining.name(), row -> PolicyRows.algorithm(combining, row));
    }
    evaluations.put("joint policy", PolicyRows::joint);
    evaluations.put("otherwise", PolicyRows::otherwise);
    evaluations.put("rules in force", PolicyRows::inForce);
    evaluations.put("date of the decision", PolicyRows::dateOfDecision);
    evaluations.put("built-in types", ValueRows::builtIn);
    evaluations.put("equality and order", ValueRows::equality);
    evaluations.put("no value", ValueRows::noValue);
    evaluations.put("refused types", ValueRows::refused);
    evaluations.put("undeclared facts", ValueRows::undeclared);
    evaluations.put("canonical text", ValueRows::written);
    return evaluations;
  }

  private static Map<String, Register<Object>> registers(Map<String, SpecTable> tables) {
    Map<String, List<Span<ListSnapshot<String>>>> spans = new LinkedHashMap<>();
    Map<String, SpecRow> last = new HashMap<>();
    for (SpecRow row : tables.get("rosters").rows()) {
      spans
          .computeIfAbsent(row.cell("roster"), name -> new ArrayList<>())
          .add(Span.during(Period.parse(row.cell("days")).get(), listing(row)));
      last.put(row.cell("roster"), row);
    }
    Map<String, Register<Object>> registers = new HashMap<>();
    spans.forEach(
        (name, all) ->
            registers.put(
                name,
                asObjects(
                    Roster.check(name, all)
                        .get()
                        .beforeFirst(OutOfRange.valueOf(last.get(name).cell("before first")))
                        .afterLast(OutOfRange.valueOf(last.get(name).cell("after last"))))));
    for (SpecRow row : tables.get("name lists").rows()) {
      Period listed = Period.parse(row.cell("listed during")).get();
      ListedName name = ListedName.from(row.cell("entry"), listed.from().get());
      registers.put(
          row.cell("name list"),
          asObjects(
              NameList.check(
                      row.cell("name list"),
                      Period.parse(row.cell("known days")).get(),
                      Array.of(name.alias(Array.ofAll(Literals.list(row.cell("aliases"))))))
                  .get()
                  .afterLast(OutOfRange.valueOf(row.cell("after last")))));
    }
    return registers;
  }

  @SuppressWarnings("unchecked")
  private static Register<Object> asObjects(Register<?> register) {
    return (Register<Object>) register;
  }

  private static ListSnapshot<String> listing(SpecRow row) {
    List<String> members = Literals.list(row.cell("members"));
    ListSnapshot<String> listing =
        members.isEmpty() ? ListSnapshot.nobody() : ListSnapshot.of(members);
    ListSnapshot<String> known =
        listing.without(Array.ofAll(Literals.list(row.cell("not members"))));
    return row.cell("others").equals("not listed") ? known : known.othersUnknown("not checked");
  }

  private static Map<String, Dated<Object>> limits(Map<String, SpecTable> tables) {
    Map<String, List<Span<Object>>> spans = new LinkedHashMap<>();
    Map<String, SpecRow> last = new HashMap<>();
    for (SpecRow row : tables.get("limits").rows()) {
      Period days = Period.parse(row.cell("days")).get();
      spans
          .computeIfAbsent(row.cell("limit"), name -> new ArrayList<>())
          .add(
              row.cell("value").equals("unknown")
                  ? Span.unknown(days, "not published")
                  : Span.during(days, Literals.value("int32", row.cell("value"))));
      last.put(row.cell("limit"), row);
    }
    Map<String, Dated<Object>> limits = new HashMap<>();
    spans.forEach(
        (name, all) ->
            limits.put(
                name,
                Dated.check(name, all)
                    .get()
                    .beforeFirst(OutOfRange.valueOf(last.get(name).cell("before first")))
                    .afterLast(OutOfRange.valueOf(last.get(name).cell("after last")))));
    return limits;
  }

  @Test
  void each_kind_of_node_has_a_table() throws IOException {
    Map<String, SpecTable> tables = SpecTable.parse(lines());
    assertThat(tables.keySet())
        .containsAll(
            Stream.of(ConditionVisitor.class.getDeclaredMethods()).map(Method::getName).toList());
  }

  @Test
  void each_operator_has_a_row_for_each_truth() throws IOException {
    SpecTable comparisons = SpecTable.parse(lines()).get("comparison");
    SpecTable two = SpecTable.parse(lines()).get("factComparison");
    SpecTable dated = SpecTable.parse(lines()).get("datedComparison");
    for (Operator operator : Operator.values()) {
      coversTruths(comparisons.rows("operator", operator.name()), operator);
      if (operator == Operator.IS || operator.isThreshold()) {
        coversTruths(two.rows("operator", operator.name()), operator);
        coversTruths(dated.rows("operator", operator.name()), operator);
      }
    }
  }

  @Test
  void each_quantifier_has_a_row_for_each_truth_and_for_no_parts() throws IOException {
    SpecTable table = SpecTable.parse(lines()).get("quantified");
    for (Quantifier quantifier : Quantifier.values()) {
      List<SpecRow> rows = table.rows("quantifier", quantifier.name());
      coversTruths(rows, quantifier);
      assertThat(rows)
          .extracting(row -> row.cell("parts"))
          .contains("no parts", "unknown", "conflicting", "failed");
    }
  }

  private static void coversTruths(List<SpecRow> rows, Object of) {
    assertThat(rows)
        .as("rows of %s", of)
        .extracting(row -> row.cell("truth"))
        .contains(Stream.of(Truth.values()).map(Truth::name).toArray(String[]::new));
  }

  @Test
  void each_way_of_combining_has_a_table_with_each_rule_and_each_two_rules() throws IOException {
    Map<String, SpecTable> tables = SpecTable.parse(lines());
    for (CombiningAlgorithm combining : CombiningAlgorithm.values()) {
      SpecTable table = tables.get(combining.name());
      assertThat(table).as("table %s", combining).isNotNull();
      Set<List<String>> rules = new java.util.HashSet<>();
      for (SpecRow row : table.rows()) {
        List<String> listed = Literals.list(row.cell("rules"));
        rules.add(
            combining == CombiningAlgorithm.FIRST_APPLICABLE
                ? listed
                : listed.stream().sorted().toList());
      }
      for (String one : RULES) {
        assertThat(rules).contains(List.of(one));
        for (String other : RULES) {
          List<String> two = List.of(one, other);
          assertThat(rules)
              .contains(
                  combining == CombiningAlgorithm.FIRST_APPLICABLE
                      ? two
                      : two.stream().sorted().toList());
        }
      }
    }
  }

  private static final List<String> RULES =
      List.of(
          "PERMIT TRUE",
          "PERMIT FALSE",
          "PERMIT UNKNOWN",
          "FORBID TRUE",
          "FORBID FALSE",
          "FORBID UNKNOWN");

  @Test
  void each_built_in_type_has_a_row_in_each_table_about_values() throws IOException {
    Map<String, SpecTable> tables = SpecTable.parse(lines());
    List<String> named =
        tables.get("built-in types").rows().stream().map(row -> row.cell("Java type")).toList();
    List<String> simple = named.stream().map(name -> name.replaceAll(".*\\.", "")).toList();
    assertThat(simple)
        .containsAll(
            Literals.list(
                "Boolean, Character, String, Byte, Short, Integer, Long, BigInteger, BigDecimal,"
                    + " Float, Double, Number, LocalDate, LocalTime, LocalDateTime, Instant,"
                    + " OffsetDateTime, ZonedDateTime, Year, YearMonth, MonthDay, Duration,"
                    + " Period"));
    for (SpecRow row : tables.get("built-in types").rows()) {
      assertThat(tables.get("equality and order").rows("type", row.cell("id")))
          .as("equality of %s", row.cell("id"))
          .extracting(one -> one.cell("equal"))
          .contains("yes", "no");
      assertThat(tables.get("canonical text").rows("type", row.cell("id")))
          .as("text of %s", row.cell("id"))
          .isNotEmpty();
      assertThat(ValueType.of(Literals.javaType(row.cell("id"))).canMakeValues()).isTrue();
    }
  }

  @Test
  void a_wrong_row_fails_with_its_table_its_line_and_both_values() {
    List<String> lines =
        List.of(
            "<!-- table: not -->",
            "| operand | truth |",
            "|---|---|",
            "| `TRUE` | `FALSE` |",
            "| `UNKNOWN` | `FALSE` |");
    assertThatThrownBy(() -> evaluateAlone(lines, "not"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("docs/semantics.md:5, table `not`")
        .hasMessageContaining("column `truth` is `FALSE`")
        .hasMessageContaining("gives `UNKNOWN`");
  }

  @TestFactory
  Stream<DynamicTest> each_table_fails_when_its_last_value_is_changed() throws IOException {
    Map<String, SpecTable> tables = SpecTable.parse(lines());
    return tables.values().stream()
        .filter(table -> !DEFINING.contains(table.name()))
        .map(table -> DynamicTest.dynamicTest(table.name(), () -> failsIfChanged(tables, table)));
  }

  private static void failsIfChanged(Map<String, SpecTable> tables, SpecTable table) {
    Evaluation evaluation = evaluations(tables).get(table.name());
    SpecRow row = table.rows().get(0);
    List<String> columns = List.copyOf(row.cells().keySet());
    Map<String, String> cells = new LinkedHashMap<>(row.cells());
    cells.put(columns.get(columns.size() - 1), "something else");
    SpecRow wrong = new SpecRow(row.table(), row.line(), cells);
    assertThatThrownBy(() -> evaluation.evaluate(wrong)).isInstanceOf(Throwable.class);
  }

  @Test
  void a_table_without_a_name_fails() {
    assertThatThrownBy(() -> SpecTable.parse(List.of("| a |", "|---|", "| b |")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("without a name");
  }

  private static void evaluateAlone(List<String> lines, String name) throws Exception {
    Map<String, SpecTable> tables = new LinkedHashMap<>(SpecTable.parse(lines()));
    tables.putAll(SpecTable.parse(lines));
    evaluate(tables, tables.get(name));
  }
}
