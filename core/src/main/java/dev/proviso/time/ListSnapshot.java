package dev.proviso.time;

import dev.proviso.check.IterationOrder;
import dev.proviso.check.NameChecks;
import dev.proviso.check.NullChecks;
import dev.proviso.fact.Reading;
import dev.proviso.style.PrehashedStyle;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashSet;
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
   * Who is on the list for certain.
   *
   * @return the members, without repetition, in the order given
   */
  public abstract Set<M> members();

  /**
   * Who is off the list for certain, where it is not complete.
   *
   * @return those who are not members
   */
  public abstract Set<M> absent();

  /**
   * Why it is not known whether anyone else is on the list.
   *
   * @return the reason; none if the list is complete
   */
  public abstract Option<String> incomplete();

  /** As what members are compared with answers; undeclared until a fact is looked up. */
  @Value.Auxiliary
  abstract ValueType<M> type();

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

  /** The same listing, whose members are compared as values of a type. */
  ListSnapshot<M> comparedAs(ValueType<M> as) {
    return ImmutableListSnapshot.of(
        distinct(as, members()), distinct(as, absent()), incomplete(), as);
  }

  private static <M> Set<M> distinct(ValueType<M> type, Iterable<? extends M> members) {
    Seq<M> all =
        NullChecks.<M>noneNull("listing", "members", members, "leave it out")
            .map(member -> type.constant("listing", member));
    return LinkedHashSet.ofAll(
        type.distinct(IterationOrder.isDefined(members) ? all : type.sorted(all)));
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
    Set<M> all = distinct(ValueType.undeclared(), members);
    if (all.isEmpty()) {
      throw new IllegalArgumentException(
          "listing: no members; give one or more, or say ListSnapshot.nobody if that is meant");
    }
    return ImmutableListSnapshot.of(
        all, LinkedHashSet.empty(), Option.none(), ValueType.undeclared());
  }

  /**
   * A list on which nobody is.
   *
   * @return the complete, empty listing
   */
  public static <M> ListSnapshot<M> nobody() {
    return ImmutableListSnapshot.of(
        LinkedHashSet.empty(), LinkedHashSet.empty(), Option.none(), ValueType.undeclared());
  }

  /**
   * The same listing, on which somebody is not for certain. It says something only together with
   * {@link #othersUnknown}.
   *
   * @param absent those who are not members
   * @throws IllegalArgumentException if one of them is on the list
   */
  public ListSnapshot<M> without(Iterable<? extends M> absent) {
    Seq<M> more = NullChecks.noneNull("listing", "names that are absent", absent, "leave it out");
    Set<M> all = distinct(type(), absent().toArray().appendAll(more));
    Set<M> both = all.filter(isMember());
    if (both.nonEmpty()) {
      throw new IllegalArgumentException(
          "listing: " + both.mkString(", ") + " both on and off the list; decide which");
    }
    return ImmutableListSnapshot.of(members(), all, incomplete(), type());
  }

  /**
   * The same listing, but incomplete: it is not known whether anyone else is on it.
   *
   * @param reason why not, as a clause without a full stop
   * @throws IllegalArgumentException if the reason is blank, padded or holds control characters
   */
  public ListSnapshot<M> othersUnknown(String reason) {
    return ImmutableListSnapshot.of(
        members(), absent(), Option.some(NameChecks.checkText("reason", reason)), type());
  }

  /**
   * Whether somebody is on the list.
   *
   * @param member who is asked about
   * @return known; unknown, with the reason, if the listing is not complete and does not name them
   */
  public Reading<Boolean> lists(M member) {
    if (isMember().test(member)) {
      return Reading.known(true);
    }
    return isAbsent().test(member) ? Reading.known(false) : listsOther();
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
