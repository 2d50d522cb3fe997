package dev.proviso.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.Definition;
import dev.proviso.condition.Operator;
import dev.proviso.domain.EndUse;
import dev.proviso.domain.Purpose;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Gen;
import dev.proviso.policy.Policy;
import dev.proviso.policy.Sample;
import dev.proviso.regime.Edition;
import dev.proviso.regime.Editions;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.time.Dated;
import dev.proviso.time.Span;
import io.vavr.collection.Array;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AmendmentTest {

  private static final Fact<EndUse, Integer> TARGETS = Fact.of("targets", use -> Reading.unknown());

  private static final Condition<EndUse> INVESTIGATION =
      Comparison.is(Uses.PURPOSE, Purpose.INVESTIGATION);
  private static final Condition<EndUse> PREVENTION =
      Comparison.is(Uses.PURPOSE, Purpose.PREVENTION);
  private static final Condition<EndUse> APPROVED = Comparison.is(Uses.APPROVAL, true);

  private static <S> Amendment<S> amendment(Policy<S> before, Policy<S> after) {
    return Amendment.of(
        Editions.of(
            "end use",
            Edition.of("2020", before),
            Edition.of("2021", after).effectiveFrom(Uses.CHANGE)),
        "2020",
        "2021");
  }

  private static Rule<EndUse> rule(String id, Condition<EndUse> condition) {
    return Rule.of(Effect.PERMIT, id, condition);
  }

  private static Policy<EndUse> inOrder(String... ids) {
    return Policy.of(
        "uses",
        Array.of(ids).map(id -> rule(id, APPROVED)),
        CombiningAlgorithm.FIRST_APPLICABLE,
        Outcome.FORBIDDEN);
  }

  private static DatedComparison<EndUse, Integer> atMost(int limit) {
    return DatedComparison.threshold(
        TARGETS,
        Operator.AT_MOST,
        Dated.of("highest number", Span.from(Uses.CHANGE, limit)),
        Fact.asOf());
  }

  @Test
  void an_equivalent_edition_changes_nothing() {
    Policy<EndUse> policy = Uses.later().value();
    assertThat(amendment(policy, policy).changes()).isEmpty();
  }

  @Test
  void a_rule_that_is_worded_anew_has_changed_and_none_beside_it() {
    Rule<EndUse> kept = rule("approved", APPROVED);
    assertThat(
            amendment(
                    Uses.policy("uses", kept, rule("crimes", INVESTIGATION)),
                    Uses.policy("uses", kept, rule("crimes", PREVENTION)))
                .changes())
        .containsExactly("rule crimes");
  }

  @Test
  void an_exception_is_a_change_of_its_rule() {
    Rule<EndUse> crimes = rule("crimes", INVESTIGATION);
    assertThat(
            amendment(
                    Uses.policy("uses", crimes),
                    Uses.policy("uses", crimes.unless("approved", APPROVED)))
                .changes())
        .containsExactly("rule crimes");
  }

  @Test
  void another_effect_is_a_change_of_its_rule() {
    assertThat(
            amendment(
                    Uses.policy("uses", rule("crimes", INVESTIGATION)),
                    Uses.policy("uses", Rule.of(Effect.FORBID, "crimes", INVESTIGATION)))
                .changes())
        .containsExactly("rule crimes");
  }

  @Test
  void a_rule_that_comes_or_goes_is_named_with_all_that_it_alone_refers_to() {
    Policy<EndUse> few = Uses.policy("uses", rule("approved", APPROVED));
    Policy<EndUse> more =
        Uses.policy(
            "uses",
            rule("approved", APPROVED),
            Uses.permit(Uses.CRIME),
            Uses.unlisted(Uses.roster(Uses.STATE)),
            rule("few targets", atMost(6)));
    String[] all = {
      "dated highest number",
      "definition crime fighting",
      "register list of states",
      "rule crimes",
      "rule few targets",
      "rule unlisted"
    };
    assertThat(amendment(few, more).changes()).containsExactly(all);
    assertThat(amendment(more, few).changes()).containsExactly(all);
  }

  @Test
  void of_what_a_rule_refers_to_only_what_changed_is_named() {
    Definition<EndUse> wider = Definition.of("crime fighting", AnyOf.of(INVESTIGATION, PREVENTION));
    assertThat(
            amendment(
                    Uses.policy("uses", Uses.permit(AllOf.of(Uses.CRIME, atMost(6)))),
                    Uses.policy("uses", Uses.permit(AllOf.of(wider, atMost(6)))))
                .changes())
        .containsExactly("definition crime fighting", "rule crimes");
    assertThat(
            amendment(
                    Uses.policy("uses", Uses.permit(AllOf.of(Uses.CRIME, atMost(6)))),
                    Uses.policy("uses", Uses.permit(AllOf.of(Uses.CRIME, atMost(7)))))
                .changes())
        .containsExactly("dated highest number", "rule crimes");
  }

  @Test
  void what_several_rules_refer_to_is_named_once() {
    assertThat(
            amendment(
                    Uses.policy("uses", rule("a", atMost(6)), rule("b", atMost(6))),
                    Uses.policy("uses", rule("a", atMost(7)), rule("b", atMost(7))))
                .changes())
        .containsExactly("dated highest number", "rule a", "rule b");
  }

  @ParameterizedTest
  @EnumSource(
      value = CombiningAlgorithm.class,
      names = "FORBID_OVERRIDES",
      mode = EnumSource.Mode.EXCLUDE)
  void another_way_to_combine_the_rules_is_a_change_of_the_policy(CombiningAlgorithm combining) {
    Array<Rule<EndUse>> rules = Array.of(rule("approved", APPROVED));
    Policy<EndUse> before =
        Policy.of("uses", rules, CombiningAlgorithm.FORBID_OVERRIDES, Outcome.FORBIDDEN);
    assertThat(amendment(before, Policy.of("uses", rules, combining, Outcome.FORBIDDEN)).changes())
        .containsExactly("policy uses");
  }

  @Test
  void another_answer_where_no_rule_applies_is_a_change_of_the_policy() {
    Array<Rule<EndUse>> rules = Array.of(rule("approved", APPROVED));
    assertThat(
            amendment(
                    Policy.of(
                        "uses", rules, CombiningAlgorithm.FORBID_OVERRIDES, Outcome.FORBIDDEN),
                    Policy.of(
                        "uses", rules, CombiningAlgorithm.FORBID_OVERRIDES, Outcome.NOT_APPLICABLE))
                .changes())
        .containsExactly("policy uses");
  }

  @Test
  void the_order_of_rules_is_a_change_only_where_the_first_decides() {
    assertThat(amendment(inOrder("a", "b"), inOrder("b", "a")).changes())
        .containsExactly("policy uses");
    assertThat(
            amendment(
                    Uses.policy("uses", rule("a", APPROVED), rule("b", APPROVED)),
                    Uses.policy("uses", rule("b", APPROVED), rule("a", APPROVED)))
                .changes())
        .isEmpty();
  }

  @Test
  void a_rule_that_is_put_between_others_leaves_their_order_as_it_was() {
    assertThat(amendment(inOrder("a", "b"), inOrder("a", "c", "b")).changes())
        .containsExactly("rule c");
    assertThat(amendment(inOrder("a", "c", "b"), inOrder("a", "b")).changes())
        .containsExactly("rule c");
  }

  @Test
  void a_joint_policy_changes_by_its_members_and_not_by_their_order() {
    Policy<EndUse> one = Uses.policy("one", rule("r", APPROVED));
    Policy<EndUse> two = Uses.policy("two", rule("r", INVESTIGATION));
    Policy<EndUse> both = Policy.allMustPermit("both", Array.of(one, two));
    Policy<EndUse> narrower = Uses.policy("two", rule("r", AllOf.of(INVESTIGATION, APPROVED)));

    assertThat(amendment(both, Policy.allMustPermit("both", Array.of(two, one))).changes())
        .isEmpty();
    assertThat(amendment(both, Policy.allMustPermit("both", Array.of(one, narrower))).changes())
        .containsExactly("rule r");
    assertThat(
            amendment(
                    Policy.allMustPermit("both", Array.of(one, inOrder("a", "b"))),
                    Policy.allMustPermit("both", Array.of(one, inOrder("b", "a"))))
                .changes())
        .containsExactly("policy both");
  }

  @Test
  void an_edition_that_was_always_in_force_took_no_place() {
    Editions<Policy<EndUse>> editions = Editions.of("end use", Uses.earlier(), Uses.later());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amendment.of(editions, "2021", "2020"))
        .withMessage(
            "end use: `2020` has always been in force; name an edition that took the place of"
                + " another");
  }

  @Test
  void an_edition_that_there_is_none_of_is_named_with_those_that_there_are() {
    Editions<Policy<EndUse>> editions = Editions.of("end use", Uses.earlier(), Uses.later());
    for (String[] names : new String[][] {{"2019", "2021"}, {"2020", "2019"}}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Amendment.of(editions, names[0], names[1]))
          .withMessage("end use: `2019` is not one of the editions; name one of 2020, 2021");
    }
  }

  @Provide
  static Arbitrary<Policy<Sample>> policies() {
    return Gen.sized((random, size) -> Nasty.policy(random, Math.min(size, 3)));
  }

  @Property(tries = 200)
  void what_means_the_same_in_another_order_changes_nothing(
      @ForAll("policies") Policy<Sample> policy, @ForAll long seed) {
    assertThat(amendment(policy, Shuffled.of(policy, new Random(seed))).changes()).isEmpty();
  }

  @Property(tries = 200)
  void as_much_changes_on_the_way_back(
      @ForAll("policies") Policy<Sample> one, @ForAll("policies") Policy<Sample> other) {
    assertThat(rulesAndParts(one, other)).isEqualTo(rulesAndParts(other, one));
  }

  /** The policy goes by its later name, which is another on the way back. */
  private static Array<String> rulesAndParts(Policy<Sample> before, Policy<Sample> after) {
    return amendment(before, after)
        .changes()
        .filter(name -> !name.equals("policy " + after.id()))
        .toArray();
  }
}
