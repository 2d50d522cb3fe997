package dev.proviso.benchmarks.analysis;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.ConditionVisitor;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.domain.Conduct;
import dev.proviso.domain.Country;
import dev.proviso.domain.Ground;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Makes policies; the same shape and size always give the same one. */
final class Generator {

  private static final long SEED = 20_211_201;
  private static final List<Country> STATES = Country.all().asJava();
  private static final List<Conduct> CONDUCTS = List.of(Conduct.values());
  private static final List<Ground> GROUNDS = List.of(Ground.values());
  private static final List<Integer> LIMITS = List.of(6, 12, 24, 36, 48, 60, 72, 96, 120, 180, 240);
  private static final LocalDate START = LocalDate.of(2020, 1, 1);
  private static final List<Fact<Application, Boolean>> FLAGS =
      List.of(Application.INTENDED, Application.APPROVED, Application.LOGGED, Application.RENEWED);

  private final Shape shape;
  private final Random random;
  private final List<List<Country>> lists = new ArrayList<>();

  private Generator(Shape shape, int size) {
    this.shape = shape;
    this.random = new Random(SEED + shape.name().hashCode() * 31L + size);
    for (int i = 0; i < 8; i++) {
      lists.add(some(STATES, 5 + random.nextInt(55)));
    }
  }

  static Subject subject(Shape shape, int size) {
    // Drawn twice, so that the editions share no condition by identity.
    List<Rule<Application>> first = new Generator(shape, size).rules(size);
    Generator editor = new Generator(shape, size);
    List<Rule<Application>> second = editor.edited(editor.rules(size));
    List<Condition<Application>> permits =
        first.stream()
            .filter(rule -> rule.effect() == Effect.PERMIT)
            .<Condition<Application>>map(Rule::condition)
            .toList();
    return new Subject(
        policy("first", first),
        policy("second", second),
        AnyOf.of(permits),
        new Generator(shape, size).rewritten(permits));
  }

  private static Policy<Application> policy(String id, List<Rule<Application>> rules) {
    return Policy.of(id, rules, CombiningAlgorithm.FORBID_OVERRIDES, Outcome.FORBIDDEN);
  }

