package dev.proviso.oracle;

import dev.proviso.analysis.Claim;
import dev.proviso.analysis.Claims;
import dev.proviso.analysis.Difference;
import dev.proviso.analysis.Finding;
import dev.proviso.analysis.Prover;
import dev.proviso.analysis.Verdict;
import dev.proviso.batch.Batch;
import dev.proviso.batch.OutcomeColumn;
import dev.proviso.condition.Condition;
import dev.proviso.digest.CanonicalForm;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.rule.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Asks the library and the oracle the same. */
final class OracleComparison {

  /** After so many calls a policy is compiled further. */
  private static final int CALLS = 300;

  private static final int SUBJECTS = 120;

  private final AgreementReport report;

  OracleComparison(AgreementReport report) {
    this.report = report;
  }

  /** A law decides some subjects in every way there is. */
  <T> void deciding(Kind<T> kind, Random random) {
    OracleGenerator generator = new OracleGenerator(kind, random, false);
    OraclePolicy oraclePolicy = generator.law();
    report.guard(
        kind, "deciding", oraclePolicy, () -> deciding(kind, random, generator, oraclePolicy));
  }

  private <T> void deciding(
      Kind<T> kind, Random random, OracleGenerator generator, OraclePolicy oraclePolicy) {
    Subject.Facts<T> facts = Subject.Facts.of(kind, random);
    Policy<Subject> policy = oraclePolicy.written(facts, kind, random);
    List<Subject> subjects = new ArrayList<>();
    List<Outcome> right = new ArrayList<>();
    for (int i = 0; i < SUBJECTS; i++) {
      Subject subject = generator.subject();
      subjects.add(subject);
      right.add(oraclePolicy.of(Plain.of(subject, kind)));
    }
    Function<Integer, Object> shown =
        i -> subjects.get(i) + " under " + oraclePolicy + ", " + policy;
    int half = SUBJECTS / 2;
    for (int i = 0; i < half; i++) {
      report.compare(kind, "cold", policy.outcome(subjects.get(i)), right.get(i), shown.apply(i));
    }
    for (int i = 0; i < SUBJECTS; i++) {
      Outcome decided = policy.decide(subjects.get(i)).outcome();
      report.compare(kind, "decide", decided, right.get(i), shown.apply(i));
    }
    for (int i = 0; i < CALLS; i++) {
      policy.outcome(subjects.get(i % SUBJECTS));
    }
    for (int i = 0; i < SUBJECTS; i++) {
      Outcome warm = policy.outcome(subjects.get(i));
      report.compare(kind, "warm", warm, right.get(i), shown.apply(i));
    }
    Batch<Subject> batch = Batch.ofRows(SUBJECTS);
    batch = with(batch, facts.first(), subjects, Subject::first, random);
    batch = with(batch, facts.second(), subjects, Subject::second, random);
    batch = with(batch, facts.day(), subjects, Subject::day, random);
    OutcomeColumn outcomes = policy.outcomes(batch);
    for (int i = 0; i < SUBJECTS; i++) {
      report.compare(kind, "batch", outcomes.at(i), right.get(i), shown.apply(i));
    }
  }

  private static Batch<Subject> with(
      Batch<Subject> batch,
      Fact<Subject, ?> fact,
      List<Subject> subjects,
      Function<Subject, @Nullable Object> of,
      Random random) {
    List<@Nullable Object> answers = new ArrayList<>();
    subjects.forEach(
        subject -> {
          @Nullable Object answer = of.apply(subject);
          answers.add(answer == Subject.THROWS ? null : answer);
        });
    Class<?> javaType = fact.type().javaType();
    boolean[] known = new boolean[answers.size()];
    for (int i = 0; i < known.length; i++) {
      known[i] = javaType.isInstance(answers.get(i));
    }
    return random.nextInt(3) == 0
        ? coded(batch, fact, answers, random)
        : primitive(batch, fact, answers, known, random);
  }

  @SuppressWarnings("unchecked") // each column is made for facts of its type
  private static Batch<Subject> primitive(
      Batch<Subject> batch,
      Fact<Subject, ?> fact,
      List<@Nullable Object> answers,
      boolean[] known,
      Random random) {
    Class<?> javaType = fact.type().javaType();
    int rows = known.length;
    if (javaType == Integer.class) {
      int[] values = new int[rows];
      for (int i = 0; i < rows; i++) {
        values[i] = answers.get(i) instanceof Integer value ? value : random.nextInt(3);
      }
      return batch.ints((Fact<Subject, Integer>) fact, values, known);
    }
    if (javaType == Long.class) {
      long[] values = new long[rows];
      for (int i = 0; i < rows; i++) {
        values[i] = answers.get(i) instanceof Long value ? value : random.nextInt(3);
      }
      return batch.longs((Fact<Subject, Long>) fact, values, known);
    }
    if (javaType == Boolean.class) {
      boolean[] values = new boolean[rows];
      for (int i = 0; i < rows; i++) {
        values[i] = answers.get(i) instanceof Boolean value ? value : random.nextBoolean();
      }
      return batch.booleans((Fact<Subject, Boolean>) fact, values, known);
    }
    if (javaType == LocalDate.class && answers.stream().allMatch(OracleComparison::fits)) {
      int[] days = new int[rows];
      for (int i = 0; i < rows; i++) {
        days[i] = answers.get(i) instanceof LocalDate day ? (int) day.toEpochDay() : 0;
      }
      return batch.dates((Fact<Subject, LocalDate>) fact, days, known);
    }
    return coded(batch, fact, answers, random);
  }

