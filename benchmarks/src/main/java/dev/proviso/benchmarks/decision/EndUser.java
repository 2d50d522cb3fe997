package dev.proviso.benchmarks.decision;

/** Who uses it. */
public enum EndUser {
  POLICE,
  INTELLIGENCE,
  PROSECUTION,
  PRIVATE
}
