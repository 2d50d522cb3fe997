package dev.proviso.time;

import dev.proviso.check.NameChecks;
import dev.proviso.check.NullChecks;
import dev.proviso.fact.Reading;
import dev.proviso.law.Citation;
import dev.proviso.law.Period;
import dev.proviso.problem.Problem;
import dev.proviso.style.PrehashedStyle;
import io.vavr.Lazy;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.immutables.value.Value;

/**
 * A dated list of names with aliases, such as the Entity List.
 *
 * <p>A name that is an entry's name or alias to the letter is listed. A name that merely resembles
 * one, by case, punctuation, legal form, a missing word or a slip of the pen, is a possible match:
 * the reading is unknown and says whom it resembles. That is a net for obvious variants, not a
 * screening engine; the result of one can enter as a fact of its own.
 *
 * <pre>{@code
 * entities.lists("Candiru Ltd.", LocalDate.of(2022, 1, 1)); // known: true
 * entities.lists("CANDIRU", LocalDate.of(2022, 1, 1));      // unknown: resembles Candiru
 * entities.lists("Candiru", LocalDate.of(2021, 1, 1));      // known: false
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public abstract sealed class NameList implements Register<String> permits ImmutableNameList {

  private static final String NO_NAME =
      "the name has no letter and no digit; give the name, or leave it unknown";

  NameList() {}

  @Override
  public abstract String name();

  /**
   * The days for which the list is known.
   *
   * @return the period; a day outside is refused
   */
  public abstract Period known();

  /**
   * The entries.
   *
   * @return one or more, in the order given
   */
  public abstract Seq<ListedName> entries();

  /**
   * What to say of a day after the last one for which the list is known.
   *
   * @return refuse or hold
   */
  public abstract OutOfRange afterLast();

  /**
   * A list of names that is written in code.
   *
   * <pre>{@code
   * NameList.of("Entity List", Period.from(KNOWN), ListedName.from("Candiru", LISTED))
   * }</pre>
   *
   * @param name the name of the list
   * @param known the days for which it is known who was listed
   * @param rest any further entries
   * @throws IllegalArgumentException if the entries do not make a list, with all problems; see
   *     {@link #check}
   */
  public static NameList of(String name, Period known, ListedName first, ListedName... rest) {
    String where = "list `" + NameChecks.check("list", name) + "`";
    NullChecks.notNull(where, "first entry", first, "give one");
    Seq<ListedName> further =
        NullChecks.noneNull(where, "further entries", rest, "give one, or leave it out");
    return check(name, known, further.prepend(first))
        .toEither()
        .getOrElseThrow(Problem::asOneException);
  }

  /**
   * A list of names.
   *
   * @param name what it is called: a noun phrase
   * @param known the days for which it is known
   * @param entries one entry or more
   * @return the list, or all that is wrong with it: there are no entries, an entry's days are
   *     reversed or reach out of the known ones, or one entry's name is another's name or alias
   *     while both are listed
   * @throws IllegalArgumentException if the name is blank, padded or holds control characters
   */
  public static Validation<Seq<Problem>, NameList> check(
      String name, Period known, Iterable<ListedName> entries) {
    NameChecks.check("list", name);
    String where = "list `" + name + "`";
    NullChecks.notNull(where, "period", known, "say for which days the list is known");
    Seq<ListedName> all =
        NullChecks.noneNull(where, "entries", entries, "give one, or leave it out");
    NameList list = ImmutableNameList.of(name, known, all, OutOfRange.REFUSE);
    Seq<Problem> empty =
        all.isEmpty()
            ? Array.of(Problem.missing(name + ": entries", "give one or more"))
            : Array.empty();
    Seq<Membership<String>> memberships =
        all.flatMap(
            entry ->
                entry
                    .aliases()
                    .prepend(entry.name())
                    .distinct()
                    .map(called -> ImmutableMembership.of(called, entry.span())));
    // A roster would hold all names of each day, which a long list changes on many.
    Seq<Problem> problems = Roster.problems(name, known, memberships).distinct().appendAll(empty);
    return problems.isEmpty() ? Validation.valid(list) : Validation.invalid(problems);
  }

  /**
   * The same list, saying what holds after the last day that is known.
   *
   * @param beyond refuse or hold
   */
  public NameList afterLast(OutOfRange beyond) {
    NullChecks.notNull("list `" + name() + "`", "choice", beyond, "say HOLD or REFUSE");
    return ImmutableNameList.of(name(), known(), entries(), beyond);
  }

  /**
   * How well a name fits the entries that are listed on a day.
   *
   * @return the best match; unknown, with the reason, if the list is not known for that day
   */
  public Reading<NameMatch> match(String called, LocalDate date) {
    return onDay(
        date,
        () ->
            Reading.known(
                index()
                    .candidates(called)
                    .filter(candidate -> candidate.isListed(held(date)))
                    .map(NameIndex.Candidate::match)
                    .min()
                    .getOrElse(NameMatch.NONE)));
  }

  @Override
  public Reading<Boolean> lists(String called, LocalDate date) {
    return history(called).apply(date);
  }

  @Override
  public Function<LocalDate, Reading<Boolean>> history(String called) {
    if (NameSimilarity.words(called).isEmpty()) {
      return date -> onDay(date, () -> Reading.unknown(NO_NAME));
    }
    Seq<ListedName> exact = index().called(called);
    Lazy<Seq<NameIndex.Candidate>> candidates = Lazy.of(() -> index().candidates(called));
    return date ->
        onDay(
            date,
            () ->
                exact.exists(entry -> entry.span().contains(held(date)))
                    ? Reading.known(true)
                    : resembling(
                        candidates.get().filter(candidate -> candidate.isListed(held(date)))));
  }

  private Reading<Boolean> resembling(Seq<NameIndex.Candidate> found) {
    return found.isEmpty()
        ? Reading.known(false)
        : Reading.unknown(
            "the name resembles "
                + found.map(candidate -> candidate.entry().name()).distinct().mkString(", ")
                + " on the "
                + name()
                + "; somebody must look into it");
  }

  @Value.Lazy
  NameIndex index() {
    return NameIndex.of(entries());
  }

  @Override
  public Reading<Boolean> listsOther(LocalDate date) {
    return onDay(date, () -> Reading.known(false));
  }

  @Override
  public boolean covers(LocalDate date) {
    return known().contains(held(date));
  }

  /** A day after the last known one is answered as the last known one, if the author says so. */
  private LocalDate held(LocalDate date) {
    return known()
        .until()
        .filter(end -> afterLast() == OutOfRange.HOLD && !date.isBefore(end))
        .map(end -> end.minusDays(1))
        .getOrElse(date);
  }

  private <T> Reading<T> onDay(LocalDate date, Supplier<Reading<T>> answer) {
    if (known().contains(date)) {
      return answer.get();
    }
    String only = "the " + name() + " is known only for days " + knownDays();
    return known().contains(held(date))
        ? answer.get().remarking(only + "; it is taken to be the same on " + date)
        : Reading.unknown(only + ", not for " + date);
  }

  private String knownDays() {
    Option<String> from = known().from().map(day -> "from " + day);
    return known()
        .until()
        .map(
            end ->
                from.map(first -> first + " until, but not on, " + end).getOrElse("before " + end))
        .getOrElse(() -> from.getOrElse("") + " on");
  }

  @Override
  @Value.Lazy
  public Seq<String> mentioned() {
    return entries().flatMap(entry -> entry.aliases().prepend(entry.name())).distinct();
  }

  /** A list may hold thousands of names, but they were listed and removed on few days. */
  @Override
  @Value.Lazy
  public Seq<String> examples() {
    Set<String> mentioned = HashSet.ofAll(mentioned());
    Map<String, Seq<String>> days =
        entries()
            .flatMap(
                entry ->
                    entry
                        .aliases()
                        .prepend(entry.name())
                        .map(called -> Tuple.of(called, entry.span().days())))
            .groupBy(Tuple2::_1)
            .mapValues(same -> same.map(Tuple2::_2).sorted());
    return mentioned()
        .groupBy(called -> days.get(called).get())
        .values()
        .toArray()
        .flatMap(same -> same.take(2).append(like(same.head(), mentioned)));
  }

  private static String like(String called, Set<String> mentioned) {
    String like = called;
    while (mentioned.contains(like)) {
      like += ".";
    }
    return like;
  }

  @Override
  @Value.Lazy
  public Seq<LocalDate> changes() {
    return TreeSet.ofAll(
            entries()
                .flatMap(entry -> entry.span().from().toArray().appendAll(entry.span().until()))
                .appendAll(known().from())
                .appendAll(known().until()))
        .toArray();
  }

  @Override
  public Seq<Citation> citations(LocalDate date) {
    return entries()
        .filter(entry -> entry.span().contains(held(date)))
        .flatMap(entry -> entry.span().citations())
        .distinct();
  }

  /** The name. */
  @Override
  public final String toString() {
    return name();
  }
}
