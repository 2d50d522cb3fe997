package dev.proviso.certificate;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.Definition;
import dev.proviso.condition.ExceptionClause;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.Not;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.domain.Country;
import dev.proviso.domain.EndUse;
import dev.proviso.domain.EndUser;
import dev.proviso.domain.Ground;
import dev.proviso.domain.Party;
import dev.proviso.domain.PartyRole;
import dev.proviso.domain.Purpose;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.law.Instrument;
import dev.proviso.law.Period;
import dev.proviso.policy.Policy;
import dev.proviso.regime.Edition;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Obligation;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.rule.Sanction;
import dev.proviso.time.Dated;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.ListedName;
import dev.proviso.time.NameList;
import dev.proviso.time.OutOfRange;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.LocalDate;

/** A made-up ordinance with everything in it that a certificate can put into words. */
final class Ordinance {

  private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
  private static final LocalDate NEXT = LocalDate.of(2022, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2023, 1, 1);

  private static final Instrument ACT = Instrument.of("Made-up Act");

  private static final Fact<EndUse, Country> HOME =
      Fact.known("state of the end user", use -> use.endUser().state());
  private static final Fact<EndUse, Country> STATE = Fact.known("state", EndUse::state);
  private static final Fact<EndUse, Integer> TARGETS =
      Fact.of("number of targets", use -> Reading.unknown());
  private static final Fact<EndUse, Set<Ground>> GROUNDS =
      Fact.of("grounds", use -> Reading.ifKnown(use.grounds()));
  private static final Fact<EndUse, EndUser> END_USER = Fact.known("end user", EndUse::endUser);
  private static final Fact<EndUse, Seq<Party>> RECIPIENTS =
      Fact.of("recipients", use -> Reading.ifKnown(use.recipients()));
  private static final Fact<EndUser, String> NAME = Fact.known("name", EndUser::name);
  private static final Fact<EndUser, Boolean> PUBLIC =
      Fact.<EndUser, Boolean>of("government", user -> Reading.ifKnown(user.government()))
          .worded("it is a body of the state", "it is no body of the state");
  private static final Fact<Party, PartyRole> ROLE = Fact.known("role", Party::role);

  private static final Roster<Country> STATES =
      Roster.of(
              "list of states",
              Span.before(FIRST, ListSnapshot.<Country>nobody()),
              Span.from(FIRST, ListSnapshot.of(Country.of("NO"), Country.of("LU")))
                  .until(NEXT)
                  .citing(ACT.annex("1")),
              Span.from(
                  NEXT,
                  ListSnapshot.of(Country.of("LU"))
                      .without(Array.of(Country.of("SE"), Country.of("NO")))
                      .othersUnknown("the gazette is not at hand")))
          .beforeFirst(OutOfRange.HOLD);
  private static final NameList FIRMS =
      NameList.check(
              "list of firms",
              Period.from(FIRST).until(LAST),
              Array.of(
                  ListedName.from("Snoop Ltd.", NEXT)
                      .alias("Snoop", "Eavesdrop")
                      .citing(ACT.annex("2")),
                  ListedName.from("Pry Ltd.", FIRST)))
          .get()
          .afterLast(OutOfRange.HOLD);
  private static final Dated<Integer> LIMIT =
      Dated.of(
          "highest number of targets",
          Span.<Integer>unknown(Period.from(FIRST).until(NEXT), "the limit was kept secret"),
          Span.from(NEXT, 6).until(LAST).citing(ACT.section("6")));

  private static final Definition<EndUser> POLICE =
      Definition.of("police force", Comparison.is(PUBLIC, true));

  private static final Definition<EndUse> CRIME =
      Definition.<EndUse>of("crime fighting", purpose(Purpose.INVESTIGATION))
          .unless(
              ExceptionClause.<EndUse>of("petty crime", purpose(Purpose.OTHER))
                  .citing(ACT.section("3"))
                  .unless("repeated", purpose(Purpose.PREVENTION)))
          .quoting("crimes are investigated")
          .citing(ACT.section("2"), ACT.section("4"));

  private static final Sanction SHUT_DOWN =
      Sanction.of("shut-down", "the system is shut down").citing(ACT.section("31"));
  private static final Sanction FINE = Sanction.of("fine", "a fine is paid");
  private static final Obligation REPORT =
      Obligation.of("report", "each use is reported").citing(ACT.section("12"));
  private static final Obligation KEEP = Obligation.of("keep", "the logs are kept");

  private Ordinance() {}

  private static Condition<EndUse> purpose(Purpose purpose) {
    return Comparison.is(Uses.PURPOSE, purpose);
  }

  private static Condition<Party> role(PartyRole role) {
    return Comparison.is(ROLE, role);
  }

