package dev.proviso.testkit.law;

import dev.proviso.fact.Reading;
import dev.proviso.time.Dated;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/** A dated value on trial. */
class DatedLimitUnderTest extends TimelineUnderTest {

  private final Dated<?> dated;

  DatedLimitUnderTest(Dated<?> dated) {
    this.dated = dated;
  }

  @Override
  public String name() {
    return dated.name();
  }

  @Override
  public String verifier() {
    return "TimelineVerifier.of(dated)";
  }

  @Override
  Seq<Stretch> stretches() {
    return dated
        .spans()
        .map(
            span ->
                new Stretch(
                    span.days(), span.from(), span.until(), span.value(), span.citations()));
  }

  @Override
  Reading<?> answer(LocalDate day) {
    return dated.asOf(day);
  }

  @Override
  Seq<LocalDate> changes() {
    return dated.changes();
  }
}
