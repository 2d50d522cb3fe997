package dev.proviso.examples.cyberexport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.certificate.Amendment;
import dev.proviso.certificate.CertifiedUse;
import dev.proviso.condition.Judgment;
import dev.proviso.decision.Decision;
import dev.proviso.domain.Certificate;
import dev.proviso.domain.Country;
import dev.proviso.domain.EndUse;
import dev.proviso.domain.EndUser;
import dev.proviso.domain.ItemClass;
import dev.proviso.law.Period;
import dev.proviso.regime.Edition;
import dev.proviso.regime.TransitionalClause;
import dev.proviso.rule.Outcome;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CyberRegimeTest {

  private static final LocalDate EVE = CyberRegime.TIGHTENED.minusDays(1);

  private static EndUse on(LocalDate day) {
    return Uses.ordinary().toBuilder().date(day).build();
  }

  private static Judgment judged(String term, boolean holds) {
    return Judgment.of(term + " of the earlier certificate", holds)
        .by("a reviewer", EVE)
        .because("looked into");
  }

  @Test
  void the_tightened_edition_decides_from_its_day_on() {
    assertThat(CyberRegime.regime().edition(on(EVE)).map(Edition::id))
        .contains(CyberRegime.EARLIER);
    assertThat(CyberRegime.regime().edition(on(CyberRegime.TIGHTENED)).map(Edition::id))
        .contains(CyberRegime.DECEMBER_2021);
    assertThat(CyberRegime.regime().decide(on(CyberRegime.TIGHTENED)).outcome())
        .isEqualTo(Outcome.PERMITTED);
  }

  @Test
  void what_the_earlier_certificate_meant_is_asked_of_a_person() {
    Decision<EndUse> open = CyberRegime.regime().decide(on(EVE));
    assertThat(open.outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(open.missing().mkString(", "))
        .isEqualTo(
            "terrorist act of the earlier certificate, serious crime of the earlier certificate");
    assertThat(CyberRegime.regime().decide(on(EVE), judged("serious crime", true)).outcome())
        .isEqualTo(Outcome.PERMITTED);
    assertThat(
            CyberRegime.regime()
                .decide(on(EVE), judged("serious crime", false), judged("terrorist act", false))
                .outcome())
        .isEqualTo(Outcome.FORBIDDEN);
  }

  @Test
  void as_known_on_the_eve_nothing_was_going_to_change() {
    assertThat(
            CyberRegime.regime().asKnownOn(EVE).edition(on(CyberRegime.TIGHTENED)).map(Edition::id))
        .contains(CyberRegime.EARLIER);
  }

  @Test
  void a_held_list_is_reported_in_the_decision() {
    Decision<EndUse> later = CyberRegime.regime().decide(on(LocalDate.of(2024, 1, 1)));
    assertThat(later.outcome()).isEqualTo(Outcome.PERMITTED);
    assertThat(later.remarks().mkString())
        .isEqualTo(
            "list of eligible states is known only for days before 2022-04-29; it is taken to be"
                + " the same on 2024-01-01");
  }

  @Test
  void a_state_that_was_dropped_loses_its_eligibility_with_the_list_of_the_day() {
    EndUse mexico = on(LocalDate.of(2021, 12, 7)).toBuilder().state(Country.of("MX")).build();
    assertThat(CyberRegime.regime().decide(mexico).deciding().map(rule -> rule.rule().id()))
        .containsExactly("state-not-eligible");
  }

  private static Certificate certificate(String number, String state, ItemClass item) {
    Country country = Country.of(state);
    return Certificate.of(
            number,
            country,
            EndUser.of("Police", country, true),
            item,
            Period.from(LocalDate.of(2021, 1, 1)))
        .signedOn(LocalDate.of(2021, 6, 1));
  }

  @Test
  void the_amendment_of_december_2021_leaves_every_certificate_without_its_definitions() {
    Amendment<EndUse> amendment =
        Amendment.of(CyberRegime.editions(), CyberRegime.EARLIER, CyberRegime.DECEMBER_2021);
    Seq<Amendment.Effect> effects =
        amendment.effects(
            Array.of(certificate("E-1", "NO", ItemClass.CYBER_SYSTEM)), CertifiedUse::knownFrom);
    assertThat(effects.map(Amendment.Effect::keepsItsBasis)).containsExactly(false);
    assertThat(effects.head().through())
        .contains("definition serious crime", "definition terrorist act");
  }

  @Test
  void a_transitional_clause_would_have_kept_them() {
    Amendment<EndUse> amendment =
        Amendment.of(
            CyberRegime.editions()
                .with(
                    TransitionalClause.of(
                        "certificates signed earlier", CyberRegime.TIGHTENED, CyberRegime.EARLIER)),
            CyberRegime.EARLIER,
            CyberRegime.DECEMBER_2021);
    assertThat(
            amendment
                .effects(
                    Array.of(certificate("E-1", "NO", ItemClass.CYBER_SYSTEM)),
                    CertifiedUse::knownFrom)
                .map(Amendment.Effect::line))
        .containsExactly(
            "E-1 (Norway (NO)) keeps its basis by the transitional clause certificates signed"
                + " earlier");
  }

  @Test
  void the_case_ends_with_a_refusal_that_reports_why_with_articles() {
    Seq<Decision<CertifiedUse>> decisions = JournalistCase.decisions();
    assertThat(decisions.map(Decision::outcome))
        .containsExactly(Outcome.PERMITTED, Outcome.FORBIDDEN, Outcome.FORBIDDEN);
    Decision<CertifiedUse> last = decisions.last();
    assertThat(last.deciding().map(rule -> rule.rule().id()))
        .containsExactly("license-not-in-force", "system-shut-down");
    assertThat(last.explain())
        .contains("the journalist was targeted merely for opinions")
        .contains("clause P4")
        .contains("clause S3");
    assertThat(last.citations().map(citation -> citation.provision().number()))
        .contains("P4", "S2", "S3");
  }

  @Test
  void the_case_is_reported_in_the_order_of_its_days() {
    assertThat(JournalistCase.summary().lines().map(line -> line.substring(0, 10)))
        .isSorted()
        .hasSize(10);
  }
}
