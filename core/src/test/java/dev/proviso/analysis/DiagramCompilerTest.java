package dev.proviso.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.Condition;
import dev.proviso.condition.Judgment;
import dev.proviso.condition.Truth;
import dev.proviso.policy.Evaluator;
import dev.proviso.policy.Gen;
import dev.proviso.policy.Sample;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A diagram, followed along the answers of a subject, ends where the evaluator does. */
class DiagramCompilerTest {

  private record Case(
      Condition<Sample> condition, Sample sample, Seq<Judgment> judgments, LocalDate day) {}

  @Provide
  Arbitrary<Case> cases() {
    return Gen.sized(DiagramCompilerTest::make);
  }

  private static Case make(Random random, int size) {
    Gen gen = random.nextBoolean() ? Gen.exact(random) : Gen.dated(random);
    Seq<Judgment> judgments =
        Array.of(
            Gen.judged("first-look", random.nextBoolean()),
            Gen.judged("second-look", random.nextBoolean()));
    return new Case(gen.condition(size), gen.sample(0), judgments, gen.anyDay());
  }

  private static Truth truth(Condition<Sample> condition, Case given, Sample sample) {
    return Evaluator.of(sample, given.judgments()).asOf(given.day()).condition(condition).truth();
  }

  @Property(tries = 2_000)
  void a_diagram_ends_where_the_evaluator_does(@ForAll("cases") Case given) {
    Session<Sample> session = new Session<Sample>(false).about(given.condition()).start();
    DiagramCompiler.Truths truths = session.truths(given.condition());
    int[] values = values(session, given);
    Truth expected = truth(given.condition(), given, given.sample());
    assertThat(follow(session, truths.yes(), values))
        .as(dev.proviso.text.Wording.of(given.condition()))
        .isEqualTo(expected == Truth.TRUE);
    assertThat(follow(session, truths.no(), values)).isEqualTo(expected == Truth.FALSE);
  }

  private static boolean follow(Session<?> session, int function, int[] values) {
    int at = function;
    while (!session.diagrams().isTerminal(at)) {
      at = session.diagrams().child(at, values[session.diagrams().level(at)]);
    }
    return at == DecisionDiagrams.TRUE;
  }

  private static int[] values(Session<Sample> session, Case given) {
    int[] values = new int[session.diagrams().variables()];
    for (Axis axis : session.space().axes()) {
      switch (axis.kind()) {
        case VALUE -> values[axis.variable] = region(axis, given);
        case SET -> {
          Set<?> set = (Set<?>) read(given.sample(), axis.key.substring(5));
          for (int i = 0; i < axis.elements.size(); i++) {
            values[axis.variable + i] = set.exists(axis.elements.get(i)::equals) ? 1 : 0;
          }
          if (axis.others > 0) {
            values[axis.variable + axis.elements.size()] =
                set.exists(one -> !axis.elements.contains(one)) ? 1 : 0;
          }
        }
        case JUDGMENT ->
            values[axis.variable] =
                given.judgments().find(j -> j.id().equals(axis.name)).get().holds() ? 1 : 0;
        case ANY -> values[axis.variable] = any(session, axis, given);
        case PART, GRADE, OPAQUE, REGISTER -> {}
      }
    }
    return values;
  }

  private static int any(Session<Sample> session, Axis axis, Case given) {
    VariableSpace.Any any =
        session.space().quantified().stream()
            .filter(one -> one.axis().key.equals(axis.key))
            .findFirst()
            .orElseThrow();
    @SuppressWarnings("unchecked") // parts of samples are samples
    Condition<Sample> each = (Condition<Sample>) any.each();
    Seq<?> parts = (Seq<?>) read(given.sample(), any.parts());
    Seq<Truth> truths = parts.map(part -> truth(each, given, (Sample) part));
    return truths.contains(Truth.TRUE) ? 1 : truths.contains(Truth.UNKNOWN) ? 2 : 0;
  }

  private static int region(Axis axis, Case given) {
    Object value = value(axis, given);
    int region = axis.regions().regionOf(value).get();
    if (!axis.regions().isUnmentioned(region)) {
      return region;
    }
    // Values between the same constants are told apart by their order.
    long before =
        axis.group.members.stream()
            .map(member -> value(member, given))
            .distinct()
            .filter(other -> axis.regions().regionOf(other).get() == region)
            .filter(other -> order(other, value) < 0)
            .count();
    return region + (int) before;
  }

  @SuppressWarnings("unchecked") // facts that are compared are of one type
  private static int order(Object left, Object right) {
    return ((Comparable<Object>) left).compareTo(right);
  }

  private static Object value(Axis axis, Case given) {
    return axis.name.equals("as-of date")
        ? given.day()
        : read(given.sample(), axis.key.substring(5));
  }

  private static Object read(Sample sample, String path) {
    String[] steps = path.split(" › ", -1);
    Object at = sample;
    for (String step : steps) {
      at = ((Sample) at).answers().get(step).get().value().get();
    }
    return at;
  }
}
