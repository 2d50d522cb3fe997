package dev.proviso.rule;

import dev.proviso.check.NameChecks;
import dev.proviso.check.NullChecks;
import dev.proviso.law.Citation;
import dev.proviso.style.PrehashedStyle;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * Something that a breach of a rule can cost. Sanctions form a set; nothing orders them.
 *
 * <pre>{@code
 * Sanction.of("revoke", "revocation of the export license")
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public sealed interface Sanction permits ImmutableSanction {

  /** The id of the sanction. */
  String id();

  /**
   * The sanction in words.
   *
   * @return the text, a phrase without a full stop
   */
  String text();

  /**
   * What the sanction does to the system or the license.
   *
   * @return the measure; none if nobody has said
   */
  Option<Measure> measure();

  /** Where the sanction is written. */
  Seq<Citation> citations();

  /**
   * Makes a sanction.
   *
   * @param text its text, a phrase without a full stop
   * @throws IllegalArgumentException if either is blank or holds control characters
   */
  static Sanction of(String id, String text) {
    NameChecks.check("sanction", id);
    return ImmutableSanction.of(
        id,
        NameChecks.checkText("sanction `" + id + "`: text", text),
        Option.none(),
        Array.empty());
  }

  /**
   * The same sanction, saying what it does.
   *
   * @param measure what it does to the system or the license
   */
  default Sanction taking(Measure measure) {
    NullChecks.notNull("sanction `" + id() + "`", "measure", measure, "give one, or leave it out");
    return ImmutableSanction.of(id(), text(), Option.some(measure), citations());
  }

  /**
   * The same sanction, with citations added.
   *
   * @param citations where it is written
   */
  default Sanction citing(Citation... citations) {
    return ImmutableSanction.of(
        id(),
        text(),
        measure(),
        citations()
            .appendAll(
                NullChecks.noneNull(
                    "sanction `" + id() + "`",
                    "citations",
                    citations,
                    "give one, or leave it out")));
  }
}
