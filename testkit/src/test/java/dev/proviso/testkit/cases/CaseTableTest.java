package dev.proviso.testkit.cases;

import static dev.proviso.testkit.assertion.Parcels.POLICY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.proviso.problem.Problem;
import dev.proviso.testkit.assertion.Parcels.Parcel;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CaseTableTest {

  private static final CaseColumn<String> DESTINATION = CaseColumn.text("destination");
  private static final CaseColumn<Integer> WEIGHT = CaseColumn.number("kilograms");
  private static final CaseColumn<Option<Boolean>> INSURED = CaseColumn.flag("insured").ifKnown();

  private static final CaseFormat<Parcel> FORMAT =
      CaseTable.columns(DESTINATION, WEIGHT, INSURED)
          .as(row -> new Parcel(row.get(DESTINATION), row.get(WEIGHT), row.get(INSURED)));

  private static final String HEADER = "case,destination,kilograms,insured,expected,because";

  private static final String GOOD =
      """
      case,destination,kilograms,insured,expected,because,missing,note
      a letter,Oslo,1,UNKNOWN,PERMITTED,ordinary,,

      "a piano, heavy",Lisbon,300,UNKNOWN,UNDETERMINED,heavy-but-insured,insurance,says no
      an uninsured piano,Lisbon,300,NO,FORBIDDEN,NONE,NONE,
      nowhere,Atlantis,1,YES,FORBIDDEN,no-such-place,,
      """;

  private static Seq<String> problems(String... lines) {
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    Validation<Seq<Problem>, CaseTable<Parcel>> table = FORMAT.check("parcels.csv", bytes);
    return table.isValid() ? List.empty() : table.getError().map(Problem::message);
  }

  @Test
  void a_table_that_the_policy_agrees_with_passes() {
    FORMAT.parse(GOOD).verify(POLICY);
  }

  @TestFactory
  Stream<DynamicTest> each_case_is_a_test_of_its_own() {
    return FORMAT.parse(GOOD).tests(POLICY).map(test -> dynamicTest(test.name(), test::run));
  }

  @Test
  void every_case_that_deviates_is_reported_at_once_with_its_explanation() {
    CaseTable<Parcel> table =
        FORMAT.parse(
            HEADER
                + ",missing\n"
                + "letter,Oslo,1,NO,FORBIDDEN,no-such-plaice,\n"
                + "good,Oslo,1,NO,PERMITTED,ordinary,\n"
                + "piano,Oslo,300,UNKNOWN,UNDETERMINED,heavy-but-insured,weight in kilograms\n");
    assertThatThrownBy(() -> table.verify(POLICY))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith(
            """
            parcels: 2 of 3 cases deviate

            cases: line 2: letter
            - outcome is PERMITTED, expected FORBIDDEN
            - it is so because of `ordinary`, expected `no-such-plaice`
            - there is no rule `no-such-plaice`; did you mean `no-such-place`?
                PERMITTED under parcels
            """)
        .hasMessageContaining(
            """
            - missing is `insurance`, expected `weight in kilograms`
                UNDETERMINED under parcels
            """);
  }

  @Test
  void every_bad_cell_is_reported_at_once() {
    assertThat(
            problems(
                HEADER,
                "a,Oslo,1,NO,PERMITED,ordinary",
                "a,\"Oslo,1,NO,PERMITTED,ordinary",
                "a,,heavy,NO,PERMITTED,ordinary"))
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .isEqualTo(
                        "parcels.csv: line 2: column expected: `PERMITED` is not a word of this"
                            + " column; did you mean `PERMITTED`?"),
            second -> assertThat(second).startsWith("parcels.csv: line 3: quotes: "),
            third -> assertThat(third).contains("line 4: column case: `a` stands on line 2"),
            fourth -> assertThat(fourth).contains("line 4: column destination is missing"),
            fifth -> assertThat(fifth).contains("line 4: column kilograms: `heavy` is not"));
  }

  @Test
  void a_bad_header_and_bad_rows_below_it_are_reported_at_once() {
    assertThat(
            problems(
                "case,destination,destination,kilogram,expected,because",
                "a,Oslo,Oslo,1,FORBIDEN,ordinary"))
        .satisfiesExactly(
            one -> assertThat(one).contains("`kilogram` is not a column; did you mean"),
            two -> assertThat(two).contains("`destination` stands there 2 times"),
            three -> assertThat(three).contains("column `kilograms` is missing; rename"),
            four -> assertThat(four).contains("column `insured` is missing; add it"),
            five -> assertThat(five).contains("line 2: column expected: `FORBIDEN`"));
  }

  @Test
  void a_byte_order_mark_is_skipped_and_an_empty_table_is_a_problem() {
    assertThat(problems("\uFEFF" + HEADER + "\r\na,Oslo,1,NO,PERMITTED,ordinary\r\n")).isEmpty();
    assertThat(problems("")).singleElement().asString().contains("the file is empty");
    assertThat(problems(HEADER))
        .containsExactly("parcels.csv: cases is missing; write a row below the header");
  }
}
