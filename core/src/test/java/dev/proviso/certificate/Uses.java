package dev.proviso.certificate;

import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.Not;
import dev.proviso.domain.Certificate;
import dev.proviso.domain.Country;
import dev.proviso.domain.EndUse;
import dev.proviso.domain.EndUser;
import dev.proviso.domain.ItemClass;
import dev.proviso.domain.Purpose;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.law.Instrument;
import dev.proviso.law.Period;
import dev.proviso.policy.Policy;
import dev.proviso.regime.Edition;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Measure;
import dev.proviso.rule.Obligation;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.rule.Sanction;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.OutOfRange;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import io.vavr.collection.Array;
import java.time.LocalDate;

/** Small policies about uses, a certificate under them, and a use that they permit. */
final class Uses {

  static final LocalDate CHANGE = LocalDate.of(2021, 12, 6);
  static final LocalDate SIGNED = LocalDate.of(2022, 1, 10);
  static final LocalDate DAY = LocalDate.of(2022, 3, 1);
  static final LocalDate END = LocalDate.of(2024, 1, 10);

  static final Country STATE = Country.of("LU");
  static final Country OTHER_STATE = Country.of("NO");
  static final EndUser POLICE = EndUser.of("Police of the example", STATE, true);

  static final Fact<EndUse, Country> USING = Fact.of("state", use -> Reading.known(use.state()));
  static final Fact<EndUse, Purpose> PURPOSE =
      Fact.of("purpose", use -> Reading.ifKnown(use.purpose()));
  static final Fact<EndUse, Boolean> APPROVAL =
      Fact.<EndUse, Boolean>of("legal approval", use -> Reading.ifKnown(use.legalApproval()))
          .worded("it is approved", "it is not approved");

  static final Instrument LAW = Instrument.of("Made-up Act");
  static final Sanction SHUT_DOWN =
      Sanction.of("shut-down", "the system is shut down")
          .taking(Measure.SHUT_DOWN_SYSTEM)
          .citing(LAW.section("31"));
  static final Sanction RESTRICT =
      Sanction.of("restrict", "the use is restricted").taking(Measure.RESTRICT_SYSTEM);
  static final Sanction REVOKE =
      Sanction.of("revoke", "the license is revoked")
          .taking(Measure.REVOKE_LICENSE)
          .citing(LAW.section("32"));

  static final Definition<EndUse> CRIME =
      Definition.of("crime fighting", Comparison.is(PURPOSE, Purpose.INVESTIGATION))
          .citing(LAW.section("2"));

  private Uses() {}

  static Roster<Country> roster(Country... states) {
    return Roster.of(
            "list of states", Span.during(Period.always(), ListSnapshot.of(Array.of(states))))
        .afterLast(OutOfRange.HOLD);
  }

  static Rule<EndUse> permit(Condition<EndUse> condition) {
    return Rule.of(Effect.PERMIT, "crimes", condition);
  }

  static Rule<EndUse> unlisted(Roster<Country> roster) {
    return Rule.<EndUse>of(
            Effect.FORBID, "unlisted", Not.of(ListMembership.of(USING, roster, Fact.asOf())))
        .citing(LAW.section("7"))
        .sanction(SHUT_DOWN);
  }

  static Rule<EndUse> unapproved() {
    return Rule.<EndUse>of(Effect.FORBID, "unapproved", Comparison.is(APPROVAL, false))
        .titled("a use without approval")
        .citing(LAW.section("9"))
        .oblige(Obligation.of("report", "report the use"))
        .sanction(RESTRICT, REVOKE, SHUT_DOWN);
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  static Policy<EndUse> policy(String id, Rule<EndUse>... rules) {
    return Policy.of(id, Array.of(rules), CombiningAlgorithm.FORBID_OVERRIDES, Outcome.FORBIDDEN);
  }

  /** Whatever the purpose is, as long as it is approved. */
  static Edition<Policy<EndUse>> earlier() {
    return Edition.of("2020", policy("uses", permit(Comparison.is(APPROVAL, true))));
  }

  static Edition<Policy<EndUse>> later() {
    return Edition.of(
            "2021",
            policy("uses", permit(CRIME), unlisted(roster(STATE, OTHER_STATE)), unapproved()))
        .effectiveFrom(CHANGE);
  }

  static CertificateTemplate<EndUse> template(Edition<Policy<EndUse>> edition) {
    return CertificateTemplate.of("Certificate of the End Use", edition);
  }

  static Certificate certificate() {
    return Certificate.of(
        "EUC-17", STATE, POLICE, ItemClass.CYBER_SYSTEM, Period.from(SIGNED).until(END));
  }

  static EndUse use() {
    return EndUse.builder()
        .state(STATE)
        .endUser(POLICE)
        .itemClass(ItemClass.CYBER_SYSTEM)
        .purpose(Purpose.INVESTIGATION)
        .legalApproval(true)
        .date(DAY)
        .build();
  }
}
