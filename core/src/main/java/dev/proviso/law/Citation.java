package dev.proviso.law;

import dev.proviso.check.NullChecks;
import dev.proviso.style.ValueStyle;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Comparator;
import org.immutables.value.Value;

/**
 * A reference to a provision of a legal instrument, with the confidence in it and the sources that
 * report it.
 *
 * <p>Citations sort by instrument, then by provision as a reader would count, so that a set of them
 * always prints in the same order.
 *
 * <pre>{@code
 * Instrument.of("DECA certificate")
 *     .clause("P3")
 *     .tagged(Confidence.SECONDARY)
 *     .reportedBy(JANES, TOI)
 *     .full(); // DECA certificate, clause P3 [S2: JANES, TOI]
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Citation implements Comparable<Citation> permits ImmutableCitation {

  // The later keys only make the order consistent with equals.
  private static final Comparator<Citation> ORDER =
      Comparator.<Citation, String>comparing(citation -> citation.instrument().name())
          .thenComparing(Citation::provision)
          .thenComparing(citation -> citation.confidence().fold(() -> -1, Enum::ordinal))
          .thenComparing(citation -> citation.instrument().address().getOrElse(""))
          .thenComparing(citation -> citation.sources().mkString("\n"));

  Citation() {}

  /** The instrument that is cited. */
  public abstract Instrument instrument();

  /** The part of the instrument that is cited. */
  public abstract Provision provision();

  /**
   * How far the statement that rests on this citation can be trusted.
   *
   * @return the confidence; none if nobody has said
   */
  public abstract Option<Confidence> confidence();

  /**
   * The write-ups that report the provision.
   *
   * @return the sources without repetition, in the order given; empty if none are named
   */
  public abstract Seq<Source> sources();

  /**
   * A citation without a confidence or sources.
   *
   * @param instrument the instrument that is cited
   * @param provision the part of it that is cited
   */
  public static Citation of(Instrument instrument, Provision provision) {
    NullChecks.notNull("citation", "instrument", instrument, "say which law is cited");
    NullChecks.notNull(
        "citation of " + instrument, "provision", provision, "say which provision is cited");
    return ImmutableCitation.of(instrument, provision, Option.none(), List.empty());
  }

  /**
   * The same citation, saying how far it can be trusted.
   *
   * @param confidence the confidence, in place of the one before
   * @return the tagged citation
   */
  public Citation tagged(Confidence confidence) {
    NullChecks.notNull(
        "citation of " + this, "confidence", confidence, "give a confidence, or leave it out");
    return ImmutableCitation.of(instrument(), provision(), Option.some(confidence), sources());
  }

  /**
   * The same citation, saying who reports the provision.
   *
   * @param first a write-up, added to those already named
   * @param rest further write-ups
   * @return the citation with its sources; one that was already named is not added again
   */
  public Citation reportedBy(Source first, Source... rest) {
    String where = "citation of " + this;
    NullChecks.notNull(where, "first source", first, "say who reports it");
    Seq<Source> further = NullChecks.noneNull(where, "further sources", rest, "leave it out");
    Seq<Source> all = sources().append(first).appendAll(further).distinct();
    return ImmutableCitation.of(instrument(), provision(), confidence(), all);
  }

  /**
   * Whether this citation points to a provision, whatever its kind, confidence or sources.
   *
   * @param instrumentName the name of the instrument, exactly
   * @param number the number of the provision, exactly: "3(1)" does not cite "3"
   * @return true if instrument and number are the same
   */
  public boolean cites(String instrumentName, String number) {
    return instrument().name().equals(instrumentName) && provision().number().equals(number);
  }

  /**
   * The citation with its confidence and the keys of its sources.
   *
   * @return for example "DECA certificate, clause P3 [S2: JANES, TOI]"; the same as {@link
   *     #toString()} if it has neither
   */
  public String full() {
    String keys = sources().map(Source::key).mkString(", ");
    String tag = confidence().map(Confidence::tag).getOrElse("");
    String both = tag + (tag.isEmpty() || keys.isEmpty() ? "" : ": ") + keys;
    return both.isEmpty() ? toString() : this + " [" + both + "]";
  }

  @Override
  public final int compareTo(Citation other) {
    return ORDER.compare(this, other);
  }

  /** Returns instrument and provision, such as "Directive (EU) 2017/541, Article 3(1)". */
  @Override
  public final String toString() {
    return instrument() + ", " + provision();
  }
}
