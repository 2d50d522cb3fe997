package dev.proviso.oracle;

import java.util.List;

/** Yes, no, or open: what the oracle knows of a condition. */
enum Belief {
  NO,
  OPEN,
  YES;

  static Belief of(boolean holds) {
    return holds ? YES : NO;
  }

  Belief opposite() {
    return this == OPEN ? OPEN : of(this == NO);
  }

  static Belief every(List<Belief> all) {
    return all.contains(NO) ? NO : all.contains(OPEN) ? OPEN : YES;
  }

  static Belief some(List<Belief> all) {
    return all.contains(YES) ? YES : all.contains(OPEN) ? OPEN : NO;
  }
}
