package dev.proviso.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.Not;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.Operator;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.decision.Decision;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.law.Period;
import dev.proviso.policy.Gen;
import dev.proviso.policy.History;
import dev.proviso.policy.Policy;
import dev.proviso.policy.Sample;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.text.Detail;
import dev.proviso.time.Dated;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway") // what must not be is given on purpose
class TotalityTest {

  private static <T> Fact<Object, T> fact(String name, Supplier<Reading<T>> reading) {
    return Fact.of(name, subject -> reading.get());
  }

  private static Policy<Object> permit(Condition<Object> condition) {
    return Policy.of(
        "p",
        Array.of(Rule.of(Effect.PERMIT, "r", condition)),
        CombiningAlgorithm.FORBID_OVERRIDES,
        Outcome.FORBIDDEN);
  }

  private static Decision<Object> decided(Condition<Object> condition) {
    Decision<Object> decision = permit(AnyOf.of(condition, Not.of(condition))).decide("subject");
    for (Detail detail : Detail.values()) {
      assertThat(decision.explain(detail)).isNotBlank();
    }
    assertThat(decision.missing()).isNotNull();
    return decision;
  }

  private static void fails(Condition<Object> condition, String reason) {
    Decision<Object> decision = decided(condition);

    assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(decision.failures()).isNotEmpty();
    assertThat(decision.explain()).contains(reason);
  }

  private static void throwing(Supplier<? extends RuntimeException> problem, String reason) {
    Supplier<Reading<Boolean>> breaks =
        () -> {
          throw problem.get();
        };
    fails(Comparison.is(fact("broken", breaks), true), reason);
  }

  @Test
  void a_fact_that_throws_is_a_failed_reading() {
    throwing(() -> new IllegalStateException("on purpose"), "IllegalStateException: on purpose");
    throwing(
        () ->
            new IllegalStateException() {
              private static final long serialVersionUID = 1;

              @Override
              public String getMessage() {
                throw new IllegalStateException("no message either");
              }
            },
        "broken");
  }

  @Test
  void a_fact_that_never_ends_is_a_failed_reading() {
    fails(Comparison.is(fact("endless", TotalityTest::endless), true), "StackOverflowError");
  }

  @SuppressWarnings("InfiniteRecursion")
  private static Reading<Boolean> endless() {
    return endless().then(Reading::known);
  }

  @Test
  void a_fact_that_gives_nothing_is_a_failed_reading() {
    fails(Comparison.is(TotalityTest.<Boolean>fact("null", () -> null), true), "null");
  }

  @Test
  void values_that_cannot_be_compared_are_a_failed_reading() {
    Fact<Object, Broken> broken = fact("broken", () -> Reading.known(new Broken()));
    Fact<Object, Broken> other = fact("other", () -> Reading.known(new Broken()));

    fails(Comparison.threshold(broken, Operator.AT_LEAST, new Broken()), "incomparable");
    fails(FactComparison.of(broken, Operator.AT_LEAST, other), "incomparable");
  }

  @Test
  void what_breaks_in_asking_the_law_of_the_day_is_a_failed_reading() {
    Fact<Object, Broken> broken = fact("broken", () -> Reading.known(new Broken()));
    Fact<Object, Unlisted> unlisted = fact("unlisted", () -> Reading.known(new Unlisted(true)));
    Fact<Object, LocalDate> today = fact("today", () -> Reading.known(Sample.day(1)));
    Fact<Object, LocalDate> never = fact("never", () -> Reading.known(null));
    Fact<Object, Integer> number = fact("number", () -> Reading.known(1));

    fails(
        DatedComparison.threshold(
            broken,
            Operator.AT_LEAST,
            Dated.of("limit", Span.from(Sample.day(1), new Broken())),
            today),
        "incomparable");
    fails(
        ListMembership.of(
            unlisted,
            Roster.of("list", Span.from(Sample.day(1), ListSnapshot.of(new Unlisted(false)))),
            today),
        "unlisted on purpose");
    fails(DatedComparison.is(number, History.LIMIT, never), "never: could not be read");
    fails(
        ListMembership.of(
            number, Roster.of("list", Span.from(Sample.day(1), ListSnapshot.of(1))), never),
        "never: could not be read");
  }

  private record Unlisted(boolean breaks) {
    @Override
    public int hashCode() {
      if (breaks) {
        throw new IllegalStateException("unlisted on purpose");
      }
      return 1;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Unlisted that && breaks == that.breaks;
    }
  }

