package dev.proviso.regime;

import dev.proviso.problem.Problem;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * The editions of one policy or definition, as they apply to something that was made on a day.
 *
 * <pre>{@code
 * editions.madeOn(LocalDate.of(2023, 5, 1)).asOf(LocalDate.of(2024, 6, 1)).get().id(); // "2023"
 * }</pre>
 */
public final class TransitionalEditions<T> {

  private final Editions<T> editions;
  private final LocalDate made;

  TransitionalEditions(Editions<T> editions, LocalDate made) {
    this.editions = editions;
    this.made = made;
  }

  /**
   * The edition that it is judged by on a day: the one in force, unless a transitional clause keeps
   * it under another.
   *
   * @return the edition, or why there is none
   */
  public Either<Problem, Edition<T>> asOf(LocalDate day) {
    return transition(day)
        .flatMap(clause -> editions.edition(clause.edition()))
        .map(Either::<Problem, Edition<T>>right)
        .getOrElse(() -> editions.asOf(day));
  }

  /**
   * The transitional clause that covers it on a day.
   *
   * @return the first clause that does, if any
   */
  public Option<TransitionalClause> transition(LocalDate day) {
    return editions
        .transitions()
        .find(clause -> clause.covers(made, day) && editions.edition(clause.edition()).isDefined());
  }
}
