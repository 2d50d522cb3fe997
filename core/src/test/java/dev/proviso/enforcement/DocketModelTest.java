package dev.proviso.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.rule.Sanction;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;

class DocketModelTest {

  private static final int STEPS = 50;

  private static final class Attempt implements Action.Independent<Run> {
    @Override
    public Arbitrary<Transformer<Run>> transformer() {
      return Step.any().map(step -> Transformer.mutate(step.toString(), run -> run.give(step)));
    }
  }

  @Provide
  Arbitrary<ActionChain<Run>> runs() {
    return Arbitraries.of(Revocation.class)
        .flatMap(
            revocation ->
                ActionChain.<Run>startWith(() -> new Run(revocation))
                    .withAction(new Attempt())
                    .withMaxTransformations(STEPS));
  }

  @Property(tries = 300)
  void a_docket_allows_and_states_what_the_model_does(@ForAll("runs") ActionChain<Run> chain) {
    Run run = chain.withInvariant("agreement", Run::agrees).run();
    run.agreesOnEveryDay();
  }

  @Property(tries = 200)
  void a_docket_is_the_replay_of_its_events(@ForAll("runs") ActionChain<Run> chain) {
    chain.run().canBeReplayed();
  }

  @Property(tries = 200)
  void what_is_refused_is_reported_on_one_line(@ForAll("runs") ActionChain<Run> chain) {
    Run run = chain.run();
    for (IllegalEvent illegal : run.refused()) {
      assertThat(illegal.problem().message())
          .doesNotContain("\n")
          .startsWith("license L-1: event " + illegal.position() + " of ");
    }
    assertThat(run.docket().history().lines()).hasSize(run.docket().events().size());
  }

  @Property(tries = 100)
  void available_sanctions_may_be_ordered_in_any_order_and_leave_the_same(
      @ForAll("orders") List<Sanction> orders) {
    Docket docket = Docket.of(Sample.LICENSE);
    List<Event> before =
        List.of(
            Sample.issued(5),
            Sample.alleged("c", 5),
            Sample.review("c", 6),
            Sample.breach("c", 7, Sample.MILD, Sample.URGENT));
    for (Event event : before) {
      docket = docket.append(event).get();
    }
    for (Sanction sanction : orders) {
      docket = docket.append(Sample.ordered("c", sanction, 8)).get();
    }

    EnforcementStatus status = docket.status();
    assertThat(status.license()).isEqualTo(LicenseStatus.SUSPENDED);
    assertThat(status.system()).isEqualTo(SystemStatus.SHUT_DOWN);
    assertThat(status.cases().get("c").get().available().toJavaSet()).isEqualTo(Set.copyOf(orders));
    assertThat(status.because())
        .containsExactlyInAnyOrder(
            before.get(3),
            Sample.ordered("c", Sample.SUSPEND, 8),
            Sample.ordered("c", Sample.SHUT_DOWN, 8));
  }

  @Provide
  Arbitrary<List<Sanction>> orders() {
    return Arbitraries.shuffle(Sample.RESTRICT, Sample.REPRIMAND, Sample.SHUT_DOWN, Sample.SUSPEND);
  }

  @Example
  void without_a_mistake_the_model_agrees() {
    assertThat(lists().filter(steps -> differs(steps))).isEmpty();
  }

  @Property
  void a_model_with_any_mistake_is_caught(@ForAll Mistake mistake) {
    assertThat(lists().filter(steps -> differs(steps, mistake)).limit(1))
        .as("runs that catch %s", mistake)
        .isNotEmpty();
  }

  private static boolean differs(List<Step> steps, Mistake... mistakes) {
    try {
      Run run = new Run(Revocation.FINAL, mistakes);
      for (Step step : steps) {
        run.give(step);
        run.agrees();
      }
      run.agreesOnEveryDay();
      return false;
    } catch (AssertionError caught) {
      return true;
    }
  }

  @Example
  void every_refusal_and_every_status_is_reached_often() {
    Map<IllegalEvent.Kind, Integer> refusals = new EnumMap<>(IllegalEvent.Kind.class);
    Set<LicenseStatus> licenses = EnumSet.noneOf(LicenseStatus.class);
    Set<SystemStatus> systems = EnumSet.noneOf(SystemStatus.class);
    Set<CaseStatus> cases = EnumSet.noneOf(CaseStatus.class);
    lists()
        .forEach(
            steps -> {
              Run run = new Run(Revocation.FINAL);
              for (Step step : steps) {
                run.give(step);
                EnforcementStatus status = run.docket().asOf(run.last());
                licenses.add(status.license());
                systems.add(status.system());
                status.cases().values().forEach(file -> cases.add(file.status()));
              }
              run.refused().forEach(illegal -> refusals.merge(illegal.kind(), 1, Integer::sum));
            });

    assertThat(refusals.keySet()).containsExactlyInAnyOrder(IllegalEvent.Kind.values());
    assertThat(refusals.values()).allMatch(count -> count >= 5);
    assertThat(licenses).containsExactlyInAnyOrder(LicenseStatus.values());
    assertThat(systems).containsExactlyInAnyOrder(SystemStatus.values());
    assertThat(cases).containsExactlyInAnyOrder(CaseStatus.values());
  }

  private static Stream<List<Step>> lists() {
    RandomGenerator<List<Step>> generator = Step.any().list().ofSize(STEPS).generator(1000);
    Random random = new Random(20211206);
    return Stream.generate(() -> generator.next(random).value()).limit(150);
  }
}
