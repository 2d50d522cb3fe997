package dev.proviso.regime;

import dev.proviso.check.NameChecks;
import dev.proviso.check.NullChecks;
import dev.proviso.law.Citation;
import dev.proviso.style.CopyableStyle;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * One version of a policy or definition: from when it is in force, until when, and since when that
 * is known.
 *
 * <p>Without a first day an edition has been in force for as long as anyone looks back. It ends
 * when it is repealed or when the next edition takes effect, whichever comes first.
 *
 * <pre>{@code
 * Edition.of("2021", policy)
 *     .effectiveFrom(LocalDate.of(2021, 12, 6))
 *     .announcedOn(LocalDate.of(2021, 12, 6))
 *     .citing(certificate.clause("P1"))
 * }</pre>
 */
@Value.Immutable
@CopyableStyle
public sealed interface Edition<T> permits ImmutableEdition {

  /**
   * The name of the edition, unique among the editions of one thing.
   *
   * @return for example "2021"
   */
  String id();

  /**
   * What the edition says.
   *
   * @return the policy or definition
   */
  T value();

  /**
   * The first day on which it is in force.
   *
   * @return none if it always was
   */
  Option<LocalDate> effectiveFrom();

  /**
   * The first day on which it is no longer in force, whether or not another edition follows.
   *
   * @return none if it is not repealed
   */
  Option<LocalDate> repealedOn();

  /**
   * The day from which it is known that the edition will take effect.
   *
   * @return none if it was always known
   */
  Option<LocalDate> announcedOn();

  /**
   * The day from which it is known that the edition will be repealed.
   *
   * @return none if it is known as long as the edition
   */
  Option<LocalDate> repealAnnouncedOn();

  /** Where it is written. */
  Seq<Citation> citations();

  /**
   * An edition that has always been in force and always been known.
   *
   * @param value what it says
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  static <T> Edition<T> of(String id, T value) {
    return ImmutableEdition.of(
        NameChecks.check("edition", id),
        NullChecks.notNull("edition `" + id + "`", "value", value, "give what the edition says"),
        Option.none(),
        Option.none(),
        Option.none(),
        Option.none(),
        Array.empty());
  }

  /**
   * The same edition, taking effect on a day. Unless it says otherwise, it is known from that day
   * on.
   *
   * @param day the first day on which it is in force
   */
  default Edition<T> effectiveFrom(LocalDate day) {
    return self()
        .withEffectiveFrom(Option.some(day))
        .withAnnouncedOn(announcedOn().orElse(Option.some(day)));
  }

  /**
   * The same edition, known from a day on.
   *
   * @param day the day; before its first day in force for what was announced, after it for what was
   *     made to work backwards
   */
  default Edition<T> announcedOn(LocalDate day) {
    return self().withAnnouncedOn(Option.some(day));
  }

  /**
   * The same edition, repealed on a day. Unless it says otherwise, that is known from that day on.
   *
   * @param day the first day on which it is no longer in force
   */
  default Edition<T> repealedOn(LocalDate day) {
    return self()
        .withRepealedOn(Option.some(day))
        .withRepealAnnouncedOn(repealAnnouncedOn().orElse(Option.some(day)));
  }

  /** The same edition, whose repeal is known from a day on. */
  default Edition<T> repealAnnouncedOn(LocalDate day) {
    return self().withRepealAnnouncedOn(Option.some(day));
  }

  /**
   * The same edition, with citations added.
   *
   * @param citations where it is written
   */
  default Edition<T> citing(Citation... citations) {
    return self().withCitations(citations().appendAll(Array.of(citations)));
  }

  /**
   * The edition as it was known on a day.
   *
   * @return none if it was not known; without its repeal, if only that was not
   */
  default Option<Edition<T>> asKnownOn(LocalDate day) {
    if (announcedOn().exists(day::isBefore)) {
      return Option.none();
    }
    return repealAnnouncedOn().exists(day::isBefore)
        ? Option.some(self().withRepealedOn(Option.none()).withRepealAnnouncedOn(Option.none()))
        : Option.some(this);
  }

  /**
   * Whether the edition has taken effect on a day, whatever came after it.
   *
   * @return true from its first day on
   */
  default boolean hasTakenEffect(LocalDate day) {
    return effectiveFrom().forAll(first -> !day.isBefore(first));
  }

  /**
   * The edition in one line, for logs, without what it says; {@code toString} returns the same.
   *
   * @return its name and its days, such as "edition 2023 for 2023-01-01/.."; another edition may
   *     take its place earlier than it is repealed
   */
  default String wording() {
    return "edition "
        + id()
        + DayRange.period(effectiveFrom(), repealedOn()).map(days -> " for " + days).getOrElse("");
  }

  private ImmutableEdition<T> self() {
    return (ImmutableEdition<T>) this;
  }
}
