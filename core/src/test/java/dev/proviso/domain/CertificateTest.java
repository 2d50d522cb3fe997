package dev.proviso.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.law.Period;
import dev.proviso.problem.Problem;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CertificateTest {

  private static final Country GERMANY = Country.of("DE");
  private static final EndUser POLICE = EndUser.of("Federal police", GERMANY);
  private static final LocalDate START = LocalDate.of(2022, 1, 1);
  private static final LocalDate END = LocalDate.of(2024, 1, 1);
  private static final Period VALIDITY = Period.from(START).until(END);
  private static final Certificate UNSIGNED =
      Certificate.of("EUC-17", GERMANY, POLICE, ItemClass.CYBER_SYSTEM, VALIDITY);

  @Nested
  class A_certificate {

    @Test
    void keeps_what_it_is_made_of() {
      assertThat(UNSIGNED.number()).isEqualTo("EUC-17");
      assertThat(UNSIGNED.state()).isEqualTo(GERMANY);
      assertThat(UNSIGNED.endUser()).isEqualTo(POLICE);
      assertThat(UNSIGNED.itemClass()).isEqualTo(ItemClass.CYBER_SYSTEM);
      assertThat(UNSIGNED.validity()).isEqualTo(VALIDITY);
    }

    @Test
    void is_signed_as_a_copy() {
      Certificate signed = UNSIGNED.signedOn(START);

      assertThat(UNSIGNED.isSigned()).isFalse();
      assertThat(signed.isSigned()).isTrue();
      assertThat(signed.signedOn()).isEqualTo(Option.some(START));
      assertThat(signed).isNotEqualTo(UNSIGNED).isEqualTo(UNSIGNED.signedOn(START));
    }

    @Test
    void can_be_signed_before_it_holds_but_not_after() {
      assertThat(UNSIGNED.signedOn(START.minusYears(1)).isSigned()).isTrue();
      assertThat(UNSIGNED.signedOn(END.minusDays(1)).isSigned()).isTrue();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> UNSIGNED.signedOn(END))
          .withMessage(
              "certificate: signedOn: `2024-01-01` is not before the end of the validity"
                  + " `2022-01-01/2024-01-01`; check both against the certificate");
    }

    @Test
    void reports_every_problem_at_once() {
      assertThat(
              Certificate.check(" ", GERMANY, POLICE, ItemClass.OTHER, Option.some(END), VALIDITY)
                  .getError()
                  .map(Problem::where))
          .containsExactly("certificate: number", "certificate: signedOn");
    }

    @Test
    void prints_what_is_known() {
      assertThat(UNSIGNED)
          .hasToString(
              "Certificate[number=EUC-17, state=Germany (DE),"
                  + " endUser=EndUser[name=Federal police, state=Germany (DE)],"
                  + " itemClass=CYBER_SYSTEM, validity=2022-01-01/2024-01-01]");
      assertThat(UNSIGNED.signedOn(START).toString()).contains(", signedOn=2022-01-01, ");
    }
  }

  @Nested
  class A_license {

    @Test
    void keeps_what_it_is_made_of() {
      License license = License.of("L-4", GERMANY, ItemClass.INTELLIGENCE_SYSTEM, VALIDITY);

      assertThat(license.number()).isEqualTo("L-4");
      assertThat(license.state()).isEqualTo(GERMANY);
      assertThat(license.itemClass()).isEqualTo(ItemClass.INTELLIGENCE_SYSTEM);
      assertThat(license.validity()).isEqualTo(VALIDITY);
      assertThat(license)
          .isEqualTo(License.of("L-4", GERMANY, ItemClass.INTELLIGENCE_SYSTEM, VALIDITY))
          .hasToString(
              "License[number=L-4, state=Germany (DE), itemClass=INTELLIGENCE_SYSTEM,"
                  + " validity=2022-01-01/2024-01-01]");
    }
  }

  @Nested
  class An_end_user_and_a_party {

    @Test
    void keep_what_they_are_made_of() {
      Party party = Party.of("Friend", PartyRole.RECIPIENT, GERMANY);

      assertThat(POLICE.name()).isEqualTo("Federal police");
      assertThat(POLICE.state()).isEqualTo(GERMANY);
      assertThat(POLICE.government()).isEmpty();
      assertThat(EndUser.of("x", GERMANY, false).government()).contains(false);
      assertThat(party.name()).isEqualTo("Friend");
      assertThat(party.state()).contains(GERMANY);
      assertThat(party.role()).isEqualTo(PartyRole.RECIPIENT);
      assertThat(Party.of("Friend", PartyRole.RECIPIENT).state()).isEmpty();
    }
  }

  @Nested
  class A_name {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "a\nb", "a\u2028b", "a\u0000b"})
    void that_cannot_be_printed_is_refused_everywhere(String name) {
      assertThat(EndUser.check(name, GERMANY, Option.none()).mapLeft(Problem::where))
          .isEqualTo(Either.left("end user: name"));
      assertThat(Party.check(name, Option.none(), PartyRole.VENDOR).mapLeft(Problem::where))
          .isEqualTo(Either.left("party: name"));
      assertThat(License.check(name, GERMANY, ItemClass.OTHER, VALIDITY).mapLeft(Problem::where))
          .isEqualTo(Either.left("license: number"));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Certificate.of(name, GERMANY, POLICE, ItemClass.OTHER, Period.always()))
          .withMessageStartingWith("certificate: number: `");
      assertThatIllegalArgumentException().isThrownBy(() -> EndUser.of(name, GERMANY));
      assertThatIllegalArgumentException().isThrownBy(() -> Party.of(name, PartyRole.VENDOR));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Party.of(name, PartyRole.VENDOR, GERMANY));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> License.of(name, GERMANY, ItemClass.OTHER, VALIDITY));
    }
  }
}
