package dev.proviso.domain;

/**
 * What kind of system is acquired.
 *
 * <p>The end-use certificate of December 2021 is about "a cyber or intelligence system" whose
 * export needs a license.
 *
 * <pre>{@code
 * EndUse.builder().itemClass(ItemClass.CYBER_SYSTEM)
 * }</pre>
 */
public enum ItemClass {
  /** A cyber system that needs a license. */
  CYBER_SYSTEM,
  /** An intelligence system that needs a license. */
  INTELLIGENCE_SYSTEM,
  /** Anything else. */
  OTHER
}
