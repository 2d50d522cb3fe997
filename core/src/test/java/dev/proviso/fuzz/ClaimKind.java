package dev.proviso.fuzz;

import java.util.Locale;

/** Every kind of claim that the library has. */
enum ClaimKind {
  SATISFIABLE,
  IMPLIES,
  DISJOINT,
  OVERLAPS,
  EQUIVALENT,
  EXHAUSTIVE,
  PARTITION,
  NEVER_PERMITS,
  PERMITS_ONLY,
  MAY_PERMIT,
  ALWAYS_FORBIDS,
  NO_DOUBLE_BIND,
  COMPLETE,
  UNAMBIGUOUS,
  EVERY_RULE_REACHABLE,
  EVERY_DEFINITION_SATISFIABLE,
  NO_RULE_REDUNDANT,
  NO_PERMISSION_OVERRIDDEN,
  EVERY_CONSTANT_CLASSIFIED,
  MONOTONE,
  AT_LEAST_AS_STRICT,
  NOTHING_NEWLY_PERMITTED,
  ONLY_TIGHTENS_WHERE,
  ONLY_TIGHTENS_BY;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
