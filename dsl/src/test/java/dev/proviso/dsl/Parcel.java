package dev.proviso.dsl;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/** A subject that knows nothing of policies. */
public record Parcel(
    Option<Boolean> insured,
    int weight,
    Option<Integer> limit,
    Option<String> destination,
    String origin,
    Set<String> labels,
    Option<Box> box,
    Seq<Box> boxes) {

  /** A part of the subject. */
  public record Box(boolean sealed, int items) {}

  static Parcel ordinary() {
    return new Parcel(
        Option.some(true),
        5,
        Option.some(7),
        Option.some("NO"),
        "NO",
        HashSet.of("fragile", "heavy"),
        Option.some(new Box(true, 3)),
        Array.of(new Box(true, 1), new Box(false, 2)));
  }

  static Parcel unknown() {
    return new Parcel(
        Option.none(),
        5,
        Option.none(),
        Option.none(),
        "NO",
        HashSet.empty(),
        Option.none(),
        Array.empty());
  }
}
