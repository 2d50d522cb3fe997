package dev.proviso.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.condition.Judgment;
import dev.proviso.decision.Decision;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Gen;
import dev.proviso.policy.Policy;
import dev.proviso.policy.RulePolicy;
import dev.proviso.policy.Sample;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.trace.Question;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ExplanationTest {

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
  void an_explanation_opens_with_the_outcome(@ForAll("cases") Case given, @ForAll Detail detail) {
    Decision<Sample> decision = given.decision();

    assertThat(decision.explain(detail))
        .startsWith(
            decision.outcome().name().replace('_', ' ').toUpperCase(Locale.ROOT)
                + " under "
                + given.policy().id()
                + "\n");
  }

  @Property(tries = 500)
  void an_explanation_names_every_rule_that_decides_or_that_it_depends_on(
      @ForAll("cases") Case given, @ForAll Detail detail) {
    Decision<Sample> decision = given.decision();
    if (given.policy() instanceof RulePolicy || detail != Detail.SUMMARY) {
      String text = decision.explain(detail);
      decision
          .deciding()
          .appendAll(decision.undecided())
          .forEach(rule -> assertThat(text).containsPattern("- " + rule.rule().id() + "\n"));
    }
  }

  @Property(tries = 500)
  void an_explanation_reports_every_rule_whether_it_applies(@ForAll("cases") Case given) {
    String text = given.decision().explain(Detail.REASONS);

    given
        .policy()
        .allRules()
        .forEach(rule -> assertThat(text).containsPattern("- " + rule.id() + "\n"));
  }

  @Property(tries = 500)
  void an_explanation_names_all_that_is_missing_or_failed(
      @ForAll("cases") Case given, @ForAll Detail detail) {
    Decision<Sample> decision = given.decision();
    String text = decision.explain(detail);

    decision
        .missing()
        .forEach(question -> assertThat(text).contains("- " + named(question) + "\n"));
    decision
        .failures()
        .forEach(
            failed ->
                assertThat(text)
                    .contains(
                        "- "
                            + named(failed.question())
                            + ": "
                            + failed.reading().reason().get()
                            + "\n"));
  }

  /** A fact by its name, and a judgment by what is asked. */
  private static String named(Question question) {
    return question.kind() == Question.Kind.JUDGMENT
        ? question
            .path()
            .append("the answer to “" + ASKED.get(question.name()) + "”")
            .mkString(" › ")
        : question.toString();
  }

  private static final Map<String, String> ASKED =
      Map.of("first-look", "it looks right", "second-look", "it is proper");

  @Property(tries = 500)
  void an_explanation_reports_all_that_is_in_conflict_or_to_be_noted(
      @ForAll("cases") Case given, @ForAll Detail detail) {
    Decision<Sample> decision = given.decision();
    String text = decision.explain(detail);

    decision
        .conflicts()
        .forEach(
            answer ->
                assertThat(text)
                    .contains(
                        "- "
                            + named(answer.question())
                            + ": "
                            + answer.reading().reason().get()
                            + "\n"));
    decision.remarks().forEach(remark -> assertThat(text).contains("- " + remark + "\n"));
  }

  @Property(tries = 500)
  void a_longer_explanation_contains_no_less(@ForAll("cases") Case given) {
    Decision<Sample> decision = given.decision();

    assertThat(decision.explain(Detail.SUMMARY).length())
        .isLessThanOrEqualTo(decision.explain(Detail.REASONS).length());
    assertThat(decision.explain(Detail.REASONS).length())
        .isLessThanOrEqualTo(decision.explain(Detail.FULL).length());
  }

  @Provide
  Arbitrary<String> hostile() {
    return Arbitraries.strings()
        .withChars('\n', '\r', '\t', '\0', '\u0007', '\u001b', '\u0085', '\u2028', '\u2029', 'x')
        .ofMaxLength(12);
  }

  @Property(tries = 500)
  void no_line_holds_a_control_character(@ForAll("hostile") String hostile, @ForAll Detail detail) {
    Fact<String, String> value = Fact.of("value", Reading::known);
    Fact<String, Object> printed = Fact.of("printed", s -> Reading.known(new Printed(s)));
    Fact<String, Boolean> failed = Fact.of("failed", s -> Reading.failed("lost: " + s));
    Fact<String, Boolean> unknown = Fact.of("unknown", s -> Reading.unknown("lost: " + s));
    Fact<String, Boolean> thrown =
        Fact.of(
            "thrown",
            s -> {
              throw new IllegalStateException(s);
            });
    Condition<String> all =
        AllOf.of(
            Comparison.is(value, "\u001b[2J\n" + hostile),
            Comparison.isOneOf(printed, Array.of(new Printed("never\n"))),
            Comparison.is(failed, true),
            Comparison.is(unknown, true),
            Comparison.is(thrown, true));
    Policy<String> policy =
        Policy.of(
            "p",
            Array.of(
                Rule.of(Effect.PERMIT, "r", Definition.of("d", all).quoting(hostile + "\n")),
                Rule.of(Effect.FORBID, "s", all)),
            CombiningAlgorithm.FORBID_OVERRIDES,
            Outcome.FORBIDDEN);

    String text = policy.decide(hostile).explain(detail);

    assertThat(text.replace("\n", "")).doesNotContainPattern("[\\p{Cntrl}\\u0085\\u2028\\u2029]");
    assertThat(text.lines().count())
        .isEqualTo(policy.decide("harmless").explain(detail).lines().count());
  }

  private record Printed(String text) {
    @Override
    public String toString() {
      return text;
    }
  }

  @Test
  void a_definition_that_is_used_again_and_again_is_explained_once() {
    Definition<Sample> definition = Definition.of("definition 0", Comparison.is(Sample.B, true));
    for (int i = 1; i <= 40; i++) {
      definition = Definition.of("definition " + i, AllOf.of(definition, definition));
    }
    Policy<Sample> policy =
        Policy.of(
            "p",
            Array.of(Rule.of(Effect.PERMIT, "r", definition)),
            CombiningAlgorithm.FORBID_OVERRIDES,
            Outcome.FORBIDDEN);
    for (Reading<Boolean> reading : Array.of(Reading.known(true), Reading.known(false))) {
      Sample sample = new Sample(io.vavr.collection.HashMap.empty()).with("b", reading);
      Decision<Sample> decision = policy.decide(sample);

      assertThat(decision.explain(Detail.FULL).lines().count()).isLessThan(150);
      assertThat(decision.missing()).isEmpty();
      assertThat(decision.trace().allAnswers()).hasSize(1);
      assertThat(decision.citations()).isEmpty();
    }
  }
}
