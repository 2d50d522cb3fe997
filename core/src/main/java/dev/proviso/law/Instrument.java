package dev.proviso.law;

import dev.proviso.check.NameChecks;
import dev.proviso.check.NullChecks;
import dev.proviso.style.ValueStyle;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * A legal instrument: a directive, a statute, a certificate.
 *
 * <p>An instrument is what citations are made of; ask it for one of its provisions.
 *
 * <pre>{@code
 * Instrument code = Instrument.of("StGB");
 * code.section("129a(1)"); // StGB, § 129a(1)
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Instrument permits ImmutableInstrument {

  Instrument() {}

  /**
   * The name by which the instrument is cited.
   *
   * @return for example "Directive (EU) 2017/541"
   */
  public abstract String name();

  /**
   * Where its text can be read.
   *
   * @return the address, if one was given
   */
  public abstract Option<String> address();

  /**
   * An instrument without an address.
   *
   * @param name the name by which it is cited
   * @throws IllegalArgumentException if the name is blank, padded, or holds a control character
   */
  public static Instrument of(String name) {
    return ImmutableInstrument.of(NameChecks.check("instrument name", name), Option.none());
  }

  /**
   * The same instrument, with the address of its text.
   *
   * @param address usually a URL; kept as it is
   * @return the instrument with that address
   * @throws IllegalArgumentException if the address is blank, padded, or holds a control character
   */
  public Instrument at(String address) {
    return ImmutableInstrument.of(
        name(), Option.some(NameChecks.check("instrument " + name() + ": address", address)));
  }

  /**
   * Cites an article.
   *
   * @param number the number as it is printed, without the word: "3(1)"
   * @return the citation, "…, Article 3(1)"
   * @throws IllegalArgumentException if the number does not begin with a letter or digit
   */
  public Citation article(String number) {
    return cite(Provision.Kind.ARTICLE, number);
  }

  /**
   * Cites a section.
   *
   * @param number the number as it is printed, without the sign: "129a(1)"
   * @return the citation, "…, § 129a(1)"
   * @throws IllegalArgumentException if the number does not begin with a letter or digit
   */
  public Citation section(String number) {
    return cite(Provision.Kind.SECTION, number);
  }

  /**
   * Cites a clause.
   *
   * @param number the number as it is printed, without the word: "P1"
   * @return the citation, "…, clause P1"
   * @throws IllegalArgumentException if the number does not begin with a letter or digit
   */
  public Citation clause(String number) {
    return cite(Provision.Kind.CLAUSE, number);
  }

  /**
   * Cites a paragraph.
   *
   * @param number the number as it is printed, without the word: "4"
   * @return the citation, "…, paragraph 4"
   * @throws IllegalArgumentException if the number does not begin with a letter or digit
   */
  public Citation paragraph(String number) {
    return cite(Provision.Kind.PARAGRAPH, number);
  }

  /**
   * Cites an annex.
   *
   * @param number the number as it is printed, without the word: "IV"
   * @return the citation, "…, Annex IV"
   * @throws IllegalArgumentException if the number does not begin with a letter or digit
   */
  public Citation annex(String number) {
    return cite(Provision.Kind.ANNEX, number);
  }

  private Citation cite(Provision.Kind kind, String number) {
    NullChecks.notNull(
        "citation of " + name(), "number", number, "give the number that the source has");
    return Citation.of(this, Provision.of(kind, number));
  }

  /** Returns the name. */
  @Override
  public final String toString() {
    return name();
  }
}
