package dev.proviso.dsl;

import static dev.proviso.dsl.ParcelFacts.INSURED;
import static dev.proviso.dsl.ParcelFacts.WEIGHT;
import static dev.proviso.dsl.Policies.allMustPermit;
import static dev.proviso.dsl.Policies.allOf;
import static dev.proviso.dsl.Policies.anyOf;
import static dev.proviso.dsl.Policies.choice;
import static dev.proviso.dsl.Policies.choiceFrom;
import static dev.proviso.dsl.Policies.choiceIfKnown;
import static dev.proviso.dsl.Policies.choices;
import static dev.proviso.dsl.Policies.choicesFrom;
import static dev.proviso.dsl.Policies.choicesIfKnown;
import static dev.proviso.dsl.Policies.define;
import static dev.proviso.dsl.Policies.exception;
import static dev.proviso.dsl.Policies.flag;
import static dev.proviso.dsl.Policies.flagFrom;
import static dev.proviso.dsl.Policies.flagIfKnown;
import static dev.proviso.dsl.Policies.forbid;
import static dev.proviso.dsl.Policies.judgment;
import static dev.proviso.dsl.Policies.not;
import static dev.proviso.dsl.Policies.opaque;
import static dev.proviso.dsl.Policies.part;
import static dev.proviso.dsl.Policies.partIfKnown;
import static dev.proviso.dsl.Policies.parts;
import static dev.proviso.dsl.Policies.partsIfKnown;
import static dev.proviso.dsl.Policies.permit;
import static dev.proviso.dsl.Policies.policy;
import static dev.proviso.dsl.Policies.quantity;
import static dev.proviso.dsl.Policies.quantityFrom;
import static dev.proviso.dsl.Policies.quantityIfKnown;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.rule.CombiningAlgorithm.PERMIT_OVERRIDES;
import static dev.proviso.rule.Outcome.FORBIDDEN;
import static dev.proviso.rule.Outcome.PERMITTED;
import static io.vavr.control.Option.none;
import static io.vavr.control.Option.some;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.Not;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Grade;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PoliciesTest {

  private static final Condition<Parcel> HEAVY = WEIGHT.moreThan(30);
  private static final Condition<Parcel> LIGHT = WEIGHT.lessThan(2);
  private static final Condition<Parcel> COVERED = INSURED.isTrue();
  private static final OrderedFact<Parcel, LocalDate> SENT =
      quantity("day of sending", parcel -> LocalDate.of(2022, 1, 1));

  /** A way to make a fact, and what the fact reads. */
  record Making<H>(
      String verb, Supplier<H> handle, Function<H, Fact<String, ?>> fact, Reading<?> reading) {
    @Override
    public String toString() {
      return verb + " -> " + reading.status();
    }
  }

  static Stream<Making<?>> makings() {
    Set<String> set = HashSet.of("a", "b");
    Seq<String> seq = Array.of("a", "b");
    Reading<Boolean> declared = Reading.known(true).graded(Grade.DECLARED);
    return Stream.of(
        ofFlag("flag", () -> flag("f", s -> true), Reading.known(true)),
        ofFlag("flag", () -> flag("f", s -> false), Reading.known(false)),
        ofFlag("flagIfKnown", () -> flagIfKnown("f", s -> some(true)), Reading.known(true)),
        ofFlag("flagIfKnown", () -> flagIfKnown("f", s -> none()), Reading.unknown()),
        ofFlag("flagFrom", () -> flagFrom("f", s -> declared), declared),
        ofQuantity("quantity", () -> quantity("f", s -> 1), Reading.known(1)),
        ofQuantity("quantityIfKnown", () -> quantityIfKnown("f", s -> some(1)), Reading.known(1)),
        ofQuantity("quantityIfKnown", () -> quantityIfKnown("f", s -> none()), Reading.unknown()),
        ofQuantity(
            "quantityFrom",
            () -> quantityFrom("f", s -> Reading.conflicting("why")),
            Reading.conflicting("why")),
        ofChoice("choice", () -> choice("f", s -> s), Reading.known("subject")),
        ofChoice("choiceIfKnown", () -> choiceIfKnown("f", s -> some(s)), Reading.known("subject")),
        ofChoice("choiceIfKnown", () -> choiceIfKnown("f", s -> none()), Reading.unknown()),
        ofChoice("choiceFrom", () -> choiceFrom("f", s -> declared), declared),
        ofChoices("choices", () -> choices("f", s -> set), Reading.known(set)),
        ofChoices("choicesIfKnown", () -> choicesIfKnown("f", s -> some(set)), Reading.known(set)),
        ofChoices("choicesIfKnown", () -> choicesIfKnown("f", s -> none()), Reading.unknown()),
        ofChoices(
            "choicesFrom",
            () -> choicesFrom("f", s -> Reading.failed("why")),
            Reading.failed("why")),
        ofPart("part", () -> part("f", s -> s), Reading.known("subject")),
        ofPart("partIfKnown", () -> partIfKnown("f", s -> some(s)), Reading.known("subject")),
        ofPart("partIfKnown", () -> partIfKnown("f", s -> none()), Reading.unknown()),
        ofParts("parts", () -> parts("f", s -> seq), Reading.known(seq)),
        ofParts("partsIfKnown", () -> partsIfKnown("f", s -> some(seq)), Reading.known(seq)),
        ofParts("partsIfKnown", () -> partsIfKnown("f", s -> none()), Reading.unknown()));
  }

  private static Making<?> ofFlag(
      String verb, Supplier<BooleanFact<String>> flag, Reading<?> reading) {
    return new Making<>(verb, flag, BooleanFact::fact, reading);
  }

  private static Making<?> ofQuantity(
      String verb, Supplier<OrderedFact<String, Integer>> quantity, Reading<?> reading) {
    return new Making<>(verb, quantity, OrderedFact::fact, reading);
  }

  private static Making<?> ofChoice(
      String verb, Supplier<ValueFact<String, Object>> choice, Reading<?> reading) {
    return new Making<>(verb, choice, ValueFact::fact, reading);
  }

  private static Making<?> ofChoices(
      String verb, Supplier<SetFact<String, String>> choices, Reading<?> reading) {
    return new Making<>(verb, choices, SetFact::fact, reading);
  }

  private static Making<?> ofPart(
      String verb, Supplier<PartFact<String, Object>> part, Reading<?> reading) {
    return new Making<>(verb, part, PartFact::fact, reading);
  }

  private static Making<?> ofParts(
      String verb, Supplier<PartsFact<String, String>> parts, Reading<?> reading) {
    return new Making<>(verb, parts, PartsFact::fact, reading);
  }

  @ParameterizedTest
  @MethodSource("makings")
  <H> void a_fact_reads_what_its_accessor_says_and_prints_as_its_name(Making<H> making) {
    H handle = making.handle().get();
    Fact<String, ?> fact = making.fact().apply(handle);

    assertThat(handle).hasToString("f");
    assertThat(fact.name()).isEqualTo("f");
    assertThat(fact.read("subject")).isEqualTo(making.reading());
  }

  @Test
  void what_is_said_is_the_condition_that_is_meant() {
    Predicate<Parcel> even = parcel -> parcel.weight() % 2 == 0;

    assertThat(allOf(HEAVY, COVERED, LIGHT)).isEqualTo(AllOf.of(HEAVY, COVERED, LIGHT));
    assertThat(anyOf(HEAVY, COVERED, LIGHT)).isEqualTo(AnyOf.of(HEAVY, COVERED, LIGHT));
    assertThat(not(HEAVY)).isEqualTo(Not.of(HEAVY));
    assertThat(define("heavy").as(HEAVY)).isEqualTo(Definition.of("heavy", HEAVY));
    assertThat(judgment("fair", "Is it fair?"))
        .isEqualTo(JudgmentQuestion.of("fair", "Is it fair?"));
    assertThat(opaque("its weight is even", even, WEIGHT.fact()))
        .isEqualTo(OpaqueCondition.of("its weight is even", even, Array.of(WEIGHT.fact())));
  }

  @Test
  void a_rule_has_the_effect_that_it_opens_with() {
    assertThat(permit("a").when(HEAVY)).isEqualTo(Rule.of(Effect.PERMIT, "a", HEAVY));
    assertThat(forbid("a").when(HEAVY)).isEqualTo(Rule.of(Effect.FORBID, "a", HEAVY));
    assertThat(forbid("a").when(HEAVY).unless(exception("b").when(COVERED)))
        .isEqualTo(Rule.of(Effect.FORBID, "a", HEAVY).unless("b", COVERED));
  }

  @Test
  void a_policy_has_all_that_its_sentence_says() {
    Rule<Parcel> heavy = forbid("heavy").when(HEAVY);
    Rule<Parcel> covered = permit("covered").when(COVERED);
    Policy<Parcel> meant = Policy.of("p", Array.of(heavy, covered), PERMIT_OVERRIDES, FORBIDDEN);

    assertThat(policy("p").rules(heavy, covered).combining(PERMIT_OVERRIDES).otherwise(FORBIDDEN))
        .isEqualTo(meant);
    assertThat(
            policy("p")
                .rules(Array.of(heavy, covered))
                .combining(PERMIT_OVERRIDES)
                .asOf(SENT)
                .otherwise(FORBIDDEN))
        .isEqualTo(meant.asOf(SENT.fact()))
        .isNotEqualTo(meant);
  }

  @Test
  void only_what_every_policy_permits_is_permitted_by_them_together() {
    Policy<Parcel> open = sending("open", COVERED);
    Policy<Parcel> closed = sending("closed", HEAVY);
    Policy<Parcel> light = sending("light", WEIGHT.lessThan(6));

    assertThat(allMustPermit("all", open, light).decide(Parcel.ordinary()).outcome())
        .isEqualTo(PERMITTED);
    assertThat(allMustPermit("all", open, light, closed).decide(Parcel.ordinary()).outcome())
        .isEqualTo(FORBIDDEN);
  }

  private static Policy<Parcel> sending(String id, Condition<Parcel> condition) {
    return policy(id)
        .rules(permit(id).when(condition))
        .combining(FORBID_OVERRIDES)
        .otherwise(FORBIDDEN);
  }
}
