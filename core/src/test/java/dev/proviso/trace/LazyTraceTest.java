package dev.proviso.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.algebra.KleeneLogic;
import dev.proviso.algebra.RuleCombination;
import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.OpaqueCondition;
import dev.proviso.condition.PartCondition;
import dev.proviso.condition.QuantifiedCondition;
import dev.proviso.condition.Quantifier;
import dev.proviso.decision.Decision;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Gen;
import dev.proviso.policy.Policy;
import dev.proviso.policy.Sample;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.text.Detail;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A decision is told of when somebody asks, and says what was found when it was made. */
class LazyTraceTest {

  /** A crate whose label can be changed under the eyes of whoever decides. */
  private static final class Crate {
    private final AtomicInteger looks = new AtomicInteger();
    private final ArrayList<String> goods = new ArrayList<>();
    private Integer weight = 3;
  }

  private static final Fact<Crate, Integer> WEIGHT =
      Fact.known(
          "weight",
          crate -> {
            crate.looks.incrementAndGet();
            return crate.weight;
          });
  private static final Fact<Crate, Integer> GOODS =
      Fact.known("number of goods", crate -> crate.goods.size());
  private static final Fact<Crate, Crate> INNER = Fact.known("inner", crate -> crate);
  private static final Fact<Crate, Seq<Crate>> LAYERS =
      Fact.known(
          "layers",
          crate -> {
            crate.looks.incrementAndGet();
            return List.of(crate, crate);
          });

  private static Policy<Crate> permit(Condition<Crate> condition) {
    return Policy.of(
        "crates",
        Array.of(Rule.of(Effect.PERMIT, "fine", condition)),
        CombiningAlgorithm.FORBID_OVERRIDES,
        Outcome.FORBIDDEN);
  }

  @Test
  void a_subject_that_changes_afterwards_changes_nothing_in_the_trace() {
    Policy<Crate> policy =
        permit(
            AllOf.of(
                Comparison.is(WEIGHT, 3),
                Comparison.is(GOODS, 0),
                OpaqueCondition.of("sound", crate -> crate.weight == 3, Array.of(WEIGHT)),
                PartCondition.of(INNER, Comparison.is(WEIGHT, 3)),
                QuantifiedCondition.of(LAYERS, Quantifier.EVERY, Comparison.is(WEIGHT, 3))));
    Crate crate = new Crate();
    Decision<Crate> decision = policy.decide(crate);
    crate.weight = 5;
    crate.goods.add("stones");

    assertThat(decision.outcome()).isEqualTo(Outcome.PERMITTED);
    assertThat(decision.deciding().map(rule -> rule.rule().id())).containsExactly("fine");
    assertThat(decision.explain(Detail.FULL))
        .contains("3")
        .doesNotContain("5")
        .doesNotContainPattern("[^#]1");
    assertThat(policy.decide(crate).outcome()).isEqualTo(Outcome.FORBIDDEN);
  }

  @Test
  void nothing_is_read_to_explain_a_decision() {
    Policy<Crate> policy =
        permit(
            AllOf.of(
                Comparison.is(WEIGHT, 3),
                PartCondition.of(INNER, Comparison.is(WEIGHT, 3)),
                QuantifiedCondition.of(LAYERS, Quantifier.EVERY, Comparison.is(WEIGHT, 3)),
                QuantifiedCondition.of(LAYERS, Quantifier.ANY, Comparison.is(WEIGHT, 3))));
    Crate crate = new Crate();
    Decision<Crate> decision = policy.decide(crate);
    // Its weight, that of the inner one, the layers, and the weight of both layers.
    assertThat(crate.looks).hasValue(5);
    decision.explain(Detail.FULL);
    decision.missing();
    decision.citations();

    assertThat(crate.looks).hasValue(5);
  }

