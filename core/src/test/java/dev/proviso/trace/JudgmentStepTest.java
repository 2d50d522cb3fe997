package dev.proviso.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.Judgment;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.decision.Decision;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What people say about a case, and what is recorded of it. */
class JudgmentStepTest {

  private static final Policy<String> POLICY =
      Policy.of(
          "reviewed",
          Array.of(
              Rule.of(
                  Effect.PERMIT,
                  "fit",
                  JudgmentQuestion.<String>of("fitness", "Is it fit for use?"))),
          CombiningAlgorithm.FORBID_OVERRIDES,
          Outcome.FORBIDDEN);

  private static final Judgment YES = judgment("fitness", true, "the inspector");
  private static final Judgment NO = judgment("fitness", false, "the director");

  private static Judgment judgment(String id, boolean holds, String who) {
    return Judgment.of(id, holds).by(who, LocalDate.of(2021, 12, 6)).because("looked into");
  }

  private static Decision<String> decide(Judgment... judgments) {
    return POLICY.decide("a crate", Array.of(judgments));
  }

  private static Seq<Judgment> recorded(Decision<String> decision) {
    return decision.trace().rules().flatMap(rule -> rule.condition().judgments());
  }

  @Test
  void a_judgment_settles_its_question_and_is_recorded() {
    assertThat(decide(YES).outcome()).isEqualTo(Outcome.PERMITTED);
    assertThat(recorded(decide(YES))).containsExactly(YES);
    assertThat(decide(NO).outcome()).isEqualTo(Outcome.FORBIDDEN);
    assertThat(recorded(decide(NO))).containsExactly(NO);
  }

  @Test
  void without_a_judgment_the_question_is_open() {
    assertThat(decide().outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(decide().missing().map(Question::toString)).containsExactly("fitness");
    assertThat(recorded(decide())).isEmpty();
  }

  @Test
  void a_judgment_about_another_question_says_nothing() {
    assertThat(decide(judgment("looks", true, "the inspector")).outcome())
        .isEqualTo(Outcome.UNDETERMINED);
  }

  @Test
  void two_equal_conclusions_are_as_good_as_one_and_are_both_recorded() {
    Judgment also = judgment("fitness", true, "the director");

    assertThat(decide(YES, also).outcome()).isEqualTo(Outcome.PERMITTED);
    assertThat(recorded(decide(YES, also))).containsExactly(YES, also);
    assertThat(decide(YES, also).explain())
        .contains(
            "is answered yes (the inspector, 2021-12-06: looked into; the director, 2021-12-06:"
                + " looked into)\n");
  }

  @Test
  void judgments_that_disagree_are_a_failure_that_names_who_said_what() {
    Decision<String> decision = decide(YES, NO);

    assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(decision.failures().flatMap(answer -> answer.reading().reason()))
        .containsExactly(
            "judgments disagree: the inspector yes, the director no; give only the one that is to"
                + " count");
    assertThat(decision.missing()).isEmpty();
    assertThat(recorded(decision)).isEmpty();
    assertThat(decision.explain())
        .contains("- those who were asked disagree: Is it fit for use?\n")
        .doesNotContain("for a person to answer");
  }
}
