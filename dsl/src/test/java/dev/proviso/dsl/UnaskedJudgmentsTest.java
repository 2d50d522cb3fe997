package dev.proviso.dsl;

import static dev.proviso.dsl.Policies.allMustPermit;
import static dev.proviso.dsl.Policies.allOf;
import static dev.proviso.dsl.Policies.flag;
import static dev.proviso.dsl.Policies.forbid;
import static dev.proviso.dsl.Policies.judgment;
import static dev.proviso.dsl.Policies.part;
import static dev.proviso.dsl.Policies.permit;
import static dev.proviso.dsl.Policies.policy;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.rule.Outcome.FORBIDDEN;
import static dev.proviso.rule.Outcome.PERMITTED;
import static dev.proviso.rule.Outcome.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.Judgment;
import dev.proviso.decision.Decision;
import dev.proviso.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Judgments that are given and that nothing asks for. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UnaskedJudgmentsTest {

  private static final BooleanFact<Boolean> URGENT = flag("urgency").known(urgent -> urgent);

  private static final Policy<Boolean> FIT =
      policy("fit")
          .rules(
              permit("fit")
                  .when(allOf(URGENT.isTrue(), judgment("proportionate", "is it proportionate?"))))
          .combining(FORBID_OVERRIDES)
          .otherwise(FORBIDDEN);

  private static final Policy<Boolean> NECESSARY =
      policy("necessary")
          .rules(
              permit("needed").when(judgment("needed", "is it needed?")),
              forbid("idle").when(URGENT.isFalse()))
          .combining(FORBID_OVERRIDES)
          .otherwise(FORBIDDEN);

  private static Judgment yes(String id) {
    return Judgment.yes(id).by("board", LocalDate.of(2024, 3, 1)).because("files");
  }

  @Test
  void a_slip_in_an_id_is_named_beside_the_id_that_was_asked() {
    Decision<Boolean> decision = FIT.decide(true, yes("proportional"));

    assertThat(decision.outcome()).isEqualTo(UNDETERMINED);
    assertThat(decision.unaskedJudgments()).containsExactly("proportional");
    assertThat(decision.explain())
        .contains(
            """
            What is to be noted:
            - the judgment “proportional” was given, but this policy does not ask for it; it asks \
            for “proportionate”
            """);
  }

  @Test
  void a_judgment_that_some_condition_asks_for_is_no_slip_where_nothing_depends_on_it() {
    Decision<Boolean> decision = FIT.decide(false, yes("proportionate"));

    assertThat(decision.outcome()).isEqualTo(FORBIDDEN);
    assertThat(decision.unaskedJudgments()).isEmpty();
    assertThat(decision.explain()).doesNotContain("What is to be noted");
  }

  @Test
  void a_policy_that_asks_for_no_judgment_says_so() {
    Policy<Boolean> plain =
        policy("plain")
            .rules(permit("urgent").when(URGENT.isTrue()))
            .combining(FORBID_OVERRIDES)
            .otherwise(FORBIDDEN);

    assertThat(plain.decide(true, yes("needed")).outcome()).isEqualTo(PERMITTED);
    assertThat(plain.decide(true, yes("needed")).explain())
        .contains("- the judgment “needed” was given, but this policy asks for no judgment\n");
  }

  @Test
  void one_set_of_judgments_may_be_given_to_several_policies() {
    List<Judgment> judgments = List.of(yes("proportionate"), yes("needed"));

    assertThat(FIT.decide(true, judgments).outcome()).isEqualTo(PERMITTED);
    assertThat(FIT.decide(true, judgments).unaskedJudgments()).containsExactly("needed");
    assertThat(NECESSARY.decide(true, judgments).unaskedJudgments())
        .containsExactly("proportionate");
    Decision<Boolean> both = allMustPermit("both", FIT, NECESSARY).decide(true, judgments);
    assertThat(both.outcome()).isEqualTo(PERMITTED);
    assertThat(both.unaskedJudgments()).isEmpty();
  }

  @Test
  void a_judgment_about_a_part_is_asked() {
    Policy<Boolean> within =
        Policy.within(part("the matter").known((Boolean whole) -> whole).fact(), FIT);

    assertThat(within.decide(true, yes("proportionate")).unaskedJudgments()).isEmpty();
    assertThat(within.decide(true, yes("needed")).unaskedJudgments()).containsExactly("needed");
  }

  @Test
  void what_is_not_asked_is_no_part_of_how_the_policy_turned_out() {
    assertThat(FIT.decide(true, yes("proportionate"), yes("needed")).trace())
        .isEqualTo(FIT.decide(true, yes("proportionate")).trace());
  }
}
