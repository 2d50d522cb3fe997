package dev.proviso.testkit.cases;

import static dev.proviso.dsl.Policies.judgment;
import static dev.proviso.dsl.Policies.permit;
import static dev.proviso.dsl.Policies.policy;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.rule.Outcome.FORBIDDEN;
import static dev.proviso.testkit.assertion.Parcels.POLICY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.condition.Judgment;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.dsl.Policies;
import dev.proviso.dsl.ValueFact;
import dev.proviso.policy.Policy;
import dev.proviso.problem.Problem;
import dev.proviso.testkit.assertion.Parcels.Parcel;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import io.vavr.collection.List;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CaseFormatTest {

  private static final LocalDate CUT = LocalDate.of(2021, 7, 1);

  private static final CaseColumn<String> DESTINATION = CaseColumn.text("destination");
  private static final CaseColumn<Integer> WEIGHT = CaseColumn.number("kilograms");
  private static final CaseColumn<LocalDate> DAY = CaseColumn.date("day");
  private static final CaseColumn<Boolean> FIT = CaseColumn.flag("fit");

  private static final ValueFact<Parcel, String> PLACE =
      Policies.choice("destination").known(Parcel::destination);

  private static Parcel parcel(CaseRow row) {
    return new Parcel(row.get(DESTINATION), row.get(WEIGHT), Option.none());
  }

  private static final CaseFormat<Parcel> FORMAT =
      CaseTable.columns(DESTINATION, WEIGHT).as(CaseFormatTest::parcel);

  private static final String TABLE =
      """
      case,destination,kilograms,expected,because
      nach Zürich,Zürich,1,PERMITTED,ordinary
      小包,東京,2,PERMITTED,ordinary
      """;

  @Test
  void a_file_is_read_as_utf_8(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("parcels.csv");
    Files.writeString(file, TABLE);

    CaseTable<Parcel> table = FORMAT.read(file);

    table.verify(POLICY);
    assertThat(table.tests(POLICY).map(CaseTest::name)).containsExactly("nach Zürich", "小包");
  }

  @Test
  void a_file_in_another_encoding_is_a_problem_with_its_line(@TempDir Path directory)
      throws IOException {
    Path file = directory.resolve("parcels.csv");
    Files.write(
        file,
        "case,destination,kilograms,expected\na,Oslo,1,PERMITTED\nb,Zürich,1,PERMITTED\n"
            .getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> FORMAT.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("parcels.csv: line 3")
        .hasMessageContaining("UTF-8");
  }

  @Test
  void a_file_stands_beside_a_class() {
    CaseTable<Parcel> table = FORMAT.read(CaseFormatTest.class, "parcels.csv");

    assertThat(table.size()).isEqualTo(2);
    table.verify(POLICY);
  }

  @Test
  void a_file_that_is_not_there_is_reported(@TempDir Path directory) {
    assertThatThrownBy(() -> FORMAT.read(CaseFormatTest.class, "nowhere.csv"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "cases: `nowhere.csv` is not there; put it beside the class "
                + "dev.proviso.testkit.cases.CaseFormatTest");
    assertThatThrownBy(() -> FORMAT.read(directory.resolve("nowhere.csv")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("nowhere.csv");
  }

  @Test
  void a_policy_is_asked_as_of_the_day_of_each_case() {
    Roster<String> partners =
        Roster.of(
            "partners",
            Span.before(CUT, ListSnapshot.of("Oslo")),
            Span.from(CUT, ListSnapshot.of("Lisbon")));
    Policy<Parcel> dated =
        policy("dated")
            .rules(permit("to-partners").when(PLACE.isListedIn(partners)))
            .combining(FORBID_OVERRIDES)
            .otherwise(FORBIDDEN);

    CaseTable.columns(DESTINATION, WEIGHT, DAY)
        .as(CaseFormatTest::parcel)
        .asOf(DAY)
        .parse(
            """
            case,destination,kilograms,day,expected,because
            the last day,Oslo,1,2021-06-30,PERMITTED,to-partners
            the day after,Oslo,1,2021-07-01,FORBIDDEN,NONE
            a new partner,Lisbon,1,2021-07-01,PERMITTED,to-partners
            """)
        .verify(dated);
  }

  @Test
  void a_judgment_comes_with_its_case() {
    JudgmentQuestion<Parcel> isFit = judgment("fit", "is the parcel fit to be sent?");
    Policy<Parcel> judged =
        policy("judged")
            .rules(permit("fit").when(isFit))
            .combining(FORBID_OVERRIDES)
            .otherwise(FORBIDDEN);
    CaseColumn<Option<Boolean>> fit = FIT.ifKnown();

    CaseTable.columns(DESTINATION, WEIGHT, fit)
        .as(CaseFormatTest::parcel)
        .judged(
            row ->
                row.get(fit)
                    .map(
                        holds ->
                            Judgment.of("fit", holds).by("the clerk", CUT).because("looked at it")))
        .parse(
            """
            case,destination,kilograms,fit,expected,because
            a good one,Oslo,1,YES,PERMITTED,fit
            a bad one,Oslo,1,NO,FORBIDDEN,NONE
            not looked at,Oslo,1,UNKNOWN,UNDETERMINED,fit
            """)
        .verify(judged);
  }

  @Test
  void what_the_author_finds_wrong_with_a_row_is_reported_with_its_line() {
    CaseFormat<Parcel> strict =
        CaseTable.columns(DESTINATION, WEIGHT)
            .checkedAs(
                row ->
                    row.get(WEIGHT) > 0
                        ? Validation.valid(parcel(row))
                        : Validation.invalid(
                            List.of(Problem.of("weight", "0", "is nothing", "weigh it again"))));

    strict.parse(TABLE).verify(POLICY);
    assertThatThrownBy(
            () -> strict.parse("case,destination,kilograms,expected\na,Oslo,0,PERMITTED\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cases: line 2")
        .hasMessageContaining("weight: `0` is nothing; weigh it again");
  }

  @Test
  void a_mapper_that_throws_is_a_problem_of_its_row_and_keeps_no_other_from_being_read() {
    CaseFormat<Parcel> throwing =
        CaseTable.columns(DESTINATION, WEIGHT)
            .as(
                row -> {
                  if (row.get(WEIGHT) > 1) {
                    throw new IllegalStateException("too heavy to map");
                  }
                  return parcel(row);
                });

    assertThatThrownBy(() -> throwing.parse(TABLE + "another,Oslo,9,PERMITTED,ordinary\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 3")
        .hasMessageContaining("line 4")
        .hasMessageContaining("too heavy to map")
        .hasMessageNotContaining("line 2");
  }
}
