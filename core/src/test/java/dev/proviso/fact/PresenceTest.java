package dev.proviso.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.value.ValueType;
import io.vavr.control.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PresenceTest {

  private static final Fact<Reading<Integer>, Integer> SCORE = Fact.of("score", r -> r);
  private static final Fact<Reading<Integer>, Boolean> PRESENCE = Fact.presenceOf(SCORE);
  private static final Fact<Option<Double>, Double> SHARE = Fact.ifPresent("share", o -> o);
  private static final Fact<String, Reading<Integer>> PART =
      Fact.known("file", text -> Reading.known(text.length()));

  @Test
  void a_known_value_is_present_and_an_absent_one_is_known_not_to_be() {
    assertThat(PRESENCE.read(Reading.known(1))).isEqualTo(Reading.known(true));
    assertThat(PRESENCE.read(Reading.absent())).isEqualTo(Reading.known(false));
  }

  @Test
  void whatever_keeps_the_value_from_being_known_keeps_its_presence_from_it() {
    assertThat(PRESENCE.read(Reading.unknown("ask the court")))
        .isEqualTo(Reading.unknown("ask the court"));
    assertThat(PRESENCE.read(Reading.failed("no line"))).isEqualTo(Reading.failed("no line"));
    assertThat(PRESENCE.read(Reading.conflicting("1 or 2")))
        .isEqualTo(Reading.conflicting("1 or 2"));
    assertThat(Fact.presenceOf(SHARE).read(Option.some(Double.NaN)).isFailed()).isTrue();
  }

  @Test
  void grade_and_remarks_of_the_value_are_those_of_its_presence() {
    Reading<Integer> noted =
        Reading.<Integer>absent().graded(Grade.DECLARED).remarking("by letter");

    assertThat(PRESENCE.read(noted).grade()).contains(Grade.DECLARED);
    assertThat(PRESENCE.read(noted).remarks()).containsExactly("by letter");
    assertThat(noted.demanding(Grade.DOCUMENTED).isAbsent()).isFalse();
    assertThat(noted.demanding(Grade.DECLARED).isAbsent()).isTrue();
    assertThat(Fact.presenceOf(SCORE.demanding(Grade.DOCUMENTED)))
        .isEqualTo(PRESENCE.demanding(Grade.DOCUMENTED));
  }

  @Test
  void the_presence_of_a_fact_of_a_part_is_a_fact_of_the_part() {
    Fact<String, Boolean> ofPart = Fact.presenceOf(Fact.ofPart(PART, SCORE));

    assertThat(ofPart).isEqualTo(Fact.ofPart(PART, PRESENCE));
    assertThat(ofPart.read("abc")).isEqualTo(Reading.known(true));
  }

  @Test
  void what_is_absent_gives_no_answer_and_none_further_on() {
    assertThat(Reading.<Integer>absent().value()).isEmpty();
    assertThat(Reading.<Integer>absent().isKnown()).isFalse();
    assertThat(Reading.<Integer>absent().then(one -> Reading.known(one + 1)).isAbsent()).isTrue();
    assertThat(Reading.ifPresent(Option.none()).isAbsent()).isTrue();
    assertThat(Reading.ifPresent(Option.some(3))).isEqualTo(Reading.known(3));
  }

  @Test
  void the_answer_alone_is_that_of_the_reading() {
    assertThat(answer(Option.some(0.5))).isTrue();
    assertThat(answer(Option.none())).isFalse();
    assertThat(answer(Option.some(Double.NaN))).isNull();
    assertThat(PRESENCE.answering().apply(Reading.absent())).isFalse();
    assertThat(PRESENCE.answering().apply(Reading.unknown())).isNull();
  }

  private static @Nullable Boolean answer(Option<Double> share) {
    return Fact.presenceOf(SHARE).answering().apply(share);
  }

  @Test
  @SuppressWarnings("NullAway") // what a caller without null checks writes
  void an_absent_value_is_read_as_absent_and_null_is_a_failure() {
    Fact<Option<Integer>, Integer> typed =
        Fact.ifPresent("score", option -> option, ValueType.of(Integer.class));
    Fact<String, Integer> careless = Fact.ifPresent("score", text -> null);

    for (Fact<Option<Integer>, Integer> score :
        List.of(typed, Fact.<Option<Integer>, Integer>ifPresent("score", option -> option))) {
      assertThat(score.read(Option.some(5))).isEqualTo(Reading.known(5));
      assertThat(score.read(Option.none())).isEqualTo(Reading.absent());
      assertThat(score.answering().apply(Option.some(5))).isEqualTo(5);
      assertThat(score.answering().apply(Option.none())).isNull();
      assertThat(score.mayBeAbsent()).isTrue();
    }
    assertThat(careless.read("").isFailed()).isTrue();
  }

  @Test
  void presences_are_equal_where_their_facts_are_read_alike() {
    Fact<String, Integer> length = Fact.ifPresent("length", text -> Option.some(text.length()));
    Fact<String, Boolean> presence = Fact.presenceOf(length);

    assertThat(presence.reading())
        .isEqualTo(Fact.presenceOf(length).reading())
        .hasSameHashCodeAs(Fact.presenceOf(length).reading())
        .isNotEqualTo(
            Fact.presenceOf(
                    Fact.<String, Integer>ifPresent(
                        "length", text -> Option.some(text.length() + 1)))
                .reading())
        .isNotEqualTo(length.reading());
  }

  @Test
  void a_fact_declared_to_be_one_that_may_be_absent_is_read_as_before() {
    Fact<Reading<Integer>, Integer> score = SCORE.orAbsent();
    Fact<Reading<Integer>, Integer> graded = SCORE.demanding(Grade.DOCUMENTED).orAbsent();
    Fact<String, Integer> ofPart = Fact.ofPart(PART, SCORE).orAbsent();

    assertThat(SCORE.mayBeAbsent()).isFalse();
    assertThat(score.mayBeAbsent()).isTrue();
    assertThat(graded.mayBeAbsent()).isTrue();
    assertThat(ofPart.mayBeAbsent()).isTrue();
    assertThat(score.demanding(Grade.DOCUMENTED).mayBeAbsent()).isTrue();
    assertThat(Fact.ofPart(PART.orAbsent(), SCORE).mayBeAbsent()).isTrue();
    assertThat(Fact.ofPart(PART, SCORE).mayBeAbsent()).isFalse();
    assertThat(score.read(Reading.known(5))).isEqualTo(Reading.known(5));
    assertThat(graded.read(Reading.known(5).graded(Grade.DECLARED)).isKnown()).isFalse();
    assertThat(graded.read(Reading.known(5).graded(Grade.VERIFIED)).isKnown()).isTrue();
    assertThat(ofPart.read("abc")).isEqualTo(Reading.known(3));
    assertThatThrownBy(() -> Fact.asOf().orAbsent())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("never absent");
  }

  @Test
  void one_question_is_one_fact_and_the_date_of_a_decision_is_never_absent() {
    assertThat(Fact.presenceOf(Fact.of("score", SCORE.reading()))).isEqualTo(PRESENCE);
    assertThat(PRESENCE.name()).isEqualTo("presence of score");
    assertThatThrownBy(() -> Fact.presenceOf(Fact.asOf()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("never absent");
  }
}
