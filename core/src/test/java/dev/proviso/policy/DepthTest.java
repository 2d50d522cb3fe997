package dev.proviso.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.condition.ExceptionClause;
import dev.proviso.condition.Not;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.text.Detail;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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
        CombiningAlgorithm.FORBID_OVERRIDES,
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
    Condition<String> both = AllOf.of(shared, under(101, shared));
    assertThatThrownBy(() -> policy(both)).hasMessageContaining("nested more than 200 levels deep");
  }

  @Test
  void exceptions_to_exceptions_count_as_levels() {
    assertThatThrownBy(() -> excepted(1_001))
        .hasMessageContaining("nested more than 200 levels deep");
  }

  private static final Fact<String, String> WORD =
      Fact.of("word", text -> Reading.known(text.strip()));
  private static final Fact<String, Seq<String>> WORDS =
      Fact.of("words", text -> Reading.known(Array.of(text.split(" "))));

  private static Definition<String> unless(ExceptionClause<String> exception) {
    return Definition.of("excepted", LEAF).unless(exception);
  }

  private static Stream<Arguments> conditionsOfAHundredAndSomeLevels() {
    Condition<String> hundred = nested(100, Not::of);
    return Stream.of(
        arguments("one of all", 101, AllOf.of(LEAF, hundred)),
        arguments("the first of all", 101, AllOf.of(hundred, LEAF)),
        arguments("one of any", 101, AnyOf.of(LEAF, hundred)),
        arguments("of a part", 101, PartCondition.of(WORD, hundred)),
        arguments("of every part", 101, QuantifiedCondition.of(WORDS, Quantifier.EVERY, hundred)),
        arguments("defined", 101, Definition.of("deep", hundred)),
        arguments("an exception", 102, unless(ExceptionClause.of("one", hundred))),
        arguments(
            "an exception to one",
            103,
            unless(
                ExceptionClause.<String>of("one", LEAF)
                    .unless(ExceptionClause.of("two", hundred)))),
        arguments(
            "a condition that has an exception",
            102,
            unless(
                ExceptionClause.<String>of("one", hundred)
                    .unless(ExceptionClause.of("two", LEAF)))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("conditionsOfAHundredAndSomeLevels")
  void a_shared_condition_has_as_many_levels_as_stand_in_it(
      String what, int levels, Condition<String> shared) {
    assertThat(policy(AllOf.of(shared, under(199 - levels, shared)))).isNotNull();
    assertThatThrownBy(() -> policy(AllOf.of(shared, under(200 - levels, shared))))
        .as(what)
        .hasMessageContaining("nested more than 200 levels deep");
  }

  private static Condition<String> under(int levels, Condition<String> condition) {
    Condition<String> under = condition;
    for (int level = 0; level < levels; level++) {
      under = Not.of(under);
    }
    return under;
  }

  private static Policy<String> excepted(int levels) {
    ExceptionClause<String> exception = ExceptionClause.of("last", LEAF);
    for (int level = 1; level < levels; level++) {
      exception = ExceptionClause.<String>of("level " + level, LEAF).unless(exception);
    }
    return Policy.of(
        "deep",
        List.of(Rule.<String>of(Effect.PERMIT, "rule", LEAF).unless(exception)),
        CombiningAlgorithm.FORBID_OVERRIDES,
        Outcome.FORBIDDEN);
  }

  @Test
  void the_condition_of_the_last_exception_is_a_level_as_well() {
    assertThat(excepted(199).decide("x").outcome()).isNotNull();
    assertThatThrownBy(() -> excepted(200))
        .hasMessageContaining("nested more than 200 levels deep");
    assertThatThrownBy(() -> excepted(201))
        .hasMessageContaining("nested more than 200 levels deep");
  }
}