  private static boolean fits(@Nullable Object answer) {
    return !(answer instanceof LocalDate day) || day.toEpochDay() == (int) day.toEpochDay();
  }

  /** What is no value is in the dictionary, too. */
  @SuppressWarnings("unchecked") // pollutes the heap on purpose
  private static Batch<Subject> coded(
      Batch<Subject> batch, Fact<Subject, ?> fact, List<@Nullable Object> answers, Random random) {
    List<Object> dictionary = new ArrayList<>();
    byte[] small = new byte[answers.size()];
    int[] codes = new int[answers.size()];
    for (int i = 0; i < codes.length; i++) {
      @Nullable Object answer = answers.get(i);
      codes[i] = answer == null ? -1 : dictionary.size();
      small[i] = (byte) codes[i];
      if (answer != null) {
        dictionary.add(answer);
      }
    }
    Fact<Subject, Object> of = (Fact<Subject, Object>) fact;
    return random.nextBoolean()
        ? batch.codes(of, codes, dictionary)
        : batch.codes(of, small, dictionary);
  }

  // Proofs.

  private static final List<LocalDate> DAYS =
      List.of(OracleCondition.CHANGE.minusDays(1), OracleCondition.CHANGE);

  private static List<Plain> subjects(List<Object> universe, boolean isKnown) {
    List<@Nullable Object> answers = new ArrayList<>(universe);
    List<@Nullable LocalDate> days = new ArrayList<>(DAYS);
    if (!isKnown) {
      answers.add(null);
      days.add(null);
    }
    List<Plain> all = new ArrayList<>();
    for (@Nullable Object first : answers) {
      for (@Nullable Object second : answers) {
        for (@Nullable LocalDate day : days) {
          all.add(new Plain(first, second, day));
        }
      }
    }
    return all;
  }

  /** Claims about two terms and a law. */
  <T> void proving(Kind<T> kind, Random random) {
    OracleGenerator generator = new OracleGenerator(kind, random, true);
    OracleCondition one = generator.term(random.nextInt(3));
    OracleCondition other = generator.term(random.nextInt(3));
    OraclePolicy oraclePolicy = generator.law();
    Object shown = one + " and " + other + " and " + oraclePolicy;
    report.guard(
        kind, "proving", shown, () -> proving(kind, random, generator, one, other, oraclePolicy));
  }

  private <T> void proving(
      Kind<T> kind,
      Random random,
      OracleGenerator generator,
      OracleCondition one,
      OracleCondition other,
      OraclePolicy oraclePolicy) {
    Subject.Facts<T> facts = Subject.Facts.of(kind, random);
    List<Plain> known = subjects(generator.universe(), true);
    Condition<Subject> first = one.written(facts, kind, random);
    Condition<Subject> second = other.written(facts, kind, random);
    Policy<Subject> policy = oraclePolicy.written(facts, kind, random);
    Predicate<Plain> isOne = subject -> one.of(subject) == OracleTruth.YES;
    Predicate<Plain> isOther = subject -> other.of(subject) == OracleTruth.YES;
    boolean meet = known.stream().anyMatch(isOne.and(isOther));
    check(kind, "satisfiable", Claims.satisfiable(first), known.stream().anyMatch(isOne));
    check(kind, "overlaps", Claims.overlaps(first, second), meet);
    check(kind, "disjoint", Claims.disjoint(first, second), !meet);
    check(
        kind,
        "implies",
        Claims.implies(first, second),
        known.stream().noneMatch(isOne.and(isOther.negate())));
    check(
        kind,
        "equivalent",
        Claims.equivalent(first, second),
        known.stream().allMatch(subject -> one.of(subject) == other.of(subject)));
    check(
        kind,
        "exhaustive",
        Claims.exhaustive(first, second),
        known.stream().allMatch(isOne.or(isOther)));
    List<Plain> all = subjects(generator.universe(), false);
    Predicate<Plain> mayBe = subject -> one.of(subject) != OracleTruth.NO;
    Predicate<Plain> permits = subject -> oraclePolicy.of(subject) == Outcome.PERMITTED;
    check(
        kind,
        "never permits",
        Claims.neverPermits(policy, first),
        all.stream().filter(mayBe).noneMatch(permits));
    check(
        kind,
        "always forbids",
        Claims.alwaysForbids(policy, first),
        all.stream().filter(isOne).allMatch(s -> oraclePolicy.of(s) == Outcome.FORBIDDEN));
    check(
        kind,
        "permits only",
        Claims.permitsOnly(policy, first),
        all.stream().filter(permits).allMatch(isOne));
    check(
        kind,
        "may permit",
        Claims.mayPermit(policy, first),
        known.stream().filter(isOne).anyMatch(permits));
  }

