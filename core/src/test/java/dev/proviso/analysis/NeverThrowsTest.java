package dev.proviso.analysis;

import static dev.proviso.analysis.Dispatch.SEALED;
import static dev.proviso.analysis.Dispatch.forbid;
import static dev.proviso.analysis.Dispatch.permit;
import static dev.proviso.analysis.Dispatch.policy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Gen;
import dev.proviso.policy.Policy;
import dev.proviso.policy.Sample;
import dev.proviso.text.Shipment;
import dev.proviso.value.ValueType;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever is claimed there is a finding, and whatever is compared there is a difference. */
class NeverThrowsTest {

  private static final int TRIES = 60;
  private static final int SMALL = 5_000;

  @Provide
  Arbitrary<Trial> trials() {
    return Gen.sized(
        (random, size) ->
            Trial.of(random, size, random.nextBoolean(), EnumSet.allOf(World.Part.class)));
  }

  /** Conditions and policies of every kind, beside those that a world can be asked of. */
  private record Drawn(Policy<Sample> later, Policy<Sample> earlier, Condition<Sample> condition) {

    List<Claim<Sample>> claims() {
      List<Claim<Sample>> claims = new ArrayList<>();
      for (Claim<Sample> claim :
          List.of(
              Claims.satisfiable(condition),
              Claims.equivalent(condition, Not.of(Not.of(condition))),
              Claims.neverPermits(later, condition),
              Claims.permitsOnly(later, condition),
              Claims.mayPermit(later, condition),
              Claims.alwaysForbids(later, condition),
              Claims.noDoubleBind(later, condition),
              Claims.complete(later),
              Claims.unambiguous(later),
              Claims.everyRuleReachable(later),
              Claims.everyDefinitionSatisfiable(later),
              Claims.noRuleRedundant(later),
              Claims.noPermissionOverridden(later),
              Claims.everyConstantClassified(later, Sample.COLOR),
              Claims.atLeastAsStrict(later, earlier),
              Claims.nothingNewlyPermitted(later, earlier),
              Claims.onlyTightens(later, earlier, condition),
              Claims.onlyTightens(later, earlier, Sample.X),
              Claims.onlyTightens(later, earlier, Sample.DAY),
              Claims.monotone(later, Sample.X),
              Claims.monotone(later, Sample.DAY),
              Claims.monotone(later, Fact.asOf()))) {
        claims.add(claim);
        claims.add(claim.overAllSubjects().assuming(condition));
      }
      return claims;
    }
  }

  @Provide
  Arbitrary<Drawn> drawn() {
    return Gen.sized(
        (random, size) -> {
          Gen gen = random.nextBoolean() ? Gen.of(random) : Gen.dated(random);
          int depth = Math.min(size, 3);
          return new Drawn(gen.policy(depth), gen.policy(depth), gen.condition(depth));
        });
  }

  private static void isSound(Finding finding) {
    assertThat(finding.reason()).doesNotContain("disagree").doesNotContain("was thrown");
    assertThat(finding.explain()).isNotBlank();
  }

  @Property(tries = TRIES)
  void a_claim_about_a_small_world_is_found_to_be_something(@ForAll("trials") Trial trial) {
    trial.claims().forEach(claim -> isSound(Prover.standard().check(claim)));
    Difference<Sample> difference =
        Difference.from(trial.policies().get(0)).to(trial.policies().get(1));
    assertThat(difference.reason()).isEmpty();
    assertThat(difference.text()).isNotBlank();
    assertThat(Consistency.of(trial.policies().get(0)).report().toString()).isNotBlank();
  }

  @Property(tries = TRIES)
  void so_is_one_about_conditions_of_any_kind_together_and_alone(@ForAll("drawn") Drawn drawn) {
    List<Claim<Sample>> claims = drawn.claims();
    claims.forEach(claim -> isSound(Prover.within(SMALL * 40L).check(claim)));
    claims.forEach(claim -> isSound(Prover.within(SMALL).check(claim)));
    Seq<Finding> together = Prover.within(SMALL * 40L).checkAll(claims);
    together.forEach(NeverThrowsTest::isSound);
    assertThat(together).hasSameSizeAs(claims);
  }