  private record Case(Policy<Sample> policy, Sample sample, Seq<Judgment> judgments) {
    Decision<Sample> decision() {
      return policy.decide(sample, judgments);
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    return Gen.sized(
        (random, size) -> {
          Gen gen = Gen.of(random);
          return new Case(gen.policy(size), gen.sample(random.nextInt(70)), gen.judgments());
        });
  }

  @Property(tries = 500)
  void the_outcome_is_the_combination_of_the_rules_that_are_reported(@ForAll("cases") Case given) {
    agrees(given.decision().trace());
  }

  private static void agrees(PolicyTrace trace) {
    Outcome told =
        trace.members().isEmpty()
            ? RuleCombination.of(
                    trace.combining().get(),
                    trace.rules().map(RuleTrace::effect).toJavaList(),
                    trace.otherwise().get())
                .outcome(KleeneLogic.K3, trace.rules().map(RuleTrace::truth).toJavaList())
            : KleeneLogic.K3.together(trace.members().map(PolicyTrace::outcome).toJavaList());
    assertThat(trace.outcome()).isEqualTo(told);
    trace.members().forEach(LazyTraceTest::agrees);
  }

  @Property(tries = 200)
  void two_decisions_about_the_same_are_equal_whether_or_not_their_traces_were_read(
      @ForAll("cases") Case given) {
    Decision<Sample> told = given.decision();
    told.explain(Detail.FULL);

    assertThat(given.decision()).isEqualTo(told).hasSameHashCodeAs(told);
    assertThat(given.decision().trace().rules()).isEqualTo(told.trace().rules());
  }

  @Test
  void decisions_that_were_reached_otherwise_are_not_equal() {
    Policy<Crate> policy = permit(Comparison.isOneOf(WEIGHT, Array.of(3, 4)));
    Crate crate = new Crate();
    PolicyTrace first = policy.decide(crate).trace();
    crate.weight = 4;

    assertThat(policy.decide(crate).trace())
        .hasToString(first.toString())
        .isNotEqualTo(first)
        .isNotEqualTo("crates: PERMITTED");
  }

  @Test
  void a_trace_prints_the_policy_and_its_outcome() {
    assertThat(permit(Comparison.is(WEIGHT, 3)).decide(new Crate()).trace())
        .hasToString("crates: PERMITTED");
  }

  @Test
  void a_rule_that_is_in_force_on_all_days_is_in_force() {
    RuleTrace rule = permit(Comparison.is(WEIGHT, 3)).decide(new Crate()).trace().rules().head();

    assertThat(rule.standing()).containsExactly(InForceStatus.IN_FORCE);
  }

  @Test
  void what_policies_have_in_common_is_reported_once() {
    Condition<Crate> light = Comparison.is(WEIGHT, 3);
    Policy<Crate> other =
        Policy.of(
            "more",
            Array.of(Rule.of(Effect.PERMIT, "fine", light)),
            CombiningAlgorithm.PERMIT_OVERRIDES,
            Outcome.FORBIDDEN);
    PolicyTrace trace =
        Policy.allMustPermit("both", Array.of(permit(light), other)).decide(new Crate()).trace();

    assertThat(trace.members().get(0).rules().head().condition())
        .isSameAs(trace.members().get(1).rules().head().condition());
  }

  @Test
  void sixteen_threads_that_ask_at_once_get_the_same_answer() throws Exception {
    Policy<Crate> policy =
        permit(
            AllOf.of(Comparison.is(WEIGHT, 3), PartCondition.of(INNER, Comparison.is(WEIGHT, 3))));
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      for (int round = 0; round < 50; round++) {
        Decision<Crate> decision = policy.decide(new Crate());
        Set<Seq<RuleTrace>> named = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Future<Seq<RuleTrace>> one :
            threads.invokeAll(
                Collections.nCopies(
                    16, (Callable<Seq<RuleTrace>>) () -> decision.trace().rules()))) {
          named.add(one.get());
        }
        assertThat(named).hasSize(1);
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
