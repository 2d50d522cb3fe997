package dev.proviso.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Gen;
import dev.proviso.policy.Policy;
import dev.proviso.policy.RulePolicy;
import dev.proviso.policy.Sample;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * In small worlds the analysis says of every claim what asking all subjects says: what holds no
 * subject refutes, and what is refuted some subject does.
 */
class BruteForceTest {

  private static final int TRIES = 100;
  private static final int CONTRASTED = 200;
  private static final Set<World.Part> EVERYTHING = EnumSet.allOf(World.Part.class);

  /**
   * All but four: one is about the words of a policy and not about subjects, one asks of each
   * definition what is asked here of conditions, one compares subjects with each other, and one is
   * about registers.
   */
  private static final Set<ClaimKind> CLAIMED =
      EnumSet.complementOf(
          EnumSet.of(
              ClaimKind.CONTAINED,
              ClaimKind.EVERY_CONSTANT_CLASSIFIED,
              ClaimKind.EVERY_DEFINITION_SATISFIABLE,
              ClaimKind.ONLY_TIGHTENS_BY));

  @Provide
  Arbitrary<Trial> known() {
    return Gen.sized((random, size) -> Trial.of(random, size, false, EVERYTHING));
  }

  @Provide
  Arbitrary<Trial> open() {
    return Gen.sized((random, size) -> Trial.of(random, size, true, EVERYTHING));
  }

  private static List<String> disagreements(Trial trial, Enumeration.Way way) {
    Enumeration enumeration = new Enumeration(trial.world(), way);
    List<String> found = new ArrayList<>();
    for (Claim<Sample> claim : trial.claims()) {
      Finding finding = Prover.standard().check(claim);
      if (!isRight(finding, enumeration.verdicts(claim))) {
        found.add(
            ClaimKind.of(claim)
                + " should be "
                + enumeration.verdicts(claim)
                + ": "
                + finding.explain());
      }
    }
    return found;
  }

  /** What growth does is left open where several parts ask, or code that may answer anything. */
  private static boolean isRight(Finding finding, Set<Verdict> right) {
    return right.contains(finding.verdict())
        || (finding.verdict() == Verdict.NOT_DECIDED
            && ClaimKind.of(finding.claim()) == ClaimKind.MONOTONE
            && !finding.reason().contains("steps"));
  }

  private static Verdict verdict(Claim<Sample> claim) {
    return Prover.standard().check(claim).verdict();
  }

  @Test
  void sets_are_compared_by_what_is_in_them_and_not_by_the_order_in_which_it_is_named() {
    Condition<Sample> both =
        Comparison.ofSet(
            Sample.TAGS, Operator.CONTAINS_ANY_OF, Array.of(Sample.Tag.LEFT, Sample.Tag.RIGHT));
    Condition<Sample> right = contains(WorldFacts.OTHER_TAGS, Sample.Tag.RIGHT);
    Condition<Sample> left = contains(Sample.TAGS, Sample.Tag.LEFT);
    Condition<Sample> same = FactComparison.same(Sample.TAGS, WorldFacts.OTHER_TAGS);

    assertThat(verdict(Claims.implies(AllOf.of(both, right, same), Not.of(left))))
        .isEqualTo(Verdict.REFUTED);
    assertThat(
            verdict(
                Claims.implies(
                    AllOf.of(both, right, same), contains(Sample.TAGS, Sample.Tag.RIGHT))))
        .isEqualTo(Verdict.HOLDS);
  }

  private static Condition<Sample> contains(
      Fact<Sample, io.vavr.collection.Set<Sample.Tag>> fact, Sample.Tag tag) {
    return Comparison.ofSet(fact, Operator.CONTAINS_ALL_OF, Array.of(tag));
  }

  @Test
  void three_facts_of_a_type_with_two_values_are_never_all_different() {
    Condition<Sample> apart =
        AllOf.of(
            Not.of(FactComparison.same(Sample.A, Sample.B)),
            Not.of(FactComparison.same(Sample.B, Sample.C)),
            Not.of(FactComparison.same(Sample.A, Sample.C)));

    assertThat(verdict(Claims.satisfiable(apart))).isEqualTo(Verdict.REFUTED);
    assertThat(verdict(Claims.satisfiable(AllOf.of(Comparison.is(Sample.A, true), apart))))
        .isEqualTo(Verdict.REFUTED);
  }

  /** How often two ways to ask disagree. */
  private static Map<ClaimKind, Integer> noticed(Enumeration.Way way, boolean open) {
    Random random = new Random(20211206);
    Map<ClaimKind, Integer> noticed = new EnumMap<>(ClaimKind.class);
    for (int i = 0; i < CONTRASTED; i++) {
      Trial trial = Trial.of(random, 1 + i % 2, open, EVERYTHING);
      Enumeration right = new Enumeration(trial.world(), Enumeration.Way.RIGHTLY);
      Enumeration wrong = new Enumeration(trial.world(), way);
      for (Claim<Sample> claim : trial.claims()) {
        if (!right.verdicts(claim).equals(wrong.verdicts(claim))) {
          noticed.merge(ClaimKind.of(claim), 1, Integer::sum);
        }
      }
    }
    return noticed;
  }

