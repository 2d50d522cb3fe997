package dev.proviso.oracle;

import static dev.proviso.analysis.Claims.alwaysForbids;
import static dev.proviso.analysis.Claims.complete;
import static dev.proviso.analysis.Claims.disjoint;
import static dev.proviso.analysis.Claims.equivalent;
import static dev.proviso.analysis.Claims.exhaustive;
import static dev.proviso.analysis.Claims.implies;
import static dev.proviso.analysis.Claims.neverPermits;
import static dev.proviso.analysis.Claims.satisfiable;
import static dev.proviso.analysis.Claims.unambiguous;
import static dev.proviso.oracle.AnswerFixture.check;
import static dev.proviso.oracle.AnswerFixture.outcome;
import static dev.proviso.oracle.AnswerFixture.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.analysis.Consistency;
import dev.proviso.analysis.Difference;
import dev.proviso.analysis.Finding;
import dev.proviso.analysis.Verdict;
import dev.proviso.batch.Batch;
import dev.proviso.condition.AllOf;
import dev.proviso.condition.Comparison;
import dev.proviso.condition.Condition;
import dev.proviso.condition.FactComparison;
import dev.proviso.condition.Operator;
import dev.proviso.digest.CanonicalForm;
import dev.proviso.digest.Digest;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases that people found, each of which was once wrong. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReportedCasesTest {

  private static BigDecimal decimal(String number) {
    return new BigDecimal(number);
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read once and never kept
  private static <S> Policy<S> policy(Outcome otherwise, Rule<S>... rules) {
    return Policy.of("policy", Array.of(rules), CombiningAlgorithm.FORBID_OVERRIDES, otherwise);
  }

  private static <S> Rule<S> permit(String id, Condition<S> when) {
    return Rule.of(Effect.PERMIT, id, when);
  }

  private static <S> Rule<S> forbid(String id, Condition<S> when) {
    return Rule.of(Effect.FORBID, id, when);
  }

  private static Digest digest(Policy<?> policy) {
    return CanonicalForm.of(policy).digest();
  }

  private record Pay(BigDecimal rate, BigDecimal other) {
    static Pay of(String rate) {
      return new Pay(new BigDecimal(rate), new BigDecimal("0"));
    }
  }

  private static final Fact<Pay, BigDecimal> RATE = Fact.known("rate", Pay::rate);
  private static final Fact<Pay, BigDecimal> OTHER = Fact.known("other rate", Pay::other);

  private static Condition<Pay> is(String number) {
    return Comparison.is(RATE, decimal(number));
  }

  private static Condition<Pay> rate(Operator operator, String limit) {
    return Comparison.threshold(RATE, operator, decimal(limit));
  }

  private static Condition<Pay> atLeast(String limit) {
    return rate(Operator.AT_LEAST, limit);
  }

  private static Condition<Pay> atMost(String limit) {
    return rate(Operator.AT_MOST, limit);
  }

  @Nested
  @DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
  class Numbers_written_differently {

    @ParameterizedTest
    @ValueSource(strings = {"10", "10.0", "10.00", "1E+1"})
    void a_number_that_is_forbidden_is_forbidden_however_it_is_written(String written) {
      Policy<Pay> policy =
          policy(
              Outcome.PERMITTED,
              forbid("listed", Comparison.isOneOf(RATE, List.of(decimal("10"), decimal("20")))));

      assertThat(outcome(policy, Pay.of(written))).isEqualTo(Outcome.FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "10.0", "10.00", "1E+1"})
    void to_be_a_number_is_to_be_at_least_and_at_most_that_number(String written) {
      Policy<Pay> same = policy(Outcome.FORBIDDEN, permit("same", is("10")));
      Policy<Pay> between =
          policy(Outcome.FORBIDDEN, permit("same", AllOf.of(atLeast("10"), atMost("10"))));

      assertThat(outcome(same, Pay.of(written))).isEqualTo(Outcome.PERMITTED);
      assertThat(outcome(between, Pay.of(written))).isEqualTo(Outcome.PERMITTED);
      assertThat(Difference.from(same).to(between).relation()).isEqualTo(Difference.Relation.EQUAL);
    }

    @Test
    void limits_that_meet_in_one_number_are_not_disjoint() {
      Finding finding = check(disjoint(atMost("10"), atLeast("10.00")));

      assertThat(finding.verdict()).isEqualTo(Verdict.REFUTED);
      assertThat(finding.example().get().sentence()).isEqualTo("rate: 10");
    }

    @Test
    void claims_about_one_number_written_in_two_ways_hold() {
      assertThat(verdict(equivalent(is("10"), AllOf.of(atLeast("10"), atMost("10.0")))))
          .isEqualTo(Verdict.HOLDS);
      assertThat(verdict(exhaustive(atMost("10"), rate(Operator.MORE_THAN, "10.00"))))
          .isEqualTo(Verdict.HOLDS);
      assertThat(verdict(equivalent(atLeast("10"), atLeast("10.00")))).isEqualTo(Verdict.HOLDS);
      assertThat(verdict(implies(is("10"), atLeast("10.00")))).isEqualTo(Verdict.HOLDS);
      assertThat(verdict(implies(atLeast("25.00"), atLeast("25")))).isEqualTo(Verdict.HOLDS);
    }

    @Test
    void a_permission_and_a_prohibition_that_share_their_limit_meet_there_and_leave_no_gap() {
      Policy<Pay> policy =
          policy(Outcome.FORBIDDEN, permit("low", atMost("10")), forbid("high", atLeast("10.00")));
      Finding meeting = check(unambiguous(policy));

      assertThat(meeting.verdict()).isEqualTo(Verdict.REFUTED);
      assertThat(meeting.example().get().sentence()).isEqualTo("rate: 10");
      assertThat(verdict(complete(policy))).isEqualTo(Verdict.HOLDS);
      assertThat(Consistency.of(policy).report().toString())
          .contains("case: rate: 10\n")
          .doesNotContain("no rule applies");
    }

    @Test
    void a_permission_from_a_limit_on_and_a_prohibition_below_it_do_not_meet() {
      Policy<Pay> policy =
          policy(
              Outcome.FORBIDDEN,
              permit("big", atLeast("25")),
              forbid("small", rate(Operator.LESS_THAN, "25.00")));

      assertThat(verdict(unambiguous(policy))).isEqualTo(Verdict.HOLDS);
    }

    @Test
    void policies_that_differ_in_the_scale_of_a_limit_are_one_policy() {
      Policy<Pay> plain = policy(Outcome.FORBIDDEN, permit("from", atLeast("10")));
      Policy<Pay> scaled = policy(Outcome.FORBIDDEN, permit("from", atLeast("10.0")));

      assertThat(plain).isEqualTo(scaled);
      assertThat(digest(plain)).isEqualTo(digest(scaled));
      assertThat(Difference.from(plain).to(scaled).relation()).isEqualTo(Difference.Relation.EQUAL);
    }

    @Test
    void what_is_never_permitted_is_not_permitted_in_another_scale() {
      Policy<Pay> policy =
          policy(Outcome.FORBIDDEN, forbid("exact", is("1.0")), permit("low", atMost("1.0")));

      assertThat(verdict(neverPermits(policy, atLeast("1.0")))).isEqualTo(Verdict.HOLDS);
      assertThat(outcome(policy, Pay.of("1.00"))).isEqualTo(Outcome.FORBIDDEN);
      assertThat(outcome(policy, Pay.of("1"))).isEqualTo(Outcome.FORBIDDEN);
      assertThat(verdict(implies(AllOf.of(atLeast("1.0"), atMost("1.0")), is("1.00"))))
          .isEqualTo(Verdict.HOLDS);
    }

    @Test
    void a_prohibition_of_half_forbids_half_in_every_scale() {
      Policy<Pay> policy =
          policy(Outcome.FORBIDDEN, forbid("half", is("50")), permit("quarter", atLeast("25")));

      assertThat(verdict(alwaysForbids(policy, AllOf.of(atLeast("50"), atMost("50")))))
          .isEqualTo(Verdict.HOLDS);
      assertThat(outcome(policy, Pay.of("50.0"))).isEqualTo(Outcome.FORBIDDEN);
    }

    @Test
    void the_sum_of_a_hundred_is_a_hundred_in_every_scale() {
      Policy<Pay> policy =
          policy(Outcome.FORBIDDEN, permit("cheap", atMost("100")), forbid("exact", is("100")));

      assertThat(verdict(neverPermits(policy, atLeast("100")))).isEqualTo(Verdict.HOLDS);
      assertThat(outcome(policy, Pay.of("100.00"))).isEqualTo(Outcome.FORBIDDEN);
      assertThat(outcome(policy, Pay.of("1E+2"))).isEqualTo(Outcome.FORBIDDEN);
      assertThat(policy.decide(Pay.of("100.00")).explain().toString())
          .doesNotContain("sum is not 100");
    }

    @Test
    void two_facts_are_the_same_in_every_scale() {
      Policy<Pay> policy =
          policy(Outcome.FORBIDDEN, permit("same", FactComparison.same(RATE, OTHER)));

      assertThat(outcome(policy, new Pay(decimal("1.50"), decimal("1.5"))))
          .isEqualTo(Outcome.PERMITTED);
    }
  }

  @Nested
  @DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
  class Whole_steps_and_ends {

    private record Counts(BigInteger big, Short small, Byte tiny, Integer few, Long many) {}

    private <T> Condition<Counts> is(Fact<Counts, T> fact, Operator operator, T limit) {
      return Comparison.threshold(fact, operator, limit);
    }

    private <T> void noHole(Fact<Counts, T> fact, T low, T high) {
      Condition<Counts> below = is(fact, Operator.AT_MOST, low);
      Condition<Counts> above = is(fact, Operator.AT_LEAST, high);
      assertThat(verdict(exhaustive(below, above))).isEqualTo(Verdict.HOLDS);
    }

    @Test
    void between_two_neighboring_whole_numbers_there_is_no_hole() {
      noHole(Fact.known("big", Counts::big), BigInteger.TEN, BigInteger.valueOf(11));
      noHole(Fact.known("small", Counts::small), (short) 10, (short) 11);
      noHole(Fact.known("tiny", Counts::tiny), (byte) 10, (byte) 11);
      noHole(Fact.known("few", Counts::few), 10, 11);
      noHole(Fact.known("many", Counts::many), 10L, 11L);
    }

    @Test
    void between_two_decimals_there_is_a_hole_that_a_subject_can_have() {
      Finding finding = check(exhaustive(atMost("10"), atLeast("11")));

      assertThat(finding.verdict()).isEqualTo(Verdict.REFUTED);
      assertThat(finding.explain()).contains("rate: 10.5").doesNotContain("something else");
    }

    @Test
    void nothing_is_more_than_the_greatest_byte() {
      Fact<Counts, Byte> tiny = Fact.known("tiny", Counts::tiny);

      assertThat(verdict(satisfiable(is(tiny, Operator.MORE_THAN, Byte.MAX_VALUE))))
          .isEqualTo(Verdict.REFUTED);
    }

    private record Use(LocalDate signed, LocalDate used) {}

    @Test
    void a_case_of_two_dates_that_are_compared_with_each_other_shows_dates() {
      Fact<Use, LocalDate> signed = Fact.known("date of signature", Use::signed);
      Fact<Use, LocalDate> used = Fact.known("date of use", Use::used);
      Finding finding = check(satisfiable(FactComparison.of(used, Operator.LESS_THAN, signed)));

      assertThat(finding.example().get().sentence())
          .matches("date of .*: \\d{4}-\\d\\d-\\d\\d; date of .*: \\d{4}-\\d\\d-\\d\\d");
    }
  }

  @Nested
  @DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
  class What_is_no_value {

    /** Can be compared, and not be hashed. */
    private static final class Bad implements Comparable<Bad> {
      @Override
      public boolean equals(@Nullable Object other) {
        return other instanceof Bad;
      }

      @Override
      public int hashCode() {
        throw new IllegalStateException("hash");
      }

      @Override
      public int compareTo(Bad other) {
        return 0;
      }
    }

    private record Holder(Bad bad) {}

    private static final Fact<Holder, Bad> BAD = Fact.known("bad", Holder::bad);

    /** A constant that cannot be hashed is refused, or the answers to it are no values. */
    private void staysUndetermined(Effect effect, Outcome otherwise, boolean isThreshold) {
      Policy<Holder> policy;
      try {
        Condition<Holder> condition =
            isThreshold
                ? Comparison.threshold(BAD, Operator.AT_LEAST, new Bad())
                : Comparison.isOneOf(BAD, List.of(new Bad(), new Bad()));
        policy = policy(otherwise, Rule.of(effect, "rule", condition));
      } catch (RuntimeException refused) {
        assertThat(refused).hasMessageContaining("hash");
        return;
      }
      assertThat(outcome(policy, new Holder(new Bad()))).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void an_answer_that_cannot_be_hashed_decides_nothing() {
      for (boolean isThreshold : new boolean[] {false, true}) {
        staysUndetermined(Effect.PERMIT, Outcome.FORBIDDEN, isThreshold);
        staysUndetermined(Effect.FORBID, Outcome.PERMITTED, isThreshold);
      }
    }

    private record Level(Double level) {}

    private static final Fact<Level, Double> LEVEL = Fact.known("level", Level::level);

    private void isUndetermined(Policy<Level> policy) {
      assertThat(outcome(policy, new Level(Double.NaN))).isEqualTo(Outcome.UNDETERMINED);
      Batch<Level> batch = Batch.<Level>ofRows(1).codes(LEVEL, new int[] {0}, List.of(Double.NaN));
      assertThat(policy.outcomes(batch).at(0)).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void not_a_number_neither_permits_nor_escapes_a_prohibition() {
      isUndetermined(
          policy(
              Outcome.FORBIDDEN,
              permit("high", Comparison.threshold(LEVEL, Operator.AT_LEAST, 5.0))));
      isUndetermined(
          policy(
              Outcome.PERMITTED,
              forbid("low", Comparison.threshold(LEVEL, Operator.LESS_THAN, 5.0))));
    }

    @Test
    void a_constant_that_is_not_a_number_is_refused() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Comparison.threshold(LEVEL, Operator.LESS_THAN, Double.NaN))
          .withMessageContaining("NaN is no number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+400000000", "1E-400000000", "1E+2147483647"})
    void a_constant_with_a_huge_exponent_is_refused_before_it_is_written(String huge) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> is(huge))
          .withMessageContaining("at most");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+400000000", "1E-400000000"})
    void an_answer_with_a_huge_exponent_decides_nothing(String huge) {
      assertThat(outcome(policy(Outcome.FORBIDDEN, permit("same", is("10"))), Pay.of(huge)))
          .isEqualTo(Outcome.UNDETERMINED);
    }

    private record Box(Set<String> tags) {}

    private static final Fact<Box, Set<String>> TAGS =
        Fact.known("tags", Box::tags, ValueType.setOf(ValueType.of(String.class)));

    @ParameterizedTest
    @CsvSource({"CONTAINS_ANY_OF", "CONTAINS_ALL_OF", "CONTAINS_ONLY"})
    void a_set_that_holds_null_decides_nothing_whatever_is_asked_of_it(Operator operator) {
      Policy<Box> policy =
          policy(
              Outcome.FORBIDDEN,
              permit("tagged", Comparison.ofSet(TAGS, operator, List.of("red"))));

      assertThat(outcome(policy, new Box(LinkedHashSet.of("red", null))))
          .isEqualTo(Outcome.UNDETERMINED);
    }
  }

  @Nested
  @DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
  class Digests {

    private record Room(EnumKinds.Door door, Object key) {}

    private static final Fact<Room, EnumKinds.Door> DOOR = Fact.known("door", Room::door);
    private static final Fact<Room, Object> KEY = Fact.known("key", Room::key);

    private Policy<Room> of(EnumKinds.Door forbidden, EnumKinds.Door permitted) {
      return policy(
          Outcome.FORBIDDEN,
          forbid("r", Comparison.is(DOOR, forbidden)),
          permit("s", Comparison.is(DOOR, permitted)));
    }

    private void areApart(EnumKinds.Door one, EnumKinds.Door other) {
      Policy<Room> first = of(one, other);
      Policy<Room> second = of(other, one);
      assertThat(first.outcome(new Room(one, 1))).isEqualTo(Outcome.FORBIDDEN);
      assertThat(second.outcome(new Room(one, 1))).isEqualTo(Outcome.PERMITTED);
      assertThat(digest(first)).isNotEqualTo(digest(second));
      assertThat(CanonicalForm.ofCertificate("t", "e", first, "1").digest())
          .isNotEqualTo(CanonicalForm.ofCertificate("t", "e", second, "1").digest());
    }

    @Test
    void constants_that_differ_only_in_case_are_apart() {
      areApart(EnumKinds.Door.OPEN, EnumKinds.Door.Open);
      areApart(EnumKinds.Door.A_B, EnumKinds.Door.a_b);
    }

    private record Passage(EnumKinds.Gate gate) {}

    @Test
    void constants_of_one_name_in_two_enums_are_apart() {
      Fact<Passage, EnumKinds.Gate> gate = Fact.known("door", Passage::gate);

      assertThat(
              digest(
                  policy(Outcome.FORBIDDEN, permit("r", Comparison.is(gate, EnumKinds.Gate.OPEN)))))
          .isNotEqualTo(
              digest(
                  policy(
                      Outcome.FORBIDDEN, permit("r", Comparison.is(DOOR, EnumKinds.Door.OPEN)))));
    }

    private Digest ofKey(Object key) {
      return digest(policy(Outcome.FORBIDDEN, permit("r", Comparison.is(KEY, key))));
    }

    @Test
    void a_number_and_its_text_are_apart() {
      assertThat(ofKey("1")).isNotEqualTo(ofKey(1));
    }

    @Test
    void numbers_are_apart_if_they_are_different_and_not_if_only_their_scale_is() {
      assertThat(digest(policy(Outcome.FORBIDDEN, permit("r", is("10")))))
          .isNotEqualTo(digest(policy(Outcome.FORBIDDEN, permit("r", is("10.01")))))
          .isEqualTo(digest(policy(Outcome.FORBIDDEN, permit("r", is("10.00")))));
    }
  }
}
