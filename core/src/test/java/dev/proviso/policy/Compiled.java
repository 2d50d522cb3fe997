package dev.proviso.policy;

import dev.proviso.compiled.CompiledPolicy;

/** The compiled forms of policies, for the tests of the engine. */
public final class Compiled {

  private Compiled() {}

  public static <S> CompiledPolicy<S> of(Policy<S> policy) {
    return dev.proviso.engine.Compiled.of(policy.engine());
  }
}
