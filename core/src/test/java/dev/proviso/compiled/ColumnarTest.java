package dev.proviso.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.batch.Batch;
import dev.proviso.batch.OutcomeColumn;
import dev.proviso.condition.Judgment;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Compiled;
import dev.proviso.policy.Gen;
import dev.proviso.policy.Policy;
import dev.proviso.policy.Sample;
import dev.proviso.rule.Outcome;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ColumnarTest {

  private static final int ROWS = 40;

  private static final List<Fact<Sample, ?>> FACTS =
      List.of(
          Sample.A,
          Sample.B,
          Sample.C,
          Sample.X,
          Sample.Y,
          Sample.COLOR,
          Sample.TAGS,
          Sample.PART,
          Sample.PARTS,
          Sample.DAY);

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

  /** Samples, of which some facts have no column, and the batch of their columns. */
  private record Samples(List<Sample> subjects, Batch<Sample> batch) {

    static Samples draw(Random random, Function<Integer, Sample> sample) {
      List<Sample> subjects =
          new ArrayList<>(IntStream.range(0, ROWS).mapToObj(sample::apply).toList());
      Batch<Sample> batch = Batch.ofRows(ROWS);
      Columns columns = new Columns(random);
      for (Fact<Sample, ?> fact : FACTS) {
        if (random.nextInt(8) == 0) {
          subjects.replaceAll(subject -> subject.with(fact.name(), Reading.unknown()));
        } else {
          batch = columns.with(batch, fact, answers(subjects, fact));
        }
      }
      return new Samples(subjects, batch);
    }
  }

  private static <S> List<Object> answers(List<S> subjects, Fact<S, ?> fact) {
    List<Object> answers = new ArrayList<>();
    subjects.forEach(subject -> answers.add(fact.read(subject).value().getOrNull()));
    return answers;
  }

  private static List<Outcome> all(OutcomeColumn column) {
    return IntStream.range(0, column.size()).mapToObj(column::at).toList();
  }

  @Property(tries = 400)
  void the_outcome_of_a_row_is_that_of_the_decision_about_what_it_says(
      @ForAll("policies") Trial of, @ForAll ExecutionTier tier) {
    CompiledPolicy<Sample> compiled = Compiled.of(of.policy()).made(tier);
    Policy<Sample> expected = WithoutCode.of(of.policy());
    Random random = new Random(of.seed());
    Gen gen = Gen.of(random);
    Samples samples = Samples.draw(random, row -> gen.sample(row));
    Seq<Judgment> judgments = gen.judgments();

    assertThat(all(compiled.outcomes(samples.batch(), judgments)))
        .isEqualTo(
            samples.subjects().stream()
                .map(subject -> expected.decide(subject, judgments).outcome())
                .toList());
  }

  @Property(tries = 400)
  void the_outcome_of_a_row_as_of_a_date_is_that_of_the_decision(
      @ForAll("datedPolicies") Trial of, @ForAll ExecutionTier tier) {
    CompiledPolicy<Sample> compiled = Compiled.of(of.policy()).made(tier);
    Policy<Sample> expected = WithoutCode.of(of.policy());
    Random random = new Random(of.seed());
    Gen gen = Gen.dated(random);
    Samples samples = Samples.draw(random, row -> gen.sample(row / 2));
    Seq<Judgment> judgments = gen.judgments();
    LocalDate day = gen.anyDay();

    assertThat(all(compiled.outcomesAsOf(day, samples.batch(), judgments)))
        .isEqualTo(
            samples.subjects().stream()
                .map(subject -> expected.decideAsOf(day, subject, judgments).outcome())
                .toList());
    assertThat(all(compiled.outcomes(samples.batch(), judgments)))
        .isEqualTo(
            samples.subjects().stream()
                .map(subject -> expected.decide(subject, judgments).outcome())
                .toList());
  }

  @Property(tries = 400)
  void answers_of_every_type_lead_to_the_outcome_of_the_decision(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 12) int rules,
      @ForAll ExecutionTier tier) {
    Random random = new Random(seed);
    Policy<Goods> policy = Goods.policy(random, rules);
    List<Goods> goods = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      Goods one = Goods.draw(random);
      goods.add(random.nextInt(10) == 0 ? one.spoiled(random) : one);
    }

    assertThat(all(Compiled.of(policy).made(tier).outcomes(batch(goods, random), Array.empty())))
        .isEqualTo(goods.stream().map(one -> policy.decide(one).outcome()).toList());
  }

  @Property(tries = 10)
  void hundreds_of_rules_lead_to_the_outcome_of_the_decision(
      @ForAll long seed, @ForAll @IntRange(min = 100, max = 500) int rules) {
    Random random = new Random(seed);
    Policy<Goods> policy = Goods.policy(random, rules);
    List<Goods> goods = Stream.generate(() -> Goods.draw(random)).limit(ROWS).toList();

    assertThat(all(policy.outcomes(batch(goods, random))))
        .isEqualTo(goods.stream().map(one -> policy.decide(one).outcome()).toList());
  }

  private static Batch<Goods> batch(List<Goods> goods, Random random) {
    Batch<Goods> batch = Batch.ofRows(goods.size());
    Columns columns = new Columns(random);
    for (Fact<Goods, ?> fact : Goods.facts()) {
      batch = columns.with(batch, fact, answers(goods, fact));
    }
    return batch;
  }
}
