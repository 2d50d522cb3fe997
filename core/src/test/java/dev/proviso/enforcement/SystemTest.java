package dev.proviso.enforcement;

import static dev.proviso.enforcement.Dockets.C;
import static dev.proviso.enforcement.Dockets.after;
import static dev.proviso.enforcement.Dockets.docket;
import static dev.proviso.enforcement.Dockets.found;
import static dev.proviso.enforcement.Dockets.refused;
import static dev.proviso.enforcement.Sample.breach;
import static dev.proviso.enforcement.Sample.issued;
import static dev.proviso.enforcement.Sample.ordered;
import static dev.proviso.enforcement.Sample.suspended;
import static dev.proviso.enforcement.Sample.systemBack;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.enforcement.IllegalEvent.Kind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SystemTest {

  @Test
  void operates_until_it_is_restricted_and_in_part_after_that() {
    Docket docket = found(ordered(C, Sample.RESTRICT, 8));

    assertThat(found().status().system()).isEqualTo(SystemStatus.OPERATING);
    assertThat(docket.status().system()).isEqualTo(SystemStatus.RESTRICTED);
    assertThat(docket.status().mayOperate()).isTrue();
  }

  @Test
  void does_not_operate_once_it_is_shut_down_although_the_license_is_in_force() {
    Docket docket = found(ordered(C, Sample.SHUT_DOWN, 8));

    assertThat(docket.status().license()).isEqualTo(LicenseStatus.IN_FORCE);
    assertThat(docket.status().mayOperate()).isFalse();
    assertThat(docket.status().because())
        .containsExactly(
            issued(0), breach(C, 7, Sample.GRAVE, Sample.URGENT), ordered(C, Sample.SHUT_DOWN, 8));
  }

  @Test
  void is_shut_down_in_whatever_order_it_is_restricted_and_shut_down() {
    Docket one = found(ordered(C, Sample.RESTRICT, 8), ordered(C, Sample.SHUT_DOWN, 8));
    Docket other = found(ordered(C, Sample.SHUT_DOWN, 8), ordered(C, Sample.RESTRICT, 8));

    assertThat(one.status().system()).isEqualTo(SystemStatus.SHUT_DOWN);
    assertThat(other.status().system()).isEqualTo(SystemStatus.SHUT_DOWN);
    assertThat(one.status().because()).isEqualTo(other.status().because());
  }

  @Test
  void is_reinstated_only_if_it_was_taken_and_the_license_is_in_force() {
    Docket shut = found(ordered(C, Sample.SHUT_DOWN, 8));

    assertThat(refused(found(), systemBack(8))).isEqualTo(Kind.NOTHING_TO_REINSTATE);
    assertThat(after(shut, systemBack(9)).status().mayOperate()).isTrue();
    assertThat(after(shut, systemBack(9)).status().because())
        .containsExactly(issued(0), systemBack(9));
    assertThat(refused(shut, systemBack(44))).isEqualTo(Kind.NOT_IN_FORCE);
    assertThat(refused(after(shut, suspended(8)), systemBack(9))).isEqualTo(Kind.NOT_IN_FORCE);
    assertThat(refused(after(shut, ordered(C, Sample.REVOKE, 8)), systemBack(9)))
        .isEqualTo(Kind.NOT_IN_FORCE);
  }

  @Test
  void can_be_restricted_and_shut_down_after_the_license_is_revoked_or_expired() {
    assertThat(
            found(ordered(C, Sample.REVOKE, 8), ordered(C, Sample.SHUT_DOWN, 9)).status().system())
        .isEqualTo(SystemStatus.SHUT_DOWN);
    assertThat(found(ordered(C, Sample.RESTRICT, 50)).status().system())
        .isEqualTo(SystemStatus.RESTRICTED);
    assertThat(refused(found(), ordered(C, Sample.REVOKE, 50))).isEqualTo(Kind.NOT_IN_FORCE);
  }
}
