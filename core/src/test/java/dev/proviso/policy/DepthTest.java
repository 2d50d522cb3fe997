package dev.proviso.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.condition.Not;
import dev.proviso.condition.Unless;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.rule.Combining;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.text.Detail;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DepthTest {

  private static final Condition<String> LEAF =
      Comparison.is(Fact.of("blank", text -> Reading.known(text.isBlank())), true);
  private static final Condition<String> OPEN =
      Comparison.is(Fact.of("open", text -> Reading.<Boolean>unknown()), true);

  private static Condition<String> nested(int levels, UnaryOperator<Condition<String>> wrap) {
    Condition<String> condition = OPEN;
    for (int level = 1; level < levels; level++) {
      condition = wrap.apply(condition);
    }
    return condition;
  }

  private static Policy<String> policy(Condition<String> condition) {
    return Policy.of(
        "deep",
        List.of(Rule.of(Effect.PERMIT, "rule", condition)),
        Combining.FORBID_OVERRIDES,
        Outcome.FORBIDDEN);
  }

  @Test
  void two_hundred_levels_are_decided_and_explained_on_a_small_stack() throws InterruptedException {
    Policy<String> deep =
        policy(nested(200, inner -> Definition.of("d" + inner.hashCode(), inner)));
    Policy<String> joined = policy(nested(199, inner -> AllOf.of(Not.of(LEAF), inner)));
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread =
        new Thread(
            null,
            () -> {
              assertThat(deep.decide("x").missing()).hasSize(1);
              assertThat(deep.decide("x").explain(Detail.FULL)).contains("open");
              assertThat(joined.decide("x").missing()).hasSize(1);
              assertThat(joined.decide("x").explain(Detail.FULL)).contains("open");
            },
            "small",
            512 * 1024);
    thread.setUncaughtExceptionHandler((t, problem) -> failure.set(problem));
    thread.start();
    thread.join();
    assertThat(failure.get()).isNull();
  }

  @Test
  void more_are_refused_before_anything_is_decided() {
    assertThatThrownBy(() -> policy(nested(100_000, Not::of)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nested more than 200 levels deep");
  }

  @Test
  void a_shared_condition_counts_where_it_stands_deepest() {
    Condition<String> shared = nested(150, Not::of);
    Condition<String> deeper = Not.of(shared);
    for (int level = 0; level < 100; level++) {
      deeper = Not.of(deeper);
    }
    Condition<String> both = AllOf.of(shared, deeper);
    assertThatThrownBy(() -> policy(both)).hasMessageContaining("nested more than 200 levels deep");
  }

  @Test
  void exceptions_to_exceptions_count_as_levels() {
    Unless<String> exception = Unless.of("last", LEAF);
    for (int level = 0; level < 1_000; level++) {
      exception = Unless.<String>of("level " + level, LEAF).unless(exception);
    }
    Rule<String> rule = Rule.<String>of(Effect.PERMIT, "rule", LEAF).unless(exception);
    assertThatThrownBy(
            () -> Policy.of("deep", List.of(rule), Combining.FORBID_OVERRIDES, Outcome.FORBIDDEN))
        .hasMessageContaining("nested more than 200 levels deep");
  }
}
