package dev.proviso.testkit.law;

import io.vavr.collection.Seq;

/**
 * What came of checking the laws of something.
 *
 * @param about what was checked, such as "policy `shipping`"
 * @param seed where chance began
 * @param tries how many subjects were made, or cases looked at
 * @param verdicts one for each law
 */
public record LawReport(String about, long seed, int tries, Seq<LawVerdict> verdicts) {

  /**
   * Whether every law is kept, or excepted for a reason.
   *
   * @return true if a test should pass
   */
  public boolean isAcceptable() {
    return verdicts.forAll(LawVerdict::isAcceptable);
  }

  /**
   * What came of one law.
   *
   * @param law the law
   * @return its verdict
   * @throws IllegalArgumentException if it was not among those to be checked
   */
  public LawVerdict of(Law law) {
    return verdicts
        .find(verdict -> verdict.law().equals(law))
        .getOrElseThrow(
            () -> new IllegalArgumentException("report: `" + law.code() + "` was not asked for"));
  }

  /**
   * Every breach of every law.
   *
   * @return the breaches, in the order of the laws
   */
  public Seq<LawViolation> breaches() {
    return verdicts.flatMap(LawVerdict::breaches);
  }

  /**
   * The report as a text: what is not in order first.
   *
   * @return the text, in lines that end with a line feed
   */
  public String explain() {
    long bad = verdicts.count(verdict -> !verdict.isAcceptable());
    boolean ofThings = verdicts.exists(verdict -> verdict.law().ofThing().isDefined());
    StringBuilder text =
        new StringBuilder(about + ": ")
            .append(
                bad == 0
                    ? "every law in order"
                    : bad + " of " + verdicts.size() + " laws not in order")
            .append(
                " (" + tries + (ofThings ? " cases" : " subjects") + " from seed " + seed + ")\n");
    verdicts.reject(LawVerdict::isAcceptable).forEach(one -> text.append('\n').append(one));
    text.append('\n');
    verdicts.filter(LawVerdict::isAcceptable).forEach(text::append);
    return text.toString();
  }

  /** Returns {@link #explain()}. */
  @Override
  public String toString() {
    return explain();
  }
}
