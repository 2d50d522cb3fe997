package dev.proviso.policy;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.Definition;
import dev.proviso.condition.ExceptionClause;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.Not;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.law.Period;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Generates conditions, policies and subjects of every kind. */
public final class Gen {

  static final JudgmentQuestion<Sample> FIRST = JudgmentQuestion.of("first-look", "it looks right");
  static final JudgmentQuestion<Sample> SECOND = JudgmentQuestion.of("second-look", "it is proper");

  private static final OpaqueCondition<Sample> CHECKED =
      OpaqueCondition.of("the check fits", s -> value(s, "b"), Array.of(Sample.A, Sample.B));
  private static final OpaqueCondition<Sample> ALWAYS =
      OpaqueCondition.of("nothing is read", s -> true, Array.empty());
  private static final OpaqueCondition<Sample> BREAKING =
      OpaqueCondition.of(
          "the check breaks",
          s -> {
            throw new IllegalStateException("broken check");
          },
          Array.of(Sample.C));

  private static final int DAYS = 12;

  private final Random random;
  private final boolean exact;
  private final boolean dated;
  private final List<Definition<Sample>> definitions = new ArrayList<>();
  private int named;
  private int depth;

  private Gen(Random random, boolean exact, boolean dated) {
    this.random = random;
    this.exact = exact;
    this.dated = dated;
  }

  /** A generator of everything there is. */
  public static Gen of(Random random) {
    return new Gen(random, false, false);
  }

  /** A generator of what can be told exactly: nothing opaque, and no part that is not there. */
  public static Gen exact(Random random) {
    return new Gen(random, true, false);
  }

  /** A generator of what can be told exactly, and most of which depends on a date. */
  public static Gen dated(Random random) {
    return new Gen(random, true, true);
  }

  /** Something generated, smaller ones first. */
  public static <T> Arbitrary<T> sized(java.util.function.BiFunction<Random, Integer, T> make) {
    return Arbitraries.integers()
        .between(0, 4)
        .flatMap(size -> Arbitraries.randomValue(random -> make.apply(random, size)));
  }

  private static boolean value(Sample sample, String name) {
    return (Boolean) sample.answers().get(name).get().value().get();
  }

  private <T> T pick(List<T> options) {
    return options.get(random.nextInt(options.size()));
  }

  private <E extends Enum<E>> E pick(Class<E> type) {
    return pick(List.of(type.getEnumConstants()));
  }

  /** Whether something happens that happens one time in so many. */
  public boolean one(int in) {
    return random.nextInt(in) == 0;
  }

  /** A condition of about this depth. */
  public Condition<Sample> condition(int size) {
    if (size <= 0) {
      return leaf();
    }
    return switch (random.nextInt(exact && depth > 0 ? 5 : 9)) {
      case 0, 1 -> AllOf.of(some(size));
      case 2, 3 -> AnyOf.of(some(size));
      case 4 -> Not.of(condition(size - 1));
      case 5 -> inner(size);
      case 6 -> QuantifiedCondition.of(Sample.PARTS, pick(Quantifier.class), within(size - 1));
      case 7 -> definition(size);
      default -> leaf();
    };
  }

  private Condition<Sample> within(int size) {
    depth++;
    Condition<Sample> condition = condition(depth > 1 ? 0 : size);
    depth--;
    return condition;
  }

  private Condition<Sample> inner(int size) {
    return PartCondition.of(Sample.PART, within(size - 1));
  }

  private Seq<Condition<Sample>> some(int size) {
    return Array.fill(2 + random.nextInt(2), () -> condition(size - 1));
  }

  private Condition<Sample> definition(int size) {
    if (!definitions.isEmpty() && depth == 0 && one(3)) {
      return pick(definitions);
    }
    Definition<Sample> made =
        Definition.of("definition " + named++, condition(size - 1)).quoting("its own text");
    while (one(2)) {
      made = made.unless(exception(size - 1));
    }
    if (depth == 0) {
      definitions.add(made);
    }
    return made;
  }

  private ExceptionClause<Sample> exception(int size) {
    ExceptionClause<Sample> made = ExceptionClause.of("exception " + named++, condition(size));
    while (one(3) && size > 0) {
      made = made.unless(exception(size - 1));
    }
    return made;
  }

