package dev.proviso.analysis;

import static dev.proviso.analysis.Dispatch.check;
import static dev.proviso.analysis.Dispatch.forbid;
import static dev.proviso.analysis.Dispatch.policy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.law.Period;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.text.Shipment;
import dev.proviso.time.ListedName;
import dev.proviso.time.NameList;
import io.vavr.collection.Array;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Of names that resemble a listed one there are always more than those that a policy names. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ResemblingNamesInProofsTest {

  private static final NameList LIST =
      NameList.check(
              "EL",
              Period.from(Shipment.START),
              Array.of(ListedName.from("Acme Corp", Shipment.START)))
          .get();
  private static final Fact<Shipment, String> OTHER =
      Fact.of("other name", shipment -> Reading.unknown());
  private static final Condition<Shipment> LISTED =
      ListMembership.of(Shipment.NAME, LIST, Shipment.DAY);
  private static final Condition<Shipment> OTHER_LISTED =
      ListMembership.of(OTHER, LIST, Shipment.DAY);
  private static final Condition<Shipment> SINCE =
      Comparison.threshold(Shipment.DAY, Operator.AT_LEAST, Shipment.START);

  private static Condition<Shipment> named(String... names) {
    return Comparison.isOneOf(Shipment.NAME, Array.of(names));
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  private static Policy<Shipment> permitting(String id, Rule<Shipment>... rules) {
    return Policy.of(id, Array.of(rules), CombiningAlgorithm.FORBID_OVERRIDES, Outcome.PERMITTED)
        .asOf(Shipment.DAY);
  }

  private static final Policy<Shipment> BEFORE =
      permitting("before", forbid("listed", LISTED), forbid("dot", named("Acme Corp.")));
  private static final Policy<Shipment> AFTER =
      permitting("after", forbid("named", named("Acme Corp", "Acme Corp.")));

  @Test
  void a_policy_that_names_one_of_them_permits_others_newly() {
    Shipment spelled =
        Shipment.fine().with(Shipment.NAME, "ACME CORP").with(Shipment.DAY, Shipment.START);

    assertThat(BEFORE.decide(spelled).outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(AFTER.decide(spelled).outcome()).isEqualTo(Outcome.PERMITTED);
    assertThat(check(Claims.nothingNewlyPermitted(AFTER, BEFORE).assuming(SINCE)).verdict())
        .isEqualTo(Verdict.REFUTED);
    assertThat(check(Claims.atLeastAsStrict(AFTER, BEFORE).assuming(SINCE)).verdict())
        .isEqualTo(Verdict.REFUTED);
  }

  @Test
  void a_name_that_is_named_does_not_make_cases_exhaustive() {
    Condition<Shipment> off = Not.of(LISTED);

    assertThat(check(Claims.exhaustive(LISTED, off, named("Acme Corp.")).assuming(SINCE)).verdict())
        .isEqualTo(Verdict.REFUTED);
    assertThat(
            check(Claims.exhaustive(LISTED, off, named("Acme Corp.", "ACME CORP")).assuming(SINCE))
                .verdict())
        .isEqualTo(Verdict.REFUTED);
    assertThat(
            check(
                    Claims.complete(
                        policy(
                                "p",
                                forbid("listed", LISTED),
                                Dispatch.permit("off", off),
                                forbid("dots", named("Acme Corp.", "Acme Corp..")))
                            .asOf(Shipment.DAY)))
                .verdict())
        .isEqualTo(Verdict.REFUTED);
  }

  @Test
  void two_names_can_resemble_it_and_differ() {
    assertThat(
            check(
                    Claims.exhaustive(
                            FactComparison.same(Shipment.NAME, OTHER),
                            LISTED,
                            Not.of(LISTED),
                            OTHER_LISTED,
                            Not.of(OTHER_LISTED))
                        .assuming(SINCE))
                .verdict())
        .isEqualTo(Verdict.REFUTED);
  }

  @Test
  void a_line_of_a_difference_covers_all_that_resemble_it() {
    Condition<Shipment> sealed = AllOf.of(LISTED, Comparison.is(Shipment.SEALED, true));
    Difference<Shipment> difference =
        Difference.from(permitting("pa", forbid("listed", LISTED)))
            .to(permitting("pb", forbid("sealed", sealed)));

    assertThat(difference.text())
        .contains("names that resemble a listed one, such as “Acme Corp.”");
  }
}
