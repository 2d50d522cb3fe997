package dev.proviso.law;

import dev.proviso.check.NameChecks;
import dev.proviso.check.NullChecks;
import dev.proviso.problem.Problem;
import dev.proviso.style.ValueStyle;
import java.util.Comparator;
import org.immutables.value.Value;

/**
 * A numbered part of a legal instrument.
 *
 * <p>Provisions sort by kind, then by number as a reader would count: Article 3 before Article 10.
 *
 * <pre>{@code
 * Provision.of(Provision.Kind.ARTICLE, "3(1)").toString(); // Article 3(1)
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Provision implements Comparable<Provision> permits ImmutableProvision {

  /** What the parts of an instrument are called in it. */
  public enum Kind {
    /** An article, as in treaties, directives and most codes: "Article 3(1)". */
    ARTICLE("Article "),
    /** A section, as in German codes and common-law statutes: "§ 129a(1)". */
    SECTION("§ "),
    /** A clause, as in contracts and certificates: "clause P1". */
    CLAUSE("clause "),
    /** A paragraph that stands on its own: "paragraph 4". */
    PARAGRAPH("paragraph "),
    /** An annex: "Annex IV". */
    ANNEX("Annex ");

    private final String prefix;

    Kind(String prefix) {
      this.prefix = prefix;
    }
  }

  private static final Comparator<Provision> ORDER =
      Comparator.comparing(Provision::kind)
          .thenComparing(Provision::number, NaturalOrder.COMPARATOR);

  Provision() {}

  /** What the provision is called in its instrument. */
  public abstract Kind kind();

  /**
   * The number as it is printed, without the word or sign before it.
   *
   * @return for example "3(1)", "129a(1)" or "P1"
   */
  public abstract String number();

  /**
   * A provision.
   *
   * @param kind what it is called in its instrument
   * @param number its number, without the word or sign before it
   * @throws IllegalArgumentException if the number does not begin with a letter or digit, is
   *     padded, or holds a control character
   */
  public static Provision of(Kind kind, String number) {
    NullChecks.notNull("provision", "kind", kind, "say whether it is an article, a section, …");
    NameChecks.check("provision number", number);
    if (!Character.isLetterOrDigit(number.codePointAt(0))) {
      throw Problem.of(
              "provision number",
              number,
              "does not begin with a letter or digit",
              "leave out the sign; it is printed for the kind of provision")
          .toException();
    }
    return ImmutableProvision.of(kind, number);
  }

  @Override
  public final int compareTo(Provision other) {
    return ORDER.compare(this, other);
  }

  /** Returns the provision as it is cited, such as "Article 3(1)" or "§ 129a(1)". */
  @Override
  public final String toString() {
    return kind().prefix + number();
  }
}
