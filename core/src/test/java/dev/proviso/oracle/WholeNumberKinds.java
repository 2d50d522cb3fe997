package dev.proviso.oracle;

import static dev.proviso.oracle.KindFactory.big;
import static dev.proviso.oracle.KindFactory.bigs;
import static dev.proviso.oracle.KindFactory.counted;

import dev.proviso.value.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whole numbers, and types that are counted. */
final class WholeNumberKinds {

  /** A note that is no part of the value. */
  record Money(long cents, String note) {
    static final ValueType<Money> TYPE =
        ValueType.define("money", Money.class)
            .counted(Money::cents, cents -> new Money(cents, "made"));
  }

  /** Its class calls equal what rounds to the same ten. */
  record Coin(long cents) {
    static final ValueType<Coin> TYPE =
        ValueType.define("coin", Coin.class).counted(Coin::cents, Coin::new);

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Coin coin
          && Math.floorDiv(cents, 10) == Math.floorDiv(coin.cents, 10);
    }

    @Override
    public int hashCode() {
      return Long.hashCode(Math.floorDiv(cents, 10));
    }
  }

  private WholeNumberKinds() {}

  static List<Kind<?>> all() {
    List<Kind<?>> all = new ArrayList<>(builtIn());
    all.add(money());
    all.add(coins());
    return all;
  }

  private static List<Kind<?>> builtIn() {
    return List.of(
        counted(
            Character.class,
            ValueType.of(Character.class),
            c -> Character.isSurrogate(c) ? null : big(c < 0xD800 ? c : c - 2048),
            (at, random) -> (char) (at.intValue() < 0xD800 ? at.intValue() : at.intValue() + 2048),
            BigInteger.ZERO,
            big(0xFFFF - 2048),
            bigs('a', 'b', 'B', 0xD7FF, 0xD800),
            '\uD800',
            '\uDFFF',
            "a",
            97),
        counted(
            Byte.class,
            ValueType.of(Byte.class),
            number -> big(number),
            (at, random) -> at.byteValueExact(),
            big(-128),
            big(127),
            bigs(0, 10, 11),
            10,
            "10"),
        counted(
            Short.class,
            ValueType.of(Short.class),
            number -> big(number),
            (at, random) -> at.shortValueExact(),
            big(-32768),
            big(32767),
            bigs(0, 10, 12),
            10,
            "10"),
        counted(
            Integer.class,
            ValueType.of(Integer.class),
            number -> big(number),
            (at, random) -> at.intValueExact(),
            big(Integer.MIN_VALUE),
            big(Integer.MAX_VALUE),
            bigs(0, 1000, 1002),
            10L,
            "10"),
        counted(
            Long.class,
            ValueType.of(Long.class),
            number -> big(number),
            (at, random) -> at.longValueExact(),
            big(Long.MIN_VALUE),
            big(Long.MAX_VALUE),
            bigs(0, 1000, 1L << 53, (1L << 53) + 1),
            10,
            BigInteger.TEN),
        counted(
            BigInteger.class,
            ValueType.of(BigInteger.class),
            number -> number.bitLength() > 20_410 ? null : number,
            (at, random) -> new BigInteger(at.toByteArray()),
            null,
            null,
            List.of(BigInteger.ZERO, BigInteger.TEN, big(11), BigInteger.TWO.pow(90).negate()),
            BigInteger.ONE.shiftLeft(30_000),
            10,
            BigDecimal.TEN));
  }

  static Kind<Money> money() {
    return counted(
        Money.class,
        Money.TYPE,
        money -> big(money.cents()),
        (at, random) -> new Money(at.longValueExact(), "note " + random.nextInt(3)),
        big(Long.MIN_VALUE),
        big(Long.MAX_VALUE),
        bigs(0, 1000, 1001, 1003),
        1000L,
        BigDecimal.TEN);
  }

  static Kind<Coin> coins() {
    return counted(
        Coin.class,
        Coin.TYPE,
        coin -> big(coin.cents()),
        (at, random) -> new Coin(at.longValueExact()),
        big(Long.MIN_VALUE),
        big(Long.MAX_VALUE),
        bigs(0, 1, 3, 11),
        1L,
        "1");
  }
}
