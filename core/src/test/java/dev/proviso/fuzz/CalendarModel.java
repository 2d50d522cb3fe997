package dev.proviso.fuzz;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a policy changes, as far as it asks them of one date; they cut all days into
 * stretches.
 *
 * @param path the way to the part that has the date; empty if the subject has it
 * @param date the date
 * @param changes the first days of all stretches but the first one, as indices
 */
record CalendarModel(List<PartSlot> path, ValueSlot date, List<Integer> changes) {

  private record Place(List<PartSlot> path, ValueSlot date) {}

  /** The calendars of the dates that a policy asks, as far as anything changes in them. */
  static List<CalendarModel> of(PolicyModel policy) {
    Map<Place, SortedSet<Integer>> changes = new LinkedHashMap<>();
    for (PolicyModel.RuleSet member : policy.ruleSets()) {
      List<PartSlot> path = path(member);
      for (RuleModel rule : member.rules()) {
        rule.conditions().forEach(condition -> collect(condition, path, member, changes));
        RuleModel.@Nullable Days during = rule.during();
        if (during != null) {
          add(path, during.date(), during.from(), member, changes);
          add(path, during.date(), during.until(), member, changes);
        }
      }
    }
    List<CalendarModel> calendars = new ArrayList<>();
    changes.forEach(
        (place, days) ->
            calendars.add(new CalendarModel(place.path, place.date, List.copyOf(days))));
    return calendars;
  }

  private static List<PartSlot> path(PolicyModel.RuleSet member) {
    return member.part() == null ? List.of() : List.of(member.part());
  }

  private static void collect(
      ConditionModel condition,
      @Nullable List<PartSlot> path,
      PolicyModel.RuleSet member,
      Map<Place, SortedSet<Integer>> changes) {
    if (condition instanceof LeafModel.Lookup || condition instanceof LeafModel.ComparedLimit) {
      ValueSlot date =
          condition instanceof LeafModel.Lookup lookup
              ? lookup.date()
              : ((LeafModel.ComparedLimit) condition).date();
      add(path, date, RegisterModel.FIRST, member, changes);
      add(path, date, RegisterModel.SECOND, member, changes);
    }
    for (ConditionModel child : condition.children()) {
      @Nullable List<PartSlot> inner = path;
      if (condition instanceof ConditionModel.OfItems) {
        inner = null;
      } else if (condition instanceof ConditionModel.OfPart part && path != null) {
        inner = new ArrayList<>(path);
        inner.add(part.slot());
      }
      collect(child, inner, member, changes);
    }
  }

  /** The parts of a list have no calendars of their own, but may ask the date of the decision. */
  private static void add(
      @Nullable List<PartSlot> path,
      ValueSlot date,
      @Nullable Integer day,
      PolicyModel.RuleSet member,
      Map<Place, SortedSet<Integer>> changes) {
    @Nullable ValueSlot dating = member.dating();
    @Nullable Place place = path == null ? null : new Place(path, date);
    if (date.isAsOf()) {
      place = dating == null ? new Place(List.of(), date) : new Place(path(member), dating);
    }
    if (place != null && day != null) {
      changes.computeIfAbsent(place, key -> new TreeSet<>()).add(day);
    }
  }

  /** The day on which a subject is asked, as an index; null if it is not known. */
  @Nullable Integer day(SubjectModel root, Situation situation) {
    @Nullable SubjectModel here = root;
    for (PartSlot part : path) {
      here = here == null ? null : part.part(here);
    }
    return here == null ? null : date.index(here, situation);
  }

  /** The day on which a subject is asked, or that it has none; null if that is not known. */
  @Nullable Object reading(SubjectModel root, Situation situation) {
    @Nullable SubjectModel here = root;
    for (PartSlot part : path) {
      if (here != null && here.stored(part) == Absence.ABSENT) {
        return Absence.ABSENT;
      }
      here = here == null ? null : part.part(here);
    }
    return here != null && here.stored(date) == Absence.ABSENT
        ? Absence.ABSENT
        : day(root, situation);
  }

  int stretches() {
    return changes.size() + 1;
  }

  /** The stretch in which a subject is asked; below 0 if its day is not known. */
  int stretch(SubjectModel root, Situation situation) {
    @Nullable Integer day = day(root, situation);
    return day == null ? -1 : (int) changes.stream().filter(change -> change <= day).count();
  }

  /** Some stretches in words, those that follow each other as one. */
  String words(BitSet some, PolicyModel policy) {
    StringJoiner words = new StringJoiner(" and ");
    for (int first = some.nextSetBit(0); first >= 0; ) {
      int end = some.nextClearBit(first);
      String from = first == 0 ? "" : "from " + RegisterModel.day(changes.get(first - 1));
      String until =
          end == stretches() ? "" : "until, but not on, " + RegisterModel.day(changes.get(end - 1));
      words.add(
          from.isEmpty()
              ? until.isEmpty() ? "always" : until
              : from + " " + (until.isEmpty() ? "on" : until));
      first = some.nextSetBit(end);
    }
    return words + (isOf(policy) ? "" : ", by " + name());
  }

  private boolean isOf(PolicyModel policy) {
    return (path.isEmpty() && date.isAsOf())
        || policy.ruleSets().stream()
            .anyMatch(member -> date.equals(member.dating()) && path.equals(path(member)));
  }

  private String name() {
    StringBuilder name = new StringBuilder();
    path.forEach(part -> name.append(part.name()).append(" › "));
    return name.append(date.name()).toString();
  }
}
