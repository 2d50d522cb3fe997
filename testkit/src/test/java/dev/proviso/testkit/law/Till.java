package dev.proviso.testkit.law;

import static dev.proviso.dsl.Policies.forbid;
import static dev.proviso.dsl.Policies.permit;
import static dev.proviso.dsl.Policies.policy;
import static dev.proviso.dsl.Policies.quantity;
import static dev.proviso.rule.CombiningAlgorithm.FORBID_OVERRIDES;
import static dev.proviso.rule.Outcome.FORBIDDEN;

import dev.proviso.analysis.Assignment;
import dev.proviso.dsl.OrderedFact;
import dev.proviso.dsl.Policies;
import dev.proviso.dsl.ValueFact;
import dev.proviso.policy.Policy;
import dev.proviso.value.ValueType;
import io.vavr.collection.Array;

/** A payment, whose types are all of an author's own. */
public record Till(Money total, Coin coin) {

  /** An amount of money, without {@code equals} and {@code compareTo} that would help. */
  public static final class Money {
    private final long cents;

    private Money(long cents) {
      this.cents = cents;
    }

    public static Money ofCents(long cents) {
      return new Money(cents);
    }

    public long cents() {
      return cents;
    }
  }

  /** A coin, of which there are three. */
  public record Coin(String name) {
    static final Coin COPPER = new Coin("copper");
    static final Coin SILVER = new Coin("silver");
    static final Coin GOLD = new Coin("gold");
  }

  public static final ValueType<Money> MONEY =
      ValueType.define("money", Money.class)
          .counted(Money::cents, Money::ofCents)
          .labeled(money -> money.cents() + " ct");
  public static final ValueType<Coin> COIN =
      ValueType.define("coin", Coin.class)
          .only(Array.of(Coin.COPPER, Coin.SILVER, Coin.GOLD), Coin::name)
          .labeled(Coin::name);

  public static final OrderedFact<Till, Money> TOTAL = quantity("total", MONEY).known(Till::total);
  public static final ValueFact<Till, Coin> KIND =
      Policies.choice("coin").<Till, Coin>known(Till::coin).as(COIN);

  public static final Policy<Till> TILL = of(TOTAL, KIND);

  /** A policy that asks for these facts. */
  public static Policy<Till> of(OrderedFact<Till, Money> total, ValueFact<Till, Coin> kind) {
    return policy("till")
        .rules(
            permit("small").when(total.atMost(Money.ofCents(100))),
            forbid("foreign").when(kind.isOneOf(Coin.GOLD, Coin.SILVER)))
        .combining(FORBID_OVERRIDES)
        .otherwise(FORBIDDEN);
  }

  public static Till of(Assignment made) {
    return new Till(made.get(TOTAL.fact()), made.get(KIND.fact()));
  }
}