  /** A leaf of the tree. */
  public Condition<Sample> leaf() {
    return one(4) != dated ? datedLeaf() : undatedLeaf();
  }

  /** A leaf that asks what the law says on a day. */
  public Condition<Sample> datedLeaf() {
    return switch (random.nextInt(7)) {
      case 0 -> ListMembership.of(Sample.COLOR, History.ROSTER, date());
      case 1 -> ListMembership.of(Sample.COLOR, History.OLD_ROSTER, date());
      case 2 -> ListMembership.of(Sample.DAY, History.HOLIDAYS, date());
      case 3 ->
          one(3)
              ? DatedComparison.is(Sample.X, History.LIMIT, date())
              : DatedComparison.threshold(Sample.X, threshold(), History.LIMIT, date());
      case 4 -> DatedComparison.threshold(Sample.X, threshold(), History.CONSTANT, date());
      case 5 -> DatedComparison.threshold(Sample.DAY, threshold(), History.DEADLINE, date());
      default -> Comparison.threshold(date(), threshold(), day());
    };
  }

  private Fact<Sample, LocalDate> date() {
    return one(2) ? Sample.DAY : Fact.asOf();
  }

  /** A day on which something may change. */
  private LocalDate day() {
    return Sample.day(2 + random.nextInt(DAYS - 2));
  }

  /** A day on which something may change, or one before or after all of them. */
  public LocalDate anyDay() {
    return Sample.day(1 + random.nextInt(DAYS));
  }

  private Period period() {
    LocalDate from = day();
    return switch (random.nextInt(3)) {
      case 0 -> Period.from(from);
      case 1 -> Period.before(from);
      default ->
          Period.from(from)
              .until(from.plusDays(1 + random.nextInt(Sample.day(DAYS).compareTo(from))));
    };
  }

  private Condition<Sample> undatedLeaf() {
    return switch (random.nextInt(exact ? 8 : 10)) {
      case 0, 1 -> Comparison.is(pick(List.of(Sample.A, Sample.B, Sample.C)), random.nextBoolean());
      case 2 -> Comparison.threshold(pick(List.of(Sample.X, Sample.Y)), threshold(), number());
      case 3 -> Comparison.isOneOf(Sample.COLOR, Array.fill(2, () -> pick(Sample.Color.class)));
      case 4 -> ofSet();
      case 5 ->
          one(3)
              ? FactComparison.same(Sample.X, Sample.Y)
              : FactComparison.of(
                  pick(List.of(Sample.X, Sample.Y)),
                  threshold(),
                  pick(List.of(Sample.X, Sample.Y)));
      case 6 ->
          one(2)
              ? Comparison.is(Sample.X, number())
              : Comparison.is(Sample.COLOR, pick(Sample.Color.class));
      case 7 -> exact && depth > 0 ? Comparison.is(Sample.A, true) : pick(List.of(FIRST, SECOND));
      default -> pick(List.of(CHECKED, ALWAYS, BREAKING));
    };
  }

  private Condition<Sample> ofSet() {
    Operator operator =
        pick(
            List.of(
                Operator.CONTAINS_ANY_OF,
                Operator.CONTAINS_ALL_OF,
                Operator.CONTAINS_ONLY,
                Operator.IS_EMPTY));
    return Comparison.ofSet(
        Sample.TAGS,
        operator,
        operator == Operator.IS_EMPTY
            ? Array.<Sample.Tag>empty()
            : Array.fill(1 + random.nextInt(2), () -> pick(Sample.Tag.class)));
  }

  private Operator threshold() {
    return pick(
        List.of(Operator.AT_LEAST, Operator.MORE_THAN, Operator.AT_MOST, Operator.LESS_THAN));
  }

  private int number() {
    return 2 + random.nextInt(3);
  }

