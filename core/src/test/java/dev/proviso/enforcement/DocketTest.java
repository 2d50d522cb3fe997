package dev.proviso.enforcement;

import static dev.proviso.enforcement.Dockets.C;
import static dev.proviso.enforcement.Dockets.day;
import static dev.proviso.enforcement.Dockets.docket;
import static dev.proviso.enforcement.Dockets.found;
import static dev.proviso.enforcement.Dockets.refused;
import static dev.proviso.enforcement.Sample.alleged;
import static dev.proviso.enforcement.Sample.breach;
import static dev.proviso.enforcement.Sample.issued;
import static dev.proviso.enforcement.Sample.licenseBack;
import static dev.proviso.enforcement.Sample.noBreach;
import static dev.proviso.enforcement.Sample.ordered;
import static dev.proviso.enforcement.Sample.review;
import static dev.proviso.enforcement.Sample.suspended;
import static dev.proviso.enforcement.Sample.systemBack;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.enforcement.IllegalEvent.Kind;
import io.vavr.control.Validation;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DocketTest {

  @Nested
  class The_events {

    @Test
    void of_one_day_keep_the_order_in_which_they_were_appended() {
      Docket docket = docket(issued(5), suspended(5), licenseBack(5), suspended(5));

      assertThat(docket.events())
          .containsExactly(issued(5), suspended(5), licenseBack(5), suspended(5));
      assertThat(docket.asOf(day(5)).license()).isEqualTo(LicenseStatus.SUSPENDED);
      assertThat(docket.asOf(day(4)).license()).isEqualTo(LicenseStatus.NOT_ISSUED);
    }

    @Test
    void are_not_taken_before_the_last_whatever_else_is_wrong_with_them() {
      assertThat(refused(docket(issued(5)), alleged(C, 4))).isEqualTo(Kind.DATED_BEFORE_THE_LAST);
      assertThat(refused(docket(issued(5)), issued(4))).isEqualTo(Kind.DATED_BEFORE_THE_LAST);
    }

    @Test
    void that_are_refused_leave_the_docket_as_it_was() {
      Docket docket = found();
      IllegalEvent illegal = docket.append(issued(9)).getLeft();

      assertThat(docket).isEqualTo(found());
      assertThat(illegal.status()).isEqualTo(docket.asOf(day(9)));
      assertThat(illegal.event()).isEqualTo(issued(9));
      assertThat(illegal.position()).isEqualTo(5);
      assertThat(illegal.license()).isEqualTo("L-1");
    }

    @Test
    void that_are_illegal_are_all_reported_and_the_others_judged_without_them() {
      Validation<io.vavr.collection.Seq<IllegalEvent>, Docket> replayed =
          Docket.replay(
              Sample.LICENSE,
              List.of(
                  suspended(1), issued(2), suspended(1), issued(3), suspended(3), licenseBack(4)));

      assertThat(replayed.getError().map(IllegalEvent::position)).containsExactly(1, 3, 4);
      assertThat(replayed.getError().map(IllegalEvent::kind))
          .containsExactly(Kind.NOT_ISSUED, Kind.DATED_BEFORE_THE_LAST, Kind.ALREADY_ISSUED);
    }

    @Test
    void make_equal_dockets_if_they_are_equal() {
      assertThat(found()).isEqualTo(found()).hasSameHashCodeAs(found());
      assertThat(found()).isNotEqualTo(found(suspended(8)));
    }
  }

  @Nested
  class In_words {

    @Test
    void a_docket_states_what_happened_line_by_line() {
      Docket docket =
          found(
              ordered(C, Sample.SHUT_DOWN, 8),
              systemBack(9),
              suspended(9),
              licenseBack(10),
              alleged("case-2", 10),
              suspended("case-2", 11),
              review("case-2", 11),
              noBreach("case-2", 12),
              Event.breachAlleged("case-3")
                  .by("a lawyer", day(12))
                  .because("the system is misused"),
              review("case-3", 12),
              breach("case-3", 12, Sample.BARE));

      assertThat(docket.history().lines())
          .containsExactly(
              "2022-01-01 the exporting state issued the license: the certificate is signed",
              "2022-01-06 an oversight body alleged a breach of `grave` as case `case-1`: a journalist was targeted",
              "2022-01-07 the exporting state opened the review of case `case-1`: it is substantiated",
              "2022-01-08 the exporting state found a breach of `grave`, `urgent` in case `case-1`, for which there are `restrict`, `revoke`, `shut-down`, `suspend`: the logs show it",
              "2022-01-09 the exporting state ordered `shut-down` (shutting down the system) in case `case-1`: a breach was found",
              "2022-01-10 the exporting state reinstated the system: safeguards are in place",
              "2022-01-10 the exporting state suspended the license as a precaution: a precaution",
              "2022-01-11 the exporting state reinstated the license: it is cleared up",
              "2022-01-11 an oversight body alleged a breach of `grave` as case `case-2`: a journalist was targeted",
              "2022-01-12 the exporting state suspended the license as a precaution in case `case-2`: a precaution",
              "2022-01-12 the exporting state opened the review of case `case-2`: it is substantiated",
              "2022-01-13 the exporting state found no breach in case `case-2`: the target was a suspect",
              "2022-01-13 a lawyer alleged a breach as case `case-3`: the system is misused",
              "2022-01-13 the exporting state opened the review of case `case-3`: it is substantiated",
              "2022-01-13 the exporting state found a breach of `bare` in case `case-3`, for which there is no sanction: the logs show it");
      assertThat(Docket.of(Sample.LICENSE).history()).isEmpty();
    }

    @Test
    void a_refusal_names_place_event_reason_and_remedy() {
      Docket open = docket(issued(0), alleged(C, 5));

      assertThat(
              problem(open, Event.sanctionOrdered(C, Sample.REVOKE).by("it", day(6)).because("so")))
          .isEqualTo(
              "license L-1: event 3 of 2022-01-07: `ordered 'revoke' (revocation of the license) in case 'case-1'`"
                  + " orders a sanction that no finding of breach in the case makes available;"
                  + " check the sanction and the case against the finding");
      assertThat(problem(open, Event.licenseSuspended().by("it", day(4)).because("so")))
          .contains("` is dated before the last event, that of 2022-01-06; append events in");
      assertThat(problem(open, Event.licenseSuspended().by("it", day(50)).because("so")))
          .contains("` needs a license that is in force, but it is expired;");
      assertThat(problem(open, Event.licenseReinstated().by("it", day(6)).because("so")))
          .contains("` reinstates a license that is in force;");
      assertThat(problem(open, Event.systemReinstated().by("it", day(6)).because("so")))
          .contains("` reinstates a system that is operating;");
    }

    private String problem(Docket docket, Event event) {
      return docket.append(event).getLeft().problem().message();
    }
  }
}
