package dev.proviso.benchmarks.analysis;

/** Whatever can tell what is wrong with a decision table. */
enum TableEngine {
  /**
   * The whole report on a policy that was built before: five claims, of which gaps and overlaps are
   * two. What it is to be compared with is {@link #DMN_READ}.
   */
  PROVISO {
    @Override
    Question ask(DecisionTable table) {
      return new TablePolicy(table);
    }
  },
  /** The validator as its users call it: it reads the table from XML, and analyzes it. */
  DMN {
    @Override
    Question ask(DecisionTable table) {
      return TableDmn.read(table);
    }
  },
  /** The analysis alone, of a table that was read before. */
  DMN_READ {
    @Override
    Question ask(DecisionTable table) {
      return TableDmn.alreadyRead(table);
    }
  };

  /** A table in the form that an engine takes. */
  interface Question {
    TableReport answer();
  }

  abstract Question ask(DecisionTable table);
}
