package dev.proviso.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.JudgmentQuestion;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.condition.Truth;
import dev.proviso.decision.Decision;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Gen;
import dev.proviso.policy.History;
import dev.proviso.policy.Naive;
import dev.proviso.policy.Policy;
import dev.proviso.policy.Sample;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/**
 * Parts and lists of which nothing is known: what is missing, which rules can still apply, and
 * which outcome is inevitable, found by trying every part and every list there can be.
 */
class UnknownPartEvaluatorTest {

  private static final JudgmentQuestion<Sample> JUDGED =
      JudgmentQuestion.of("first-look", "it looks right");
  private static final LocalDate CHANGE = Sample.day(4);

  /** So that brute force ends soon. */
  private static final int MOST_STATES = 8_000;

  /** Something that can be learned, with all of its answers, and those known in full. */
  private record Unknown(String question, List<?> values, List<?> complete) {}

  private record State(Sample sample, Seq<Judgment> judgments, @Nullable LocalDate date) {

    State learned(String question, Object value) {
      return switch (question) {
        case "first-look" ->
            new State(sample, Array.of(Gen.judged(question, (Boolean) value)), date);
        case "as-of date" -> new State(sample, judgments, (LocalDate) value);
        default -> new State(sample.with(question, Reading.known(value)), judgments, date);
      };
    }

    Naive naive() {
      Naive undated = Naive.of(judgments);
      return date == null ? undated : undated.asOf(date);
    }
  }

  private record Case(Policy<Sample> policy, State state, List<Unknown> unknowns) {

    Decision<Sample> decision() {
      return state.date() == null
          ? policy.decide(state.sample(), state.judgments())
          : policy.decideAsOf(state.date(), state.sample(), state.judgments());
    }
  }

  /** What parts are made of, and what is asked of them. */
  private enum Kind {
    FLAG,
    FLAGS,
    DAY,
    COLOR,
    NESTED,
    JUDGED
  }

  private static final class Maker {
    private final Random random;
    private final Kind kind;
    private int asked;

    Maker(Random random, Kind kind) {
      this.random = random;
      this.kind = kind;
    }

    private <T> T pick(List<T> some) {
      return some.get(random.nextInt(some.size()));
    }

    private Condition<Sample> flag() {
      Fact<Sample, Boolean> fact = kind == Kind.FLAGS && random.nextBoolean() ? Sample.B : Sample.A;
      return Comparison.is(fact, random.nextBoolean());
    }

    private Operator threshold() {
      return pick(
          List.of(Operator.AT_LEAST, Operator.MORE_THAN, Operator.AT_MOST, Operator.LESS_THAN));
    }

    private Condition<Sample> ofPart(int size) {
      if (size > 0 && random.nextInt(3) > 0) {
        return switch (random.nextInt(3)) {
          case 0 -> AllOf.of(ofPart(size - 1), ofPart(size - 1));
          case 1 -> AnyOf.of(ofPart(size - 1), ofPart(size - 1));
          default -> Not.of(ofPart(size - 1));
        };
      }
      return switch (kind) {
        case FLAG, FLAGS -> flag();
        case DAY ->
            switch (random.nextInt(3)) {
              case 0 -> FactComparison.of(Sample.DAY, threshold(), Fact.asOf());
              case 1 -> Comparison.threshold(Sample.DAY, threshold(), CHANGE);
              default -> Comparison.threshold(Fact.<Sample>asOf(), threshold(), CHANGE);
            };
        case COLOR ->
            random.nextBoolean()
                ? ListMembership.of(Sample.COLOR, History.OLD_ROSTER, Fact.asOf())
                : Comparison.is(Sample.COLOR, pick(List.of(Sample.Color.values())));
        case NESTED -> random.nextBoolean() ? flag() : PartCondition.of(Sample.PART, flag());
        case JUDGED -> random.nextBoolean() ? flag() : JUDGED;
      };
    }

    private Condition<Sample> leaf() {
      switch (random.nextInt(5)) {
        case 0 -> {
          return PartCondition.of(Sample.PART, ofPart(2));
        }
        case 1, 2 -> {
          if (asked < 2) {
            asked++;
            return QuantifiedCondition.of(
                Sample.PARTS, pick(List.of(Quantifier.values())), ofPart(2));
          }
          return PartCondition.of(Sample.PART, ofPart(1));
        }
        case 3 -> {
          return switch (kind) {
            case DAY, COLOR -> Comparison.threshold(Fact.<Sample>asOf(), threshold(), CHANGE);
            case JUDGED -> JUDGED;
            default -> Comparison.is(Sample.C, true);
          };
        }
        default -> {
          return Comparison.is(Sample.C, random.nextBoolean());
        }
      }
    }

