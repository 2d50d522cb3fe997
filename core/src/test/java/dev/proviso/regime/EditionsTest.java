package dev.proviso.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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

class EditionsTest {

  private static final LocalDate START = LocalDate.of(2020, 1, 1);

  private static LocalDate day(int number) {
    return START.plusDays(number);
  }

  private static Option<String> inForce(Editions<String> editions, LocalDate day) {
    return editions.asOf(day).map(Edition::id).toOption();
  }

  private static final Editions<String> TWO =
      Editions.of(
          "terms",
          Edition.of("old", "wide"),
          Edition.of("new", "narrow").effectiveFrom(day(100)).announcedOn(day(80)));

  @Test
  void the_edition_that_took_effect_last_is_in_force() {
    assertThat(inForce(TWO, day(99))).contains("old");
    assertThat(inForce(TWO, day(100))).contains("new");
  }

  @Test
  void what_will_be_in_force_depends_on_what_is_known() {
    assertThat(inForce(TWO.asKnownOn(day(79)), day(150))).contains("old");
    assertThat(inForce(TWO.asKnownOn(day(80)), day(150))).contains("new");
  }

  @Test
  void an_edition_that_has_not_taken_effect_is_upcoming() {
    assertThat(TWO.upcoming(day(90)).map(Edition::id)).containsExactly("new");
    assertThat(TWO.upcoming(day(100))).isEmpty();
  }

  @Test
  void each_edition_has_its_days_and_its_successor() {
    assertThat(TWO.inForce("old")).contains(Period.before(day(100)));
    assertThat(TWO.inForce("new")).contains(Period.from(day(100)));
    assertThat(TWO.successor("old").map(Edition::id)).contains("new");
    assertThat(TWO.inForce("another")).isEmpty();
  }

  @Test
  void a_repeal_leaves_nothing_in_force_and_is_unknown_before_it_is_announced() {
    Editions<String> repealed =
        Editions.of(
            "terms",
            Edition.of("only", "x")
                .effectiveFrom(day(0))
                .repealedOn(day(50))
                .repealAnnouncedOn(day(30)));
    assertThat(inForce(repealed, day(49))).contains("only");
    assertThat(repealed.asOf(day(50)).getLeft().message())
        .contains("`2020-02-20` is after edition `only` was repealed");
    assertThat(inForce(repealed.asKnownOn(day(29)), day(60))).contains("only");
    assertThat(repealed.asOf(day(-1)).getLeft().message()).contains("before the first edition");
  }

  @Test
  void a_later_announcement_for_the_same_day_corrects_the_earlier() {
    Editions<String> corrected =
        Editions.of(
            "terms",
            Edition.of("draft", "x").effectiveFrom(day(10)).announcedOn(day(1)),
            Edition.of("corrected", "y").effectiveFrom(day(10)).announcedOn(day(5)));
    assertThat(inForce(corrected, day(10))).contains("corrected");
    assertThat(inForce(corrected.asKnownOn(day(4)), day(10))).contains("draft");
    assertThat(corrected.inForce("draft")).isEmpty();
  }

  @Test
  void a_transitional_clause_keeps_what_was_made_earlier_until_it_ends() {
    Editions<String> kept =
        TWO.with(TransitionalClause.of("old papers", day(100), "old").until(day(200)));
    assertThat(kept.madeOn(day(99)).asOf(day(150)).map(Edition::id)).contains("old");
    assertThat(kept.madeOn(day(100)).asOf(day(150)).map(Edition::id)).contains("new");
    assertThat(kept.madeOn(day(99)).asOf(day(200)).map(Edition::id)).contains("new");
    assertThat(kept.madeOn(day(99)).transition(day(150)).map(TransitionalClause::id))
        .contains("old papers");
  }

