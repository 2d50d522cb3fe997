package user.app;

import static dev.proviso.dsl.Policies.allOf;
import static dev.proviso.dsl.Policies.choice;
import static dev.proviso.dsl.Policies.define;
import static dev.proviso.dsl.Policies.flag;
import static dev.proviso.dsl.Policies.forbid;
import static dev.proviso.dsl.Policies.permit;
import static dev.proviso.dsl.Policies.policy;
import static dev.proviso.dsl.Policies.quantity;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.testkit.assertion.ProvisoAssertions.assertThat;

import dev.proviso.analysis.Claim;
import dev.proviso.analysis.Claims;
import dev.proviso.analysis.Consistency;
import dev.proviso.analysis.Difference;
import dev.proviso.analysis.Finding;
import dev.proviso.analysis.PolicyClaim.RuleProperty;
import dev.proviso.analysis.Prover;
import dev.proviso.batch.Batch;
import dev.proviso.batch.OutcomeColumn;
import dev.proviso.certificate.CertificateTemplate;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.condition.Judgment;
import dev.proviso.decision.Decision;
import dev.proviso.digest.CanonicalForm;
import dev.proviso.domain.Certificate;
import dev.proviso.domain.Country;
import dev.proviso.domain.EndUse;
import dev.proviso.domain.EndUser;
import dev.proviso.domain.ItemClass;
import dev.proviso.domain.License;
import dev.proviso.domain.Purpose;
import dev.proviso.dsl.ValueFact;
import dev.proviso.dsl.BooleanFact;
import dev.proviso.dsl.OrderedFact;
import dev.proviso.enforcement.Docket;
import dev.proviso.enforcement.Event;
import dev.proviso.fact.Evidence;
import dev.proviso.fact.Grade;
import dev.proviso.fact.Reading;
import dev.proviso.law.Citation;
import dev.proviso.law.Confidence;
import dev.proviso.law.Instrument;
import dev.proviso.law.Period;
import dev.proviso.policy.UnanimousPolicy;
import dev.proviso.policy.Policy;
import dev.proviso.policy.RulePolicy;
import dev.proviso.problem.Problem;
import dev.proviso.regime.Edition;
import dev.proviso.regime.Editions;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.testkit.Case;
import dev.proviso.testkit.Generator;
import dev.proviso.testkit.Subjects;
import dev.proviso.testkit.arbitrary.Recipes;
import dev.proviso.testkit.boundary.BoundaryTable;
import dev.proviso.testkit.cases.CaseTable;
import dev.proviso.testkit.cases.CaseColumn;
import dev.proviso.testkit.coverage.PolicyCoverage;
import dev.proviso.testkit.law.PolicyLaws;
import dev.proviso.testkit.law.PolicyVerifier;
import dev.proviso.testkit.mutation.PolicyMutants;
import dev.proviso.text.Detail;
import dev.proviso.text.Wording;
import dev.proviso.time.Dated;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import dev.proviso.trace.ConditionTrace;
import dev.proviso.trace.RuleTrace;
import dev.proviso.value.ValueType;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;

/** What users call: a type or more of each exported package that needs no further library. */
public final class Client {

  record Shipment(String destination, int kilograms, Option<Boolean> insured) {}

  static final LocalDate DAY = LocalDate.of(2023, 1, 15);

  static final ValueFact<Shipment, String> DESTINATION = choice("destination").known(Shipment::destination);
  static final OrderedFact<Shipment, Integer> WEIGHT = quantity("weight").known(Shipment::kilograms);
  static final BooleanFact<Shipment> INSURED = flag("insurance").ifKnown(Shipment::insured);
  static final ValueType<Integer> GRAMS =
      ValueType.define("grams", Integer.class).counted(grams -> grams, grams -> (int) grams);
  static final Roster<String> PARTNERS =
      Roster.of("list of partners", Span.from(DAY, ListSnapshot.of("Lisbon", "Oslo")));
  static final Citation TERMS = Instrument.of("Terms").article("1").tagged(Confidence.DERIVED);
  static final Definition<Shipment> HEAVY = define("heavy load").as(WEIGHT.moreThan(30));

  static final Policy<Shipment> SHIPPING =
      policy("shipping")
          .rules(
              permit("light").when(allOf(WEIGHT.atMost(30), DESTINATION.isListedIn(PARTNERS))),
              permit("insured").when(allOf(HEAVY, INSURED.isTrue())).citing(TERMS),
              forbid("no-such-place").when(DESTINATION.is("Atlantis")))
          .combining(FORBID_OVERRIDES)
          .otherwise(Outcome.FORBIDDEN);

  private Client() {}

  public static void main(String[] args) {
    decide();
    decideMany();
    prove();
    keepTime();
    enforce();
    test();
  }

