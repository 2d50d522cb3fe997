package dev.proviso.batch;

import static dev.proviso.rule.Outcome.FORBIDDEN;

import dev.proviso.condition.Condition;
import dev.proviso.fact.Fact;
import dev.proviso.fact.Reading;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A subject of which nobody ever makes one: all that is known of it stands in columns. */
record Parcel() {

  static final Fact<Parcel, Integer> WEIGHT = fact("weight");
  static final Fact<Parcel, Integer> LIMIT = fact("limit");
  static final Fact<Parcel, Long> VALUE = fact("value");
  static final Fact<Parcel, Boolean> INSURED = fact("insured");
  static final Fact<Parcel, String> PLACE = fact("place");
  static final Fact<Parcel, LocalDate> DAY = fact("day");
  static final Fact<Parcel, Set<String>> MARKS = fact("marks");
  static final Fact<Parcel, String> OWNER = fact("owner");
  static final Fact<Parcel, Seq<String>> HEIRS = fact("heirs");

  static <T> Fact<Parcel, T> fact(String name) {
    return Fact.of(name, parcel -> Reading.unknown());
  }

  static Policy<Parcel> permitting(Condition<Parcel> condition) {
    return Policy.of(
        "parcels",
        List.of(Rule.of(Effect.PERMIT, "p", condition)),
        CombiningAlgorithm.FORBID_OVERRIDES,
        FORBIDDEN);
  }

  static List<Outcome> outcomes(Condition<Parcel> condition, Batch<Parcel> batch) {
    return all(permitting(condition).outcomes(batch));
  }

  static List<Outcome> all(OutcomeColumn column) {
    return IntStream.range(0, column.size()).mapToObj(column::at).toList();
  }

  static Batch<Parcel> rows(int count) {
    return Batch.ofRows(count);
  }
}