    Condition<Sample> condition(int size) {
      if (size > 0 && random.nextInt(4) > 0) {
        return switch (random.nextInt(3)) {
          case 0 -> AllOf.of(condition(size - 1), condition(size - 1));
          case 1 -> AnyOf.of(condition(size - 1), condition(size - 1));
          default -> Not.of(condition(size - 1));
        };
      }
      return leaf();
    }

    Policy<Sample> policy(int size) {
      List<Rule<Sample>> rules = new ArrayList<>();
      for (int i = 0; i <= random.nextInt(2); i++) {
        rules.add(Rule.of(pick(List.of(Effect.values())), "rule-" + i, condition(size)));
      }
      return Policy.of(
          "policy",
          rules,
          pick(List.of(CombiningAlgorithm.values())),
          pick(List.of(Outcome.PERMITTED, Outcome.FORBIDDEN, Outcome.NOT_APPLICABLE)));
    }

    /** Every part there is; unless known in full, something may be open inside of it. */
    List<Sample> parts(boolean inFull) {
      List<Sample> parts = new ArrayList<>(List.of(new Sample(HashMap.empty())));
      switch (kind) {
        case FLAG, JUDGED -> extend(parts, "a", List.of(true, false), inFull);
        case FLAGS -> {
          extend(parts, "a", List.of(true, false), inFull);
          extend(parts, "b", List.of(true, false), inFull);
        }
        case DAY -> extend(parts, "day", days(), inFull);
        case COLOR -> extend(parts, "color", List.of(Sample.Color.values()), inFull);
        case NESTED -> {
          List<Sample> inner = new ArrayList<>(List.of(new Sample(HashMap.empty())));
          extend(inner, "a", List.of(true, false), inFull);
          extend(parts, "a", List.of(true, false), inFull);
          extend(parts, "part", inner, inFull);
        }
      }
      return parts;
    }

    private static void extend(List<Sample> parts, String name, List<?> values, boolean inFull) {
      List<Sample> before = List.copyOf(parts);
      parts.clear();
      for (Sample part : before) {
        values.forEach(value -> parts.add(part.with(name, Reading.known(value))));
        if (!inFull) {
          parts.add(part.with(name, Reading.unknown()));
        }
      }
    }

    /** Every list there is, but for repetitions; two conditions can each need two parts. */
    List<Seq<Sample>> lists(boolean inFull) {
      List<Sample> parts = parts(inFull);
      List<Seq<Sample>> lists = new ArrayList<>();
      int most = asked < 2 ? 2 : parts.size() > 6 ? 3 : 4;
      lists(Array.empty(), parts, 0, most, lists);
      return lists;
    }

    private static void lists(
        Seq<Sample> list, List<Sample> parts, int from, int most, List<Seq<Sample>> lists) {
      lists.add(list);
      for (int i = from; i < parts.size() && list.size() < most; i++) {
        lists(list.append(parts.get(i)), parts, i + 1, most, lists);
      }
    }
  }

  /** With room for a day of a part on either side of the date, and of each change of the list. */
  private static List<LocalDate> days() {
    return IntStream.rangeClosed(1, 9).mapToObj(Sample::day).toList();
  }

  @Provide
  Arbitrary<Case> cases() {
    return Arbitraries.randomValue(UnknownPartEvaluatorTest::made);
  }

  private static Case made(Random random) {
    Maker maker = new Maker(random, Kind.values()[random.nextInt(Kind.values().length)]);
    Policy<Sample> policy = maker.policy(1 + random.nextInt(2));
    List<Sample> parts = maker.parts(false);
    List<Seq<Sample>> lists = maker.lists(false);
    State state = new State(new Sample(HashMap.empty()), Array.empty(), null);
    List<Unknown> unknowns = new ArrayList<>();
    List<Unknown> all =
        List.of(
            new Unknown("part", parts, maker.parts(true)),
            new Unknown("parts", lists, maker.lists(true)),
            new Unknown("first-look", List.of(true, false), List.of(true, false)),
            new Unknown("as-of date", days(), days()),
            new Unknown("c", List.of(true, false), List.of(true, false)));
    int states = 1;
    for (Unknown unknown : all) {
      int more = unknown.values().size() + 1;
      if (states * more <= MOST_STATES && random.nextInt(4) > 0) {
        states *= more;
        unknowns.add(unknown);
      } else {
        // Known in full, for what is open inside of a known part is another question.
        List<?> known =
            unknown.complete().stream().filter(UnknownPartEvaluatorTest::isWithin).toList();
        state = state.learned(unknown.question(), known.get(random.nextInt(known.size())));
      }
    }
    return new Case(policy, state, unknowns);
  }

