package dev.proviso.analysis;

import static dev.proviso.analysis.Claims.contained;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.Comparison;
import dev.proviso.condition.Operator;
import dev.proviso.fact.Fact;
import dev.proviso.law.Period;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.ListedName;
import dev.proviso.time.NameList;
import dev.proviso.time.Register;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import io.vavr.collection.Array;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** One register is contained in another on every day. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ContainedRegistersTest {

  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final LocalDate CHANGE = LocalDate.of(2022, 1, 1);

  private static final Roster<String> STATES =
      Roster.of(
          "list of states",
          Span.from(FIRST, ListSnapshot.of("Austria", "Britain", "Cyprus")).until(CHANGE),
          Span.from(CHANGE, ListSnapshot.of("Austria", "Cyprus")));
  private static final Roster<String> SOME =
      Roster.of("short list", Span.from(FIRST, ListSnapshot.of("Austria")));
  private static final Roster<String> OLD =
      Roster.of("old list", Span.from(FIRST, ListSnapshot.of("Austria", "Britain")));

  private static Finding check(Claim<String> claim) {
    return Prover.standard().check(claim);
  }

  private static void holds(Register<String> register, Register<String> inRegister) {
    assertThat(check(contained(register, inRegister)).explain()).startsWith("Holds: ");
  }

  @Test
  void it_holds_if_every_member_is_listed_there_on_the_same_day() {
    holds(SOME, STATES);
    holds(SOME, OLD);
    holds(STATES, STATES);
  }

  @Test
  void it_is_refuted_by_a_member_and_a_day() {
    Finding finding = check(contained(OLD, STATES));

    assertThat(finding.explain())
        .isEqualTo(
            """
            Refuted: every member of the old list is on the list of states
              case: member: “Britain”; as-of date: 2022-01-01
                member is on the old list
                member is not on the list of states
            """);
    assertThat(check(contained(STATES, SOME)).counterexample()).isNotEmpty();
  }

  @Test
  void days_can_be_left_out() {
    Claim<String> before =
        contained(OLD, STATES)
            .assuming(Comparison.threshold(Fact.<String>asOf(), Operator.LESS_THAN, CHANGE));

    assertThat(check(before).verdict()).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void days_on_which_only_the_other_is_known_do_not_matter_but_the_other_way_round_they_do() {
    Roster<String> later = Roster.of("later list", Span.from(CHANGE, ListSnapshot.of("Austria")));
    Finding finding = check(contained(SOME, later));

    holds(later, STATES);
    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_DECIDED);
    assertThat(finding.reason())
        .isEqualTo(
            "it cannot be decided: it is not known whether member is on the later list (later list is"
                + " known only for days from 2022-01-01 on, not for 2020-01-01)");
  }

  @Test
  void a_list_of_which_not_all_is_known_leaves_it_open() {
    Roster<String> partly =
        Roster.of(
            "partly known list",
            Span.from(
                FIRST, ListSnapshot.of("Austria").othersUnknown("the rest was not published")));

    assertThat(check(contained(partly, STATES)).verdict()).isEqualTo(Verdict.NOT_DECIDED);
    assertThat(check(contained(OLD, partly)).reason())
        .isEqualTo(
            "it cannot be decided: it is not known whether member is on the partly known list (the"
                + " rest was not published)");
    holds(SOME, partly);
  }

  @Test
  void it_is_vacuous_if_nobody_is_ever_on_the_first() {
    Roster<String> empty = Roster.of("empty list", Span.from(FIRST, ListSnapshot.nobody()));

    assertThat(check(contained(empty, STATES)).verdict()).isEqualTo(Verdict.VACUOUS);
  }

  private static NameList names(String name, ListedName... entries) {
    return NameList.check(name, Period.from(FIRST), Array.of(entries)).get();
  }

  @Test
  void lists_of_names_go_by_the_letter_and_leave_open_what_resembles() {
    NameList all =
        names(
            "long list",
            ListedName.from("Norvik Ltd.", FIRST).alias("NV"),
            ListedName.from("Zelma", FIRST));
    NameList few = names("few names list", ListedName.from("Zelma", CHANGE));
    NameList spelled = names("spelled list", ListedName.from("NORVIK", CHANGE));

    holds(few, all);
    assertThat(check(contained(all, few)).verdict()).isEqualTo(Verdict.REFUTED);
    assertThat(check(contained(spelled, all)).verdict()).isEqualTo(Verdict.NOT_DECIDED);
  }
}
