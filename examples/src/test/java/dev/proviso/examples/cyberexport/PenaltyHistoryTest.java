package dev.proviso.examples.cyberexport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.domain.Country;
import dev.proviso.domain.PrisonTerm;
import dev.proviso.domain.TermRange;
import dev.proviso.fact.Reading;
import dev.proviso.time.OutOfRange;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PenaltyHistoryTest {

  private static final PenaltyHistory REPORTED = PenaltyHistory.reported();

  private static Option<PrisonTerm> maximum(Reading<TermRange> reading) {
    return reading.value().flatMap(TermRange::maximum);
  }

  @ParameterizedTest(name = "{0} {1} on {3}: {4} years")
  @CsvSource({
    "US, 18 USC 2339B(a)(1), base, 2015-06-01, 15",
    "US, 18 USC 2339B(a)(1), base, 2015-06-02, 20",
    "GB, Terrorism Act 2006 s.1, on indictment, 2018-12-31, 7",
    "GB, Terrorism Act 2006 s.1, on indictment, 2019-04-30, 15",
    "NL, Sr 140a, participation, 2025-03-05, 15",
    "DE, StGB §263(1), base, 2022-03-31, 5"
  })
  void a_penalty_is_that_of_the_day(
      String state, String provision, String variant, LocalDate day, int years) {
    assertThat(maximum(REPORTED.asOf(Country.of(state), provision, variant, day)))
        .contains(PrisonTerm.ofYears(years));
  }

  @ParameterizedTest(name = "{0} {1} on {3}: {4}")
  @CsvSource({
    "GB, Terrorism Act 2006 s.1, on indictment, 2019-02-01, the day was not seen",
    "NL, Sr 140a, participation, 2026-01-01, on a day that was not seen",
    "DE, StGB §263(1), base, 2022-04-01, not for 2022-04-01",
    "DE, StGB §263(1), base, 2021-01-01, not for 2021-01-01",
    "DE, StGB §1, base, 2022-03-01, no dated copy",
    "NL, Sr 140a (leaders), base, 2022-03-01, no dated copy"
  })
  void what_was_not_seen_is_unknown_and_says_why(
      String state, String provision, String variant, LocalDate day, String reason) {
    Reading<TermRange> reading = REPORTED.asOf(Country.of(state), provision, variant, day);
    assertThat(reading.isKnown()).isFalse();
    assertThat(reading.reason().get()).contains(reason);
  }

  @Test
  void a_statute_last_seen_may_be_held_with_a_remark() {
    Reading<TermRange> held =
        REPORTED
            .afterLast(OutOfRange.HOLD)
            .asOf(Country.of("DE"), "StGB §263(1)", "base", LocalDate.of(2024, 1, 1));
    assertThat(maximum(held)).contains(PrisonTerm.ofYears(5));
    assertThat(held.remarks()).hasSize(1);
  }
}
