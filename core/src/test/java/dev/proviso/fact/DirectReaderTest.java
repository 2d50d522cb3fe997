package dev.proviso.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fact says the same whether it is read in full or its answer alone is asked for. */
class DirectReaderTest {

  private static final Fact<String, Integer> LENGTH = Fact.known("length", String::length);
  private static final Fact<String, Character> FIRST =
      Fact.ifKnown("first", text -> text.isEmpty() ? Option.none() : Option.some(text.charAt(0)));
  private static final Fact<String, Integer> NUMBER =
      Fact.of(
          "number",
          text ->
              text.isBlank()
                  ? Reading.unknown("nothing is written")
                  : Reading.known(Integer.parseInt(text)));

  @Test
  void what_is_always_known_is_known() {
    assertThat(LENGTH.read("abc")).isEqualTo(Reading.known(3));
    assertThat(LENGTH.answering().apply("abc")).isEqualTo(3);
  }

  @Test
  void what_may_be_open_is_known_or_unknown() {
    assertThat(FIRST.read("abc")).isEqualTo(Reading.known('a'));
    assertThat(FIRST.answering().apply("abc")).isEqualTo('a');
    assertThat(FIRST.read("")).isEqualTo(Reading.unknown());
    assertThat(FIRST.answering().apply("")).isNull();
  }

  @Test
  void what_gives_readings_gives_their_answer() {
    assertThat(NUMBER.read("7")).isEqualTo(Reading.known(7));
    assertThat(NUMBER.answering().apply("7")).isEqualTo(7);
    assertThat(NUMBER.read(" ")).isEqualTo(Reading.unknown("nothing is written"));
    assertThat(NUMBER.answering().apply(" ")).isNull();
  }

  @Test
  void what_throws_has_failed_and_throws_where_the_answer_alone_is_asked_for() {
    assertThat(NUMBER.read("x").isFailed()).isTrue();
    assertThatExceptionOfType(NumberFormatException.class)
        .isThrownBy(() -> NUMBER.answering().apply("x"));
  }

  @Test
  void a_failure_is_described_by_its_type_and_what_it_says() {
    assertThat(SafeReading.failure(new IllegalStateException("no stamp")).reason())
        .containsExactly("IllegalStateException: no stamp");
    assertThat(SafeReading.failure(new IllegalStateException(" ")).reason())
        .containsExactly("IllegalStateException");
    assertThat(SafeReading.failure(new IllegalStateException()).reason())
        .containsExactly("IllegalStateException");
    assertThat(SafeReading.failure(new IllegalStateException("two\nlines")).reason())
        .containsExactly("IllegalStateException: two lines");
    assertThat(SafeReading.failure(new StackOverflowError()).reason())
        .containsExactly("StackOverflowError");
  }

  @Test
  void a_failure_that_cannot_say_what_it_is_is_described_by_its_type() {
    class Mute extends RuntimeException {
      private static final long serialVersionUID = 1;

      @Override
      public String getMessage() {
        throw new IllegalStateException("no message");
      }
    }

    assertThat(SafeReading.failure(new Mute()).reason()).containsExactly("Mute");
  }

  @Test
  void a_broken_machine_is_no_failure_of_a_reading() {
    assertThatExceptionOfType(OutOfMemoryError.class)
        .isThrownBy(() -> SafeReading.failure(new OutOfMemoryError("full")));
    assertThatExceptionOfType(InternalError.class)
        .isThrownBy(
            () ->
                Fact.<String, Integer>of(
                        "x",
                        text -> {
                          throw new InternalError("broken");
                        })
                    .read(""));
  }

  @Test
  void one_demand_made_twice_is_one_fact() {
    MinimumGrade<String, Integer> demand = new MinimumGrade<>(NUMBER, Grade.VERIFIED);

    assertThat(demand)
        .isEqualTo(new MinimumGrade<>(NUMBER, Grade.VERIFIED))
        .hasSameHashCodeAs(new MinimumGrade<>(NUMBER, Grade.VERIFIED))
        .isNotEqualTo(new MinimumGrade<>(NUMBER, Grade.DOCUMENTED))
        .isNotEqualTo(new MinimumGrade<>(LENGTH, Grade.VERIFIED))
        .isNotEqualTo(NUMBER);
    assertThat(demand.hashCode())
        .isNotEqualTo(new MinimumGrade<>(LENGTH, Grade.VERIFIED).hashCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"crates #1", "crates #12", "a #0", "a › b"})
  void a_name_that_reads_like_a_part_is_refused(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fact.of(name, text -> Reading.unknown()))
        .withMessageContaining("looks like the path to a part");
  }

  @ParameterizedTest
  @ValueSource(strings = {"#1", "crates # 1", "crates#1", "crates #1a", "12", "crates #"})
  void a_name_with_a_number_may_stand_if_it_does_not_read_like_a_part(String name) {
    assertThat(Fact.of(name, text -> Reading.unknown()).name()).isEqualTo(name);
  }

  @Test
  void a_phrase_keeps_both_clauses() {
    Phrase phrase = Phrase.of("it is so", "it is not so");

    assertThat(phrase.affirmed()).isEqualTo("it is so");
    assertThat(phrase.denied()).isEqualTo("it is not so");
    assertThatIllegalArgumentException().isThrownBy(() -> Phrase.of("it is so", "it is so"));
    assertThatIllegalArgumentException().isThrownBy(() -> Phrase.of(" ", "it is so"));
    assertThatIllegalArgumentException().isThrownBy(() -> Phrase.of("it is so", ""));
  }
}
