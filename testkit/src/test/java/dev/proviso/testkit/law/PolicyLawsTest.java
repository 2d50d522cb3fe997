package dev.proviso.testkit.law;

import static dev.proviso.dsl.Policies.allOf;
import static dev.proviso.dsl.Policies.choice;
import static dev.proviso.dsl.Policies.flag;
import static dev.proviso.dsl.Policies.forbid;
import static dev.proviso.dsl.Policies.opaque;
import static dev.proviso.dsl.Policies.permit;
import static dev.proviso.dsl.Policies.policy;
import static dev.proviso.dsl.Policies.quantity;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.rule.Outcome.FORBIDDEN;
import static dev.proviso.rule.Outcome.PERMITTED;
import static dev.proviso.testkit.law.Parcel.INSURED;
import static dev.proviso.testkit.law.Parcel.PARCELS;
import static dev.proviso.testkit.law.Parcel.RULES;
import static dev.proviso.testkit.law.Parcel.WEIGHT;
import static dev.proviso.testkit.law.Parcel.permitting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.condition.Condition;
import dev.proviso.decision.Decision;
import dev.proviso.dsl.BooleanFact;
import dev.proviso.fact.Reading;
import dev.proviso.law.Period;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Outcome;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each law is broken here on purpose, and caught. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PolicyLawsTest {

  private static Policy<Parcel> permittingOnlyWhere(Condition<Parcel> condition) {
    return policy("on trial")
        .rules(permitting(condition))
        .combining(FORBID_OVERRIDES)
        .otherwise(FORBIDDEN);
  }

  private static Seq<LawViolation> breaches(Law law, PolicyVerifier<?> verifier) {
    return verifier.only(law).report().breaches();
  }

  private static LawViolation breach(Law law, Policy<Parcel> policy) {
    return breaches(law, PolicyVerifier.of(policy).subjects(Parcel::red)).head();
  }

  @Test
  void have_codes_of_their_own() {
    assertThat(PolicyLaws.all().map(Law::code).distinct()).hasSameSizeAs(PolicyLaws.all());
    assertThat(PolicyLaws.all()).allMatch(law -> PolicyLaws.named(law.code()).equals(law));
    assertThatThrownBy(() -> PolicyLaws.named("PV-P-99"))
        .hasMessage("law: there is no `PV-P-99`; see PolicyLaws.all()");
  }

  @Nested
  class The_code_of_an_author {

    @Test
    void that_breaks_the_machine_is_not_total() {
      BooleanFact<Parcel> broken =
          flag("stamp")
              .known(
                  parcel -> {
                    throw new InternalError("broken");
                  });

      assertThat(breach(PolicyLaws.TOTAL, permittingOnlyWhere(broken.isTrue())).what())
          .isEqualTo("deciding throws java.lang.InternalError: broken");
    }

    @Test
    void that_merely_throws_is_a_failed_reading_and_breaks_nothing() {
      BooleanFact<Parcel> broken =
          flag("stamp")
              .known(
                  parcel -> {
                    throw new IllegalStateException("no stamp");
                  });

      assertThat(
              breaches(
                  PolicyLaws.TOTAL,
                  PolicyVerifier.of(permittingOnlyWhere(broken.isTrue())).subjects(Parcel::red)))
          .isEmpty();
    }

    @Test
    void that_counts_is_not_deterministic() {
      AtomicInteger asked = new AtomicInteger();
      Condition<Parcel> everySecond =
          opaque("it is the second", parcel -> asked.incrementAndGet() % 2 == 0);

      assertThat(breach(PolicyLaws.DETERMINISTIC, permittingOnlyWhere(everySecond)).what())
          .startsWith("the first time it says");
    }

    @Test
    void that_counts_gives_another_outcome_alone() {
      AtomicInteger asked = new AtomicInteger();
      Condition<Parcel> everySecond =
          opaque("it is the second", parcel -> asked.incrementAndGet() % 2 == 0);

      assertThat(breach(PolicyLaws.COMPILED_ALIKE, permittingOnlyWhere(everySecond)).what())
          .startsWith("decided in full it says");
    }

    @Test
    void that_takes_the_unknown_for_false_lets_learning_overturn_an_outcome() {
      BooleanFact<Parcel> insured =
          flag("insurance").known(parcel -> parcel.insured().getOrElse(false));

      LawViolation breach = breach(PolicyLaws.MONOTONE, permittingOnlyWhere(insured.isTrue()));

      assertThat(breach.what())
          .isEqualTo("without `insurance` it says FORBIDDEN; with it, PERMITTED");
      assertThat(breach.rule().map(dev.proviso.rule.Rule::id)).containsExactly("on trial");
    }

    @Test
    void that_looks_at_another_fact_leaves_it_out_of_what_is_missing() {
      var weight =
          quantity("weight in kilograms")
              .ifKnown(
                  (Parcel parcel) ->
                      parcel.insured().isDefined()
                          ? Option.some(parcel.kilograms())
                          : Option.<Integer>none());
      Policy<Parcel> policy =
          policy("on trial")
              .rules(
                  permitting(weight.atMost(30)),
                  forbid("heavy").when(allOf(weight.moreThan(90), INSURED.isTrue())))
              .combining(FORBID_OVERRIDES)
              .otherwise(FORBIDDEN);

      assertThat(breach(PolicyLaws.MISSING_IS_COMPLETE, policy).what())
          .matches(
              "`insurance` is not said to be missing; learning it turns UNDETERMINED into"
                  + " (PERMITTED|FORBIDDEN)");
    }

    @Test
    void that_takes_a_failure_for_an_answer_permits_by_it() {
      BooleanFact<Parcel> insured =
          flag("insurance")
              .from(
                  parcel ->
                      parcel.insurance().isFailed() ? Reading.known(true) : parcel.insurance());

      assertThat(
              breach(PolicyLaws.FAILURE_NEVER_PERMITS, permittingOnlyWhere(insured.isTrue()))
                  .what())
          .startsWith("with `insurance` failing it permits; else it says");
    }

    @Test
    void that_reads_more_than_it_declares_is_not_explained_by_the_record() {
      Policy<Parcel> policy =
          policy("on trial")
              .rules(
                  permitting(opaque("it is light", p -> p.kilograms() <= 10, INSURED.fact())),
                  forbid("too heavy").when(WEIGHT.moreThan(10)))
              .combining(FORBID_OVERRIDES)
              .otherwise(FORBIDDEN);

      assertThat(breach(PolicyLaws.RECORDED, policy).about()).isEqualTo("on trial");
    }

    @Test
    void that_reads_what_no_fact_is_about_depends_on_it() {
      Policy<Parcel> policy =
          permittingOnlyWhere(
              allOf(WEIGHT.atMost(30), opaque("it is red", p -> p.color().equals("red"))));

      assertThat(
              breaches(
                      PolicyLaws.UNASKED_IS_FREE,
                      PolicyVerifier.of(policy).subjects(Parcel::red).varying(Parcel::green))
                  .head()
                  .what())
          .isEqualTo("it says PERMITTED; of a subject with the same facts, FORBIDDEN");
    }

    @Test
    void that_changes_what_it_reads_makes_order_matter() {
      record Letter(AtomicBoolean touched) {}
      BooleanFact<Letter> reads = flag("paper").known(letter -> !letter.touched().getAndSet(true));
      BooleanFact<Letter> tells = flag("touch").known(letter -> letter.touched().get());
      Policy<Letter> policy =
          policy("letters")
              .rules(permit("paper").when(reads.isTrue()), forbid("touched").when(tells.isTrue()))
              .combining(FORBID_OVERRIDES)
              .otherwise(FORBIDDEN);

      assertThat(
              breaches(
                      PolicyLaws.ORDER_IS_FREE,
                      PolicyVerifier.of(policy).subjects(made -> new Letter(new AtomicBoolean())))
                  .head()
                  .what())
          .isEqualTo("it says FORBIDDEN; with its rules in another order, PERMITTED");
    }

    @Test
    void that_counts_subjects_seems_to_depend_on_the_names_of_rules() {
      AtomicInteger asked = new AtomicInteger();
      BooleanFact<Parcel> second = flag("turn").known(parcel -> asked.incrementAndGet() % 2 == 0);

      assertThat(breach(PolicyLaws.NAMES_ARE_FREE, permittingOnlyWhere(second.isTrue())).what())
          .contains("with its rules under other ids");
    }
  }

  @Nested
  class The_words_of_an_author {

    @Test
    void may_hold_a_rule_that_never_decides() {
      Policy<Parcel> policy = permittingOnlyWhere(allOf(WEIGHT.lessThan(10), WEIGHT.moreThan(20)));

      LawViolation breach = breach(PolicyLaws.EVERY_RULE_DECIDES, policy);

      assertThat(breach.about()).isEqualTo("on trial");
      assertThat(breach.what()).isEqualTo("it decided about none of 1000 subjects");
    }

    @Test
    void may_hold_a_rule_on_a_list_that_nobody_has_seen() {
      Roster<String> unseen =
          Roster.of(
              "list of places",
              Span.during(
                  Period.always(),
                  ListSnapshot.<String>nobody().othersUnknown("it is not at hand")));
      Policy<Parcel> policy =
          permittingOnlyWhere(choice("destination").known(Parcel::destination).isListedIn(unseen));

      assertThat(breach(PolicyLaws.EVERY_RULE_DECIDES, policy).what())
          .isEqualTo(
              "it decided about none of 1000 subjects; it is not established whether this rule is"
                  + " ever reached: on trial (it is not known whether destination is on the list of"
                  + " places (it is not at hand))");
    }

    @Test
    void may_hold_an_exception_that_never_bites() {
      Policy<Parcel> policy =
          policy("on trial")
              .rules(permitting(WEIGHT.lessThan(10)).unless("too heavy", WEIGHT.moreThan(20)))
              .combining(FORBID_OVERRIDES)
              .otherwise(FORBIDDEN);

      assertThat(breach(PolicyLaws.EVERY_EXCEPTION_BITES, policy).about())
          .isEqualTo("on trial / too heavy");
    }

    @Test
    void may_permit_everything() {
      Policy<Parcel> policy =
          policy("on trial")
              .rules(permitting(WEIGHT.lessThan(10)))
              .combining(FORBID_OVERRIDES)
              .otherwise(PERMITTED);

      assertThat(breach(PolicyLaws.BOTH_OUTCOMES, policy).what())
          .isEqualTo("FORBIDDEN are 0.0 % of 1000 subjects; 0.1 % were asked for");
    }

    @Test
    void may_permit_less_often_than_is_asked_for() {
      assertThat(
              breaches(PolicyLaws.BOTH_OUTCOMES, PolicyVerifier.of(PARCELS).floor(49))
                  .map(LawViolation::about))
          .contains("PERMITTED");
    }

    @Test
    void may_forget_a_constant() {
      Policy<Parcel> policy = permittingOnlyWhere(Parcel.HANDLING.is(Parcel.Handling.CALM));

      assertThat(
              breaches(PolicyLaws.EVERY_CONSTANT_IS_CLASSIFIED, PolicyVerifier.of(policy))
                  .map(LawViolation::about))
          .containsExactly("FRAGILE", "ROUGH");
    }

    @Test
    void may_cite_nothing() {
      Policy<Parcel> policy =
          policy("on trial")
              .rules(permit("free").when(WEIGHT.atMost(30)))
              .combining(FORBID_OVERRIDES)
              .otherwise(FORBIDDEN);

      assertThat(breach(PolicyLaws.EVERY_RULE_IS_CITED, policy).about()).isEqualTo("free");
    }

    @Test
    void may_loosen_what_they_claim_to_tighten() {
      Policy<Parcel> earlier = permittingOnlyWhere(WEIGHT.atMost(30));
      Policy<Parcel> stricter = permittingOnlyWhere(WEIGHT.atMost(20));
      Policy<Parcel> looser = permittingOnlyWhere(WEIGHT.atMost(40));

      assertThat(breaches(PolicyLaws.TIGHTENING, PolicyVerifier.of(stricter).tightens(earlier)))
          .isEmpty();
      assertThat(
              breaches(PolicyLaws.TIGHTENING, PolicyVerifier.of(looser).tightens(earlier))
                  .head()
                  .what())
          .contains("Refuted: ");
    }
  }

  /** No policy can break these from outside: the check is given what the library never says. */
  @Nested
  class What_the_library_itself_promises {

    private final Decision<Parcel> decision =
        PARCELS.decide(new Parcel(10, Reading.unknown(), Parcel.Handling.FRAGILE, "Lisbon", "red"));

    @Test
    void is_checked_against_an_explanation_of_another_outcome() {
      String text = decision.explain();

      assertThat(SubjectLawChecks.disagreement(decision, text)).isEmpty();
      assertThat(SubjectLawChecks.disagreement(decision, text.replace("UNDETERMINED", "PERMITTED")))
          .containsExactly("the explanation does not begin with `UNDETERMINED under parcels`");
    }

    @Test
    void is_checked_against_an_explanation_that_leaves_out_a_rule_or_what_is_missing() {
      assertThat(SubjectLawChecks.disagreement(decision, decision.explain().replace("light", "…")))
          .containsExactly("the explanation does not name the rule `light`");
      assertThat(
              SubjectLawChecks.disagreement(decision, decision.explain().replace("insurance", "…")))
          .containsExactly("the explanation does not name `insurance`, which is missing");
    }

    @Test
    void is_checked_against_a_permission_beside_a_rule_that_forbids() {
      Decision<Parcel> forbidden =
          PARCELS.decide(
              new Parcel(10, Reading.known(true), Parcel.Handling.CALM, "Atlantis", "red"));

      assertThat(SubjectLawChecks.permittedAgainst(forbidden.trace(), Outcome.FORBIDDEN)).isEmpty();
      LawFault fault = SubjectLawChecks.permittedAgainst(forbidden.trace(), PERMITTED).get();
      assertThat(fault.about()).isEqualTo("nowhere");
      assertThat(fault.what()).isEqualTo("it applies, and the outcome is PERMITTED");
    }

    @Test
    void is_checked_against_a_digest_that_changes() {
      assertThat(WholePolicyLawChecks.ofDigest(PARCELS, EquivalentRewrites::turned)).isEmpty();
      assertThat(WholePolicyLawChecks.ofDigest(PARCELS, EquivalentRewrites::renamed)).hasSize(1);
    }
  }

  @Test
  void hold_for_a_policy_that_cites_the_rules_it_is_made_of() {
    assertThat(PARCELS.allRules().flatMap(rule -> rule.citations())).contains(RULES.article("1"));
    PolicyVerifier.of(PARCELS).verify();
  }
}
