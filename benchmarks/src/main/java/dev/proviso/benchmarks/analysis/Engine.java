package dev.proviso.benchmarks.analysis;

/** Whatever can answer the full report. */
enum Engine {
  /** Six claims, each checked on its own through the public API. */
  PROVISO {
    @Override
    Report report(Subject subject) {
      return ProvisoReport.of(subject);
    }
  },
  /** A SAT solver in Java over one-hot and order encodings. */
  LOGICNG {
    @Override
    Report report(Subject subject) {
      return SolverReport.of(subject, new LogicNgSolver());
    }
  },
  /** An SMT solver, native, over integers and booleans. */
  Z3 {
    @Override
    Report report(Subject subject) {
      try (Z3Solver solver = new Z3Solver()) {
        return SolverReport.of(subject, solver);
      }
    }
  },
  /**
   * The same SMT solver, with its solver for finite domains over the encoding of the SAT solver.
   */
  Z3_FINITE {
    @Override
    Report report(Subject subject) {
      try (Z3FiniteSolver solver = new Z3FiniteSolver()) {
        return SolverReport.of(subject, solver);
      }
    }
  };

  abstract Report report(Subject subject);
}
