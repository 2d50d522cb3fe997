package dev.proviso.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.certificate.VerificationFault.Kind;
import dev.proviso.digest.Digest;
import dev.proviso.domain.Certificate;
import dev.proviso.domain.Country;
import dev.proviso.domain.EndUse;
import dev.proviso.domain.EndUser;
import dev.proviso.domain.ItemClass;
import dev.proviso.law.Period;
import dev.proviso.policy.Policy;
import dev.proviso.regime.Edition;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerifierTest {

  private static final SigningKey KEY = Keys.made().signing();
  private static final SigningKey OTHER_KEY = Keys.made().signing();

  private static final CertificateTemplate<EndUse> EARLIER = Uses.template(Uses.earlier());
  private static final CertificateTemplate<EndUse> LATER = Uses.template(Uses.later());
  private static final SignedCertificate SOUND =
      LATER.draw(Uses.certificate()).sign(Uses.SIGNED, KEY);
  private static final Verifier<EndUse> VERIFIER =
      Verifier.of(EARLIER, LATER)
          .trusting(Uses.STATE, KEY.verifyingKey())
          .trusting(Uses.OTHER_STATE, OTHER_KEY.verifyingKey());

  private static List<Kind> faults(SignedCertificate certificate) {
    return faults(certificate, Uses.DAY);
  }

  private static List<Kind> faults(SignedCertificate certificate, LocalDate day) {
    return VERIFIER
        .verify(certificate, day)
        .fold(faults -> faults.map(VerificationFault::kind).asJava(), held -> List.of());
  }

  private static SignedCertificate signed(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return SignedCertificate.of(bytes, KEY.sign(bytes));
  }

  /** Signed by the state itself, so that nothing but the change can be wrong with it. */
  private static SignedCertificate changed(String from, String to) {
    assertThat(SOUND.toString()).contains(from);
    return signed(SOUND.toString().replace(from, to));
  }

  private static String line(CertificateField field) {
    return SOUND
        .toString()
        .lines()
        .filter(line -> line.startsWith(field.label() + ": "))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_certificate_holds_if_nothing_is_wrong_with_it() {
    VerifiedCertificate<EndUse> held = VERIFIER.verify(SOUND, Uses.DAY, Uses.STATE).get();

    assertThat(held.certificate()).isEqualTo(Uses.certificate().signedOn(Uses.SIGNED));
    assertThat(held.template()).isEqualTo(LATER);
    assertThat(held.edition()).isEqualTo(Uses.later());
    assertThat(held).hasToString("certificate EUC-17 of edition 2021");
  }

  @Test
  void it_does_not_hold_without_a_signature() {
    SignedCertificate bare = SignedCertificate.of(SOUND.text(), new byte[0]);
    assertThat(faults(bare)).containsExactly(Kind.NO_SIGNATURE);
  }

  @Test
  void a_draft_cannot_pass_for_it() {
    byte[] draft = LATER.draw(Uses.certificate()).text().getBytes(StandardCharsets.UTF_8);
    assertThat(faults(SignedCertificate.of(draft, new byte[0])))
        .containsExactly(Kind.NO_SIGNATURE, Kind.MALFORMED, Kind.MALFORMED);
    assertThat(faults(SignedCertificate.of(draft, KEY.sign(draft))))
        .containsExactly(Kind.MALFORMED, Kind.MALFORMED);
  }

  @ParameterizedTest
  @EnumSource(CertificateField.class)
  void it_does_not_hold_without_one_of_its_fields(CertificateField field) {
    SignedCertificate stripped = changed(line(field) + "\n", "");
    assertThat(faults(stripped)).containsExactly(Kind.MISSING_FIELD);
    assertThat(VERIFIER.verify(stripped, Uses.DAY).getError().head().problem().message())
        .contains("`" + field.label() + "`");
  }

  @ParameterizedTest
  @EnumSource(CertificateField.class)
  void it_does_not_hold_with_a_field_that_is_there_twice(CertificateField field) {
    String line = line(field) + "\n";
    assertThat(faults(changed(line, line + line))).containsExactly(Kind.EXTRA_FIELD);
  }

  @Test
  void it_does_not_hold_with_a_field_of_its_own() {
    String line = line(CertificateField.KEY);
    assertThat(faults(changed(line, line + "\nRemarks: none"))).containsExactly(Kind.EXTRA_FIELD);
    assertThat(faults(changed(line, line + "\nno field"))).containsExactly(Kind.MALFORMED);
    assertThat(faults(changed(line, line + "\nSigned on:"))).containsExactly(Kind.MALFORMED);
  }

  @Test
  void it_does_not_hold_with_its_fields_in_another_order() {
    String number = line(CertificateField.NUMBER) + "\n";
    String edition = line(CertificateField.EDITION) + "\n";
    assertThat(faults(changed(number + edition, edition + number)))
        .containsExactly(Kind.TEXT_DIFFERS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FORMAT         | proviso-certificate-2
          FORMAT         | PROVISO-CERTIFICATE-1
          STATE          | LU
          STATE          | Luxembourg
          STATE          | Luxemburg (LU)
          STATE          | Norway (LU)
          STATE          | 😀a)
          STATE          | )
          END_USER_STATE | Nowhere (XX)
          GOVERNMENT     | true
          GOVERNMENT     | Yes
          ITEM           | CYBER_SYSTEM
          ITEM           | toaster
          VALID_FROM     | 2022-02-30
          VALID_FROM     | 10 January 2022
          VALID_FROM     | 2024-01-10
          VALID_UNTIL    | soon
          VALID_UNTIL    | 2022-01-10
          DIGEST         | 0
          DIGEST         | sha256:0
          DIGEST         | md5:d41d8cd98f00b204e9800998ecf8427e
          SIGNED_ON      | not signed
          SIGNED_ON      | 2024-01-10
          SIGNED_ON      | open
          KEY            | not signed
          KEY            | sha256:xyz
          """)
  void it_does_not_hold_with_a_value_that_cannot_be_read(CertificateField field, String value) {
    assertThat(faults(changed(line(field), field.label() + ": " + value)))
        .containsExactly(Kind.MALFORMED);
  }

  @ParameterizedTest
  @EnumSource(
      value = CertificateField.class,
      names = {"NUMBER", "END_USER"})
  void it_does_not_hold_with_a_name_that_is_blank_or_read_otherwise_than_it_is_signed(
      CertificateField field) {
    for (String value : List.of(" ", "\u202Eevil", "a\u2066b", "a\tb", "a\u2028b", "a\rb")) {
      assertThat(faults(changed(line(field), field.label() + ": " + value)))
          .as(value)
          .isNotEmpty()
          .isSubsetOf(Kind.MALFORMED, Kind.MISSING_FIELD);
    }
  }

  @Test
  void it_does_not_hold_with_a_key_that_is_not_the_one_of_the_state() {
    SigningKey unknown = Keys.made().signing();
    assertThat(faults(LATER.draw(Uses.certificate()).sign(Uses.SIGNED, unknown)))
        .containsExactly(Kind.WRONG_KEY);
  }

  @Test
  void it_does_not_hold_with_the_key_of_another_state() {
    assertThat(faults(LATER.draw(Uses.certificate()).sign(Uses.SIGNED, OTHER_KEY)))
        .containsExactly(Kind.WRONG_STATE);
  }

  @Test
  void it_does_not_hold_if_it_names_the_key_of_the_state_but_another_signed_it() {
    assertThat(faults(SignedCertificate.of(SOUND.text(), OTHER_KEY.sign(SOUND.text()))))
        .containsExactly(Kind.SIGNATURE_DOES_NOT_FIT);
  }

  @Test
  void it_does_not_hold_if_the_state_has_given_no_key() {
    assertThat(
            Verifier.of(LATER)
                .trusting(Uses.OTHER_STATE, OTHER_KEY.verifyingKey())
                .verify(SOUND, Uses.DAY)
                .getError()
                .map(VerificationFault::kind))
        .containsExactly(Kind.UNKNOWN_SIGNER);
  }

  @Test
  void it_does_not_hold_with_a_key_that_was_replaced() {
    assertThat(
            VERIFIER
                .trusting(Uses.STATE, Keys.made().verifying())
                .verify(SOUND, Uses.DAY)
                .getError()
                .map(VerificationFault::kind))
        .containsExactly(Kind.WRONG_KEY);
  }

  @Test
  void it_does_not_hold_with_the_digest_of_another_edition() {
    assertThat(faults(changed(LATER.digest().toString(), EARLIER.digest().toString())))
        .containsExactly(Kind.OTHER_EDITION);
    assertThat(faults(changed(line(CertificateField.EDITION), "Edition: 2020")))
        .containsExactly(Kind.OTHER_EDITION);
    assertThat(faults(changed(LATER.digest().toString(), Digest.of("").toString())))
        .containsExactly(Kind.OTHER_EDITION);
  }

  @Test
  void it_does_not_hold_with_an_edition_or_policy_that_nobody_knows() {
    assertThat(faults(changed(line(CertificateField.EDITION), "Edition: 2019")))
        .containsExactly(Kind.OTHER_EDITION);
    assertThat(faults(changed(line(CertificateField.POLICY), "Policy: abuses")))
        .containsExactly(Kind.OTHER_EDITION);
  }

  @Test
  void it_does_not_hold_for_an_edition_that_was_changed_under_its_name() {
    Edition<Policy<EndUse>> doctored = Edition.of("2021", Uses.earlier().value());
    assertThat(
            Verifier.of(Uses.template(doctored))
                .trusting(Uses.STATE, KEY.verifyingKey())
                .verify(SOUND, Uses.DAY)
                .getError()
                .map(VerificationFault::kind))
        .containsExactly(Kind.OTHER_EDITION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          it is not approved         | it is approved
          2.1 [unlisted]             | 2.1 [listed]
          it no longer holds         | it no longer holds, or is inconvenient
          Permitted uses             | Uses
          Certificate of the End Use | Certificate
          """)
  void it_does_not_hold_if_the_signer_reworded_it(String from, String to) {
    assertThat(faults(changed(from, to))).containsExactly(Kind.TEXT_DIFFERS);
  }

  @Test
  void it_does_not_hold_if_the_signer_removed_or_added_a_clause() {
    String text = SOUND.toString();
    String last = text.substring(text.lastIndexOf("\n", text.length() - 2) + 1);

    assertThat(faults(signed(text.substring(0, text.length() - last.length()))))
        .containsExactly(Kind.TEXT_DIFFERS);
    assertThat(faults(signed(text + "9.9 [own] anything else is permitted\n")))
        .containsExactly(Kind.TEXT_DIFFERS);
    assertThat(faults(signed(text + "\n"))).containsExactly(Kind.TEXT_DIFFERS);
    assertThat(faults(signed("\uFEFF" + text))).containsExactly(Kind.TEXT_DIFFERS);
  }

  @Test
  void the_first_line_that_differs_is_named() {
    assertThat(
            VERIFIER
                .verify(changed("it is not approved", "it is approved"), Uses.DAY)
                .getError()
                .head()
                .problem()
                .message())
        .contains("it is approved")
        .contains("line ");
  }

  @Test
  void it_does_not_hold_with_other_ends_of_lines() {
    assertThat(faults(changed("\n", "\r\n"))).isNotEmpty().doesNotContain(Kind.EXPIRED);
  }

  @Test
  void it_holds_from_the_day_of_its_signature_to_the_end_of_its_validity() {
    assertThat(faults(SOUND, Uses.SIGNED.minusDays(1))).containsExactly(Kind.NOT_YET_VALID);
    assertThat(faults(SOUND, Uses.SIGNED)).isEmpty();
    assertThat(faults(SOUND, Uses.END.minusDays(1))).isEmpty();
    assertThat(faults(SOUND, Uses.END)).containsExactly(Kind.EXPIRED);
    assertThat(faults(SOUND, LocalDate.MAX)).containsExactly(Kind.EXPIRED);
    assertThat(faults(SOUND, LocalDate.MIN)).containsExactly(Kind.NOT_YET_VALID);
  }

  @Test
  void it_holds_neither_before_it_is_signed_nor_before_it_begins() {
    Certificate open =
        Certificate.of("1", Uses.STATE, Uses.POLICE, ItemClass.OTHER, Period.always());
    SignedCertificate late = LATER.draw(open).sign(Uses.DAY, KEY);
    assertThat(faults(late, Uses.DAY.minusDays(1))).containsExactly(Kind.NOT_YET_VALID);
    assertThat(faults(late, Uses.DAY)).isEmpty();
    SignedCertificate early = LATER.draw(Uses.certificate()).sign(Uses.CHANGE, KEY);
    assertThat(faults(early, Uses.SIGNED.minusDays(1))).containsExactly(Kind.NOT_YET_VALID);
    assertThat(faults(early, Uses.SIGNED)).isEmpty();
  }

  @Test
  void it_does_not_hold_for_another_state() {
    assertThat(
            VERIFIER
                .verify(SOUND, Uses.DAY, Uses.OTHER_STATE)
                .getError()
                .map(VerificationFault::kind))
        .containsExactly(Kind.WRONG_STATE);
  }

  @Test
  void it_does_not_hold_if_it_is_not_a_text_in_utf_8() {
    byte[] latin =
        SOUND.toString().replace("Police", "Polizei für").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(faults(SignedCertificate.of(latin, KEY.sign(latin))))
        .containsExactly(Kind.MALFORMED);
  }

  @Test
  void an_empty_file_lacks_every_field() {
    assertThat(faults(SignedCertificate.of(new byte[0], new byte[0])))
        .contains(Kind.NO_SIGNATURE)
        .filteredOn(Kind.MISSING_FIELD::equals)
        .hasSize(CertificateField.values().length);
  }

  @Test
  void all_that_is_wrong_is_reported_at_once() {
    SignedCertificate old = LATER.draw(Uses.certificate()).sign(Uses.SIGNED, Keys.made().signing());
    assertThat(faults(old, Uses.END)).containsExactlyInAnyOrder(Kind.WRONG_KEY, Kind.EXPIRED);
    assertThat(
            VERIFIER
                .verify(
                    SignedCertificate.of(
                        changed("it is not approved", "it is approved").text(), new byte[64]),
                    Uses.END,
                    Uses.OTHER_STATE)
                .getError()
                .map(VerificationFault::kind))
        .containsExactlyInAnyOrder(
            Kind.SIGNATURE_DOES_NOT_FIT, Kind.WRONG_STATE, Kind.TEXT_DIFFERS, Kind.EXPIRED);
    String state = line(CertificateField.STATE);
    String item = line(CertificateField.ITEM);
    assertThat(
            faults(
                signed(
                    SOUND
                        .toString()
                        .replace(state, "Acquiring state: x")
                        .replace(item, "Kind of system: x"))))
        .containsExactly(Kind.MALFORMED, Kind.MALFORMED);
    assertThat(faults(signed(SOUND.toString().replace(state + "\n", "").replace(item, "Item: x"))))
        .containsExactlyInAnyOrder(Kind.EXTRA_FIELD, Kind.MISSING_FIELD, Kind.MISSING_FIELD);
  }

  @Test
  void old_certificates_hold_for_their_own_edition_and_no_other() {
    SignedCertificate old = EARLIER.draw(Uses.certificate()).sign(Uses.SIGNED, KEY);

    assertThat(VERIFIER.verify(old, Uses.DAY).get().template()).isEqualTo(EARLIER);
    assertThat(VERIFIER.verify(SOUND, Uses.DAY).get().template()).isEqualTo(LATER);
    assertThat(
            Verifier.of(LATER)
                .trusting(Uses.STATE, KEY.verifyingKey())
                .verify(old, Uses.DAY)
                .getError()
                .map(VerificationFault::kind))
        .containsExactly(Kind.OTHER_EDITION);
  }

  @Test
  void a_verifier_has_one_template_for_each_edition() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Verifier.of(LATER, EARLIER, LATER))
        .withMessageContaining("2021");
  }

  @Test
  void a_certificate_is_drawn_up_before_it_is_signed_and_in_names_that_read_as_they_are_written() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LATER.draw(Uses.certificate().signedOn(Uses.SIGNED)));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                LATER.draw(
                    Certificate.of(
                        "1\u202E2",
                        Uses.STATE,
                        EndUser.of("ab", Uses.STATE),
                        ItemClass.OTHER,
                        Period.always())))
        .withMessageContaining("number");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EndUser.of("a\u2067b", Uses.STATE))
        .withMessageContaining("end user");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LATER.draw(Uses.certificate()).sign(Uses.END, KEY));
  }

  @Test
  void what_was_given_can_be_changed_afterwards_without_changing_the_certificate() {
    byte[] text = SOUND.text();
    byte[] signature = SOUND.signature();
    SignedCertificate kept = SignedCertificate.of(text, signature);
    Arrays.fill(text, (byte) 0);
    Arrays.fill(signature, (byte) 0);
    Arrays.fill(kept.text(), (byte) 0);
    Arrays.fill(kept.signature(), (byte) 0);

    assertThat(faults(kept)).isEmpty();
  }

  @Test
  void no_bit_of_the_signature_can_be_flipped() {
    for (int bit = 0; bit < 8 * SOUND.signature().length; bit++) {
      assertThat(faults(SignedCertificate.of(SOUND.text(), flipped(SOUND.signature(), bit))))
          .as("bit %s", bit)
          .containsExactly(Kind.SIGNATURE_DOES_NOT_FIT);
    }
  }

  @Property(tries = 500)
  void no_bit_of_the_text_can_be_flipped(@ForAll @IntRange(min = 0) int bit) {
    byte[] text = flipped(SOUND.text(), bit % (8 * SOUND.text().length));
    assertThat(faults(SignedCertificate.of(text, SOUND.signature()))).isNotEmpty();
  }

  private static byte[] flipped(byte[] bytes, int bit) {
    byte[] other = bytes.clone();
    other[bit / 8] = (byte) (other[bit / 8] ^ (1 << (bit % 8)));
    return other;
  }

  @Property(tries = 300)
  void nothing_can_be_cut_off(@ForAll @IntRange(min = 0) int length) {
    byte[] text = Arrays.copyOf(SOUND.text(), length % SOUND.text().length);
    byte[] signature = Arrays.copyOf(SOUND.signature(), length % SOUND.signature().length);

    assertThat(faults(SignedCertificate.of(text, SOUND.signature()))).isNotEmpty();
    assertThat(faults(SignedCertificate.of(text, KEY.sign(text)))).isNotEmpty();
    assertThat(faults(SignedCertificate.of(SOUND.text(), signature)))
        .hasSize(1)
        .containsAnyOf(Kind.NO_SIGNATURE, Kind.SIGNATURE_DOES_NOT_FIT);
  }

  @Property(tries = 300)
  void nothing_can_be_appended(@ForAll @Size(min = 1, max = 100) byte[] more) {
    byte[] text = joined(SOUND.text(), more);

    assertThat(faults(SignedCertificate.of(text, SOUND.signature()))).isNotEmpty();
    assertThat(faults(SignedCertificate.of(text, KEY.sign(text)))).isNotEmpty();
    assertThat(faults(SignedCertificate.of(SOUND.text(), joined(SOUND.signature(), more))))
        .containsExactly(Kind.SIGNATURE_DOES_NOT_FIT);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }

  @Property(tries = 500)
  void whatever_is_given_is_refused_and_nothing_is_thrown(
      @ForAll CertificateField field, @ForAll String value, @ForAll byte[] anything) {
    String line = field.label() + ": " + value;
    if (!line.equals(line(field))) {
      assertThat(faults(changed(line(field), line))).isNotNull();
    }
    assertThat(faults(SignedCertificate.of(anything, KEY.sign(anything)))).isNotEmpty();
    assertThat(CertificateTemplate.commitments("\n\n\n" + value)).isNotNull();
  }

  @Property(tries = 200)
  void what_holds_says_what_was_drawn_up(
      @ForAll("certificates") Certificate certificate, @ForAll boolean earlier) {
    CertificateTemplate<EndUse> template = earlier ? EARLIER : LATER;
    SignedCertificate signed = template.draw(certificate).sign(Uses.SIGNED, KEY);
    VerifiedCertificate<EndUse> held =
        Verifier.of(LATER, EARLIER)
            .trusting(certificate.state(), KEY.verifyingKey())
            .verify(signed, Uses.SIGNED)
            .get();

    assertThat(held.certificate()).isEqualTo(certificate.signedOn(Uses.SIGNED));
    assertThat(held.template()).isEqualTo(template);
  }

  @Provide
  static Arbitrary<Certificate> certificates() {
    Arbitrary<Country> states = Arbitraries.of(Country.all().asJava());
    Arbitrary<String> names =
        Arbitraries.integers()
            .between(0, Integer.MAX_VALUE)
            .map(seed -> Nasty.name(new Random(seed)));
    return Combinators.combine(
            names,
            names,
            states,
            states,
            Arbitraries.of(true, false).injectNull(0.3),
            Arbitraries.of(ItemClass.values()),
            Arbitraries.of(
                Period.always(),
                Period.from(Uses.CHANGE),
                Period.before(Uses.END),
                Period.from(Uses.SIGNED).until(Uses.END)))
        .as(
            (number, name, state, home, government, item, validity) ->
                Certificate.of(
                    number, state, EndUser.of(name, home, Option.of(government)), item, validity));
  }

  @ParameterizedTest
  @ValueSource(ints = {100_000})
  void a_text_of_any_length_is_read_without_running_out_of_stack(int length) {
    assertThat(
            CertificateTemplate.commitments(
                    "t\n\nFormat: x\n\n1. Definitions\n1.1 [" + "a\\]".repeat(length) + "] means\n")
                .get()
                .head()
                .id())
        .hasSize(2 * length);
    assertThat(faults(signed("t\n\n" + "a: ".repeat(length)))).isNotEmpty();
  }
}