  @Test
  void to_leave_out_subjects_is_noticed_in_every_kind_of_claim() {
    assertThat(noticed(Enumeration.Way.LEAVING_OUT_EVERY_OTHER_SUBJECT, false).keySet())
        .containsExactlyInAnyOrderElementsOf(CLAIMED);
  }

  @Test
  void to_take_unknown_for_false_is_noticed_where_something_is_not_known() {
    assertThat(noticed(Enumeration.Way.TAKING_UNKNOWN_FOR_FALSE, true).keySet())
        .contains(ClaimKind.EQUIVALENT, ClaimKind.NEVER_PERMITS);
  }

  @Test
  void to_take_one_outcome_for_another_is_noticed_in_every_claim_about_outcomes() {
    assertThat(noticed(Enumeration.Way.TAKING_FORBIDDEN_FOR_PERMITTED, false).keySet())
        .contains(
            ClaimKind.NEVER_PERMITS,
            ClaimKind.PERMITS_ONLY,
            ClaimKind.ALWAYS_FORBIDS,
            ClaimKind.NO_DOUBLE_BIND,
            ClaimKind.AT_LEAST_AS_STRICT,
            ClaimKind.NOTHING_NEWLY_PERMITTED,
            ClaimKind.ONLY_TIGHTENS_WHERE,
            ClaimKind.MONOTONE);
  }

  @Test
  void a_policy_with_one_rule_changed_is_noticed_and_the_same_one_is_not() {
    Random random = new Random(20211206);
    Set<ClaimKind> noticed = new HashSet<>();
    for (int i = 0; i < CONTRASTED; i++) {
      Trial trial = Trial.of(random, 1 + i % 2, false, EVERYTHING);
      if (trial.policies().get(0) instanceof RulePolicy<Sample> rules) {
        Trial changed =
            new Trial(
                trial.world(),
                trial.conditions(),
                List.of(withFirstRuleTurned(rules), trial.policies().get(1)));
        Enumeration enumeration = new Enumeration(trial.world(), Enumeration.Way.RIGHTLY);
        List<Claim<Sample>> right = trial.claims();
        List<Claim<Sample>> wrong = changed.claims();
        for (int claim = 0; claim < right.size(); claim++) {
          Set<Verdict> verdicts = enumeration.verdicts(right.get(claim));
          assertThat(isRight(Prover.standard().check(right.get(claim)), verdicts)).isTrue();
          if (!isRight(Prover.standard().check(wrong.get(claim)), verdicts)) {
            noticed.add(ClaimKind.of(right.get(claim)));
          }
        }
      }
    }
    assertThat(noticed)
        .contains(
            ClaimKind.NEVER_PERMITS,
            ClaimKind.UNAMBIGUOUS,
            ClaimKind.NO_RULE_REDUNDANT,
            ClaimKind.NO_PERMISSION_OVERRIDDEN,
            ClaimKind.AT_LEAST_AS_STRICT,
            ClaimKind.NOTHING_NEWLY_PERMITTED);
  }

  private static Policy<Sample> withFirstRuleTurned(RulePolicy<Sample> policy) {
    Rule<Sample> first = policy.rules().head();
    Effect other = first.effect() == Effect.PERMIT ? Effect.FORBID : Effect.PERMIT;
    Policy<Sample> turned =
        Policy.of(
            policy.id(),
            policy.rules().update(0, Rule.of(other, first.id(), first.condition())),
            policy.combining(),
            policy.otherwise());
    return policy.dating().map(turned::asOf).getOrElse(turned);
  }

  /** What is read off the words of a line. */
  private static final Set<World.Part> REPORTED_EXACTLY =
      EnumSet.complementOf(EnumSet.of(World.Part.WORDS, World.Part.QUANTIFIED));

  /** Facts that are compared with each other, and little else beside them. */
  private static final Set<World.Part> COMPARED =
      EnumSet.of(
          World.Part.FLAGS,
          World.Part.COMPARED_FLAGS,
          World.Part.COMPARED_NUMBERS,
          World.Part.THREE_NUMBERS,
          World.Part.COMPARED_TAGS,
          World.Part.NAMES,
          World.Part.DAY,
          World.Part.AS_OF);

  @Provide
  Arbitrary<Trial> compared() {
    return Gen.sized((random, size) -> Trial.of(random, size, false, COMPARED));
  }

