package dev.proviso.benchmarks.analysis;

/** The engines that find gaps and conflicts in a decision table. */
enum TableEngine {
  /**
   * The whole report on a policy that was built before: five claims, two of them on gaps and
   * overlaps. It is to be compared with {@link #DMN_READ}.
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