  /** Whether there is room in the world for days on either side. */
  private static boolean isWithin(Object value) {
    if (value instanceof LocalDate day) {
      return day.isAfter(Sample.day(2)) && day.isBefore(Sample.day(8));
    }
    if (value instanceof Sample part) {
      return part.answers()
          .values()
          .flatMap(Reading::value)
          .forAll(UnknownPartEvaluatorTest::isWithin);
    }
    return !(value instanceof Seq<?> list) || list.forAll(UnknownPartEvaluatorTest::isWithin);
  }

  /** The outcome in every state of what is not known; the first value of each is "not known". */
  private static Outcome[] outcomes(Case given) {
    int states = 1;
    for (Unknown unknown : given.unknowns()) {
      states *= unknown.values().size() + 1;
    }
    Outcome[] outcomes = new Outcome[states];
    fill(given, given.state(), 0, 0, outcomes);
    return outcomes;
  }

  private static void fill(Case given, State state, int index, int code, Outcome[] outcomes) {
    if (index == given.unknowns().size()) {
      outcomes[code] = state.naive().outcome(given.policy(), state.sample());
      return;
    }
    Unknown unknown = given.unknowns().get(index);
    int next = code * (unknown.values().size() + 1);
    fill(given, state, index + 1, next, outcomes);
    for (int i = 0; i < unknown.values().size(); i++) {
      State learned = state.learned(unknown.question(), unknown.values().get(i));
      fill(given, learned, index + 1, next + i + 1, outcomes);
    }
  }

  private static Set<String> relevant(Case given) {
    Outcome[] outcomes = outcomes(given);
    Set<String> relevant = new TreeSet<>();
    int stride = outcomes.length;
    for (Unknown unknown : given.unknowns()) {
      int size = unknown.values().size() + 1;
      stride /= size;
      for (int state = 0; state < outcomes.length; state++) {
        if (state / stride % size == 0 && !outcomes[state].isSettled()) {
          for (int value = 1; value < size; value++) {
            if (outcomes[state + value * stride].isSettled()) {
              relevant.add(unknown.question());
            }
          }
        }
      }
    }
    return relevant;
  }

  @Property(tries = 1000)
  void missing_are_exactly_the_questions_that_could_settle_the_outcome(
      @ForAll("cases") Case given) {
    assertThat(new TreeSet<>(given.decision().missing().map(Question::toString).asJava()))
        .isEqualTo(relevant(given));
  }

  /** All states in which everything is answered in full. */
  @SuppressWarnings("NullAway") // a list of many types of value, none of them null
  private static void completions(Case given, State state, int index, List<State> all) {
    if (index == given.unknowns().size()) {
      all.add(state);
      return;
    }
    Unknown unknown = given.unknowns().get(index);
    for (Object value : unknown.complete()) {
      completions(given, state.learned(unknown.question(), value), index + 1, all);
    }
  }

  private static List<State> completions(Case given) {
    List<State> all = new ArrayList<>();
    completions(given, given.state(), 0, all);
    return all;
  }

  @Property(tries = 1000)
  void an_outcome_is_inevitable_exactly_if_every_completion_has_it(@ForAll("cases") Case given) {
    EnumSet<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    for (State state : completions(given)) {
      outcomes.add(state.naive().outcome(given.policy(), state.sample()));
    }
    Option<Outcome> only = Option.when(outcomes.size() == 1, outcomes.iterator().next());

    assertThat(given.decision().inevitable()).isEqualTo(only.filter(Outcome::isSettled));
  }

  @Property(tries = 500)
  void a_rule_that_no_completion_fulfills_is_not_what_an_outcome_depends_on(
      @ForAll("cases") Case given) {
    Decision<Sample> decision = given.decision();
    Set<String> applying = new TreeSet<>();
    for (State state : completions(given)) {
      for (RuleTrace rule : decision.trace().rules()) {
        if (state.naive().truth(rule.rule(), state.sample()) != Truth.FALSE) {
          applying.add(rule.rule().id());
        }
      }
    }

    assertThat(applying).containsAll(decision.undecided().map(rule -> rule.rule().id()));
  }
}
