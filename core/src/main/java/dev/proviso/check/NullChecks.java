package dev.proviso.check;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Refuses null where it is written, in the words of the author: in which rule, fact or definition,
 * what is null, and what to write instead.
 *
 * <pre>{@code
 * NullChecks.notNull("rule `insured`", "condition", condition, "say when the rule applies");
 * // rule `insured`: the condition is null; say when the rule applies
 * }</pre>
 */
public final class NullChecks {

  private NullChecks() {}

  /**
   * Refuses null.
   *
   * @param where what is being written, such as "rule `insured`"
   * @param what the noun of what must not be null, such as "condition"
   * @param remedy what to do about it, as a clause without a full stop
   * @return the value, unchanged
   * @throws IllegalArgumentException if it is null
   */
  public static <T> T notNull(String where, String what, @Nullable T value, String remedy) {
    if (value == null) {
      throw isNull(where, what, remedy);
    }
    return value;
  }

  /**
   * Refuses null that was found, for where the words cost too much to be made for what is none.
   *
   * @param where what is being written, such as "rule `insured`"
   * @param what the noun of what is null, such as "condition"
   * @param remedy what to do about it, as a clause without a full stop
   * @return the exception to throw
   */
  public static IllegalArgumentException isNull(String where, String what, String remedy) {
    return refused(where + ": the " + what + " is null", remedy);
  }

  /**
   * Refuses null in a list, and in place of one.
   *
   * @param where what is being written, such as "policy `shipping`"
   * @param plural the noun of the elements, such as "rules"
   * @param remedy what to do about it, as a clause without a full stop
   * @return the values, in order
   * @throws IllegalArgumentException if one of them is null, with its number; or the list is
   */
  @SuppressWarnings("NullAway") // what must not be null is null in a caller's mistake only
  public static <T> Seq<T> noneNull(
      String where, String plural, @Nullable Iterable<? extends T> values, String remedy) {
    if (values == null) {
      throw refused(where + ": the list of the " + plural + " is null", remedy);
    }
    List<T> all = new ArrayList<>();
    for (T value : values) {
      all.add(value);
      if (value == null) {
        throw refused(where + ": number " + all.size() + " of the " + plural + " is null", remedy);
      }
    }
    return values instanceof Array<?> same && same.size() == all.size()
        ? Array.narrow((Array<? extends T>) values)
        : Array.ofAll(all);
  }

  /**
   * Refuses null among arguments of variable number.
   *
   * @param where what is being written, such as "policy `shipping`"
   * @param plural the noun of the elements, such as "rules"
   * @param remedy what to do about it, as a clause without a full stop
   * @return the values, in order
   * @throws IllegalArgumentException if one of them is null, with its number; or all together are
   */
  @SuppressWarnings("NullAway") // what must not be null is null in a caller's mistake only
  public static <T> Seq<T> noneNull(
      String where, String plural, T @Nullable [] values, String remedy) {
    return NullChecks.<T>noneNull(
        where, plural, values == null ? null : java.util.Arrays.asList(values), remedy);
  }

  private static IllegalArgumentException refused(String what, String remedy) {
    return new IllegalArgumentException(MessageLine.of(what + "; " + remedy));
  }
}