  private void check(Kind<?> kind, String check, Claim<Subject> claim, boolean holds) {
    Finding finding = Prover.standard().check(claim);
    report.count(kind, check);
    boolean isRight =
        switch (finding.verdict()) {
          case HOLDS, VACUOUS -> holds;
          case REFUTED -> !holds;
          case NOT_DECIDED -> !kind.isDecided();
        };
    if (finding.verdict() == Verdict.NOT_DECIDED) {
      report.count(kind, "not decided");
    }
    if (!isRight) {
      report.disagree(
          kind + ", " + check + (holds ? " holds: " : " does not hold: ") + finding.explain());
    }
  }

  // Differences and digests.

  /** A law written twice is one law; with another constant it often is another. */
  <T> void rewriting(Kind<T> kind, Random random) {
    OracleGenerator generator = new OracleGenerator(kind, random, true);
    OraclePolicy oraclePolicy = generator.law();
    List<Object> near = new ArrayList<>(generator.mentioned());
    @Nullable Kind<?> element = kind.element();
    near.addAll((element == null ? kind : element).around().apply(near));
    Object replaced = generator.mentioned().get(random.nextInt(generator.mentioned().size()));
    Object replacement = near.get(random.nextInt(near.size()));
    OraclePolicy changed = oraclePolicy.with(replacing(replaced, replacement));
    OraclePolicy other = generator.law();
    String shown = oraclePolicy + " with " + replacement + " for " + replaced + ", and " + other;
    List<Plain> universe = subjects(generator.universeWith(replacement), true);
    report.guard(
        kind,
        "rewriting",
        shown,
        () -> {
          Subject.Facts<T> facts = Subject.Facts.of(kind, random);
          Policy<Subject> policy = oraclePolicy.written(facts, kind, random);
          Policy<Subject> again = oraclePolicy.written(facts, kind, random);
          report.compare(kind, "same digest", digest(again), digest(policy), shown);
          report.compare(
              kind,
              "same law",
              Difference.from(policy).to(again).relation(),
              Difference.Relation.EQUAL,
              shown);
          compare(
              kind,
              shown,
              oraclePolicy,
              policy,
              changed,
              changed.written(facts, kind, random),
              universe);
          compare(
              kind,
              shown,
              oraclePolicy,
              policy,
              other,
              other.written(facts, kind, random),
              universe);
        });
  }

  private void compare(
      Kind<?> kind,
      Object shown,
      OraclePolicy oraclePolicy,
      Policy<Subject> policy,
      OraclePolicy other,
      Policy<Subject> otherPolicy,
      List<Plain> universe) {
    Difference.Relation right = relation(oraclePolicy, other, universe);
    Difference.Relation found = Difference.from(policy).to(otherPolicy).relation();
    if (found == Difference.Relation.NOT_DECIDED && !kind.isDecided()) {
      report.count(kind, "difference not decided");
    } else {
      report.compare(kind, "difference", found, right, shown);
    }
    if (right != Difference.Relation.EQUAL) {
      boolean isApart = !digest(policy).equals(digest(otherPolicy));
      report.compare(kind, "digest apart", isApart, true, shown);
    } else {
      boolean isSame = digest(policy).equals(digest(otherPolicy));
      report.count(kind, isSame ? "one digest" : "two digests of like decisions");
    }
  }

  private static String digest(Policy<?> policy) {
    return CanonicalForm.of(policy).digest().hex();
  }

  private static UnaryOperator<Object> replacing(Object replaced, Object replacement) {
    UnaryOperator<Object> one = constant -> constant.equals(replaced) ? replacement : constant;
    return constant -> {
      if (constant instanceof Set<?> set) {
        Set<Object> changed = new HashSet<>();
        set.forEach(element -> changed.add(one.apply(element)));
        return changed;
      }
      return one.apply(constant);
    };
  }

  private static Difference.Relation relation(
      OraclePolicy earlier, OraclePolicy later, List<Plain> universe) {
    boolean stricter = false;
    boolean looser = false;
    boolean apart = false;
    for (Plain subject : universe) {
      Outcome before = earlier.of(subject);
      Outcome after = later.of(subject);
      apart |= before != after;
      stricter |= before != after && (before == Outcome.PERMITTED || after == Outcome.FORBIDDEN);
      looser |= before != after && (after == Outcome.PERMITTED || before == Outcome.FORBIDDEN);
    }
    if (stricter != looser) {
      return stricter ? Difference.Relation.STRICTER : Difference.Relation.LOOSER;
    }
    return apart ? Difference.Relation.INCOMPARABLE : Difference.Relation.EQUAL;
  }
}
