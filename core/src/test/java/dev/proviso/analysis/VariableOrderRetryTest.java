package dev.proviso.analysis;

import static dev.proviso.analysis.Dispatch.HEAVY;
import static dev.proviso.analysis.Dispatch.INSURED;
import static dev.proviso.analysis.Dispatch.LIGHT;
import static dev.proviso.analysis.Dispatch.SEALED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.FactComparison;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.text.Shipment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A claim that is too large in one order of the facts is tried in another one. */
class VariableOrderRetryTest {

  private static final int PAIRS = 9;

  private static Fact<Shipment, String> side(String name, int pair) {
    return Fact.of(name + " " + pair, shipment -> Reading.unknown());
  }

  private static Condition<Shipment> mentioned(String name, int pair) {
    return Comparison.isOneOf(
        side(name, pair), IntStream.rangeClosed(0, pair).mapToObj(n -> "value " + n).toList());
  }

  /** Small only where each left side is asked beside its right side, which is not how they come. */
  private static Claim<Shipment> pairs() {
    List<Condition<Shipment>> lefts = new ArrayList<>();
    List<Condition<Shipment>> rights = new ArrayList<>();
    List<Condition<Shipment>> alike = new ArrayList<>();
    for (int pair = 1; pair <= PAIRS; pair++) {
      lefts.add(mentioned("left", pair));
      rights.add(mentioned("right", pair));
      alike.add(FactComparison.same(side("left", pair), side("right", pair)));
    }
    return Claims.<Shipment>overlaps(AnyOf.of(AnyOf.of(lefts), AnyOf.of(rights)), AllOf.of(alike));
  }

  private static Finding inOrder(VariableOrder order, Claim<Shipment> claim, long steps) {
    return new ClaimChecker<>(
            claim, ClaimScope.of(claim).begin(order, Session.ENGLISH).within(steps))
        .run();
  }

  private static boolean suffice(VariableOrder order, Claim<Shipment> claim, long steps) {
    try {
      return inOrder(order, claim, steps).verdict() != Verdict.NOT_DECIDED;
    } catch (OverBudgetException tooFew) {
      return false;
    }
  }

  @Test
  void what_is_too_large_as_it_is_asked_may_be_small_in_the_other_order() {
    Claim<Shipment> claim = pairs();
    long steps = 20_000;

    assertThat(suffice(VariableOrder.AS_ASKED, claim, steps)).isFalse();
    assertThat(suffice(VariableOrder.FEWEST_ANSWERS_FIRST, claim, steps / 2)).isTrue();
    assertThat(Prover.within(steps).check(claim).verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(Prover.within(steps).checkAll(List.of(claim, claim)).map(Finding::verdict))
        .containsExactly(Verdict.HOLDS, Verdict.HOLDS);
  }

  @Test
  void a_quarter_of_the_steps_are_for_the_first_order_and_the_others_for_the_second() {
    // Both orders are the same here, and so are the steps that they take.
    Claim<Shipment> claim =
        Claims.disjoint(AnyOf.of(AllOf.of(HEAVY, SEALED), AllOf.of(HEAVY, INSURED)), LIGHT);
    long needed =
        IntStream.iterate(1, steps -> steps + 1)
            .filter(steps -> suffice(VariableOrder.AS_ASKED, claim, steps))
            .findFirst()
            .getAsInt();

    assertThat(suffice(VariableOrder.FEWEST_ANSWERS_FIRST, claim, needed + needed / 4)).isTrue();
    assertThat(Prover.within(needed).check(claim).verdict()).isEqualTo(Verdict.NOT_DECIDED);
    assertThat(Prover.within(2 * needed).check(claim).verdict()).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void what_is_too_large_in_both_is_not_decided() {
    assertThat(Prover.within(10).check(pairs()).explain())
        .endsWith(
            """
            can hold together
              within 10 steps: more steps would be needed;
                give a larger budget
            """);
  }
}
