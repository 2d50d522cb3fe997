package dev.proviso.analysis;

import static dev.proviso.analysis.Dispatch.FIT;
import static dev.proviso.analysis.Dispatch.HEAVY;
import static dev.proviso.analysis.Dispatch.INSURED;
import static dev.proviso.analysis.Dispatch.LIGHT;
import static dev.proviso.analysis.Dispatch.SEALED;
import static dev.proviso.analysis.Dispatch.atLeast;
import static dev.proviso.analysis.Dispatch.first;
import static dev.proviso.analysis.Dispatch.forbid;
import static dev.proviso.analysis.Dispatch.lessThan;
import static dev.proviso.analysis.Dispatch.matchesGolden;
import static dev.proviso.analysis.Dispatch.never;
import static dev.proviso.analysis.Dispatch.permit;
import static dev.proviso.analysis.Dispatch.policy;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.law.Period;
import dev.proviso.policy.Policy;
import dev.proviso.text.Shipment;
import io.vavr.collection.Array;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is found about claims about policies, word for word. */
class FindingsOfPoliciesTest {

  /**
   * Light ones may leave if they are insured; sealed ones may not, unless someone finds them fit.
   */
  private static final Policy<Shipment> CARRIAGE =
      policy(
          "carriage",
          permit("light", AllOf.of(LIGHT, INSURED)).citing(Shipment.ACT.section("2")),
          forbid("sealed", SEALED)
              .unless("fit", FIT)
              .citing(Shipment.ACT.section("4"), Shipment.ACT.section("3")));

  private static final Policy<Shipment> LIMIT_OF_TEN =
      policy("limit-of-ten", permit("light", AllOf.of(lessThan(Shipment.WEIGHT, 10), INSURED)));
  private static final Policy<Shipment> LIMIT_OF_TWENTY =
      policy("limit-of-twenty", permit("light", AllOf.of(LIGHT, INSURED)));

  @Test
  void where_a_policy_permits_is_reported() throws IOException {
    matchesGolden(
        "permissions",
        Claims.neverPermits(CARRIAGE, HEAVY),
        Claims.neverPermits(CARRIAGE, SEALED),
        Claims.neverPermits(CARRIAGE, AllOf.of(SEALED, Not.of(FIT))),
        Claims.neverPermits(CARRIAGE, never(SEALED)).overKnownSubjects(),
        Claims.permitsOnly(CARRIAGE, INSURED),
        Claims.permitsOnly(CARRIAGE, atLeast(Shipment.WEIGHT, 5)),
        Claims.permitsOnly(policy("closed", forbid("all", SEALED)), INSURED),
        Claims.mayPermit(CARRIAGE, SEALED).because("there are fit ones"),
        Claims.mayPermit(CARRIAGE, HEAVY));
  }

  @Test
  void where_a_policy_forbids_is_reported() throws IOException {
    matchesGolden(
        "prohibitions",
        Claims.alwaysForbids(CARRIAGE, SEALED),
        Claims.alwaysForbids(CARRIAGE, AllOf.of(SEALED, Not.of(FIT))),
        Claims.alwaysForbids(CARRIAGE, never(SEALED)).overKnownSubjects(),
        Claims.noDoubleBind(CARRIAGE, SEALED),
        Claims.noDoubleBind(CARRIAGE, AllOf.of(SEALED, LIGHT, INSURED, FIT)),
        Claims.noDoubleBind(CARRIAGE, never(SEALED)).overKnownSubjects());
  }

  @Test
  void what_no_rule_applies_to_is_reported() throws IOException {
    Policy<Shipment> whole = policy("whole", permit("light", LIGHT), forbid("rest", Not.of(LIGHT)));
    matchesGolden(
        "complete",
        Claims.complete(CARRIAGE),
        Claims.complete(CARRIAGE).assuming(SEALED).assuming(Not.of(FIT)),
        Claims.complete(whole),
        Claims.complete(Policy.allMustPermit("both", Array.of(whole, CARRIAGE))));
  }

  @Test
  void permissions_that_meet_prohibitions_are_reported() throws IOException {
    Policy<Shipment> mixed =
        policy(
            "mixed",
            permit("light", LIGHT),
            permit("insured", INSURED),
            permit("sealed", SEALED),
            forbid("heavy", HEAVY),
            forbid("unsealed", Not.of(SEALED)));
    Policy<Shipment> apart =
        policy(
            "limit-of-ten",
            permit("light", AllOf.of(lessThan(Shipment.WEIGHT, 10), INSURED)),
            forbid("heavy", Comparison.threshold(Shipment.WEIGHT, Operator.AT_LEAST, 10)),
            forbid("heaviest", Comparison.threshold(Shipment.WEIGHT, Operator.AT_LEAST, 100)));
    matchesGolden(
        "unambiguous",
        Claims.unambiguous(mixed),
        Claims.unambiguous(mixed).assuming(Not.of(HEAVY)).assuming(INSURED),
        Claims.unambiguous(mixed)
            .except("light / unsealed", "the stricter one is meant to win")
            .except("insured / unsealed", "the stricter one is meant to win")
            .except("insured / heavy", "the stricter one is meant to win"),
        Claims.unambiguous(CARRIAGE).except("light / sealed", "it is"),
        Claims.unambiguous(apart)
            .except("light / heavy", "it was")
            .except("light / heaviest", "it is"));
  }

