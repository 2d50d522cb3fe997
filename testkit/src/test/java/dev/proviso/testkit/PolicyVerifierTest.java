package dev.proviso.testkit;

import static dev.proviso.dsl.Policies.allOf;
import static dev.proviso.dsl.Policies.choice;
import static dev.proviso.dsl.Policies.exception;
import static dev.proviso.dsl.Policies.flagIfKnown;
import static dev.proviso.dsl.Policies.forbid;
import static dev.proviso.dsl.Policies.permit;
import static dev.proviso.dsl.Policies.policy;
import static dev.proviso.dsl.Policies.quantity;
import static dev.proviso.rule.Combining.FORBID_OVERRIDES;
import static dev.proviso.rule.Outcome.FORBIDDEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.analysis.Assignment;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Opaque;
import dev.proviso.dsl.Choice;
import dev.proviso.dsl.Flag;
import dev.proviso.dsl.Quantity;
import dev.proviso.fact.Fact;
import dev.proviso.law.Citation;
import dev.proviso.law.Instrument;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The laws hold for a sound policy, and each is broken by one that is not. */
class PolicyVerifierTest {

  private record Parcel(String destination, int kilograms, Option<Boolean> insured) {}

  private static final Choice<Parcel, String> DESTINATION =
      choice("destination", Parcel::destination);
  private static final Quantity<Parcel, Integer> WEIGHT = quantity("weight", Parcel::kilograms);
  private static final Flag<Parcel> INSURED = flagIfKnown("insurance", Parcel::insured);
  private static final Citation HOUSE = Instrument.of("House rules").clause("1");

  private static Parcel parcel(Assignment made) {
    return new Parcel(
        made.get(DESTINATION.fact()), made.get(WEIGHT.fact()), made.find(INSURED.fact()));
  }

  private static Rule<Parcel> light() {
    return permit("light").when(WEIGHT.atMost(30)).citing(HOUSE);
  }

  private static Rule<Parcel> heavy() {
    return permit("heavy-but-insured")
        .when(allOf(WEIGHT.atMost(500), INSURED.isTrue()))
        .citing(HOUSE);
  }

