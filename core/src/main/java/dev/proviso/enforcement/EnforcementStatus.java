package dev.proviso.enforcement;

import dev.proviso.style.PrehashedStyle;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * How a license, its system and the cases about them stand on a day.
 *
 * <pre>{@code
 * Status status = docket.asOf(day);
 * if (!status.mayOperate()) {
 *   status.because().forEach(event -> say(event.by(), event.why()));
 * }
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public sealed interface EnforcementStatus permits ImmutableEnforcementStatus {

  /**
   * The day that the status refers to.
   *
   * @return the day; none if the docket has no events and no day was given
   */
  Option<LocalDate> on();

  /**
   * Whether the license holds.
   *
   * @return in force, or why not
   */
  LicenseStatus license();

  /**
   * What orders have left of the use of the system.
   *
   * @return operating, restricted or shut down
   */
  SystemStatus system();

  /**
   * The cases.
   *
   * @return each case by its id, in the order in which they were alleged
   */
  Map<String, CaseFile> cases();

  /**
   * The events that put license and system into this state: an order with the finding that it rests
   * on, a precaution with what had happened in its case, otherwise the issue or the reinstatement.
   *
   * <p>That a license is expired or not yet valid follows from its validity, not from an event.
   *
   * @return the events, as they were appended; empty before the license is issued
   */
  Seq<Event> because();

  /**
   * Whether the system may be used, if only in part.
   *
   * @return true only if the license is in force on the day and the system is not shut down
   */
  default boolean mayOperate() {
    return license() == LicenseStatus.IN_FORCE && system() != SystemStatus.SHUT_DOWN;
  }
}
