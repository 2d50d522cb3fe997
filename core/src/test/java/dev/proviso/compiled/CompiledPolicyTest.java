package dev.proviso.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.Judgment;
import dev.proviso.policy.Compiled;
import dev.proviso.policy.Gen;
import dev.proviso.policy.Policy;
import dev.proviso.policy.Sample;
import dev.proviso.rule.Outcome;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CompiledPolicyTest {

  private static final int SUBJECTS = 15;

  record Trial(Policy<Sample> policy, long seed) {}

  @Provide
  Arbitrary<Trial> policies() {
    return Gen.sized((random, size) -> new Trial(Gen.of(random).policy(size), random.nextLong()));
  }

  @Provide
  Arbitrary<Trial> datedPolicies() {
    return Gen.sized(
        (random, size) -> new Trial(Gen.dated(random).policy(size), random.nextLong()));
  }

  @Property(tries = 300)
  void an_outcome_is_that_of_the_decision(
      @ForAll("policies") Trial of, @ForAll ExecutionTier tier) {
    CompiledPolicy<Sample> compiled = Compiled.of(of.policy()).made(tier);
    Gen gen = Gen.of(new Random(of.seed()));
    for (int i = 0; i < SUBJECTS; i++) {
      Sample subject = gen.sample(i * 4);
      Seq<Judgment> judgments = gen.judgments();

      assertThat(compiled.outcome(subject, judgments))
          .isEqualTo(of.policy().decide(subject, judgments).outcome());
    }
  }

  @Property(tries = 300)
  void an_outcome_as_of_a_date_is_that_of_the_decision(
      @ForAll("datedPolicies") Trial of, @ForAll ExecutionTier tier) {
    CompiledPolicy<Sample> compiled = Compiled.of(of.policy()).made(tier);
    Gen gen = Gen.dated(new Random(of.seed()));
    for (int i = 0; i < SUBJECTS; i++) {
      Sample subject = gen.sample(i * 3);
      Seq<Judgment> judgments = gen.judgments();
      LocalDate day = gen.anyDay();

      assertThat(compiled.outcomeAsOf(day, subject, judgments))
          .isEqualTo(of.policy().decideAsOf(day, subject, judgments).outcome());
    }
  }

  @Property(tries = 100)
  void a_policy_gives_the_outcomes_of_its_compiled_form(@ForAll("policies") Trial of) {
    Gen gen = Gen.of(new Random(of.seed()));
    Sample subject = gen.sample(10);
    Seq<Judgment> judgments = gen.judgments();
    Outcome unjudged = of.policy().decide(subject).outcome();

    assertThat(of.policy().outcome(subject)).isEqualTo(unjudged);
    assertThat(of.policy().outcome(subject, judgments))
        .isEqualTo(of.policy().decide(subject, judgments).outcome());
    assertThat(of.policy().outcomeAsOf(gen.anyDay(), subject, judgments)).isNotNull();
    assertThat(Compiled.of(of.policy())).isSameAs(Compiled.of(of.policy()));
  }
}
