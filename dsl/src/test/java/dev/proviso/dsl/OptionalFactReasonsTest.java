package dev.proviso.dsl;

import static dev.proviso.dsl.Policies.allOf;
import static dev.proviso.dsl.Policies.evaluate;
import static dev.proviso.dsl.Policies.not;
import static dev.proviso.dsl.Policies.permit;
import static dev.proviso.dsl.Policies.policy;
import static dev.proviso.dsl.Policies.quantity;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.rule.Outcome.FORBIDDEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.Condition;
import dev.proviso.decision.Decision;
import dev.proviso.fact.Grade;
import dev.proviso.fact.Reading;
import dev.proviso.text.Detail;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What explanations and failures say of a value that may be absent: each thing once. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OptionalFactReasonsTest {

  private static final OptionalOrderedFact<Reading<Integer>, Integer> FLOORS =
      quantity("floors").from((Reading<Integer> read) -> read).mayBeAbsent();
  private static final OptionalOrderedFact<Reading<Integer>, Integer> ON_FILE =
      FLOORS.evidenced(Grade.DOCUMENTED);

  private static Decision<Reading<Integer>> decide(
      Condition<Reading<Integer>> condition, Reading<Integer> read) {
    return policy("houses")
        .rules(permit("fit").when(condition))
        .combining(FORBID_OVERRIDES)
        .otherwise(FORBIDDEN)
        .decide(read);
  }

  private static String reasons(Condition<Reading<Integer>> condition, Reading<Integer> read) {
    String text = decide(condition, read).explain();
    return text.substring(text.indexOf("because\n") + "because\n".length()).strip();
  }

  @Test
  void two_limits_are_explained_like_one() {
    Condition<Reading<Integer>> between = FLOORS.between(2, 5);

    assertThat(reasons(between, Reading.known(3)))
        .isEqualTo(
            """
            - floors is at least 2 (floors: 3)
                  - floors is at most 5 (floors: 3)\
            """);
    assertThat(reasons(between, Reading.known(9))).isEqualTo("- floors is more than 5 (floors: 9)");
    assertThat(reasons(between, Reading.unknown()))
        .startsWith(
            """
            - it is not established whether floors is at least 2 (floors: not known)
                  - it is not established whether floors is at most 5 (floors: not known)

            """)
        .doesNotContain("present", "presence");
    assertThat(reasons(between, Reading.absent())).isEqualTo("- floors is absent");
    assertThat(reasons(not(between), Reading.absent())).isEqualTo("- floors is absent");
    assertThat(decide(between, Reading.absent()).explain(Detail.FULL))
        .contains("- floors is absent\n")
        .doesNotContain("at least", "at most");
  }

  @Test
  void a_presence_that_an_author_asks_for_beside_others_is_still_a_reason() {
    assertThat(reasons(FLOORS.isPresent(), Reading.known(3))).isEqualTo("- floors is present");
    assertThat(reasons(allOf(FLOORS.isPresent(), not(FLOORS.atMost(5))), Reading.known(9)))
        .contains("- floors is present\n", "- floors is more than 5 (floors: 9)");
  }

  @Test
  void an_absence_that_is_not_known_well_enough_is_not_said_to_be_a_value() {
    assertThat(reasons(ON_FILE.atMost(5), Reading.absent()))
        .contains(
            "(floors, documented: not known – it is known that there is none, but without a grade;"
                + " it must be documented)")
        .doesNotContain("it is known, but");
    assertThat(reasons(ON_FILE.atMost(5), Reading.<Integer>absent().graded(Grade.DECLARED)))
        .contains("it is known that there is none, but only declared; it must be documented");
    assertThat(reasons(ON_FILE.atMost(5), Reading.known(3)))
        .contains("it is known, but without a grade; it must be documented");
  }

  @Test
  void a_value_that_could_not_be_read_is_one_failure() {
    for (Condition<Reading<Integer>> condition :
        List.of(FLOORS.atMost(5), FLOORS.between(2, 5), not(FLOORS.is(3)))) {
      Decision<Reading<Integer>> decision = decide(condition, Reading.failed("no connection"));

      assertThat(decision.failures().map(answer -> answer.question().toString()))
          .containsExactly("floors");
      assertThat(decision.explain())
          .contains("What could not be read:\n- floors: no connection\n")
          .doesNotContain("presence of");
      assertThat(evaluate(condition, Reading.failed("no connection")).failures()).hasSize(1);
    }
  }

  @Test
  void a_value_about_which_sources_disagree_is_one_conflict() {
    Decision<Reading<Integer>> decision =
        decide(FLOORS.atMost(5), Reading.conflicting("two say two things"));

    assertThat(decision.conflicts().map(answer -> answer.question().toString()))
        .containsExactly("floors");
    assertThat(decision.explain())
        .contains("What sources disagree about:\n- floors: two say two things\n")
        .doesNotContain("presence of");
  }

  @Test
  void a_presence_that_alone_is_asked_is_a_failure_of_its_own() {
    assertThat(
            decide(FLOORS.isPresent(), Reading.failed("no connection"))
                .failures()
                .map(answer -> answer.question().toString()))
        .containsExactly("presence of floors");
  }
}
