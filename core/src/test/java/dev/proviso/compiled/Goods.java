package dev.proviso.compiled;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.domain.Country;
import dev.proviso.domain.PrisonTerm;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A subject with a fact of every type that is sorted in its own way, and some that are not. */
record Goods(Option<List<Object>> answers, Option<Goods> contents) {

  enum Mode {
    AIR,
    SEA,
    ROAD,
    RAIL {
      @Override
      public String toString() {
        return "by rail";
      }
    }
  }

  private static final int FACTS = 10;

  private static final List<Fact<Goods, Object>> KNOWN = facts("", Goods::answer);
  private static final List<Fact<Goods, Object>> OPEN =
      IntStream.range(0, FACTS)
          .mapToObj(
              i ->
                  Fact.<Goods, Object>ifKnown(
                      "open " + i, goods -> goods.answers().map(all -> all.get(i)), type(i)))
          .toList();
  private static final Fact<Goods, Goods> CONTENTS = Fact.ifKnown("contents", Goods::contents);

  private static List<Fact<Goods, Object>> facts(
      String prefix, Function<Integer, Function<Goods, Object>> accessor) {
    return IntStream.range(0, FACTS)
        .mapToObj(i -> Fact.<Goods, Object>known(prefix + "fact " + i, accessor.apply(i), type(i)))
        .toList();
  }

  /** All facts that policies about goods ask. */
  static List<Fact<Goods, ?>> facts() {
    List<Fact<Goods, ?>> all = new ArrayList<>(KNOWN);
    all.addAll(OPEN);
    all.add(CONTENTS);
    return all;
  }

  /** What is declared of a fact; nothing of one, whose answers count as of their class. */
  private static ValueType<Object> type(int fact) {
    return fact == 8 ? ValueType.undeclared() : ValueType.ofValue(value(new Random(0), fact));
  }

  /** Throws where there are no answers. */
  private static Function<Goods, Object> answer(int i) {
    return goods -> goods.answers().get().get(i);
  }

  /** Draws values of the type of a fact; few, so that they often meet. */
  private static Object value(Random random, int fact) {
    int one = random.nextInt(6);
    return switch (fact) {
      case 0 -> one % 2 == 0;
      case 1 -> Mode.values()[one % 4];
      case 2 -> one - 3;
      case 3 -> new int[] {Integer.MIN_VALUE, -1, 0, 1, 7000, Integer.MAX_VALUE}[one];
      case 4 ->
          one == 0
              ? LocalDate.MIN
              : one == 5 ? LocalDate.MAX : LocalDate.of(2021, 11 + one / 4, 29 + one % 2);
      case 5 -> "value " + one;
      case 6 -> Country.of(List.of("IL", "DE", "FR", "US", "GB", "JP").get(one));
      case 7 -> one == 5 ? PrisonTerm.life() : PrisonTerm.ofMonths(70 + one);
      case 8 -> (long) one;
      default -> new BigDecimal(one).setScale(one % 2);
    };
  }

  static Goods draw(Random random) {
    return draw(random, 2);
  }

  private static Goods draw(Random random, int deep) {
    List<Object> answers = new ArrayList<>();
    for (int i = 0; i < FACTS; i++) {
      answers.add(value(random, i));
    }
    return new Goods(
        random.nextInt(4) == 0 ? Option.none() : Option.some(answers),
        deep == 0 || random.nextInt(4) == 0 ? Option.none() : Option.some(draw(random, deep - 1)));
  }

  /** The same goods, of which one answer is of another type than its fact says. */
  Goods spoiled(Random random) {
    return new Goods(
        answers.map(
            all -> {
              List<Object> other = new ArrayList<>(all);
              int at = random.nextInt(FACTS);
              other.set(at, value(random, (at + 1 + random.nextInt(FACTS - 1)) % FACTS));
              return other;
            }),
        contents);
  }

  static Policy<Goods> policy(Random random, int rules) {
    return Policy.of(
        "goods",
        Stream.generate(new Rules(random)::rule).limit(rules).toList(),
        one(random, CombiningAlgorithm.values()),
        one(random, Outcome.PERMITTED, Outcome.FORBIDDEN, Outcome.NOT_APPLICABLE));
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  private static <T> T one(Random random, T... options) {
    return options[random.nextInt(options.length)];
  }

  private static final class Rules {
    private final Random random;
    private int made;

    Rules(Random random) {
      this.random = random;
    }

    Rule<Goods> rule() {
      return Rule.of(one(random, Effect.values()), "rule " + made++, condition(2));
    }

    private Condition<Goods> condition(int deep) {
      return switch (deep == 0 ? 0 : random.nextInt(6)) {
        case 1 -> AllOf.of(Array.fill(2, () -> condition(deep - 1)));
        case 2 -> AnyOf.of(Array.fill(2, () -> condition(deep - 1)));
        case 3 -> Not.of(condition(deep - 1));
        case 4 -> PartCondition.of(CONTENTS, condition(deep - 1));
        default -> leaf();
      };
    }

    private Condition<Goods> leaf() {
      int at = random.nextInt(FACTS);
      Fact<Goods, Object> fact = (random.nextBoolean() ? KNOWN : OPEN).get(at);
      return switch (random.nextInt(4)) {
        case 0 -> Comparison.isOneOf(fact, Array.fill(3, () -> value(random, at)));
        // Texts and countries have no order.
        case 1 -> at == 5 || at == 6 ? Comparison.is(fact, value(random, at)) : threshold(fact, at);
        case 2 -> FactComparison.same(KNOWN.get(at), OPEN.get(at));
        default -> Comparison.is(fact, value(random, at));
      };
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a fact is only compared with its own type
    private Condition<Goods> threshold(Fact<Goods, Object> fact, int at) {
      Operator operator =
          one(random, Operator.AT_LEAST, Operator.MORE_THAN, Operator.AT_MOST, Operator.LESS_THAN);
      return random.nextBoolean()
          ? FactComparison.of((Fact) KNOWN.get(at), operator, (Fact) OPEN.get(at))
          : Comparison.threshold((Fact) fact, operator, (Comparable) value(random, at));
    }
  }
}
