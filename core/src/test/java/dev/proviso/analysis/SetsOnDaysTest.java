package dev.proviso.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.DatedComparison;
import dev.proviso.condition.ListMembership;
import dev.proviso.condition.Operator;
import dev.proviso.fact.Fact;
import dev.proviso.time.Dated;
import dev.proviso.time.ListSnapshot;
import dev.proviso.time.Roster;
import dev.proviso.time.Span;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A whole set can be what is required or listed on a day. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SetsOnDaysTest {

  private record Box(Set<String> tags, LocalDate day) {}

  private static final LocalDate CHANGE = LocalDate.of(2024, 3, 1);
  private static final Fact<Box, Set<String>> TAGS =
      Fact.known("tags", Box::tags, ValueType.setOf(ValueType.of(String.class)));
  private static final Fact<Box, LocalDate> DAY = Fact.known("day", Box::day);
  private static final Set<String> RED = HashSet.of("red");
  private static final Set<String> BOTH = HashSet.of("red", "blue");
  private static final Condition<Box> EARLY = Comparison.threshold(DAY, Operator.LESS_THAN, CHANGE);
  private static final Condition<Box> LATE = Comparison.threshold(DAY, Operator.AT_LEAST, CHANGE);

  private static Finding holding(Condition<Box> first, Condition<Box> second) {
    return Prover.standard().check(Claims.satisfiable(AllOf.of(first, second)));
  }

  @Test
  void a_set_that_is_required_from_a_day_on_is_proved_about() {
    Dated<Set<String>> required =
        Dated.of("required tags", Span.before(CHANGE, RED), Span.from(CHANGE, BOTH));
    Condition<Box> met = DatedComparison.is(TAGS, required, DAY);
    Condition<Box> blue = Comparison.ofSet(TAGS, Operator.CONTAINS_ALL_OF, Array.of("blue"));

    assertThat(holding(AllOf.of(met, blue), EARLY).verdict()).isEqualTo(Verdict.REFUTED);
    assertThat(holding(AllOf.of(met, blue), LATE).verdict()).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void a_set_that_is_listed_from_a_day_on_is_proved_about() {
    Roster<Set<String>> mixtures =
        Roster.of(
            "mixtures",
            Span.before(CHANGE, ListSnapshot.<Set<String>>nobody()),
            Span.from(CHANGE, ListSnapshot.of(Array.of(BOTH))));
    Condition<Box> listed = ListMembership.of(TAGS, mixtures, DAY);
    Condition<Box> isBoth = Comparison.is(TAGS, BOTH);

    assertThat(holding(listed, EARLY).verdict()).isEqualTo(Verdict.REFUTED);
    assertThat(holding(listed, LATE).verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(Prover.standard().check(Claims.equivalent(listed, AllOf.of(isBoth, LATE))).verdict())
        .isEqualTo(Verdict.HOLDS);
  }
}
