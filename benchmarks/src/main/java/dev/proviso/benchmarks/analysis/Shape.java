package dev.proviso.benchmarks.analysis;

/** What the rules of a generated policy look like. */
enum Shape {
  /** Rules share a few facts, lists of states and thresholds, as rules that people write do. */
  STRUCTURED,
  /** Every rule is one small cell: a state, a range of months, a conduct. */
  NARROW,
  /** Rules ask anything of any fact: nothing is shared, and no order of the facts is good. */
  RANDOM
}
