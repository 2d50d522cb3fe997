package dev.proviso.benchmarks.decision;

import static java.util.Collections.unmodifiableSet;

import java.util.EnumSet;
import java.util.Set;

/** Why somebody is looked into. */
public enum Ground {
  RACE,
  COLOR,
  SEX,
  LANGUAGE,
  RELIGION,
  OPINION,
  ORIGIN,
  MINORITY,
  PROPERTY,
  BIRTH,
  ORIENTATION,
  SUSPICION,
  WARRANT,
  TREATY,
  REQUEST,
  THREAT;

  /** The eleven on which nobody may be. */
  public static final Set<Ground> PROTECTED = unmodifiableSet(EnumSet.range(RACE, ORIENTATION));
}
