package dev.proviso.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.TwoFacts;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Gen;
import dev.proviso.policy.Naive;
import dev.proviso.policy.Policy;
import dev.proviso.policy.Sample;
import dev.proviso.rule.Combining;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MissingTest {

  /** Something that can be learned, with every value that the policies of the test tell apart. */
  private record Unknown(String where, String name, List<?> values, boolean askable) {

    boolean isJudgment() {
      return where.equals("judgment");
    }

    String question() {
      return switch (where) {
        case "", "judgment" -> name;
        default -> where + " › " + name;
      };
    }
  }

  private record State(Sample sample, Seq<Judgment> judgments) {

    State learned(Unknown unknown, Object value) {
      if (unknown.isJudgment()) {
        return new State(sample, judgments.append(Gen.judged(unknown.name(), (Boolean) value)));
      }
      return new State(put(unknown, Reading.known(value)), judgments);
    }

    Sample put(Unknown unknown, Reading<?> reading) {
      return switch (unknown.where()) {
        case "" -> sample.with(unknown.name(), reading);
        case "part" -> {
          Sample part = (Sample) sample.answers().get("part").get().value().get();
          yield sample.with("part", Reading.known(part.with(unknown.name(), reading)));
        }
        default -> {
          int at = Integer.parseInt(unknown.where().substring("parts #".length())) - 1;
          Array<Sample> parts = parts(sample);
          yield sample.with(
              "parts",
              Reading.known(parts.update(at, parts.get(at).with(unknown.name(), reading))));
        }
      };
    }
  }

  private static Array<Sample> parts(Sample sample) {
    return Array.ofAll((Seq<?>) sample.answers().get("parts").get().value().get())
        .map(Sample.class::cast);
  }

  private record Case(Policy<Sample> policy, State state, List<Unknown> unknowns) {}

  @Provide
  Arbitrary<Case> cases() {
    return Gen.sized(
        (random, size) -> {
          Gen gen = Gen.exact(random);
          return given(random, gen.policy(Math.min(3, size)), gen.sample(0));
        });
  }

  private static Case given(Random random, Policy<Sample> policy, Sample full) {
    List<Unknown> all = new ArrayList<>();
    List<String> places = new ArrayList<>(List.of("", "", "part"));
    for (int i = 1; i <= parts(full).size(); i++) {
      places.add("parts #" + i);
    }
    for (String place : places) {
      for (String name : List.of("a", "b", "c", "x", "y", "color", "tags")) {
        boolean askable = random.nextInt(4) > 0;
        Unknown unknown = new Unknown(place, name, domain(name), askable);
        if (all.stream().noneMatch(u -> u.question().equals(unknown.question()))) {
          all.add(unknown);
        }
      }
    }
    List<Unknown> unknowns = new ArrayList<>();
    unknowns.add(new Unknown("judgment", "first-look", List.of(true, false), true));
    unknowns.add(new Unknown("judgment", "second-look", List.of(true, false), true));
    Collections.shuffle(all, random);
    unknowns.addAll(all.subList(0, 1 + random.nextInt(4)));
    State state = new State(full, Array.empty());
    for (Unknown unknown : unknowns) {
      if (!unknown.isJudgment()) {
        Reading<?> lost = unknown.askable() ? Reading.unknown() : Reading.failed("lost");
        state = new State(state.put(unknown, lost), Array.empty());
      }
    }
    return new Case(policy, state, unknowns);
  }

  private static List<?> domain(String name) {
    return switch (name) {
      // Constants and known values lie between 1 and 5, so that two of these fit on either side.
      case "x", "y" -> List.of(-1, 0, 1, 2, 3, 4, 5, 6, 7);
      case "color" -> List.of(Sample.Color.values());
      case "tags" ->
          List.of(
              HashSet.empty(),
              HashSet.of(Sample.Tag.LEFT),
              HashSet.of(Sample.Tag.RIGHT),
              HashSet.of(Sample.Tag.LEFT, Sample.Tag.RIGHT));
      default -> List.of(true, false);
    };
  }

  @Property(tries = 300)
  void missing_are_exactly_the_questions_that_could_settle_the_outcome(
      @ForAll("cases") Case given) {
    assertThat(missing(given)).isEqualTo(new TreeSet<>(relevant(given)));
  }

  @Property(tries = 500)
  void nothing_is_missing_from_a_settled_outcome(@ForAll("anything") Trial trial) {
    if (trial.outcome().isSettled()) {
      assertThat(trial.missing()).isEmpty();
    }
  }

  @SuppressWarnings("NullAway") // a list of many types of value, none of them null
  @Property(tries = 500)
  void what_settles_an_outcome_at_once_is_among_the_missing(@ForAll("anything") Trial trial) {
    for (String name : List.of("a", "b", "c", "x", "y", "color", "tags")) {
      Reading<?> before = trial.sample().answers().get(name).get();
      boolean unknown = before.status() == Reading.Status.UNKNOWN;
      if (unknown && !trial.outcome().isSettled()) {
        for (Object value : domain(name)) {
          Sample learned = trial.sample().with(name, Reading.known(value));
          if (trial.policy().decide(learned).outcome().isSettled()) {
            assertThat(trial.missing()).contains(name);
          }
        }
      }
    }
  }

  private record Trial(Policy<Sample> policy, Sample sample) {

    Outcome outcome() {
      return policy.decide(sample).outcome();
    }

    Seq<String> missing() {
      return policy.decide(sample).missing().map(Question::toString);
    }
  }

  @Provide
  Arbitrary<Trial> anything() {
    return Gen.sized(
        (random, size) -> {
          Gen gen = Gen.of(random);
          return new Trial(gen.policy(size), gen.sample(random.nextInt(70)));
        });
  }

  private static java.util.Set<String> missing(Case given) {
    return new TreeSet<>(
        given
            .policy()
            .decide(given.state().sample(), given.state().judgments())
            .missing()
            .map(Question::toString)
            .asJava());
  }

  /** Tries every state of the unknowns, left open ones included. */
  private static List<String> relevant(Case given) {
    List<Unknown> unknowns = given.unknowns();
    int states = 1;
    for (Unknown unknown : unknowns) {
      states *= unknown.values().size() + 1;
    }
    Outcome[] outcomes = new Outcome[states];
    fill(given, given.state(), 0, 0, outcomes);
    List<String> relevant = new ArrayList<>();
    int stride = states;
    for (Unknown unknown : unknowns) {
      int size = unknown.values().size() + 1;
      stride /= size;
      boolean settles = false;
      for (int state = 0; state < states && !settles; state++) {
        // Value 0 stands for left open.
        if (state / stride % size == 0 && !outcomes[state].isSettled()) {
          for (int value = 1; value < size; value++) {
            settles |= outcomes[state + value * stride].isSettled();
          }
        }
      }
      if (settles && unknown.askable()) {
        relevant.add(unknown.question());
      }
    }
    return relevant;
  }

  private static void fill(Case given, State state, int index, int code, Outcome[] outcomes) {
    if (index == given.unknowns().size()) {
      outcomes[code] = Naive.of(state.judgments()).outcome(given.policy(), state.sample());
      return;
    }
    Unknown unknown = given.unknowns().get(index);
    int next = code * (unknown.values().size() + 1);
    fill(given, state, index + 1, next, outcomes);
    for (int i = 0; i < unknown.values().size(); i++) {
      State learned = state.learned(unknown, unknown.values().get(i));
      fill(given, learned, index + 1, next + i + 1, outcomes);
    }
  }

  @Test
  void facts_about_sets_can_be_compared_with_each_other_and_with_constants() {
    Fact<Object, io.vavr.collection.Set<Sample.Tag>> left = Fact.of("left", s -> Reading.unknown());
    Fact<Object, io.vavr.collection.Set<Sample.Tag>> right =
        Fact.of("right", s -> Reading.unknown());
    Condition<Object> same = TwoFacts.same(left, right);
    Condition<Object> some =
        Comparison.ofSet(
            left, dev.proviso.condition.Operator.CONTAINS_ANY_OF, Array.of(Sample.Tag.LEFT));

    assertThat(permit(dev.proviso.condition.AllOf.of(same, some))).containsExactly("left", "right");
  }

  @Test
  void facts_about_sets_can_be_compared_with_a_whole_set() {
    Fact<Object, io.vavr.collection.Set<Sample.Tag>> tags = Fact.of("tags", s -> Reading.unknown());
    Condition<Object> whole = Comparison.is(tags, HashSet.of(Sample.Tag.LEFT));
    Condition<Object> none =
        Comparison.ofSet(tags, dev.proviso.condition.Operator.IS_EMPTY, Array.empty());
    Fact<Object, Boolean> other = Fact.of("other", s -> Reading.unknown());

    assertThat(
            permit(
                dev.proviso.condition.AllOf.of(
                    whole, dev.proviso.condition.Not.of(none), Comparison.is(other, true))))
        .containsExactly("tags", "other");
  }

  private static Seq<String> permit(Condition<Object> condition) {
    return Policy.of(
            "p",
            Array.of(Rule.of(Effect.PERMIT, "r", condition)),
            Combining.FORBID_OVERRIDES,
            Outcome.FORBIDDEN)
        .decide("anything")
        .missing()
        .map(Question::toString);
  }
}
