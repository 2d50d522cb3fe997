package dev.proviso.testkit.law;

import static dev.proviso.dsl.Policies.allOf;
import static dev.proviso.dsl.Policies.anyOf;
import static dev.proviso.dsl.Policies.choices;
import static dev.proviso.dsl.Policies.define;
import static dev.proviso.dsl.Policies.flag;
import static dev.proviso.dsl.Policies.forbid;
import static dev.proviso.dsl.Policies.not;
import static dev.proviso.dsl.Policies.parts;
import static dev.proviso.dsl.Policies.permit;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.testkit.law.Parcel.INSURED;
import static dev.proviso.testkit.law.Parcel.RULES;
import static dev.proviso.testkit.law.Parcel.WEIGHT;
import static dev.proviso.testkit.law.PolicyLaws.NO_PARTS_PERMIT_NOTHING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.Condition;
import dev.proviso.dsl.BooleanFact;
import dev.proviso.dsl.PartsFact;
import dev.proviso.dsl.SetFact;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The law that nothing is permitted for having no parts, broken in every way. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NoPartsTest {

  private record Crate(Seq<Parcel> parcels, boolean sealed) {}

  private static final PartsFact<Crate, Parcel> PARCELS = parts("parcels").known(Crate::parcels);
  private static final BooleanFact<Crate> SEALED = flag("seal").known(Crate::sealed);
  private static final Condition<Parcel> LIGHT = WEIGHT.atMost(30);
  private static final Condition<Crate> EVERY_LIGHT = PARCELS.every(LIGHT);

  private record Tagged(Set<String> tags) {}

  private static final SetFact<Tagged, String> TAGS = choices("tags").known(Tagged::tags);

  private static Seq<LawViolation> breachesOfTags(Condition<Tagged> condition) {
    return PolicyVerifier.of(
            Policy.of(
                "tagged",
                Array.of(permit("allowed").when(condition)),
                FORBID_OVERRIDES,
                Outcome.FORBIDDEN))
        .only(NO_PARTS_PERMIT_NOTHING)
        .report()
        .breaches();
  }

  private static PolicyVerifier<Crate> verifier(Outcome otherwise, Seq<Rule<Crate>> rules) {
    return PolicyVerifier.of(Policy.of("crates", rules, FORBID_OVERRIDES, otherwise))
        .only(NO_PARTS_PERMIT_NOTHING);
  }

  private static Seq<LawViolation> breaches(Condition<Crate> condition) {
    return verifier(Outcome.FORBIDDEN, Array.of(permit("light").when(condition)))
        .report()
        .breaches();
  }

  @Test
  void every_part_is_light_where_there_are_none() {
    Rule<Crate> light = permit("light").when(EVERY_LIGHT).citing(RULES.article("6"));

    LawViolation breach = verifier(Outcome.FORBIDDEN, Array.of(light)).report().breaches().single();

    assertThat(breach.explain().lines().filter(line -> !line.matches(".*(seed|again).*")))
        .containsExactly(
            "PV-P-20 no subject is permitted because a set is empty or it has no parts",
            "  found: `each of the parcels is such that weight in kilograms is at most 30` is true"
                + " because `parcels` is empty, and `light` permits; without that the outcome is"
                + " forbidden",
            "  rule: light (Parcel Rules, Article 6)",
            "  facts: parcels: none",
            "  help: say what holds where there is nothing, as by any(…) beside every(…) or"
                + " not(isEmpty()) beside containsOnly(…), or except the rule with a reason");
  }

  @Test
  void so_is_none_and_so_is_not_any() {
    assertThat(breaches(PARCELS.none(WEIGHT.moreThan(30)))).hasSize(1);
    assertThat(breaches(not(PARCELS.any(WEIGHT.moreThan(30))))).hasSize(1);
  }

  @Test
  void an_empty_set_is_nothing_as_well() {
    assertThat(breachesOfTags(TAGS.containsOnly("red", "blue")).map(LawViolation::what))
        .singleElement()
        .asString()
        .startsWith(
            "`the list of tags includes nothing besides {“red”, “blue”}` is true because `tags` is"
                + " empty");
    assertThat(breachesOfTags(not(TAGS.containsAnyOf("black")))).hasSize(1);
    assertThat(breachesOfTags(allOf(TAGS.containsOnly("red"), not(TAGS.isEmpty())))).isEmpty();
    assertThat(breachesOfTags(TAGS.containsAllOf("red"))).isEmpty();
    assertThat(breachesOfTags(TAGS.isEmpty())).isEmpty();
  }

  @Test
  void a_definition_that_two_rules_use_is_made_strict_in_both() {
    Condition<Crate> light =
        define("light crate").as(anyOf(EVERY_LIGHT, PARCELS.every(INSURED.isTrue())));

    assertThat(
            verifier(
                    Outcome.FORBIDDEN,
                    Array.of(
                        permit("light").when(allOf(light, SEALED.isTrue())),
                        permit("open").when(allOf(light, SEALED.isFalse()))))
                .report()
                .breaches())
        .isNotEmpty();
  }

  @Test
  void nothing_is_wrong_where_some_part_is_asked_for() {
    assertThat(breaches(PARCELS.any(LIGHT))).isEmpty();
    assertThat(breaches(not(PARCELS.every(WEIGHT.moreThan(30))))).isEmpty();
    assertThat(breaches(allOf(EVERY_LIGHT, PARCELS.any(INSURED.isTrue())))).isEmpty();
  }

  @Test
  void nothing_is_wrong_where_something_else_permits() {
    assertThat(
            verifier(
                    Outcome.FORBIDDEN,
                    Array.of(
                        permit("light").when(allOf(SEALED.isTrue(), EVERY_LIGHT)),
                        permit("sealed").when(SEALED.isTrue())))
                .report()
                .breaches())
        .isEmpty();
  }

  @Test
  void two_conditions_that_are_true_of_nothing_do_not_hide_each_other() {
    assertThat(
            breaches(anyOf(EVERY_LIGHT, PARCELS.every(INSURED.isTrue()))).map(LawViolation::what))
        .singleElement()
        .asString()
        .startsWith("`each of the parcels is such that insurance is true` is true because");
  }

  @Test
  void parts_of_parts_are_asked_as_well() {
    record Truck(Seq<Crate> crates) {}
    PartsFact<Truck, Crate> crates = parts("crates").known(Truck::crates);
    Policy<Truck> trucks =
        Policy.of(
            "trucks",
            Array.of(permit("light").when(crates.any(EVERY_LIGHT))),
            FORBID_OVERRIDES,
            Outcome.FORBIDDEN);

    assertThat(
            PolicyVerifier.of(trucks)
                .only(NO_PARTS_PERMIT_NOTHING)
                .report()
                .breaches()
                .map(LawViolation::what))
        .singleElement()
        .asString()
        .startsWith("`each of the parcels is such that weight in kilograms is at most 30` is true");
  }

  @Test
  void an_exception_may_let_nothing_through_as_well() {
    Rule<Crate> sealed = forbid("sealed").when(SEALED.isTrue()).unless("all light", EVERY_LIGHT);

    LawViolation breach =
        verifier(Outcome.PERMITTED, Array.of(sealed)).report().breaches().single();

    assertThat(breach.about()).isEqualTo("sealed");
    assertThat(breach.what())
        .endsWith(
            "and it is permitted where no rule applies; without that the outcome is undetermined");
  }

  @Test
  void what_forbids_may_forbid_where_there_are_none() {
    assertThat(
            verifier(
                    Outcome.PERMITTED,
                    Array.of(
                        forbid("light").when(EVERY_LIGHT), permit("sealed").when(SEALED.isTrue())))
                .report()
                .breaches())
        .isEmpty();
  }

  @Test
  void who_means_it_says_so_by_rule_and_why() {
    Rule<Crate> light = permit("light").when(EVERY_LIGHT);

    verifier(Outcome.FORBIDDEN, Array.of(light))
        .except(NO_PARTS_PERMIT_NOTHING, "light", "an empty crate harms nobody")
        .verify();
  }

  @Test
  void subjects_of_an_own_type_are_asked_as_well() {
    assertThat(
            verifier(Outcome.FORBIDDEN, Array.of(permit("light").when(EVERY_LIGHT)))
                .subjects(made -> new Crate(Array.empty(), true))
                .report()
                .breaches()
                .map(LawViolation::about))
        .containsExactly("light");
  }
}
