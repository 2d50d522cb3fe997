package dev.proviso.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.control.Option;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

  @Provide
  Arbitrary<Reading<Integer>> readings() {
    return Arbitraries.randomValue(
        random -> {
          Reading<Integer> reading =
              switch (random.nextInt(5)) {
                case 0 -> Reading.unknown();
                case 1 -> Reading.unknown("nobody knows");
                case 2 -> Reading.conflicting("two say otherwise");
                case 3 -> Reading.failed("out of order");
                default -> Reading.known(random.nextInt(3));
              };
          if (random.nextBoolean()) {
            reading = reading.graded(List.of(Grade.values()).get(random.nextInt(3)));
          }
          for (int i = random.nextInt(3); i > 0; i--) {
            reading = reading.remarking("remark " + random.nextInt(3));
          }
          return reading;
        });
  }

  @Property(tries = 500)
  void what_is_known_has_a_value_and_nothing_else_has(@ForAll("readings") Reading<Integer> one) {
    assertThat(one.value().isDefined()).isEqualTo(one.isKnown());
    assertThat(one.isKnown()).isEqualTo(one.status() == Reading.Status.KNOWN);
    assertThat(one.isConflicting()).isEqualTo(one.status() == Reading.Status.CONFLICTING);
    assertThat(one.isFailed()).isEqualTo(one.status() == Reading.Status.FAILED);
    assertThat(one.isKnown() && one.isConflicting()).isFalse();
    assertThat(one.grade().isDefined() && !one.isKnown()).isFalse();
  }

  @Property(tries = 500)
  void to_ask_further_keeps_the_remarks_of_both_and_drops_none(
      @ForAll("readings") Reading<Integer> one, @ForAll("readings") Reading<Integer> other) {
    Reading<Integer> further = one.then(value -> other);

    assertThat(further.remarks())
        .isEqualTo(
            one.isKnown() ? one.remarks().appendAll(other.remarks()).distinct() : one.remarks());
  }

  @Property(tries = 500)
  void to_ask_further_of_what_is_not_known_leaves_it_what_it_is(
      @ForAll("readings") Reading<Integer> one, @ForAll("readings") Reading<Integer> other) {
    Reading<Integer> further = one.then(value -> other);
    Reading<Integer> decisive = one.isKnown() ? other : one;

    assertThat(further.status()).isEqualTo(decisive.status());
    assertThat(further.value()).isEqualTo(decisive.value());
    assertThat(further.reason()).isEqualTo(decisive.reason());
  }

  @Property(tries = 500)
  void to_ask_further_twice_is_to_ask_further_once(
      @ForAll("readings") Reading<Integer> one,
      @ForAll("readings") Reading<Integer> two,
      @ForAll("readings") Reading<Integer> three) {
    assertThat(one.then(a -> two).then(b -> three)).isEqualTo(one.then(a -> two.then(b -> three)));
  }

  @Property(tries = 500)
  void a_demand_keeps_what_is_known_well_enough_and_nothing_weaker(
      @ForAll("readings") Reading<Integer> one, @ForAll Grade demanded) {
    Reading<Integer> left = one.demanding(demanded);
    boolean enough = one.grade().exists(grade -> grade.compareTo(demanded) >= 0);

    if (!one.isKnown() || enough) {
      assertThat(left).isEqualTo(one);
    } else {
      assertThat(left.status()).isEqualTo(Reading.Status.UNKNOWN);
      assertThat(left.reason()).isNotEmpty();
      assertThat(left.grade()).isEmpty();
      assertThat(left.remarks()).isEqualTo(one.remarks());
    }
  }

  @Property(tries = 500)
  void a_demand_made_twice_is_the_stronger_of_the_two(
      @ForAll("readings") Reading<Integer> one, @ForAll Grade first, @ForAll Grade second) {
    Grade stronger = first.compareTo(second) > 0 ? first : second;

    assertThat(one.demanding(first).demanding(second).isKnown())
        .isEqualTo(one.demanding(stronger).isKnown());
  }

  @Test
  void a_weaker_grade_says_what_it_lacks() {
    assertThat(Reading.known(true).graded(Grade.DECLARED).demanding(Grade.VERIFIED))
        .isEqualTo(Reading.unknown("it is known, but only declared; it must be verified"));
    assertThat(Reading.known(true).demanding(Grade.DECLARED).reason())
        .isEqualTo(Option.some("it is known, but without a grade; it must be declared"));
  }

  @Test
  void a_grade_takes_the_place_of_the_one_before_and_only_of_what_is_known() {
    assertThat(Reading.known(1).graded(Grade.VERIFIED).graded(Grade.DECLARED).grade())
        .isEqualTo(Option.some(Grade.DECLARED));
    assertThat(Reading.<Integer>unknown("why").graded(Grade.VERIFIED))
        .isEqualTo(Reading.unknown("why"));
  }

  @Test
  void a_reading_prints_what_it_says() {
    assertThat(Reading.known(5)).hasToString("known: 5");
    assertThat(Reading.known(5).graded(Grade.DOCUMENTED).remarking("as of last year"))
        .hasToString("known: 5 (documented); as of last year");
    assertThat(Reading.absent()).hasToString("absent");
    assertThat(Reading.unknown()).hasToString("unknown");
    assertThat(Reading.unknown("nobody asked")).hasToString("unknown: nobody asked");
    assertThat(Reading.conflicting("one says yes; one says no"))
        .hasToString("in conflict: one says yes; one says no");
    assertThat(Reading.failed("no register")).hasToString("failed: no register");
  }

  @Test
  @SuppressWarnings("NullAway") // what an accessor may give by mistake
  void null_is_no_answer_so_the_reading_has_failed() {
    Reading<Integer> failed = Reading.failed("the answer is null");

    assertThat(Reading.<Integer>known(null)).isEqualTo(failed);
    assertThat(Reading.<Integer>ifKnown(Option.some(null))).isEqualTo(failed);
    assertThat(Reading.<Integer>ifPresent(Option.some(null))).isEqualTo(failed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void a_blank_reason_says_nothing_and_is_refused(String blank) {
    for (ThrowingCallable reading :
        List.<ThrowingCallable>of(
            () -> Reading.unknown(blank),
            () -> Reading.conflicting(blank),
            () -> Reading.failed(blank))) {
      assertThatIllegalArgumentException()
          .isThrownBy(reading)
          .withMessage("reading: the reason is blank; say why there is no answer");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reading.known(1).remarking(blank))
        .withMessage("reading: the remark is blank; say something, or leave it out");
  }

  @Test
  void a_reason_that_is_refused_makes_a_decision_no_more_than_a_failed_reading() {
    Fact<String, Integer> fact = Fact.of("number", text -> Reading.unknown(text));

    assertThat(fact.read("nobody knows")).isEqualTo(Reading.unknown("nobody knows"));
    assertThat(fact.read("").isFailed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u202E", "\u200F", "\u061C", "\u200B", "\u2066", "\uFEFF", "\uD800"})
  void what_is_not_printed_stands_as_its_code_in_reasons_and_remarks(String hidden) {
    String given = "not in" + hidden + " the file";
    String shown =
        "not in" + String.format(Locale.ROOT, "\\u%04X", (int) hidden.charAt(0)) + " the file";

    assertThat(Reading.unknown(given).reason()).containsExactly(shown);
    assertThat(Reading.conflicting(given).reason()).containsExactly(shown);
    assertThat(Reading.failed(given).reason()).containsExactly(shown);
    assertThat(Reading.known(1).remarking(given).remarks()).containsExactly(shown);
    assertThat(SafeReading.failure(new IllegalStateException(given)).reason())
        .containsExactly("IllegalStateException: " + shown);
  }

  @Test
  void a_reason_is_one_line_and_keeps_the_joiners_of_a_script() {
    assertThat(Reading.unknown("no\nfile\u2028today").reason()).containsExactly("no file today");
    assertThat(Reading.unknown("\u0646\u0645\u06CC\u200C\u062F\u0627\u0646\u0645").reason())
        .containsExactly("\u0646\u0645\u06CC\u200C\u062F\u0627\u0646\u0645");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reading.unknown("\u0007"))
        .withMessage("reading: the reason is blank; say why there is no answer");
  }
}
