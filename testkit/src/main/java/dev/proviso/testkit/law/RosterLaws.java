package dev.proviso.testkit.law;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * The laws of lists with a history: of rosters and lists of names.
 *
 * <pre>{@code
 * RosterVerifier.of(STATES)
 *     .except(RosterLaws.EVERY_ENTRY_IS_CITED, "../2021-11-01", "the list was never published")
 *     .verify();
 * }</pre>
 */
public final class RosterLaws {

  private static final String LIBRARY = "this is a fault of the library; please report it";

  @SuppressWarnings("unchecked") // there is one class, whatever the type of a member
  private static final Class<ListUnderTest<?>> KIND =
      (Class<ListUnderTest<?>>) (Class<?>) ListUnderTest.class;

  /**
   * Whoever is entered is listed, under the name and every alias, from the first day of the entry
   * on. A lookup that is a day late breaks it.
   */
  public static final Law LISTED_WHEN_ENTERED =
      Law.ofCase(
          KIND,
          "PV-R-01",
          "whoever is entered is listed on every known day of the entry, from the first on",
          LIBRARY,
          ListLawChecks::listed);

  /**
   * Nobody is listed on a day that no entry covers: not before the first, and not between two. A
   * list that is taken to be the same before its first day breaks it.
   */
  public static final Law NOT_LISTED_UNLESS_ENTERED =
      Law.ofCase(
          KIND,
          "PV-R-02",
          "nobody is listed on a day that no entry covers",
          LIBRARY,
          ListLawChecks::unlisted);

  /**
   * Who was removed is not listed from that very day on, until entered again. A lookup that counts
   * the last day twice breaks it.
   */
  public static final Law REMOVED_STAYS_REMOVED =
      Law.ofWhole(
          KIND,
          "PV-R-03",
          "who was removed is not listed from that day on, until entered again",
          LIBRARY,
          ListLawChecks::removed);

  /**
   * Who is named as not being on the list is known not to be, although others are unknown. A list
   * that answers unknown for everyone it does not name as a member breaks it.
   */
  public static final Law NAMED_AS_ABSENT =
      Law.ofCase(
          KIND,
          "PV-R-04",
          "who is named as not being on the list is known not to be listed",
          LIBRARY,
          ListLawChecks::absent);

  /**
   * For a day outside the answer is unknown with a reason, or has a remark that says so. A list
   * that is held in silence breaks it.
   */
  public static final Law OUTSIDE_IS_EXPLAINED =
      Law.ofCase(
          KIND,
          "PV-R-05",
          "a day outside is unknown with a reason, or answered with a remark",
          LIBRARY,
          ListLawChecks::outside);

  /** Nobody is listed whom the list never mentions. A list of exceptions breaks it. */
  public static final Law STRANGERS_ARE_NOT_LISTED =
      Law.ofWhole(
          KIND,
          "PV-R-06",
          "nobody is listed whom the list never mentions",
          LIBRARY,
          ListLawChecks::strangers);

  /** Between two changes every day has the same answers. An unannounced change breaks it. */
  public static final Law STEADY_BETWEEN_CHANGES =
      Law.ofCase(
          KIND,
          "PV-R-07",
          "between two changes every day has the same answers",
          LIBRARY,
          ListLawChecks::steady);

  /**
   * The order in which entries are given changes nothing. A list in which the last entry of a name
   * replaces the others breaks it.
   */
  public static final Law ORDER_IS_FREE =
      Law.ofCase(
          KIND, "PV-R-08", "the order of entries changes nothing", LIBRARY, ListLawChecks::ordered);

  /** Every entry is cited. A list that was typed in without its source breaks it. */
  public static final Law EVERY_ENTRY_IS_CITED =
      Law.ofWhole(
          KIND,
          "PV-R-09",
          "every entry cites where it is written",
          "add citing(…), or except the entry with a reason",
          ListLawChecks::cited);

  /**
   * The citations of a day hold those of every entry that covers it. A list that cites its first
   * edition for every day breaks it.
   */
  public static final Law CITED_ON_THE_DAY =
      Law.ofWhole(
          KIND,
          "PV-R-10",
          "the citations of a day hold those of every entry that covers it",
          LIBRARY,
          ListLawChecks::citedOnTheDay);

  private static final Seq<Law> ALL =
      Array.of(
          LISTED_WHEN_ENTERED,
          NOT_LISTED_UNLESS_ENTERED,
          REMOVED_STAYS_REMOVED,
          NAMED_AS_ABSENT,
          OUTSIDE_IS_EXPLAINED,
          STRANGERS_ARE_NOT_LISTED,
          STEADY_BETWEEN_CHANGES,
          ORDER_IS_FREE,
          EVERY_ENTRY_IS_CITED,
          CITED_ON_THE_DAY);

  private RosterLaws() {}

  /**
   * All of them.
   *
   * @return the laws, in the order of their codes
   */
  public static Seq<Law> all() {
    return ALL;
  }

  /**
   * The law of a code.
   *
   * @param code a code, such as "PV-R-03"
   * @throws IllegalArgumentException if there is none
   */
  public static Law named(String code) {
    return Law.named(ALL, "RosterLaws", code);
  }
}
