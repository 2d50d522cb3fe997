package dev.proviso.engine;

import dev.proviso.compiled.CompiledPolicy;
import dev.proviso.spi.PolicyEngine;

/** The compiled forms of policies, for the tests of the engine. */
public final class Compiled {

  private Compiled() {}

  public static <S> CompiledPolicy<S> of(PolicyEngine<S> engine) {
    return ((PlannedPolicy<S>) engine).compiled();
  }
}
