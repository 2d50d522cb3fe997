package dev.proviso.time;

/**
 * How well a name fits an entry of a list.
 *
 * <p>Only {@link #EXACT}, {@link #ALIAS} and {@link #NONE} decide. A merely possible match has to
 * be looked into by a person: until then it is not known whether the name is listed.
 *
 * <pre>{@code
 * entities.match("NSO group", date); // known: POSSIBLE
 * }</pre>
 */
public enum NameMatch {
  /** The name of an entry, to the letter. */
  EXACT,
  /** An alias of an entry, to the letter. */
  ALIAS,
  /** A name that resembles an entry's name or alias. */
  POSSIBLE,
  /** A name that resembles none. */
  NONE
}
