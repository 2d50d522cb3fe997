package dev.proviso.benchmarks.decision;

/** What somebody is said to have done. */
public enum Conduct {
  TERRORISM,
  MURDER,
  KIDNAPPING,
  TRAFFICKING,
  FRAUD,
  CORRUPTION,
  THEFT,
  EXPRESSION
}
