package dev.proviso.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.Condition;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.Truth;
import dev.proviso.policy.Evaluator;
import dev.proviso.policy.Gen;
import dev.proviso.policy.Policy;
import dev.proviso.policy.Sample;
import dev.proviso.rule.Outcome;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What is proved is held against subjects that are generated: none may refute it. What is refuted
 * was replayed on the evaluator, or the check would have thrown.
 */
class SoundnessTest {

  private static final int SUBJECTS = 60;

  private record Subject(Sample sample, Seq<Judgment> judgments, LocalDate day) {
    @Override
    public String toString() {
      return day + " " + judgments.map(j -> j.id() + "=" + j.holds()) + " " + shown(sample);
    }

    private static String shown(Object value) {
      if (value instanceof Sample sample) {
        return sample
            .answers()
            .toArray()
            .map(a -> a._1() + "=" + a._2().value().map(Subject::shown).getOrElse("?"))
            .sorted()
            .mkString("{", " ", "}");
      }
      return value instanceof Seq<?> parts
          ? parts.map(Subject::shown).mkString("[", ", ", "]")
          : String.valueOf(value);
    }
  }

  private record Conditions(
      Condition<Sample> first, Condition<Sample> second, List<Subject> subjects) {}

  private record Policies(
      Policy<Sample> first,
      Policy<Sample> second,
      Condition<Sample> condition,
      List<Subject> subjects) {}

  private static Subject known(Gen gen, Random random) {
    Seq<Judgment> judgments =
        Array.of(
            Gen.judged("first-look", random.nextBoolean()),
            Gen.judged("second-look", random.nextBoolean()));
    return new Subject(gen.sample(0), judgments, gen.anyDay());
  }

  private static List<Subject> many(java.util.function.Supplier<Subject> one) {
    List<Subject> subjects = new ArrayList<>();
    for (int i = 0; i < SUBJECTS; i++) {
      subjects.add(one.get());
    }
    return subjects;
  }

  @Provide
  Arbitrary<Conditions> conditions() {
    return Gen.sized(
        (random, size) -> {
          Gen gen = random.nextBoolean() ? Gen.exact(random) : Gen.dated(random);
          Condition<Sample> first = gen.condition(size);
          Condition<Sample> second =
              random.nextInt(3) == 0
                  ? dev.proviso.condition.AnyOf.of(first, gen.condition(size))
                  : gen.condition(size);
          return new Conditions(first, second, many(() -> known(gen, random)));
        });
  }

  @Provide
  Arbitrary<Policies> knownPolicies() {
    return Gen.sized(
        (random, size) -> {
          Gen gen = random.nextBoolean() ? Gen.exact(random) : Gen.dated(random);
          return policies(gen, size, many(() -> known(gen, random)));
        });
  }

  @Provide
  Arbitrary<Policies> openPolicies() {
    return Gen.sized(
        (random, size) -> {
          Gen gen = Gen.of(random);
          return policies(
              gen, size, many(() -> new Subject(gen.sample(30), gen.judgments(), gen.anyDay())));
        });
  }

  private static Policies policies(Gen gen, int size, List<Subject> subjects) {
    Policy<Sample> first = gen.policy(Math.min(size, 3));
    Policy<Sample> second = gen.policy(Math.min(size, 3));
    return new Policies(first, second, gen.condition(Math.min(size, 2)), subjects);
  }

  private static Truth truth(Condition<Sample> condition, Subject subject) {
    return Evaluator.of(subject.sample(), subject.judgments())
        .asOf(subject.day())
        .condition(condition)
        .truth();
  }

  private static Finding check(Claim<Sample> claim) {
    return Prover.within(2_000_000).check(claim);
  }

  private static boolean isProved(Finding finding) {
    return finding.verdict() == Verdict.HOLDS || finding.verdict() == Verdict.VACUOUS;
  }

