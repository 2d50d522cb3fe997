package dev.proviso.oracle;

import java.util.List;

/** Yes, no, or open: what the oracle knows of a condition. */
enum OracleTruth {
  NO,
  OPEN,
  YES;

  static OracleTruth of(boolean holds) {
    return holds ? YES : NO;
  }

  OracleTruth opposite() {
    return this == OPEN ? OPEN : of(this == NO);
  }

  static OracleTruth every(List<OracleTruth> all) {
    return all.contains(NO) ? NO : all.contains(OPEN) ? OPEN : YES;
  }

  static OracleTruth some(List<OracleTruth> all) {
    return all.contains(YES) ? YES : all.contains(OPEN) ? OPEN : NO;
  }
}
