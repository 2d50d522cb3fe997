package dev.proviso.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.language.Pseudo;
import dev.proviso.text.Shipment;
import io.vavr.collection.Array;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Conditions in one short line of a language that nobody speaks. */
class ShortWordingInAnotherLanguageTest {

  private static Array<Condition<Shipment>> weights(int number) {
    return Array.range(0, number)
        .map(limit -> Comparison.threshold(Shipment.WEIGHT, Operator.AT_LEAST, limit));
  }

  private static Stream<Condition<Shipment>> conditions() {
    return Stream.of(
        AllOf.of(weights(3)),
        AnyOf.of(weights(3)),
        AllOf.of(weights(30)),
        AnyOf.of(weights(30)),
        AnyOf.of(AllOf.of(weights(30)), AllOf.of(weights(2))),
        Not.of(AllOf.of(weights(30))));
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void they_state_the_same_with_no_word_of_english_but_the_author_s(Condition<Shipment> condition) {
    String text = new ShortWording(Pseudo.language()).print(condition);

    assertThat(Pseudo.inEnglish(text)).isEqualTo(condition.toString());
    assertThat(Pseudo.rest(text)).allMatch(words -> words.equals(Shipment.WEIGHT.name()));
  }
}
