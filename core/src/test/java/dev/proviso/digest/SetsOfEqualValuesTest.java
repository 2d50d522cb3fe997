package dev.proviso.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.Difference;
import dev.proviso.condition.Comparison;
import dev.proviso.fact.Fact;
import dev.proviso.policy.Policy;
import dev.proviso.region.Regions;
import dev.proviso.rule.CombiningAlgorithm;
import dev.proviso.rule.Effect;
import dev.proviso.rule.Outcome;
import dev.proviso.rule.Rule;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Two Java objects can be one value, and a set holds a value once. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SetsOfEqualValuesTest {

  private record Coin(long cents, String minted) {}

  private static final ValueType<Coin> COIN =
      ValueType.define("coin", Coin.class).counted(Coin::cents, cents -> new Coin(cents, "now"));

  private record Purse(Set<Coin> coins) {}

  private static final Fact<Purse, Set<Coin>> COINS =
      Fact.known("coins", Purse::coins, ValueType.setOf(COIN));
  private static final Set<Coin> ONCE = LinkedHashSet.of(new Coin(100, "old"));
  private static final Set<Coin> TWICE =
      LinkedHashSet.of(new Coin(100, "old"), new Coin(100, "new"));

  private static Policy<Purse> permitting(Set<Coin> coins) {
    return Policy.of(
        "purse",
        Array.of(Rule.of(Effect.PERMIT, "same", Comparison.is(COINS, coins))),
        CombiningAlgorithm.FORBID_OVERRIDES,
        Outcome.FORBIDDEN);
  }

  @Test
  void two_objects_that_are_one_value_are_in_a_digest_once() {
    Policy<Purse> once = permitting(ONCE);
    Policy<Purse> twice = permitting(TWICE);

    assertThat(twice.decide(new Purse(ONCE)).outcome()).isEqualTo(Outcome.PERMITTED);
    assertThat(Difference.from(once).to(twice).relation()).isEqualTo(Difference.Relation.EQUAL);
    assertThat(CanonicalForm.of(twice).digest()).isEqualTo(CanonicalForm.of(once).digest());
  }

  @Test
  void two_objects_that_are_one_value_are_in_the_region_of_that_value() {
    @SuppressWarnings("unchecked") // regions take values of any type
    ValueType<Object> coin = (ValueType<Object>) (ValueType<?>) COIN;
    Regions regions = Regions.ofSets(coin, ONCE, Array.empty(), 1);

    assertThat(regions.regionOf(TWICE)).isEqualTo(regions.regionOf(ONCE)).isNotEmpty();
  }
}
