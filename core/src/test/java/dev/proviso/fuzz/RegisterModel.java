package dev.proviso.fuzz;

import dev.proviso.law.Period;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.ListedName;
import dev.proviso.time.NameList;
import dev.proviso.time.OutOfRange;
import dev.proviso.time.Register;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import io.vavr.collection.Array;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A register that changes on the two days that the kind of dates names. */
sealed interface RegisterModel {

  int FIRST = ValueKinds.DATE.constants().get(0);
  int SECOND = ValueKinds.DATE.constants().get(1);

  static LocalDate day(int index) {
    return (LocalDate) ValueKinds.DATE.value(index);
  }

  Ternary lists(int who, int day);

  /** Whether the register extends to a day, and may leave open who is on it. */
  boolean covers(int day);

  /** Whether the register says of some on a day whether they are on it, but not of all. */
  boolean isPartlyKnown(int day);

  Register<Object> build();

  /**
   * The members for some days.
   *
   * @param members who is listed
   * @param absent who is known not to be listed
   * @param isOpen whether it is not known of all others
   */
  record Members(List<Integer> members, List<Integer> absent, boolean isOpen) {
    Ternary lists(int who) {
      return members.contains(who)
          ? Ternary.TRUE
          : isOpen && !absent.contains(who) ? Ternary.UNKNOWN : Ternary.FALSE;
    }

    String shown(ValueKind kind) {
      String listed = members.stream().map(kind::shown).toList().toString();
      return isOpen
          ? listed + " not " + absent.stream().map(kind::shown).toList() + " others unknown"
          : listed;
    }

    ListSnapshot<Object> build(ValueKind kind) {
      ListSnapshot<Object> listing =
          members.isEmpty()
              ? ListSnapshot.nobody()
              : ListSnapshot.of(members.stream().map(kind::value).toList());
      return isOpen
          ? listing.without(absent.stream().map(kind::value).toList()).othersUnknown("not complete")
          : listing;
    }
  }

  /**
   * A list that goes by equality.
   *
   * @param earlier the members from the first day on
   * @param later the members from the second day on; null if the list ends then
   */
  record Listed(
      String name,
      ValueKind kind,
      Members earlier,
      @Nullable Members later,
      boolean holdsBefore,
      boolean holdsAfter)
      implements RegisterModel {

    @Override
    public String toString() {
      return "%s [%s: %s, %s: %s%s%s]"
          .formatted(
              name,
              day(FIRST),
              earlier.shown(kind),
              day(SECOND),
              later == null ? "ends" : later.shown(kind),
              holdsBefore ? ", holds before" : "",
              holdsAfter ? ", holds after" : "");
    }

    @Override
    public Ternary lists(int who, int day) {
      if (day < FIRST) {
        return holdsBefore ? earlier.lists(who) : Ternary.UNKNOWN;
      }
      if (day < SECOND) {
        return earlier.lists(who);
      }
      return later != null ? later.lists(who) : holdsAfter ? earlier.lists(who) : Ternary.UNKNOWN;
    }

    @Override
    public boolean covers(int day) {
      return day < FIRST ? holdsBefore : day < SECOND || later != null || holdsAfter;
    }

    @Override
    public boolean isPartlyKnown(int day) {
      Members members = day < SECOND || later == null ? earlier : later;
      boolean isOfSome = !members.members().isEmpty() || !members.absent().isEmpty();
      return covers(day) && members.isOpen() && isOfSome;
    }

    @Override
    public Register<Object> build() {
      Span<ListSnapshot<Object>> first =
          Span.from(day(FIRST), earlier.build(kind)).until(day(SECOND));
      Roster<Object> roster =
          later == null
              ? Roster.of(name, first)
              : Roster.of(name, first, Span.from(day(SECOND), later.build(kind)));
      return roster
          .beforeFirst(holdsBefore ? OutOfRange.HOLD : OutOfRange.REFUSE)
          .afterLast(holdsAfter ? OutOfRange.HOLD : OutOfRange.REFUSE);
    }
  }

  /** A list of names with one entry, which is listed from the first day until the second. */
  record Named(String name, boolean isEndless, boolean holdsAfter) implements RegisterModel {

    /** The index of the name that is not listed, but like one that is. */
    static final int RESEMBLING = 2;

    /** The list is known from the first day on, until the second unless it is endless. */
    @Override
    public Ternary lists(int who, int day) {
      if (!covers(day)) {
        return Ternary.UNKNOWN;
      }
      boolean isIn = day < SECOND || !isEndless;
      return !isIn ? Ternary.FALSE : who <= 1 ? Ternary.TRUE : resembles(who);
    }

    @Override
    public boolean covers(int day) {
      return day >= FIRST && (isEndless || holdsAfter || day < SECOND);
    }

    /** A name that merely resembles a listed one is not on the list. */
    @Override
    public boolean isPartlyKnown(int day) {
      return false;
    }

    private static Ternary resembles(int who) {
      return who == RESEMBLING ? Ternary.UNKNOWN : Ternary.FALSE;
    }

    /** Whether a name that is not listed is like one that is. */
    static boolean resembles(String name) {
      String plain = name.toLowerCase(Locale.ROOT);
      return plain.contains("candiru") || plain.contains("saito");
    }

    @Override
    @SuppressWarnings("unchecked") // asked for texts only
    public Register<Object> build() {
      Period known =
          isEndless ? Period.from(day(FIRST)) : Period.from(day(FIRST)).until(day(SECOND));
      NameList list =
          NameList.check(
                  name,
                  known,
                  Array.of(
                      ListedName.from("Candiru", day(FIRST))
                          .until(day(SECOND))
                          .alias("Saito Tech")))
              .get();
      return (Register<Object>)
          (Register<?>) list.afterLast(holdsAfter ? OutOfRange.HOLD : OutOfRange.REFUSE);
    }
  }
}
