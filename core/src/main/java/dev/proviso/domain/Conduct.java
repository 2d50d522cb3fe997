package dev.proviso.domain;

import io.vavr.control.Option;

/**
 * What an offense consists in, as far as the definition of a terrorist act asks.
 *
 * <p>The ten listed acts are those of Article 3(1)(a) to (j) of Directive (EU) 2017/541, in its
 * order. Some of them count only under a further condition, which is a question of its own about
 * the {@link Offense}. That the end-use certificate of December 2021 means this list is inferred:
 * its own list was reported in part only.
 *
 * <pre>{@code
 * Conduct.SEIZURE_OF_TRANSPORT.letter(); // some("e")
 * Conduct.PARTICIPATION.isListed(); // false
 * }</pre>
 */
public enum Conduct {
  /** (a) Attacks upon a person's life, which may cause death. */
  ATTACK_ON_LIFE("a"),
  /** (b) Attacks upon the physical integrity of a person. */
  ATTACK_ON_PHYSICAL_INTEGRITY("b"),
  /** (c) Kidnapping or hostage-taking. */
  KIDNAPPING_OR_HOSTAGE_TAKING("c"),
  /**
   * (d) Extensive destruction to a government or public facility, a transport system, an
   * infrastructure facility (information systems included), a fixed platform on the continental
   * shelf, a public place or private property, likely to endanger human life or to result in major
   * economic loss.
   */
  EXTENSIVE_DESTRUCTION("d"),
  /** (e) Seizure of aircraft, ships or other means of public or goods transport. */
  SEIZURE_OF_TRANSPORT("e"),
  /**
   * (f) Manufacture, possession, acquisition, transport, supply or use of explosives or weapons,
   * chemical, biological, radiological and nuclear ones included, and research into and development
   * of the latter.
   */
  WEAPONS_OR_EXPLOSIVES("f"),
  /**
   * (g) Release of dangerous substances, or causing fires, floods or explosions, if the effect is
   * to endanger human life.
   */
  RELEASE_OF_DANGEROUS_SUBSTANCES("g"),
  /**
   * (h) Interfering with or disrupting the supply of water, power or another fundamental natural
   * resource, if the effect is to endanger human life.
   */
  DISRUPTION_OF_SUPPLY("h"),
  /**
   * (i) Illegal system interference or illegal data interference (Directive 2013/40/EU, Articles 4
   * and 5), in the grave cases that the Directive names.
   */
  ILLEGAL_SYSTEM_INTERFERENCE("i"),
  /** (j) Threatening to commit any of the acts (a) to (i). */
  THREAT("j"),
  /**
   * Attempt at, participation in or support of terrorist offenses, or membership in a terrorist
   * group: Articles 4 to 14 of the Directive. It is not on the closed list of Article 3.
   */
  PARTICIPATION(""),
  /** Anything else. */
  OTHER("");

  private final String letter;

  Conduct(String letter) {
    this.letter = letter;
  }

  /**
   * The letter under which Article 3(1) of Directive (EU) 2017/541 lists the act.
   *
   * @return "a" to "j"; none if the act is not listed there
   */
  public Option<String> letter() {
    return isListed() ? Option.some(letter) : Option.none();
  }

  /**
   * Whether Article 3(1) of Directive (EU) 2017/541 lists the act.
   *
   * @return true for (a) to (j)
   */
  public boolean isListed() {
    return !letter.isEmpty();
  }
}
