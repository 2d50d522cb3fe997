package dev.proviso.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Within;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.rule.Combining;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.text.Detail;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a name stands for must not depend on where it is asked. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NamesTest {

  private static Policy<String> permitting(Condition<String> condition) {
    return Policy.of(
        "names",
        List.of(Rule.of(Effect.PERMIT, "rule", condition)),
        Combining.FORBID_OVERRIDES,
        Outcome.FORBIDDEN);
  }

  private static Condition<String> asks(String fact, boolean answer) {
    return Comparison.is(Fact.of(fact, text -> Reading.known(answer)), true);
  }

  @Test
  void a_second_fact_of_the_same_name_is_found_under_every_part() {
    Fact<String, String> first = Fact.of("first", Reading::known);
    Fact<String, String> second = Fact.of("second", Reading::known);
    Condition<String> yes = asks("x", true);
    Condition<String> no = asks("x", false);
    Condition<String> hiding =
        AllOf.of(AllOf.of(Within.of(first, yes), Within.of(second, yes)), Within.of(second, no));
    assertThatThrownBy(() -> permitting(hiding))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two different facts are called `second › x`");
  }

  @Test
  void a_name_that_reads_like_the_path_to_a_part_is_refused() {
    assertThatThrownBy(() -> Fact.of("parts #1", Reading::known)).hasMessageContaining("parts #1");
    assertThatThrownBy(() -> Fact.of("a › b", Reading::known)).hasMessageContaining("a › b");
    assertThat(Fact.of("ticket # of the day", Reading::known).name()).contains("#");
  }

  @Test
  void a_name_that_would_reorder_a_line_is_refused() {
    assertThatThrownBy(() -> Fact.of("x\u202Ey", Reading::known))
        .hasMessageContaining("change of direction");
  }

  @Test
  void a_fact_is_read_once_whether_it_is_worded_or_not() {
    AtomicInteger reads = new AtomicInteger();
    Fact<String, Boolean> plain =
        Fact.of("x", text -> Reading.known(reads.incrementAndGet() % 2 == 1));
    Policy<String> policy =
        permitting(
            AllOf.of(
                Comparison.is(plain, true), Comparison.is(plain.worded("x is", "x is not"), true)));
    assertThat(policy.decide("subject").outcome()).isEqualTo(Outcome.PERMITTED);
    assertThat(reads).hasValue(1);
  }

  @Test
  void an_error_in_the_code_of_an_author_is_a_failed_reading() {
    Fact<String, Boolean> broken =
        Fact.of(
            "x",
            text -> {
              throw new Error("thrown on purpose");
            });
    var decision = permitting(Comparison.is(broken, true)).decide("subject");
    assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(decision.failures()).hasSize(1);
    assertThat(decision.missing()).isEmpty();
  }

  @Test
  void a_value_that_cannot_be_printed_is_explained_all_the_same() {
    Fact<String, Object> odd =
        Fact.of(
            "x",
            text ->
                Reading.known(
                    new Object() {
                      @Override
                      public String toString() {
                        throw new IllegalStateException("thrown on purpose");
                      }
                    }));
    var decision = permitting(Comparison.is(odd, "value")).decide("subject");
    assertThat(decision.outcome()).isEqualTo(Outcome.FORBIDDEN);
    assertThat(decision.explain()).contains("that cannot be printed");
  }

  @Test
  void a_summary_of_several_policies_names_the_rules_that_decide() {
    Policy<String> one = permitting(asks("x", true));
    Policy<String> two =
        Policy.of(
            "other",
            List.of(Rule.of(Effect.FORBID, "never", asks("y", true))),
            Combining.FORBID_OVERRIDES,
            Outcome.PERMITTED);
    var decision = Policy.together("both", List.of(one, two)).decide("subject");
    assertThat(decision.outcome()).isEqualTo(Outcome.FORBIDDEN);
    assertThat(decision.explain(Detail.SUMMARY)).contains("never");
  }
}
