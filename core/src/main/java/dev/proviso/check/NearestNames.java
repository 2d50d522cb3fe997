package dev.proviso.check;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.Locale;

/** Says which names could have been meant by one that nothing has. */
public final class NearestNames {

  /** Beyond this no name is near, and looking would only cost time. */
  private static final int LONGEST = 60;

  private static final int MOST_LISTED = 8;

  private NearestNames() {}

  /**
   * What to do about a name that is not among those that there are.
   *
   * <pre>{@code
   * NearestNames.remedy("insuranse", List.of("insurance", "weight")); // did you mean `insurance`?
   * NearestNames.remedy("colour", List.of("insurance", "weight"));
   * // write one of `insurance`, `weight`
   * }</pre>
   *
   * @param known the names that there are, one or more
   * @return a clause without a full stop: the nearest name or, if none is near, the first ones
   */
  public static String remedy(String name, Seq<String> known) {
    return nearest(name, known)
        .map(near -> "did you mean `" + near + "`?")
        .getOrElse(() -> "write one of " + listed(known));
  }

  /**
   * The name that was meant by a misspelled one. Upper and lower case are no difference, nor are
   * spaces around it.
   *
   * @param known the names that there are
   * @return the first of the nearest ones; none if no name is near
   */
  public static Option<String> nearest(String name, Seq<String> known) {
    String written = folded(name);
    return name.length() > LONGEST
        ? Option.none()
        : known
            .filter(one -> EditDistance.isAtMost(name.length() / 3, written, folded(one)))
            .minBy(Comparator.comparingInt(one -> EditDistance.between(written, folded(one))));
  }

  private static String folded(String name) {
    return name.strip().toUpperCase(Locale.ROOT);
  }

  private static String listed(Seq<String> known) {
    int more = known.size() - MOST_LISTED;
    return known.take(MOST_LISTED).map(one -> "`" + one + "`").mkString(", ")
        + (more > 0 ? ", or another of " + known.size() : "");
  }
}
