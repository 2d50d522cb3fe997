package dev.proviso.examples.cyberexport;

import dev.proviso.examples.entitylist.EntityList;
import dev.proviso.law.Period;
import dev.proviso.testkit.law.CertificateVerifier;
import dev.proviso.testkit.law.CodecVerifier;
import dev.proviso.testkit.law.RosterVerifier;
import dev.proviso.testkit.law.TimelineLaws;
import dev.proviso.testkit.law.TimelineVerifier;
import io.vavr.collection.Array;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CyberHistoryLawsTest {

  @Test
  void the_editions_of_the_certificate_keep_the_laws_of_timelines() {
    TimelineVerifier.of(CyberRegime.regime())
        .except(
            TimelineLaws.EVERY_SPAN_IS_CITED,
            CyberRegime.EARLIER + ", ../" + CyberRegime.TIGHTENED,
            "the earlier certificate was not reported")
        .verify();
  }

  @Test
  void the_list_of_states_keeps_the_laws_of_lists() {
    RosterVerifier.of(States.reported().eligible()).verify();
  }

  @Test
  void its_days_are_read_as_they_are_written() {
    CodecVerifier.of(
            "period",
            Period::toString,
            Period::parse,
            Array.of(
                Period.before(CyberRegime.TIGHTENED),
                Period.from(CyberRegime.TIGHTENED),
                Period.from(CyberRegime.TIGHTENED).until(CyberRegime.TIGHTENED.plusYears(1))))
        .verify();
  }

  @Test
  void the_list_of_vendors_keeps_the_laws_of_lists() {
    RosterVerifier.of(EntityList.vendors()).verify();
  }

  @Test
  void the_certificate_of_december_2021_keeps_the_laws_of_certificates() {
    CertificateVerifier.of(CyberRegime.template()).verify();
  }
}
