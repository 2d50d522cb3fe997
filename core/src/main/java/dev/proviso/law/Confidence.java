package dev.proviso.law;

import dev.proviso.problem.Problem;
import io.vavr.collection.List;
import io.vavr.control.Either;

/**
 * How far a statement about the law can be trusted.
 *
 * <pre>{@code
 * Confidence.parse("S2"); // right(SECONDARY)
 * }</pre>
 */
public enum Confidence {
  /** The text was seen in the source itself, or in a verbatim copy of it. */
  SEEN("S", "text seen in the source itself"),
  /** The text was seen in a secondary write-up: press, law firm, summary. */
  SECONDARY("S2", "seen in a secondary write-up"),
  /** Stated from memory and not verified. */
  MEMORY("M", "from memory, not verified"),
  /** Derived by the author from other statements. */
  DERIVED("D", "own derivation");

  private final String tag;
  private final String meaning;

  Confidence(String tag, String meaning) {
    this.tag = tag;
    this.meaning = meaning;
  }

  /**
   * The short form that stands in data files and citations.
   *
   * @return "S", "S2", "M" or "D"
   */
  public String tag() {
    return tag;
  }

  /**
   * The tag in words.
   *
   * @return for example "from memory, not verified"
   */
  public String meaning() {
    return meaning;
  }

  /**
   * Reads a tag, exactly as {@link #tag()} prints it.
   *
   * @param tag the text to read
   * @return the confidence, or what is wrong with the text
   */
  public static Either<Problem, Confidence> parse(String tag) {
    return List.of(values())
        .find(confidence -> confidence.tag.equals(tag))
        .toEither(
            () ->
                Problem.of(
                    "confidence",
                    tag,
                    "is not a confidence tag",
                    List.of(values())
                        .map(known -> "`" + known.tag + "` (" + known.meaning + ")")
                        .mkString("write ", ", ", "")));
  }
}
