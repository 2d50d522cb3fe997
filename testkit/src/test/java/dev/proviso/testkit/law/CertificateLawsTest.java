package dev.proviso.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.certificate.CertificateTemplate;
import dev.proviso.certificate.Clause;
import dev.proviso.certificate.SignedCertificate;
import dev.proviso.certificate.VerificationFault.Kind;
import dev.proviso.certificate.Verifier;
import dev.proviso.digest.Digest;
import dev.proviso.domain.Country;
import dev.proviso.policy.Policy;
import dev.proviso.problem.Problem;
import dev.proviso.regime.Edition;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CertificateLawsTest {

  private static final CertificateTemplate<Parcel> TEMPLATE =
      CertificateTemplate.of("Parcel certificate", Edition.of("2021", Parcel.PARCELS));

  /** A certificate of parcels with nothing wrong about it. */
  private static class Sound extends CertificateUnderTest<Parcel> {
    Sound() {
      super(
          TEMPLATE,
          SampleCertificates.certificate(),
          SampleCertificates.SIGNED,
          SampleCertificates.key(0));
    }
  }

  private static Seq<String> broken(CertificateUnderTest<Parcel> doctored) {
    return LawVerifier.of(doctored, CertificateLaws.all())
        .tries(10)
        .report()
        .breaches()
        .map(breach -> breach.law().code())
        .distinct();
  }

  @Test
  void hold_for_a_certificate() {
    CertificateVerifier.of(TEMPLATE).verify();
    CertificateVerifier.of(
            TEMPLATE,
            SampleCertificates.certificate(),
            SampleCertificates.SIGNED,
            SampleCertificates.key(2))
        .verify();
  }

  @Test
  void are_broken_by_a_text_that_changes_each_time() {
    AtomicInteger drawn = new AtomicInteger();

    assertThat(
            broken(
                new Sound() {
                  @Override
                  Seq<String> texts(CertificateTemplate<Parcel> from) {
                    return super.texts(from).map(text -> text + drawn.getAndIncrement());
                  }
                }))
        .contains("PV-S-01");
  }

  @Test
  void are_broken_by_a_verifier_that_refuses_everything() {
    assertThat(
            broken(
                new Sound() {
                  @Override
                  Seq<Kind> faults(
                      Verifier<Parcel> verifier, SignedCertificate received, LocalDate on) {
                    return Array.of(Kind.MALFORMED);
                  }
                }))
        .contains("PV-S-02", "PV-S-06");
  }

  @Test
  void are_broken_by_a_verifier_that_passes_everything() {
    CertificateUnderTest<Parcel> trusting =
        new Sound() {
          @Override
          Seq<Kind> faults(Verifier<Parcel> verifier, SignedCertificate received, LocalDate on) {
            return Array.empty();
          }
        };

    assertThat(broken(trusting))
        .containsExactly("PV-S-03", "PV-S-04", "PV-S-05", "PV-S-06", "PV-S-11");
    assertThat(LawVerifier.of(trusting, CertificateLaws.all()).report().explain())
        .contains("broken: PV-S-04 a text with any byte altered does not hold")
        .contains("found: it holds although a byte was altered")
        .contains("facts: byte of the text: 0")
        .contains(
            "again: CertificateVerifier.of(template)"
                + ".only(CertificateLaws.named(\"PV-S-04\")).seed(0L).tries(1).verify();");
  }

  @Test
  void are_broken_by_a_verifier_that_does_not_ask_for_the_state() {
    assertThat(
            broken(
                new Sound() {
                  @Override
                  Seq<Kind> faultsAs(Country state) {
                    return Array.empty();
                  }
                }))
        .containsExactly("PV-S-06");
  }

  @Test
  void are_broken_by_a_text_that_is_read_otherwise_than_it_is_written() {
    assertThat(
            broken(
                new Sound() {
                  @Override
                  Either<Problem, Seq<Clause>> readBack(String text) {
                    return super.readBack(text).map(all -> all.drop(1));
                  }
                }))
        .contains("PV-S-07", "PV-S-08");
  }

  @Test
  void are_broken_by_a_text_without_the_digest() {
    assertThat(
            broken(
                new Sound() {
                  @Override
                  Seq<String> texts(CertificateTemplate<Parcel> from) {
                    return super.texts(from).map(text -> text.replace(from.digest().hex(), "…"));
                  }
                }))
        .contains("PV-S-09");
  }

  @Test
  void are_broken_by_a_digest_that_stays_the_same() {
    assertThat(
            broken(
                new Sound() {
                  @Override
                  Digest digest(CertificateTemplate<Parcel> from) {
                    return TEMPLATE.digest();
                  }
                }))
        .containsExactly("PV-S-10");
  }

  @Test
  void are_broken_by_a_text_written_by_hand() {
    assertThat(
            broken(
                new Sound() {
                  @Override
                  Seq<String> texts(CertificateTemplate<Parcel> from) {
                    return super.texts(TEMPLATE);
                  }
                }))
        .containsExactly("PV-S-10");
  }

  @Test
  void are_broken_by_a_certificate_that_outlives_its_edition() {
    assertThat(
            broken(
                new Sound() {
                  @Override
                  Verifier<Parcel> verifier(CertificateTemplate<Parcel> of) {
                    return super.verifier(TEMPLATE);
                  }
                }))
        .containsExactly("PV-S-11");
  }

  @Test
  void are_broken_by_an_amendment_that_names_nothing_or_too_much() {
    assertThat(
            broken(
                new Sound() {
                  @Override
                  Seq<String> amended(Policy<Parcel> to) {
                    return Array.empty();
                  }
                }))
        .containsExactly("PV-S-12");
    assertThat(
            broken(
                new Sound() {
                  @Override
                  Seq<String> amended(Policy<Parcel> to) {
                    return Array.of("rule light");
                  }
                }))
        .containsExactly("PV-S-12");
  }
}
