package dev.proviso.oracle;

import static dev.proviso.oracle.KindFactory.big;
import static dev.proviso.oracle.KindFactory.bigs;
import static dev.proviso.oracle.KindFactory.counted;

import dev.proviso.value.ValueType;
import java.math.BigInteger;
import java.util.List;

/** Booleans and enums, whose plain objects are places or names. */
final class EnumKinds {

  /** Constants that differ only in case, and constants with bodies, which are of other classes. */
  enum Door {
    OPEN {
      @Override
      boolean lets() {
        return true;
      }
    },
    Open,
    A_B {
      @Override
      boolean lets() {
        return true;
      }
    },
    a_b;

    boolean lets() {
      return false;
    }
  }

  /** Has constants of the same names as another enum. */
  enum Gate {
    OPEN,
    A_B
  }

  /** Its types call other constants equal than Java does, and order them otherwise. */
  enum Rank {
    LOW,
    MIDDLE,
    HIGH,
    TOP;

    int place() {
      return List.of(values()).indexOf(this);
    }

    static final ValueType<Rank> LISTED =
        ValueType.define("listed rank", Rank.class).only(List.of(TOP, LOW, HIGH), Rank::name);

    static final ValueType<Rank> COUNTED =
        ValueType.define("counted rank", Rank.class)
            .counted(rank -> 3 - rank.place(), number -> values()[3 - (int) number], 0, 3);

    static final ValueType<Rank> WRITTEN =
        ValueType.define("written rank", Rank.class)
            .written(rank -> rank == MIDDLE ? "LOW" : rank.name());
  }

  private EnumKinds() {}

  static List<Kind<?>> all() {
    return List.of(booleans(), doors(), countedRanks(), listedRanks(), writtenRanks());
  }

  private static Kind<Boolean> booleans() {
    return counted(
        Boolean.class,
        ValueType.of(Boolean.class),
        yes -> yes ? BigInteger.ONE : BigInteger.ZERO,
        (at, random) -> at.signum() == 1,
        BigInteger.ZERO,
        BigInteger.ONE,
        bigs(0),
        "true",
        1);
  }

  static Kind<Door> doors() {
    List<Door> all = List.of(Door.OPEN, Door.Open, Door.A_B, Door.a_b);
    return counted(
        Door.class,
        ValueType.of(Door.class),
        door -> big(all.indexOf(door)),
        (at, random) -> all.get(at.intValueExact()),
        BigInteger.ZERO,
        big(3),
        bigs(2),
        Gate.OPEN,
        "OPEN");
  }

  private static Kind<Rank> countedRanks() {
    return counted(
        Rank.class,
        Rank.COUNTED,
        rank -> big(3 - rank.place()),
        (at, random) -> Rank.values()[3 - at.intValueExact()],
        BigInteger.ZERO,
        big(3),
        bigs(1),
        "LOW");
  }

  static Kind<Rank> listedRanks() {
    return ranks("listed", Rank.LISTED, true, Rank.MIDDLE, "LOW");
  }

  static Kind<Rank> writtenRanks() {
    return ranks("written", Rank.WRITTEN, false, "LOW");
  }

  private static Kind<Rank> ranks(
      String how, ValueType<Rank> type, boolean isDecided, Object... junk) {
    return new Kind<>(
        "Rank, " + how,
        type,
        false,
        isDecided,
        raw -> raw instanceof Rank rank && type.admits(rank) ? type.text(rank) : null,
        (plain, random) ->
            !isDecided && plain.equals("LOW") && random.nextBoolean()
                ? Rank.MIDDLE
                : Rank.valueOf((String) plain),
        List.of("LOW", "HIGH", "TOP"),
        constants -> TextKinds.texts(constants, false, "LOW", "HIGH", "TOP"),
        List.of(junk),
        null);
  }
}
