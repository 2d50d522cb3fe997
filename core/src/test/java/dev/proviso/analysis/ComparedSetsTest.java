package dev.proviso.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.text.Shipment;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sets that are compared with each other can differ in elements that no condition mentions. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ComparedSetsTest {

  private static final ValueType<BigDecimal> AMOUNT = ValueType.of(BigDecimal.class);

  private static Fact<Shipment, Set<BigDecimal>> amounts(String name) {
    return Fact.of(name, shipment -> Reading.unknown(), ValueType.setOf(AMOUNT));
  }

  private static final Fact<Shipment, Set<BigDecimal>> PAID = amounts("paid");
  private static final Fact<Shipment, Set<BigDecimal>> OWED = amounts("owed");
  private static final Fact<Shipment, Set<BigDecimal>> BILLED = amounts("billed");

  /** Not empty, and nothing in it but what is not mentioned. */
  private static Condition<Shipment> holdsOnlyOthers(
      Fact<Shipment, Set<BigDecimal>> fact, BigDecimal mentioned) {
    return AllOf.of(
        Not.of(Comparison.ofSet(fact, Operator.IS_EMPTY, Array.<BigDecimal>empty())),
        Not.of(Comparison.ofSet(fact, Operator.CONTAINS_ANY_OF, Array.of(mentioned))));
  }

  // Limits beside which one readable number, two and three of them are chosen in different places.
  static Stream<BigDecimal> mentioned() {
    return Stream.of("0", "3", "10.01", "9.5", "95", "127", "1E+5", "-7", "9007199254740993")
        .map(BigDecimal::new);
  }

  @ParameterizedTest
  @MethodSource("mentioned")
  void two_can_each_hold_another_unmentioned_element(BigDecimal mentioned) {
    Finding finding =
        Prover.standard()
            .check(
                Claims.implies(
                    AllOf.of(holdsOnlyOthers(PAID, mentioned), holdsOnlyOthers(OWED, mentioned)),
                    FactComparison.same(PAID, OWED)));

    assertThat(finding.verdict()).as(finding.explain()).isEqualTo(Verdict.REFUTED);
  }

  @ParameterizedTest
  @MethodSource("mentioned")
  void three_can_each_hold_another_unmentioned_element(BigDecimal mentioned) {
    Finding finding =
        Prover.standard()
            .check(
                Claims.overlaps(
                    AllOf.of(
                        Array.of(PAID, OWED, BILLED).map(fact -> holdsOnlyOthers(fact, mentioned))),
                    AllOf.of(
                        Not.of(FactComparison.same(PAID, OWED)),
                        Not.of(FactComparison.same(OWED, BILLED)),
                        Not.of(FactComparison.same(BILLED, PAID)))));

    assertThat(finding.verdict()).as(finding.explain()).isEqualTo(Verdict.HOLDS);
  }

  /** The numbers that stand for others are read by people, so they hang on how many there are. */
  @ParameterizedTest
  @MethodSource("mentioned")
  void elements_that_nothing_mentions_are_different_from_each_other(BigDecimal mentioned) {
    for (int most = 1; most < 5; most++) {
      Seq<BigDecimal> others = AMOUNT.others(Array.of(mentioned), most).flatMap(other -> other);

      assertThat(others.prepend(mentioned).distinctBy(AMOUNT::compare)).hasSize(most + 1);
    }
  }
}
