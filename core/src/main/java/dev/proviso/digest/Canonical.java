package dev.proviso.digest;

/**
 * A value of a user's own type that can stand in a canonical form.
 *
 * <p>Conditions that compare a fact with values of such a type can only be digested if the values
 * say what they are in a text that stays the same. Booleans, numbers, texts, enum constants, dates,
 * countries and prison terms need not implement this.
 *
 * <pre>{@code
 * record Caliber(int millimeters) implements Canonical {
 *   public String canonicalType() { return "caliber"; }
 *   public String canonicalText() { return millimeters + " mm"; }
 * }
 * }</pre>
 */
public interface Canonical {

  /**
   * What kind of value it is.
   *
   * @return a name that no other type of value uses
   */
  String canonicalType();

  /**
   * The value in a text that is the same on every machine and in every version.
   *
   * @return a text, different for values that are not equal
   */
  String canonicalText();
}
