package dev.proviso.benchmarks.decision;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the ten rules are asked about. */
enum RequestSet {
  /** Few enough to stay in the caches of a processor, and everything is known. */
  KNOWN(Stream.of(Engine.values()).filter(Engine::hasTenRules).toList()) {
    @Override
    Turns<?> turns(Engine engine) {
      return new Turns<>(engine.tenRules(), Requests.forTenRules(FEW));
    }
  },
  /** The same, but some is not known. */
  PARTIAL(Stream.of(Engine.values()).filter(Engine::hasTenRulesOfPartial).toList()) {
    @Override
    Turns<?> turns(Engine engine) {
      return new Turns<>(engine.tenRulesOfPartial(), Requests.partial(Requests.forTenRules(FEW)));
    }
  },
  /** Too many for the caches; what takes longer than memory would only be measured again. */
  MILLION(List.of(Engine.IF_ELSE, Engine.BIT_SET, Engine.PROVISO)) {
    @Override
    Turns<?> turns(Engine engine) {
      return new Turns<>(engine.tenRules(), Requests.forTenRules(1_000_000));
    }
  };

  static final int FEW = 4_096;

  private final Set<Engine> engines;

  RequestSet(List<Engine> engines) {
    this.engines = EnumSet.copyOf(engines);
  }

  Set<Engine> engines() {
    return EnumSet.copyOf(engines);
  }

  /** An engine with all of these requests before it. */
  abstract Turns<?> turns(Engine engine);
}
