package dev.proviso.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A docket and the model beside it, given the same events. */
final class Run {

  private final Revocation revocation;
  private final Naive naive;
  private Docket docket;
  private final List<Event> given = new ArrayList<>();
  private final List<Event> accepted = new ArrayList<>();
  private final List<IllegalEvent> refused = new ArrayList<>();

  Run(Revocation revocation, Mistake... mistakes) {
    this.revocation = revocation;
    this.naive = new Naive(Sample.FIRST, Sample.END, revocation == Revocation.REVERSIBLE, mistakes);
    this.docket = Docket.of(Sample.LICENSE, revocation);
  }

  Docket docket() {
    return docket;
  }

  List<IllegalEvent> refused() {
    return refused;
  }

  void give(Step step) {
    Event event = accepted.isEmpty() ? step.firstEvent() : step.event(last());
    given.add(event);
    Docket before = docket;
    Either<IllegalEvent, Docket> next = before.append(event);
    Optional<IllegalEvent.Kind> objection = naive.give(event);

    assertThat(next.swap().map(IllegalEvent::kind).toJavaOptional())
        .as("what stands in the way of %s", event)
        .isEqualTo(objection);
    assertThat(before.events()).as("the docket before").containsExactlyElementsOf(accepted);
    if (next.isRight()) {
      docket = next.get();
      accepted.add(event);
    } else {
      refused.add(next.getLeft());
      assertThat(next.getLeft().event()).isEqualTo(event);
      assertThat(next.getLeft().position()).isEqualTo(accepted.size() + 1);
    }
  }

  LocalDate last() {
    return accepted.isEmpty() ? Sample.DAY : accepted.get(accepted.size() - 1).on();
  }

  void agrees() {
    assertThat(docket.events()).containsExactlyElementsOf(accepted);
    assertThat(naive.log()).isEqualTo(accepted);
    assertThat(seen(docket.asOf(last()))).isEqualTo(naive.seen(last()));
    if (!accepted.isEmpty()) {
      assertThat(docket.status()).isEqualTo(docket.asOf(last()));
    }
  }

  void agreesOnEveryDay() {
    for (LocalDate day = Sample.DAY.minusDays(2);
        !day.isAfter(last().plusDays(2)) || !day.isAfter(Sample.END);
        day = day.plusDays(1)) {
      LocalDate asked = day;
      EnforcementStatus status = docket.asOf(asked);
      assertThat(seen(status)).as("as of %s", asked).isEqualTo(naive.asOf(asked));
      List<Event> prefix = accepted.stream().filter(e -> !e.on().isAfter(asked)).toList();
      assertThat(status)
          .isEqualTo(Docket.replay(Sample.LICENSE, revocation, prefix).get().asOf(asked));
    }
  }

  void canBeReplayed() {
    assertThat(Docket.replay(Sample.LICENSE, revocation, accepted))
        .isEqualTo(Validation.valid(docket));
    Validation<io.vavr.collection.Seq<IllegalEvent>, Docket> whole =
        Docket.replay(Sample.LICENSE, revocation, given);
    if (refused.isEmpty()) {
      assertThat(whole.get()).isEqualTo(docket);
    } else {
      assertThat(whole.getError().map(IllegalEvent::kind))
          .containsExactlyElementsOf(refused.stream().map(IllegalEvent::kind).toList());
      assertThat(whole.getError())
          .allSatisfy(e -> assertThat(e.event()).isSameAs(given.get(e.position() - 1)));
    }
  }

  private static Naive.Seen seen(EnforcementStatus status) {
    Map<String, Naive.SeenCase> cases = new LinkedHashMap<>();
    for (CaseFile file : status.cases().values()) {
      assertThat(status.cases().get(file.id())).contains(file);
      cases.put(
          file.id(),
          new Naive.SeenCase(
              file.status(),
              file.available().toJavaSet(),
              List.copyOf(file.ordered().asJava()),
              List.copyOf(file.events().asJava())));
    }
    return new Naive.Seen(
        status.license(),
        status.system(),
        status.mayOperate(),
        cases,
        List.copyOf(status.because().asJava()));
  }
}
