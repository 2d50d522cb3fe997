package dev.proviso.domain;

/**
 * What a third party has to do with an export.
 *
 * <pre>{@code
 * Party.of("Example Trading", PartyRole.INTERMEDIARY)
 * }</pre>
 */
public enum PartyRole {
  /** Sells or makes the system. */
  VENDOR,
  /** Stands between vendor and end user: a broker, an agent, a reseller. */
  INTERMEDIARY,
  /** Receives the system, or what it yields, from the end user. */
  RECIPIENT
}
