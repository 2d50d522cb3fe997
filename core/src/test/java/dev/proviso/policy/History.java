package dev.proviso.policy;

import dev.proviso.law.Period;
import dev.proviso.time.Dated;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.OutOfRange;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import io.vavr.collection.Array;
import java.time.LocalDate;

/** Law with a calendar for the generated policies, and the same once more as plain questions. */
public final class History {

  /** Complete, incomplete, unknown and empty by turns; held after its end and refused before. */
  public static final Roster<Sample.Color> ROSTER =
      Roster.of(
              "roster",
              Span.from(Sample.day(2), ListSnapshot.of(Sample.Color.RED)).until(Sample.day(4)),
              Span.from(
                      Sample.day(4),
                      ListSnapshot.of(Sample.Color.GREEN)
                          .without(Array.of(Sample.Color.RED))
                          .othersUnknown("the rest was never published"))
                  .until(Sample.day(6)),
              Span.unknown(Period.from(Sample.day(6)).until(Sample.day(7)), "the page was lost"),
              Span.from(Sample.day(7), ListSnapshot.<Sample.Color>nobody()).until(Sample.day(9)),
              Span.from(Sample.day(9), ListSnapshot.of(Sample.Color.RED, Sample.Color.BLUE))
                  .until(Sample.day(11)))
          .afterLast(OutOfRange.HOLD);

  /** Held before its beginning and refused after. */
  public static final Roster<Sample.Color> OLD_ROSTER =
      Roster.of(
              "old roster",
              Span.from(
                      Sample.day(3),
                      ListSnapshot.of(Sample.Color.BLUE).othersUnknown("only one was named"))
                  .until(Sample.day(5)),
              Span.from(Sample.day(5), ListSnapshot.of(Sample.Color.RED)).until(Sample.day(8)))
          .beforeFirst(OutOfRange.HOLD);

  /** Of days, and not in their order. */
  public static final Roster<LocalDate> HOLIDAYS =
      Roster.of(
          "holidays",
          Span.before(Sample.day(6), ListSnapshot.of(Sample.day(5), Sample.day(4))),
          Span.from(Sample.day(6), ListSnapshot.of(Sample.day(9), Sample.day(8))));

  public static final Dated<Integer> LIMIT =
      Dated.of(
              "limit",
              Span.from(Sample.day(2), 2).until(Sample.day(5)),
              Span.<Integer>unknown(Period.from(Sample.day(5)).until(Sample.day(6)), "in dispute"),
              Span.from(Sample.day(6), 3).until(Sample.day(9)),
              Span.from(Sample.day(9), 4))
          .beforeFirst(OutOfRange.HOLD);

  /** Never changed, and yet not known without a date. */
  public static final Dated<Integer> CONSTANT =
      Dated.of("constant", Span.during(Period.always(), 3));

  public static final Dated<LocalDate> DEADLINE =
      Dated.of(
              "deadline",
              Span.from(Sample.day(2), Sample.day(4)).until(Sample.day(6)),
              Span.from(Sample.day(6), Sample.day(8)).until(Sample.day(10)))
          .afterLast(OutOfRange.HOLD);

  private History() {}

  /** What is listed or limits on which day of the month, once more; wrong ways are for contrast. */
  @SuppressWarnings("NullAway") // null stands for not known
  public enum Read {
    /** As the law is written. */
    RIGHTLY,
    /** Whoever is not named is taken to be off the list. */
    TAKING_EVERY_LIST_FOR_COMPLETE,
    /** A day outside is answered like the nearest one, whether or not the author said so. */
    HOLDING_EVERYTHING,
    /** A span is taken to hold on its last day too. */
    ONE_DAY_LATE;

    Boolean lists(String register, String member, int given) {
      int day = this == ONE_DAY_LATE ? given - 1 : given;
      Boolean told =
          switch (register) {
            case "roster" -> roster(member, day);
            case "old roster" -> oldRoster(member, day);
            default -> holidays(member, day);
          };
      boolean silent = told == null && this == TAKING_EVERY_LIST_FOR_COMPLETE;
      return silent ? Boolean.FALSE : told;
    }

    private Boolean roster(String member, int day) {
      if (day < 2) {
        return this == HOLDING_EVERYTHING ? member.equals("RED") : null;
      }
      if (day < 4) {
        return member.equals("RED");
      }
      if (day < 6) {
        if (member.equals("GREEN")) {
          return true;
        }
        return member.equals("RED") ? false : null;
      }
      if (day < 7) {
        return null;
      }
      return day >= 9 && !member.equals("GREEN");
    }

    private Boolean oldRoster(String member, int day) {
      if (day < 5) {
        return member.equals("BLUE") ? true : null;
      }
      if (day < 8 || this == HOLDING_EVERYTHING) {
        return member.equals("RED");
      }
      return null;
    }

    private static boolean holidays(String member, int day) {
      return day < 6
          ? member.equals("2020-01-04") || member.equals("2020-01-05")
          : member.equals("2020-01-08") || member.equals("2020-01-09");
    }

    Object limit(String name, int given) {
      int day = this == ONE_DAY_LATE ? given - 1 : given;
      return switch (name) {
        case "limit" -> limit(day);
        case "constant" -> 3;
        default -> deadline(day);
      };
    }

    private static Object limit(int day) {
      if (day < 5) {
        return 2;
      }
      if (day < 6) {
        return null;
      }
      return day < 9 ? 3 : 4;
    }

    private Object deadline(int day) {
      if (day < 2 && this != HOLDING_EVERYTHING) {
        return null;
      }
      return LocalDate.of(2020, 1, day < 6 ? 4 : 8);
    }
  }
}
