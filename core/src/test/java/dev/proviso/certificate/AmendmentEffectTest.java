package dev.proviso.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.condition.ListMembership;
import dev.proviso.domain.Certificate;
import dev.proviso.domain.Country;
import dev.proviso.domain.EndUse;
import dev.proviso.domain.ItemClass;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.law.Period;
import dev.proviso.policy.Policy;
import dev.proviso.regime.Edition;
import dev.proviso.regime.Editions;
import dev.proviso.regime.TransitionalClause;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AmendmentEffectTest {

  private static final LocalDate EVE = Uses.CHANGE.minusDays(1);
  private static final LocalDate SIGNED = LocalDate.of(2021, 6, 1);
  private static final Country THIRD_STATE = Country.of("SE");

  private static final Fact<EndUse, ItemClass> ITEM =
      Fact.of("kind of system", use -> Reading.ifKnown(use.itemClass()));
  private static final Condition<EndUse> APPROVED = Comparison.is(Uses.APPROVAL, true);
  private static final Condition<EndUse> CYBER = Comparison.is(ITEM, ItemClass.CYBER_SYSTEM);
  private static final Condition<EndUse> OTHER_SYSTEM = Comparison.is(ITEM, ItemClass.OTHER);

  private static Certificate certificate(Country state) {
    return Certificate.of(
            "EUC-" + state.code(),
            state,
            Uses.POLICE,
            ItemClass.CYBER_SYSTEM,
            Period.from(LocalDate.of(2021, 1, 1)))
        .signedOn(SIGNED);
  }

  private static Editions<Policy<EndUse>> editions(Policy<EndUse> before, Policy<EndUse> after) {
    return Editions.of(
        "end use",
        Edition.of("2020", before),
        Edition.of("2021", after).effectiveFrom(Uses.CHANGE));
  }

  private static Seq<String> effects(Editions<Policy<EndUse>> editions, Certificate... of) {
    return Amendment.of(editions, "2020", "2021")
        .effects(Array.of(of), CertifiedUse::knownFrom)
        .map(Amendment.Effect::line);
  }

  private static Seq<String> effects(
      Policy<EndUse> before, Policy<EndUse> after, Certificate... of) {
    return effects(editions(before, after), of);
  }

  private static Policy<EndUse> permitting(Condition<EndUse> condition) {
    return Uses.policy("uses", Uses.permit(condition));
  }

  private static Condition<EndUse> on(Roster<Country> roster) {
    return ListMembership.of(Uses.USING, roster, Fact.asOf());
  }

  private static Roster<Country> changing(String name, Country... dropped) {
    Array<Country> all = Array.of(Uses.STATE, Uses.OTHER_STATE);
    return Roster.of(
        name,
        Span.before(Uses.CHANGE, ListSnapshot.of(all)),
        Span.from(Uses.CHANGE, ListSnapshot.of(all.removeAll(Array.of(dropped)))));
  }

  @Test
  void a_state_that_is_on_both_lists_is_not_touched_by_a_change_of_the_list() {
    assertThat(
            effects(
                permitting(on(Uses.roster(Uses.STATE, Uses.OTHER_STATE))),
                permitting(on(Uses.roster(Uses.STATE, THIRD_STATE))),
                certificate(Uses.STATE),
                certificate(Uses.OTHER_STATE),
                certificate(THIRD_STATE)))
        .containsExactly(
            "EUC-LU (Luxembourg (LU)) keeps its basis",
            "EUC-NO (Norway (NO)) loses its basis through register list of states",
            "EUC-SE (Sweden (SE)) loses its basis through register list of states");
  }

  @Test
  void an_effect_states_its_certificate_and_what_it_is_lost_through() {
    Seq<Amendment.Effect> effects =
        Amendment.of(editions(permitting(CYBER), permitting(OTHER_SYSTEM)), "2020", "2021")
            .effects(Array.of(certificate(Uses.STATE)), CertifiedUse::knownFrom);

    assertThat(effects.map(Amendment.Effect::certificate)).containsExactly(certificate(Uses.STATE));
    assertThat(effects.map(Amendment.Effect::keepsItsBasis)).containsExactly(false);
    assertThat(effects.flatMap(Amendment.Effect::through)).containsExactly("rule crimes");
    assertThat(effects.flatMap(Amendment.Effect::transition)).isEmpty();
  }

  @Test
  void a_changed_rule_that_depends_on_what_the_certificate_does_not_say_takes_its_basis() {
    assertThat(effects(permitting(APPROVED), permitting(Uses.CRIME), certificate(Uses.STATE)))
        .containsExactly(
            "EUC-LU (Luxembourg (LU)) loses its basis through definition crime fighting");
    assertThat(
            effects(
                permitting(AllOf.of(APPROVED, OTHER_SYSTEM)),
                permitting(AllOf.of(Uses.CRIME, OTHER_SYSTEM)),
                certificate(Uses.STATE)))
        .containsExactly("EUC-LU (Luxembourg (LU)) keeps its basis");
  }

  @Test
  void a_rule_that_did_not_change_takes_nothing_whatever_is_not_known() {
    assertThat(
            effects(
                Uses.policy("uses", Uses.permit(CYBER), Uses.unapproved()),
                Uses.policy("uses", Uses.permit(AnyOf.of(CYBER, OTHER_SYSTEM)), Uses.unapproved()),
                certificate(Uses.STATE)))
        .containsExactly("EUC-LU (Luxembourg (LU)) keeps its basis");
  }

  @Test
  void a_rule_that_forbids_what_it_permitted_takes_the_basis_of_those_it_applies_to() {
    Rule<EndUse> forbidding = Rule.of(Effect.FORBID, "crimes", on(Uses.roster(Uses.STATE)));
    assertThat(
            effects(
                permitting(on(Uses.roster(Uses.STATE))),
                Uses.policy("uses", forbidding),
                certificate(Uses.STATE),
                certificate(Uses.OTHER_STATE)))
        .containsExactly(
            "EUC-LU (Luxembourg (LU)) loses its basis through rule crimes",
            "EUC-NO (Norway (NO)) keeps its basis");
  }

  @Test
  void a_rule_that_comes_or_goes_takes_the_basis_of_those_it_applies_to() {
    Policy<EndUse> with =
        Uses.policy(
            "uses",
            Uses.permit(APPROVED),
            Rule.of(Effect.FORBID, "cyber", CYBER),
            Rule.of(Effect.FORBID, "other", OTHER_SYSTEM));
    Policy<EndUse> without = permitting(APPROVED);

    assertThat(effects(without, with, certificate(Uses.STATE)))
        .containsExactly("EUC-LU (Luxembourg (LU)) loses its basis through rule cyber");
    assertThat(effects(with, without, certificate(Uses.STATE)))
        .containsExactly("EUC-LU (Luxembourg (LU)) loses its basis through rule cyber");
  }

  @Test
  void a_list_that_changes_by_itself_on_that_day_takes_the_basis_of_those_it_drops() {
    Policy<EndUse> policy =
        permitting(Definition.of("eligible use", on(changing("list of states", Uses.OTHER_STATE))));
    assertThat(effects(policy, policy, certificate(Uses.STATE), certificate(Uses.OTHER_STATE)))
        .containsExactly(
            "EUC-LU (Luxembourg (LU)) keeps its basis",
            "EUC-NO (Norway (NO)) loses its basis through register list of states");
  }

  @Test
  void a_rule_without_lists_that_comes_into_force_on_that_day_is_named_itself() {
    Policy<EndUse> policy =
        Uses.policy(
            "uses", Uses.permit(Definition.of("system", CYBER)).during(Period.from(Uses.CHANGE)));
    assertThat(effects(policy, policy, certificate(Uses.STATE)))
        .containsExactly("EUC-LU (Luxembourg (LU)) loses its basis through rule crimes");
  }

  @Test
  void a_list_that_changes_by_itself_is_named_beside_rules_that_were_changed() {
    Rule<EndUse> moved =
        Rule.of(Effect.PERMIT, "listed", on(changing("list of partners", Uses.OTHER_STATE)));
    assertThat(
            effects(
                Uses.policy("uses", moved, Uses.permit(CYBER)),
                Uses.policy("uses", moved, Uses.permit(OTHER_SYSTEM)),
                certificate(Uses.STATE),
                certificate(Uses.OTHER_STATE)))
        .containsExactly(
            "EUC-LU (Luxembourg (LU)) loses its basis through rule crimes",
            "EUC-NO (Norway (NO)) loses its basis through register list of partners, rule crimes");
  }

  @Test
  void of_a_changed_rule_only_the_lists_that_were_changed_are_named() {
    Condition<EndUse> partners = on(changing("list of partners", Uses.OTHER_STATE));
    assertThat(
            effects(
                permitting(AllOf.of(partners, on(Uses.roster(Uses.STATE, Uses.OTHER_STATE)))),
                permitting(AllOf.of(partners, on(Uses.roster(Uses.STATE)))),
                certificate(Uses.OTHER_STATE)))
        .containsExactly("EUC-NO (Norway (NO)) loses its basis through register list of states");
  }

  @Test
  void what_takes_the_basis_twice_is_named_once_and_in_order() {
    Policy<EndUse> before =
        Uses.policy(
            "uses",
            Uses.permit(on(Uses.roster(Uses.STATE))),
            Uses.unlisted(Uses.roster(Uses.STATE)),
            Rule.of(Effect.FORBID, "a", OTHER_SYSTEM));
    Policy<EndUse> after =
        Uses.policy(
            "uses",
            Uses.permit(on(Uses.roster(Uses.OTHER_STATE))),
            Uses.unlisted(Uses.roster(Uses.OTHER_STATE)),
            Rule.of(Effect.FORBID, "a", CYBER));
    assertThat(effects(before, after, certificate(Uses.STATE)))
        .containsExactly(
            "EUC-LU (Luxembourg (LU)) loses its basis through register list of states, rule a");
  }

  @Test
  void another_way_to_combine_the_rules_takes_every_basis() {
    Array<Rule<EndUse>> rules = Array.of(Uses.permit(CYBER));
    assertThat(
            effects(
                Policy.of("uses", rules, CombiningAlgorithm.FORBID_OVERRIDES, Outcome.FORBIDDEN),
                Policy.of("uses", rules, CombiningAlgorithm.PERMIT_OVERRIDES, Outcome.FORBIDDEN),
                certificate(Uses.STATE)))
        .containsExactly("EUC-LU (Luxembourg (LU)) loses its basis through policy uses");
  }

  @Test
  void members_of_a_joint_policy_are_compared_with_themselves() {
    Policy<EndUse> one = Uses.policy("one", Uses.permit(CYBER));
    Policy<EndUse> two = Uses.policy("two", Uses.permit(OTHER_SYSTEM));
    assertThat(
            effects(
                Policy.allMustPermit("both", Array.of(one, two)),
                Policy.allMustPermit("both", Array.of(two, one)),
                certificate(Uses.STATE)))
        .containsExactly("EUC-LU (Luxembourg (LU)) keeps its basis");
  }

  @Test
  void a_transitional_clause_keeps_the_basis_of_what_was_signed_before() {
    Editions<Policy<EndUse>> editions =
        editions(permitting(CYBER), permitting(OTHER_SYSTEM))
            .with(TransitionalClause.of("old certificates", SIGNED.plusDays(1), "2020"));
    Certificate late = certificate(Uses.STATE).signedOn(SIGNED.plusDays(1));
    Certificate unsigned =
        Certificate.of("EUC-0", Uses.STATE, Uses.POLICE, ItemClass.CYBER_SYSTEM, Period.always());

    assertThat(effects(editions, certificate(Uses.STATE), late, unsigned))
        .containsExactly(
            "EUC-LU (Luxembourg (LU)) keeps its basis by the transitional clause old certificates",
            "EUC-LU (Luxembourg (LU)) loses its basis through rule crimes",
            "EUC-0 (Luxembourg (LU)) loses its basis through rule crimes");
  }

  @Test
  void a_transitional_clause_helps_only_if_it_lasts_and_leads_to_the_edition_that_was_signed() {
    Editions<Policy<EndUse>> editions = editions(permitting(CYBER), permitting(OTHER_SYSTEM));
    TransitionalClause clause = TransitionalClause.of("old certificates", Uses.CHANGE, "2020");

    assertThat(effects(editions.with(clause.until(Uses.CHANGE)), certificate(Uses.STATE)))
        .containsExactly("EUC-LU (Luxembourg (LU)) loses its basis through rule crimes");
    assertThat(
            effects(editions.with(clause.until(Uses.CHANGE.plusDays(1))), certificate(Uses.STATE)))
        .containsExactly(
            "EUC-LU (Luxembourg (LU)) keeps its basis by the transitional clause old certificates");
    assertThat(
            effects(
                editions.with(TransitionalClause.of("all", Uses.CHANGE, "2021")),
                certificate(Uses.STATE)))
        .containsExactly("EUC-LU (Luxembourg (LU)) loses its basis through rule crimes");
  }

  @Test
  void a_certificate_is_asked_about_for_the_day_of_the_change_and_its_eve() {
    List<LocalDate> asked = new ArrayList<>();
    Amendment.of(editions(permitting(CYBER), permitting(OTHER_SYSTEM)), "2020", "2021")
        .effects(
            Array.of(certificate(Uses.STATE)),
            (certificate, day) -> {
              asked.add(day);
              return CertifiedUse.knownFrom(certificate, day);
            });
    assertThat(asked).containsExactly(EVE, Uses.CHANGE);
  }
}