  @Test
  void a_clause_must_name_an_edition() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TWO.with(TransitionalClause.of("clause", day(1), "older")))
        .withMessageContaining("`older` is not one of the editions")
        .withMessageContaining("`old`, `new`");
  }

  @Test
  void all_that_is_wrong_is_reported_at_once() {
    Seq<Problem> problems =
        Editions.<String>check(
                "terms",
                Array.of(
                    Edition.of("a", "x").effectiveFrom(day(5)),
                    Edition.of("a", "y").effectiveFrom(day(5)),
                    Edition.of("b", "z").effectiveFrom(day(9)).repealedOn(day(9))))
            .getError();
    assertThat(problems.map(Problem::what))
        .containsExactly(
            "names more than one edition",
            "take effect on the same day and were announced on the same day",
            "is repealed before it takes effect");
    assertThat(Editions.<String>check("terms", Array.empty()).isInvalid()).isTrue();
  }

  /** Editions made of three numbers each: first day, day of announcement, day of repeal. */
  @Provide
  Arbitrary<List<int[]>> calendars() {
    return Arbitraries.randomValue(
        random -> {
          List<int[]> calendar = new ArrayList<>();
          int count = 1 + random.nextInt(5);
          List<Integer> starts = new ArrayList<>();
          for (int i = 0; i < 60; i++) {
            starts.add(i);
          }
          Collections.shuffle(starts, random);
          for (int i = 0; i < count; i++) {
            int start = starts.get(i);
            boolean repealed = random.nextInt(3) == 0;
            calendar.add(
                new int[] {
                  start,
                  random.nextInt(60),
                  repealed ? start + 1 + random.nextInt(20) : Integer.MAX_VALUE,
                  random.nextInt(60)
                });
          }
          return calendar;
        });
  }

  private static Editions<String> editions(List<int[]> calendar, Random order) {
    List<Edition<String>> made = new ArrayList<>();
    for (int[] one : calendar) {
      Edition<String> edition =
          Edition.of("from " + one[0], "x").effectiveFrom(day(one[0])).announcedOn(day(one[1]));
      made.add(
          one[2] == Integer.MAX_VALUE
              ? edition
              : edition.repealedOn(day(one[2])).repealAnnouncedOn(day(one[3])));
    }
    Collections.shuffle(made, order);
    return Editions.<String>check("terms", made).get();
  }

  /** What a clerk would find who leafs through the announcements up to the day that is known. */
  private static Option<String> clerk(List<int[]> calendar, int day, int known) {
    int[] found = null;
    for (int[] one : calendar) {
      if (one[1] <= known && one[0] <= day && (found == null || one[0] > found[0])) {
        found = one;
      }
    }
    if (found == null) {
      return Option.none();
    }
    boolean over = found[2] <= day && found[3] <= known;
    return over ? Option.none() : Option.some("from " + found[0]);
  }

  @Property(tries = 300)
  void every_day_as_known_on_every_day_agrees_with_a_clerk(
      @ForAll("calendars") List<int[]> calendar, @ForAll Random order) {
    Editions<String> editions = editions(calendar, order);
    for (int known = -1; known < 62; known += 3) {
      Editions<String> then = editions.asKnownOn(day(known));
      for (int day = -1; day < 85; day++) {
        assertThat(inForce(then, day(day)))
            .as("day " + day + " as known on " + known)
            .isEqualTo(clerk(calendar, day, known));
      }
    }
  }

  @Property(tries = 200)
  void the_days_of_an_edition_are_those_on_which_it_is_in_force(
      @ForAll("calendars") List<int[]> calendar, @ForAll Random order) {
    Editions<String> editions = editions(calendar, order);
    for (int day = -1; day < 85; day++) {
      for (Edition<String> edition : editions.all()) {
        LocalDate date = day(day);
        assertThat(editions.inForce(edition.id()).exists(period -> period.contains(date)))
            .isEqualTo(inForce(editions, date).contains(edition.id()));
      }
    }
  }

  @Property(tries = 100)
  void a_clerk_who_forgets_when_things_were_announced_is_caught(
      @ForAll("calendars") List<int[]> calendar, @ForAll Random order) {
    Editions<String> editions = editions(calendar, order).asKnownOn(day(-1));
    assertThat(inForce(editions, day(80))).isEmpty();
  }
}
