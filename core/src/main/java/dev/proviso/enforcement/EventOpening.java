package dev.proviso.enforcement;

import dev.proviso.check.NameChecks;
import dev.proviso.check.NullChecks;
import java.time.LocalDate;

/**
 * Half an event: what happened. It is complete with who did it, when, and why.
 *
 * <pre>{@code
 * Event.reviewOpened("case-1").by("the exporting state", day).because("the report is credible")
 * }</pre>
 */
public final class EventOpening<E extends Event> {

  /** Makes the event of what is said last. */
  @FunctionalInterface
  interface Completion<E> {
    E of(LocalDate on, String by, String why);
  }

  private final Completion<E> completion;

  EventOpening(Completion<E> completion) {
    this.completion = completion;
  }

  /**
   * Says who did it, and when.
   *
   * @param who a noun phrase, such as "an oversight body"
   * @param on the day on which it happened
   * @return the half sentence; go on with {@code because}
   * @throws IllegalArgumentException if one of them is null, or the name cannot be printed on a
   *     line
   */
  public Attributed<E> by(String who, LocalDate on) {
    return new Attributed<>(
        completion,
        NullChecks.notNull("event", "day", on, "say when it happened"),
        NameChecks.check("event: who", who));
  }

  /** An event that still lacks its reason. */
  public static final class Attributed<E extends Event> {

    private final Completion<E> completion;
    private final LocalDate on;
    private final String by;

    private Attributed(Completion<E> completion, LocalDate on, String by) {
      this.completion = completion;
      this.on = on;
      this.by = by;
    }

    /**
     * Says why it was done, or what is alleged, and so completes the event.
     *
     * @param why a clause without a full stop, such as "a journalist was targeted"
     * @throws IllegalArgumentException if it is null, or cannot be printed on a line
     */
    public E because(String why) {
      return completion.of(on, by, NameChecks.checkText("event: why", why));
    }
  }
}
