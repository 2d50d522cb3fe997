package dev.proviso.regime;

import dev.proviso.check.NameChecks;
import dev.proviso.check.NullChecks;
import dev.proviso.law.Period;
import dev.proviso.problem.Problem;
import dev.proviso.style.PrehashedStyle;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.Comparator;
import org.immutables.value.Value;

/**
 * The editions of one policy or definition, and the clauses that lead from one to the next.
 *
 * <p>On each day the edition that took effect last is in force, unless it was repealed by then; an
 * edition that it superseded does not come back. Of two that take effect on one day, the one that
 * was announced later corrects the other.
 *
 * <pre>{@code
 * editions.asKnownOn(LocalDate.of(2021, 11, 1)).asOf(LocalDate.of(2022, 1, 1)).get().id(); // "2020"
 * editions.asOf(LocalDate.of(2022, 1, 1)).get().id();                                      // "2021"
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public sealed interface Editions<T> permits ImmutableEditions {

  /**
   * What has these editions.
   *
   * @return for example the id of the policy
   */
  String name();

  /**
   * All editions.
   *
   * @return the editions, from the earliest on
   */
  Seq<Edition<T>> all();

  /**
   * The transitional clauses.
   *
   * @return the clauses, in the order given; the first that covers something wins
   */
  Seq<TransitionalClause> transitions();

  /**
   * The editions of something.
   *
   * @param name what has these editions
   * @param rest any further editions, in any order
   * @throws IllegalArgumentException if two have the same name, two take effect and were announced
   *     on the same days, or one is repealed before it takes effect; all of it in one message
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  static <T> Editions<T> of(String name, Edition<T> first, Edition<T>... rest) {
    String where = "editions `" + NameChecks.check("editions", name) + "`";
    NullChecks.notNull(where, "first edition", first, "give one");
    Seq<Edition<T>> further =
        NullChecks.noneNull(where, "further editions", rest, "give one, or leave it out");
    return check(name, further.prepend(first)).toEither().getOrElseThrow(Problem::asOneException);
  }

  /**
   * The editions of something, as they were read from data.
   *
   * @param name what has these editions
   * @param editions the editions, in any order
   * @return the editions, or all that is wrong with them
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  static <T> Validation<Seq<Problem>, Editions<T>> check(
      String name, Iterable<? extends Edition<T>> editions) {
    NameChecks.check("editions", name);
    Seq<Edition<T>> ordered =
        NullChecks.<Edition<T>>noneNull(
                "editions `" + name + "`", "editions", editions, "give one, or leave it out")
            .sorted(
                Comparator.comparing((Edition<T> e) -> e.effectiveFrom().getOrElse(LocalDate.MIN))
                    .thenComparing(e -> e.announcedOn().getOrElse(LocalDate.MIN)));
    Seq<Problem> problems = EditionFaults.of(name, ordered);
    return problems.isEmpty()
        ? Validation.valid(ImmutableEditions.of(name, ordered, Array.empty()))
        : Validation.invalid(problems);
  }

  /**
   * The same editions, with a transitional clause.
   *
   * @throws IllegalArgumentException if there is no edition of the name that the clause gives
   */
  default Editions<T> with(TransitionalClause transition) {
    if (edition(transition.edition()).isEmpty()) {
      throw Problem.of(
              name() + ": transition " + transition.id(),
              transition.edition(),
              "is not one of the editions",
              "name one of " + all().map(Edition::id).mkString("`", "`, `", "`"))
          .toException();
    }
    return ImmutableEditions.of(name(), all(), transitions().append(transition));
  }

  /**
   * The edition of a name.
   *
   * @return the edition, if there is one
   */
  default Option<Edition<T>> edition(String id) {
    return all().find(edition -> edition.id().equals(id));
  }

  /**
   * The edition that is in force on a day.
   *
   * @return the edition, or why there is none: none had taken effect, or the last one was repealed
   */
  default Either<Problem, Edition<T>> asOf(LocalDate day) {
    Option<Edition<T>> last = all().filter(edition -> edition.hasTakenEffect(day)).lastOption();
    if (last.isEmpty()) {
      return Either.left(
          Problem.of(
              name(),
              day.toString(),
              "is before the first edition takes effect",
              "ask about a later day, or add an earlier edition"));
    }
    return last.get().repealedOn().exists(end -> !day.isBefore(end))
        ? Either.left(
            Problem.of(
                name(),
                day.toString(),
                "is after edition `" + last.get().id() + "` was repealed without another",
                "ask about an earlier day, or add a later edition"))
        : Either.right(last.get());
  }

  /**
   * The editions as they apply to something that was made on a day: a transitional clause may keep
   * it under another edition than the one in force.
   *
   * <pre>{@code
   * editions.madeOn(signature).asOf(today)
   * }</pre>
   *
   * @param made the day on which it was made, such as the day of a signature
   * @return the editions for it
   * @throws IllegalArgumentException if the day is null
   */
  default TransitionalEditions<T> madeOn(LocalDate made) {
    NullChecks.notNull("editions `" + name() + "`", "day", made, "say when it was made");
    return new TransitionalEditions<>(this, made);
  }

  /**
   * The editions as far as they were known on a day: without those that were announced later, and
   * with those in force whose repeal was.
   *
   * @return the editions; possibly none
   */
  default Editions<T> asKnownOn(LocalDate day) {
    return ImmutableEditions.of(
        name(), all().flatMap(edition -> edition.asKnownOn(day)), transitions());
  }

  /**
   * The editions that have not taken effect on a day.
   *
   * @return the upcoming editions
   */
  default Seq<Edition<T>> upcoming(LocalDate day) {
    return all().reject(edition -> edition.hasTakenEffect(day));
  }

  /**
   * The edition that took the place of another.
   *
   * @param id the name of the other
   * @return the edition that takes effect next; none if there is none
   */
  default Option<Edition<T>> successor(String id) {
    int index = all().indexWhere(edition -> edition.id().equals(id));
    return index < 0 ? Option.none() : all().drop(index + 1).headOption();
  }

  /**
   * The days on which an edition is in force.
   *
   * @param id the name of the edition
   * @return the period; none if there is no such edition, or it was corrected before it took effect
   */
  default Option<Period> inForce(String id) {
    return edition(id)
        .flatMap(
            edition -> {
              Option<LocalDate> next = successor(id).flatMap(Edition::effectiveFrom);
              Option<LocalDate> end =
                  Array.of(next, edition.repealedOn()).flatMap(day -> day).min();
              return DayRange.period(edition.effectiveFrom(), end);
            });
  }

  /**
   * The editions in one line, for logs, without what they say; {@code toString} returns the same.
   *
   * @return the name and each edition with its days, such as "sales by edition: 2020 for
   *     2020-01-01/2023-01-01, 2023 for 2023-01-01/.."
   */
  default String wording() {
    String listed =
        all().isEmpty()
            ? "none was known"
            : all().map(edition -> edition.id() + days(edition.id())).mkString(", ");
    return name()
        + " by edition: "
        + listed
        + (transitions().isEmpty() ? "" : transitions().mkString("; ", "; ", ""));
  }

  private String days(String id) {
    return inForce(id).map(days -> " for " + days).getOrElse(" never in force");
  }
}
