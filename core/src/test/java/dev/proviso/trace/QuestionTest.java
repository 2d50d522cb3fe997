package dev.proviso.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.policy.Sample;
import io.vavr.collection.Array;
import org.junit.jupiter.api.Test;

class QuestionTest {

  private static Question question(String name, Question.Kind kind, String... path) {
    return Question.of(Array.of(path), name, kind);
  }

  private static final Question FACT = question("a", Question.Kind.FACT);
  private static final Question OF_PART = question("a", Question.Kind.FACT, "part");
  private static final Question JUDGMENT = question("a", Question.Kind.JUDGMENT);

  @Test
  void it_is_printed_with_the_path_to_the_part_that_is_asked() {
    assertThat(FACT).hasToString("a");
    assertThat(OF_PART).hasToString("part › a");
  }

  @Test
  void it_asks_for_a_fact_of_its_name_wherever_in_the_subject() {
    assertThat(FACT.asks(Sample.A)).isTrue();
    assertThat(OF_PART.asks(Sample.A)).isTrue();
    assertThat(FACT.asks(Sample.B)).isFalse();
  }

  @Test
  void a_judgment_of_the_name_of_a_fact_does_not_ask_for_it() {
    assertThat(JUDGMENT.asks(Sample.A)).isFalse();
  }

  @Test
  void questions_are_ordered_as_they_are_printed_and_then_by_kind() {
    Question opaque = question("a", Question.Kind.OPAQUE);
    Question last = question("b", Question.Kind.FACT);

    assertThat(Array.of(OF_PART, opaque, last, JUDGMENT, FACT).sorted())
        .containsExactly(FACT, JUDGMENT, opaque, last, OF_PART);
    assertThat(FACT.compareTo(question("a", Question.Kind.FACT))).isZero();
    assertThat(FACT.compareTo(JUDGMENT)).isNegative();
    assertThat(JUDGMENT.compareTo(FACT)).isPositive();
  }
}
