package dev.proviso.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.condition.Operator;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import org.junit.jupiter.api.Test;

/** A difference is laid to what was edited, and to nothing else. */
class DifferenceCausesTest {

  private record Visit(int age, boolean member) {}

  private static final Fact<Visit, Integer> AGE = Fact.of("age", v -> Reading.known(v.age()));
  private static final Fact<Visit, Boolean> MEMBER =
      Fact.of("membership", v -> Reading.known(v.member()));
  private static final Condition<Visit> IS_MEMBER = Comparison.is(MEMBER, true);

  private static Condition<Visit> adult(int age) {
    return Definition.of("adult", Comparison.threshold(AGE, Operator.AT_LEAST, age));
  }

  private static Policy<Visit> permitting(Condition<Visit> condition) {
    return Policy.of(
        "doors",
        Array.of(Rule.of(Effect.PERMIT, "admitted", condition)),
        CombiningAlgorithm.FORBID_OVERRIDES,
        Outcome.FORBIDDEN);
  }

  private static Iterable<String> causes(Condition<Visit> before, Condition<Visit> after) {
    return Difference.from(permitting(before))
        .to(permitting(after))
        .lines()
        .flatMap(Difference.Line::causes)
        .distinct();
  }

  @Test
  void a_definition_that_was_edited_is_named() {
    assertThat(causes(AllOf.of(adult(18), IS_MEMBER), AllOf.of(adult(21), IS_MEMBER)))
        .containsExactly("definition adult");
  }

  @Test
  void a_definition_that_is_no_longer_asked_for_was_not_edited_but_its_rule_was() {
    assertThat(causes(AllOf.of(adult(18), IS_MEMBER), IS_MEMBER)).containsExactly("rule admitted");
    assertThat(causes(IS_MEMBER, AllOf.of(adult(18), IS_MEMBER))).containsExactly("rule admitted");
  }
}
