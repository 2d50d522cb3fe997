package dev.proviso.testkit.law;

import static dev.proviso.dsl.Policies.allMustPermit;
import static dev.proviso.dsl.Policies.flag;
import static dev.proviso.dsl.Policies.policy;
import static dev.proviso.rule.CombiningAlgorithm.FIRST_APPLICABLE;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.rule.Outcome.FORBIDDEN;
import static dev.proviso.rule.Outcome.PERMITTED;
import static dev.proviso.rule.Outcome.UNDETERMINED;
import static dev.proviso.testkit.law.Parcel.PARCELS;
import static dev.proviso.testkit.law.Parcel.WEIGHT;
import static dev.proviso.testkit.law.Parcel.permitting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.dsl.BooleanFact;
import dev.proviso.policy.Policy;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PolicyVerifierTest {

  private static final BooleanFact<Parcel> STAMPED =
      flag("insurance").known(parcel -> parcel.insured().getOrElse(false));

  /** Forgets constants, takes the unknown for false, and has a rule without a citation. */
  private static final Policy<Parcel> UNSOUND =
      policy("unsound")
          .rules(
              permitting(STAMPED.isTrue()),
              dev.proviso.dsl.Policies.forbid("rough")
                  .when(Parcel.HANDLING.is(Parcel.Handling.ROUGH)))
          .combining(FORBID_OVERRIDES)
          .otherwise(FORBIDDEN);

  private static PolicyVerifier<Parcel> unsound() {
    return PolicyVerifier.of(UNSOUND).subjects(Parcel::red);
  }

  @Test
  void passes_a_sound_policy_in_one_line() {
    PolicyVerifier.of(PARCELS).verify();
  }

  @Test
  void passes_a_sound_policy_over_subjects_of_its_own() {
    PolicyVerifier.of(PARCELS).subjects(Parcel::red).varying(Parcel::green).verify();
  }

  @Test
  void passes_sound_policies_however_they_combine() {
    Policy<Parcel> first =
        policy("first")
            .rules(Parcel.NOWHERE, Parcel.TOO_ROUGH, Parcel.LIGHT, Parcel.CALM)
            .combining(FIRST_APPLICABLE)
            .otherwise(FORBIDDEN);
    Policy<Parcel> second =
        policy("second")
            .rules(permitting(WEIGHT.atMost(35)))
            .combining(FORBID_OVERRIDES)
            .otherwise(FORBIDDEN);

    PolicyVerifier.of(first).verify();
    PolicyVerifier.of(allMustPermit("both", first, second)).verify();
  }

  @Test
  void lists_every_broken_law_at_once() {
    assertThatThrownBy(unsound()::verify)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("broken: PV-P-05 learning something never overturns")
        .hasMessageContaining("broken: PV-P-15 every constant")
        .hasMessageContaining("broken: PV-P-16 every rule cites")
        .hasMessageContaining("kept: PV-P-01");
  }

  @Test
  void reports_the_law_the_rule_the_facts_the_seed_and_the_line_that_shows_it_again() {
    LawViolation breach = unsound().only(PolicyLaws.MONOTONE).report().breaches().head();

    assertThat(breach.explain().lines().map(line -> line.replaceAll("-?[0-9]{5,}", "N")))
        .containsExactly(
            "PV-P-05 learning something never overturns a settled outcome",
            "  found: without `insurance` it says FORBIDDEN; with it, PERMITTED",
            "  rule: on trial (Parcel Rules, Article 9)",
            "  facts: insurance: yes",
            "  seed: N",
            "  again: PolicyVerifier.of(policy).subjects(…)"
                + ".only(PolicyLaws.named(\"PV-P-05\")).seed(NL).tries(1).verify();",
            "  help: a fact takes what is not known for an answer, as in orElse(false), or for"
                + " absent, as absentIfEmpty does; read it with unknownIfEmpty");
  }

  @Test
  void shows_a_breach_again_from_its_seed() {
    LawViolation breach = unsound().only(PolicyLaws.MONOTONE).report().breaches().head();

    assertThat(
            unsound()
                .only(PolicyLaws.named("PV-P-05"))
                .seed(breach.seed())
                .tries(1)
                .report()
                .breaches())
        .containsExactly(breach);
  }

  @Test
  void gives_the_same_report_in_every_run() {
    assertThat(unsound().report()).isEqualTo(unsound().report());
    assertThat(PolicyVerifier.of(PARCELS).report().explain())
        .isEqualTo(PolicyVerifier.of(PARCELS).report().explain());
  }

  @Test
  void makes_other_subjects_from_another_seed() {
    assertThat(unsound().only(PolicyLaws.MONOTONE).seed(5).report())
        .isNotEqualTo(unsound().only(PolicyLaws.MONOTONE).seed(500).report());
  }

  @Test
  void passes_what_is_excepted_and_shows_the_reason() {
    PolicyVerifier<Parcel> excepted =
        unsound()
            .except(PolicyLaws.MONOTONE, "no stamp is known to mean no insurance")
            .except(PolicyLaws.EVERY_RULE_IS_CITED, "rough", "it is written nowhere")
            .except(PolicyLaws.EVERY_CONSTANT_IS_CLASSIFIED, "CALM", "nothing to fear")
            .except(PolicyLaws.EVERY_CONSTANT_IS_CLASSIFIED, "FRAGILE", "not our business");

    assertThat(excepted.report().of(PolicyLaws.EVERY_RULE_IS_CITED).explain())
        .isEqualTo(
            """
            excepted: PV-P-16 every rule cites where it is written
              because `rough`: it is written nowhere
            """);
    excepted
        .only(
            PolicyLaws.MONOTONE,
            PolicyLaws.EVERY_RULE_IS_CITED,
            PolicyLaws.EVERY_CONSTANT_IS_CLASSIFIED)
        .verify();
  }

  @Test
  void fails_where_less_is_excepted_than_is_broken() {
    assertThat(
            unsound()
                .only(PolicyLaws.EVERY_CONSTANT_IS_CLASSIFIED)
                .except(PolicyLaws.EVERY_CONSTANT_IS_CLASSIFIED, "CALM", "nothing to fear")
                .report()
                .breaches()
                .map(LawViolation::about))
        .containsExactly("FRAGILE");
  }

  @Test
  void fails_where_an_exception_is_no_longer_needed() {
    assertThatThrownBy(
            PolicyVerifier.of(PARCELS).except(PolicyLaws.MONOTONE, "it was once broken")::verify)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("exception not needed: PV-P-05")
        .hasMessageContaining("because it was once broken");
    assertThat(
            unsound()
                .only(PolicyLaws.EVERY_RULE_IS_CITED)
                .except(PolicyLaws.EVERY_RULE_IS_CITED, "rough", "it is written nowhere")
                .except(PolicyLaws.EVERY_RULE_IS_CITED, "smooth", "there is no such rule")
                .report()
                .isAcceptable())
        .isFalse();
  }

  @Test
  void names_the_exceptions_that_are_to_be_removed() {
    PolicyVerifier<Parcel> verifier =
        unsound()
            .only(PolicyLaws.EVERY_RULE_IS_CITED)
            .except(PolicyLaws.EVERY_RULE_IS_CITED, "rough", "it is written nowhere")
            .except(PolicyLaws.EVERY_RULE_IS_CITED, "smooth", "there is no such rule");

    assertThat(verifier.report().of(PolicyLaws.EVERY_RULE_IS_CITED).explain())
        .isEqualTo(
            """
            exception not needed: PV-P-16 every rule cites where it is written
              remove the exception for `smooth` (because there is no such rule): it excuses nothing
              because `rough`: it is written nowhere
            """);
    assertThat(verifier.report().warnings()).isEmpty();
  }

  @Test
  void warns_of_exceptions_that_are_not_needed_where_the_author_chose_so() {
    PolicyVerifier<Parcel> verifier =
        PolicyVerifier.of(PARCELS)
            .only(PolicyLaws.MONOTONE)
            .except(PolicyLaws.MONOTONE, "it was once broken")
            .warnOfUnneededExceptions();

    assertThatCode(verifier::verify).doesNotThrowAnyException();
    assertThat(verifier.report().of(PolicyLaws.MONOTONE).status())
        .isEqualTo(LawVerdict.Status.KEPT);
    assertThat(verifier.report().warnings())
        .containsExactly(
            "PV-P-05: remove the exception from the law (because it was once broken): it excuses"
                + " nothing");
    assertThat(verifier.report().explain()).contains("(because it was once broken)");
  }

  @Test
  void a_law_that_is_broken_fails_though_exceptions_only_warn() {
    assertThatThrownBy(unsound().only(PolicyLaws.MONOTONE).warnOfUnneededExceptions()::verify)
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void excepts_all_values_of_a_fact_at_once() {
    PolicyVerifier<Parcel> verifier = unsound().only(PolicyLaws.EVERY_CONSTANT_IS_CLASSIFIED);

    assertThat(verifier.report().breaches().flatMap(LawViolation::fact))
        .containsExactly("handling", "handling");
    assertThat(
            verifier
                .except(
                    PolicyLaws.EVERY_CONSTANT_IS_CLASSIFIED,
                    Parcel.HANDLING.fact(),
                    "other handling is outside")
                .report()
                .of(PolicyLaws.EVERY_CONSTANT_IS_CLASSIFIED)
                .explain())
        .isEqualTo(
            """
            excepted: PV-P-15 every constant of an enum that the policy asks for is mentioned
              because `handling`: other handling is outside
            """);
  }

  @Test
  void an_exception_for_a_fact_excuses_no_other_fact() {
    LawVerdict verdict =
        unsound()
            .only(PolicyLaws.EVERY_CONSTANT_IS_CLASSIFIED)
            .except(
                PolicyLaws.EVERY_CONSTANT_IS_CLASSIFIED, Parcel.DESTINATION.fact(), "none is left")
            .report()
            .of(PolicyLaws.EVERY_CONSTANT_IS_CLASSIFIED);

    assertThat(verdict.status()).isEqualTo(LawVerdict.Status.BROKEN);
    assertThat(verdict.breaches()).hasSize(2);
    assertThat(verdict.unneeded())
        .containsExactly("the exception for the fact `destination` (because none is left)");
  }

  @Test
  void does_not_pass_over_subjects_that_cannot_be_made() {
    PolicyVerifier<Parcel> verifier =
        PolicyVerifier.of(PARCELS)
            .subjects(
                made ->
                    made.find(Parcel.INSURED.fact()).get() ? Parcel.red(made) : Parcel.green(made));

    assertThatThrownBy(verifier.only(PolicyLaws.MONOTONE)::verify)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("verifier: the code that makes subjects throws")
        .hasMessageEndingWith(
            "; a value or part that is not known is none: leave it open, or use made.get(…),"
                + " made.getPart(…) and made.getParts(…), which are always there");
  }

  @SuppressWarnings("NullAway") // null is what the test is about
  @Test
  void says_that_the_code_that_makes_subjects_gives_null() {
    assertThatThrownBy(PolicyVerifier.of(PARCELS).subjects(made -> null)::verify)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageMatching(
            "verifier: the code that makes subjects gives null for `[^`]+`; give a subject for all"
                + " facts that it is called with");
  }

  @Test
  void counts_how_its_subjects_are_decided() {
    assertThat(PolicyVerifier.of(PARCELS).outcomes().keySet())
        .containsExactly(PERMITTED, FORBIDDEN, UNDETERMINED);
    assertThat(PolicyVerifier.of(PARCELS).tries(50).outcomes().values().sum()).isEqualTo(50L);
  }

  @Test
  void says_what_was_not_checked_and_why() {
    assertThat(PolicyVerifier.of(PARCELS).report().of(PolicyLaws.RECORDED).explain())
        .isEqualTo(
            """
            not checked: PV-P-07 a rule says the same wherever its recorded answers are the same
              because it needs subjects(…)
            """);
  }

  @Test
  void asks_for_reasons_and_for_numbers_that_make_sense() {
    PolicyVerifier<Parcel> verifier = PolicyVerifier.of(PARCELS);

    assertThatThrownBy(() -> verifier.except(PolicyLaws.TOTAL, " "))
        .hasMessage("verifier: `PV-P-01` is excepted for no reason; give one");
    assertThatThrownBy(() -> verifier.tries(0)).hasMessage("verifier: `0` tries; give one or more");
    assertThatThrownBy(() -> verifier.floor(51))
        .hasMessage("verifier: a floor of `51.0` per cent; give one from 0 to 50");
    assertThatThrownBy(() -> verifier.varying(Parcel::green))
        .hasMessage("verifier: call subjects(…) before varying(…)");
    assertThatCode(() -> verifier.tries(1).only(PolicyLaws.TOTAL).verify())
        .doesNotThrowAnyException();
  }
}
