package dev.proviso.condition;

import dev.proviso.check.NameChecks;
import dev.proviso.check.NullChecks;
import java.time.LocalDate;

/**
 * Half a judgment: the question and its answer. A judgment without a person and a reason is none,
 * so only {@code by} and {@code because} make it one.
 *
 * <pre>{@code
 * Judgment.no("proportionate").by("Review Board", today).because("a warning would do")
 * }</pre>
 */
public final class JudgmentOpening {

  private final String id;
  private final boolean holds;

  JudgmentOpening(String id, boolean holds) {
    this.id = id;
    this.holds = holds;
  }

  /**
   * Says who judged, and when.
   *
   * @param who a person or body
   * @param when the day of the judgment
   * @return the half sentence; go on with {@code because}
   * @throws IllegalArgumentException if one of them is null, or the name is blank or holds control
   *     characters
   */
  public Attributed by(String who, LocalDate when) {
    String where = "judgment `" + id + "`";
    return new Attributed(
        id,
        holds,
        NameChecks.check(where + ": who", who),
        NullChecks.notNull(where, "day", when, "say when it was judged"));
  }

  /** A judgment that still lacks its reason. */
  public static final class Attributed {

    private final String id;
    private final boolean holds;
    private final String who;
    private final LocalDate when;

    private Attributed(String id, boolean holds, String who, LocalDate when) {
      this.id = id;
      this.holds = holds;
      this.who = who;
      this.when = when;
    }

    /**
     * Says why, and so completes the judgment.
     *
     * @param why the reason given
     * @throws IllegalArgumentException if the reason is null, blank or holds control characters
     */
    public Judgment because(String why) {
      return ImmutableJudgment.of(
          id, holds, who, when, NameChecks.checkText("judgment `" + id + "`: why", why));
    }
  }
}
