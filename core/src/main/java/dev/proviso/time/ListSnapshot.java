package dev.proviso.time;

import dev.proviso.check.IterationOrder;
import dev.proviso.check.NameChecks;
import dev.proviso.check.NullChecks;
import dev.proviso.fact.Reading;
import dev.proviso.style.PrehashedStyle;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * Who is on a list at one time, as far as that is known.
 *
 * <p>A listing is complete unless it says otherwise: who is not named on it is not on the list.
 * Where only some members were reported, {@link #othersUnknown} says so, and then nobody is taken
 * to be off the list but those who are named as such.
 *
 * <pre>{@code
 * ListSnapshot.of(mexico, morocco).without(cuba).othersUnknown("the list was never published")
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public abstract sealed class ListSnapshot<M> permits ImmutableListSnapshot {

  ListSnapshot() {}

  /**
   * Who is given as on the list. Of members that their class calls equal all are kept, for the
   * value type says which of them are one, and it is not known before a fact is looked up.
   */
  @Value.Auxiliary
  abstract Seq<M> listed();

  /** Who is given as off the list. */
  @Value.Auxiliary
  abstract Seq<M> unlisted();

  /**
   * Why it is not known whether anyone else is on the list.
   *
   * @return the reason; none if the list is complete
   */
  public abstract Option<String> incomplete();

  /** As what members are compared with answers; undeclared until a fact is looked up. */
  @Value.Auxiliary
  abstract ValueType<M> type();

  /**
   * Who is on the list for certain.
   *
   * @return the members, without repetition, in the order given
   */
  @Value.Auxiliary
  @Value.Derived
  public Set<M> members() {
    return set(listed());
  }

  /**
   * Who is off the list for certain, where it is not complete.
   *
   * @return those who are not members
   */
  @Value.Auxiliary
  @Value.Derived
  public Set<M> absent() {
    return set(unlisted());
  }

  private Set<M> set(Seq<M> given) {
    return type().toSet(given.map(type()::canonical));
  }

  /** By what members are equal: two listings with the same keys are equal. */
  @Value.Derived
  Set<Object> memberKeys() {
    return HashSet.ofAll(members().toArray().map(type()::key));
  }

  /** By what those are equal who are off the list. */
  @Value.Derived
  Set<Object> absentKeys() {
    return HashSet.ofAll(absent().toArray().map(type()::key));
  }

  /** Whether somebody is equal to a member. */
  @Value.Lazy
  Predicate<M> isMember() {
    return type().isOneOf(members());
  }

  /** Whether somebody is equal to one of whom it is known that they are off the list. */
  @Value.Lazy
  Predicate<M> isAbsent() {
    return type().isOneOf(absent());
  }

  /**
   * The same listing, whose members are compared as values of a type. A rule that looks up a fact
   * compares them as values of the type of that fact.
   *
   * @param as the value type
   * @throws IllegalArgumentException if a member is no value of the type, or is both on the list
   *     and off it as the type compares
   */
  public ListSnapshot<M> comparedAs(ValueType<M> as) {
    NullChecks.notNull("listing", "value type", as, "say as what the members are compared");
    return checked(
        ImmutableListSnapshot.of(given(as, listed()), given(as, unlisted()), incomplete(), as));
  }

  /** As they are given: what is canonical depends on the type, too. */
  private static <M> Seq<M> given(ValueType<M> type, Iterable<? extends M> members) {
    Seq<M> all = NullChecks.<M>noneNull("listing", "members", members, "leave it out");
    all.forEach(member -> type.constant("listing", member));
    return IterationOrder.isDefined(members) ? all : type.sorted(all);
  }

  private static <M> ListSnapshot<M> checked(ListSnapshot<M> listing) {
    return checked(listing, listing.absent().toArray().filter(listing.isMember()));
  }

  private static <M> ListSnapshot<M> checked(ListSnapshot<M> listing, Seq<M> both) {
    if (both.nonEmpty()) {
      throw new IllegalArgumentException(
          "listing: " + both.mkString(", ") + " both on and off the list; decide which");
    }
    return listing;
  }

  /**
   * A complete list.
   *
   * @param rest any further members
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  public static <M> ListSnapshot<M> of(M first, M... rest) {
    NullChecks.notNull("listing", "first member", first, "say who is on the list");
    return of(
        Array.of(first)
            .appendAll(NullChecks.noneNull("listing", "further members", rest, "leave it out")));
  }

  /**
   * A complete list.
   *
   * @param members one member or more
   * @throws IllegalArgumentException if there is none: a list that happens to be empty must not
   *     look like one that names nobody
   */
  public static <M> ListSnapshot<M> of(Iterable<? extends M> members) {
    Seq<M> all = given(ValueType.undeclared(), members);
    if (all.isEmpty()) {
      throw new IllegalArgumentException(
          "listing: no members; give one or more, or say ListSnapshot.nobody if that is meant");
    }
    return ImmutableListSnapshot.of(all, Array.empty(), Option.none(), ValueType.undeclared());
  }

  /**
   * A list on which nobody is.
   *
   * @return the complete, empty listing
   */
  public static <M> ListSnapshot<M> nobody() {
    return ImmutableListSnapshot.of(
        Array.empty(), Array.empty(), Option.none(), ValueType.undeclared());
  }

  /**
   * The same listing, on which somebody is not for certain. It says something only together with
   * {@link #othersUnknown}.
   *
   * @param absent those who are not members
   * @throws IllegalArgumentException if one of them is on the list. As long as no value type is
   *     named, see {@link #comparedAs}, one that only its class calls equal to a member is
   *     accepted; the condition that looks up a fact refuses it if the type of the fact calls both
   *     equal
   */
  public ListSnapshot<M> without(Iterable<? extends M> absent) {
    Seq<M> more = NullChecks.noneNull("listing", "names that are absent", absent, "leave it out");
    Seq<M> all = given(type(), unlisted().appendAll(more));
    ListSnapshot<M> listing = ImmutableListSnapshot.of(listed(), all, incomplete(), type());
    if (type().isDeclared()) {
      return checked(listing);
    }
    Set<Object> members = HashSet.ofAll(listed().map(MemberKey::of));
    return checked(listing, all.filter(one -> members.contains(MemberKey.of(one))));
  }

  /**
   * The same listing, but incomplete: it is not known whether anyone else is on it.
   *
   * @param reason why not, as a clause without a full stop
   * @throws IllegalArgumentException if the reason is blank, padded or holds control characters
   */
  public ListSnapshot<M> othersUnknown(String reason) {
    return ImmutableListSnapshot.of(
        listed(), unlisted(), Option.some(NameChecks.checkText("reason", reason)), type());
  }

  /**
   * Whether somebody is on the list.
   *
   * @param member who is asked about
   * @return known; unknown, with the reason, if the listing is not complete and does not name them;
   *     in conflict if it names two, on the list and off it, whom only a value type could keep
   *     apart
   */
  public Reading<Boolean> lists(M member) {
    boolean isAbsent = isAbsent().test(member);
    if (isMember().test(member)) {
      return isAbsent
          ? Reading.conflicting("the list names it both as on the list and as off it")
          : Reading.known(true);
    }
    return isAbsent ? Reading.known(false) : listsOther();
  }

  /**
   * Whether anyone who is not mentioned is on the list.
   *
   * @return known to be false, or unknown with the reason
   */
  public Reading<Boolean> listsOther() {
    return incomplete()
        .map(reason -> Reading.<Boolean>unknown(reason))
        .getOrElse(() -> Reading.known(false));
  }

  /**
   * Everyone who is named, on the list or off it.
   *
   * @return those who are mentioned
   */
  public Seq<M> mentioned() {
    return members().toArray().appendAll(absent());
  }
}
