package dev.proviso.analysis;

import static dev.proviso.analysis.Dispatch.HEAVY;
import static dev.proviso.analysis.Dispatch.INSURED;
import static dev.proviso.analysis.Dispatch.LIGHT;
import static dev.proviso.analysis.Dispatch.SEALED;
import static dev.proviso.analysis.Dispatch.check;
import static dev.proviso.analysis.Dispatch.forbid;
import static dev.proviso.analysis.Dispatch.permit;
import static dev.proviso.analysis.Dispatch.policy;
import static dev.proviso.analysis.Dispatch.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.text.Shipment;
import dev.proviso.text.Shipment.Port;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Claims are checked within a budget, one by one or together. */
class ProverTest {

  private static final Condition<Shipment> EITHER =
      AnyOf.of(AllOf.of(HEAVY, SEALED), AllOf.of(HEAVY, INSURED), to(Port.OSLO, Port.GENOA));

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  private static Seq<Verdict> verdicts(Claim<Shipment>... claims) {
    return Prover.standard().checkAll(Array.of(claims)).map(Finding::verdict);
  }

  @Test
  void without_any_steps_nothing_can_be_checked() {
    assertThatThrownBy(() -> Prover.within(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("prover: `0` steps; give one or more");
    assertThatThrownBy(() -> Prover.within(-1)).hasMessageContaining("`-1` steps");
    assertThat(Prover.within(1).check(Claims.satisfiable(EITHER)).verdict())
        .isEqualTo(Verdict.NOT_DECIDED);
  }

  @Test
  void claims_about_the_same_share_what_was_built_for_them() {
    Claim<Shipment> claim = Claims.satisfiable(EITHER);
    int enough =
        IntStream.iterate(1, steps -> steps + 1)
            .filter(steps -> verdict(steps, claim) != Verdict.NOT_DECIDED)
            .findFirst()
            .getAsInt();
    Seq<Finding> found = Prover.within(enough - 1).checkAll(Array.fill(5, claim));

    assertThat(found.head().verdict()).isEqualTo(Verdict.NOT_DECIDED);
    assertThat(found.last().verdict()).isEqualTo(Verdict.HOLDS);
  }

  private static Verdict verdict(long steps, Claim<Shipment> claim) {
    return Prover.within(steps).check(claim).verdict();
  }

  @Test
  void what_is_found_comes_in_the_order_of_the_claims() {
    assertThat(
            verdicts(
                Claims.satisfiable(HEAVY),
                Claims.disjoint(HEAVY, LIGHT),
                Claims.<Shipment>satisfiable(HEAVY).assuming(LIGHT),
                Claims.implies(HEAVY, LIGHT),
                Claims.implies(LIGHT, HEAVY),
                Claims.satisfiable(HEAVY)))
        .containsExactly(
            Verdict.HOLDS,
            Verdict.HOLDS,
            Verdict.REFUTED,
            Verdict.REFUTED,
            Verdict.REFUTED,
            Verdict.HOLDS);
  }

  @Test
  void claims_over_known_and_over_all_subjects_are_distinguished() {
    Claim<Shipment> known = Claims.exhaustive(SEALED, Not.of(SEALED));

    assertThat(verdicts(known, known.overAllSubjects(), known))
        .containsExactly(Verdict.HOLDS, Verdict.REFUTED, Verdict.HOLDS);
  }

  @Test
  void which_of_two_policies_is_the_later_one_is_distinguished() {
    Policy<Shipment> strict = policy("strict", permit("light", AllOf.of(LIGHT, INSURED)));
    Policy<Shipment> loose = policy("loose", permit("light", LIGHT));

    assertThat(
            verdicts(
                Claims.atLeastAsStrict(strict, loose),
                Claims.atLeastAsStrict(loose, strict),
                Claims.nothingNewlyPermitted(strict, loose)))
        .containsExactly(Verdict.HOLDS, Verdict.REFUTED, Verdict.HOLDS);
  }

  @Test
  void facts_are_in_order_where_that_is_claimed_of_them() {
    Policy<Shipment> ports =
        policy("ports", permit("east", to(Port.GENOA, Port.OSLO)), forbid("heavy", HEAVY));
    Policy<Shipment> last =
        policy(
            "last",
            permit(
                "last",
                AllOf.of(Not.of(to(Port.ANTWERP, Port.GENOA)), Not.of(to(Port.HAIFA, Port.OSLO)))));

    assertThat(
            verdicts(
                Claims.complete(ports),
                Claims.monotone(ports, Shipment.PORT),
                Claims.monotone(ports, Shipment.WEIGHT),
                Claims.complete(last),
                Claims.monotone(last, Shipment.PORT)))
        .containsExactly(
            Verdict.REFUTED, Verdict.REFUTED, Verdict.REFUTED, Verdict.REFUTED, Verdict.HOLDS);
  }

  @Test
  void the_date_of_the_decision_goes_by_the_name_that_the_policy_gives_it() {
    Condition<Shipment> late =
        Comparison.threshold(Fact.asOf(), Operator.AT_LEAST, Shipment.CHANGE);
    Policy<Shipment> undated = policy("late", permit("late", late));
    Policy<Shipment> dated = undated.asOf(Shipment.DAY);

    assertThat(
            verdicts(
                Claims.monotone(undated, Fact.asOf()),
                Claims.monotone(dated, Fact.asOf()),
                Claims.monotone(dated, Shipment.DAY),
                Claims.monotone(undated, Shipment.DAY)))
        .containsExactly(Verdict.HOLDS, Verdict.HOLDS, Verdict.HOLDS, Verdict.VACUOUS);
    assertThat(
            check(Claims.neverPermits(dated, late).overKnownSubjects()).example().get().sentence())
        .isEqualTo("day of dispatch: 2021-07-01");
    assertThat(
            check(Claims.neverPermits(undated, late).overKnownSubjects())
                .example()
                .get()
                .sentence())
        .isEqualTo("as-of date: 2021-07-01");
  }

  @Test
  void the_rules_that_decide_a_case_are_named_with_their_law() {
    Policy<Shipment> rules =
        policy(
            "rules",
            forbid("sealed", SEALED).citing(Shipment.ACT.section("4")),
            forbid("heavy", HEAVY).citing(Shipment.ACT.section("3"), Shipment.ACT.section("4")),
            permit("light", LIGHT).citing(Shipment.ACT.section("1")));
    Counterexample shown =
        check(Claims.noDoubleBind(rules, AllOf.of(SEALED, HEAVY))).example().get();

    assertThat(shown.replayed())
        .containsExactly(
            "rules forbids it by the rules sealed and heavy",
            "(sealed is true and it is a “heavy”)");
    assertThat(shown.citations().map(Object::toString))
        .containsExactly("Carriage Act, § 3", "Carriage Act, § 4");
  }
}