  @Test
  void a_rule_in_force_from_a_date_that_is_null_or_thrown_is_decided_about() {
    for (Supplier<Reading<LocalDate>> date :
        Array.<Supplier<Reading<LocalDate>>>of(
            () -> Reading.known(null),
            () -> null,
            () -> {
              throw new IllegalStateException("no calendar");
            })) {
      Decision<Object> decision =
          Policy.of(
                  "p",
                  Array.of(
                      Rule.of(
                              Effect.PERMIT,
                              "r",
                              Comparison.is(fact("b", () -> Reading.known(true)), true))
                          .during(Period.from(Sample.day(1)))),
                  CombiningAlgorithm.FORBID_OVERRIDES,
                  Outcome.FORBIDDEN)
              .asOf(fact("date", date))
              .decide("subject");

      assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
      assertThat(decision.failures()).hasSize(1);
      assertThat(decision.missing()).isEmpty();
      assertThat(decision.explain()).contains("date: could not be read");
    }
  }

  @Test
  void an_answer_in_conflict_is_missing_even_where_nothing_better_is_known() {
    Fact<Object, Incomparable> odd = fact("odd", Reading::unknown);
    Fact<Object, Boolean> disputed = fact("disputed", () -> Reading.conflicting("two say so"));
    Condition<Object> both =
        AllOf.of(
            Not.of(Comparison.is(odd, new Incomparable("one"))),
            Not.of(Comparison.is(odd, new Incomparable("two"))),
            Comparison.is(disputed, true));

    assertThat(permit(both).decide("subject").missing().map(Question::name))
        .containsExactly("odd", "disputed");
  }

  private record Incomparable(String name) {
    @Override
    public int hashCode() {
      return 1;
    }

    @Override
    public boolean equals(Object other) {
      if (this == other) {
        return true;
      }
      throw new IllegalStateException("incomparable");
    }
  }

  private static final class Broken implements Comparable<Broken> {
    @Override
    public int compareTo(Broken other) {
      throw new IllegalStateException("incomparable");
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return 1;
    }

    @Override
    public String toString() {
      throw new IllegalStateException("unprintable");
    }
  }

  @Test
  void a_known_null_is_no_answer() {
    fails(
        Comparison.is(TotalityTest.<Boolean>fact("nothing", () -> Reading.known(null)), true),
        "nothing");
    Fact<Object, Set<Sample.Tag>> tags = fact("tags", () -> Reading.known(null));
    fails(Comparison.ofSet(tags, Operator.IS_EMPTY, Array.empty()), "tags");
    Fact<Object, Seq<Object>> parts = fact("parts", () -> Reading.known(null));
    fails(
        QuantifiedCondition.of(
            parts, Quantifier.EVERY, Comparison.is(fact("b", Reading::unknown), true)),
        "parts");
  }

  @Test
  void a_code_that_throws_is_a_failed_opaque_condition() {
    fails(
        OpaqueCondition.of(
            "code",
            s -> {
              throw new IllegalStateException("in the code");
            },
            Array.empty()),
        "in the code");
  }

  @Test
  void a_part_that_is_null_could_not_be_read() {
    Fact<Object, Object> part = fact("part", () -> Reading.known(null));
    Fact<Object, Integer> hash = Fact.of("hash", s -> Reading.known(s.hashCode()));

    fails(
        PartCondition.of(part, Comparison.is(hash, 3)),
        "part: could not be read – the answer is null");
  }

  @Test
  void a_list_that_holds_null_could_not_be_read_and_permits_nothing() {
    Fact<Object, Seq<Object>> parts = fact("kids", () -> Reading.known(Array.of(null, "a")));
    Condition<Object> always =
        Comparison.is(Fact.<Object, Boolean>of("d", s -> Reading.known(true)), true);

    for (Quantifier quantifier : Quantifier.values()) {
      fails(
          QuantifiedCondition.of(parts, quantifier, always),
          "kids: could not be read – the list holds null");
    }
  }

  @Test
  void a_set_that_is_huge_or_has_unheard_of_elements_is_decided_about() {
    Fact<Object, Set<Object>> set =
        fact("set", () -> Reading.known(HashSet.<Object>ofAll(Array.range(0, 10_000))));

    assertThat(decided(Comparison.ofSet(set, Operator.CONTAINS_ONLY, Array.of("x"))).outcome())
        .isEqualTo(Outcome.PERMITTED);
  }