  @Property(tries = TRIES)
  void lines_of_compared_facts_cover_the_subjects_that_differ_and_no_others(
      @ForAll("compared") Trial trial) {
    Policy<Sample> later = trial.policies().get(0);
    Policy<Sample> earlier = trial.policies().get(1);
    Difference<Sample> difference = Difference.from(earlier).to(later);

    assertThat(miscovered(trial, difference.lines(), earlier, later))
        .as(trial + "\n" + difference.text())
        .isEmpty();
  }

  @Provide
  Arbitrary<Trial> reportedExactly() {
    return Gen.sized((random, size) -> Trial.of(random, size, false, REPORTED_EXACTLY));
  }

  @Property(tries = TRIES)
  void a_difference_relates_policies_as_their_outcomes_do(@ForAll("known") Trial trial) {
    Enumeration enumeration = new Enumeration(trial.world(), Enumeration.Way.RIGHTLY);
    Policy<Sample> later = trial.policies().get(0);
    Policy<Sample> earlier = trial.policies().get(1);

    assertThat(Difference.from(earlier).to(later).relation())
        .as(trial.toString())
        .isEqualTo(relation(enumeration, trial.world(), earlier, later));
  }

  private static Difference.Relation relation(
      Enumeration enumeration, World world, Policy<Sample> earlier, Policy<Sample> later) {
    boolean stricter = false;
    boolean looser = false;
    boolean apart = false;
    for (int i = 0; i < world.subjects().size(); i++) {
      Outcome before = enumeration.outcome(earlier, i);
      Outcome after = enumeration.outcome(later, i);
      apart |= before != after;
      stricter |= (before == Outcome.PERMITTED || after == Outcome.FORBIDDEN) && before != after;
      looser |= (after == Outcome.PERMITTED || before == Outcome.FORBIDDEN) && before != after;
    }
    if (stricter != looser) {
      return stricter ? Difference.Relation.STRICTER : Difference.Relation.LOOSER;
    }
    return apart ? Difference.Relation.INCOMPARABLE : Difference.Relation.EQUAL;
  }

  @Property(tries = TRIES)
  void the_lines_of_a_difference_cover_the_subjects_that_differ_and_no_others(
      @ForAll("reportedExactly") Trial trial) {
    Policy<Sample> later = trial.policies().get(0);
    Policy<Sample> earlier = trial.policies().get(1);
    Difference<Sample> difference = Difference.from(earlier).to(later);

    assertThat(difference.isComplete()).isTrue();
    assertThat(miscovered(trial, difference.lines(), earlier, later))
        .as(trial + "\n" + difference.text())
        .isEmpty();
  }

  @Test
  void a_difference_without_one_of_its_lines_leaves_subjects_uncovered() {
    Random random = new Random(20211206);
    int noticed = 0;
    for (int i = 0; i < CONTRASTED; i++) {
      Trial trial = Trial.of(random, 1 + i % 2, false, REPORTED_EXACTLY);
      Policy<Sample> later = trial.policies().get(0);
      Policy<Sample> earlier = trial.policies().get(1);
      Seq<Difference.Line> lines = Difference.from(earlier).to(later).lines();
      if (lines.nonEmpty() && !miscovered(trial, lines.tail(), earlier, later).isEmpty()) {
        noticed++;
      }
    }
    assertThat(noticed).isGreaterThan(CONTRASTED / 4);
  }

  static List<World.Subject> miscovered(
      Trial trial, Seq<Difference.Line> lines, Policy<Sample> earlier, Policy<Sample> later) {
    Enumeration enumeration = new Enumeration(trial.world(), Enumeration.Way.RIGHTLY);
    VariableSpace space = new Session<Sample>(false).about(earlier).about(later).start().space();
    List<World.Subject> wrong = new ArrayList<>();
    for (int i = 0; i < trial.world().subjects().size(); i++) {
      World.Subject subject = trial.world().subjects().get(i);
      Outcome before = enumeration.outcome(earlier, i);
      Outcome after = enumeration.outcome(later, i);
      Seq<Difference.Line> of =
          lines.filter(
              line -> line.where().forAll(one -> FactValueMatcher.isAmong(space, subject, one)));
      boolean rightly = of.forAll(line -> line.before() == before && line.after() == after);
      if (!rightly || of.nonEmpty() != (before != after)) {
        wrong.add(subject);
      }
    }
    return wrong;
  }

  @Property(tries = TRIES)
  void the_analysis_says_of_known_subjects_what_asking_all_of_them_says(
      @ForAll("known") Trial trial) {
    assertThat(disagreements(trial, Enumeration.Way.RIGHTLY)).as(trial.toString()).isEmpty();
  }

  @Property(tries = TRIES)
  void the_analysis_says_of_all_subjects_what_asking_all_of_them_says(@ForAll("open") Trial trial) {
    assertThat(disagreements(trial, Enumeration.Way.RIGHTLY)).as(trial.toString()).isEmpty();
  }
}
