package dev.proviso.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.Not;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.Operator;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.condition.Truth;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Gen;
import dev.proviso.policy.Policy;
import dev.proviso.policy.Sample;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Made-up subjects reach whatever a policy tells apart. */
class AssignmentsTest {

  private record Piece(boolean fragile) {}

  private record Parcel(
      String destination, int kilograms, Option<Boolean> insured, Seq<Piece> pieces) {}

  private static final Fact<Parcel, String> DESTINATION =
      Fact.of("destination", parcel -> Reading.known(parcel.destination()));
  private static final Fact<Parcel, Integer> WEIGHT =
      Fact.of("weight", parcel -> Reading.known(parcel.kilograms()));
  private static final Fact<Parcel, Boolean> INSURED =
      Fact.of("insurance", parcel -> Reading.ifKnown(parcel.insured()));
  private static final Fact<Piece, Boolean> FRAGILE =
      Fact.of("fragility", piece -> Reading.known(piece.fragile()));
  private static final Fact<Parcel, Seq<Piece>> PIECES =
      Fact.of("pieces", parcel -> Reading.known(parcel.pieces()));
  private static final Condition<Parcel> ANY_FRAGILE =
      QuantifiedCondition.of(PIECES, Quantifier.ANY, Comparison.is(FRAGILE, true));

  private static Condition<Parcel> atMost(int kilograms) {
    return Comparison.threshold(WEIGHT, Operator.AT_MOST, kilograms);
  }

  private static final Policy<Parcel> PARCELS =
      Policy.of(
          "parcels",
          Array.of(
              Rule.of(Effect.PERMIT, "light", AllOf.of(atMost(30), Not.of(ANY_FRAGILE))),
              Rule.of(
                  Effect.PERMIT,
                  "insured",
                  AllOf.of(atMost(500), Comparison.is(INSURED, true), ANY_FRAGILE)),
              Rule.of(
                  Effect.FORBID,
                  "no-such-place",
                  Comparison.isOneOf(DESTINATION, Array.of("Atlantis", "Lemuria")))),
          CombiningAlgorithm.FORBID_OVERRIDES,
          Outcome.FORBIDDEN);

  private static Parcel parcel(Assignment made) {
    return new Parcel(
        made.get(DESTINATION),
        made.get(WEIGHT),
        made.find(INSURED),
        made.parts(PIECES).getOrElse(Array.empty()).map(piece -> new Piece(piece.get(FRAGILE))));
  }

  @Test
  void every_rule_is_reached_and_every_outcome() {
    Assignments<Parcel> made = Assignments.of(PARCELS);
    Random random = new Random(1);
    Map<String, Integer> applied = new HashMap<>();
    Set<Outcome> outcomes = new HashSet<>();
    for (int i = 0; i < 2_000; i++) {
      var decision = PARCELS.decide(parcel(made.draw(random, 0.4)));
      outcomes.add(decision.outcome());
      decision
          .trace()
          .allRules()
          .filter(rule -> rule.truth() == Truth.TRUE)
          .forEach(rule -> applied.merge(rule.rule().id(), 1, Integer::sum));
    }
    assertThat(applied).containsOnlyKeys("light", "insured", "no-such-place");
    assertThat(applied.values()).allMatch(times -> times > 30);
    assertThat(outcomes)
        .containsExactlyInAnyOrder(Outcome.PERMITTED, Outcome.FORBIDDEN, Outcome.UNDETERMINED);
  }

  @Test
  void what_is_built_from_one_is_decided_as_it_is() {
    Assignments<Parcel> made = Assignments.ofKnown(PARCELS);
    Random random = new Random(2);
    for (int i = 0; i < 300; i++) {
      Assignment one = made.draw(random, 0);
      assertThat(PARCELS.decide(parcel(one)).outcome())
          .as(one.toString())
          .isEqualTo(made.decide(one).outcome());
    }
  }

  @Test
  void all_of_them_are_one_for_each_combination() {
    // Two places and others, three ranges and two limits of weight, insured or not, fragile or not.
    assertThat(Assignments.ofKnown(PARCELS).all(1_000).get().map(Assignment::toString).distinct())
        .hasSize(3 * 5 * 2 * 2);
    assertThat(Assignments.ofKnown(PARCELS).all(50).isEmpty()).isTrue();
  }

  @Test
  void what_is_known_stays_when_the_rest_is_filled() {
    Assignments<Parcel> made = Assignments.of(PARCELS);
    Random random = new Random(5);
    for (int i = 0; i < 200; i++) {
      Assignment one = made.draw(random, 0.5);
      Assignment filled = one.filled();
      assertThat(one.get(WEIGHT)).isEqualTo(filled.get(WEIGHT));
      one.find(DESTINATION).forEach(v -> assertThat(filled.get(DESTINATION)).isEqualTo(v));
      one.find(WEIGHT).forEach(v -> assertThat(filled.get(WEIGHT)).isEqualTo(v));
      assertThat(filled.find(DESTINATION).isDefined()).isTrue();
      assertThat(filled.find(WEIGHT).isDefined()).isTrue();
      assertThat(filled.find(INSURED).isDefined()).isTrue();
      assertThat(made.decide(filled).outcome()).isNotEqualTo(Outcome.UNDETERMINED);
    }
  }

  @Test
  void the_same_chance_makes_the_same_subject() {
    assertThat(Assignments.of(PARCELS).draw(new Random(3), 0.3).toString())
        .isEqualTo(Assignments.of(PARCELS).draw(new Random(3), 0.3).toString());
  }

  @Test
  void a_fact_that_the_policy_does_not_ask_for_has_no_value() {
    Fact<Parcel, Integer> color = Fact.of("color", parcel -> Reading.known(1));
    Assignment made = Assignments.of(PARCELS).draw(new Random(4), 0);
    assertThat(made.find(color).isEmpty()).isTrue();
    assertThatThrownBy(() -> made.get(color))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("assignment: the policy does not ask for `color`; use any value");
  }

