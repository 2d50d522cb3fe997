package dev.proviso.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ExceptionClause;
import dev.proviso.condition.Not;
import dev.proviso.digest.CanonicalForm;
import dev.proviso.fact.Fact;
import dev.proviso.law.Citation;
import dev.proviso.law.Instrument;
import dev.proviso.law.Period;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Obligation;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.rule.Sanction;
import io.vavr.collection.Array;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Visitors of policies, and policies and rules that are changed in one thing. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PolicyVisitorTest {

  private static final Condition<Sample> A = Comparison.is(Sample.A, true);
  private static final Condition<Sample> B = Comparison.is(Sample.B, true);
  private static final Citation LAW = Instrument.of("Act").section("1");
  private static final Rule<Sample> FULL =
      Rule.<Sample>of(Effect.PERMIT, "full", A)
          .unless(ExceptionClause.of("first", B).citing(LAW))
          .during(Period.from(LocalDate.of(2020, 1, 1)), Sample.DAY)
          .titled("all that there is")
          .citing(LAW)
          .oblige(Obligation.of("report", "report it"))
          .sanction(Sanction.of("fine", "a fine"));
  private static final Rule<Sample> PLAIN = Rule.of(Effect.FORBID, "plain", B);
  private static final RulePolicy<Sample> ONE = policy("one", FULL, PLAIN);
  private static final RulePolicy<Sample> OTHER = policy("other", PLAIN);
  private static final Policy<Sample> BOTH = Policy.allMustPermit("both", Array.of(ONE, OTHER));

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  private static RulePolicy<Sample> policy(String id, Rule<Sample>... rules) {
    return Policy.<Sample>of(
            id, Array.of(rules), CombiningAlgorithm.FORBID_OVERRIDES, Outcome.NOT_APPLICABLE)
        .rulePolicies()
        .single();
  }

  @Provide
  Arbitrary<Policy<Sample>> policies() {
    return Gen.sized((random, size) -> Gen.of(random).policy(size));
  }

  private static String words(Policy<Sample> policy) {
    return policy.accept(
        PolicyVisitor.of(
            rules -> rules.id() + rules.rules().map(Rule::id).mkString("[", ",", "]"),
            joint ->
                joint.id()
                    + joint.members().map(PolicyVisitorTest::words).mkString("(", "+", ")")));
  }

  @Test
  void a_visitor_distinguishes_policies_of_rules_and_policies_of_policies() {
    assertThat(words(BOTH)).isEqualTo("both(one[full,plain]+other[plain])");
    assertThat(BOTH.rulePolicies()).containsExactly(ONE, OTHER);
    assertThat(ONE.rulePolicies()).containsExactly(ONE);
  }

  @Property(tries = 200)
  @Label("what nothing is changed in is the very same policy")
  void a_policy_whose_rules_stay_is_the_very_same(@ForAll("policies") Policy<Sample> policy) {
    assertThat(policy.<Sample>rewrite(rule -> rule, date -> date)).isSameAs(policy);
    assertThat(policy.<Sample>rewrite(r -> r.rewrite(c -> c, d -> d), d -> d)).isSameAs(policy);
  }

  @Property(tries = 200)
  @Label("double negations added and taken away leave form and digest as they were")
  void what_is_changed_and_changed_back_is_equal(@ForAll("policies") Policy<Sample> policy) {
    Policy<Sample> there =
        policy.rewrite(rule -> rule.rewrite(Not::of, date -> date), date -> date);
    Policy<Sample> back =
        there.rewrite(rule -> rule.rewrite(Condition::negated, date -> date), date -> date);

    assertThat(there).isNotEqualTo(policy);
    assertThat(back).isEqualTo(policy);
    assertThat(CanonicalForm.of(back)).isEqualTo(CanonicalForm.of(policy));
  }

  @Test
  void a_rule_keeps_all_but_what_is_changed() {
    assertThat(FULL.withEffect(Effect.FORBID).withEffect(Effect.PERMIT)).isEqualTo(FULL);
    assertThat(FULL.withCondition(B).condition()).isEqualTo(B);
    assertThat(FULL.withCondition(B).withCondition(A)).isEqualTo(FULL);
    assertThat(FULL.withExceptions(Array.empty()).exceptions()).isEmpty();
    assertThat(FULL.withExceptions(Array.empty()).withExceptions(FULL.exceptions()))
        .isEqualTo(FULL);
    assertThat(FULL.renamed("new").id()).isEqualTo("new");
    assertThat(FULL.renamed("new").renamed("full")).isEqualTo(FULL);
    assertThatIllegalArgumentException().isThrownBy(() -> FULL.renamed(" "));
  }

  @Test
  void a_rule_is_rewritten_with_its_exceptions_and_its_date() {
    Fact<Sample, LocalDate> day = Fact.of("another day", Sample.DAY.reading());
    Rule<Sample> rewritten = FULL.rewrite(condition -> condition.equals(A) ? B : A, date -> day);

    assertThat(rewritten)
        .isEqualTo(
            FULL.withCondition(B)
                .withExceptions(Array.of(ExceptionClause.of("first", A).citing(LAW)))
                .during(FULL.during().get().period(), day));
    assertThat(FULL.<Sample>rewrite(condition -> condition, date -> day).condition()).isSameAs(A);
  }

  @Test
  void a_policy_keeps_all_but_what_is_changed() {
    RulePolicy<Sample> dated = ONE.asOf(Sample.DAY);

    assertThat(dated.withRules(Array.of(PLAIN))).isEqualTo(policy("one", PLAIN).asOf(Sample.DAY));
    assertThat(dated.withCombining(CombiningAlgorithm.FIRST_APPLICABLE).combining())
        .isEqualTo(CombiningAlgorithm.FIRST_APPLICABLE);
    assertThat(dated.withCombining(CombiningAlgorithm.FIRST_APPLICABLE).dating())
        .isEqualTo(dated.dating());
    assertThat(dated.withOtherwise(Outcome.FORBIDDEN).otherwise()).isEqualTo(Outcome.FORBIDDEN);
    assertThat(dated.withOtherwise(Outcome.FORBIDDEN).withOtherwise(Outcome.NOT_APPLICABLE))
        .isEqualTo(dated);
  }

  @Test
  void what_does_not_make_a_policy_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> ONE.withRules(Array.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ONE.withRules(Array.of(PLAIN, PLAIN)))
        .withMessageContaining("more than one rule is called `plain`");
    assertThatIllegalArgumentException().isThrownBy(() -> ONE.withOtherwise(Outcome.UNDETERMINED));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BOTH.<Sample>rewrite(rule -> rule.renamed("same"), date -> date));
  }

  @Test
  void a_policy_takes_its_date_from_the_rewritten_fact() {
    Fact<Sample, LocalDate> day = Fact.of("another day", Sample.DAY.reading());
    Policy<Sample> rewritten = ONE.asOf(Sample.DAY).rewrite(rule -> rule, date -> day);

    assertThat(rewritten).isEqualTo(ONE.asOf(day));
  }
}
