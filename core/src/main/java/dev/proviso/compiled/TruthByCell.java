package dev.proviso.compiled;

import dev.proviso.algebra.TruthCode;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Operator;
import dev.proviso.value.ValueType;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a comparison says of each place that an answer may be sorted to. */
sealed interface TruthByCell {

  /** The truth, as {@link TruthCode} numbers it. */
  int truth(int place);

  /** In how many of so many places it is true, as a share of one. */
  default double share(int size) {
    int holding = 0;
    for (int place = 0; place < size; place++) {
      holding += truth(place) == TruthCode.TRUE ? 1 : 0;
    }
    return (double) holding / size;
  }

  /** The first places at which it may say something else than at the place before. */
  int[] changes();

  /** What it says where all places from one start to the next are one, and each start a change. */
  TruthByCell among(int[] starts);

  static TruthByCell of(
      Comparison<?, ?> comparison, ValueType<Object> type, Map<Object, Integer> places) {
    int[] named = new int[comparison.constants().size()];
    int count = 0;
    for (Object constant : comparison.constants()) {
      named[count++] = Objects.requireNonNull(places.get(type.key(constant)), "a place for each");
    }
    Arrays.sort(named);
    return comparison.operator().isThreshold()
        ? new HalfLine(comparison.operator(), named[0])
        : new Points(named);
  }

  /** Written down for each place. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Dense(int... truths) implements TruthByCell {

    /** By hand, as in all of these, for the JDK generates that of a record when it is asked for. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Dense that && truths == that.truths;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(truths);
    }

    @Override
    public int truth(int place) {
      return truths[place];
    }

    @Override
    public int[] changes() {
      return IntStream.range(1, truths.length)
          .filter(place -> truths[place] != truths[place - 1])
          .toArray();
    }

    @Override
    public TruthByCell among(int[] starts) {
      return new Dense(Arrays.stream(starts).map(start -> truths[start]).toArray());
    }
  }

  /** True on one side of a place. */
  record HalfLine(Operator operator, int limit) implements TruthByCell {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof HalfLine that && operator == that.operator && limit == that.limit;
    }

    @Override
    public int hashCode() {
      return 31 * operator.hashCode() + limit;
    }

    @Override
    public int truth(int place) {
      return TruthCode.of(
          switch (operator) {
            case AT_LEAST -> place >= limit;
            case MORE_THAN -> place > limit;
            case AT_MOST -> place <= limit;
            default -> place < limit;
          });
    }

    @Override
    public double share(int size) {
      double below = (double) limit / size;
      return operator == Operator.AT_LEAST || operator == Operator.MORE_THAN ? 1 - below : below;
    }

    /** The first place that lies on the other side than those before it. */
    private int change() {
      return operator == Operator.AT_LEAST || operator == Operator.LESS_THAN ? limit : limit + 1;
    }

    @Override
    public int[] changes() {
      return new int[] {change()};
    }

    @Override
    public TruthByCell among(int[] starts) {
      boolean isAbove = operator == Operator.AT_LEAST || operator == Operator.MORE_THAN;
      int found = Arrays.binarySearch(starts, change());
      // A change that is no start lies behind the last place.
      return new HalfLine(
          isAbove ? Operator.AT_LEAST : Operator.LESS_THAN, found < 0 ? starts.length : found);
    }
  }

  /** True in some places. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Points(int... places) implements TruthByCell {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Points that && places == that.places;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(places);
    }

    @Override
    public int truth(int place) {
      return TruthCode.of(Arrays.binarySearch(places, place) >= 0);
    }

    @Override
    public double share(int size) {
      return (double) places.length / size;
    }

    @Override
    public int[] changes() {
      return Arrays.stream(places).flatMap(p -> Arrays.stream(new int[] {p, p + 1})).toArray();
    }

    @Override
    public TruthByCell among(int[] starts) {
      return new Points(
          Arrays.stream(places).map(place -> Arrays.binarySearch(starts, place)).toArray());
    }
  }
}