  private static Rule<EndUse> fighting() {
    return Rule.<EndUse>of(
            Effect.PERMIT,
            "fighting",
            AllOf.of(
                CRIME,
                PartCondition.of(END_USER, POLICE),
                FactComparison.same(STATE, HOME),
                ListMembership.of(STATE, STATES, Fact.asOf()),
                DatedComparison.threshold(TARGETS, Operator.AT_MOST, LIMIT, Fact.asOf()),
                Comparison.ofSet(
                    GROUNDS,
                    Operator.CONTAINS_ANY_OF,
                    Array.of(Ground.RELIGION, Ground.SEX_OR_GENDER))))
        .titled("the fighting of crime")
        .during(Period.from(FIRST).until(LAST))
        .unless(
            ExceptionClause.<EndUse>of("emergency", Comparison.is(Uses.APPROVAL, true))
                .citing(ACT.section("5")))
        .citing(ACT.section("1"))
        .oblige(REPORT, KEEP)
        .sanction(FINE);
  }

  private static Rule<EndUse> denials() {
    return Rule.<EndUse>of(
            Effect.FORBID,
            "denials",
            AnyOf.of(
                Not.of(CRIME),
                Not.of(PartCondition.of(END_USER, POLICE)),
                Not.of(PartCondition.of(END_USER, Comparison.is(PUBLIC, true))),
                PartCondition.of(END_USER, ListMembership.of(NAME, FIRMS, Fact.asOf())),
                Not.of(FactComparison.same(STATE, HOME)),
                Not.of(ListMembership.of(STATE, STATES, Fact.asOf())),
                Not.of(AllOf.of(purpose(Purpose.OTHER), Comparison.is(Uses.APPROVAL, true))),
                Not.of(AnyOf.of(purpose(Purpose.OTHER), Comparison.is(Uses.APPROVAL, false)))))
        .oblige(KEEP)
        .sanction(SHUT_DOWN, FINE);
  }

  private static Rule<EndUse> recipients() {
    return Rule.<EndUse>of(
            Effect.FORBID,
            "recipients",
            AllOf.of(
                QuantifiedCondition.of(RECIPIENTS, Quantifier.ANY, role(PartyRole.VENDOR)),
                QuantifiedCondition.of(RECIPIENTS, Quantifier.EVERY, role(PartyRole.VENDOR)),
                QuantifiedCondition.of(RECIPIENTS, Quantifier.NONE, role(PartyRole.VENDOR)),
                Not.of(
                    QuantifiedCondition.of(
                        RECIPIENTS, Quantifier.ANY, role(PartyRole.INTERMEDIARY))),
                Not.of(
                    QuantifiedCondition.of(
                        RECIPIENTS, Quantifier.EVERY, role(PartyRole.INTERMEDIARY))),
                Not.of(
                    QuantifiedCondition.of(
                        RECIPIENTS, Quantifier.NONE, role(PartyRole.INTERMEDIARY)))))
        .titled("a transfer to strangers");
  }

  private static Rule<EndUse> judgments() {
    return Rule.<EndUse>of(
            Effect.FORBID,
            "judgments",
            AllOf.of(
                OpaqueCondition.of("the register is sound", use -> true, Array.empty()),
                Not.of(OpaqueCondition.of("the log is whole", use -> true, Array.empty())),
                JudgmentQuestion.<EndUse>of("fit", "the use is fitting")
                    .citing(ACT.section("8"), ACT.section("9")),
                Not.of(JudgmentQuestion.of("needed", "the use is needed"))))
        .titled("what people judge");
  }

  static CertificateTemplate<EndUse> template() {
    return CertificateTemplate.of(
        "Certificate of the End Use",
        Edition.of("2021", Uses.policy("uses", fighting(), denials(), recipients(), judgments())));
  }

  /** Two policies that each have a rule of one id. */
  static CertificateTemplate<EndUse> together() {
    return CertificateTemplate.of(
        "Two in One",
        Edition.of(
            "2022",
            Policy.allMustPermit(
                "both",
                Array.of(
                    Uses.policy("first", Uses.permit(purpose(Purpose.INVESTIGATION)).oblige(KEEP)),
                    Policy.of(
                        "second",
                        Array.of(
                            Uses.permit(purpose(Purpose.PREVENTION)).oblige(KEEP).sanction(FINE),
                            Rule.of(Effect.FORBID, "other", purpose(Purpose.OTHER))),
                        CombiningAlgorithm.FIRST_APPLICABLE,
                        Outcome.NOT_APPLICABLE)))));
  }

  /** Two policies of one id, each within a policy of its own. */
  static CertificateTemplate<EndUse> nested() {
    return CertificateTemplate.of(
        "Two within Two",
        Edition.of(
            "2022",
            Policy.allMustPermit(
                "all",
                Array.of(
                    Policy.allMustPermit(
                        "one", Array.of(ordered("left", "second"), other("beside"))),
                    Policy.allMustPermit(
                        "two", Array.of(ordered("right", "third"), other("near")))))));
  }

  private static Policy<EndUse> ordered(String first, String second) {
    return Policy.of(
        "ordered",
        Array.of(
            Rule.of(Effect.PERMIT, first, purpose(Purpose.INVESTIGATION)),
            Rule.of(Effect.FORBID, second, purpose(Purpose.OTHER))),
        CombiningAlgorithm.FIRST_APPLICABLE,
        Outcome.FORBIDDEN);
  }

  private static Policy<EndUse> other(String id) {
    return Uses.policy(id, Rule.of(Effect.PERMIT, id, purpose(Purpose.PREVENTION)));
  }
}
