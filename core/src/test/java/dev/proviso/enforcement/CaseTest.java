package dev.proviso.enforcement;

import static dev.proviso.enforcement.Dockets.C;
import static dev.proviso.enforcement.Dockets.after;
import static dev.proviso.enforcement.Dockets.docket;
import static dev.proviso.enforcement.Dockets.found;
import static dev.proviso.enforcement.Dockets.refused;
import static dev.proviso.enforcement.Sample.alleged;
import static dev.proviso.enforcement.Sample.breach;
import static dev.proviso.enforcement.Sample.issued;
import static dev.proviso.enforcement.Sample.noBreach;
import static dev.proviso.enforcement.Sample.ordered;
import static dev.proviso.enforcement.Sample.review;
import static dev.proviso.enforcement.Sample.systemBack;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.enforcement.IllegalEvent.Kind;
import dev.proviso.rule.Sanction;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CaseTest {

  @Test
  void goes_from_allegation_through_review_to_a_finding() {
    Docket alleged = docket(issued(0), alleged(C, 5));
    Docket reviewed = after(alleged, review(C, 5));

    assertThat(file(alleged).status()).isEqualTo(CaseStatus.ALLEGED);
    assertThat(file(reviewed).status()).isEqualTo(CaseStatus.UNDER_REVIEW);
    assertThat(file(found()).status()).isEqualTo(CaseStatus.BREACH_FOUND);
    assertThat(file(after(reviewed, noBreach(C, 5))).status())
        .isEqualTo(CaseStatus.NO_BREACH_FOUND);
    assertThat(refused(alleged, breach(C, 5, Sample.MILD))).isEqualTo(Kind.NOT_UNDER_REVIEW);
    assertThat(refused(alleged, noBreach(C, 5))).isEqualTo(Kind.NOT_UNDER_REVIEW);
    assertThat(refused(reviewed, review(C, 5))).isEqualTo(Kind.ALREADY_REVIEWED);
    assertThat(refused(found(), review(C, 7))).isEqualTo(Kind.ALREADY_REVIEWED);
    assertThat(refused(found(), breach(C, 7, Sample.MILD))).isEqualTo(Kind.NOT_UNDER_REVIEW);
  }

  @Test
  void has_an_id_of_its_own() {
    assertThat(refused(found(), alleged(C, 8))).isEqualTo(Kind.CASE_EXISTS);
    for (Event event :
        List.of(
            review("x", 8),
            breach("x", 8, Sample.MILD),
            noBreach("x", 8),
            ordered("x", Sample.REVOKE, 8))) {
      assertThat(refused(found(), event)).isEqualTo(Kind.UNKNOWN_CASE);
    }
  }

  @Test
  void offers_exactly_the_sanctions_of_the_broken_rules_once_a_breach_is_found() {
    assertThat(file(docket(issued(0), alleged(C, 5), review(C, 6))).available()).isEmpty();
    assertThat(file(found(ordered(C, Sample.REVOKE, 8))).available())
        .containsExactlyInAnyOrder(
            Sample.REVOKE, Sample.SUSPEND, Sample.SHUT_DOWN, Sample.RESTRICT);
  }

  @Test
  void reports_which_sanction_was_ordered_by_which_event() {
    CaseFile file = file(found(ordered(C, Sample.SHUT_DOWN, 8), ordered(C, Sample.REVOKE, 9)));

    assertThat(file.ordered())
        .containsExactly(ordered(C, Sample.SHUT_DOWN, 8), ordered(C, Sample.REVOKE, 9));
    assertThat(file.events()).hasSize(5).startsWith(alleged(C, 5), review(C, 6));
  }

  @Test
  void offers_no_sanction_that_its_own_finding_does_not_name() {
    Docket docket =
        found(alleged("case-2", 8), review("case-2", 8), breach("case-2", 8, Sample.MILD));

    assertThat(refused(docket, ordered("case-2", Sample.REVOKE, 8)))
        .isEqualTo(Kind.SANCTION_NOT_AVAILABLE);
    assertThat(refused(docket, ordered(C, Sample.REPRIMAND, 8)))
        .isEqualTo(Kind.SANCTION_NOT_AVAILABLE);
    assertThat(refused(docket(issued(0), alleged(C, 5)), ordered(C, Sample.REVOKE, 8)))
        .isEqualTo(Kind.SANCTION_NOT_AVAILABLE);
  }

  @Test
  void takes_a_sanction_for_the_same_if_only_its_words_differ() {
    Sanction reworded =
        Sanction.of("revoke", "taking back the license").taking(Sample.REVOKE.measure().get());

    assertThat(found(ordered(C, reworded, 8)).status().license()).isEqualTo(LicenseStatus.REVOKED);
    assertThat(refused(found(), ordered(C, Sanction.of("revoke", "revocation"), 8)))
        .isEqualTo(Kind.SANCTION_NOT_AVAILABLE);
  }

  @Test
  void orders_each_sanction_once_even_if_its_effect_was_lifted() {
    Docket docket = found(ordered(C, Sample.SHUT_DOWN, 8), systemBack(9));

    assertThat(refused(docket, ordered(C, Sample.SHUT_DOWN, 9))).isEqualTo(Kind.ALREADY_ORDERED);
  }

  @Test
  void may_order_what_nobody_has_said_the_effect_of() {
    Docket docket =
        docket(
            issued(0),
            alleged(C, 5),
            review(C, 5),
            breach(C, 5, Sample.MILD),
            ordered(C, Sample.REPRIMAND, 5));

    assertThat(docket.status().mayOperate()).isTrue();
    assertThat(file(docket).ordered()).hasSize(1);
  }

  private CaseFile file(Docket docket) {
    return docket.status().cases().get(C).get();
  }
}
