package dev.proviso.enforcement;

import dev.proviso.check.NullChecks;
import dev.proviso.domain.License;
import dev.proviso.language.Language;
import dev.proviso.style.PrehashedStyle;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * All that happened to one license and the system that was delivered under it.
 *
 * <p>A docket only grows. Its events stand in the order in which they were appended, which is the
 * order of their days; events of one day keep the order in which they were appended. How things
 * stand is nothing but the fold of these events, so nothing can be changed except by an event that
 * says who did it, when and why.
 *
 * <pre>{@code
 * Docket.replay(license, events).map(docket -> docket.asOf(day).mayOperate());
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public abstract sealed class Docket permits ImmutableDocket {

  private static final String EVENT = "make one with the methods of Event";

  Docket() {}

  /** The license. */
  public abstract License license();

  /**
   * Whether the license can come back once it is revoked.
   *
   * @return final or reversible
   */
  public abstract Revocation revocation();

  /**
   * What happened.
   *
   * @return the events exactly as they were appended
   */
  public abstract Seq<Event> events();

  @Value.Auxiliary
  abstract EnforcementState state();

  /**
   * The docket of a license that is not issued yet. Its revocation would be final.
   *
   * @return the docket without events
   */
  public static Docket of(License license) {
    return of(license, Revocation.FINAL);
  }

  /**
   * The docket of a license that is not issued yet.
   *
   * @param revocation whether the license can come back once it is revoked
   * @return the docket without events
   */
  public static Docket of(License license, Revocation revocation) {
    NullChecks.notNull("docket", "license", license, "give the license that it is about");
    NullChecks.notNull(
        where(license), "revocation", revocation, "say whether a revocation is final");
    return ImmutableDocket.of(license, revocation, Vector.empty(), EnforcementState.START);
  }

  /**
   * The docket of events that were kept. Revocation is final.
   *
   * @param events what happened, in the order in which it was appended
   * @return the docket, or every event that was illegal
   */
  public static Validation<Seq<IllegalEvent>, Docket> replay(
      License license, Iterable<? extends Event> events) {
    return replay(license, Revocation.FINAL, events);
  }

  /**
   * The docket of events that were kept.
   *
   * <p>An illegal event is taken to have had no effect, so that those after it are judged as well;
   * what follows from it may therefore be reported along with it.
   *
   * @param revocation whether the license can come back once it is revoked
   * @param events what happened, in the order in which it was appended
   * @return the docket, or every event that was illegal, with its position in what was given
   */
  public static Validation<Seq<IllegalEvent>, Docket> replay(
      License license, Revocation revocation, Iterable<? extends Event> events) {
    Docket docket = of(license, revocation);
    Seq<IllegalEvent> illegal = Array.empty();
    int position = 0;
    for (Event event : NullChecks.<Event>noneNull(where(license), "events", events, EVENT)) {
      position++;
      Either<IllegalEvent, Docket> next = docket.append(position, event);
      illegal = illegal.appendAll(next.swap());
      docket = next.getOrElse(docket);
    }
    return illegal.isEmpty() ? Validation.valid(docket) : Validation.invalid(illegal);
  }

  /**
   * The docket with one more event.
   *
   * @param event what happened, not before the last event
   * @return the longer docket, or why the event may not follow those before it; this docket stays
   *     as it is
   */
  public Either<IllegalEvent, Docket> append(Event event) {
    NullChecks.notNull(where(license()), "event", event, EVENT);
    return append(events().size() + 1, event);
  }

  private Either<IllegalEvent, Docket> append(int position, Event event) {
    Option<IllegalEvent.Kind> kind =
        EventValidator.against(event, state(), license(), revocation());
    return kind.<Either<IllegalEvent, Docket>>fold(
        () ->
            Either.right(
                ImmutableDocket.of(
                    license(),
                    revocation(),
                    events().append(event),
                    state().after(events().size() + 1, event))),
        why ->
            Either.left(
                ImmutableIllegalEvent.of(
                    license().number(), position, event, why, statusBefore(event))));
  }

  private static String where(License license) {
    return "docket of license `" + license.number() + "`";
  }

  private EnforcementStatus statusBefore(Event event) {
    LocalDate day = state().latest().filter(event.on()::isBefore).getOrElse(event.on());
    return state().on(Option.some(day), license().validity());
  }

  /**
   * How things stand after the last event, on its day. Of any later day, ask {@link #asOf}: a
   * license expires without an event.
   */
  public EnforcementStatus status() {
    return state().on(state().latest(), license().validity());
  }

  /**
   * The status at the end of a day, according to the events of this docket.
   *
   * @return the fold of the events on or before it
   */
  public EnforcementStatus asOf(LocalDate day) {
    NullChecks.notNull(where(license()), "day", day, "give the day that is asked about");
    EnforcementState state = EnforcementState.START;
    int position = 0;
    for (Event event : events().takeUntil(later -> later.on().isAfter(day))) {
      position++;
      state = state.after(position, event);
    }
    return state.on(Option.some(day), license().validity());
  }

  /**
   * The docket as a text: one line for each event, with its day, who, what and why.
   *
   * @return the lines, in the order of the docket, with a line feed between them
   */
  public String history() {
    return history(Language.english());
  }

  String history(Language language) {
    return events().map(event -> EventWording.line(event, language)).mkString("\n");
  }
}
