package dev.proviso.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.fact.Reading;
import dev.proviso.law.Citation;
import dev.proviso.law.Instrument;
import dev.proviso.law.Period;
import dev.proviso.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DatedTest {

  private static final int FAR = 30;
  private static final int DAYS = 60;

  private static LocalDate day(int number) {
    return LocalDate.of(2020, 1, 1).plusDays(number);
  }

  /** A span in numbers; a negative value is not known, and ends out of reach are open. */
  private record Piece(int from, int until, int value) {

    Span<Integer> span() {
      Option<LocalDate> first = Option.when(from > -FAR, () -> day(from));
      Option<LocalDate> end = Option.when(until < DAYS + FAR, () -> day(until));
      Period period =
          first.isEmpty()
              ? end.map(Period::before).getOrElse(Period::always)
              : end.map(last -> Period.from(first.get()).until(last))
                  .getOrElse(() -> Period.from(first.get()));
      return value < 0 ? Span.unknown(period, "nobody knows") : Span.during(period, value);
    }

    boolean covers(int day) {
      return from <= day && day < until;
    }
  }

  private record Timeline(
      List<Piece> pieces, OutOfRange before, OutOfRange after, List<Piece> given) {

    Dated<Integer> dated() {
      return Dated.check("value", Array.ofAll(given).map(Piece::span))
          .get()
          .beforeFirst(before)
          .afterLast(after);
    }

    Piece first() {
      return pieces.get(0);
    }

    Piece last() {
      return pieces.get(pieces.size() - 1);
    }

    /** The value by a scan over the days, and whether it had to be held; none if it is unknown. */
    Option<Integer> naive(int day) {
      for (Piece piece : pieces) {
        if (piece.covers(day)) {
          return Option.when(piece.value() >= 0, piece::value);
        }
      }
      boolean early = day < first().from();
      Piece nearest = early ? first() : last();
      boolean held = (early ? before : after) == OutOfRange.HOLD;
      return Option.when(held && nearest.value() >= 0, nearest::value);
    }

    boolean isOutside(int day) {
      return day < first().from() || day >= last().until();
    }
  }

  @Provide
  Arbitrary<Timeline> timelines() {
    return Arbitraries.randomValue(
        random -> {
          List<Piece> pieces = pieces(random, 1 + random.nextInt(5), 1);
          List<Piece> given = new ArrayList<>(pieces);
          Collections.shuffle(given, random);
          OutOfRange[] ways = OutOfRange.values();
          return new Timeline(pieces, ways[random.nextInt(2)], ways[random.nextInt(2)], given);
        });
  }

  private static List<Piece> pieces(Random random, int count, int width) {
    List<Piece> pieces = new ArrayList<>();
    int from = random.nextInt(4) == 0 ? -FAR : random.nextInt(5);
    for (int i = 0; i < count; i++) {
      boolean open = i == count - 1 && random.nextInt(4) == 0;
      int until = open ? DAYS + FAR : Math.max(0, from) + width + random.nextInt(8);
      pieces.add(new Piece(from, until, random.nextInt(5) - 1));
      from = until;
    }
    return pieces;
  }

  @Property(tries = 500)
  void on_every_day_it_says_what_a_scan_over_the_days_says(@ForAll("timelines") Timeline line) {
    Dated<Integer> dated = line.dated();
    for (int day = -FAR; day < DAYS + FAR; day++) {
      Reading<Integer> reading = dated.asOf(day(day));

      assertThat(reading.value()).as("%s on day %s", line, day).isEqualTo(line.naive(day));
      if (!reading.isKnown()) {
        assertThat(reading.status()).isEqualTo(Reading.Status.UNKNOWN);
        assertThat(reading.reason()).isNotEmpty();
      }
    }
  }

  @Property(tries = 500)
  void only_what_is_held_carries_a_remark(@ForAll("timelines") Timeline line) {
    Dated<Integer> dated = line.dated();
    for (int day = -FAR; day < DAYS + FAR; day++) {
      boolean early = day < line.first().from();
      boolean held =
          line.isOutside(day) && (early ? line.before() : line.after()) == OutOfRange.HOLD;

      assertThat(dated.asOf(day(day)).remarks().size()).isEqualTo(held ? 1 : 0);
    }
  }

  @Property(tries = 500)
  void the_order_in_which_spans_are_given_does_not_matter(@ForAll("timelines") Timeline line) {
    Timeline ordered = new Timeline(line.pieces(), line.before(), line.after(), line.pieces());

    assertThat(line.dated()).isEqualTo(ordered.dated());
    assertThat(line.dated().spans()).isEqualTo(Array.ofAll(line.pieces()).map(Piece::span));
  }

  @Property(tries = 500)
  void between_two_changes_every_day_has_the_same_answer(@ForAll("timelines") Timeline line) {
    Dated<Integer> dated = line.dated();
    Seq<LocalDate> changes = dated.changes();

    assertThat(changes).isEqualTo(changes.sorted().distinct());
    for (int day = -FAR; day < DAYS + FAR; day++) {
      if (!changes.contains(day(day + 1))) {
        assertThat(dated.asOf(day(day)).value()).isEqualTo(dated.asOf(day(day + 1)).value());
      }
    }
  }

  @Test
  void to_count_the_last_day_in_is_noticed() {
    Timeline line =
        new Timeline(
            List.of(new Piece(0, 5, 1), new Piece(5, 9, 2)),
            OutOfRange.REFUSE,
            OutOfRange.REFUSE,
            List.of(new Piece(0, 5, 1), new Piece(5, 9, 2)));
    Timeline late =
        new Timeline(
            List.of(new Piece(0, 6, 1), new Piece(6, 10, 2)),
            OutOfRange.REFUSE,
            OutOfRange.REFUSE,
            List.of());
    List<Integer> differing = new ArrayList<>();
    for (int day = -FAR; day < DAYS + FAR; day++) {
      if (!line.dated().asOf(day(day)).value().equals(late.naive(day))) {
        differing.add(day);
      }
    }
    assertThat(differing).containsExactly(5, 9);
  }

  private record Faulty(List<Span<Integer>> spans, List<String> named) {}

  /** A sound timeline into which faults are put: a gap, an overlap, or a span without a day. */
  @Provide
  Arbitrary<Faulty> faulty() {
    return Arbitraries.randomValue(
        random -> {
          List<Piece> sound = pieces(random, 2 + random.nextInt(4), 3);
          List<Span<Integer>> spans = new ArrayList<>();
          List<Boolean> faultBehind = new ArrayList<>();
          for (int i = 0; i < sound.size(); i++) {
            Piece piece = sound.get(i);
            int shift = i == sound.size() - 1 ? 0 : random.nextInt(3) - 1;
            faultBehind.add(shift != 0);
            spans.add(new Piece(piece.from(), piece.until() + shift, piece.value()).span());
          }
          List<String> named = new ArrayList<>();
          for (int i = 0; i + 1 < spans.size(); i++) {
            if (faultBehind.get(i)) {
              named.add(spans.get(i).days() + " and " + spans.get(i + 1).days());
            }
          }
          for (int i = random.nextInt(3); i > 0; i--) {
            int from = random.nextInt(DAYS);
            Span<Integer> reversed = Span.from(day(from), 1).until(day(from - i));
            named.add(reversed.days());
            spans.add(reversed);
          }
          Collections.shuffle(spans, random);
          return new Faulty(spans, named);
        });
  }

  @Property(tries = 500)
  void every_fault_is_reported_at_once_and_names_its_spans(@ForAll("faulty") Faulty faulty) {
    Seq<String> reported =
        Dated.check("value", faulty.spans())
            .fold(problems -> problems, sound -> Array.<Problem>empty())
            .map(Problem::message);

    assertThat(reported).hasSize(faulty.named().size());
    faulty
        .named()
        .forEach(days -> assertThat(reported).anyMatch(message -> message.contains("`" + days)));
  }

  @Provide
  Arbitrary<List<Piece>> heaps() {
    return Arbitraries.randomValue(
        random -> {
          List<Piece> heap = new ArrayList<>();
          for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int from = random.nextInt(10);
            heap.add(new Piece(from, from + 1 + random.nextInt(6), i));
          }
          return heap;
        });
  }

  private static int reported(List<Piece> heap, String what) {
    return Dated.check("value", Array.ofAll(heap).map(Piece::span))
        .fold(problems -> problems, sound -> Array.<Problem>empty())
        .count(problem -> problem.what().equals(what));
  }

  @Property(tries = 1000)
  void a_gap_is_reported_exactly_where_days_are_not_covered(@ForAll("heaps") List<Piece> heap) {
    int first = heap.stream().mapToInt(Piece::from).min().getAsInt();
    int end = heap.stream().mapToInt(Piece::until).max().getAsInt();
    int gaps = 0;
    for (int day = first + 1; day < end; day++) {
      gaps += covering(heap, day) == 0 && covering(heap, day - 1) > 0 ? 1 : 0;
    }
    assertThat(reported(heap, "leave a gap")).as(heap.toString()).isEqualTo(gaps);
  }

  @Property(tries = 1000)
  void an_overlap_is_reported_for_every_span_that_begins_in_another(
      @ForAll("heaps") List<Piece> heap) {
    // Of spans that begin on one day, the first is not behind another.
    int overlaps = 0;
    for (int day = 0; day < DAYS; day++) {
      int at = day;
      int beginning = (int) heap.stream().filter(piece -> piece.from() == at).count();
      boolean covered = heap.stream().anyMatch(p -> p.from() < at && p.covers(at));
      overlaps += covered ? beginning : Math.max(0, beginning - 1);
    }
    assertThat(reported(heap, "overlap")).as(heap.toString()).isEqualTo(overlaps);
  }

  private static int covering(List<Piece> heap, int day) {
    return (int) heap.stream().filter(piece -> piece.covers(day)).count();
  }

  @Test
  void a_span_within_another_hides_no_overlap_and_makes_no_gap() {
    List<Piece> heap =
        List.of(new Piece(0, 10, 1), new Piece(2, 3, 2), new Piece(5, 8, 3), new Piece(10, 12, 4));

    assertThat(reported(heap, "overlap")).isEqualTo(2);
    assertThat(reported(heap, "leave a gap")).isZero();
  }

  @Test
  void all_faults_are_in_one_message() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Dated.of(
                    "limit",
                    Span.from(day(0), 1).until(day(5)),
                    Span.from(day(6), 2).until(day(9)),
                    Span.from(day(8), 3).until(day(12)),
                    Span.from(day(3), 4).until(day(3))))
        .withMessageContaining("limit: `2020-01-01/2020-01-06 and 2020-01-07/2020-01-10` leave a")
        .withMessageContaining("`2020-01-07/2020-01-10 and 2020-01-09/2020-01-13` overlap")
        .withMessageContaining("`2020-01-04/2020-01-04` holds no day");
  }

  @Test
  void a_timeline_without_spans_is_refused() {
    assertThat(Dated.<Integer>check("limit", Array.empty()).getError().map(Problem::message))
        .containsExactly("limit: spans is missing; give one or more");
  }

  @Test
  void a_day_outside_says_why_nothing_is_known_or_what_is_taken_to_hold() {
    Dated<Integer> limit = Dated.of("limit", Span.from(day(0), 1).until(day(5)));

    assertThat(limit.asOf(day(-1)).reason())
        .contains("limit is known only for days from 2020-01-01 on, not for 2019-12-31");
    assertThat(limit.asOf(day(5)).reason())
        .contains("limit is known only for days before 2020-01-06, not for 2020-01-06");
    assertThat(limit.afterLast(OutOfRange.HOLD).asOf(day(5)).remarks())
        .containsExactly(
            "limit is known only for days before 2020-01-06; it is taken to be the same on"
                + " 2020-01-06");
    assertThat(limit.afterLast(OutOfRange.HOLD).asOf(day(-1)).isKnown()).isFalse();
    assertThat(limit.beforeFirst(OutOfRange.HOLD).asOf(day(-1)).value()).contains(1);
  }

  @Test
  void the_law_of_a_day_is_that_of_its_span_or_of_the_one_that_is_held() {
    Citation first = Instrument.of("Act").section("1");
    Citation second = Instrument.of("Act").section("2");
    Dated<Integer> limit =
        Dated.of(
            "limit",
            Span.from(day(0), 1).until(day(5)).citing(first),
            Span.from(day(5), 2).until(day(9)).citing(second));

    assertThat(limit.citations(day(4))).containsExactly(first);
    assertThat(limit.citations(day(5))).containsExactly(second);
    assertThat(limit.citations(day(-1))).isEmpty();
    assertThat(limit.citations(day(9))).isEmpty();
    assertThat(limit.beforeFirst(OutOfRange.HOLD).citations(day(-1))).containsExactly(first);
    assertThat(limit.afterLast(OutOfRange.HOLD).citations(day(9))).containsExactly(second);
  }

  @Test
  void a_history_prints_its_name_its_values_and_their_days() {
    LocalDate change = LocalDate.of(2018, 9, 19);
    Dated<Integer> age = Dated.of("lowest age", Span.before(change, 16), Span.from(change, 14));

    assertThat(age).hasToString("lowest age: 16 for ../2018-09-19, 14 for 2018-09-19/..");
    assertThat(age.spans().head()).hasToString("16 for ../2018-09-19");
    assertThat(Span.unknown(Period.from(change), "the gazette is missing"))
        .hasToString("unknown: the gazette is missing for 2018-09-19/..");
  }

  @Test
  void a_long_history_prints_its_ends_and_how_much_lies_between() {
    List<Span<Integer>> spans = new ArrayList<>();
    for (int year = 2001; year <= 2010; year++) {
      spans.add(Span.from(LocalDate.of(year, 1, 1), year).until(LocalDate.of(year + 1, 1, 1)));
    }

    assertThat(Dated.check("limit", spans).get())
        .hasToString(
            "limit: 2001 for 2001-01-01/2002-01-01, 2002 for 2002-01-01/2003-01-01, … (6 more),"
                + " 2009 for 2009-01-01/2010-01-01, 2010 for 2010-01-01/2011-01-01");
  }
}
