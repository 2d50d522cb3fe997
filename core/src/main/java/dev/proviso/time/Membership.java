package dev.proviso.time;

import dev.proviso.check.NullChecks;
import dev.proviso.law.Citation;
import dev.proviso.style.PrehashedStyle;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The days on which one member was on a list. A member that was removed and came back has two.
 *
 * <pre>{@code
 * Membership.from(nso, LocalDate.of(2021, 11, 4)).citing(rule)
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public sealed interface Membership<M> permits ImmutableMembership {

  /** Who was listed. */
  M member();

  /** The days, and the law that says so. */
  Span<Boolean> span();

  /**
   * A membership without an end.
   *
   * @param member who was listed
   * @param from the first day
   */
  static <M> Membership<M> from(M member, LocalDate from) {
    return ImmutableMembership.of(member(member), Span.from(from, true));
  }

  /**
   * The same membership up to, but not including, a day.
   *
   * @param end the first day on which it is no longer on the list
   */
  default Membership<M> until(LocalDate end) {
    return ImmutableMembership.of(member(), span().until(end));
  }

  private static <M> M member(M member) {
    return NullChecks.notNull("membership", "member", member, "say who is on the list");
  }

  /**
   * The same membership, with citations added.
   *
   * @param citations where it is written
   */
  default Membership<M> citing(Citation... citations) {
    return ImmutableMembership.of(member(), span().citing(citations));
  }

  /**
   * Whether it covers a day.
   *
   * @return true if the member was listed on that day
   */
  default boolean covers(LocalDate date) {
    return span().contains(date);
  }

  /** The law that says so. */
  default Seq<Citation> citations() {
    return span().citations();
  }

  /**
   * The days of the membership where it was given from and until, for messages.
   *
   * @return for example "2021-11-04/.."
   */
  default String days() {
    return span().days();
  }

  /**
   * The first day after the membership.
   *
   * @return the day; none if it has not ended
   */
  default Option<LocalDate> until() {
    return span().until();
  }
}
