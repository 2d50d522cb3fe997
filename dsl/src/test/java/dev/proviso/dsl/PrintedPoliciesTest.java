package dev.proviso.dsl;

import static dev.proviso.dsl.ParcelFacts.BOX;
import static dev.proviso.dsl.ParcelFacts.BOXES;
import static dev.proviso.dsl.ParcelFacts.INSURED;
import static dev.proviso.dsl.ParcelFacts.LABELS;
import static dev.proviso.dsl.ParcelFacts.ORIGIN;
import static dev.proviso.dsl.ParcelFacts.SEALED;
import static dev.proviso.dsl.ParcelFacts.WEIGHT;
import static dev.proviso.dsl.Policies.allMustPermit;
import static dev.proviso.dsl.Policies.allOf;
import static dev.proviso.dsl.Policies.anyOf;
import static dev.proviso.dsl.Policies.choice;
import static dev.proviso.dsl.Policies.define;
import static dev.proviso.dsl.Policies.forbid;
import static dev.proviso.dsl.Policies.judgment;
import static dev.proviso.dsl.Policies.not;
import static dev.proviso.dsl.Policies.opaque;
import static dev.proviso.dsl.Policies.permit;
import static dev.proviso.dsl.Policies.policy;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.rule.Outcome.FORBIDDEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.Condition;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Rule;
import dev.proviso.value.ValueType;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a debugger, a shell and a failed assertion show. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PrintedPoliciesTest {

  private static final Rule<Parcel> LIGHT =
      permit("light").when(WEIGHT.atMost(5)).unless("broken", BOX.is(SEALED.isFalse()));

  private static final Policy<Parcel> POLICY =
      policy("mail")
          .rules(LIGHT, forbid("uninsured").when(INSURED.isFalse()))
          .combining(FORBID_OVERRIDES)
          .otherwise(FORBIDDEN);

  @Test
  void a_condition_prints_its_wording() {
    assertThat(allOf(INSURED.isTrue(), WEIGHT.atMost(5)))
        .hasToString("(insured is true and weight is at most 5)");
    assertThat(not(INSURED.isTrue())).hasToString("insured is false");
    assertThat(BOXES.every(SEALED.isTrue()))
        .hasToString("each of the boxes is such that sealed is true");
    assertThat(define("light parcel").as(WEIGHT.atMost(5))).hasToString("it is a “light parcel”");
    assertThat(judgment("fair", "is it fair?"))
        .hasToString("the question “is it fair?” is answered yes");
    assertThat(opaque("the check digit fits", parcel -> true))
        .hasToString("the condition “the check digit fits” holds");
  }

  @Test
  void a_rule_prints_its_effect_its_condition_and_its_exceptions() {
    assertThat(LIGHT)
        .hasToString(
            "permit `light` when weight is at most 5, unless `broken`: the box is such that sealed is"
                + " false");
  }

  @Test
  void a_policy_prints_its_rules() {
    assertThat(POLICY)
        .hasToString(
            """
            policy `mail`
              permit `light` when weight is at most 5, unless `broken`: the box is such that sealed is false
              forbid `uninsured` when insured is false
              combining FORBID_OVERRIDES, otherwise FORBIDDEN""");
    assertThat(
            allMustPermit(
                "both",
                POLICY,
                policy("other").rules(LIGHT).combining(FORBID_OVERRIDES).otherwise(FORBIDDEN)))
        .hasToString("policy `both` permits what all of these permit: `mail`, `other`");
  }

  @Test
  void a_decision_prints_its_outcome_and_what_decided() {
    assertThat(POLICY.decide(Parcel.ordinary())).hasToString("PERMITTED under mail: light");
    assertThat(POLICY.decide(Parcel.unknown())).hasToString("UNDETERMINED under mail");
  }

  @Test
  void what_is_long_is_cut() {
    String many = anyOf(numbered(0), numbered(1), others(2, 10_000)).toString();
    assertThat(ORIGIN.isOneOf(IntStream.range(0, 10_000).mapToObj(i -> "place " + i).toList()))
        .asString()
        .hasSizeLessThan(300);
    assertThat(many).isEqualTo("(weight is 0 or weight is 1 or weight is 2 or … (10000 in all))");
    assertThat(ORIGIN.is("x".repeat(10_000)).toString()).hasSizeLessThan(700);
    assertThat(
            policy("long")
                .rules(
                    IntStream.range(0, 10_000)
                        .mapToObj(i -> permit("rule " + i).when(numbered(i)))
                        .toList())
                .combining(FORBID_OVERRIDES)
                .otherwise(FORBIDDEN))
        .asString()
        .contains("… (10000 rules in all)")
        .hasSizeLessThan(2_000);
  }

  private static Condition<Parcel> numbered(int weight) {
    return WEIGHT.is(weight);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of conditions
  private static Condition<Parcel>[] others(int first, int end) {
    return IntStream.range(first, end)
        .mapToObj(PrintedPoliciesTest::numbered)
        .toArray(Condition[]::new);
  }

  @Test
  void what_is_shared_is_not_printed_as_often_as_it_is_met() {
    Condition<Parcel> doubled = WEIGHT.atMost(5);
    for (int depth = 0; depth < 150; depth++) {
      doubled = depth % 2 == 0 ? allOf(doubled, doubled) : anyOf(doubled, doubled);
    }
    assertThat(doubled).hasToString("(… or …)");
    assertThat(BOXES.any(define("x").as(SEALED.isTrue()))).asString().hasSizeLessThan(100);
  }

  @Test
  void printing_never_throws() {
    ValueType<String> broken =
        ValueType.of(String.class)
            .labeled(
                value -> {
                  throw new IllegalStateException("no label");
                });
    ValueFact<Parcel, String> fact = choice("origin", broken).known(Parcel::origin);
    assertThat(fact.is("NO")).asString().startsWith("origin is ");
    assertThat(LABELS.isEmpty()).hasToString("the list of labels is empty");
  }

  @Test
  void the_contents_of_a_definition_are_its_condition_and_its_exceptions() {
    assertThat(
            define("heavy parcel")
                .as(WEIGHT.moreThan(30))
                .unless("insured", INSURED.isTrue())
                .unless(
                    Policies.exception("domestic")
                        .when(ORIGIN.is("NO"))
                        .unless("very heavy", WEIGHT.moreThan(500)))
                .contents())
        .isEqualTo(
            """
            definition `heavy parcel`
              weight is more than 30
              unless `insured`: insured is true
              unless `domestic`: origin is “NO”
                unless `very heavy`: weight is more than 500""");
  }
}
