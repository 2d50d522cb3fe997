package dev.proviso.rule;

import dev.proviso.condition.Truth;

/**
 * How the rules of a policy combine into one outcome.
 *
 * <p>Where some rules are unknown, the outcome is settled only if every way in which they could
 * turn out gives the same one; otherwise it is undetermined.
 *
 * <pre>{@code
 * policy("export").rules(…).combining(FORBID_OVERRIDES).otherwise(FORBIDDEN)
 * }</pre>
 */
public enum Combining {
  /** A rule that forbids outweighs every rule that permits; the order of rules does not matter. */
  FORBID_OVERRIDES,
  /** A rule that permits outweighs every rule that forbids; the order of rules does not matter. */
  PERMIT_OVERRIDES,
  /** The first rule that applies, in the order of the policy, decides alone. */
  FIRST_APPLICABLE,
  /**
   * Exactly one rule may apply. Where two or more do, they are in conflict, and the outcome is
   * {@link Outcome#UNDETERMINED} whatever they say: no fact would settle it, the policy must be
   * mended.
   */
  ONLY_ONE_APPLICABLE;

  /**
   * The outcome of these conclusions.
   *
   * @param conclusions one for each rule, in the order of the policy
   * @param otherwise what holds when no rule applies
   * @return the outcome
   */
  public Outcome outcome(Iterable<? extends Conclusion> conclusions, Outcome otherwise) {
    Tally tally = Tally.of(conclusions);
    return switch (this) {
      case FORBID_OVERRIDES -> overriding(tally, Effect.FORBID, Effect.PERMIT, otherwise);
      case PERMIT_OVERRIDES -> overriding(tally, Effect.PERMIT, Effect.FORBID, otherwise);
      case FIRST_APPLICABLE -> first(conclusions, otherwise);
      case ONLY_ONE_APPLICABLE -> onlyOne(tally, otherwise);
    };
  }

  /**
   * Whether learning if this rule applies could change an outcome that is still undetermined.
   *
   * @param conclusions one for each rule, in the order of the policy
   * @param rule one of them, that is unknown
   * @param otherwise what holds when no rule applies
   * @return true if it could
   */
  public boolean hangsOn(
      Iterable<? extends Conclusion> conclusions, Conclusion rule, Outcome otherwise) {
    if (rule.truth().isSettled() || outcome(conclusions, otherwise).isSettled()) {
      return false;
    }
    Tally tally = Tally.of(conclusions);
    return switch (this) {
      case FORBID_OVERRIDES -> canTip(tally, Effect.FORBID, rule.effect(), otherwise);
      case PERMIT_OVERRIDES -> canTip(tally, Effect.PERMIT, rule.effect(), otherwise);
      case FIRST_APPLICABLE -> isReached(conclusions, rule, otherwise);
      case ONLY_ONE_APPLICABLE -> tally.applying() < 2;
    };
  }

  private static Outcome overriding(
      Tally tally, Effect stronger, Effect weaker, Outcome otherwise) {
    if (tally.applying(stronger) > 0) {
      return stronger.outcome();
    }
    Outcome unlessStronger;
    if (tally.applying(weaker) > 0) {
      unlessStronger = weaker.outcome();
    } else if (tally.unknown(weaker) == 0 || weaker.outcome() == otherwise) {
      unlessStronger = otherwise;
    } else {
      return Outcome.UNDETERMINED;
    }
    return tally.unknown(stronger) == 0 || unlessStronger == stronger.outcome()
        ? unlessStronger
        : Outcome.UNDETERMINED;
  }

  private static boolean canTip(Tally tally, Effect stronger, Effect effect, Outcome otherwise) {
    return effect == stronger || (tally.applying(effect) == 0 && effect.outcome() != otherwise);
  }

  private static Outcome first(Iterable<? extends Conclusion> conclusions, Outcome otherwise) {
    Outcome soFar = Outcome.UNDETERMINED;
    for (Conclusion conclusion : conclusions) {
      if (conclusion.truth() == Truth.FALSE) {
        continue;
      }
      Outcome said = conclusion.effect().outcome();
      if (soFar.isSettled() && soFar != said) {
        return Outcome.UNDETERMINED;
      }
      if (conclusion.truth() == Truth.TRUE) {
        return said;
      }
      soFar = said;
    }
    return !soFar.isSettled() || soFar == otherwise ? otherwise : Outcome.UNDETERMINED;
  }

  /** What stands behind a rule that applies for certain is never asked. */
  private static boolean isReached(
      Iterable<? extends Conclusion> conclusions, Conclusion rule, Outcome otherwise) {
    boolean passed = false;
    for (Conclusion conclusion : conclusions) {
      if (conclusion == rule) {
        passed = true;
      } else if (conclusion.truth() == Truth.TRUE) {
        return passed && !restAgrees(conclusions, rule, otherwise);
      }
    }
    return passed && !restAgrees(conclusions, rule, otherwise);
  }

  /** Whether, if this rule is passed over, what stands behind it says the same for certain. */
  private static boolean restAgrees(
      Iterable<? extends Conclusion> conclusions, Conclusion rule, Outcome otherwise) {
    boolean behind = false;
    for (Conclusion conclusion : conclusions) {
      if (conclusion == rule) {
        behind = true;
      } else if (behind && conclusion.truth() != Truth.FALSE) {
        if (conclusion.effect() != rule.effect()) {
          return false;
        }
        if (conclusion.truth() == Truth.TRUE) {
          return true;
        }
      }
    }
    return otherwise == rule.effect().outcome();
  }

  private static Outcome onlyOne(Tally tally, Outcome otherwise) {
    if (tally.applying() > 1) {
      return Outcome.UNDETERMINED;
    }
    if (tally.unknown() == 0) {
      return tally.applying() == 0
          ? otherwise
          : (tally.applying(Effect.PERMIT) == 1 ? Outcome.PERMITTED : Outcome.FORBIDDEN);
    }
    boolean agrees =
        tally.applying() == 0
            && tally.unknown() == 1
            && otherwise
                == (tally.unknown(Effect.PERMIT) == 1 ? Outcome.PERMITTED : Outcome.FORBIDDEN);
    return agrees ? otherwise : Outcome.UNDETERMINED;
  }

  private record Tally(int permits, int forbids, int maybePermits, int maybeForbids) {

    static Tally of(Iterable<? extends Conclusion> conclusions) {
      int permits = 0;
      int forbids = 0;
      int maybePermits = 0;
      int maybeForbids = 0;
      for (Conclusion conclusion : conclusions) {
        Truth truth = conclusion.truth();
        if (truth == Truth.FALSE) {
          continue;
        }
        int applies = truth == Truth.TRUE ? 1 : 0;
        if (conclusion.effect() == Effect.PERMIT) {
          permits += applies;
          maybePermits += 1 - applies;
        } else {
          forbids += applies;
          maybeForbids += 1 - applies;
        }
      }
      return new Tally(permits, forbids, maybePermits, maybeForbids);
    }

    int applying(Effect effect) {
      return effect == Effect.PERMIT ? permits : forbids;
    }

    int unknown(Effect effect) {
      return effect == Effect.PERMIT ? maybePermits : maybeForbids;
    }

    int applying() {
      return permits + forbids;
    }

    int unknown() {
      return maybePermits + maybeForbids;
    }
  }
}
