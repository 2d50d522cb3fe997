package dev.proviso.testkit.law;

import static dev.proviso.testkit.law.Parcel.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.fact.Reading;
import dev.proviso.law.Period;
import dev.proviso.problem.Problem;
import dev.proviso.regime.Edition;
import dev.proviso.regime.Editions;
import dev.proviso.regime.TransitionalClause;
import dev.proviso.time.Dated;
import dev.proviso.time.OutOfRange;
import dev.proviso.time.Span;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TimelineLawsTest {

  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final LocalDate CUT = LocalDate.of(2021, 7, 1);
  private static final LocalDate END = LocalDate.of(2023, 1, 1);

  private static final Dated<Integer> LIMIT =
      Dated.of(
          "weight limit",
          Span.from(FIRST, 20).until(CUT).citing(RULES.article("1")),
          Span.from(CUT, 30).until(END).citing(RULES.article("2")));

  private static final Editions<String> EDITIONS =
      Editions.of(
              "parcel rules",
              Edition.of("old", "old rules").citing(RULES.article("1")),
              Edition.of("new", "new rules")
                  .effectiveFrom(CUT)
                  .announcedOn(FIRST)
                  .citing(RULES.article("2")))
          .with(
              TransitionalClause.of("sent earlier", CUT, "old")
                  .until(END)
                  .citing(RULES.article("3")));

  private static Seq<String> broken(TimelineUnderTest doctored) {
    return LawVerifier.of(
            doctored,
            doctored instanceof EditionsUnderTest<?> ? TimelineLaws.all() : TimelineLaws.ofValues())
        .report()
        .breaches()
        .map(breach -> breach.law().code())
        .distinct();
  }

  @Test
  void hold_for_a_dated_value() {
    TimelineVerifier.of(LIMIT).verify();
    TimelineVerifier.of(LIMIT.beforeFirst(OutOfRange.HOLD).afterLast(OutOfRange.HOLD)).verify();
    TimelineVerifier.of(
            Dated.of(
                "limit",
                Span.<Integer>unknown(Period.before(CUT), "lost").citing(RULES.article("1")),
                Span.from(CUT, 30).citing(RULES.article("2"))))
        .verify();
  }

  @Test
  void hold_for_editions() {
    TimelineVerifier.of(EDITIONS).verify();
  }

  @Test
  void are_broken_by_spans_that_overlap() {
    assertThat(
            broken(
                new DatedLimitUnderTest(LIMIT) {
                  @Override
                  Seq<Stretch> stretches() {
                    return super.stretches()
                        .map(
                            one ->
                                new Stretch(
                                    one.called(),
                                    one.from().map(day -> day.minusDays(1)),
                                    one.until(),
                                    one.value(),
                                    one.citations()));
                  }
                }))
        .contains("PV-T-01");
  }

  @Test
  void are_broken_by_editions_with_a_gap() {
    Editions<String> gap =
        Editions.of(
            "parcel rules",
            Edition.of("old", "old rules").repealedOn(FIRST).citing(RULES.article("1")),
            Edition.of("new", "new rules").effectiveFrom(CUT).citing(RULES.article("2")));

    assertThat(TimelineVerifier.of(gap).report().breaches().map(b -> b.law().code()).distinct())
        .containsExactly("PV-T-02");
  }

  @Test
  void are_broken_by_a_lookup_that_is_a_day_late() {
    TimelineUnderTest late =
        new DatedLimitUnderTest(LIMIT) {
          @Override
          Reading<?> answer(LocalDate day) {
            return super.answer(day.minusDays(1));
          }
        };

    assertThat(broken(late)).contains("PV-T-03", "PV-T-04", "PV-T-06");
    assertThat(
            LawVerifier.of(late, TimelineLaws.all().take(4))
                .only(TimelineLaws.FIRST_DAY_IS_NEW)
                .report()
                .explain())
        .contains("broken: PV-T-04 the first day of a span has its value")
        .contains("found: it answers `20`, not `30`")
        .contains("cited: Parcel Rules, Article 2")
        .contains("facts: days: 2021-07-01/2023-01-01; day: 2021-07-01")
        .contains(
            "again: TimelineVerifier.of(dated).only(TimelineLaws.named(\"PV-T-04\"))"
                + ".seed(0L).tries(1).verify();");
  }

  @Test
  void are_broken_by_a_lookup_that_is_a_day_early() {
    assertThat(
            broken(
                new DatedLimitUnderTest(LIMIT) {
                  @Override
                  Reading<?> answer(LocalDate day) {
                    return super.answer(day.plusDays(1));
                  }
                }))
        .contains("PV-T-05");
  }

  @Test
  void are_broken_by_an_answer_that_changes_between_two_changes() {
    assertThat(
            broken(
                new DatedLimitUnderTest(LIMIT) {
                  @Override
                  Reading<?> answer(LocalDate day) {
                    return day.isEqual(CUT.plusDays(1)) ? Reading.known(99) : super.answer(day);
                  }
                }))
        .contains("PV-T-06");
  }

  @Test
  void are_broken_by_a_value_that_is_extended_without_a_remark() {
    assertThat(
            broken(
                new DatedLimitUnderTest(LIMIT) {
                  @Override
                  Reading<?> answer(LocalDate day) {
                    return day.isBefore(END) ? super.answer(day) : Reading.known(30);
                  }
                }))
        .contains("PV-T-07");
  }

  @Test
  void are_broken_by_spans_that_are_written_nowhere_or_change_nothing() {
    Dated<Integer> careless =
        Dated.of("limit", Span.from(FIRST, 20).until(CUT), Span.from(CUT, 20).until(END));

    assertThat(broken(new DatedLimitUnderTest(careless))).containsExactly("PV-T-08", "PV-T-09");
    TimelineVerifier.of(careless)
        .except(TimelineLaws.EVERY_SPAN_IS_CITED, "house rules")
        .except(TimelineLaws.EVERY_CHANGE_CHANGES, "2021-07-01/2023-01-01", "it was voted again")
        .verify();
  }

  @Test
  void are_broken_by_editions_that_are_known_too_early() {
    assertThat(
            broken(
                new EditionsUnderTest<>(EDITIONS) {
                  @Override
                  Option<Edition<String>> known(LocalDate on, LocalDate day) {
                    return super.known(on.plusDays(1), day);
                  }
                }))
        .containsExactly("PV-T-10");
  }

  @Test
  void are_broken_by_a_transition_that_is_passed_over_or_never_ends() {
    assertThat(
            broken(
                new EditionsUnderTest<>(EDITIONS) {
                  @Override
                  Either<Problem, Edition<String>> judging(LocalDate day, LocalDate made) {
                    return editions().asOf(day);
                  }
                }))
        .containsExactly("PV-T-11");
    assertThat(
            broken(
                new EditionsUnderTest<>(EDITIONS) {
                  @Override
                  Either<Problem, Edition<String>> judging(LocalDate day, LocalDate made) {
                    return super.judging(made, made);
                  }
                }))
        .containsExactly("PV-T-11");
  }

  @Test
  void give_every_number_a_day() {
    TimelineUnderTest limit = new DatedLimitUnderTest(LIMIT);

    assertThat(Array.of(0L, 1L, 2L).map(limit::day))
        .containsExactly(FIRST, FIRST.minusDays(1), FIRST.plusDays(1));
    assertThat(limit.day(-1)).isAfterOrEqualTo(FIRST.minusYears(30));
    assertThat(limit.day(Long.MIN_VALUE)).isEqualTo(FIRST);
  }
}
