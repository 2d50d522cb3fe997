package dev.proviso.testkit.law;

import dev.proviso.fact.Reading;
import dev.proviso.law.Citation;
import io.vavr.Lazy;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.LocalDate;

/** Something with a history on trial: what it was made of, and how it answers. */
abstract class TimelineUnderTest implements TestedArtifact {

  /** How far from the outermost days is far. */
  private static final int FAR = 10_000;

  private final Lazy<Seq<LocalDate>> asked = Lazy.of(this::everyDay);

  /** What was said to hold on some days. */
  record Stretch(
      String called,
      Option<LocalDate> from,
      Option<LocalDate> until,
      Reading<?> value,
      Seq<Citation> citations) {

    boolean covers(LocalDate day) {
      return from.forAll(first -> !day.isBefore(first)) && until.forAll(day::isBefore);
    }

    /** The fault, with the citations and the days of this stretch. */
    LawFault detailed(LawFault fault) {
      return fault.citing(citations).where("days", called);
    }
  }

  /** What it was made of, from the earliest on. */
  abstract Seq<Stretch> stretches();

  /** What it answers for a day. */
  abstract Reading<?> answer(LocalDate day);

  /** The days on which it says that its answer may change. */
  abstract Seq<LocalDate> changes();

  /** The days for which cases are made: the edges, their neighbors, and what is between. */
  Seq<LocalDate> days() {
    return asked.get();
  }

  private Seq<LocalDate> everyDay() {
    Seq<LocalDate> edges =
        TreeSet.ofAll(
                stretches()
                    .flatMap(one -> one.from().toArray().appendAll(one.until()))
                    .appendAll(changes()))
            .toArray();
    if (edges.isEmpty()) {
      return Array.of(LocalDate.EPOCH);
    }
    Seq<LocalDate> between =
        edges
            .zip(edges.tail())
            .map(pair -> pair._1().plusDays((pair._2().toEpochDay() - pair._1().toEpochDay()) / 2));
    return edges
        .flatMap(day -> Array.of(day, day.minusDays(1), day.plusDays(1)))
        .appendAll(between)
        .append(edges.head().minusDays(FAR))
        .append(edges.last().plusDays(FAR))
        .distinct();
  }

  /** The first cases are the days that matter; the others lie anywhere between the outermost. */
  LocalDate day(long number) {
    Seq<LocalDate> days = days();
    long from = number & Long.MAX_VALUE;
    if (from < days.size()) {
      return days.get((int) from);
    }
    long first = days.min().get().toEpochDay();
    return LocalDate.ofEpochDay(first + from % (days.max().get().toEpochDay() - first + 1));
  }

  @Override
  public int cases() {
    return days().size();
  }

  @Override
  public String kind() {
    return "timeline";
  }

  @Override
  public String laws() {
    return "TimelineLaws";
  }
}