  private static Rule<Parcel> nowhere() {
    return forbid("no-such-place").when(DESTINATION.isOneOf("Atlantis", "Lemuria")).citing(HOUSE);
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  private static Policy<Parcel> of(Rule<Parcel>... rules) {
    return policy("parcels")
        .rules(Array.of(rules))
        .combining(FORBID_OVERRIDES)
        .otherwise(FORBIDDEN);
  }

  private static Policy<Parcel> sound() {
    return of(light(), heavy(), nowhere());
  }

  private static Condition<Parcel> code(String id, java.util.function.Predicate<Parcel> test) {
    return Opaque.of(id, test, Array.<Fact<Parcel, ?>>empty());
  }

  private static Seq<Law> broken(PolicyVerifier<Parcel> verifier) {
    return verifier.report().entries().reject(LawReport.Entry::isSound).map(LawReport.Entry::law);
  }

  private static Seq<Law> broken(Policy<Parcel> policy) {
    return broken(PolicyVerifier.of(policy).subjects(PolicyVerifierTest::parcel));
  }

  @Test
  void a_sound_policy_keeps_them_in_one_line() {
    PolicyVerifier.of(sound()).verify();
    PolicyVerifier.of(sound()).subjects(PolicyVerifierTest::parcel).verify();
  }

  @Test
  void code_that_remembers_breaks_the_first_law() {
    AtomicInteger asked = new AtomicInteger();
    Rule<Parcel> fickle =
        forbid("fickle").when(code("odd", p -> asked.incrementAndGet() % 3 == 0)).citing(HOUSE);
    assertThat(broken(of(light(), heavy(), nowhere(), fickle)))
        .contains(PolicyLaws.TOTAL_AND_DETERMINISTIC, PolicyLaws.NAMES_DO_NOT_MATTER);
  }

  @Test
  void code_that_another_rule_must_be_asked_before_breaks_the_law_of_order() {
    AtomicInteger asked = new AtomicInteger();
    Rule<Parcel> before =
        permit("before").when(code("before", p -> asked.getAndSet(1) > 1)).citing(HOUSE);
    Rule<Parcel> after = forbid("after").when(code("after", p -> asked.get() == 1)).citing(HOUSE);
    Rule<Parcel> last =
        permit("last").when(code("last", p -> asked.getAndSet(0) > 1)).citing(HOUSE);
    assertThat(broken(of(light(), heavy(), nowhere(), before, after, last)))
        .contains(PolicyLaws.ORDER_DOES_NOT_MATTER)
        .doesNotContain(PolicyLaws.TOTAL_AND_DETERMINISTIC);
  }

  @Test
  void code_that_throws_keeps_the_first_law() {
    Policy<Parcel> throwing =
        of(
            light(),
            heavy(),
            nowhere(),
            forbid("broken")
                .when(
                    code(
                        "stack",
                        p -> {
                          throw new IllegalStateException("cannot tell");
                        }))
                .citing(HOUSE));
    // What code throws is a failed reading, which decides nothing: the law is kept.
    assertThat(broken(throwing)).doesNotContain(PolicyLaws.TOTAL_AND_DETERMINISTIC);
  }

  @Test
  void code_that_takes_unknown_for_yes_permits_what_it_must_not() {
    Rule<Parcel> trusting =
        permit("trusting").when(code("trusting", p -> p.insured().getOrElse(true))).citing(HOUSE);
    assertThat(broken(of(light(), heavy(), trusting, nowhere())))
        .contains(
            PolicyLaws.NOTHING_ELSE_IS_MISSING,
            PolicyLaws.KNOWING_MORE_SETTLES,
            PolicyLaws.UNKNOWN_NEVER_PERMITS);
  }

  @Test
  void a_rule_that_contradicts_itself_applies_to_nobody() {
    Rule<Parcel> never =
        permit("never").when(allOf(WEIGHT.atMost(10), WEIGHT.moreThan(20))).citing(HOUSE);
    assertThat(broken(of(light(), heavy(), nowhere(), never)))
        .containsExactly(PolicyLaws.EVERY_RULE_APPLIES);
  }

  @Test
  void an_exception_that_never_applies_does_not_bite() {
    Rule<Parcel> spared =
        light().unless(exception("very heavy").when(WEIGHT.moreThan(1000)).citing(HOUSE));
    assertThat(broken(of(spared, heavy(), nowhere())))
        .containsExactly(PolicyLaws.EVERY_EXCEPTION_BITES);
  }

  @Test
  void a_policy_that_permits_nothing_shows_one_outcome_only() {
    assertThat(broken(PolicyVerifier.of(of(nowhere()))))
        .containsExactly(PolicyLaws.BOTH_OUTCOMES_OCCUR);
  }

  @Test
  void a_rule_without_a_source_is_named() {
    Rule<Parcel> bare = forbid("bare").when(WEIGHT.moreThan(900));
    assertThatThrownBy(() -> PolicyVerifier.of(of(light(), heavy(), nowhere(), bare)).verify())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("PV-P-12 every rule cites its source: BROKEN")
        .hasMessageContaining("rule: bare")
        .hasMessageContaining("again: PolicyVerifier.of(parcels).seed(20211206L).tries(400)");
  }

  @Test
  void an_edition_that_is_looser_than_its_author_says_is_shown_with_a_case() {
    Policy<Parcel> looser = of(permit("light").when(WEIGHT.atMost(40)).citing(HOUSE), nowhere());
    PolicyVerifier<Parcel> verifier = PolicyVerifier.of(looser).tightens(of(light(), nowhere()));
    assertThat(broken(verifier)).containsExactly(PolicyLaws.EDITION_TIGHTENS);
    assertThat(verifier.report().toString()).contains("case: ").contains("weight: ");
    PolicyVerifier.of(of(light(), nowhere())).tightens(looser).verify();
  }

  @Test
  void a_law_is_excepted_for_a_reason_and_only_as_long_as_it_is_broken() {
    Policy<Parcel> uncited = of(permit("light").when(WEIGHT.atMost(30)), nowhere());
    PolicyVerifier.of(uncited)
        .except(PolicyLaws.EVERY_RULE_IS_CITED, "house rules rest on no source")
        .verify();
    assertThatThrownBy(
            () ->
                PolicyVerifier.of(sound())
                    .except(PolicyLaws.EVERY_RULE_IS_CITED, "house rules rest on no source")
                    .verify())
        .hasMessageContaining("EXCEPTED, but kept; remove the exception");
    assertThatThrownBy(() -> PolicyVerifier.of(sound()).except(PolicyLaws.DIGEST_IS_STABLE, " "))
        .hasMessage("policy verifier: no reason is given for the exception from PV-P-13");
  }

  @Test
  void the_same_seed_gives_the_same_report() {
    PolicyVerifier<Parcel> verifier = PolicyVerifier.of(of(nowhere())).seed(7).tries(50);
    assertThat(verifier.report().toString()).isEqualTo(verifier.report().toString());
  }

  @Test
  void every_law_has_a_code_of_its_own() {
    assertThat(PolicyLaws.all().map(Law::code).distinct()).hasSize(PolicyLaws.all().size());
  }
}
