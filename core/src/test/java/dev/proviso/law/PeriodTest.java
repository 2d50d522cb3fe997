package dev.proviso.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.problem.Problem;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  private static final LocalDate START = LocalDate.of(2021, 12, 6);
  private static final LocalDate END = LocalDate.of(2024, 12, 6);

  @Test
  void a_period_holds_its_first_day_and_not_its_end() {
    Period period = Period.from(START).until(END);

    assertThat(period.contains(START.minusDays(1))).isFalse();
    assertThat(period.contains(START)).isTrue();
    assertThat(period.contains(END.minusDays(1))).isTrue();
    assertThat(period.contains(END)).isFalse();
  }

  @Test
  void an_open_end_never_comes() {
    assertThat(Period.from(START).contains(LocalDate.MAX)).isTrue();
    assertThat(Period.from(START).contains(START.minusDays(1))).isFalse();
    assertThat(Period.before(END).contains(LocalDate.MIN)).isTrue();
    assertThat(Period.before(END).contains(END)).isFalse();
  }

  @Test
  void the_ends_can_be_asked_for() {
    assertThat(Period.from(START).until(END).from()).isEqualTo(Option.some(START));
    assertThat(Period.from(START).until(END).until()).isEqualTo(Option.some(END));
    assertThat(Period.always().from()).isEmpty();
    assertThat(Period.always().until()).isEmpty();
  }

  @Test
  void a_period_without_a_day_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Period.from(START).until(START))
        .withMessage(
            "period: `2021-12-06/2021-12-06` holds no day;"
                + " the end is the first day that no longer counts; put it after the beginning");
    assertThatIllegalArgumentException().isThrownBy(() -> Period.from(END).until(START));
  }

  @Test
  void every_form_is_read() {
    assertThat(Period.parse("2021-12-06/2024-12-06"))
        .isEqualTo(Either.right(Period.from(START).until(END)));
    assertThat(Period.parse("2021-12-06/..")).isEqualTo(Either.right(Period.from(START)));
    assertThat(Period.parse("../2024-12-06")).isEqualTo(Either.right(Period.before(END)));
    assertThat(Period.parse("../..")).isEqualTo(Either.right(Period.always()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021-12-06                       | period: `2021-12-06` is not a period
          2021-02-30/..                    | period: from: `2021-02-30` is not a date
          2021-12-06/2024-12-6             | period: until: `2024-12-6` is not a date
          2021-12-06/                      | period: until: `` is not a date
          /2024-12-06                      | period: from: `` is not a date
          2021-12-06/../..                 | period: until: `../..` is not a date
          2021-12-06 /..                   | period: from: `2021-12-06 ` is not a date
          .../..                           | period: from: `...` is not a date
          2024-12-06/2021-12-06            | period: `2024-12-06/2021-12-06` holds no day
          """)
  void a_refusal_says_which_part_is_wrong(String text, String start) {
    assertThat(Period.parse(text).mapLeft(Problem::message).getLeft()).startsWith(start + "; ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "2021/2022", "٢٠٢١-١٢-٠٦/.."})
  void nothing_else_is_read(String text) {
    assertThat(Period.parse(text).isLeft()).isTrue();
  }

  @Property(tries = 300)
  void a_printed_period_reads_back(@ForAll("periods") Period period) {
    assertThat(Period.parse(period.toString())).isEqualTo(Either.right(period));
  }

  @Property(tries = 300)
  void every_day_is_in_exactly_one_of_two_adjacent_periods(
      @ForAll("dates") LocalDate border, @ForAll("dates") LocalDate day) {
    assertThat(Period.before(border).contains(day)).isNotEqualTo(Period.from(border).contains(day));
  }

  @Property(tries = 300)
  void a_bounded_period_is_what_both_halves_share(
      @ForAll("dates") LocalDate from,
      @ForAll("dates") LocalDate until,
      @ForAll("dates") LocalDate day) {
    Assume.that(from.isBefore(until));

    assertThat(Period.from(from).until(until).contains(day))
        .isEqualTo(Period.from(from).contains(day) && Period.before(until).contains(day));
  }

  @Property(tries = 300)
  void reading_never_throws(@ForAll String text) {
    assertThat(Period.parse(text).isLeft()).isTrue();
    assertThat(Period.parse(text + "/" + text).isLeft()).isTrue();
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    Arbitrary<LocalDate> anyDay =
        Arbitraries.longs().between(-1_000_000, 4_000_000).map(LocalDate::ofEpochDay);
    return Arbitraries.oneOf(
        anyDay.withoutEdgeCases(),
        Arbitraries.of(START, START.plusDays(1), LocalDate.MIN, LocalDate.MAX));
  }

  @Provide
  Arbitrary<Period> periods() {
    Arbitrary<Period> bounded =
        dates()
            .filter(from -> !from.equals(LocalDate.MAX))
            .flatMap(
                from ->
                    dates()
                        .filter(until -> until.isAfter(from))
                        .map(until -> Period.from(from).until(until)));
    return Arbitraries.oneOf(
        bounded,
        dates().map(Period::from),
        dates().map(Period::before),
        Arbitraries.of(Period.always()));
  }
}