  @Property(tries = 400)
  void what_is_proved_of_conditions_holds_of_every_subject(@ForAll("conditions") Conditions given) {
    Condition<Sample> first = given.first();
    Condition<Sample> second = given.second();
    universal(given, Claims.disjoint(first, second), (l, r) -> l == Truth.TRUE && r == Truth.TRUE);
    universal(given, Claims.implies(first, second), (l, r) -> l == Truth.TRUE && r != Truth.TRUE);
    universal(given, Claims.equivalent(first, second), (l, r) -> l != r);
    universal(
        given, Claims.exhaustive(first, second), (l, r) -> l != Truth.TRUE && r != Truth.TRUE);
    universal(
        given, Claims.partition(first, second), (l, r) -> (l == Truth.TRUE) == (r == Truth.TRUE));
    existential(given, Claims.satisfiable(first), (l, r) -> l == Truth.TRUE);
    existential(
        given, Claims.overlaps(first, second), (l, r) -> l == Truth.TRUE && r == Truth.TRUE);
  }

  private static void universal(
      Conditions given, Claim<Sample> claim, BiPredicate<Truth, Truth> refuting) {
    Finding finding = check(claim);
    if (isProved(finding)) {
      none(
          finding,
          given.subjects(),
          s -> refuting.test(truth(given.first(), s), truth(given.second(), s)));
    } else if (finding.verdict() == Verdict.REFUTED) {
      assertThat(finding.counterexample()).isNotEmpty();
    }
  }

  private static void none(
      Finding finding, List<Subject> subjects, java.util.function.Predicate<Subject> wrong) {
    subjects.stream()
        .filter(wrong)
        .findFirst()
        .ifPresent(
            subject -> {
              throw new AssertionError(finding.explain() + "but " + subject);
            });
  }

  private static void existential(
      Conditions given, Claim<Sample> claim, BiPredicate<Truth, Truth> showing) {
    Finding finding = check(claim);
    if (finding.verdict() == Verdict.REFUTED) {
      none(
          finding,
          given.subjects(),
          s -> showing.test(truth(given.first(), s), truth(given.second(), s)));
    } else if (finding.verdict() == Verdict.HOLDS) {
      assertThat(finding.example()).isNotEmpty();
    }
  }

  private static Outcome outcome(Policy<Sample> policy, Subject subject) {
    return (policy.dating().isDefined()
            ? policy.decide(subject.sample(), subject.judgments())
            : policy.decideAsOf(subject.day(), subject.sample(), subject.judgments()))
        .outcome();
  }

  @Property(tries = 250)
  void what_is_proved_of_policies_holds_of_every_known_subject(
      @ForAll("knownPolicies") Policies given) {
    compared(given, false);
  }

  @Property(tries = 250)
  void what_is_proved_of_policies_holds_of_every_subject(@ForAll("openPolicies") Policies given) {
    compared(given, true);
  }

  private static void compared(Policies given, boolean open) {
    Policy<Sample> first = given.first();
    Policy<Sample> second = given.second();
    refuted(
        given,
        open,
        Claims.atLeastAsStrict(first, second),
        (l, r) ->
            (l == Outcome.PERMITTED && r != Outcome.PERMITTED)
                || (r == Outcome.FORBIDDEN && l != Outcome.FORBIDDEN));
    refuted(
        given,
        open,
        Claims.nothingNewlyPermitted(first, second),
        (l, r) -> l == Outcome.PERMITTED && r != Outcome.PERMITTED);
  }

  private static void refuted(
      Policies given, boolean open, Claim<Sample> claim, BiPredicate<Outcome, Outcome> refuting) {
    Finding finding = check(open ? claim.overAllSubjects() : claim.overKnownSubjects());
    if (isProved(finding)) {
      none(
          finding,
          given.subjects(),
          s -> refuting.test(outcome(given.first(), s), outcome(given.second(), s)));
    }
  }

  @Provide
  Arbitrary<Integer> numbers() {
    return Arbitraries.integers().between(0, 9);
  }
}
