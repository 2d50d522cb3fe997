package dev.proviso.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.Operator;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Phrase;
import dev.proviso.fact.Reading;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PolicyTest {

  private static final Condition<Sample> IS_A = Comparison.is(Sample.A, true);
  private static final Condition<Sample> IS_B = Comparison.is(Sample.B, true);

  private static Policy<Sample> policy(Outcome otherwise, List<Rule<Sample>> rules) {
    return Policy.of("p", rules, CombiningAlgorithm.FORBID_OVERRIDES, otherwise);
  }

  private static Rule<Sample> permit(String id, Condition<Sample> condition) {
    return Rule.of(Effect.PERMIT, id, condition);
  }

  @Nested
  class A_policy {

    @Test
    void needs_rules() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> policy(Outcome.FORBIDDEN, List.of()))
          .withMessageContaining("`p`")
          .withMessageContaining("no rules");
    }

    @Test
    void reports_all_that_is_wrong_with_it_at_once() {
      Fact<Sample, Boolean> impostor = Fact.of("a", s -> Reading.known(false));
      Condition<Sample> two =
          AllOf.of(Definition.of("same name", IS_A), Definition.of("same name", IS_B));

      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  policy(
                      Outcome.UNDETERMINED,
                      List.of(
                          permit("twice", IS_A),
                          permit("twice", Comparison.is(impostor, true)),
                          permit("other", two))))
          .withMessageContaining("`twice`")
          .withMessageContaining("`UNDETERMINED`")
          .withMessageContaining("facts are called `a`")
          .withMessageContaining("definitions are called `same name`");
    }

    @Test
    void distinguishes_two_opaque_conditions_and_two_judgments_of_one_name() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  policy(
                      Outcome.FORBIDDEN,
                      List.of(
                          permit(
                              "r",
                              AllOf.of(
                                  OpaqueCondition.of("o", s -> true, Array.empty()),
                                  OpaqueCondition.of("o", s -> false, Array.empty()),
                                  JudgmentQuestion.of("j", "is it so"),
                                  JudgmentQuestion.of("j", "is it otherwise"))))))
          .withMessageContaining("opaque conditions are called `o`")
          .withMessageContaining("judgments are called `j`");
    }

    @Test
    void looks_for_clashing_names_in_exceptions_too() {
      Fact<Sample, Boolean> impostor = Fact.of("a", s -> Reading.known(false));

      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  policy(
                      Outcome.FORBIDDEN,
                      List.of(permit("r", IS_A).unless("e", Comparison.is(impostor, true)))))
          .withMessageContaining("facts are called `a`");
    }

    @Test
    void may_use_one_definition_often() {
      Definition<Sample> shared = Definition.of("shared", IS_A);

      assertThat(
              policy(
                      Outcome.FORBIDDEN,
                      List.of(permit("r", AllOf.of(shared, shared)), permit("s", shared)))
                  .allRules())
          .hasSize(2);
    }

    @Test
    void is_equal_to_another_of_the_same_structure() {
      assertThat(policy(Outcome.FORBIDDEN, List.of(permit("r", AllOf.of(IS_A, IS_B)))))
          .isEqualTo(policy(Outcome.FORBIDDEN, List.of(permit("r", AllOf.of(IS_A, IS_B)))))
          .isNotEqualTo(policy(Outcome.FORBIDDEN, List.of(permit("r", AllOf.of(IS_B, IS_A)))))
          .isNotEqualTo(policy(Outcome.PERMITTED, List.of(permit("r", AllOf.of(IS_A, IS_B)))));
    }
  }

  @Nested
  class A_joint_policy {

    private final Policy<Sample> one =
        Policy.of(
            "one",
            List.of(permit("r", IS_A)),
            CombiningAlgorithm.FORBID_OVERRIDES,
            Outcome.NOT_APPLICABLE);

    @Test
    void is_made_of_two_policies_or_more_with_ids_of_their_own() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Policy.allMustPermit("joint", List.of(one)))
          .withMessageContaining("two or more");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Policy.allMustPermit("joint", List.of(one, one)))
          .withMessageContaining("`one`");
    }

    @Test
    void permits_only_if_every_member_permits() {
      Policy<Sample> two =
          Policy.of(
              "two",
              List.of(permit("s", IS_B)),
              CombiningAlgorithm.FORBID_OVERRIDES,
              Outcome.FORBIDDEN);
      Policy<Sample> joint = Policy.allMustPermit("joint", List.of(one, two));
      Sample unknown = new Sample(io.vavr.collection.HashMap.empty());

      assertThat(outcome(joint, true, true)).isEqualTo(Outcome.PERMITTED);
      assertThat(outcome(joint, true, false)).isEqualTo(Outcome.FORBIDDEN);
      assertThat(outcome(joint, false, true)).isEqualTo(Outcome.NOT_APPLICABLE);
      assertThat(outcome(joint, false, false)).isEqualTo(Outcome.FORBIDDEN);
      assertThat(joint.decide(unknown).outcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    private static Outcome outcome(Policy<Sample> policy, boolean a, boolean b) {
      return policy
          .decide(
              new Sample(io.vavr.collection.HashMap.empty())
                  .with("a", Reading.known(a))
                  .with("b", Reading.known(b)))
          .outcome();
    }
  }

  @Nested
  class A_condition {

    @Test
    void joins_two_operands_or_more() {
      assertThatIllegalArgumentException().isThrownBy(() -> AllOf.of(Array.of(IS_A)));
      assertThatIllegalArgumentException().isThrownBy(() -> AnyOf.of(Array.of(IS_A)));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> AllOf.of(Array.<Condition<Sample>>empty()))
          .withMessageContaining("two or more");
    }

    @Test
    void compares_with_something() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Comparison.isOneOf(Sample.COLOR, Array.empty()))
          .withMessageContaining("`color`");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Comparison.ofSet(Sample.TAGS, Operator.CONTAINS_ANY_OF, Array.empty()));
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> Comparison.ofSet(Sample.TAGS, Operator.IS_EMPTY, Array.of(Sample.Tag.LEFT)));
    }

    @Test
    void uses_operators_where_they_make_sense() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Comparison.threshold(Sample.X, Operator.IS, 3));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> FactComparison.of(Sample.X, Operator.CONTAINS_ONLY, Sample.Y));
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> Comparison.ofSet(Sample.TAGS, Operator.AT_LEAST, Array.of(Sample.Tag.LEFT)));
    }
  }

  @Nested
  class A_name {

    @Test
    void survives_printing() {
      for (String name : List.of("", " ", " padded", "two\nlines", "bell\u0007", "a\u2028b")) {
        assertThatIllegalArgumentException().isThrownBy(() -> permit(name, IS_A));
        assertThatIllegalArgumentException()
            .isThrownBy(() -> Fact.of(name, s -> Reading.unknown()));
        assertThatIllegalArgumentException().isThrownBy(() -> Definition.of(name, IS_A));
        assertThatIllegalArgumentException().isThrownBy(() -> Phrase.of(name, "else"));
      }
    }

    @Test
    void of_a_fact_is_not_denied_in_the_words_that_state_it() {
      assertThatIllegalArgumentException().isThrownBy(() -> Phrase.of("same", "same"));
    }
  }
}
