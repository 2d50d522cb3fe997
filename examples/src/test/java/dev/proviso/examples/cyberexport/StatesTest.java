package dev.proviso.examples.cyberexport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.domain.Country;
import dev.proviso.domain.Eligibility;
import dev.proviso.fact.Reading;
import dev.proviso.rule.Outcome;
import dev.proviso.time.OutOfRange;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StatesTest {

  private static final Country MEXICO = Country.of("MX");

  private static final Country NORWAY = Country.of("NO");
  private static final Country BRAZIL = Country.of("BR");
  private static final LocalDate BEFORE = LocalDate.of(2021, 10, 31);
  private static final LocalDate DURING = LocalDate.of(2021, 11, 10);
  private static final LocalDate AFTER = LocalDate.of(2021, 11, 25);
  private static final LocalDate LAST_REPORT = LocalDate.of(2022, 4, 28);
  private static final LocalDate LATER = LocalDate.of(2023, 1, 1);

  private static Reading.Status status(Country state, LocalDate date) {
    return States.reported().eligibility(state, date).status();
  }

  private static Option<Eligibility> eligibility(Country state, LocalDate date) {
    return States.reported().eligibility(state, date).value();
  }

  @Test
  void thirty_seven_states_are_eligible_once_the_list_was_cut() {
    assertThat(Country.all().filter(s -> eligibility(s, AFTER).contains(Eligibility.ELIGIBLE)))
        .hasSize(37);
    assertThat(States.reported().banned()).isEmpty();
  }

  @Test
  void a_state_that_is_not_listed_is_decided_case_by_case_and_not_banned() {
    assertThat(eligibility(MEXICO, AFTER)).contains(Eligibility.CASE_BY_CASE);
    assertThat(eligibility(NORWAY, AFTER)).contains(Eligibility.ELIGIBLE);
  }

  @Test
  void before_the_cut_only_those_that_stayed_and_nine_others_are_known() {
    assertThat(eligibility(MEXICO, BEFORE)).contains(Eligibility.ELIGIBLE);
    assertThat(eligibility(NORWAY, BEFORE)).contains(Eligibility.ELIGIBLE);
    assertThat(status(BRAZIL, BEFORE)).isEqualTo(Reading.Status.UNKNOWN);
    assertThat(Country.all().filter(s -> eligibility(s, BEFORE).isDefined())).hasSize(46);
  }

  @Test
  void in_november_2021_it_is_not_known_which_list_held() {
    assertThat(status(MEXICO, DURING)).isEqualTo(Reading.Status.UNKNOWN);
    assertThat(eligibility(NORWAY, DURING)).contains(Eligibility.ELIGIBLE);
  }

  @Test
  void of_the_thirty_eight_of_april_2022_one_is_unknown() {
    assertThat(eligibility(NORWAY, LAST_REPORT)).contains(Eligibility.ELIGIBLE);
    assertThat(eligibility(MEXICO, LAST_REPORT)).isEmpty();
  }

  @Test
  void after_the_last_report_the_list_is_refused_or_held_with_a_remark() {
    assertThat(status(NORWAY, LATER)).isEqualTo(Reading.Status.UNKNOWN);
    Reading<Eligibility> held =
        States.reported().afterLastReport(OutOfRange.HOLD).eligibility(NORWAY, LATER);
    assertThat(held.value()).contains(Eligibility.ELIGIBLE);
    assertThat(held.remarks()).hasSize(1);
  }

  @Test
  void a_ban_outweighs_the_list_and_an_individual_license() {
    States states = States.reported().banning(MEXICO, NORWAY);
    assertThat(states.eligibility(MEXICO, AFTER).value()).contains(Eligibility.BANNED);
    assertThat(states.eligibility(NORWAY, AFTER).value()).contains(Eligibility.BANNED);
    var licensed = Uses.ordinary().toBuilder().state(MEXICO).individualLicense(true).build();
    assertThat(CyberEndUse.policy().decide(licensed).outcome()).isEqualTo(Outcome.PERMITTED);
    assertThat(CyberEndUse.policy(Interpretation.standard(), states).decide(licensed).outcome())
        .isEqualTo(Outcome.FORBIDDEN);
  }
}
