package dev.proviso.enforcement;

import dev.proviso.language.Language;
import dev.proviso.problem.Problem;
import dev.proviso.style.PrehashedStyle;
import org.immutables.value.Value;

/**
 * An event that may not follow those before it, and what stands in its way.
 *
 * <pre>{@code
 * docket.append(Event.sanctionOrdered("case-1", REVOKE)
 *     .by("the exporting state", day)
 *     .because("a breach"))
 *     .getLeft()
 *     .kind(); // SANCTION_NOT_AVAILABLE, as long as no breach is found
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public sealed interface IllegalEvent permits ImmutableIllegalEvent {

  /** What stands in the way of an event. Where several things do, the first of these is named. */
  enum Kind {
    /** It is dated before an event that was appended earlier. */
    DATED_BEFORE_THE_LAST,
    /** The license is not issued yet; nothing else can happen before that. */
    NOT_ISSUED,
    /** The license was issued before. */
    ALREADY_ISSUED,
    /** No case of that id was alleged. */
    UNKNOWN_CASE,
    /** A case of that id was alleged before. */
    CASE_EXISTS,
    /** The review of the case was opened before. */
    ALREADY_REVIEWED,
    /** There is a finding only after a review, and only one. */
    NOT_UNDER_REVIEW,
    /** There is a finding in the case, so that nothing is pending for a precaution to wait for. */
    CASE_CLOSED,
    /** No finding of breach in the case makes the sanction available. */
    SANCTION_NOT_AVAILABLE,
    /** The sanction was ordered before, in the same case. */
    ALREADY_ORDERED,
    /** The license is revoked, and the docket takes revocation to be final. */
    REVOCATION_IS_FINAL,
    /** What is to be reinstated was not taken, or is over. */
    NOTHING_TO_REINSTATE,
    /** The license does not hold: nothing is left to take, and the system must not work again. */
    NOT_IN_FORCE
  }

  /** The number of the license on whose docket it was to be put. */
  String license();

  /**
   * Which event it is, or would have been, counted from 1 on.
   *
   * @return the position: in the docket when it was appended, in what was given when it was
   *     replayed
   */
  int position();

  /**
   * The event.
   *
   * @return the event, as it was given
   */
  Event event();

  /** What stands in its way. */
  Kind kind();

  /**
   * The status that the event was validated against: the one just before it, on its day or, if it
   * is dated too early, on the day of the last event.
   */
  EnforcementStatus status();

  /**
   * The same, for a reader.
   *
   * @return a problem whose value is what was done
   */
  default Problem problem() {
    return new IllegalEventWording(Language.english()).problem(this);
  }
}
