package dev.proviso.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.List;
import io.vavr.control.Option;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTest {

  private static final Problem UK =
      Problem.of("country", "UK", "is not an ISO 3166-1 alpha-2 code", "did you mean `GB`?");

  @Test
  void a_message_names_place_value_fault_and_remedy() {
    assertThat(UK.message())
        .isEqualTo("country: `UK` is not an ISO 3166-1 alpha-2 code; did you mean `GB`?")
        .isEqualTo(UK.toString());
  }

  @Test
  void a_missing_value_is_not_quoted() {
    Problem missing = Problem.missing("end use: date", "give the day of the request");

    assertThat(missing.value()).isEmpty();
    assertThat(missing.message())
        .isEqualTo("end use: date is missing; give the day of the request");
  }

  @Test
  void an_empty_value_is_quoted() {
    assertThat(Problem.of("name", "", "is blank", "give one").message())
        .isEqualTo("name: `` is blank; give one");
  }

  @Test
  void the_place_grows_from_the_inside_out() {
    Problem placed = UK.at("state").at("request UR01");

    assertThat(placed.where()).isEqualTo("request UR01: state: country");
    assertThat(placed.value()).isEqualTo(UK.value());
    assertThat(placed.what()).isEqualTo(UK.what());
    assertThat(placed.remedy()).isEqualTo(UK.remedy());
  }

  @Test
  void a_long_value_is_cut_in_the_message_only() {
    String given = "x".repeat(5_000);

    Problem problem = Problem.of("name", given, "is too long", "shorten it");

    assertThat(problem.value()).isEqualTo(Option.some(given));
    assertThat(problem.message())
        .isEqualTo(
            "name: `" + "x".repeat(80) + "… (5000 characters in all)` is too long; shorten it");
  }

  @Test
  void a_value_of_eighty_characters_is_shown_whole() {
    String given = "😀".repeat(80);

    assertThat(Problem.of("name", given, "is odd", "mend it").message())
        .isEqualTo("name: `" + given + "` is odd; mend it");
  }

  @Test
  void a_cut_never_falls_inside_a_character() {
    assertThat(Problem.of("name", "😀".repeat(81), "is odd", "mend it").message())
        .isEqualTo("name: `" + "😀".repeat(80) + "… (81 characters in all)` is odd; mend it");
  }

  @ParameterizedTest
  @CsvSource({"10,\\n", "13,\\r", "9,\\t", "0,\\u0000", "127,\\u007F", "160,\\u00A0"})
  @CsvSource({"8238,\\u202E", "8232,\\u2028", "8203,\\u200B", "65279,\\uFEFF", "55296,\\uD800"})
  void a_character_that_nobody_would_see_is_written_out(int hidden, String shown) {
    String given = "a" + Character.toString(hidden) + "b";

    assertThat(Problem.of("name", given, "is odd", "mend it").message())
        .isEqualTo("name: `a" + shown + "b` is odd; mend it");
  }

  @Test
  void line_breaks_are_made_visible_wherever_they_stand() {
    assertThat(Problem.of("a\nb", "v", "is\nodd", "mend\nit").message())
        .isEqualTo("a\\nb: `v` is\\nodd; mend\\nit");
  }

  @Test
  void one_exception_reports_every_problem() {
    Problem blank = Problem.of("name", "", "is blank", "give one");

    assertThat(Problem.asOneException(List.of(UK, blank)))
        .hasMessage(UK.message() + "\n" + blank.message());
    assertThat(UK.toException()).hasMessage(UK.message());
  }

  @Test
  void no_problem_is_no_reason_for_an_exception() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Problem.asOneException(List.empty()))
        .withMessageStartingWith("problems: ");
  }

  @Test
  void problems_are_equal_if_their_parts_are() {
    assertThat(UK.at("state")).isEqualTo(UK.at("state")).hasSameHashCodeAs(UK.at("state"));
    assertThat(UK.at("state")).isNotEqualTo(UK);
    assertThat(Problem.missing("a", "b")).isNotEqualTo(Problem.of("a", "", "is missing", "b"));
  }

  @Test
  @SuppressWarnings("NullAway") // that is the point
  void a_part_that_is_null_is_refused_by_name() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Problem.of("a", "b", null, "d"))
        .withMessage("problem: the description is null; give a text");
  }

  @Property(tries = 300)
  void a_message_always_stands_on_one_line(@ForAll String where, @ForAll String value) {
    assertThat(Problem.of(where, value, "is odd", "mend it").message())
        .doesNotContainPattern("[\\p{Cntrl}\\u2028\\u2029\\u0085]")
        .endsWith("` is odd; mend it");
  }
}
