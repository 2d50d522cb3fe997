package dev.proviso.rule;

import dev.proviso.check.NameChecks;
import dev.proviso.check.NullChecks;
import dev.proviso.law.Citation;
import dev.proviso.style.PrehashedStyle;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.immutables.value.Value;

/**
 * Something that must be done where a permission is used, or a prohibition is met: a duty that
 * follows from a rule.
 *
 * <pre>{@code
 * Obligation.of("record-grounds", "record every ground of targeting that is present")
 * }</pre>
 */
@Value.Immutable
@PrehashedStyle
public sealed interface Obligation permits ImmutableObligation {

  /** The id of the obligation. */
  String id();

  /**
   * The obligation in words.
   *
   * @return the text, a phrase without a full stop
   */
  String text();

  /** Where the obligation is written. */
  Seq<Citation> citations();

  /**
   * Makes an obligation.
   *
   * @param text its text, a phrase without a full stop
   * @throws IllegalArgumentException if either is blank or holds control characters
   */
  static Obligation of(String id, String text) {
    NameChecks.check("obligation", id);
    return ImmutableObligation.of(
        id, NameChecks.checkText("obligation `" + id + "`: text", text), Array.empty());
  }

  /**
   * The same obligation, with citations added.
   *
   * @param citations where it is written
   */
  default Obligation citing(Citation... citations) {
    return ImmutableObligation.of(
        id(),
        text(),
        citations()
            .appendAll(
                NullChecks.noneNull(
                    "obligation `" + id() + "`",
                    "citations",
                    citations,
                    "give one, or leave it out")));
  }
}
