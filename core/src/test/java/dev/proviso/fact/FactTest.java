package dev.proviso.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FactTest {

  private static final Fact<Grade, Boolean> APPROVAL =
      Fact.of("approval", grade -> Reading.known(true).graded(grade));

  @Test
  void a_demanding_fact_has_a_name_of_its_own_and_the_same_words() {
    Fact<Grade, Boolean> worded = APPROVAL.worded("it is approved", "it is not approved");

    assertThat(APPROVAL.demanding(Grade.DOCUMENTED).name()).isEqualTo("approval, documented");
    assertThat(worded.demanding(Grade.DOCUMENTED).phrase()).isEqualTo(worded.phrase());
  }

  @Test
  void a_demanding_fact_is_known_only_well_enough() {
    Fact<Grade, Boolean> documented = APPROVAL.demanding(Grade.DOCUMENTED);

    assertThat(documented.read(Grade.DECLARED).isKnown()).isFalse();
    assertThat(documented.read(Grade.DECLARED).reason().get()).contains("only declared");
    assertThat(documented.read(Grade.DOCUMENTED).value()).contains(true);
    assertThat(documented.read(Grade.VERIFIED).value()).contains(true);
  }

  @Test
  void one_demand_made_twice_is_one_fact_and_two_demands_are_two() {
    Fact<Grade, Boolean> documented = APPROVAL.demanding(Grade.DOCUMENTED);
    Fact<Grade, Boolean> again = APPROVAL.demanding(Grade.DOCUMENTED);

    assertThat(documented).isEqualTo(again).isNotEqualTo(APPROVAL.demanding(Grade.VERIFIED));
    assertThat(documented.reading()).isEqualTo(again.reading()).hasSameHashCodeAs(again.reading());
    assertThat(documented.reading()).isNotEqualTo(APPROVAL.demanding(Grade.VERIFIED).reading());
    assertThat(documented.reading())
        .isNotEqualTo(
            Fact.<Grade, Boolean>of("approval", grade -> Reading.known(false))
                .demanding(Grade.DOCUMENTED)
                .reading());
  }

  @Test
  void a_demanding_fact_that_throws_is_a_failed_reading() {
    Fact<Grade, Boolean> broken =
        Fact.of(
            "broken",
            grade -> {
              throw new IllegalStateException("on purpose");
            });

    assertThat(broken.demanding(Grade.VERIFIED).read(Grade.VERIFIED).isFailed()).isTrue();
  }

  @Test
  void the_name_of_the_date_of_a_decision_is_reserved() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fact.of("as-of date", grade -> Reading.unknown()))
        .withMessageContaining("`as-of date`")
        .withMessageContaining("Fact.asOf");
    assertThat(Fact.of("date", grade -> Reading.unknown()).isAsOf()).isFalse();
  }

  @Test
  void the_date_of_a_decision_is_one_fact_whatever_the_subject() {
    Fact<Grade, ?> one = Fact.asOf();
    Fact<String, ?> other = Fact.asOf();

    assertThat(one.isAsOf()).isTrue();
    assertThat(one.name()).isEqualTo(other.name());
    assertThat(one.reading() == other.reading()).isTrue();
    assertThat(one.read(Grade.DECLARED)).isEqualTo(Reading.unknown("no date was given"));
  }
}
