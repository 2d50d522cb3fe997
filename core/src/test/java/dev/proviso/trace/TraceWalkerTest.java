package dev.proviso.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.AnyOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.Definition;
import dev.proviso.condition.ExceptionClause;
import dev.proviso.condition.PartCondition;
import dev.proviso.fact.Reading;
import dev.proviso.law.Period;
import dev.proviso.policy.Gen;
import dev.proviso.policy.Policy;
import dev.proviso.policy.Sample;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TraceWalkerTest {

  private static final Condition<Sample> A = Comparison.is(Sample.A, true);
  private static final Definition<Sample> TERM =
      Definition.<Sample>of("term", A).unless("first", Comparison.is(Sample.B, true));

  /** What is visited, in order. */
  private static final class Visits extends TraceWalker {
    private final List<String> visited = new ArrayList<>();
    private final Set<Answer> answers = new LinkedHashSet<>();

    @Override
    public void walk(RuleTrace trace) {
      visited.add("rule " + trace.rule().id());
      super.walk(trace);
    }

    @Override
    protected void visit(ExceptionTrace trace) {
      visited.add("exception " + trace.exception().id());
      super.visit(trace);
    }

    @Override
    protected void visit(ConditionTrace trace) {
      trace.condition().asDefinition().forEach(term -> visited.add("term " + term.name()));
      trace.answers().forEach(answer -> visited.add(answer.question().toString()));
      trace.answers().forEach(answers::add);
      super.visit(trace);
    }
  }

  private static Policy<Sample> policy(String id, Rule<Sample> rule) {
    return Policy.of(
        id, Array.of(rule), CombiningAlgorithm.FORBID_OVERRIDES, Outcome.NOT_APPLICABLE);
  }

  @Test
  void a_walker_visits_rules_exceptions_and_conditions_and_what_is_shared_once() {
    Rule<Sample> rule =
        Rule.<Sample>of(
                Effect.PERMIT,
                "r",
                AllOf.of(TERM, AnyOf.of(TERM, PartCondition.of(Sample.PART, A))))
            .during(Period.from(Sample.day(2)), Sample.DAY)
            .unless(
                ExceptionClause.<Sample>of("second", Comparison.is(Sample.C, true))
                    .unless("third", TERM));
    Rule<Sample> other = Rule.of(Effect.FORBID, "s", A);
    Sample part = new Sample(HashMap.of("a", Reading.known(false)));
    Sample sample = new Sample(HashMap.of("a", Reading.known(true), "part", Reading.known(part)));
    Visits visits = new Visits();
    visits.walk(
        Policy.allMustPermit("both", Array.of(policy("p", rule), policy("q", other)))
            .decide(sample)
            .trace());

    assertThat(visits.visited)
        .containsExactly(
            "rule r",
            "day",
            "term term",
            "a",
            "exception first",
            "b",
            "part",
            "part › a",
            "exception second",
            "c",
            "exception third",
            "rule s");
  }

  @Property(tries = 300)
  @Label("a walker comes by every answer of a decision")
  void a_walker_finds_every_answer(@ForAll long seed) {
    Gen gen = Gen.of(new Random(seed));
    PolicyTrace trace = gen.policy(3).decide(gen.sample(30), gen.judgments()).trace();
    Visits visits = new Visits();
    visits.walk(trace);

    assertThat(visits.answers).containsExactlyElementsOf(trace.allAnswers());
  }

  @Test
  @SuppressWarnings("NullAway") // what a caller without null checks writes
  void nothing_is_not_walked_through() {
    TraceWalker walker = new TraceWalker() {};
    for (Runnable walk :
        List.<Runnable>of(
            () -> walker.walk((PolicyTrace) null),
            () -> walker.walk((RuleTrace) null),
            () -> walker.walk((ExceptionTrace) null),
            () -> walker.walk((ConditionTrace) null))) {
      assertThatIllegalArgumentException()
          .isThrownBy(walk::run)
          .withMessage("trace walker: the trace is null; give the one to walk through");
    }
  }
}
