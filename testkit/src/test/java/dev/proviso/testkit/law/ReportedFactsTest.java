package dev.proviso.testkit.law;

import static dev.proviso.dsl.Policies.forbid;
import static dev.proviso.dsl.Policies.permit;
import static dev.proviso.dsl.Policies.policy;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.rule.Outcome.FORBIDDEN;
import static dev.proviso.testkit.law.Parcel.WEIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.Assignment;
import dev.proviso.analysis.Assignments;
import dev.proviso.analysis.FactValue;
import dev.proviso.condition.Condition;
import dev.proviso.fact.Grade;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportedFactsTest {

  private static final Condition<Parcel> VERIFIED = WEIGHT.evidenced(Grade.VERIFIED).atMost(30);

  private static Assignment drawn(Condition<Parcel> forbidden) {
    return Assignments.of(
            policy("parcels")
                .rules(permit("light").when(VERIFIED), forbid("heavy").when(forbidden))
                .combining(FORBID_OVERRIDES)
                .otherwise(FORBIDDEN))
        .draw(new Random(7), 0);
  }

  @Test
  void a_grade_is_stated_of_the_fact_that_has_it() {
    Assignment made = drawn(WEIGHT.moreThan(500));
    FactValue grade = FactValue.of("weight in kilograms", "verified");

    assertThat(ReportedFacts.of(made))
        .hasSize(2)
        .allMatch(fact -> fact.question().equals("weight in kilograms"))
        .contains(grade);
    assertThat(ReportedFacts.of(made.without("weight in kilograms, verified")))
        .hasSize(1)
        .doesNotContain(grade);
  }

  @Test
  void a_fact_in_its_only_grade_is_reported_with_it_or_not_at_all() {
    Assignment made = drawn(WEIGHT.evidenced(Grade.VERIFIED).moreThan(500));

    assertThat(ReportedFacts.of(made).map(FactValue::question))
        .containsExactly("weight in kilograms, verified");
    assertThat(ReportedFacts.of(made.without("weight in kilograms, verified")))
        .containsExactly(FactValue.of("weight in kilograms", "not verified"));
  }
}
