package dev.proviso.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.Not;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.law.Period;
import dev.proviso.policy.Gen;
import dev.proviso.policy.Naive;
import dev.proviso.policy.Policy;
import dev.proviso.policy.Sample;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.time.Dated;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.ListedName;
import dev.proviso.time.NameList;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MissingTest {

  private static final List<String> UNDATED_TOO =
      List.of("a", "b", "c", "x", "y", "color", "tags", "day");

  /** So that brute force ends soon. */
  private static final int MOST_STATES = 6_000;

  /** What the law of the day is asked about. */
  private static final List<String> DATED = List.of("day", "color", "x");

  /** Something that can be learned, with every value that the policies of the test tell apart. */
  private record Unknown(String where, String name, List<?> values, boolean askable) {

    boolean isJudgment() {
      return where.equals("judgment");
    }

    boolean isDate() {
      return where.equals("decision");
    }

    String question() {
      return switch (where) {
        case "", "judgment", "decision" -> name;
        default -> where + " › " + name;
      };
    }
  }

  /** What is known; the date is that of the decision, and null if nobody gave one. */
  private record State(Sample sample, Seq<Judgment> judgments, @Nullable LocalDate date) {

    State learned(Unknown unknown, Object value) {
      if (unknown.isDate()) {
        return new State(sample, judgments, (LocalDate) value);
      }
      if (unknown.isJudgment()) {
        return new State(
            sample, judgments.append(Gen.judged(unknown.name(), (Boolean) value)), date);
      }
      return new State(put(unknown, Reading.known(value)), judgments, date);
    }

    Naive naive() {
      Naive naive = Naive.of(judgments);
      return date == null ? naive : naive.asOf(date);
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
          return given(random, gen.policy(Math.min(3, size)), gen.sample(0), UNDATED_TOO);
        });
  }

  @Provide
  Arbitrary<Case> dated() {
    return Gen.sized(
        (random, size) -> {
          Gen gen = Gen.dated(random);
          return given(random, gen.policy(Math.min(2, size)), gen.sample(0), DATED);
        });
  }

  private static Case given(Random random, Policy<Sample> policy, Sample full, List<String> names) {
    List<Unknown> all = new ArrayList<>();
    List<String> places = new ArrayList<>(List.of("", "", "part"));
    for (int i = 1; i <= parts(full).size(); i++) {
      places.add("parts #" + i);
    }
    for (String place : places) {
      for (String name : names) {
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
    if (policy.dating().isEmpty()) {
      unknowns.add(new Unknown("decision", "as-of date", domain("day"), true));
    }
    for (Unknown unknown : all.subList(0, 1 + random.nextInt(4))) {
      if (states(unknowns) * (unknown.values().size() + 1) <= MOST_STATES) {
        unknowns.add(unknown);
      }
    }
    State state = new State(full, Array.empty(), null);
    for (Unknown unknown : unknowns) {
      if (!unknown.isJudgment() && !unknown.isDate()) {
        Reading<?> open =
            random.nextInt(3) > 0 ? Reading.unknown() : Reading.conflicting("two say otherwise");
        Reading<?> lost = unknown.askable() ? open : Reading.failed("lost");
        state = new State(state.put(unknown, lost), Array.empty(), null);
      }
    }
    return new Case(policy, state, unknowns);
  }

  private static int states(List<Unknown> unknowns) {
    return unknowns.stream().mapToInt(u -> u.values().size() + 1).reduce(1, Math::multiplyExact);
  }

  private static List<?> domain(String name) {
    return switch (name) {
      // Constants and known values lie between 1 and 5, so that two of these fit on either side.
      case "x", "y" -> List.of(-1, 0, 1, 2, 3, 4, 5, 6, 7);
      case "color" -> List.of(Sample.Color.values());
      // Every day on which anything changes lies between the first of these and the last.
      case "day" -> IntStream.rangeClosed(1, 12).mapToObj(Sample::day).toList();
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

  @Property(tries = 1000)
  void missing_are_exact_where_most_depends_on_the_law_of_the_day(@ForAll("dated") Case given) {
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
    for (String name : List.of("a", "b", "c", "x", "y", "color", "tags", "day")) {
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
    int states = states(unknowns);
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
      outcomes[code] = state.naive().outcome(given.policy(), state.sample());
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
    Condition<Object> same = FactComparison.same(left, right);
    Condition<Object> some =
        Comparison.ofSet(left, Operator.CONTAINS_ANY_OF, Array.of(Sample.Tag.LEFT));

    assertThat(permit(AllOf.of(same, some))).containsExactly("left", "right");
  }

  @Test
  void facts_about_sets_can_be_compared_with_a_whole_set() {
    Fact<Object, io.vavr.collection.Set<Sample.Tag>> tags = Fact.of("tags", s -> Reading.unknown());
    Condition<Object> whole = Comparison.is(tags, HashSet.of(Sample.Tag.LEFT));
    Condition<Object> none = Comparison.ofSet(tags, Operator.IS_EMPTY, Array.empty());
    Fact<Object, Boolean> other = Fact.of("other", s -> Reading.unknown());

    assertThat(permit(AllOf.of(whole, Not.of(none), Comparison.is(other, true))))
        .containsExactly("tags", "other");
  }

  private static final Fact<Object, LocalDate> TODAY =
      Fact.of("today", s -> Reading.known(Sample.day(1)));

  /** Unknown whatever is learned. */
  private static final Condition<Object> SILENT =
      ListMembership.of(
          Fact.<Object, String>of("known", s -> Reading.known("anyone")),
          Roster.of(
              "silent list",
              Span.during(
                  Period.always(),
                  ListSnapshot.of("someone").othersUnknown("it was never published"))),
          TODAY);

  private static Condition<Object> unlessSilent(Condition<Object> listed) {
    Fact<Object, Boolean> other = Fact.of("other", s -> Reading.unknown());
    return AllOf.of(AnyOf.of(listed, Comparison.is(other, true)), SILENT);
  }

  @Test
  void a_list_that_gives_no_answer_is_not_a_question() {
    assertThat(permit(SILENT)).isEmpty();
    assertThat(permit(AllOf.of(SILENT, Comparison.is(Fact.of("b", s -> Reading.unknown()), true))))
        .containsExactly("b");
    assertThat(permit(AnyOf.of(SILENT, Comparison.is(Fact.of("b", s -> Reading.unknown()), true))))
        .containsExactly("b");
  }

  private static Condition<Object> flag(String name) {
    return Comparison.is(Fact.of(name, s -> Reading.unknown()), true);
  }

  @Test
  void a_question_that_settles_nothing_is_ruled_out_among_many_that_do() {
    Condition<Object> idle = flag("idle");
    List<Condition<Object>> all = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int pair = 0; pair < 15; pair++) {
      all.add(AnyOf.of(flag("left " + pair), flag("right " + pair)));
      names.addAll(List.of("left " + pair, "right " + pair));
    }
    // Whatever it is, one of two sides stays unknown; there are more than 10^14 states to try.
    all.add(AnyOf.of(AllOf.of(idle, SILENT), AllOf.of(Not.of(idle), Not.of(SILENT))));

    assertThat(permit(AllOf.of(all))).containsExactlyElementsOf(names);
  }

  @Test
  void a_limit_that_never_changed_is_known_only_with_a_date() {
    Condition<Object> always =
        DatedComparison.is(
            Fact.<Object, Integer>of("known", s -> Reading.known(3)),
            Dated.of("always", Span.during(Period.always(), 3)),
            Fact.asOf());

    assertThat(permit(always)).containsExactly("as-of date");
  }

  @Test
  void a_day_of_a_part_is_not_mistaken_for_the_date_of_the_decision_of_the_same_name() {
    Fact<Object, LocalDate> day = Fact.of("day", s -> Reading.unknown());
    Fact<Object, Object> part = Fact.of("part", Reading::known);
    Dated<LocalDate> deadline = Dated.of("deadline", Span.from(Sample.day(3), Sample.day(8)));
    Condition<Object> late =
        PartCondition.of(
            part, DatedComparison.threshold(day, Operator.MORE_THAN, deadline, Fact.asOf()));

    assertThat(policy(late).asOf(day).decide("anything").missing().map(Question::toString))
        .containsExactly("part › day", "day");
  }

  @Test
  void a_day_that_a_list_of_days_does_not_mention_is_not_mistaken_for_one_that_it_does() {
    Condition<Object> holiday =
        ListMembership.of(
            Fact.<Object, LocalDate>of("day", s -> Reading.unknown()),
            Roster.of(
                "holidays",
                Span.during(Period.always(), ListSnapshot.of(Sample.day(2), Sample.day(1)))),
            TODAY);

    assertThat(permit(unlessSilent(holiday))).containsExactly("day", "other");
  }

  @Test
  void a_name_that_merely_resembles_one_is_a_case_of_its_own() {
    Fact<Object, String> name = Fact.of("name", s -> Reading.unknown());
    Fact<Object, Boolean> cleared = Fact.of("cleared", s -> Reading.unknown());
    NameList entities =
        NameList.check(
                "entities",
                Period.from(Sample.day(1)),
                Array.of(ListedName.from("Candiru", Sample.day(1))))
            .get();
    Condition<Object> listed = ListMembership.of(name, entities, TODAY);

    // Only of a name that resembles Candiru and is another does anything hang on the clearance.
    assertThat(
            permit(
                AllOf.of(
                    Not.of(Comparison.is(name, "Candiru")),
                    AnyOf.of(Not.of(listed), Comparison.is(cleared, true)))))
        .containsExactly("name", "cleared");
  }

  private static Seq<String> permit(Condition<Object> condition) {
    return policy(condition).decide("anything").missing().map(Question::toString);
  }

  private static Policy<Object> policy(Condition<Object> condition) {
    return Policy.of(
        "p",
        Array.of(Rule.of(Effect.PERMIT, "r", condition)),
        CombiningAlgorithm.FORBID_OVERRIDES,
        Outcome.FORBIDDEN);
  }
}