  @Test
  void rules_that_are_never_reached_are_reported() throws IOException {
    Policy<Shipment> unreached =
        first(
            "unreached",
            permit("light", LIGHT),
            permit("lighter", lessThan(Shipment.WEIGHT, 10)),
            permit("upside-down", AllOf.of(SEALED, HEAVY, LIGHT)),
            permit("excepted", HEAVY).unless("heavy", HEAVY),
            permit("between", INSURED),
            forbid("rest", Not.of(INSURED)),
            permit("last", SEALED));
    matchesGolden(
        "reachable",
        Claims.everyRuleReachable(unreached),
        Claims.everyRuleReachable(unreached).assuming(INSURED),
        Claims.everyRuleReachable(unreached)
            .except("lighter", "for the record")
            .except("upside-down", "for the record")
            .except("excepted", "for the record")
            .except("last", "for the record"),
        Claims.everyRuleReachable(policy("unordered", permit("a", LIGHT), permit("b", LIGHT))));
  }

  @Test
  void a_rule_that_was_in_force_at_no_time_at_which_it_applies_is_never_reached()
      throws IOException {
    Period year = Period.from(Shipment.START).until(Shipment.END);
    Condition<Shipment> later = Comparison.threshold(Shipment.DAY, Operator.AT_LEAST, Shipment.END);
    matchesGolden(
        "in-force",
        Claims.everyRuleReachable(
            policy("too-late", permit("later", later).during(year, Shipment.DAY))),
        Claims.neverPermits(
            policy("in-time", permit("light", LIGHT).during(year)).asOf(Shipment.DAY),
            Comparison.is(Shipment.DAY, LocalDate.of(2021, 5, 1))));
  }

  @Test
  void definitions_that_never_hold_are_reported() throws IOException {
    Definition<Shipment> upsideDown = Definition.of("upside down", AllOf.of(HEAVY, LIGHT));
    Policy<Shipment> defined =
        policy("defined", permit("any", AnyOf.of(upsideDown, HEAVY)), permit("upside", upsideDown));
    matchesGolden(
        "definitions",
        Claims.everyDefinitionSatisfiable(defined),
        Claims.everyDefinitionSatisfiable(defined).assuming(LIGHT),
        Claims.everyDefinitionSatisfiable(defined).except("upside down", "for the record"),
        Claims.everyDefinitionSatisfiable(defined)
            .except("upside down", "for the record")
            .except("light", "for the record"));
  }

  @Test
  void rules_without_which_nothing_would_change_are_reported() throws IOException {
    Policy<Shipment> twice =
        policy(
            "twice",
            permit("light", LIGHT),
            permit("lighter", lessThan(Shipment.WEIGHT, 10)),
            forbid("heavy", HEAVY));
    matchesGolden(
        "redundant",
        Claims.noRuleRedundant(twice),
        Claims.noRuleRedundant(twice).assuming(Not.of(LIGHT)),
        Claims.noRuleRedundant(twice)
            .except("lighter", "it stands in the law")
            .except("heavy", "it stands in the law"),
        Claims.noRuleRedundant(CARRIAGE));
  }

  @Test
  void permissions_that_permit_nothing_are_reported() throws IOException {
    Policy<Shipment> overridden =
        policy("overridden", permit("heavy", HEAVY), permit("light", LIGHT), forbid("any", HEAVY));
    matchesGolden(
        "overridden",
        Claims.noPermissionOverridden(overridden),
        Claims.noPermissionOverridden(overridden).except("heavy", "it stands in the law"),
        Claims.noPermissionOverridden(overridden).assuming(Not.of(LIGHT)),
        Claims.noPermissionOverridden(
            first(
                "hidden", permit("light", LIGHT), permit("again", LIGHT), forbid("heavy", HEAVY))),
        Claims.noPermissionOverridden(
            policy("beside", permit("light", LIGHT), permit("again", LIGHT))));
  }

  @Test
  void how_strict_a_policy_is_beside_another_is_reported() throws IOException {
    matchesGolden(
        "stricter",
        Claims.atLeastAsStrict(LIMIT_OF_TEN, LIMIT_OF_TWENTY),
        Claims.atLeastAsStrict(LIMIT_OF_TWENTY, LIMIT_OF_TEN),
        Claims.atLeastAsStrict(CARRIAGE, LIMIT_OF_TWENTY),
        Claims.nothingNewlyPermitted(LIMIT_OF_TEN, LIMIT_OF_TWENTY),
        Claims.nothingNewlyPermitted(LIMIT_OF_TWENTY, LIMIT_OF_TEN),
        Claims.nothingNewlyPermitted(policy("closed", forbid("all", SEALED)), LIMIT_OF_TEN),
        Claims.onlyTightens(LIMIT_OF_TEN, LIMIT_OF_TWENTY, atLeast(Shipment.WEIGHT, 10)),
        Claims.onlyTightens(LIMIT_OF_TEN, LIMIT_OF_TWENTY, HEAVY),
        Claims.onlyTightens(LIMIT_OF_TWENTY, LIMIT_OF_TEN, LIGHT),
        Claims.onlyTightens(LIMIT_OF_TEN, LIMIT_OF_TEN, LIGHT),
        Claims.onlyTightens(CARRIAGE, LIMIT_OF_TWENTY, AllOf.of(SEALED, Not.of(FIT))));
  }
}
