package dev.proviso.testkit.law;

import static dev.proviso.testkit.law.Parcel.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.fact.Reading;
import dev.proviso.law.Citation;
import dev.proviso.law.Period;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.ListedName;
import dev.proviso.time.Membership;
import dev.proviso.time.NameList;
import dev.proviso.time.OutOfRange;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RosterLawsTest {

  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final LocalDate CUT = LocalDate.of(2021, 7, 1);
  private static final LocalDate END = LocalDate.of(2023, 1, 1);

  private static final Roster<String> PARTNERS =
      Roster.of(
          "list of partners",
          Span.from(
                  FIRST,
                  ListSnapshot.of("Lisbon", "Oslo").without(Array.of("Rome")).othersUnknown("lost"))
              .until(CUT)
              .citing(RULES.article("1")),
          Span.from(CUT, ListSnapshot.of("Lisbon", "Rome")).until(END).citing(RULES.article("2")));

  private static final NameList CARRIERS =
      NameList.check(
              "list of carriers",
              Period.from(FIRST).until(END),
              Array.of(
                  ListedName.from("Hermes", FIRST)
                      .until(CUT)
                      .alias("Mercury")
                      .citing(RULES.article("1")),
                  ListedName.from("Iris", CUT).citing(RULES.article("2"))))
          .get();

  private static LawReport report(ListUnderTest<?> doctored) {
    return LawVerifier.of(doctored, RosterLaws.all()).report();
  }

  private static Seq<String> broken(ListUnderTest<?> doctored) {
    return report(doctored).breaches().map(breach -> breach.law().code()).distinct();
  }

  private static RosterUnderTest<String> answering(
      java.util.function.Function<LocalDate, LocalDate> day) {
    return new RosterUnderTest<>(PARTNERS) {
      @Override
      Reading<Boolean> lists(String member, LocalDate date) {
        return super.lists(member, day.apply(date));
      }
    };
  }

  @Test
  void hold_for_a_roster() {
    RosterVerifier.of(PARTNERS).verify();
    RosterVerifier.of(PARTNERS.beforeFirst(OutOfRange.HOLD).afterLast(OutOfRange.HOLD)).verify();
  }

  @Test
  void hold_for_a_list_of_names() {
    RosterVerifier.of(CARRIERS).verify();
    RosterVerifier.of(CARRIERS.afterLast(OutOfRange.HOLD)).verify();
  }

  @Test
  void hold_for_memberships_that_come_back() {
    RosterVerifier.of(
            Roster.ofMemberships(
                    "list of partners",
                    Period.from(FIRST),
                    Array.of(
                        Membership.from("Oslo", FIRST).until(CUT).citing(RULES.article("1")),
                        Membership.from("Oslo", END).citing(RULES.article("2"))))
                .get())
        .except(RosterLaws.EVERY_ENTRY_IS_CITED, "2021-07-01/2023-01-01", "nobody is on it")
        .verify();
  }

  @Test
  void are_broken_by_a_lookup_that_is_a_day_late() {
    LawReport report = report(answering(day -> day.minusDays(1)));

    assertThat(report.breaches().map(breach -> breach.law().code()).distinct())
        .contains("PV-R-01", "PV-R-02", "PV-R-03", "PV-R-07");
    assertThat(report.explain())
        .contains("broken: PV-R-03 who was removed is not listed from that day on")
        .contains("found: who was removed is listed")
        .contains("cited: Parcel Rules, Article 1")
        .contains("facts: member: Oslo; day: 2021-07-01; entered: 2020-01-01/2021-07-01")
        .contains("again: RosterVerifier.of(register).only(RosterLaws.named(\"PV-R-03\"))");
  }

  @Test
  void are_broken_by_a_lookup_that_is_a_day_early() {
    assertThat(broken(answering(day -> day.plusDays(1)))).contains("PV-R-01", "PV-R-02");
  }

  @Test
  void are_broken_by_an_alias_that_is_not_looked_up() {
    assertThat(
            broken(
                new NameListUnderTest(CARRIERS) {
                  @Override
                  Reading<Boolean> lists(String member, LocalDate day) {
                    return member.equals("Mercury")
                        ? Reading.known(false)
                        : super.lists(member, day);
                  }
                }))
        .contains("PV-R-01");
  }

  @Test
  void are_broken_by_somebody_who_is_absent_and_may_be_there() {
    assertThat(
            broken(
                new RosterUnderTest<>(PARTNERS) {
                  @Override
                  Reading<Boolean> lists(String member, LocalDate day) {
                    Reading<Boolean> answer = super.lists(member, day);
                    return answer.value().contains(false) ? Reading.unknown("perhaps") : answer;
                  }
                }))
        .contains("PV-R-04");
  }

  @Test
  void are_broken_by_a_list_that_is_extended_without_a_remark() {
    assertThat(broken(answering(day -> day.isBefore(END) ? day : END.minusDays(1))))
        .contains("PV-R-05");
  }

  @Test
  void are_broken_by_a_stranger_who_is_listed() {
    assertThat(
            broken(
                new RosterUnderTest<>(PARTNERS) {
                  @Override
                  Reading<Boolean> listsOther(LocalDate day) {
                    return Reading.known(true);
                  }
                }))
        .containsExactly("PV-R-06");
  }

  @Test
  void are_broken_by_a_list_that_goes_by_the_order_of_its_entries() {
    assertThat(
            broken(
                new RosterUnderTest<>(PARTNERS) {
                  @Override
                  ListUnderTest<String> reordered() {
                    return answering(day -> day.plusDays(1));
                  }
                }))
        .containsExactly("PV-R-08");
  }

  @Test
  void are_broken_by_an_entry_that_is_written_nowhere() {
    Roster<String> uncited = Roster.of("partners", Span.from(FIRST, ListSnapshot.of("Oslo")));

    assertThat(broken(new RosterUnderTest<>(uncited))).containsExactly("PV-R-09");
    RosterVerifier.of(uncited)
        .except(RosterLaws.EVERY_ENTRY_IS_CITED, "the list was never published")
        .verify();
  }

  @Test
  void are_broken_by_citations_that_do_not_go_with_the_day() {
    assertThat(
            broken(
                new RosterUnderTest<>(PARTNERS) {
                  @Override
                  Seq<Citation> citations(LocalDate day) {
                    return super.citations(FIRST);
                  }
                }))
        .containsExactly("PV-R-10");
  }
}
