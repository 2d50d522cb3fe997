package dev.proviso.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.problem.Problem;
import io.vavr.control.Either;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrisonTermTest {

  private static final int MOST_YEARS = 178_956_970;

  @Test
  void a_year_is_twelve_months() {
    assertThat(PrisonTerm.ofYears(1)).isEqualTo(PrisonTerm.ofMonths(12));
    assertThat(PrisonTerm.ofYears(6).months()).isEqualTo(Option.some(72));
  }

  @Test
  void life_has_no_months_and_is_above_every_number_of_them() {
    assertThat(PrisonTerm.life().isLife()).isTrue();
    assertThat(PrisonTerm.life().months()).isEmpty();
    assertThat(PrisonTerm.life()).isGreaterThan(PrisonTerm.ofMonths(Integer.MAX_VALUE));
    assertThat(PrisonTerm.ofYears(6).isLife()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1 month, 1m",
    "2, 2 months, 2m",
    "12, 1 year, 1y",
    "13, 1 year 1 month, 1y1m",
    "72, 6 years, 6y",
    "90, 7 years 6 months, 7y6m"
  })
  void a_term_prints_in_words_and_as_a_code(int months, String words, String code) {
    assertThat(PrisonTerm.ofMonths(months)).hasToString(words);
    assertThat(PrisonTerm.ofMonths(months).code()).isEqualTo(code);
  }

  @Test
  void life_prints_as_life() {
    assertThat(PrisonTerm.life()).hasToString("life");
    assertThat(PrisonTerm.life().code()).isEqualTo("LIFE");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void a_term_has_at_least_one_month(int months) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PrisonTerm.ofMonths(months))
        .withMessage("months: `" + months + "` is no term; give at least 1");
    assertThatIllegalArgumentException().isThrownBy(() -> PrisonTerm.ofYears(months));
  }

  @Test
  void years_whose_months_would_overflow_are_refused() {
    assertThat(PrisonTerm.ofYears(MOST_YEARS).months()).contains(MOST_YEARS * 12);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PrisonTerm.ofYears(MOST_YEARS + 1))
        .withMessage("years: `178956971` is no term; give 1 to 178956970");
  }

  @ParameterizedTest
  @CsvSource({"6y, 72", "18m, 18", "2y6m, 30", "1m, 1", "1y11m, 23", "178956970y7m, 2147483647"})
  void years_and_months_are_read(String text, int months) {
    assertThat(PrisonTerm.parse(text)).isEqualTo(Either.right(PrisonTerm.ofMonths(months)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          10         | is not a term of imprisonment; did you mean `10y`?
          life       | is not a term of imprisonment; did you mean `LIFE`?
          2y12m      | has a year or more in its months; write `3y`
          2y18m      | has a year or more in its months; write `3y6m`
          178956971y | is longer than any term; write `LIFE` for life
          """)
  void a_refusal_says_what_to_write(String text, String rest) {
    assertThat(PrisonTerm.parse(text).mapLeft(Problem::message))
        .isEqualTo(Either.left("prison term: `" + text + "` " + rest));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " 6y", "6y ", "6 y", "06y", "0y", "0m", "6y0m", "6Y", "-6y", "6m2y", "0.5y"})
  @ValueSource(strings = {"6y6", "y", "m", "ym", "٦y", "9999999999y", "99999999999999999999m"})
  void nothing_else_is_read(String text) {
    assertThat(PrisonTerm.parse(text).mapLeft(Problem::message).getLeft())
        .endsWith(
            "is not a term of imprisonment;"
                + " write years and months, such as `6y`, `18m` or `2y6m`, or `LIFE`");
  }

  @Property(tries = 500)
  void a_printed_code_reads_back(@ForAll("terms") PrisonTerm term) {
    assertThat(PrisonTerm.parse(term.code())).isEqualTo(Either.right(term));
  }

  @Property(tries = 500)
  void the_order_is_total_and_agrees_with_equality(
      @ForAll("terms") PrisonTerm a, @ForAll("terms") PrisonTerm b, @ForAll("terms") PrisonTerm c) {
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
      assertThat(a).isLessThanOrEqualTo(c);
    }
  }

  @Property(tries = 300)
  void more_months_are_a_longer_term(@ForAll @IntRange(min = 1, max = 100_000) int months) {
    assertThat(PrisonTerm.ofMonths(months))
        .isLessThan(PrisonTerm.ofMonths(months + 1))
        .isLessThan(PrisonTerm.life());
  }

  @Property(tries = 300)
  void reading_never_throws_and_never_invents(@ForAll String text) {
    PrisonTerm.parse(text).peek(term -> assertThat(term.code()).isEqualTo(text));
  }

  @Property(tries = 500)
  void what_is_read_prints_as_the_same_length(@ForAll("nearTerms") String text) {
    PrisonTerm.parse(text).peek(term -> assertThat(PrisonTerm.parse(term.code())).contains(term));
  }

  @Provide
  Arbitrary<PrisonTerm> terms() {
    return Arbitraries.integers()
        .greaterOrEqual(1)
        .map(PrisonTerm::ofMonths)
        .injectDuplicates(0.1)
        .edgeCases(edges -> edges.add(PrisonTerm.life(), PrisonTerm.ofYears(6)));
  }

  @Provide
  Arbitrary<String> nearTerms() {
    return Arbitraries.strings().withChars("0123459ym").ofMinLength(1).ofMaxLength(6);
  }
}
