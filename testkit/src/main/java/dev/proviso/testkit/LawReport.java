package dev.proviso.testkit;

import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * What became of the laws for one policy.
 *
 * @param policy the id of the policy
 * @param entries what became of each law, by code
 * @param reproduce the line of Java by which the same is seen again
 */
public record LawReport(String policy, Seq<Entry> entries, String reproduce) {

  /** What became of a law. */
  public enum Standing {
    /** No subject broke it. */
    KEPT,
    /** It is broken, and may be. */
    EXCEPTED,
    /** It is broken. */
    BROKEN,
    /** It may be broken, and is not: the exception is to be removed. */
    NEEDLESSLY_EXCEPTED
  }

  /**
   * What became of one law.
   *
   * @param law the law
   * @param standing what became of it
   * @param because why it is excepted
   * @param seen what breaks it, in lines that end with a line feed; empty if nothing does
   */
  public record Entry(Law law, Standing standing, Option<String> because, String seen) {

    /**
     * Whether nothing is left to be done.
     *
     * @return true if the law is kept, or broken for a reason
     */
    public boolean isSound() {
      return standing == Standing.KEPT || standing == Standing.EXCEPTED;
    }
  }

  /**
   * Whether every law is kept, or broken for a reason.
   *
   * @return true if nothing is left to be done
   */
  public boolean isSound() {
    return entries.forAll(Entry::isSound);
  }

  /** Returns the laws, what breaks them, and how to see it again. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(policy).append('\n');
    for (Entry entry : entries) {
      String word =
          switch (entry.standing()) {
            case KEPT -> "kept";
            case EXCEPTED -> "excepted, " + entry.because().get();
            case BROKEN -> "BROKEN";
            case NEEDLESSLY_EXCEPTED -> "EXCEPTED, but kept; remove the exception";
          };
      text.append("  ").append(entry.law()).append(": ").append(word).append('\n');
      if (entry.standing() == Standing.BROKEN) {
        text.append("    ").append(entry.seen());
        text.append("    help: ").append(entry.law().help()).append('\n');
      }
    }
    return text.append("  again: ").append(reproduce).append('\n').toString();
  }
}
