package dev.proviso.dsl;

import static dev.proviso.dsl.Policies.choice;
import static dev.proviso.dsl.Policies.choices;
import static dev.proviso.dsl.Policies.evaluate;
import static dev.proviso.dsl.Policies.parts;
import static dev.proviso.dsl.Policies.permit;
import static dev.proviso.dsl.Policies.policy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.Condition;
import dev.proviso.condition.Truth;
import dev.proviso.decision.Decision;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Outcome;
import io.vavr.collection.Stream;
import io.vavr.control.Option;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an accessor returns may make its elements while it is read, and never end. */
class EndlessAnswersTest {

  private static final int MOST = 1 << 17;

  private record Sample(Iterable<Integer> numbers) {}

  private static final SetFact<Sample, Integer> TAGS = choices("tags").known(Sample::numbers);
  private static final SetFact<Sample, Integer> PERHAPS_TAGS =
      choices("tags").ifKnown(sample -> Option.some(sample.numbers()));
  private static final PartsFact<Sample, Integer> ITEMS = parts("items").known(Sample::numbers);
  private static final PartsFact<Sample, Integer> PERHAPS_ITEMS =
      parts("items").unknownIfNull(Sample::numbers);

  private static final ValueFact<Integer, Integer> NUMBER =
      choice("number").known((Integer number) -> number);

  static List<Condition<Sample>> about_many_numbers() {
    return List.of(
        TAGS.containsAnyOf(-1),
        PERHAPS_TAGS.containsOnly(-1),
        ITEMS.any(NUMBER.is(-1)),
        PERHAPS_ITEMS.every(NUMBER.isNot(-1)));
  }

  @ParameterizedTest
  @MethodSource("about_many_numbers")
  void a_sequence_without_an_end_is_a_failed_reading_with_the_reason(Condition<Sample> condition) {
    for (Iterable<Integer> endless :
        List.<Iterable<Integer>>of(
            () -> IntStream.iterate(0, number -> number + 1).iterator(), Stream.from(0))) {
      Sample sample = new Sample(endless);
      Policy<Sample> policy =
          policy("numbers")
              .rules(permit("none is negative").when(condition))
              .combining(CombiningAlgorithm.FORBID_OVERRIDES)
              .otherwise(Outcome.FORBIDDEN);
      Decision<Sample> decision = policy.decide(sample);

      assertThat(evaluate(condition, sample).truth()).isEqualTo(Truth.UNKNOWN);
      assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
      assertThat(policy.outcome(sample)).isEqualTo(Outcome.UNDETERMINED);
      assertThat(decision.failures().toString())
          .contains(
              "the answer has more than 131072 elements, or no end; return a collection that holds"
                  + " its elements");
    }
  }

  @ParameterizedTest
  @MethodSource("about_many_numbers")
  void a_sequence_that_ends_at_the_limit_is_read_whole(Condition<Sample> condition) {
    Sample longest = new Sample(() -> IntStream.range(0, MOST).iterator());
    Sample tooLong = new Sample(() -> IntStream.rangeClosed(0, MOST).iterator());

    assertThat(evaluate(condition, longest).truth()).isNotEqualTo(Truth.UNKNOWN);
    assertThat(evaluate(condition, tooLong).truth()).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void a_collection_that_holds_its_elements_has_no_limit() {
    List<Integer> many = IntStream.rangeClosed(0, MOST + 1).boxed().toList();

    assertThat(evaluate(TAGS.containsAnyOf(MOST + 1), new Sample(many)).truth())
        .isEqualTo(Truth.TRUE);
    assertThat(
            evaluate(
                    TAGS.containsAnyOf(MOST + 1), new Sample(io.vavr.collection.Vector.ofAll(many)))
                .truth())
        .isEqualTo(Truth.TRUE);
  }
}
