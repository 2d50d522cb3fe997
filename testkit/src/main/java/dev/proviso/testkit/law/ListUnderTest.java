package dev.proviso.testkit.law;

import dev.proviso.fact.Reading;
import dev.proviso.law.Citation;
import dev.proviso.time.Register;
import io.vavr.Lazy;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.LocalDate;

/** A list on trial: what was entered into it, and how it answers. */
abstract class ListUnderTest<M> implements TestedArtifact {

  /** How many cases are looked at: more costs time, and lists can be long. */
  private static final int MOST = 5000;

  private static final int FAR = 10_000;

  /** Somebody who was entered for some days, or named as not being on the list then. */
  record Entry<M>(
      String called,
      Set<M> names,
      Set<M> absent,
      Option<LocalDate> from,
      Option<LocalDate> until,
      Seq<Citation> citations) {

    boolean covers(LocalDate day) {
      return from.forAll(first -> !day.isBefore(first)) && until.forAll(day::isBefore);
    }

    /** The fault, with the citations and the days of this entry. */
    LawFault detailed(LawFault fault) {
      return fault
          .citing(citations)
          .where(
              "entered",
              from.map(LocalDate::toString).getOrElse("..")
                  + "/"
                  + until.map(LocalDate::toString).getOrElse(".."));
    }
  }

  /** Somebody who is asked about, and the day. */
  record Query<M>(M member, LocalDate day) {}

  private final Register<M> register;
  private final Lazy<Seq<Entry<M>>> entered = Lazy.of(() -> entries().toArray());
  private final Lazy<Seq<LocalDate>> asked = Lazy.of(this::everyDay);
  private final Lazy<ListUnderTest<M>> other = Lazy.of(this::reordered);

  ListUnderTest(Register<M> register) {
    this.register = register;
  }

  /** What was entered. */
  abstract Seq<Entry<M>> entries();

  /** Whether the list is known for a day. */
  abstract boolean isKnown(LocalDate day);

  @Override
  public String name() {
    return register.name();
  }

  Reading<Boolean> lists(M member, LocalDate day) {
    return register.lists(member, day);
  }

  /** Whether anyone is listed who is not mentioned. */
  Reading<Boolean> listsOther(LocalDate day) {
    return register.listsOther(day);
  }

  Seq<M> mentioned() {
    return register.mentioned();
  }

  /** The days on which it says that its answers may change. */
  Seq<LocalDate> changes() {
    return register.changes();
  }

  Seq<Citation> citations(LocalDate day) {
    return register.citations(day);
  }

  /** The same list, entered in another order. */
  abstract ListUnderTest<M> reordered();

  /** The entries that name somebody as a member on a day. */
  Seq<Entry<M>> naming(Query<M> query) {
    return entered
        .get()
        .filter(one -> one.covers(query.day()) && one.names().contains(query.member()));
  }

  boolean isAbsent(Query<M> query) {
    return entered
        .get()
        .exists(one -> one.covers(query.day()) && one.absent().contains(query.member()));
  }

  /** The same list in another order, made once. */
  ListUnderTest<M> other() {
    return other.get();
  }

  Seq<LocalDate> days() {
    return asked.get();
  }

  private Seq<LocalDate> everyDay() {
    Seq<LocalDate> edges =
        TreeSet.ofAll(
                entries()
                    .flatMap(one -> one.from().toArray().appendAll(one.until()))
                    .appendAll(changes()))
            .toArray();
    return edges.isEmpty()
        ? Array.of(LocalDate.EPOCH)
        : edges
            .flatMap(day -> Array.of(day, day.minusDays(1), day.plusDays(1)))
            .append(edges.head().minusDays(FAR))
            .append(edges.last().plusDays(FAR))
            .distinct();
  }

  /** Everyone is asked about on the first day before anyone is on the second. */
  Option<Query<M>> query(long number) {
    Seq<M> all = mentioned();
    long from = number & Long.MAX_VALUE;
    return all.isEmpty()
        ? Option.none()
        : Option.some(
            new Query<>(
                all.get((int) (from % all.size())),
                days().get((int) (from / all.size() % days().size()))));
  }

  @Override
  public int cases() {
    return (int) Math.max(1, Math.min(MOST, (long) mentioned().size() * days().size()));
  }

  @Override
  public String kind() {
    return "register";
  }

  @Override
  public String verifier() {
    return "RosterVerifier.of(register)";
  }

  @Override
  public String laws() {
    return "RosterLaws";
  }
}
