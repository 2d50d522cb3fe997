package dev.proviso.enforcement;

import static dev.proviso.enforcement.Dockets.C;
import static dev.proviso.enforcement.Dockets.after;
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
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LicenseTest {

  @Test
  void is_not_issued_at_first_and_nothing_else_can_happen_before() {
    Docket empty = Docket.of(Sample.LICENSE);

    assertThat(empty.status().license()).isEqualTo(LicenseStatus.NOT_ISSUED);
    assertThat(empty.status().on()).isEmpty();
    assertThat(empty.status().mayOperate()).isFalse();
    assertThat(empty.status().because()).isEmpty();
    for (Event event :
        List.of(
            suspended(5),
            licenseBack(5),
            systemBack(5),
            alleged(C, 5),
            review(C, 5),
            breach(C, 5, Sample.GRAVE),
            noBreach(C, 5),
            ordered(C, Sample.REVOKE, 5))) {
      assertThat(refused(empty, event)).isEqualTo(Kind.NOT_ISSUED);
    }
  }

  @Test
  void is_issued_once() {
    assertThat(docket(issued(5)).status().license()).isEqualTo(LicenseStatus.IN_FORCE);
    assertThat(refused(docket(issued(5)), issued(5))).isEqualTo(Kind.ALREADY_ISSUED);
  }

  @Test
  void holds_from_its_first_day_to_its_last_without_any_event() {
    Docket docket = docket(issued(0));

    assertThat(docket.asOf(day(3)).license()).isEqualTo(LicenseStatus.NOT_YET_VALID);
    assertThat(docket.asOf(day(3)).mayOperate()).isFalse();
    assertThat(docket.asOf(day(4)).license()).isEqualTo(LicenseStatus.IN_FORCE);
    assertThat(docket.asOf(day(4)).mayOperate()).isTrue();
    assertThat(docket.asOf(day(43)).license()).isEqualTo(LicenseStatus.IN_FORCE);
    assertThat(docket.asOf(day(44)).license()).isEqualTo(LicenseStatus.EXPIRED);
    assertThat(docket.asOf(day(44)).mayOperate()).isFalse();
  }

  @Test
  void can_be_suspended_as_a_precaution_and_reinstated() {
    Docket docket = docket(issued(0), suspended(5));

    assertThat(docket.status().license()).isEqualTo(LicenseStatus.SUSPENDED);
    assertThat(docket.status().mayOperate()).isFalse();
    assertThat(docket.status().because()).containsExactly(suspended(5));
    assertThat(after(docket, licenseBack(6)).status().mayOperate()).isTrue();
    assertThat(after(docket, licenseBack(6)).status().because()).containsExactly(licenseBack(6));
    assertThat(refused(docket, suspended(6))).isEqualTo(Kind.NOT_IN_FORCE);
  }

  @Test
  void can_be_suspended_before_its_first_day_and_not_after_its_last() {
    assertThat(docket(issued(0), suspended(1)).asOf(day(4)).license())
        .isEqualTo(LicenseStatus.SUSPENDED);
    assertThat(refused(docket(issued(0)), suspended(44))).isEqualTo(Kind.NOT_IN_FORCE);
  }

  @Test
  void can_be_suspended_on_account_of_an_open_case_only() {
    Docket open = docket(issued(0), alleged(C, 5));

    assertThat(after(open, suspended(C, 5)).status().because())
        .containsExactly(alleged(C, 5), suspended(C, 5));
    assertThat(after(open, review(C, 5), suspended(C, 5)).status().because())
        .containsExactly(alleged(C, 5), review(C, 5), suspended(C, 5));
    assertThat(refused(open, suspended("case-2", 5))).isEqualTo(Kind.UNKNOWN_CASE);
    assertThat(refused(after(open, review(C, 5), noBreach(C, 5)), suspended(C, 5)))
        .isEqualTo(Kind.CASE_CLOSED);
    assertThat(refused(found(), suspended(C, 7))).isEqualTo(Kind.CASE_CLOSED);
  }

  @Test
  void stays_suspended_when_no_breach_is_found_until_it_is_reinstated() {
    Docket cleared =
        docket(issued(0), alleged(C, 5), suspended(C, 5), review(C, 6), noBreach(C, 7));

    assertThat(cleared.status().license()).isEqualTo(LicenseStatus.SUSPENDED);
    assertThat(after(cleared, licenseBack(7)).status().mayOperate()).isTrue();
  }

  @Test
  void expires_even_if_it_is_suspended_and_is_then_not_reinstated() {
    Docket docket = docket(issued(0), suspended(5));

    assertThat(docket.asOf(day(44)).license()).isEqualTo(LicenseStatus.EXPIRED);
    assertThat(refused(docket, licenseBack(44))).isEqualTo(Kind.NOTHING_TO_REINSTATE);
  }

  @Test
  void is_reinstated_only_if_it_was_taken() {
    assertThat(refused(docket(issued(0)), licenseBack(5))).isEqualTo(Kind.NOTHING_TO_REINSTATE);
  }

  @Test
  void is_revoked_by_an_order_that_rests_on_a_finding() {
    Docket docket = found(ordered(C, Sample.REVOKE, 8));

    assertThat(docket.status().license()).isEqualTo(LicenseStatus.REVOKED);
    assertThat(docket.asOf(day(7)).license()).isEqualTo(LicenseStatus.IN_FORCE);
    assertThat(docket.asOf(day(50)).license()).isEqualTo(LicenseStatus.REVOKED);
    assertThat(docket.status().mayOperate()).isFalse();
    assertThat(docket.status().because())
        .containsExactly(breach(C, 7, Sample.GRAVE, Sample.URGENT), ordered(C, Sample.REVOKE, 8));
    assertThat(refused(docket, suspended(8))).isEqualTo(Kind.NOT_IN_FORCE);
    assertThat(refused(docket, ordered(C, Sample.SUSPEND, 8))).isEqualTo(Kind.NOT_IN_FORCE);
  }

  @Test
  void comes_back_from_revocation_only_where_that_is_reversible() {
    Docket isFinal = found(ordered(C, Sample.REVOKE, 8));
    Docket reversible =
        Docket.replay(Sample.LICENSE, Revocation.REVERSIBLE, isFinal.events()).get();

    assertThat(isFinal.revocation()).isEqualTo(Revocation.FINAL);
    assertThat(refused(isFinal, licenseBack(9))).isEqualTo(Kind.REVOCATION_IS_FINAL);
    assertThat(after(reversible, licenseBack(9)).status().mayOperate()).isTrue();
    assertThat(refused(reversible, licenseBack(44))).isEqualTo(Kind.NOTHING_TO_REINSTATE);
    assertThat(reversible).isNotEqualTo(isFinal);
  }

  @Test
  void that_a_precaution_suspended_can_be_suspended_as_a_sanction() {
    Docket docket =
        after(
            docket(issued(0), suspended(5), alleged(C, 5), review(C, 6)),
            breach(C, 7, Sample.GRAVE),
            ordered(C, Sample.SUSPEND, 8));

    assertThat(docket.status().because())
        .containsExactly(suspended(5), breach(C, 7, Sample.GRAVE), ordered(C, Sample.SUSPEND, 8));
  }
}
