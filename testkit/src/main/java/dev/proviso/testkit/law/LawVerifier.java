package dev.proviso.testkit.law;

import dev.proviso.check.FatalErrors;
import dev.proviso.check.NullChecks;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Checks that something other than a policy keeps its laws, in any test and with any engine.
 *
 * <pre>{@code
 * RosterVerifier.of(STATES)
 *     .except(RosterLaws.EVERY_ENTRY_IS_CITED, "the list was never published")
 *     .verify();
 * }</pre>
 *
 * <p>It comes from one of the other verifiers here. Cases are numbered, the plainest first, and
 * looked at in that order: the first that breaks a law is the plainest that does. There is no
 * chance in it.
 */
public final class LawVerifier {

  /** The most breaches of one law that are reported. */
  private static final int MOST = 20;

  private static final String LAW = "give a law, or leave it out";

  private final TestedArtifact thing;
  private final Seq<Law> laws;
  private final LawExemptions exceptions;
  private final long seed;
  private final int tries;

  private LawVerifier(
      TestedArtifact thing, Seq<Law> laws, LawExemptions exceptions, long seed, int tries) {
    this.thing = thing;
    this.laws = laws;
    this.exceptions = exceptions;
    this.seed = seed;
    this.tries = tries;
  }

  static LawVerifier of(TestedArtifact thing, Seq<Law> laws) {
    return new LawVerifier(thing, laws, LawExemptions.none(), 0, thing.cases());
  }

  /**
   * The laws that are checked.
   *
   * @return the laws, in the order in which they are reported
   */
  public Seq<Law> laws() {
    return laws;
  }

  /**
   * The same, beginning with another case.
   *
   * @param start the number of a case, 0 if nothing is said
   */
  public LawVerifier seed(long start) {
    return new LawVerifier(thing, laws, exceptions, start, tries);
  }

  /**
   * The same, with more cases or fewer.
   *
   * @param count how many cases are looked at
   * @throws IllegalArgumentException if there are none
   */
  public LawVerifier tries(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("verifier: `" + count + "` tries; give one or more");
    }
    return new LawVerifier(thing, laws, exceptions, seed, count);
  }

  /**
   * The same, with some laws only.
   *
   * @param rest any further ones
   * @throws IllegalArgumentException if one of them is about something else
   */
  public LawVerifier only(Law first, Law... rest) {
    NullChecks.notNull(where(), "first law", first, LAW);
    return with(NullChecks.<Law>noneNull(where(), "further laws", rest, LAW).prepend(first));
  }

  /**
   * The same, with further laws, such as those that hold of one way of combining only.
   *
   * @param further the further laws
   * @throws IllegalArgumentException if one of them is about something else
   */
  public LawVerifier and(Iterable<Law> further) {
    return with(laws.appendAll(NullChecks.<Law>noneNull(where(), "laws", further, LAW)).distinct());
  }

  private String where() {
    return "verifier of " + thing.called();
  }

  private LawVerifier with(Seq<Law> checked) {
    checked
        .find(law -> !law.ofThing().exists(of -> of.kind().isInstance(thing)))
        .forEach(
            law -> {
              throw law.isNotAbout("what is verified, " + thing.called());
            });
    return new LawVerifier(thing, checked, exceptions, seed, tries);
  }

  /**
   * The same, where a law may be broken. An exception that is not needed fails, unless a law of
   * cases is checked of a single one.
   *
   * @param because why it may be broken, as a clause without a full stop
   * @throws IllegalArgumentException if the reason is blank
   */
  public LawVerifier except(Law law, String because) {
    return except(LawExemption.of(law, because));
  }

  /**
   * The same, where a law may be broken by one thing. An exception that is not needed fails.
   *
   * <pre>{@code
   * .except(RosterLaws.EVERY_ENTRY_IS_CITED, "Lisbon", "the annex gives no number")
   * }</pre>
   *
   * @param about what may break it, as {@link LawViolation#about()} names it
   * @param because why it may be broken, as a clause without a full stop
   * @throws IllegalArgumentException if the reason is blank
   */
  public LawVerifier except(Law law, String about, String because) {
    return except(LawExemption.about(law, about, because));
  }

  /**
   * The same, where an exception that is not needed does not fail. The report names it, and {@link
   * #verify()} logs it as a warning.
   */
  public LawVerifier warnOfUnneededExceptions() {
    return new LawVerifier(thing, laws, exceptions.warning(), seed, tries);
  }

  private LawVerifier except(LawExemption exception) {
    return new LawVerifier(thing, laws, exceptions.with(exception), seed, tries);
  }

  /**
   * Checks the laws.
   *
   * @throws AssertionError if any is broken, or an exception is not needed; with all of it in one
   *     message
   */
  public void verify() {
    report().verify();
  }

  /**
   * Checks the laws.
   *
   * @return what came of each
   */
  public LawReport report() {
    return ImmutableLawReport.of(
        thing.called(),
        seed,
        tries,
        laws.map(law -> exceptions.verdict(law, breaches(law, law.ofThing().get()), tries)));
  }

  private <T> Seq<LawViolation> breaches(Law law, Law.OfThing<T> of) {
    T checked = of.kind().cast(thing);
    return of.check()
        .fold(
            whole -> attempted(() -> whole.check(checked)).map(fault -> breach(law, fault, seed)),
            one -> ofCases(law, checked, one));
  }

  private <T> Seq<LawViolation> ofCases(Law law, T checked, Law.OfCase<T> check) {
    List<LawViolation> found = new ArrayList<>();
    for (int i = 0; i < tries && found.size() < MOST; i++) {
      long number = seed + i;
      attempted(() -> check.check(checked, number).toArray())
          .filter(fault -> found.stream().noneMatch(one -> one.about().equals(fault.about())))
          .forEach(fault -> found.add(breach(law, fault, number)));
    }
    return Array.ofAll(found);
  }

  /** What throws keeps no law. */
  private Seq<LawFault> attempted(Supplier<? extends Seq<LawFault>> check) {
    try {
      return check.get();
    } catch (Throwable thrown) {
      FatalErrors.throwIfFatal(thrown);
      return Array.of(LawFault.of(thing.name(), "it throws " + thrown));
    }
  }

  private LawViolation breach(Law law, LawFault fault, long number) {
    String again =
        thing.verifier()
            + ".only("
            + thing.laws()
            + ".named(\""
            + law.code()
            + "\")).seed("
            + number
            + "L).tries(1).verify();";
    return ImmutableLawViolation.of(
        law,
        fault.about(),
        fault.fact(),
        fault.what(),
        fault.rule(),
        fault.citations(),
        fault.facts(),
        number,
        again);
  }

  /** Returns what is verified, and how many cases are looked at. */
  @Override
  public String toString() {
    return thing.called() + ", " + Count.of(tries, "case") + " from number " + seed;
  }
}