  private List<Rule<Application>> rules(int size) {
    List<Rule<Application>> rules = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      rules.add(rule(i, i % 3 == 2 ? Effect.FORBID : Effect.PERMIT));
    }
    return rules;
  }

  private Rule<Application> rule(int number, Effect effect) {
    String prefix = effect == Effect.PERMIT ? "p" : "f";
    return Rule.of(effect, prefix + String.format(Locale.ROOT, "%04d", number), condition());
  }

  /** One rule in fifty is dropped, one turned around, one drawn anew, and one added. */
  private List<Rule<Application>> edited(List<Rule<Application>> rules) {
    List<Rule<Application>> edited = new ArrayList<>(rules);
    int times = Math.max(1, rules.size() / 50);
    int next = rules.size();
    for (int i = 0; i < times; i++) {
      edited.remove(random.nextInt(edited.size()));
      int turned = random.nextInt(edited.size());
      Rule<Application> rule = edited.get(turned);
      Effect other = rule.effect() == Effect.PERMIT ? Effect.FORBID : Effect.PERMIT;
      edited.set(turned, Rule.of(other, rule.id() + "-turned", rule.condition()));
      edited.set(random.nextInt(edited.size()), rule(next++, Effect.PERMIT));
      edited.add(rule(next++, Effect.FORBID));
    }
    return edited;
  }

  private Condition<Application> condition() {
    return switch (shape) {
      case STRUCTURED -> structured();
      case NARROW -> narrow();
      case RANDOM -> anything();
    };
  }

  private Condition<Application> structured() {
    List<Condition<Application>> all = new ArrayList<>();
    all.add(Comparison.isOneOf(Application.STATE, one(lists)));
    all.add(threshold(Application.MONTHS, one(LIMITS)));
    if (random.nextInt(3) > 0) {
      all.add(Comparison.isOneOf(Application.CONDUCT, some(CONDUCTS, 1 + random.nextInt(4))));
    }
    if (random.nextInt(4) == 0) {
      all.add(
          AnyOf.of(
              Application.is(one(FLAGS)),
              grounds(Operator.CONTAINS_ANY_OF, 1 + random.nextInt(3))));
    }
    if (random.nextInt(4) == 0) {
      all.add(threshold(Application.DAY, START.plusYears(random.nextInt(6))));
    }
    if (random.nextInt(5) == 0) {
      // Now and then two thresholds contradict each other, as they do in policies that were edited.
      all.add(threshold(Application.MONTHS, one(LIMITS)));
    }
    if (random.nextInt(4) == 0) {
      all.add(Not.of(Application.is(one(FLAGS))));
    }
    return AllOf.of(all);
  }

  private Condition<Application> narrow() {
    int from = random.nextInt(240);
    return AllOf.of(
        Comparison.is(Application.STATE, one(STATES)),
        Comparison.threshold(Application.MONTHS, Operator.AT_LEAST, from),
        Comparison.threshold(Application.MONTHS, Operator.LESS_THAN, from + 1 + random.nextInt(24)),
        Comparison.is(Application.CONDUCT, one(CONDUCTS)));
  }

  private Condition<Application> anything() {
    List<Condition<Application>> all = new ArrayList<>();
    int clauses = 3 + random.nextInt(3);
    for (int i = 0; i < clauses; i++) {
      all.add(random.nextInt(3) == 0 ? AnyOf.of(leaf(), leaf()) : leaf());
    }
    return AllOf.of(all);
  }

  private Condition<Application> leaf() {
    Condition<Application> leaf =
        switch (random.nextInt(9)) {
          case 0 -> Comparison.isOneOf(Application.STATE, some(STATES, 1 + random.nextInt(120)));
          case 1 -> Comparison.isOneOf(Application.TRANSIT, some(STATES, 1 + random.nextInt(120)));
          case 2 -> Comparison.isOneOf(Application.CONDUCT, some(CONDUCTS, 1 + random.nextInt(6)));
          case 3 -> threshold(Application.MONTHS, random.nextInt(240));
          case 4 -> threshold(Application.AMOUNT, random.nextInt(100_000));
          case 5 -> threshold(Application.DAY, START.plusDays(random.nextInt(2_000)));
          case 6 -> threshold(Application.EXPIRY, START.plusDays(random.nextInt(2_000)));
          case 7 ->
              grounds(
                  one(
                      List.of(
                          Operator.CONTAINS_ANY_OF,
                          Operator.CONTAINS_ALL_OF,
                          Operator.CONTAINS_ONLY)),
                  1 + random.nextInt(5));
          default -> Application.is(one(FLAGS));
        };
    return random.nextInt(3) == 0 ? Not.of(leaf) : leaf;
  }

  private Condition<Application> grounds(Operator operator, int count) {
    return Comparison.ofSet(Application.GROUNDS, operator, some(GROUNDS, count));
  }

  private <T extends Comparable<? super T>> Condition<Application> threshold(
      Fact<Application, T> fact, T limit) {
    Operator operator =
        one(List.of(Operator.AT_LEAST, Operator.LESS_THAN, Operator.MORE_THAN, Operator.AT_MOST));
    return Comparison.threshold(fact, operator, limit);
  }

  /**
   * Cut in two by a flag, turned inside out and shuffled: true of the same subjects all the same.
   */
  private Condition<Application> rewritten(List<Condition<Application>> conditions) {
    List<Condition<Application>> none = new ArrayList<>();
    for (Condition<Application> condition : conditions) {
      Condition<Application> flag = Application.is(one(FLAGS));
      Condition<Application> inner = condition.accept(new Negation());
      none.add(AnyOf.of(inner, flag));
      none.add(AnyOf.of(Not.of(flag), inner));
    }
    Collections.shuffle(none, random);
    return Not.of(AllOf.of(none));
  }

  /** What denies a condition, with the denials at the leaves. */
  private static final class Negation
      extends ConditionVisitor.Default<Application, Condition<Application>> {

    @Override
    public Condition<Application> allOf(AllOf<Application> node) {
      return AnyOf.of(node.operands().map(operand -> operand.accept(this)).reverse());
    }

    @Override
    public Condition<Application> anyOf(AnyOf<Application> node) {
      return AllOf.of(node.operands().map(operand -> operand.accept(this)).reverse());
    }

    @Override
    protected Condition<Application> otherwise(Condition<Application> node) {
      return node.negated();
    }
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> List<T> some(List<T> values, int count) {
    List<T> shuffled = new ArrayList<>(values);
    Collections.shuffle(shuffled, random);
    return Array.ofAll(shuffled).take(count).asJava();
  }
}
