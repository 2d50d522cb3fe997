package dev.proviso.check;

import io.vavr.collection.Seq;
import java.util.Comparator;

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
    return known
        .filter(one -> isNear(name, one))
        .minBy(Comparator.comparingInt(one -> EditDistance.between(name, one)))
        .map(near -> "did you mean `" + near + "`?")
        .getOrElse(() -> "write one of " + listed(known));
  }

  private static boolean isNear(String name, String known) {
    return name.length() <= LONGEST && EditDistance.isAtMost(name.length() / 3, name, known);
  }

  private static String listed(Seq<String> known) {
    int more = known.size() - MOST_LISTED;
    return known.take(MOST_LISTED).map(one -> "`" + one + "`").mkString(", ")
        + (more > 0 ? ", or another of " + known.size() : "");
  }
}