  /** Rules with exceptions, and exceptions to them. */
  public Seq<Rule<Sample>> rules(int size) {
    List<Rule<Sample>> rules = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      Rule<Sample> rule = Rule.of(pick(Effect.class), "rule-" + named++, condition(size));
      while (one(3)) {
        rule = rule.unless(exception(size - 1));
      }
      if (one(4)) {
        rule = one(2) ? rule.during(period()) : rule.during(period(), Sample.DAY);
      }
      rules.add(rule);
    }
    return Array.ofAll(rules);
  }

  /** A policy made of rules. */
  public Policy<Sample> ofRules(int size) {
    Policy<Sample> undated =
        Policy.of("policy " + named++, rules(size), pick(CombiningAlgorithm.class), otherwise());
    return one(2) ? undated.asOf(Sample.DAY) : undated;
  }

  /** Anything that may hold when no rule applies. */
  public Outcome otherwise() {
    return pick(List.of(Outcome.PERMITTED, Outcome.FORBIDDEN, Outcome.NOT_APPLICABLE));
  }

  /** A policy, at times one that is made of others. */
  public Policy<Sample> policy(int size) {
    return one(4)
        ? Policy.allMustPermit("joint " + named++, Array.fill(2, () -> policy(size - 1)))
        : ofRules(size);
  }

  /** A subject, with so many of a hundred answers missing or failed. */
  public Sample sample(int missing) {
    return new Sample(answers(missing, 1));
  }

  private Map<String, Reading<?>> answers(int missing, int deep) {
    Map<String, Reading<?>> answers = HashMap.empty();
    for (String name : List.of("a", "b", "c", "x", "y", "color", "tags", "day", "part", "parts")) {
      boolean isPart = name.startsWith("part");
      if (!isPart || deep > 0) {
        boolean lost = random.nextInt(100) < missing && !(exact && isPart);
        answers = answers.put(name, lost ? lost() : known(name, missing, deep));
      } else {
        answers = answers.put(name, exact ? known(name, missing, deep) : lost());
      }
    }
    return answers;
  }

  private Reading<?> lost() {
    return switch (random.nextInt(5)) {
      case 0 -> Reading.failed("out of order");
      case 1 -> Reading.failed(Sample.THROWN);
      case 2 -> Reading.conflicting("one says this, another that");
      default -> Reading.unknown();
    };
  }

  private Reading<?> known(String name, int missing, int deep) {
    return Reading.known(
        switch (name) {
          case "x", "y" -> 1 + random.nextInt(5);
          case "color" -> pick(Sample.Color.class);
          case "tags" -> tags();
          case "day" -> anyDay();
          case "part" -> new Sample(deep > 0 ? answers(missing, deep - 1) : HashMap.empty());
          case "parts" ->
              deep > 0
                  ? Array.fill(random.nextInt(3), () -> new Sample(answers(missing, deep - 1)))
                  : Array.empty();
          default -> random.nextBoolean();
        });
  }

  private Set<Sample.Tag> tags() {
    Set<Sample.Tag> tags = HashSet.empty();
    for (Sample.Tag tag : Sample.Tag.values()) {
      tags = random.nextBoolean() ? tags.add(tag) : tags;
    }
    return tags;
  }

  /** The same subject, of which more is known. */
  public Sample learned(Sample sample) {
    Map<String, Reading<?>> answers = sample.answers();
    for (String name : answers.keySet()) {
      Reading<?> before = answers.get(name).get();
      answers =
          answers.put(
              name, before.isKnown() ? within(before, true) : one(2) ? known(name, 30, 1) : before);
    }
    return new Sample(answers);
  }

  /** The same subject, of which less is known. */
  public Sample forgotten(Sample sample) {
    Map<String, Reading<?>> answers = sample.answers();
    for (String name : answers.keySet()) {
      Reading<?> before = answers.get(name).get();
      answers = answers.put(name, one(3) ? lost() : within(before, false));
    }
    return new Sample(answers);
  }

  private Reading<?> within(Reading<?> before, boolean learning) {
    Object value = before.value().getOrNull();
    if (value instanceof Sample part) {
      return Reading.known(learning ? learned(part) : forgotten(part));
    }
    if (value instanceof Seq<?> parts) {
      return Reading.known(parts.map(p -> learning ? learned((Sample) p) : forgotten((Sample) p)));
    }
    return before;
  }

  /** Judgments, at times none. */
  public Seq<Judgment> judgments() {
    List<Judgment> judgments = new ArrayList<>();
    for (JudgmentQuestion<Sample> asked : List.of(FIRST, SECOND)) {
      if (one(3)) {
        judgments.add(judged(asked.id(), random.nextBoolean()));
      }
    }
    return Array.ofAll(judgments);
  }

  /** A judgment. */
  public static Judgment judged(String id, boolean holds) {
    return Judgment.of(id, holds)
        .by("an officer", LocalDate.of(2021, 12, 6))
        .because("looked into");
  }
}
