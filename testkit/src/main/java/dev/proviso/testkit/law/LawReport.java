package dev.proviso.testkit.law;

import dev.proviso.style.ValueStyle;
import io.vavr.collection.Seq;
import org.immutables.value.Value;

/** What came of checking the laws of something. */
@Value.Immutable
@ValueStyle
public abstract sealed class LawReport permits ImmutableLawReport {

  private static final System.Logger LOG = System.getLogger(LawReport.class.getName());

  LawReport() {}

  /**
   * What was checked.
   *
   * @return for example "policy `shipping`"
   */
  public abstract String about();

  /**
   * The seed of the first subject, or the number of the first case.
   *
   * @return the seed that reproduces the report
   */
  public abstract long seed();

  /**
   * The number of subjects or cases that were checked.
   *
   * @return 1 or more
   */
  public abstract int tries();

  /**
   * What came of each law.
   *
   * @return one for each law, in the order in which they were asked for
   */
  public abstract Seq<LawVerdict> verdicts();

  /**
   * Whether every law is kept, or excepted for a reason.
   *
   * @return true if a test should pass
   */
  public boolean isAcceptable() {
    return verdicts().forAll(LawVerdict::isAcceptable);
  }

  /** Fails if it is not acceptable, and logs what is only a warning. */
  void verify() {
    if (!isAcceptable()) {
      throw new AssertionError(explain());
    }
    warnings().forEach(one -> LOG.log(System.Logger.Level.WARNING, about() + ": " + one));
  }

  /**
   * The exceptions that excuse nothing and do not fail, because the author chose so.
   *
   * @return a sentence without a full stop for each
   */
  public Seq<String> warnings() {
    return verdicts()
        .filter(LawVerdict::isAcceptable)
        .flatMap(
            verdict ->
                verdict
                    .unneeded()
                    .map(one -> verdict.law().code() + ": remove " + one + ": it excuses nothing"));
  }

  /**
   * What came of one law.
   *
   * @throws IllegalArgumentException if it was not among those to be checked
   */
  public LawVerdict of(Law law) {
    return verdicts()
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
    return verdicts().flatMap(LawVerdict::breaches);
  }

  /**
   * The report as a text: what is not in order first.
   *
   * @return the text, in lines that end with a line feed
   */
  public String explain() {
    long bad = verdicts().count(verdict -> !verdict.isAcceptable());
    boolean ofThings = verdicts().exists(verdict -> verdict.law().ofThing().isDefined());
    StringBuilder text =
        new StringBuilder(about() + ": ")
            .append(
                bad == 0
                    ? "every law in order"
                    : bad + " of " + Count.of(verdicts().size(), "law") + " not in order")
            .append(
                " ("
                    + Count.of(tries(), ofThings ? "case" : "subject")
                    + " from seed "
                    + seed()
                    + ")\n");
    verdicts().reject(LawVerdict::isAcceptable).forEach(one -> text.append('\n').append(one));
    text.append('\n');
    verdicts().filter(LawVerdict::isAcceptable).forEach(text::append);
    return text.toString();
  }

  /** Returns {@link #explain()}. */
  @Override
  public final String toString() {
    return explain();
  }
}
