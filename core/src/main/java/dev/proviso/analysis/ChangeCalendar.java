package dev.proviso.analysis;

import dev.proviso.law.Period;
import dev.proviso.wording.ValueWording;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The days on which the law changes, as far as they are read from one date: days on which a
 * register, a dated limit or a rule in force changes. They cut all days into stretches.
 *
 * @param date the date, by the key of its axis
 * @param name what the date is called
 * @param stretches the stretches between two changes, from the earliest on
 */
record ChangeCalendar(String date, String name, Seq<Stretch> stretches) {

  /**
   * The days from one change up to, but not including, the next one.
   *
   * @param first the first region of the date in it
   * @param end the first region behind it
   */
  record Stretch(Period days, int first, int end) {}

  /** The calendars of all dates on which something changes. */
  static Seq<ChangeCalendar> of(VariableSpace space) {
    return Array.ofAll(space.axes())
        .filter(axis -> axis.kind() == Axis.Kind.VALUE && !axis.changes.isEmpty())
        .map(ChangeCalendar::of)
        .filter(calendar -> calendar.stretches.size() > 1);
  }

  private static ChangeCalendar of(Axis date) {
    List<Stretch> stretches = new ArrayList<>();
    Period days = Period.always();
    int first = 0;
    for (LocalDate change : date.changes) {
      int end = date.regions().regionOf(change).getOrElse(first);
      if (end > first) {
        stretches.add(new Stretch(between(days, change), first, end));
      }
      first = end;
      days = Period.from(change);
    }
    stretches.add(new Stretch(days, first, date.regions().size()));
    return new ChangeCalendar(date.key, date.question, Array.ofAll(stretches));
  }

  private static Period between(Period open, LocalDate until) {
    return open.from()
        .map(from -> Period.from(from).until(until))
        .getOrElse(() -> Period.before(until));
  }

  /** The function that is true on the days of a stretch. */
  int in(Session<?> session, Stretch stretch) {
    Axis axis = session.space().axis(date);
    return session
        .diagrams()
        .literal(axis.variable, region -> stretch.first <= region && region < stretch.end);
  }

  /** Some stretches in words, those that follow each other as one. */
  String words(Seq<Stretch> some, ValueWording values) {
    List<Stretch> joined = new ArrayList<>();
    for (Stretch stretch : some) {
      Stretch last = joined.isEmpty() ? stretch : joined.get(joined.size() - 1);
      if (last.end == stretch.first) {
        joined.set(joined.size() - 1, join(last, stretch));
      } else {
        joined.add(stretch);
      }
    }
    return values.and(Array.ofAll(joined).map(stretch -> values.onDays(stretch.days)));
  }

  private static Stretch join(Stretch left, Stretch right) {
    Period days =
        right
            .days
            .until()
            .map(until -> between(left.days, until))
            .getOrElse(() -> left.days.from().map(Period::from).getOrElse(Period::always));
    return new Stretch(days, left.first, right.end);
  }
}
