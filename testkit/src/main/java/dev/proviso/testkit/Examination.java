package dev.proviso.testkit;

import dev.proviso.decision.Decision;
import dev.proviso.policy.Policy;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A policy with the decisions about many subjects that were made from it. */
final class Examination<S> {

  /** How often a fact is not known where nothing hangs on it. */
  private static final double UNKNOWN = 0.15;

  /** A subject and what became of it: a decision, unless deciding failed. */
  record Seen<S>(Case<S> subject, Option<Decision<S>> decision, String failure) {}

  private final Subjects<S> subjects;
  private final long seed;
  private final int floor;
  private final Option<String> looser;
  private final List<Seen<S>> seen = new ArrayList<>();

  Examination(Subjects<S> subjects, long seed, int tries, int floor, Option<String> looser) {
    this.subjects = subjects;
    this.seed = seed;
    this.floor = floor;
    this.looser = looser;
    Random random = new Random(seed);
    Generator<Case<S>> open = subjects.generator(UNKNOWN);
    Generator<Case<S>> known = subjects.generator(0);
    for (int i = 0; i < tries; i++) {
      seen.add(see((i % 2 == 0 ? open : known).next(random)));
    }
  }

  private Seen<S> see(Case<S> one) {
    try {
      return new Seen<>(one, Option.some(subjects.decide(one)), "");
    } catch (RuntimeException thrown) {
      return new Seen<>(one, Option.none(), thrown.toString());
    }
  }

  Subjects<S> subjects() {
    return subjects;
  }

  Policy<S> policy() {
    return subjects.policy();
  }

  List<Seen<S>> seen() {
    return seen;
  }

  /** Chance that is the same whenever a law is checked. */
  Random random() {
    return new Random(seed + 1);
  }

  int floor() {
    return floor;
  }

  /** Where the policy is not as strict as its author said; empty if that was claimed of nothing. */
  Option<String> looser() {
    return looser;
  }
}
