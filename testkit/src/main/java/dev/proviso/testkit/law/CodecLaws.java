package dev.proviso.testkit.law;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * The laws of what is written as text and read again. The first four are about writing alone.
 *
 * <pre>{@code
 * CodecVerifier.of("term", TermText::write, TermText::read, TERMS)
 *     .except(CodecLaws.ONE_SPELLING, "people may write 6y for 6 years")
 *     .verify();
 * }</pre>
 */
public final class CodecLaws {

  @SuppressWarnings("unchecked") // there is one class, whatever the type of the values
  private static final Class<CodecUnderTest<?>> KIND =
      (Class<CodecUnderTest<?>>) (Class<?>) CodecUnderTest.class;

  /** A value is always written alike. A text with a hash code in it breaks it. */
  public static final Law DETERMINISTIC =
      Law.ofWhole(
          KIND,
          "PV-K-01",
          "a value is always written alike",
          "mend what is written: it depends on something other than the value",
          CodecLawChecks::deterministic);

  /**
   * Equal values are written alike. A set that is written in the order of its hash table breaks it.
   */
  public static final Law EQUAL_IS_ALIKE =
      Law.ofWhole(
          KIND,
          "PV-K-02",
          "equal values are written alike",
          "sort what has no order, and leave out what is not compared",
          CodecLawChecks::alike);

  /** Different values are written differently. Names that are joined without quoting break it. */
  public static final Law DIFFERENT_IS_APART =
      Law.ofWhole(
          KIND,
          "PV-K-03",
          "different values are written differently",
          "write everything that is compared, and quote what could run together",
          CodecLawChecks::apart);

  /** What is written survives UTF-8. Half a surrogate pair breaks it. */
  public static final Law SURVIVES_UTF_8 =
      Law.ofWhole(
          KIND,
          "PV-K-04",
          "what is written survives UTF-8",
          "refuse half a surrogate pair where it is given",
          CodecLawChecks::encodable);

  /** What is written is read back as the value. A reader that drops the time of day breaks it. */
  public static final Law READ_BACK =
      Law.ofWhole(
          KIND,
          "PV-K-05",
          "what is written is read back as the value",
          "mend the reader or the writer, whichever leaves something out",
          CodecLawChecks::readBack);

  /** What is read is written as it was read. A reader that trims white space breaks it. */
  public static final Law ONE_SPELLING =
      Law.ofCase(
          KIND,
          "PV-K-06",
          "what is read is written as it was read",
          "refuse other spellings, or except the law with a reason",
          CodecLawChecks::oneSpelling);

  /**
   * Bad input gives a problem that says where it is and what to do. A reader that throws breaks it.
   */
  public static final Law BAD_INPUT_IS_REPORTED =
      Law.ofCase(
          KIND,
          "PV-K-07",
          "bad input gives a problem with its place and a remedy, and never throws",
          "catch what the reader throws, and return a problem",
          CodecLawChecks::badInput);

  private static final Seq<Law> OF_WRITING =
      Array.of(DETERMINISTIC, EQUAL_IS_ALIKE, DIFFERENT_IS_APART, SURVIVES_UTF_8);

  private static final Seq<Law> ALL =
      OF_WRITING.appendAll(Array.of(READ_BACK, ONE_SPELLING, BAD_INPUT_IS_REPORTED));

  private CodecLaws() {}

  /**
   * All of them.
   *
   * @return the laws, in the order of their codes
   */
  public static Seq<Law> all() {
    return ALL;
  }

  static Seq<Law> ofWriting() {
    return OF_WRITING;
  }

  /**
   * The law of a code.
   *
   * @param code a code, such as "PV-K-05"
   * @throws IllegalArgumentException if there is none
   */
  public static Law named(String code) {
    return Law.named(ALL, "CodecLaws", code);
  }
}
