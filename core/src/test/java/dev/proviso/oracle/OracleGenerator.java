package dev.proviso.oracle;

import dev.proviso.condition.Operator;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Generates conditions, policies and subjects over a few constants of a kind. */
final class OracleGenerator {

  private final Kind<?> kind;
  private final Random random;
  private final boolean isWhole;

  /** Elements if the values are sets, otherwise the constants themselves. */
  private final List<Object> mentioned;

  private final List<Object> constants;
  private final List<Object> universe;
  private int named;

  /** Whether dates are asked, and limits and lists known for all days. */
  OracleGenerator(Kind<?> kind, Random random, boolean isWhole) {
    this.kind = kind;
    this.random = random;
    this.isWhole = isWhole;
    @Nullable Kind<?> element = kind.element();
    List<Object> pool = new ArrayList<>(element == null ? kind.pool() : element.pool());
    Collections.shuffle(pool, random);
    mentioned = List.copyOf(pool.subList(0, Math.min(pool.size(), element == null ? 3 : 2)));
    constants = element == null ? mentioned : SetKinds.subsets(mentioned);
    universe = universe(mentioned);
  }

  private List<Object> universe(List<Object> around) {
    @Nullable Kind<?> element = kind.element();
    if (element == null) {
      return kind.around().apply(around);
    }
    List<Object> elements = new ArrayList<>(element.around().apply(around));
    elements.removeAll(around);
    Collections.shuffle(elements, random);
    List<Object> few = new ArrayList<>(around);
    few.addAll(elements.subList(0, Math.min(2, elements.size())));
    return SetKinds.subsets(few);
  }

  List<Object> mentioned() {
    return mentioned;
  }

  List<Object> universe() {
    return universe;
  }

  /** What constants and others can tell apart. */
  List<Object> universeWith(Object another) {
    List<Object> all = new ArrayList<>(mentioned);
    if (!all.contains(another)) {
      all.add(another);
    }
    return universe(all);
  }

  private <X> X one(List<X> of) {
    return of.get(random.nextInt(of.size()));
  }

  private List<Object> some(List<Object> of, int least) {
    List<Object> some = new ArrayList<>(of);
    Collections.shuffle(some, random);
    return List.copyOf(some.subList(0, least + random.nextInt(some.size() - least + 1)));
  }

  private static final List<Operator> THRESHOLDS =
      List.of(Operator.AT_LEAST, Operator.MORE_THAN, Operator.AT_MOST, Operator.LESS_THAN);

  private static final List<Operator> OF_SETS =
      List.of(Operator.CONTAINS_ANY_OF, Operator.CONTAINS_ALL_OF, Operator.CONTAINS_ONLY);

  private Operator isOrThreshold() {
    return kind.isOrdered() && random.nextInt(5) > 0 ? one(THRESHOLDS) : Operator.IS;
  }

  private OracleCondition leaf() {
    int place = random.nextInt(3) / 2;
    return switch (random.nextInt(8)) {
      case 0 -> new OracleCondition.Both(isOrThreshold());
      case 1 ->
          new OracleCondition.DatedLimit(
              "limit " + named++,
              place,
              isOrThreshold(),
              one(constants),
              one(constants),
              !isWhole && random.nextBoolean(),
              !isWhole && random.nextBoolean());
      case 2 ->
          new OracleCondition.Lookup(
              "list " + named++,
              place,
              some(constants, 0),
              some(constants, 1),
              !isWhole && random.nextBoolean(),
              !isWhole && random.nextBoolean());
      case 3 -> new OracleCondition.Compared(place, Operator.IS_ONE_OF, some(constants, 1));
      default ->
          kind.element() == null
              ? new OracleCondition.Compared(place, isOrThreshold(), List.of(one(constants)))
              : ofSet(place);
    };
  }

  private OracleCondition ofSet(int place) {
    return switch (random.nextInt(5)) {
      case 0 -> new OracleCondition.Compared(place, Operator.IS_EMPTY, List.of());
      case 1 -> new OracleCondition.Compared(place, Operator.IS, List.of(one(constants)));
      default -> new OracleCondition.Compared(place, one(OF_SETS), some(mentioned, 1));
    };
  }

  OracleCondition term(int depth) {
    if (depth == 0) {
      return leaf();
    }
    return switch (random.nextInt(6)) {
      case 0, 1 -> new OracleCondition.Every(terms(depth));
      case 2, 3 -> new OracleCondition.Some(terms(depth));
      case 4 -> new OracleCondition.Opposite(term(depth - 1));
      default -> leaf();
    };
  }

  private List<OracleCondition> terms(int depth) {
    List<OracleCondition> terms = new ArrayList<>();
    for (int i = 2 + random.nextInt(2); i > 0; i--) {
      terms.add(term(depth - 1));
    }
    return List.copyOf(terms);
  }

  OraclePolicy law() {
    List<OraclePolicy.Clause> clauses = new ArrayList<>();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      List<OracleCondition> unless = random.nextInt(3) == 0 ? List.of(term(1)) : List.of();
      clauses.add(
          new OraclePolicy.Clause(one(List.of(Effect.values())), term(random.nextInt(3)), unless));
    }
    return new OraclePolicy(
        List.copyOf(clauses),
        one(List.of(CombiningAlgorithm.values())),
        one(List.of(Outcome.PERMITTED, Outcome.FORBIDDEN, Outcome.NOT_APPLICABLE)));
  }

  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.MIN,
          OracleCondition.FIRST.minusDays(1),
          OracleCondition.FIRST,
          OracleCondition.CHANGE.minusDays(1),
          OracleCondition.CHANGE,
          OracleCondition.END.minusDays(1),
          OracleCondition.END,
          LocalDate.MAX);

  Subject subject() {
    return new Subject(answer(), answer(), random.nextInt(8) == 0 ? noDay() : one(DAYS));
  }

  private @Nullable Object noDay() {
    return random.nextBoolean() ? null : "2024-03-01";
  }

  private @Nullable Object answer() {
    return switch (random.nextInt(16)) {
      case 0 -> null;
      case 1 -> Subject.THROWS;
      case 2 -> one(kind.junk());
      default -> kind.written().apply(one(universe), random);
    };
  }
}
