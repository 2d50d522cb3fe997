package dev.proviso.regime;

import dev.proviso.check.NameChecks;
import dev.proviso.check.NullChecks;
import dev.proviso.law.Citation;
import dev.proviso.style.PrehashedStyle;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A transitional clause: what was made before a day stays under an edition, although another has
 * taken its place.
 *
 * <p>The day is compared with a date of the subject, such as the day on which its certificate was
 * signed.
 *
 * <pre>{@code
 * TransitionalClause.of("old certificates", LocalDate.of(2021, 12, 6), "2020").until(LocalDate.of(2022, 12, 6))
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public sealed interface TransitionalClause permits ImmutableTransitionalClause {

  /** The id of the clause. */
  String id();

  /**
   * What was made before this day is covered.
   *
   * @return the first day that is not covered
   */
  LocalDate madeBefore();

  /**
   * What it stays under.
   *
   * @return the name of the edition
   */
  String edition();

  /**
   * The day on which the clause ends.
   *
   * @return the first day on which it no longer helps; none if it does not end
   */
  Option<LocalDate> until();

  /** Where it is written. */
  Seq<Citation> citations();

  /**
   * A transitional clause without an end.
   *
   * @param madeBefore the first day that is not covered
   * @param edition the name of the edition that what was made before stays under
   * @throws IllegalArgumentException if a name is blank, padded or holds control characters
   */
  static TransitionalClause of(String id, LocalDate madeBefore, String edition) {
    return ImmutableTransitionalClause.of(
        NameChecks.check("transition", id),
        NullChecks.notNull(
            "transition `" + id + "`", "day", madeBefore, "give the first day that is not covered"),
        NameChecks.check("edition", edition),
        Option.none(),
        Array.empty());
  }

  /**
   * The same clause, with an end.
   *
   * @param day the first day on which it no longer helps
   */
  default TransitionalClause until(LocalDate day) {
    return ImmutableTransitionalClause.of(
        id(), madeBefore(), edition(), Option.some(day), citations());
  }

  /**
   * The same clause, with citations added.
   *
   * @param citations where it is written
   */
  default TransitionalClause citing(Citation... citations) {
    return ImmutableTransitionalClause.of(
        id(), madeBefore(), edition(), until(), citations().appendAll(Array.of(citations)));
  }

  /**
   * Whether the clause covers something that is asked about on a day.
   *
   * @param made the day on which it was made
   * @param day the day that is asked about
   * @return true if it was made early enough and the clause has not ended
   */
  default boolean covers(LocalDate made, LocalDate day) {
    return made.isBefore(madeBefore()) && until().forAll(day::isBefore);
  }

  /**
   * The clause in one line, for logs; {@code toString} returns the same.
   *
   * @return for example "transition old papers: what was made before 2021-12-06 stays under edition
   *     2020 until 2022-06-01"
   */
  default String wording() {
    return "transition "
        + id()
        + ": what was made before "
        + madeBefore()
        + " stays under edition "
        + edition()
        + until().map(end -> " until " + end).getOrElse("");
  }
}
