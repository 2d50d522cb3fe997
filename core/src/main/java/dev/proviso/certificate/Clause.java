package dev.proviso.certificate;

import dev.proviso.check.NullChecks;
import dev.proviso.style.PrehashedStyle;
import io.vavr.collection.Seq;
import org.immutables.value.Value;

/**
 * One thing that a certificate says: a permitted or prohibited use, the meaning of a term, a
 * sanction, or what else it holds.
 *
 * <pre>{@code
 * template.commitments().filter(c -> c.kind() == Commitment.Kind.PROHIBITED_USE).map(Commitment::id);
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public sealed interface Clause permits ImmutableClause {

  /** What a commitment is about; a certificate has one article for each that it needs. */
  enum Kind {
    /** What the system may be used for. */
    PERMITTED_USE,
    /** What it must not be used for, whatever else permits it. */
    PROHIBITED_USE,
    /** What holds for every other use. */
    OTHER_USE,
    /** What a term means. */
    DEFINITION,
    /** A list or a limit that changes with time. */
    LIST,
    /** What must be done where a clause is relied on. */
    OBLIGATION,
    /** What a breach can cost, in no order. */
    SANCTION,
    /** What makes the certificate void. */
    VOID;

    /**
     * The heading of the article, as it is signed.
     *
     * @return for example "Permitted uses"
     */
    public String heading() {
      return CertificateWording.SIGNED.heading(this);
    }
  }

  /** What it is about. */
  Kind kind();

  /** The id of the rule, the defined term, or the name of what else it is. */
  String id();

  /**
   * What it says: a first line, and lines that are nested in it.
   *
   * @return the lines, one or more
   */
  Seq<Line> lines();

  /** A line of a commitment. */
  @Value.Immutable
  @PrehashedStyle
  sealed interface Line permits ImmutableLine {

    /**
     * How deep the line is nested.
     *
     * @return 0 for the first line, 1 for what stands directly under it
     */
    int depth();

    /**
     * The words.
     *
     * @return one line of text
     */
    String words();

    /**
     * A line.
     *
     * @param depth how deep it is nested, 0 or more
     * @param words one line of text
     */
    static Line of(int depth, String words) {
      return ImmutableLine.of(
          depth, NullChecks.notNull("line of a clause", "text", words, "give a text"));
    }
  }

  /**
   * A commitment.
   *
   * @param kind what it is about
   * @param id the id of the rule, the defined term, or the name of what else it is
   * @param lines what it says
   */
  static Clause of(Kind kind, String id, Iterable<Line> lines) {
    NullChecks.notNull("clause", "kind", kind, "say what it is about");
    NullChecks.notNull("clause", "id", id, "give the name of what it is about");
    return ImmutableClause.of(
        kind,
        id,
        NullChecks.<Line>noneNull(
            "clause `" + id + "`", "lines", lines, "give a line, or leave it out"));
  }
}
