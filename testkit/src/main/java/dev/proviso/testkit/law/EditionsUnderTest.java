package dev.proviso.testkit.law;

import dev.proviso.fact.Reading;
import dev.proviso.problem.Problem;
import dev.proviso.regime.Edition;
import dev.proviso.regime.Editions;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/** Editions on trial: the value of a day is the name of the edition. */
class EditionsUnderTest<T> extends TimelineUnderTest {

  private final Editions<T> editions;

  EditionsUnderTest(Editions<T> editions) {
    this.editions = editions;
  }

  @Override
  public String name() {
    return editions.name();
  }

  @Override
  public String verifier() {
    return "TimelineVerifier.of(editions)";
  }

  Editions<T> editions() {
    return editions;
  }

  @Override
  Seq<Stretch> stretches() {
    return editions
        .all()
        .flatMap(
            edition ->
                editions
                    .inForce(edition.id())
                    .map(
                        period ->
                            new Stretch(
                                edition.id() + ", " + period,
                                period.from(),
                                period.until(),
                                Reading.known(edition.id()),
                                edition.citations())));
  }

  @Override
  Reading<?> answer(LocalDate day) {
    return editions
        .asOf(day)
        .<Reading<?>>fold(
            problem -> Reading.unknown(problem.what()), edition -> Reading.known(edition.id()));
  }

  @Override
  Seq<LocalDate> changes() {
    return stretches()
        .flatMap(one -> one.from().toArray().appendAll(one.until()))
        .distinct()
        .sorted();
  }

  /** The edition in force on a day, as known on another. */
  Option<Edition<T>> known(LocalDate on, LocalDate day) {
    return editions.asKnownOn(on).asOf(day).toOption();
  }

  /** The edition by which something is judged, or why there is none. */
  io.vavr.control.Either<Problem, Edition<T>> judging(LocalDate day, LocalDate made) {
    return editions.madeOn(made).asOf(day);
  }
}
