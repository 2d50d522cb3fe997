package dev.proviso.testkit.law;

import static dev.proviso.dsl.Policies.allOf;
import static dev.proviso.dsl.Policies.anyOf;
import static dev.proviso.dsl.Policies.choice;
import static dev.proviso.dsl.Policies.flag;
import static dev.proviso.dsl.Policies.forbid;
import static dev.proviso.dsl.Policies.not;
import static dev.proviso.dsl.Policies.part;
import static dev.proviso.dsl.Policies.permit;
import static dev.proviso.dsl.Policies.policy;
import static dev.proviso.dsl.Policies.quantity;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.testkit.law.PolicyLaws.ABSENCE_PERMITS_NOTHING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.Assignment;
import dev.proviso.condition.Condition;
import dev.proviso.dsl.BooleanFact;
import dev.proviso.dsl.OptionalOrderedFact;
import dev.proviso.dsl.OptionalPartFact;
import dev.proviso.dsl.OptionalValueFact;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Outcome;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The law that nothing is permitted for having no value, broken in every way. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AbsenceTest {

  private record Consent(int age) {}

  private record Sharing(Optional<String> veto, Optional<Consent> consent, boolean urgent) {}

  private static final OptionalValueFact<Sharing, String> VETO =
      choice("veto").absentIfEmpty(Sharing::veto);
  private static final OptionalPartFact<Sharing, Consent> CONSENT =
      part("consent").absentIfEmpty(Sharing::consent);
  private static final OptionalOrderedFact<Consent, Integer> AGE =
      quantity("age").absentIfNull(Consent::age);
  private static final BooleanFact<Sharing> URGENT = flag("urgency").known(Sharing::urgent);

  private static Policy<Sharing> permitting(Condition<Sharing> condition) {
    return policy("sharing")
        .rules(permit("share").when(condition))
        .combining(FORBID_OVERRIDES)
        .otherwise(Outcome.FORBIDDEN);
  }

  private static Sharing sharing(Assignment made) {
    return new Sharing(
        made.getIfPresent(VETO.fact()).toJavaOptional(),
        made.partIfPresent(CONSENT.fact())
            .map(consent -> new Consent(consent.getIfPresent(AGE.fact()).getOrElse(0)))
            .toJavaOptional(),
        made.find(URGENT.fact()).getOrElse(false));
  }

  private static Seq<LawViolation> breaches(Condition<Sharing> condition) {
    return PolicyVerifier.of(permitting(condition))
        .only(ABSENCE_PERMITS_NOTHING)
        .report()
        .breaches();
  }

  @Test
  void the_denial_of_a_comparison_is_true_of_what_is_absent() {
    LawViolation breach = breaches(VETO.isNot("parliament")).single();

    assertThat(breach.explain().lines().filter(line -> !line.matches(".*(seed|again).*")))
        .containsExactly(
            "PV-P-24 no subject is permitted because a value is absent",
            "  found: `veto` is absent, and `share` permits; without that the outcome is"
                + " undetermined",
            "  rule: share",
            "  facts: veto: absent",
            "  help: ask for the value, as by allOf(isPresent(), isNot(…)); where the absence is"
                + " meant, except the rule with a reason");
  }

  @Test
  void so_is_the_absence_itself_of_a_value_and_of_a_part() {
    assertThat(breaches(VETO.isAbsent())).hasSize(1);
    assertThat(breaches(CONSENT.isAbsent())).hasSize(1);
    assertThat(breaches(CONSENT.is(AGE.isAbsent()))).hasSize(1);
  }

  @Test
  void a_fact_that_is_asked_twice_is_one_fact() {
    assertThat(breaches(allOf(VETO.isNot("parliament"), VETO.isNot("senate")))).hasSize(1);
    assertThat(breaches(allOf(CONSENT.is(AGE.isAbsent()), CONSENT.is(not(AGE.atLeast(16))))))
        .hasSize(1);
    assertThat(breaches(allOf(VETO.isNot("parliament"), CONSENT.isPresent(), VETO.isAbsent())))
        .hasSize(1);
  }

  @Test
  void what_is_absent_forbids_nothing_either() {
    Policy<Sharing> policy =
        policy("sharing")
            .rules(forbid("veto").when(VETO.is("parliament")), permit("else").when(URGENT.isTrue()))
            .combining(FORBID_OVERRIDES)
            .otherwise(Outcome.FORBIDDEN);

    assertThat(PolicyVerifier.of(policy).only(ABSENCE_PERMITS_NOTHING).report().breaches())
        .hasSize(1);
  }

  @Test
  void nothing_is_wrong_where_the_value_is_asked_for() {
    assertThat(breaches(VETO.is("none"))).isEmpty();
    assertThat(breaches(VETO.isPresent())).isEmpty();
    assertThat(breaches(allOf(VETO.isPresent(), VETO.isNot("parliament")))).isEmpty();
    assertThat(breaches(CONSENT.is(AGE.atLeast(16)))).isEmpty();
  }

  @Test
  void an_author_may_mean_it() {
    assertThat(
            PolicyVerifier.of(permitting(VETO.isNot("parliament")))
                .only(ABSENCE_PERMITS_NOTHING)
                .except(ABSENCE_PERMITS_NOTHING, "share", "who says nothing has no objection")
                .report()
                .breaches())
        .isEmpty();
  }

  @Test
  void who_learns_a_value_learns_whether_there_is_one() {
    for (Condition<Sharing> condition :
        List.of(
            VETO.isNot("parliament"),
            anyOf(VETO.isAbsent(), VETO.is("none")),
            CONSENT.is(AGE.isAbsent()),
            not(CONSENT.is(AGE.between(3, 5))))) {
      assertThat(
              PolicyVerifier.of(permitting(condition))
                  .only(PolicyLaws.named("PV-P-04"))
                  .report()
                  .breaches()
                  .map(LawViolation::explain))
          .isEqualTo(Array.empty());
    }
  }

  @Test
  void a_rule_that_asks_for_a_value_and_its_absence_is_found_to_decide_about_nobody() {
    Policy<Sharing> value = permitting(allOf(VETO.isAbsent(), VETO.is("parliament")));
    Policy<Sharing> part = permitting(allOf(CONSENT.isAbsent(), CONSENT.is(AGE.atLeast(16))));

    for (Policy<Sharing> policy : Array.of(value, part)) {
      assertThat(
              PolicyVerifier.of(policy)
                  .only(PolicyLaws.EVERY_RULE_DECIDES)
                  .report()
                  .breaches()
                  .map(LawViolation::explain))
          .singleElement()
          .asString()
          .contains("found: it decided about none of 1000 subjects\n");
    }
  }

  @Test
  void subjects_have_values_and_parts_of_which_only_the_presence_is_asked() {
    Policy<Sharing> policy =
        policy("sharing")
            .rules(permit("share").when(allOf(VETO.isPresent(), CONSENT.isPresent())))
            .combining(FORBID_OVERRIDES)
            .otherwise(Outcome.FORBIDDEN);

    assertThat(
            PolicyVerifier.of(policy)
                .subjects(
                    made ->
                        new Sharing(
                            made.getIfPresent(VETO.fact()).toJavaOptional(),
                            made.partIfPresent(CONSENT.fact())
                                .map(consent -> new Consent(16))
                                .toJavaOptional(),
                            false))
                .except(PolicyLaws.EVERY_RULE_IS_CITED, "share", "an example without a law")
                .report()
                .breaches()
                .map(LawViolation::explain))
        .isEqualTo(Array.empty());
  }

  @Test
  void every_law_holds_of_subjects_of_ones_own_that_may_have_no_value() {
    Policy<Sharing> policy =
        permitting(allOf(CONSENT.is(AGE.atLeast(16)), VETO.isPresent(), VETO.isNot("parliament")));

    assertThat(
            PolicyVerifier.of(policy)
                .subjects(AbsenceTest::sharing)
                .except(PolicyLaws.EVERY_RULE_IS_CITED, "share", "an example without a law")
                .report()
                .breaches()
                .map(LawViolation::explain))
        .isEqualTo(Array.empty());
  }
}
