package dev.proviso.examples.laboratory;

import io.vavr.collection.Set;

/**
 * Something that is brought along.
 *
 * @param name as on the label
 * @param hazards as on the label
 * @param grams how much of it
 */
public record Substance(String name, Set<Hazard> hazards, int grams) {

  /** What a label warns of. */
  public enum Hazard {
    FLAMMABLE,
    TOXIC,
    INFECTIOUS,
    RADIOACTIVE
  }
}