  @Test
  void a_hundred_nested_negations_are_decided_about() {
    Condition<Object> condition = Comparison.is(fact("b", () -> Reading.known(true)), true);
    for (int i = 0; i < 100; i++) {
      condition = Not.of(condition);
    }
    assertThat(decided(condition).outcome()).isEqualTo(Outcome.PERMITTED);
  }

  private record Counted(Map<String, Integer> reads) {}

  private static Fact<Counted, Boolean> counting(String name) {
    return Fact.of(
        name,
        counted -> {
          counted.reads().merge(name, 1, Integer::sum);
          return counted.reads().get(name) == 1 ? Reading.known(true) : Reading.known(false);
        });
  }

  @Test
  void a_fact_is_read_once_however_often_it_is_asked() {
    Fact<Counted, Boolean> first = counting("first");
    Fact<Counted, Boolean> second = counting("second");
    Condition<Counted> asked =
        AllOf.of(
            Comparison.is(first, true),
            AnyOf.of(Comparison.is(first, true), Comparison.is(second, true)),
            FactComparison.same(first, second),
            OpaqueCondition.of("opaque", s -> true, Array.of(first, second)));
    Policy<Counted> policy =
        Policy.allMustPermit(
            "joint",
            Array.of("one", "two")
                .map(
                    id ->
                        Policy.of(
                            id,
                            Array.of(
                                Rule.of(Effect.PERMIT, "r", asked).unless("e", Not.of(asked)),
                                Rule.of(Effect.FORBID, "s", Not.of(asked))),
                            CombiningAlgorithm.FORBID_OVERRIDES,
                            Outcome.FORBIDDEN)));
    Counted counted = new Counted(new HashMap<>());
    Decision<Counted> decision = policy.decide(counted);
    String text = decision.explain(Detail.FULL);

    assertThat(decision.outcome()).isEqualTo(Outcome.PERMITTED);
    assertThat(text).isNotBlank();
    assertThat(decision.missing()).isEmpty();
    assertThat(counted.reads()).containsEntry("first", 1).containsEntry("second", 1);
  }

  private record Case(Policy<Sample> policy, Sample sample) {}

  @Provide
  Arbitrary<Case> cases() {
    return Gen.sized(
        (random, size) -> {
          Gen gen = Gen.of(random);
          return new Case(gen.policy(size), gen.sample(random.nextInt(90)));
        });
  }

  @Property(tries = 500)
  void every_question_about_a_decision_has_an_answer(@ForAll("cases") Case given) {
    Decision<Sample> decision = given.policy().decide(given.sample());

    assertThat(decision.deciding().size() + decision.notDeciding().size())
        .isEqualTo(given.policy().allRules().size());
    assertThat(decision.isPermitted()).isEqualTo(decision.outcome() == Outcome.PERMITTED);
    assertThat(decision.obligations()).isEmpty();
    assertThat(decision.sanctions()).isEmpty();
    assertThat(decision.citations()).isEmpty();
    assertThat(decision.failures()).allMatch(answer -> answer.reading().isFailed());
    assertThat(decision.toString()).isNotBlank();
  }

  @Property(tries = 500)
  void a_trace_is_no_larger_than_the_policy_for_each_part(@ForAll("cases") Case given) {
    Sizes sizes = new Sizes();
    given.policy().decide(given.sample()).trace().allRules().forEach(sizes::rule);
    // The subject, its part, two parts with a part each, and one more for what is nested in them.
    assertThat(sizes.traces.size()).isLessThanOrEqualTo(6 * sizes.conditions.size());
  }

  private static final class Sizes {
    private final IdentityHashMap<Object, Boolean> traces = new IdentityHashMap<>();
    private final IdentityHashMap<Object, Boolean> conditions = new IdentityHashMap<>();

    void rule(RuleTrace rule) {
      rule.inForce().forEach(this::visit);
      visit(rule.condition());
      rule.exceptions().forEach(this::exception);
    }

    void exception(ExceptionTrace exception) {
      visit(exception.condition());
      exception.exceptions().forEach(this::exception);
    }

    void visit(ConditionTrace trace) {
      conditions.put(trace.condition(), true);
      if (traces.putIfAbsent(trace, true) == null) {
        trace.children().forEach(this::visit);
        trace.exceptions().forEach(this::exception);
      }
    }
  }
}
