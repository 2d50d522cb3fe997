package dev.proviso.examples.cyberexport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.Condition;
import dev.proviso.condition.Truth;
import dev.proviso.domain.Offense;
import dev.proviso.examples.cyberexport.Interpretation.TermTest;
import dev.proviso.policy.Evaluator;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PenaltiesTest {

  private static final Seq<Offense> REPORTED =
      Penalties.reported().map(o -> o.toBuilder().onlyExpression(false).build());

  @Test
  void ninety_four_variants_of_fourteen_states_are_known() {
    assertThat(REPORTED).hasSize(94);
    assertThat(REPORTED.map(Offense::jurisdiction).distinct()).hasSize(14);
  }

  @Test
  void read_on_the_maximum_sixty_six_are_serious_crimes() {
    assertThat(serious(Interpretation.standard())).hasSize(66);
  }

  @Test
  void read_on_the_minimum_five_are() {
    assertThat(serious(Interpretation.standard().with(TermTest.MINIMUM))).hasSize(5);
  }

  @Test
  void seven_that_pass_the_numbers_are_speech_and_only_the_carve_out_stops_them() {
    Seq<Offense> speech =
        serious(Interpretation.standard())
            .filter(offense -> offense.involvesExpression().contains(true));
    assertThat(speech).hasSize(7);
    Condition<Offense> seriousCrime = new Definitions(Interpretation.standard()).seriousCrime();
    assertThat(speech.map(o -> o.toBuilder().onlyExpression(true).build()))
        .allMatch(offense -> truth(seriousCrime, offense) == Truth.FALSE);
  }

  private static Seq<Offense> serious(Interpretation interpretation) {
    Condition<Offense> seriousCrime = new Definitions(interpretation).seriousCrime();
    return REPORTED.filter(offense -> truth(seriousCrime, offense) == Truth.TRUE);
  }

  private static Truth truth(Condition<Offense> condition, Offense offense) {
    return Evaluator.of(offense, Array.empty()).condition(condition).truth();
  }
}
