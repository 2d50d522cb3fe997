package dev.proviso.time;

import dev.proviso.check.NameChecks;
import dev.proviso.check.NullChecks;
import dev.proviso.fact.Reading;
import dev.proviso.law.Citation;
import dev.proviso.law.Period;
import dev.proviso.problem.Problem;
import dev.proviso.style.PrehashedStyle;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * Dated membership: who was on a list on which day.
 *
 * <pre>{@code
 * Roster<Country> eligible =
 *     Roster.of(
 *         "list of eligible states",
 *         Span.before(cut, ListSnapshot.of(before).othersUnknown("only nine of 65 were named")),
 *         Span.from(cut, ListSnapshot.of(after)));
 * eligible.lists(Country.of("MX"), LocalDate.of(2022, 1, 1)); // known: false
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public abstract sealed class Roster<M> implements Register<M> permits ImmutableRoster {

  Roster() {}

  /**
   * The list with its history.
   *
   * @return the dated listings
   */
  public abstract Dated<ListSnapshot<M>> listings();

  /**
   * A roster.
   *
   * @param name what it is called: a noun phrase
   * @param first who was on the list for some days
   * @param rest the listings for other days, in any order
   * @return the roster, which refuses days outside
   * @throws IllegalArgumentException if a span is reversed, two overlap, or there is a gap between
   *     two; all of it in one message
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  public static <M> Roster<M> of(
      String name, Span<ListSnapshot<M>> first, Span<ListSnapshot<M>>... rest) {
    return new Builder().dated(Dated.of(name, first, rest));
  }

  /**
   * A roster that was read from data.
   *
   * @param name what it is called: a noun phrase
   * @param spans who was on the list when, in any order
   * @return the roster, or all that is wrong with its spans
   */
  public static <M> Validation<Seq<Problem>, Roster<M>> check(
      String name, Iterable<? extends Span<ListSnapshot<M>>> spans) {
    return Dated.check(name, spans).map(new Builder()::dated);
  }

  /**
   * A roster made of memberships, each with days of its own.
   *
   * @param name what it is called: a noun phrase
   * @param known the days for which all memberships are known: who is not listed then, is not a
   *     member
   * @param memberships who was listed when; one member may come up several times
   * @return the roster, or all that is wrong: a membership is reversed or reaches out of the known
   *     days, or two of one member overlap. Two are of one member if the value type that their
   *     class gives calls them equal or, where it gives none, if they are equal and print alike
   */
  public static <M> Validation<Seq<Problem>, Roster<M>> ofMemberships(
      String name, Period known, Iterable<? extends Membership<M>> memberships) {
    NameChecks.check("list", name);
    String where = "list `" + name + "`";
    NullChecks.notNull(where, "period", known, "say for which days the list is known");
    Seq<Membership<M>> all =
        NullChecks.noneNull(where, "memberships", memberships, "give one, or leave it out");
    Seq<Problem> problems = Memberships.problems(name, known, all);
    return problems.isEmpty()
        ? check(name, Memberships.spans(known, all))
        : Validation.invalid(problems);
  }

  /** What is wrong with memberships, without putting together who is listed on each day. */
  static <M> Seq<Problem> problems(String name, Period known, Seq<Membership<M>> memberships) {
    return Memberships.problems(name, known, memberships);
  }

  /** Makes rosters of what was checked. */
  private static final class Builder {
    <M> Roster<M> dated(Dated<ListSnapshot<M>> listings) {
      return ImmutableRoster.of(listings);
    }
  }

  /**
   * The same roster, saying what holds before the first day that is known.
   *
   * @param beyond refuse or hold
   */
  public Roster<M> beforeFirst(OutOfRange beyond) {
    return ImmutableRoster.of(listings().beforeFirst(beyond));
  }

  /**
   * The same roster, saying what holds after the last day that is known.
   *
   * @param beyond refuse or hold
   */
  public Roster<M> afterLast(OutOfRange beyond) {
    return ImmutableRoster.of(listings().afterLast(beyond));
  }

  /**
   * The same roster, whose members are compared as values of a type: that of the fact that is
   * looked up.
   *
   * @param type the value type
   * @throws IllegalArgumentException if a member is no value of the type
   */
  public Roster<M> comparedAs(ValueType<M> type) {
    NullChecks.notNull(
        "list `" + name() + "`", "value type", type, "say as what the members are compared");
    return ImmutableRoster.of(listings().map(listing -> listing.comparedAs(type)));
  }

  @Override
  public String name() {
    return listings().name();
  }

  @Override
  public Reading<Boolean> lists(M member, LocalDate date) {
    return listings().asOf(date).then(listing -> listing.lists(member));
  }

  @Override
  public Function<LocalDate, Reading<Boolean>> history(M member) {
    return date -> lists(member, date);
  }

  @Override
  public Reading<Boolean> listsOther(LocalDate date) {
    return listings().asOf(date).then(ListSnapshot::listsOther);
  }

  @Override
  public boolean covers(LocalDate date) {
    return listings().covers(date);
  }

  /**
   * As what members are compared with answers.
   *
   * @return the value type; undeclared as long as no fact is looked up
   */
  public ValueType<M> type() {
    return listings()
        .values()
        .headOption()
        .map(ListSnapshot::type)
        .getOrElse(ValueType::undeclared);
  }

  @Override
  public Seq<M> mentioned() {
    return type().distinct(listings().values().flatMap(ListSnapshot::mentioned));
  }

  @Override
  public Seq<M> examples() {
    return mentioned();
  }

  @Override
  public Seq<LocalDate> changes() {
    return listings().changes();
  }

  @Override
  public Seq<Citation> citations(LocalDate date) {
    return listings().citations(date);
  }

  /** The name. */
  @Override
  public final String toString() {
    return name();
  }

  /** Memberships cut at every day on which one begins or ends. */
  private static final class Memberships {

    static <M> Seq<Problem> problems(String name, Period known, Seq<Membership<M>> all) {
      Seq<Problem> outside =
          all.filter(one -> !SpanContiguity.isReversed(one.span()) && reachesOut(known, one.span()))
              .map(
                  one ->
                      Problem.of(
                          name + ": " + one.member(),
                          one.days(),
                          "reaches out of the days for which the list is known, " + known,
                          "check both against the source"));
      Seq<Problem> overlaps =
          all.groupBy(one -> MemberKey.of(one.member()))
              .values()
              .toArray()
              .flatMap(
                  same ->
                      SpanContiguity.neighbors(SpanContiguity.inOrder(same.map(Membership::span)))
                          .filter(pair -> SpanContiguity.overlap(pair._1(), pair._2()))
                          .map(
                              pair ->
                                  Problem.of(
                                      name + ": " + same.head().member(),
                                      pair._1().days() + " and " + pair._2().days(),
                                      "overlap",
                                      "end the first on the day on which the second begins")));
      return all.flatMap(
              one -> SpanContiguity.reversed(name + ": " + one.member(), Array.of(one.span())))
          .appendAll(outside)
          .appendAll(overlaps);
    }

    private static boolean reachesOut(Period known, Span<?> span) {
      boolean early =
          known.from().exists(first -> span.from().forAll(from -> from.isBefore(first)));
      boolean late = known.until().exists(end -> span.until().exists(until -> until.isAfter(end)));
      return early || late;
    }

    static <M> Seq<Span<ListSnapshot<M>>> spans(Period known, Seq<Membership<M>> all) {
      Seq<LocalDate> cuts =
          TreeSet.ofAll(all.flatMap(one -> one.span().from().toArray().appendAll(one.until())))
              .filter(day -> known.contains(day) && !known.from().contains(day))
              .toArray();
      Seq<Option<LocalDate>> edges =
          Array.of(known.from()).appendAll(cuts.map(Option::some)).append(known.until());
      return edges
          .zip(edges.drop(1))
          .map(
              edge -> {
                LocalDate inside =
                    edge._1().getOrElse(() -> edge._2().map(d -> d.minusDays(1)).getOrElse(ANY));
                Seq<Membership<M>> covering = all.filter(one -> one.covers(inside));
                ListSnapshot<M> listing =
                    covering.isEmpty()
                        ? ListSnapshot.nobody()
                        : ListSnapshot.of(covering.map(Membership::member));
                return Span.during(period(edge._1(), edge._2()), listing)
                    .citing(covering.flatMap(Membership::citations));
              });
    }

    private static final LocalDate ANY = LocalDate.EPOCH;

    private static Period period(Option<LocalDate> from, Option<LocalDate> until) {
      if (from.isEmpty()) {
        return until.isEmpty() ? Period.always() : Period.before(until.get());
      }
      return until.isEmpty() ? Period.from(from.get()) : Period.from(from.get()).until(until.get());
    }
  }
}
