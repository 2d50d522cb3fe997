package dev.proviso.benchmarks.decision;

import java.util.List;

/** What the ten rules are asked about. */
enum RequestSet {
  /** Few enough to stay in the caches of a processor, and everything is known. */
  KNOWN {
    @Override
    boolean suits(Engine engine) {
      return engine.hasTenRules();
    }

    @Override
    RequestCycle<?> turns(Engine engine) {
      return new RequestCycle<>(engine.tenRules(), Requests.forTenRules(FEW));
    }
  },
  /** The same, but some is not known. */
  PARTIAL {
    @Override
    boolean suits(Engine engine) {
      return engine.hasTenRulesOfPartial();
    }

    @Override
    RequestCycle<?> turns(Engine engine) {
      return new RequestCycle<>(
          engine.tenRulesOfPartial(), Requests.partial(Requests.forTenRules(FEW)));
    }
  },
  /** Too many for the caches. */
  MILLION {
    /** Whoever takes longer than memory does would only be measured again. */
    @Override
    boolean suits(Engine engine) {
      return switch (engine) {
        case IF_ELSE, BIT_SET, PROVISO, PROVISO_OUTCOME -> true;
        default -> false;
      };
    }

    @Override
    RequestCycle<?> turns(Engine engine) {
      return new RequestCycle<>(engine.tenRules(), Requests.forTenRules(1_000_000));
    }
  };

  static final int FEW = 4_096;

  abstract boolean suits(Engine engine);

  /** An engine with all of these requests before it. */
  abstract RequestCycle<?> turns(Engine engine);

  List<Engine> suited(List<Engine> engines) {
    return engines.stream().filter(this::suits).toList();
  }
}
