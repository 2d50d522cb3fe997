package dev.proviso.domain;

/**
 * What a terrorist act aims at: Article 3(2) of Directive (EU) 2017/541.
 *
 * <p>One aim is enough. Press reports give the end-use certificate of December 2021 the same three.
 *
 * <pre>{@code
 * Offense.builder().aims(Aim.INTIMIDATE_POPULATION, Aim.COMPEL_GOVERNMENT)
 * }</pre>
 */
public enum Aim {
  /** (a) Seriously intimidating a population. */
  INTIMIDATE_POPULATION,
  /**
   * (b) Unduly compelling a government or an international organization to perform any act, or to
   * abstain from it.
   */
  COMPEL_GOVERNMENT,
  /**
   * (c) Seriously destabilizing or destroying the fundamental political, constitutional, economic
   * or social structures of a country or an international organization.
   */
  DESTABILIZE_STRUCTURES
}
