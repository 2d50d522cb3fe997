package dev.proviso.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.domain.EndUse;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FaultMessageTest {

  private static final SigningKey KEY = Keys.made().signing();
  private static final SigningKey OTHER_KEY = Keys.made().signing();
  private static final CertificateTemplate<EndUse> EARLIER = Uses.template(Uses.earlier());
  private static final CertificateTemplate<EndUse> LATER = Uses.template(Uses.later());
  private static final String SOUND =
      LATER.draw(Uses.certificate()).sign(Uses.SIGNED, KEY).toString();
  private static final Verifier<EndUse> VERIFIER =
      Verifier.of(EARLIER, LATER)
          .trusting(Uses.STATE, KEY.verifyingKey())
          .trusting(Uses.OTHER_STATE, OTHER_KEY.verifyingKey());

  private static SignedCertificate signed(String text, SigningKey key) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return SignedCertificate.of(bytes, key.sign(bytes));
  }

  private static Seq<String> faults(SignedCertificate certificate, LocalDate day) {
    return VERIFIER
        .verify(certificate, day)
        .fold(faults -> faults.map(fault -> fault.problem().message()), held -> Array.empty());
  }

  /** Signed by the state itself, so that nothing but the change can be wrong with it. */
  private static Seq<String> changed(String from, String to) {
    assertThat(SOUND).contains(from);
    return faults(signed(SOUND.replace(from, to), KEY), Uses.DAY);
  }

  @Test
  void the_first_line_that_differs_is_given_with_its_number() {
    assertThat(changed("Certificate of the End Use", "Certificate"))
        .containsExactly(
            "certificate: text of certificate EUC-17: `line 1: Certificate` is not what edition"
                + " 2021 says; have the text signed that the edition generates");
    assertThat(changed("1.1 [crimes]", "1.1 [sins]"))
        .containsExactly(
            "certificate: text of certificate EUC-17: `line 19: 1.1 [sins] a use under “uses”,"
                + " that is, where` is not what edition 2021 says; have the text signed that the"
                + " edition generates");
  }

  @Test
  void a_text_that_stops_too_early_differs_in_its_end() {
    assertThat(faults(signed(SOUND.substring(0, SOUND.length() - 1), KEY), Uses.DAY))
        .containsExactly(
            "certificate: text of certificate EUC-17: `its end` is not what edition 2021 says;"
                + " have the text signed that the edition generates");
  }

  @Test
  void a_digest_is_compared_with_those_of_all_editions_at_hand() {
    assertThat(changed("Edition: 2021", "Edition: 2020"))
        .containsExactly(
            ("certificate: edition 2020: `%s` is not the digest of any edition at hand that has this"
                    + " name; verify it against the edition that was signed: 2020 is %s, 2021 is"
                    + " %s")
                .formatted(LATER.digest(), EARLIER.digest(), LATER.digest()));
  }

  @Test
  void a_field_too_many_is_distinguished_from_one_that_no_certificate_has() {
    assertThat(changed("Edition: 2021\n", "Edition: 2021\nEdition: 2020\n"))
        .containsExactly("certificate: `Edition: 2020` is there twice; remove it");
    assertThat(changed("Edition: 2021\n", "Edition: 2021\nRemarks: none\n"))
        .containsExactly("certificate: `Remarks: none` is not a field of certificates; remove it");
    assertThat(changed("Edition: 2021\n", "Edition: 2021\nnone\n"))
        .containsExactly("certificate: `none` is not a field; write a name, a colon and a value");
  }

  @Test
  void a_signature_of_another_state_names_both_states() {
    SignedCertificate foreign = LATER.draw(Uses.certificate()).sign(Uses.SIGNED, OTHER_KEY);
    assertThat(faults(foreign, Uses.DAY))
        .containsExactly(
            "certificate: signer: `Norway (NO)` is not the acquiring state Luxembourg (LU); have"
                + " the acquiring state sign it");
  }

  @Test
  void a_key_that_nobody_gave_is_compared_with_the_one_that_the_state_gave() {
    SigningKey unknown = Keys.made().signing();
    SignedCertificate strange = LATER.draw(Uses.certificate()).sign(Uses.SIGNED, unknown);
    assertThat(faults(strange, Uses.DAY))
        .containsExactly(
            ("certificate: key of the signer: `%s` is not the key of Luxembourg (LU); have it signed"
                    + " with %s")
                .formatted(unknown.verifyingKey().fingerprint(), KEY.verifyingKey().fingerprint()));
  }

  @Test
  void a_certificate_says_for_which_days_it_holds() {
    SignedCertificate sound = signed(SOUND, KEY);
    assertThat(faults(sound, Uses.SIGNED.minusDays(1)))
        .containsExactly(
            "certificate: validity: `2022-01-10/2024-01-10, signed on 2022-01-10` does not hold on"
                + " 2022-01-09 yet; wait, or ask for one that holds");
    assertThat(faults(sound, Uses.END))
        .containsExactly(
            "certificate: validity: `2022-01-10/2024-01-10` no longer holds on 2024-01-10; ask for"
                + " a new certificate");
  }
}
