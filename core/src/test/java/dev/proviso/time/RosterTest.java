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
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RosterTest {

  private static final List<String> MEMBERS = List.of("a", "b", "c");
  private static final int FAR = 30;
  private static final int DAYS = 40;

  private static LocalDate day(int number) {
    return LocalDate.of(2020, 1, 1).plusDays(number);
  }

  /** Who was listed in some days: "+" is on, "-" is off, "?" is not known, for each member. */
  private record Page(int from, int until, String marks) {

    Span<ListSnapshot<String>> span() {
      Period period = Period.from(day(from)).until(day(until));
      if (marks.equals("???")) {
        return Span.unknown(period, "the page was lost");
      }
      Seq<String> listed = marked('+');
      ListSnapshot<String> listing =
          listed.isEmpty() ? ListSnapshot.nobody() : ListSnapshot.of(listed);
      return Span.during(
          period,
          marks.contains("?")
              ? listing.without(marked('-')).othersUnknown("only some were named")
              : listing);
    }

    private Seq<String> marked(char mark) {
      return Array.ofAll(MEMBERS).filter(member -> mark(member) == mark);
    }

    char mark(String member) {
      return marks.charAt(MEMBERS.indexOf(member));
    }
  }

  private record Book(List<Page> pages, OutOfRange before, OutOfRange after, List<Page> given) {

    Roster<String> roster() {
      return Roster.check("list", Array.ofAll(given).map(Page::span))
          .get()
          .beforeFirst(before)
          .afterLast(after);
    }

    char naive(String member, int day) {
      Page first = pages.get(0);
      Page last = pages.get(pages.size() - 1);
      if (day < first.from()) {
        return before == OutOfRange.HOLD ? first.mark(member) : '?';
      }
      if (day >= last.until()) {
        return after == OutOfRange.HOLD ? last.mark(member) : '?';
      }
      for (Page page : pages) {
        if (page.from() <= day && day < page.until()) {
          return page.mark(member);
        }
      }
      throw new AssertionError("no page for day " + day);
    }
  }

  @Provide
  Arbitrary<Book> books() {
    return Arbitraries.randomValue(
        random -> {
          List<Page> pages = new ArrayList<>();
          int from = random.nextInt(5);
          for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int until = from + 1 + random.nextInt(8);
            pages.add(new Page(from, until, marks(random)));
            from = until;
          }
          List<Page> given = new ArrayList<>(pages);
          Collections.shuffle(given, random);
          OutOfRange[] ways = OutOfRange.values();
          return new Book(pages, ways[random.nextInt(2)], ways[random.nextInt(2)], given);
        });
  }

  private static String marks(Random random) {
    StringBuilder marks = new StringBuilder();
    boolean complete = random.nextBoolean();
    for (int i = 0; i < MEMBERS.size(); i++) {
      marks.append((complete ? "+-" : "+-?").charAt(random.nextInt(complete ? 2 : 3)));
    }
    return marks.toString();
  }

  private static char mark(Reading<Boolean> reading) {
    return reading.value().map(listed -> listed ? '+' : '-').getOrElse('?');
  }

  @Property(tries = 500)
  void on_every_day_it_lists_whom_a_scan_over_the_days_lists(@ForAll("books") Book book) {
    Roster<String> roster = book.roster();
    for (int day = -FAR; day < DAYS + FAR; day++) {
      for (String member : MEMBERS) {
        Reading<Boolean> reading = roster.lists(member, day(day));

        assertThat(mark(reading)).as("%s, day %s", book, day).isEqualTo(book.naive(member, day));
        if (!reading.isKnown()) {
          assertThat(reading.status()).isEqualTo(Reading.Status.UNKNOWN);
          assertThat(reading.reason()).isNotEmpty();
        }
      }
    }
  }

  @Property(tries = 500)
  void the_order_in_which_listings_are_given_does_not_matter(@ForAll("books") Book book) {
    assertThat(book.roster())
        .isEqualTo(new Book(book.pages(), book.before(), book.after(), book.pages()).roster());
  }

  @Property(tries = 500)
  void between_two_changes_every_day_has_the_same_answers(@ForAll("books") Book book) {
    Roster<String> roster = book.roster();
    for (int day = -FAR; day < DAYS + FAR; day++) {
      if (!roster.changes().contains(day(day + 1))) {
        for (String member : MEMBERS) {
          assertThat(mark(roster.lists(member, day(day))))
              .isEqualTo(mark(roster.lists(member, day(day + 1))));
        }
      }
    }
  }

  @Property(tries = 500)
  void who_is_never_mentioned_is_listed_as_any_other_is(@ForAll("books") Book book) {
    Roster<String> roster = book.roster();
    for (int day = -FAR; day < DAYS + FAR; day++) {
      assertThat(roster.mentioned()).doesNotContain("stranger");
      assertThat(roster.lists("stranger", day(day))).isEqualTo(roster.listsOther(day(day)));
      assertThat(mark(roster.listsOther(day(day)))).isNotEqualTo('+');
    }
  }

  @Property(tries = 500)
  void taking_an_incomplete_list_for_a_complete_one_is_noticed(@ForAll("books") Book book) {
    boolean open = false;
    boolean noticed = false;
    for (int day = -FAR; day < DAYS + FAR; day++) {
      for (String member : MEMBERS) {
        char naive = book.naive(member, day);
        open |= naive == '?';
        noticed |= mark(book.roster().lists(member, day(day))) != (naive == '?' ? '-' : naive);
      }
    }
    assertThat(noticed).isEqualTo(open);
  }

  /** Days on which one member was listed; an end out of reach is none. */
  private record Stay(String member, int from, int until) {

    Membership<String> membership() {
      return (until >= DAYS
              ? Membership.from(member, day(from))
              : Membership.from(member, day(from)).until(day(until)))
          .citing(citation());
    }

    Citation citation() {
      return Instrument.of("List").section(member + from);
    }

    boolean covers(int day) {
      return from <= day && (day < until || until >= DAYS);
    }
  }

  private record Stays(List<Stay> stays, int from, int until) {

    Period known() {
      if (until >= DAYS) {
        return from < 0 ? Period.always() : Period.from(day(from));
      }
      return from < 0 ? Period.before(day(until)) : Period.from(day(from)).until(day(until));
    }

    boolean isKnown(int day) {
      return (from < 0 || from <= day) && (until >= DAYS || day < until);
    }

    Seq<Membership<String>> memberships() {
      return Array.ofAll(stays).map(Stay::membership);
    }

    boolean reachesOut(Stay stay) {
      return (from >= 0 && stay.from() < from)
          || (until < DAYS && stay.until() < DAYS && stay.until() > until);
    }

    /** Stays that begin in another of the same member. */
    long overlapping() {
      long overlapping = 0;
      for (int i = 0; i < stays.size(); i++) {
        Stay stay = stays.get(i);
        boolean within = false;
        for (int j = 0; j < stays.size(); j++) {
          Stay other = stays.get(j);
          boolean earlier = other.from() < stay.from() || (other.from() == stay.from() && j < i);
          within |= earlier && other.member().equals(stay.member()) && other.covers(stay.from());
        }
        overlapping += within ? 1 : 0;
      }
      return overlapping;
    }
  }

  @Provide
  Arbitrary<Stays> stays() {
    return Arbitraries.randomValue(
        random -> {
          int from = random.nextInt(3) == 0 ? -1 : random.nextInt(6);
          int until = random.nextInt(3) == 0 ? DAYS : 25 + random.nextInt(10);
          List<Stay> stays = new ArrayList<>();
          for (String member : MEMBERS) {
            int at = Math.max(0, from) + random.nextInt(6);
            // A member that was removed and came back has several stays, at times back to back.
            while (at < 20 && random.nextInt(4) > 0) {
              int end = random.nextInt(6) == 0 ? DAYS : at + 1 + random.nextInt(5);
              stays.add(new Stay(member, at, end));
              at = end + random.nextInt(3);
            }
          }
          Collections.shuffle(stays, random);
          return new Stays(stays, from, until);
        });
  }

  @Property(tries = 500)
  void memberships_list_whom_a_scan_over_them_lists(@ForAll("stays") Stays given) {
    Roster<String> roster = Roster.ofMemberships("list", given.known(), given.memberships()).get();
    for (int day = -FAR; day < DAYS + FAR; day++) {
      int at = day;
      for (String member : MEMBERS) {
        boolean listed =
            given.stays().stream().anyMatch(s -> s.member().equals(member) && s.covers(at));
        char expected = given.isKnown(day) ? (listed ? '+' : '-') : '?';

        assertThat(mark(roster.lists(member, day(day))))
            .as("%s on day %s of %s", member, day, given)
            .isEqualTo(expected);
      }
    }
  }

  @Property(tries = 500)
  void the_law_of_a_day_is_that_of_the_memberships_of_that_day(@ForAll("stays") Stays given) {
    Roster<String> roster = Roster.ofMemberships("list", given.known(), given.memberships()).get();
    for (int day = -FAR; day < DAYS + FAR; day++) {
      int at = day;
      assertThat(roster.citations(day(day)))
          .containsExactlyInAnyOrderElementsOf(
              given.stays().stream()
                  .filter(stay -> given.isKnown(at) && stay.covers(at))
                  .map(Stay::citation)
                  .toList());
    }
  }

  @Provide
  Arbitrary<Stays> heaps() {
    return Arbitraries.randomValue(
        random -> {
          List<Stay> stays = new ArrayList<>();
          for (int i = random.nextInt(6); i > 0; i--) {
            int from = random.nextInt(15);
            stays.add(new Stay(MEMBERS.get(random.nextInt(2)), from, from + 1 + random.nextInt(8)));
          }
          return new Stays(stays, random.nextInt(6) - 1, 12 + random.nextInt(8));
        });
  }

  private static int reported(Stays given, Predicate<String> what) {
    return Roster.ofMemberships("list", given.known(), given.memberships())
        .fold(problems -> problems, sound -> Array.<Problem>empty())
        .count(problem -> what.test(problem.what()));
  }

  @Property(tries = 1000)
  void every_overlap_and_every_membership_out_of_the_known_days_is_reported(
      @ForAll("heaps") Stays given) {
    long outside = given.stays().stream().filter(given::reachesOut).count();

    assertThat(reported(given, "overlap"::equals)).as("%s", given).isEqualTo(given.overlapping());
    assertThat(reported(given, what -> what.startsWith("reaches out"))).isEqualTo(outside);
    assertThat(reported(given, what -> true)).isEqualTo(given.overlapping() + outside);
  }

  @Test
  void a_membership_without_a_day_hides_no_overlap_behind_it() {
    Seq<String> reported =
        Roster.ofMemberships(
                "list",
                Period.from(day(0)),
                Array.of(
                    Membership.from("a", day(0)).until(day(10)),
                    Membership.from("a", day(5)).until(day(3)),
                    Membership.from("a", day(8)).until(day(12)),
                    Membership.from("b", day(8)).until(day(12))))
            .getError()
            .map(Problem::message);

    assertThat(reported)
        .hasSize(2)
        .anyMatch(m -> m.startsWith("list: a: `2020-01-06/2020-01-04` holds no day"))
        .anyMatch(
            m ->
                m.startsWith("list: a: `2020-01-01/2020-01-11 and 2020-01-09/2020-01-13` overlap"));
  }

  @Test
  void a_member_that_was_removed_and_came_back_is_listed_twice() {
    Roster<String> roster =
        Roster.ofMemberships(
                "list",
                Period.from(day(0)),
                Array.of(Membership.from("a", day(9)), Membership.from("a", day(0)).until(day(5))))
            .get();

    assertThat(roster.lists("a", day(4)).value()).contains(true);
    assertThat(roster.lists("a", day(5)).value()).contains(false);
    assertThat(roster.lists("a", day(9)).value()).contains(true);
  }

  @Test
  void a_list_without_memberships_lists_nobody_on_the_days_for_which_it_is_known() {
    Roster<String> roster =
        Roster.<String>ofMemberships("list", Period.from(day(0)), Array.empty()).get();

    assertThat(roster.lists("a", day(0)).value()).contains(false);
    assertThat(roster.lists("a", day(-1)).isKnown()).isFalse();
    assertThat(
            Roster.<String>ofMemberships("list", Period.always(), Array.empty())
                .get()
                .lists("a", day(0))
                .value())
        .contains(false);
  }

  @Test
  void a_listing_that_happens_to_be_empty_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ListSnapshot.of(Array.<String>empty()))
        .withMessageContaining("ListSnapshot.nobody");
  }

  @Test
  void nobody_is_both_on_a_list_and_off_it() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ListSnapshot.of("a", "b").without(Array.of("b", "c")))
        .withMessageContaining("b both on and off");
  }

  @Test
  void listings_with_a_gap_and_an_overlap_are_refused_in_one_message() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Roster.of(
                    "list",
                    Span.from(day(0), ListSnapshot.of("a")).until(day(5)),
                    Span.from(day(6), ListSnapshot.of("b")).until(day(9)),
                    Span.from(day(8), ListSnapshot.of("c")).until(day(12))))
        .withMessageContaining("leave a gap")
        .withMessageContaining("overlap");
  }

  @Test
  void an_incomplete_list_gives_its_reason() {
    Reading<Boolean> reading =
        Roster.of("list", Span.from(day(0), ListSnapshot.of("a").othersUnknown("never published")))
            .lists("b", day(3));

    assertThat(reading).isEqualTo(Reading.unknown("never published"));
    assertThat(reading.value()).isEqualTo(Option.none());
  }
}