  @Test
  void parts_that_are_not_known_are_given_as_they_could_be_where_they_are_required() {
    Assignments<Parcel> all = Assignments.of(PARCELS);
    Random random = new Random(6);
    Assignment made = all.draw(random, 0.9);
    while (made.parts(PIECES).isDefined()) {
      made = all.draw(random, 0.9);
    }
    assertThat(made.getParts(PIECES).map(Assignment::toString))
        .isEqualTo(made.filled().parts(PIECES).get().map(Assignment::toString));

    Assignment known = all.draw(random, 0);
    assertThat(known.getParts(PIECES).map(Assignment::toString))
        .isEqualTo(known.parts(PIECES).get().map(Assignment::toString));
    assertThatThrownBy(() -> known.getPart(Fact.of("box", parcel -> Reading.known(1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("assignment: the policy does not ask for `box`; use any part");
  }

  @Property(tries = 100)
  void any_policy_decides_about_what_is_generated_for_it(@ForAll long seed) {
    Random random = new Random(seed);
    Policy<Sample> policy = Gen.of(random).policy(6);
    Assignments<Sample> made = Assignments.of(policy);
    for (int i = 0; i < 20; i++) {
      Assignment one = made.draw(random, 0.2);
      assertThat(made.decide(one).outcome()).isEqualTo(made.decide(one).outcome());
    }
  }

  @Test
  void can_be_known_less_well() {
    Assignment made = Assignments.ofKnown(PARCELS).draw(new Random(1), 0);
    Assignment less = made.without("weight");

    assertThat(made.reading(WEIGHT).isKnown()).isTrue();
    assertThat(less.reading(WEIGHT)).isEqualTo(Reading.unknown());
    assertThat(less.get(WEIGHT)).isEqualTo(made.get(WEIGHT));
    assertThat(less.toString()).contains("weight: not known");
    assertThat(less.without("weight")).isSameAs(less);
    assertThat(made.failing("weight").reading(WEIGHT).isFailed()).isTrue();
    assertThat(made.parts(PIECES)).isNotEmpty();
    assertThat(made.without("pieces").parts(PIECES)).isEmpty();
    assertThat(made.without("no such question")).isSameAs(made);
  }

  @Property(tries = 100)
  void is_the_same_but_for_one_answer(
      @ForAll long seed, @ForAll @IntRange(max = 600) int kilograms) {
    Assignments<Parcel> assignments = Assignments.of(PARCELS);
    Assignment made = assignments.draw(new Random(seed), 0.3);
    String before = made.toString();
    Assignment other = made.with("weight", kilograms);

    assertThat(other.reading(WEIGHT)).isEqualTo(Reading.known(kilograms));
    assertThat(other.get(WEIGHT)).isEqualTo(kilograms);
    assertThat(other.filled().get(WEIGHT)).isEqualTo(kilograms);
    assertThat(other.circumstances()).contains(FactValue.of("weight", "" + kilograms));
    assertThat(saysNothingOfWeight(other)).isEqualTo(saysNothingOfWeight(made));
    assertThat(saysNothingOfWeight(other.filled())).isEqualTo(saysNothingOfWeight(made.filled()));
    assertThat(other.reading(DESTINATION)).isEqualTo(made.reading(DESTINATION));
    assertThat(assignments.decide(other).outcome())
        .isEqualTo(assignments.decide(made.without("weight").with("weight", kilograms)).outcome());
    assertThat(made).hasToString(before);
  }

  private static Seq<FactValue> saysNothingOfWeight(Assignment made) {
    return made.circumstances().reject(one -> one.question().equals("weight"));
  }

  @Test
  void has_no_other_answer_to_what_is_not_asked_of_it() {
    Assignment made = Assignments.ofKnown(PARCELS).draw(new Random(1), 0);

    assertThat(made.with("no such question", 1)).hasToString(made.toString());
    assertThat(made.with("no such question", 1).find(Fact.known("no such question", p -> 1)))
        .isEmpty();
  }

  @Test
  void answers_for_code_and_for_people_too() {
    Policy<Parcel> judged =
        Policy.of(
            "judged",
            Array.of(
                Rule.of(
                    Effect.PERMIT,
                    "fair",
                    AllOf.of(
                        JudgmentQuestion.of("fair", "it is fair"),
                        OpaqueCondition.of(
                            "its weight is even", p -> p.kilograms() % 2 == 0, Array.of())))),
            CombiningAlgorithm.FORBID_OVERRIDES,
            Outcome.FORBIDDEN);
    Assignments<Parcel> assignments = Assignments.ofKnown(judged);
    Assignment fair =
        assignments.draw(new Random(1), 0).with("fair", true).with("its weight is even", true);

    assertThat(fair.judgments().map(Judgment::holds)).containsExactly(true);
    assertThat(assignments.decide(fair).outcome()).isEqualTo(Outcome.PERMITTED);
    assertThat(assignments.decide(fair.with("fair", false)).outcome()).isEqualTo(Outcome.FORBIDDEN);
    assertThat(assignments.decide(fair.with("its weight is even", false)).outcome())
        .isEqualTo(Outcome.FORBIDDEN);
    Assignment open = fair.without("fair").without("its weight is even");
    assertThat(assignments.decide(open).outcome()).isNotEqualTo(Outcome.PERMITTED);
    assertThat(
            assignments.decide(open.with("fair", true).with("its weight is even", true)).outcome())
        .isEqualTo(Outcome.PERMITTED);
    assertThat(fair.with("fair", "perhaps").judgments()).isEqualTo(fair.judgments());
  }
}
