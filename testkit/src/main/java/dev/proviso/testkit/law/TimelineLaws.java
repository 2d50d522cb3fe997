package dev.proviso.testkit.law;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * The laws of what has a history: of dated values and of editions. The last two are about editions
 * only.
 *
 * <pre>{@code
 * TimelineVerifier.of(PENALTIES)
 *     .except(TimelineLaws.EVERY_SPAN_IS_CITED, "../1996-04-24", "older law was not looked up")
 *     .verify();
 * }</pre>
 */
public final class TimelineLaws {

  private static final String LIBRARY = "this is a fault of the library; please report it";

  @SuppressWarnings("unchecked") // there is one class, whatever the type of what has editions
  private static final Class<EditionsUnderTest<?>> EDITIONS =
      (Class<EditionsUnderTest<?>>) (Class<?>) EditionsUnderTest.class;

  /** No day has two values. Two editions that are both in force on a day break it. */
  public static final Law NO_OVERLAP =
      Law.ofCase(
          TimelineUnderTest.class,
          "PV-T-01",
          "no day has two values",
          "end one span on the day on which the next begins",
          TimelineLawChecks::overlapping);

  /**
   * No day between the first and the last is without a value. An edition that was repealed before
   * the next took effect breaks it.
   */
  public static final Law NO_GAP =
      Law.ofCase(
          TimelineUnderTest.class,
          "PV-T-02",
          "no day between the first and the last is without a value",
          "say what holds in between, or except the day with a reason",
          TimelineLawChecks::gap);

  /**
   * The answer for a day is the value that was said to hold on it. A search that misses breaks it.
   */
  public static final Law ANSWERS_AS_SAID =
      Law.ofCase(
          TimelineUnderTest.class,
          "PV-T-03",
          "the answer for a day is what was said to hold on it",
          LIBRARY,
          TimelineLawChecks::answering);

  /** A change has come on its first day. A lookup that is a day late breaks it. */
  public static final Law FIRST_DAY_IS_NEW =
      Law.ofWhole(
          TimelineUnderTest.class,
          "PV-T-04",
          "the first day of a span has its value",
          LIBRARY,
          TimelineLawChecks::firstDay);

  /** The last day before a change keeps the old value. A lookup that is a day early breaks it. */
  public static final Law LAST_DAY_IS_OLD =
      Law.ofWhole(
          TimelineUnderTest.class,
          "PV-T-05",
          "the last day before a change keeps the old value",
          LIBRARY,
          TimelineLawChecks::lastDay);

  /** Between two changes every day has the same answer. An unannounced change breaks it. */
  public static final Law STEADY_BETWEEN_CHANGES =
      Law.ofCase(
          TimelineUnderTest.class,
          "PV-T-06",
          "between two changes every day has the same answer",
          LIBRARY,
          TimelineLawChecks::steady);

  /**
   * A day outside is unknown with a reason, or has an answer with a remark. A value that is held in
   * silence breaks it.
   */
  public static final Law OUTSIDE_IS_EXPLAINED =
      Law.ofCase(
          TimelineUnderTest.class,
          "PV-T-07",
          "a day outside is unknown with a reason, or answered with a remark",
          LIBRARY,
          TimelineLawChecks::outside);

  /** Every span is cited. A limit that was typed in without its source breaks it. */
  public static final Law EVERY_SPAN_IS_CITED =
      Law.ofWhole(
          TimelineUnderTest.class,
          "PV-T-08",
          "every span cites where it is written",
          "add citing(…), or except the span with a reason",
          TimelineLawChecks::cited);

  /**
   * Every change changes something: the value, or the law that it rests on. The same value entered
   * twice in a row breaks it.
   */
  public static final Law EVERY_CHANGE_CHANGES =
      Law.ofWhole(
          TimelineUnderTest.class,
          "PV-T-09",
          "every change changes the value, or the law that it rests on",
          "make one span of the two, or check the second against its source",
          TimelineLawChecks::idle);

  /** No edition is known before it was announced. A lookup by its first day in force breaks it. */
  public static final Law NOT_KNOWN_BEFORE_ANNOUNCED =
      Law.ofWhole(
          EDITIONS,
          "PV-T-10",
          "no edition is known before it was announced",
          LIBRARY,
          TimelineLawChecks::announced);

  /**
   * A transitional clause keeps what was made before its day under its edition until it ends, and
   * neither longer nor anything else. A clause that is read without its end breaks it.
   */
  public static final Law TRANSITIONS_ARE_KEPT =
      Law.ofWhole(
          EDITIONS,
          "PV-T-11",
          "a transitional clause covers what was made before its day until it ends, and no more",
          "check the days of the clause, or report a fault of the library",
          TimelineLawChecks::kept);

  private static final Seq<Law> OF_VALUES =
      Array.of(
          NO_OVERLAP,
          NO_GAP,
          ANSWERS_AS_SAID,
          FIRST_DAY_IS_NEW,
          LAST_DAY_IS_OLD,
          STEADY_BETWEEN_CHANGES,
          OUTSIDE_IS_EXPLAINED,
          EVERY_SPAN_IS_CITED,
          EVERY_CHANGE_CHANGES);

  private static final Seq<Law> ALL =
      OF_VALUES.append(NOT_KNOWN_BEFORE_ANNOUNCED).append(TRANSITIONS_ARE_KEPT);

  private TimelineLaws() {}

  /**
   * All of them.
   *
   * @return the laws, in the order of their codes
   */
  public static Seq<Law> all() {
    return ALL;
  }

  static Seq<Law> ofValues() {
    return OF_VALUES;
  }

  /**
   * The law of a code.
   *
   * @param code a code, such as "PV-T-05"
   * @throws IllegalArgumentException if there is none
   */
  public static Law named(String code) {
    return Law.named(ALL, "TimelineLaws", code);
  }
}
