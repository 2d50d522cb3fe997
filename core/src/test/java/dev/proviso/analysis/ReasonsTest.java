package dev.proviso.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Definition;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.Operator;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Gen;
import dev.proviso.policy.Policy;
import dev.proviso.policy.Sample;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ReasonsTest {

  private static final Policy<Sample> POLICY =
      Policy.of(
          "p",
          List.of(
              Rule.of(
                  Effect.PERMIT,
                  "long-and-approved",
                  AllOf.of(
                      Comparison.threshold(Sample.X, Operator.AT_LEAST, 6),
                      Comparison.is(Sample.A, true))),
              Rule.of(Effect.FORBID, "red", Comparison.is(Sample.COLOR, Sample.Color.RED))),
          CombiningAlgorithm.FORBID_OVERRIDES,
          Outcome.FORBIDDEN);
  private static final Reasons<Sample> REASONS = Reasons.of(POLICY).get();

  private static Sample sample(Reading<?> x, Reading<?> a, Reading<?> color) {
    return new Sample(HashMap.of("x", x, "a", a, "color", color));
  }

  private static final Sample RED =
      sample(Reading.known(8), Reading.known(true), Reading.known(Sample.Color.RED));

  @Test
  void the_fewest_facts_that_suffice_are_named() {
    assertThat(REASONS.sufficient(RED).mkString())
        .isEqualTo("FactValue{question=color, value=red}");
    assertThat(
            REASONS
                .sufficient(
                    sample(Reading.known(8), Reading.known(true), Reading.known(Sample.Color.BLUE)))
                .map(FactValue::question))
        .containsExactlyInAnyOrder("x", "a", "color");
  }

  @Test
  void the_fewest_changes_that_lead_elsewhere_are_named() {
    assertThat(REASONS.change(RED, Outcome.PERMITTED).get().map(FactValue::question))
        .containsExactly("color");
    assertThat(REASONS.change(RED, Outcome.FORBIDDEN).get()).isEmpty();
    assertThat(REASONS.change(RED, Outcome.NOT_APPLICABLE)).isEmpty();
  }

  @Test
  void the_fact_that_settles_most_is_asked_next() {
    Sample open = sample(Reading.known(8), Reading.unknown(), Reading.unknown());
    assertThat(REASONS.next(open)).contains("a");
    assertThat(REASONS.next(RED)).isEmpty();
  }

  @Test
  void a_term_is_compared_with_its_namesake() {
    Definition<Sample> narrow =
        Definition.of("term", Comparison.threshold(Sample.X, Operator.AT_LEAST, 6));
    Definition<Sample> broad =
        Definition.of(
            "term",
            AnyOf.of(
                Comparison.threshold(Sample.X, Operator.AT_LEAST, 6),
                Comparison.is(Sample.A, true)));
    DefinitionComparison compared = DefinitionComparison.compare(broad, narrow);
    assertThat(compared.relation()).isEqualTo(DefinitionComparison.Relation.BROADER);
    assertThat(compared.onlyFirst().get().sentence()).contains("a: yes");
    assertThat(DefinitionComparison.compare(narrow, broad).relation())
        .isEqualTo(DefinitionComparison.Relation.NARROWER);
    assertThat(DefinitionComparison.compare(broad, broad).relation())
        .isEqualTo(DefinitionComparison.Relation.SAME);
  }

  record Case(Policy<Sample> policy, Sample sample, io.vavr.collection.Seq<Judgment> judgments) {}

  @Provide
  Arbitrary<Case> cases() {
    return Gen.sized(
        (random, size) -> {
          Gen gen = Gen.exact(random);
          return new Case(gen.ofRules(Math.min(size, 2)), gen.sample(20), gen.judgments());
        });
  }

  @Property(tries = 200)
  void what_suffices_suffices_and_is_no_more_than_needed(@ForAll("cases") Case given) {
    Judgment[] judgments = given.judgments().toJavaArray(Judgment[]::new);
    var reasons = Reasons.of(given.policy()).get();
    var sufficient = reasons.sufficient(given.sample(), judgments);
    // Of a list several things can be stated, one for each condition that is asked of its parts.
    var ofOneValue = sufficient.map(FactValue::question).filter(asked -> !asked.endsWith("parts"));
    assertThat(ofOneValue.distinct()).hasSize(ofOneValue.size());
    assertThat(sufficient.distinct()).hasSize(sufficient.size());
    var outcome = given.policy().decide(given.sample(), Array.of(judgments)).outcome();
    assertThat(reasons.change(given.sample(), outcome, judgments).get()).isEmpty();
  }
}
