package dev.proviso.testkit.law;

import static dev.proviso.dsl.Policies.opaque;
import static dev.proviso.dsl.Policies.permit;
import static dev.proviso.dsl.Policies.policy;
import static dev.proviso.dsl.Policies.quantity;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.rule.Outcome.FORBIDDEN;
import static dev.proviso.testkit.law.Parcel.PARCELS;
import static dev.proviso.testkit.law.Till.COIN;
import static dev.proviso.testkit.law.Till.KIND;
import static dev.proviso.testkit.law.Till.MONEY;
import static dev.proviso.testkit.law.Till.TILL;
import static dev.proviso.testkit.law.Till.TOTAL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.condition.Condition;
import dev.proviso.dsl.OrderedFact;
import dev.proviso.policy.Policy;
import dev.proviso.testkit.law.Till.Money;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each law about values is broken here on purpose, and kept by sound policies. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ValueLawsTest {

  /** What is sold, for a price that is written in some way. */
  record Sale(BigDecimal price) {}

  private static final OrderedFact<Sale, BigDecimal> PRICE = quantity("price").known(Sale::price);

  private static Seq<LawViolation> breaches(Law law, PolicyVerifier<?> verifier) {
    return verifier.only(law).report().breaches();
  }

  private static Policy<Till> comparingBy(ValueType<Money> type) {
    return Till.of(TOTAL.as(type), KIND);
  }

  private static <S> Policy<S> permitting(Condition<S> condition) {
    return policy("on trial")
        .rules(permit("on trial").when(condition))
        .combining(FORBID_OVERRIDES)
        .otherwise(FORBIDDEN);
  }

  private static PolicyVerifier<Sale> sales(Policy<Sale> policy) {
    return PolicyVerifier.of(policy).subjects(made -> new Sale(made.get(PRICE.fact())));
  }

  @Test
  void are_kept_by_types_of_the_library_and_by_types_of_an_author() {
    for (Law law :
        Array.of(
            PolicyLaws.ONE_DIGEST_ONE_DECISION,
            PolicyLaws.EQUAL_VALUES_ARE_ALIKE,
            PolicyLaws.ANSWERS_FIT_THEIR_TYPE)) {
      assertThat(breaches(law, PolicyVerifier.of(PARCELS).subjects(Parcel::red))).isEmpty();
      assertThat(breaches(law, PolicyVerifier.of(TILL).subjects(Till::of))).isEmpty();
      assertThat(breaches(law, sales(permitting(PRICE.atMost(new BigDecimal("10.00")))))).isEmpty();
    }
    assertThat(PolicyVerifier.of(TILL).report().of(PolicyLaws.ANSWERS_FIT_THEIR_TYPE).explain())
        .contains("it needs subjects(…)");
  }

  @Nested
  class One_digest_decides_twice {

    @Test
    void where_all_values_are_written_alike() {
      Policy<Till> policy = comparingBy(MONEY.writtenAs(money -> "same"));

      LawViolation breach =
          breaches(PolicyLaws.ONE_DIGEST_ONE_DECISION, PolicyVerifier.of(policy)).head();

      assertThat(breach.about()).isEqualTo("total");
      assertThat(breach.what())
          .matches(
              "with `(99|101) ct` for `100 ct` in its rules its digest is the same; it says"
                  + " [A-Z]+, and then [A-Z]+");
    }

    @Test
    void where_cents_are_not_written() {
      Policy<Till> policy = comparingBy(MONEY.writtenAs(money -> money.cents() / 100 + " euros"));

      assertThat(breaches(PolicyLaws.ONE_DIGEST_ONE_DECISION, PolicyVerifier.of(policy)))
          .hasSize(1);
    }

    @Test
    void where_listed_values_are_written_alike() {
      Policy<Till> policy = Till.of(TOTAL, KIND.as(COIN.writtenAs(coin -> "coin")));

      assertThat(
              breaches(PolicyLaws.EQUAL_VALUES_ARE_ALIKE, PolicyVerifier.of(policy)).head().what())
          .endsWith("differ, and are both written as `coin`");
    }
  }

  @Nested
  class Equal_values_are_distinguished {

    @Test
    void by_code_that_looks_at_how_a_number_is_written() {
      Policy<Sale> policy =
          permitting(opaque("round price", sale -> sale.price().scale() == 0, PRICE.fact()));

      Policy<Sale> asking =
          policy("on trial")
              .rules(policy.allRules().head(), permit("cheap").when(PRICE.lessThan(BigDecimal.ONE)))
              .combining(FORBID_OVERRIDES)
              .otherwise(FORBIDDEN);

      LawViolation breach = breaches(PolicyLaws.EQUAL_VALUES_ARE_ALIKE, sales(asking)).head();

      assertThat(breach.about()).isEqualTo("price");
      assertThat(breach.what())
          .matches("it says PERMITTED; with `.*` for `.*`, which is equal, FORBIDDEN");
    }

    @Test
    void by_an_order_that_disagrees_with_the_text() {
      ValueType<Money> byEuros =
          ValueType.define("money", Money.class)
              .ordered(
                  Comparator.comparing((Money money) -> money.cents() / 100),
                  money -> String.valueOf(money.cents()),
                  Money.ofCents(150),
                  Money.ofCents(170));

      assertThat(whatBreaks(byEuros)).endsWith("are equal, and written as `100` and `150`");
    }

    @Test
    void by_an_order_that_contradicts_itself() {
      ValueType<Money> always =
          ValueType.define("money", Money.class)
              .ordered(
                  (left, right) -> left.cents() == right.cents() ? 0 : -1,
                  money -> String.valueOf(money.cents()),
                  Money.ofCents(150));

      assertThat(whatBreaks(always))
          .endsWith("are compared in two ways: each is before the other, or neither");
    }

    @Test
    void by_an_order_that_goes_in_a_circle() {
      ValueType<Money> circle =
          ValueType.define("money", Money.class)
              .ordered(
                  (left, right) -> turn(left.cents(), right.cents()),
                  money -> String.valueOf(money.cents()),
                  Money.ofCents(101),
                  Money.ofCents(102));

      assertThat(whatBreaks(circle)).endsWith("are ordered in a circle");
    }

    private static int turn(long left, long right) {
      return Math.floorMod(left - right + 1, 3) - 1;
    }

    @Test
    void by_code_that_fails_where_it_compares() {
      ValueType<Money> failing =
          ValueType.define("money", Money.class)
              .ordered(
                  (left, right) -> {
                    if (left.cents() == right.cents()) {
                      return 0;
                    }
                    throw new IllegalStateException("no order");
                  },
                  money -> String.valueOf(money.cents()),
                  Money.ofCents(101),
                  Money.ofCents(102));

      assertThat(whatBreaks(failing))
          .isEqualTo("the value type `money` throws java.lang.IllegalStateException: no order");
    }

    private static String whatBreaks(ValueType<Money> type) {
      return breaches(PolicyLaws.EQUAL_VALUES_ARE_ALIKE, PolicyVerifier.of(comparingBy(type)))
          .head()
          .what();
    }
  }

  @Nested
  class An_answer_does_not_fit {

    @Test
    void where_a_calculation_gives_no_number() {
      OrderedFact<Parcel, Double> share =
          quantity("share").known(parcel -> 0.0 / Math.max(0, -parcel.kilograms()));

      LawViolation breach =
          breaches(
                  PolicyLaws.ANSWERS_FIT_THEIR_TYPE,
                  PolicyVerifier.of(permitting(share.atMost(0.5))).subjects(Parcel::red))
              .head();

      assertThat(breach.about()).isEqualTo("share");
      assertThat(breach.what())
          .isEqualTo("it gives `NaN`, which is no value of its type: NaN is no number");
    }

    @Test
    void where_an_accessor_gives_an_object_of_another_class() {
      OrderedFact<Parcel, Integer> weight = quantity("weight").known(polluted(Parcel::destination));

      assertThat(
              breaches(
                      PolicyLaws.ANSWERS_FIT_THEIR_TYPE,
                      PolicyVerifier.of(permitting(weight.atMost(5))).subjects(Parcel::red))
                  .map(LawViolation::what))
          .containsExactly(
              "it gives `Lisbon`, which is no value of its type: the answer is of type String, and"
                  + " the fact is declared as Integer");
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // heap pollution, on purpose
    private static Function<Parcel, Integer> polluted(Function<Parcel, String> accessor) {
      return (Function) accessor;
    }
  }

  @Nested
  class Spellings_of_a_value {

    private static Seq<Object> of(Object value) {
      return EquivalentValues.of(value, ValueType.ofValue(value));
    }

    @Test
    void are_equal_and_written_otherwise() {
      assertThat(of(new BigDecimal("10"))).contains(new BigDecimal("10.00"), new BigDecimal("1E1"));
      assertThat(of(0.0)).containsExactly(-0.0);
      assertThat(of(1.0)).isEmpty();
      assertThat(of(Instant.EPOCH.atOffset(ZoneOffset.UTC)))
          .containsExactly(OffsetDateTime.parse("1970-01-01T02:00+02:00"));
      assertThat(of(Period.ofYears(1))).contains(Period.ofMonths(12));
      assertThat(of(7)).isEmpty();
      assertThat(of("text")).isEmpty();
      assertThat(EquivalentValues.of(7, numbers())).contains(7L, new BigDecimal(7));
      Seq<Object> anew = EquivalentValues.of(Money.ofCents(5), money());
      assertThat(anew).isNotEmpty().allMatch(one -> ((Money) one).cents() == 5);
    }

    @SuppressWarnings("unchecked") // only numbers are asked for
    private static ValueType<Object> numbers() {
      return (ValueType<Object>) (ValueType<?>) ValueType.of(Number.class);
    }

    @SuppressWarnings("unchecked") // only money is asked for
    private static ValueType<Object> money() {
      return (ValueType<Object>) (ValueType<?>) MONEY;
    }
  }
}