  private static void decide() {
    Decision<Shipment> decision =
        SHIPPING.decideAsOf(DAY, new Shipment("Oslo", 300, Option.none()));
    assertThat(decision).isUndetermined().missingExactly(INSURED.fact());
    RuleTrace deciding = decision.undecided().head();
    ConditionTrace trace = deciding.condition();
    Rule<?> rule = deciding.rule();
    print("decide", decision.outcome(), rule.id(), trace.truth(), rule.citations().mkString());
    print("explain", decision.explain(Detail.SUMMARY).contains("shipping"));
    Condition<Shipment> condition = WEIGHT.atMost(30);
    print("wording", Wording.of(condition));
    print("value type", WEIGHT.as(GRAMS).fact().type().next(30));
    Judgment judgment = Judgment.yes("fair").by("the clerk", DAY).because("it was looked into");
    print("outcome", SHIPPING.outcome(new Shipment("Oslo", 1, Option.none()), List.of(judgment)));
    Policy<Shipment> joint = Policy.allMustPermit("both", List.of(SHIPPING, other()));
    print("kinds", SHIPPING instanceof RulePolicy, joint instanceof UnanimousPolicy);
    print("digest", CanonicalForm.of(SHIPPING).digest().hex().length());
    Reading<String> weighed = Evidence.weigh(Evidence.of("yes", Grade.DOCUMENTED, "the file"));
    print("reading", weighed.status(), weighed.value());
    print("problem", Problem.missing("the form", "the destination").where());
  }

  private static Policy<Shipment> other() {
    return policy("other")
        .rules(permit("light").when(WEIGHT.atMost(20)))
        .combining(FORBID_OVERRIDES)
        .otherwise(Outcome.FORBIDDEN);
  }

  private static void decideMany() {
    Batch<Shipment> batch =
        Batch.<Shipment>ofRows(2)
            .ints(WEIGHT.fact(), new int[] {300, 300})
            .booleans(INSURED.fact(), new boolean[] {true, false})
            .codes(DESTINATION.fact(), new int[] {0, 1}, List.of("Lisbon", "Atlantis"));
    OutcomeColumn outcomes = SHIPPING.outcomes(batch.parallel());
    print("batch", outcomes.at(0), outcomes);
  }

  private static void prove() {
    Claim<Shipment> claim = Claims.neverPermits(SHIPPING, DESTINATION.is("Atlantis"));
    Finding finding = Prover.standard().check(claim.because("it does not exist"));
    assertThat(finding).holds();
    print("claim", finding.verdict(), finding.explain().contains("it does not exist"));
    RuleProperty<Shipment> unambiguous =
        Claims.unambiguous(SHIPPING)
            .except("insured / no-such-place", "the prohibition wins");
    print("except", Prover.standard().check(unambiguous).isAcceptable(), unambiguous.kind());
    print("consistency", Consistency.of(SHIPPING).report().policy());
    print("difference", Difference.from(SHIPPING).to(other()).relation());
  }

  private static void keepTime() {
    Dated<Integer> limit = Dated.of("limit", Span.during(Period.from(DAY), 30));
    print("dated", limit.asOf(DAY).value(), limit.asOf(DAY.minusDays(1)).isKnown());
    Editions<Policy<Shipment>> editions =
        Editions.of("shipping", Edition.of("2023", SHIPPING).effectiveFrom(DAY));
    print("edition", editions.asOf(DAY).get().id());
  }

  private static void enforce() {
    Country state = Country.of("DE");
    EndUse use =
        EndUse.builder()
            .state(state)
            .endUser(EndUser.of("Police Office", state, true))
            .purpose(Purpose.INVESTIGATION)
            .date(DAY)
            .build();
    print("domain", use.purpose().get(), use.offense());
    License license = License.of("L-1", state, ItemClass.values()[0], Period.from(DAY));
    Docket docket = Docket.of(license).append(Event.licenseIssued().by("the agency", DAY).because("granted")).get();
    print("enforcement", docket.status().license(), docket.events().size());
    CertificateTemplate<Shipment> template =
        CertificateTemplate.of("Certificate", Edition.of("2023", SHIPPING));
    print("certificate", template.commitments().nonEmpty());
    Certificate certificate =
        Certificate.of("C-1", state, use.endUser(), license.itemClass(), license.validity());
    print("draft", template.draw(certificate).text().lines().findFirst().get());
  }

  private static void test() {
    Subjects<Shipment> subjects =
        Subjects.of(
            SHIPPING,
            made ->
                new Shipment(
                    made.get(DESTINATION.fact()),
                    made.get(WEIGHT.fact()),
                    made.find(INSURED.fact())));
    Generator<Case<Shipment>> generator = subjects.generator(0.5);
    print("subjects", generator != null, Recipes.countries() != null);
    print("boundary", BoundaryTable.of(other()).size());
    PolicyCoverage coverage = PolicyCoverage.of(SHIPPING);
    coverage.record(SHIPPING.decide(new Shipment("Oslo", 1, Option.some(true))));
    print("coverage", coverage.report().decisions());
    print("mutants", PolicyMutants.of(other()).all().nonEmpty());
    CaseColumn<String> to = CaseColumn.text("destination");
    print(
        "cases",
        CaseTable.columns(to)
            .as(row -> new Shipment(row.get(to), 300, Option.some(true)))
            .parse("case,destination,expected,because,missing\na,Oslo,PERMITTED,insured,\n")
            .run(SHIPPING)
            .isAsExpected());
    print(
        "laws",
        PolicyVerifier.of(SHIPPING)
            .only(PolicyLaws.TOTAL)
            .tries(10)
            .report()
            .isAcceptable());
  }

  private static void print(String what, Object... values) {
    System.out.println(what + ": " + io.vavr.collection.Array.of(values).mkString(", "));
  }
}
