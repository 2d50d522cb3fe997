package dev.proviso.examples.cyberexport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.domain.Country;
import dev.proviso.domain.Eligibility;
import dev.proviso.rule.Outcome;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StatesTest {

  private static final Country MEXICO = Country.of("MX");

  @Test
  void thirty_seven_states_are_eligible() {
    assertThat(States.reported().eligible()).hasSize(37);
    assertThat(States.reported().banned()).isEmpty();
  }

  @Test
  void a_state_that_is_not_listed_is_decided_case_by_case_and_not_banned() {
    assertThat(States.reported().eligibility(MEXICO)).isEqualTo(Eligibility.CASE_BY_CASE);
    assertThat(States.reported().eligibility(Country.of("NO"))).isEqualTo(Eligibility.ELIGIBLE);
  }

  @Test
  void a_ban_outweighs_the_list_and_an_individual_license() {
    States states = States.reported().banning(MEXICO, Country.of("NO"));
    assertThat(states.eligibility(MEXICO)).isEqualTo(Eligibility.BANNED);
    assertThat(states.eligibility(Country.of("NO"))).isEqualTo(Eligibility.BANNED);
    var licensed = Uses.ordinary().toBuilder().state(MEXICO).individualLicense(true).build();
    assertThat(CyberEndUse.policy().decide(licensed).outcome()).isEqualTo(Outcome.PERMITTED);
    assertThat(CyberEndUse.policy(Interpretation.standard(), states).decide(licensed).outcome())
        .isEqualTo(Outcome.FORBIDDEN);
  }
}