  @Property(tries = TRIES)
  void so_is_a_difference(@ForAll("drawn") Drawn drawn) {
    assertThat(Difference.from(drawn.earlier()).to(drawn.later()).reason()).isEmpty();
  }

  private record Grade(int number) {}

  private static final ValueType<Grade> BROKEN =
      ValueType.define("grade", Grade.class)
          .counted(
              grade -> {
                if (grade.number() > 10) {
                  throw new IllegalStateException("no such grade");
                }
                return grade.number();
              },
              number -> new Grade((int) number));

  @Test
  void an_order_that_throws_leaves_a_claim_undecided_and_is_named() {
    Fact<Shipment, Grade> grade = Fact.of("grade", shipment -> Reading.unknown(), BROKEN);
    Condition<Shipment> above = Comparison.threshold(grade, Operator.MORE_THAN, new Grade(10));
    Policy<Shipment> grading = policy("grading", permit("above", above), forbid("sealed", SEALED));

    for (Finding finding :
        List.of(
            Prover.standard().check(Claims.satisfiable(AllOf.of(above, SEALED))),
            Prover.standard().check(Claims.mayPermit(grading, SEALED)),
            Prover.standard().check(Claims.complete(grading)))) {
      assertThat(finding.verdict()).isIn(Verdict.NOT_DECIDED, Verdict.REFUTED, Verdict.HOLDS);
    }
    Finding shown = Prover.standard().check(Claims.satisfiable(above));
    assertThat(shown.verdict()).isEqualTo(Verdict.NOT_DECIDED);
    assertThat(shown.reason())
        .isEqualTo(
            "it depends on values of `grade` that no condition names and its value type does not"
                + " make; mend how it makes them");
    Difference<Shipment> difference =
        Difference.from(grading).to(policy("other", permit("sealed", SEALED)));
    assertThat(difference.relation()).isEqualTo(Difference.Relation.NOT_DECIDED);
    assertThat(difference.reason()).startsWith("it depends on values of `grade`");
    assertThat(Consistency.of(grading).report().toString()).isNotBlank();
  }

  @Test
  void two_facts_of_one_name_leave_a_claim_undecided_or_decided_but_never_unanswered() {
    Fact<Shipment, String> other = Fact.of("weight in kilograms", shipment -> Reading.unknown());
    Condition<Shipment> both =
        AllOf.of(Comparison.is(Shipment.WEIGHT, 3), Comparison.is(other, "three"));

    assertThat(Prover.standard().check(Claims.satisfiable(both)).verdict()).isNotNull();
    assertThat(
            Prover.standard()
                .check(Claims.implies(FactComparison.same(other, other), both).overAllSubjects())
                .verdict())
        .isNotNull();
  }

  @Test
  void a_condition_that_is_too_deep_to_be_walked_through_is_not_decided() {
    Condition<Shipment> deep = SEALED;
    for (int i = 0; i < 200_000; i++) {
      deep = Not.of(AllOf.of(deep, SEALED));
    }
    Finding finding = Prover.standard().check(Claims.satisfiable(deep));

    assertThat(finding.verdict()).isIn(Verdict.NOT_DECIDED, Verdict.HOLDS);
  }

  @Test
  void what_is_found_of_a_world_is_found_again() {
    Random random = new Random(20211206);
    for (int i = 0; i < 10; i++) {
      Trial trial = Trial.of(random, 2, i % 2 == 0, EnumSet.allOf(World.Part.class));
      for (Claim<Sample> claim : trial.claims()) {
        assertThat(Prover.standard().check(claim)).isEqualTo(Prover.standard().check(claim));
      }
    }
  }
}
