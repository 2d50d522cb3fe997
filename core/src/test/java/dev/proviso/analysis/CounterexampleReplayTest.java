package dev.proviso.analysis;

import static dev.proviso.analysis.Dispatch.FIT;
import static dev.proviso.analysis.Dispatch.INSURED;
import static dev.proviso.analysis.Dispatch.SEALED;
import static dev.proviso.analysis.Dispatch.check;
import static dev.proviso.analysis.Dispatch.forbid;
import static dev.proviso.analysis.Dispatch.permit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.text.Shipment;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whoever decides about real subjects has the last word on what is a case, of eight shipments that
 * are sealed or not, insured or not, and fit or not.
 */
class CounterexampleReplayTest {

  private static final Condition<Shipment> ALL = AllOf.of(SEALED, INSURED, FIT);

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  private static Policy<Shipment> policy(String id, Rule<Shipment>... rules) {
    return Policy.of(
        id, Array.of(rules), CombiningAlgorithm.FORBID_OVERRIDES, Outcome.NOT_APPLICABLE);
  }

  /** Permits two of them and forbids four. */
  private static final Policy<Shipment> SOME =
      policy("some", permit("sealed", SEALED), forbid("insured", INSURED));

  /** Permits one of them and forbids four. */
  private static final Policy<Shipment> FEWER =
      policy("fewer", permit("fit", AllOf.of(SEALED, FIT)), forbid("insured", INSURED));

  /** Permits four of them and forbids none. */
  private static final Policy<Shipment> MORE = policy("more", permit("sealed", SEALED));

  private static Stream<Arguments> claims() {
    return Stream.of(
        Arguments.of(4, Claims.satisfiable(SEALED)),
        Arguments.of(2, Claims.overlaps(SEALED, INSURED)),
        Arguments.of(2, Claims.disjoint(SEALED, INSURED)),
        Arguments.of(4, Claims.disjoint(SEALED, INSURED, FIT)),
        Arguments.of(2, Claims.implies(SEALED, INSURED)),
        Arguments.of(4, Claims.equivalent(SEALED, INSURED)),
        Arguments.of(2, Claims.exhaustive(SEALED, INSURED)),
        Arguments.of(1, Claims.exhaustive(SEALED, INSURED, FIT)),
        Arguments.of(4, Claims.partition(SEALED, INSURED)),
        Arguments.of(5, Claims.partition(SEALED, INSURED, FIT)),
        Arguments.of(1, Claims.neverPermits(SOME, FIT)),
        Arguments.of(0, Claims.neverPermits(SOME, INSURED)),
        Arguments.of(1, Claims.permitsOnly(SOME, FIT)),
        Arguments.of(0, Claims.permitsOnly(SOME, SEALED)),
        Arguments.of(1, Claims.mayPermit(SOME, FIT)),
        Arguments.of(2, Claims.alwaysForbids(SOME, SEALED)),
        Arguments.of(2, Claims.noDoubleBind(SOME, SEALED)),
        Arguments.of(1, Claims.atLeastAsStrict(SOME, FEWER)),
        Arguments.of(0, Claims.atLeastAsStrict(FEWER, SOME)),
        Arguments.of(4, Claims.atLeastAsStrict(MORE, SOME)),
        Arguments.of(2, Claims.nothingNewlyPermitted(MORE, SOME)),
        Arguments.of(0, Claims.nothingNewlyPermitted(SOME, MORE)),
        Arguments.of(1, Claims.onlyTightens(FEWER, SOME, INSURED)),
        Arguments.of(0, Claims.onlyTightens(FEWER, SOME, SEALED)),
        Arguments.of(4, Claims.onlyTightens(MORE, SOME, INSURED)),
        Arguments.of(1, Claims.onlyTightens(SOME, FEWER, SEALED)),
        // Both still permit one: that is what a change by the facts alone must not spare.
        Arguments.of(1, Claims.onlyTightens(FEWER, SOME, Shipment.INSURED)),
        Arguments.of(6, Claims.monotone(SOME, Shipment.SEALED)));
  }

  @ParameterizedTest
  @MethodSource("claims")
  void all_but_the_cases_contradict_the_subject_that_shows_them(int cases, Claim<Shipment> claim) {
    Session<Shipment> session = new Session<Shipment>(false).about(ALL).start();

    assertThat(
            session.models().all().stream()
                .map(
                    model ->
                        CounterexampleReplay.of(
                            claim, session, AssignmentFactory.of(session, model)))
                .filter(replay -> !replay.contradicts()))
        .hasSize(cases);
  }

  /** Of such values the library knows no more than how they stand to each other. */
  private record Grade(int number) implements Comparable<Grade> {
    @Override
    public int compareTo(Grade other) {
      return Integer.compare(number, other.number);
    }
  }

  private static final ValueType<Grade> GRADES =
      ValueType.define("grade", Grade.class).counted(Grade::number, n -> new Grade((int) n));

  @Test
  void a_claim_that_needs_a_value_which_nobody_can_make_is_not_decided() {
    Fact<Shipment, Grade> grade = Fact.of("grade", shipment -> Reading.unknown());
    Condition<Shipment> above = Comparison.threshold(grade, Operator.MORE_THAN, new Grade(3));
    Finding finding = check(Claims.satisfiable(above));

    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_DECIDED);
    assertThat(finding.reason())
        .contains("values of `grade`")
        .contains("give the fact a value type");
    assertThat(check(Claims.satisfiable(Comparison.is(grade, new Grade(3)))).verdict())
        .isEqualTo(Verdict.HOLDS);
    assertThat(check(Claims.implies(above, Not.of(Comparison.is(grade, new Grade(3))))).verdict())
        .isEqualTo(Verdict.HOLDS);
  }

  @Test
  void a_claim_about_values_that_the_library_can_make_is_decided() {
    Fact<Shipment, Grade> grade = Fact.of("grade", shipment -> Reading.unknown(), GRADES);
    Condition<Shipment> above = Comparison.threshold(grade, Operator.MORE_THAN, new Grade(3));

    assertThat(check(Claims.satisfiable(above)).verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(
            check(
                    Claims.equivalent(
                        above, Comparison.threshold(grade, Operator.AT_LEAST, new Grade(4))))
                .verdict())
        .isEqualTo(Verdict.HOLDS);
  }
}
