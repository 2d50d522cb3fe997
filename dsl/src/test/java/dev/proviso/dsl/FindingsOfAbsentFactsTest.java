package dev.proviso.dsl;

import static dev.proviso.dsl.Policies.allOf;
import static dev.proviso.dsl.Policies.anyOf;
import static dev.proviso.dsl.Policies.flag;
import static dev.proviso.dsl.Policies.not;
import static dev.proviso.dsl.Policies.part;
import static dev.proviso.dsl.Policies.permit;
import static dev.proviso.dsl.Policies.policy;
import static dev.proviso.dsl.Policies.quantity;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.rule.Outcome.FORBIDDEN;
import static dev.proviso.rule.Outcome.PERMITTED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.Claim;
import dev.proviso.analysis.Claims;
import dev.proviso.analysis.Difference;
import dev.proviso.analysis.Finding;
import dev.proviso.analysis.Prover;
import dev.proviso.analysis.Reasons;
import dev.proviso.analysis.Verdict;
import dev.proviso.condition.Condition;
import dev.proviso.fact.Grade;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Rule;
import dev.proviso.text.Wording;
import io.vavr.collection.Array;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * A comparison of an optional fact asks for the presence of its value, too. Its author did not
 * write that, and no finding names it.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FindingsOfAbsentFactsTest {

  private record Consent(Optional<Integer> year) {}

  private record Sharing(
      Optional<Integer> score, Optional<Integer> limit, Optional<Consent> consent, int weight) {}

  private static final OptionalOrderedFact<Sharing, Integer> SCORE =
      quantity("score").absentIfEmpty(Sharing::score);
  private static final OptionalOrderedFact<Sharing, Integer> LIMIT =
      quantity("limit").absentIfEmpty(Sharing::limit);
  private static final OptionalPartFact<Sharing, Consent> CONSENT =
      part("consent").absentIfEmpty(Sharing::consent);
  private static final OptionalOrderedFact<Consent, Integer> YEAR =
      quantity("year").absentIfEmpty(Consent::year);
  private static final OrderedFact<Sharing, Integer> WEIGHT =
      quantity("weight").known(Sharing::weight);
  private static final BooleanFact<Sharing> HEAVY = flag("heavy").known(s -> s.weight() > 30);

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  private static Policy<Sharing> sharing(Rule<Sharing>... rules) {
    return policy("sharing")
        .rules(Array.of(rules))
        .combining(FORBID_OVERRIDES)
        .otherwise(FORBIDDEN);
  }

  private static Policy<Sharing> permitting(Condition<Sharing> condition) {
    return sharing(permit("share").when(condition));
  }

  private static Finding check(Claim<Sharing> claim) {
    return Prover.standard().check(claim);
  }

  /** The conditions that a finding names as redundant; none if the claim holds. */
  private static Array<String> redundant(Policy<Sharing> policy) {
    Finding finding = check(Claims.noConditionRedundant(policy));
    return finding.verdict() == Verdict.HOLDS
        ? Array.empty()
        : Array.of(finding.reason().replaceFirst("^.*the same: ", "").split(", ", -1));
  }

  private static String example(Claim<Sharing> claim) {
    return check(claim).example().get().sentence();
  }

  @Test
  void whether_a_compared_value_is_present_is_no_condition_of_its_own() {
    assertThat(redundant(permitting(allOf(SCORE.atLeast(5), HEAVY.isTrue())))).isEmpty();
    assertThat(redundant(permitting(anyOf(SCORE.isAbsent(), SCORE.atLeast(5))))).isEmpty();
    assertThat(redundant(permitting(anyOf(SCORE.isAbsent(), SCORE.moreThan(LIMIT))))).isEmpty();
    assertThat(redundant(permitting(anyOf(CONSENT.isAbsent(), CONSENT.is(YEAR.atLeast(2020))))))
        .isEmpty();
  }

  @Test
  void a_whole_comparison_that_another_one_implies_is_redundant() {
    assertThat(redundant(permitting(allOf(SCORE.atLeast(5), SCORE.atLeast(3)))))
        .containsExactly("score is at least 3 in the rule share");
    assertThat(redundant(permitting(anyOf(SCORE.between(1, 9), SCORE.between(3, 5)))))
        .contains("(score is at least 3 and score is at most 5) in the rule share");
    assertThat(
            redundant(
                permitting(allOf(CONSENT.is(YEAR.atLeast(2020)), CONSENT.is(YEAR.moreThan(2010))))))
        .containsExactly("the consent is such that year is more than 2010 in the rule share");
  }

  @Test
  void half_of_a_range_and_what_is_asked_inside_of_a_part_can_be_redundant() {
    assertThat(redundant(permitting(allOf(SCORE.between(1, 9), SCORE.atLeast(3)))))
        .containsExactly("score is at least 1 in the rule share");
    assertThat(redundant(permitting(CONSENT.is(allOf(YEAR.atLeast(2020), YEAR.atLeast(2010))))))
        .containsExactly("year is at least 2010 in the rule share");
  }

  @Test
  void a_presence_that_the_author_asks_for_beside_the_comparison_is_redundant() {
    assertThat(redundant(permitting(allOf(SCORE.isPresent(), SCORE.atLeast(5)))))
        .containsExactly("score is present in the rule share");
    assertThat(redundant(permitting(allOf(SCORE.isPresent(), LIMIT.atLeast(5))))).isEmpty();
  }

  @Test
  void the_presence_of_another_fact_is_part_of_the_words() {
    assertThat(Wording.of(allOf(SCORE.isPresent(), LIMIT.atLeast(5))))
        .isEqualTo("(score is present and limit is at least 5)");
    assertThat(Wording.of(allOf(SCORE.isPresent(), WEIGHT.atLeast(5))))
        .isEqualTo("(score is present and weight is at least 5)");
    assertThat(Wording.of(SCORE.between(1, 9)))
        .isEqualTo("(score is at least 1 and score is at most 9)");
  }

  @Test
  void a_contradiction_is_stated_in_the_words_of_the_author() {
    assertThat(
            check(Claims.everyRuleReachable(permitting(allOf(SCORE.isAbsent(), SCORE.atLeast(5)))))
                .reason())
        .endsWith("share (it cannot be that score is absent and score is at least 5)");
    assertThat(
            check(
                    Claims.everyRuleReachable(
                        permitting(allOf(SCORE.between(4, 9), SCORE.lessThan(2)))))
                .reason())
        .endsWith("share (it cannot be that score is at least 4 and score is less than 2)");
  }

  @Test
  void a_case_states_the_value_or_that_it_is_absent() {
    assertThat(example(Claims.neverPermits(permitting(SCORE.atLeast(5)), SCORE.atLeast(1))))
        .isEqualTo("score: 5");
    assertThat(example(Claims.neverPermits(permitting(SCORE.isPresent()), SCORE.isPresent())))
        .isEqualTo("score: present");
    assertThat(example(Claims.neverPermits(permitting(not(SCORE.is(5))), SCORE.isAbsent())))
        .isEqualTo("score: absent");
  }

  @Test
  void a_case_states_the_presence_of_a_part_by_what_is_in_it() {
    Policy<Sharing> permitting = permitting(CONSENT.is(YEAR.atLeast(2020)));
    assertThat(example(Claims.mayPermit(permitting, CONSENT.isPresent())))
        .isEqualTo("consent › year: 2020");
    assertThat(
            example(Claims.mayPermit(permitting(CONSENT.is(YEAR.isAbsent())), CONSENT.isPresent())))
        .isEqualTo("consent › year: absent");
    assertThat(example(Claims.mayPermit(permitting(CONSENT.isAbsent()), CONSENT.isAbsent())))
        .isEqualTo("consent: absent");
  }

  @Test
  void a_value_that_must_be_known_well_is_stated_once() {
    Policy<Sharing> documented = permitting(SCORE.evidenced(Grade.DOCUMENTED).atLeast(5));
    assertThat(example(Claims.mayPermit(documented, WEIGHT.is(1))))
        .isEqualTo("weight: 1; score, at least documented: 5");
  }

  @Test
  void a_difference_states_each_value_once() {
    Difference<Sharing> difference =
        Difference.from(permitting(SCORE.atLeast(5)))
            .to(permitting(anyOf(SCORE.isAbsent(), SCORE.atLeast(7))));
    assertThat(difference.lines().map(Difference.Line::facts))
        .containsExactlyInAnyOrder("score: at least 5 and less than 7", "score: absent");
    assertThat(difference.lines().map(line -> line.witness().sentence()))
        .containsExactlyInAnyOrder("score: 5", "score: absent");
  }

  @Test
  void reasons_state_each_value_once() {
    Policy<Sharing> permitting = permitting(SCORE.atLeast(5));
    Reasons<Sharing> reasons = Reasons.of(permitting).get();
    Sharing without = new Sharing(Optional.empty(), Optional.empty(), Optional.empty(), 1);
    Sharing with = new Sharing(Optional.of(8), Optional.empty(), Optional.empty(), 1);

    assertThat(reasons.sufficient(without).map(one -> one.question() + ": " + one.value()))
        .containsExactly("score: absent");
    assertThat(reasons.sufficient(with).map(one -> one.question() + ": " + one.value()))
        .containsExactly("score: 8");
    assertThat(reasons.change(without, PERMITTED).get().map(Object::toString))
        .hasSize(1)
        .allMatch(one -> one.contains("at least 5"));
  }

  @Test
  void what_a_person_is_asked_about_the_presence_of_something_stays_as_it_is() {
    Condition<Sharing> asked = Policies.judgment("presence of a guardian", "is there a guardian?");
    assertThat(example(Claims.mayPermit(permitting(asked), WEIGHT.is(1))))
        .isEqualTo("weight: 1; presence of a guardian: yes");
  }
}
